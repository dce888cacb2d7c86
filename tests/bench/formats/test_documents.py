import pytest
from pydantic import BaseModel, ConfigDict

from bench import FormatError
from bench.formats.documents import load_json, load_yaml, read_text


class Inner(BaseModel):
    count: int = 0


class Document(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = "unnamed"
    words: list[str] = []
    inner: Inner = Inner()


LAUGHS = "a: &a [ha, ha]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {k: 1}\n" + "".join(
    f"{b}: &{b} {{<<: [{', '.join([f'*{a}'] * 9)}]}}\n"
    for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize("loader", [load_yaml, load_json])
def test_a_document_is_read(tmp_path, loader):
    path = tmp_path / "file"
    path.write_text('{"name": "día", "words": ["a"], "inner": {"count": 3}}', encoding="utf-8")
    assert loader(path, Document) == Document(name="día", words=["a"], inner=Inner(count=3))


@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "---\n", "null\n", "{}\n"])
def test_yaml_that_says_nothing_is_a_document_of_defaults(tmp_path, text):
    (tmp_path / "file.yaml").write_text(text, encoding="utf-8")
    assert load_yaml(tmp_path / "file.yaml", Document) == Document()


def test_a_byte_order_mark_before_yaml_is_read_over(tmp_path):
    (tmp_path / "file.yaml").write_bytes(b"\xef\xbb\xbfname: x\n")
    assert load_yaml(tmp_path / "file.yaml", Document).name == "x"


@pytest.mark.parametrize(
    ("text", "field", "message"),
    [
        (b"inner:\n\tcount: 1\n", "line 2", "not valid YAML"),
        (b"name: [a\n", "line 2", "not valid YAML"),
        (b"a: b: c\n", "line 1", "not valid YAML"),
        (b"name: 'x\n", "line 2", "not valid YAML"),
        (b"{}\n---\n{}\n", "line 2", "not valid YAML"),
        (b"? [a]\n: b\n", "line 1", "not valid YAML: found unhashable key"),
        (b"name: !!python/object/apply:os.getcwd []\n", "line 1", "not valid YAML"),
        (b"name: x\0\n", "", "not valid YAML"),
        (b"name: 2026-13-45\n", "", "not valid YAML"),
        (b"[" * 2000, "", "not valid YAML"),
        (b"inner: {count: " + b"9" * 5000 + b"}\n", "", "not valid YAML"),
        (b"name: &a x\nwords: [*a]\n", "line 2", "aliases"),
        (b"name: *unknown\n", "line 1", "aliases"),
        (b"words: &a [*a]\n", "line 1", "aliases"),
        (LAUGHS.encode(), "line 2", "aliases"),
        (MERGES.encode(), "line 2", "aliases"),
        (b"name: \xff\n", "byte 6", "expected UTF-8 text"),
        ("name: x\n".encode("utf-16"), "byte 0", "expected UTF-8 text"),
        (b"- name\n", "document", "valid dictionary"),
        (b"just words\n", "document", "found 'just words'"),
        (b"name: 5\n", "name", "valid string (found 5)"),
        (b"name:\n", "name", "valid string (found None)"),
        (b"words: [a, 2]\n", "words.1", "valid string (found 2)"),
        (b"words: a\n", "words", "valid list (found 'a')"),
        (b"name: 0x" + b"f" * 5000 + b"\n", "name", "found a huge number"),
        (b"inner: {count: many}\n", "inner.count", "found 'many'"),
        (b"inner: {count: .nan}\n", "inner.count", "found nan"),
        (b"nmae: x\n", "nmae", "Extra inputs are not permitted"),
        (b"5: x\n", "5", "Keys should be strings"),
    ],
)
def test_a_mistake_in_yaml_is_named_by_file_and_place(tmp_path, text, field, message):
    path = tmp_path / "file.yaml"
    path.write_bytes(text)
    with pytest.raises(FormatError) as caught:
        load_yaml(path, Document)
    assert (caught.value.path, caught.value.field) == (path, field)
    assert str(caught.value).startswith(f"{path}: {field}: " if field else f"{path}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "field", "message"),
    [
        (b"", "", "not valid JSON"),
        (b"{", "", "not valid JSON"),
        (b"{'name': 1}", "", "not valid JSON"),
        (b"[" * 100_000, "", "not valid JSON"),
        (b'{"inner": {"count": ' + b"9" * 5000 + b"}}", "", "not valid JSON"),
        (b"\xef\xbb\xbf{}", "", "not valid JSON: Unexpected UTF-8 BOM"),
        (b'{"name": "\xff"}', "byte 10", "expected UTF-8 text"),
        (b"null", "document", "found None"),
        (b"[]", "document", "valid dictionary"),
        (b'{"inner": {"count": NaN}}', "inner.count", "found nan"),
        (b'{"inner": {"count": 1.5}}', "inner.count", "found 1.5"),
    ],
)
def test_a_mistake_in_json_is_named_by_file_and_place(tmp_path, text, field, message):
    path = tmp_path / "file.json"
    path.write_bytes(text)
    with pytest.raises(FormatError) as caught:
        load_json(path, Document)
    assert (caught.value.path, caught.value.field) == (path, field)
    assert message in str(caught.value)


def test_a_message_does_not_repeat_all_of_a_large_value(tmp_path):
    path = tmp_path / "file.yaml"
    for value in ("x" * 10_000, str([["y" * 50] * 50] * 50)):
        path.write_text(f"inner: {value}\n", encoding="utf-8")
        with pytest.raises(FormatError, match="inner") as caught:
            load_yaml(path, Document)
        assert len(str(caught.value)) < 1000 + len(str(path))


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(FormatError, match=r"missing\.yaml: the file is missing"):
        read_text(tmp_path / "missing.yaml")
    with pytest.raises(FormatError, match=r"cannot be read: Is a directory"):
        read_text(tmp_path)
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(FormatError, match=r"loop: cannot be read: Too many levels"):
        read_text(tmp_path / "loop")


def test_text_is_utf_8_whatever_the_locale_says(tmp_path):
    (tmp_path / "a.txt").write_bytes("größer\n".encode())
    assert read_text(tmp_path / "a.txt") == "größer\n"
