import csv
import gzip
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench import Cell, Entry, FormatError
from bench.formats import standings_csv
from bench.standings import NONE

HEADER = "name,rating,A_time,A_rejected,B_time,B_rejected\n"
GOOD = HEADER + 'ada,2100,300,0,1800,2\nbela,,,,,3\ncleo,-45,7200,,,\n"dora, the ""third""",1,,,,\n'
FIELD = [
    Entry("ada", {"A": Cell(300, 0), "B": Cell(1800, 2)}, 2100),
    Entry("bela", {"B": Cell(None, 3)}),
    Entry("cleo", {"A": Cell(7200, 0)}, -45),
    Entry('dora, the "third"', {}, 1),
]


@pytest.fixture
def read(tmp_path):
    def read(content, name="standings.csv", labels="AB"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        standings = standings_csv.read(path, labels, 7200)
        return [standings.entry(i) for i in range(len(standings))]

    return read


@pytest.mark.parametrize(
    "content",
    [
        GOOD.encode(),
        GOOD.removesuffix("\n").encode(),
        GOOD.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.replace("\nada,", '\n"ada",').encode(),
    ],
    ids=["plain", "no last newline", "CRLF", "byte order mark", "quoted"],
)
def test_a_field_is_read(read, content):
    assert read(content) == FIELD


def test_a_compressed_field_is_unpacked_on_the_way(read):
    assert read(gzip.compress(GOOD.encode()), "standings.csv.gz") == FIELD


def test_columns_are_found_by_name_and_others_are_let_pass(read):
    content = (
        "B_rejected,country,name,A_time,B_time,C_time,rating,A_rejected\n2,de,x,5,60,9,1500,0\n"
    )
    assert read(content) == [Entry("x", {"A": Cell(5, 0), "B": Cell(60, 2)}, 1500)]


def test_columns_come_in_the_order_of_the_contest(tmp_path):
    (tmp_path / "standings.csv").write_text(GOOD, encoding="utf-8")
    standings = standings_csv.read(tmp_path / "standings.csv", ["B", "A"], 7200)
    assert standings.labels == ("B", "A")
    assert standings.times[0].tolist() == [1800, 300]


def test_a_field_of_nobody_is_a_field(read, tmp_path):
    assert read(HEADER) == []
    standings = standings_csv.read(tmp_path / "standings.csv", "AB", 7200)
    assert standings.times.shape == (0, 2)


def test_a_solved_problem_without_a_count_had_no_rejections(tmp_path):
    (tmp_path / "standings.csv").write_text(HEADER + "x,,60,,,0\n", encoding="utf-8")
    standings = standings_csv.read(tmp_path / "standings.csv", "AB", 7200)
    assert standings.rejected.tolist() == [[0, 0]]
    assert standings.times.tolist() == [[60, NONE]]


@pytest.mark.parametrize(
    ("content", "field", "message"),
    [
        ("", "line 1", "expected the header name,rating,A_time,A_rejected,B_time,B_rejected"),
        ("\n", "line 1", "missing column name"),
        ("name,rating,A_time,A_rejected,B_time\n", "line 1", "missing column B_rejected"),
        ("Name" + HEADER[4:], "line 1", "missing column name"),
        (HEADER.replace(",", ";"), "line 1", "missing column name"),
        (HEADER.replace(",", ", "), "line 1", "missing column rating"),
        (HEADER.replace("B_time", "A_time"), "line 1", "more than one column A_time"),
        (HEADER + "x,1,1,0,1\n", "line 2", "expected 6 cells, not 5"),
        (HEADER + "x,,,,,\nx,1,1,0,1,0,\n", "line 3", "expected 6 cells, not 7"),
        (HEADER + "x,,,,,\n\ny,,,,,\n", "line 3", "expected 6 cells, not 0"),
        (HEADER + "x,,,,,\n\n", "line 3", "expected 6 cells, not 0"),
        (HEADER + "x,,-1,0,,\n", "line 2, A_time", "0 or more, .*found '-1'"),
        (HEADER + "x,,1,-1,,\n", "line 2, A_rejected", "found '-1'"),
        (HEADER + "x,,,,,\ny,,7201,0,,\n", "line 3, A_time", "at most the contest's 7200 seconds"),
        (HEADER + "x,,1,0,99999,0\n", "line 2, B_time", "at most the contest's 7200 seconds"),
        (HEADER + "x,,1,1234567890,,\n", "line 2, A_rejected", "nine digits at most"),
        (HEADER + f"x,,{10**19},0,,\n", "line 2, A_time", "nine digits at most"),
        (HEADER + f"x,,{'9' * 5000},0,,\n", "line 2, A_time", "found '9{40}'"),
        (HEADER + f"x,{10**30},,,,\n", "line 2, rating", "nine digits at most"),
        (HEADER + "x,expert,,,,\n", "line 2, rating", "a whole number, .*found 'expert'"),
        (HEADER + "x,1500.5,,,,\n", "line 2, rating", "found '1500.5'"),
        (HEADER + "x,NaN,,,,\n", "line 2, rating", "found 'NaN'"),
        (HEADER + "x,,1.0,0,,\n", "line 2, A_time", "found '1.0'"),
        (HEADER + "x,,1e3,0,,\n", "line 2, A_time", "found '1e3'"),
        (HEADER + "x,,1_000,0,,\n", "line 2, A_time", "found '1_000'"),
        (HEADER + "x,,+5,0,,\n", "line 2, A_time", r"found '\+5'"),
        (HEADER + "x,, 5,0,,\n", "line 2, A_time", "found ' 5'"),
        (HEADER + "x,,\u0665,0,,\n", "line 2, A_time", "found '\u0665'"),
        (HEADER + 'x,,"5\n",0,,\n', "line 2, A_time", r"found '5\\n'"),
        (HEADER + "x,,00:05:00,0,,\n", "line 2, A_time", "found '00:05:00'"),
        (HEADER + "x,,-,0,,\n", "line 2, A_time", "found '-'"),
        (HEADER + "x,,\0,0,,\n", "line 2, A_time", r"found '\\x00'"),
    ],
)
def test_a_mistake_is_named_by_file_line_and_column(read, tmp_path, content, field, message):
    with pytest.raises(FormatError, match=message) as caught:
        read(content)
    assert caught.value.path == tmp_path / "standings.csv"
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("standings.csv", b"name\xff\n"),
        ("standings.csv", HEADER.encode("utf-16")),
        ("standings.csv", HEADER.encode() + b'"x,,,,,\n'),
        ("standings.csv", HEADER.encode() + b'"x"y,,,,,\n'),
        ("standings.csv", HEADER.encode() + b"x" * 200_000 + b",,,,,\n"),
        ("standings.csv", gzip.compress(GOOD.encode())),
        ("standings.csv.gz", GOOD.encode()),
        ("standings.csv.gz", gzip.compress(GOOD.encode())[:-9]),
        ("standings.csv.gz", gzip.compress(GOOD.encode())[:20] + b"\xff" * 40),
    ],
    ids=["bytes", "UTF-16", "open quotation", "after a quotation", "huge cell", "compressed",
         "not compressed", "cut off", "damaged"],
)  # fmt: skip
def test_what_is_no_csv_file_is_refused_by_name(read, tmp_path, name, content):
    with pytest.raises(FormatError, match="not a UTF-8 CSV file") as caught:
        read(content, name)
    assert caught.value.path == tmp_path / name


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path):
    with pytest.raises(FormatError, match=r"standings\.csv: the file is missing"):
        standings_csv.read(tmp_path / "standings.csv", "A", 7200)
    (tmp_path / "standings.csv").mkdir()
    with pytest.raises(FormatError, match=r"standings\.csv: .*directory"):
        standings_csv.read(tmp_path / "standings.csv", "A", 7200)


cells = st.builds(Cell, st.none() | st.integers(0, 7200), st.integers(0, 10**9 - 1))
entries = st.builds(
    Entry,
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.dictionaries(st.sampled_from("AB"), cells),
    st.none() | st.integers(0, 4000),
)


@settings(max_examples=100)
@given(st.lists(entries, max_size=5))
def test_what_a_csv_writer_writes_is_read_back(tmp_path_factory, field):
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER.strip().split(","))
    for entry in field:
        row = [entry.name, entry.rating]
        for label in "AB":
            cell = entry.cells.get(label)
            row += [cell.time, cell.rejected] if cell else ["", ""]
        writer.writerow(row)
    path = tmp_path_factory.mktemp("field") / "standings.csv"
    path.write_bytes(text.getvalue().encode())
    standings = standings_csv.read(path, "AB", 7200)
    assert [standings.entry(i) for i in range(len(standings))] == field
