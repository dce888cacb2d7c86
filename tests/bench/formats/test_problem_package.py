import pytest

from bench import Example, FormatError, Limits, UnsupportedError
from bench.contest import Contract, ValidationLimits
from bench.formats import problem_package

ANY = {"AC", "WA", "TLE", "RTE"}
LEGACY = {"problem.yaml": "name: Sum\n", ".timelimit": "2\n"}


def yaml(text, version="2025-09"):
    """A problem.yaml with a limit and these lines."""
    base = f"problem_format_version: {version}\nname: Sum\n"
    limit = "" if "limits:" in text or version.startswith("legacy") else "limits: {time_limit: 1}\n"
    return {"problem.yaml": base + limit + text}


def args(problem):
    """Validator flags by test."""
    return {test.name: " ".join(test.validator_args) for test in problem.tests}


def names(problem):
    return [test.name for test in problem.tests]


# -- versions and time limits ------------------------------------------------------------------


def test_a_package_is_read_and_what_the_contest_says_is_added(read):
    jury = read(label="B", points=500, rating=1400, tags=["math"])
    problem = jury.problem
    assert (problem.label, problem.name, problem.points) == ("B", "Sum", 500)
    assert problem.statement == "Add two numbers.\n"
    assert problem.examples == (Example("1 2\n", "3\n"),)
    assert problem.limits == Limits(time_s=1.5, memory_mib=2048, output_mib=8, code_kib=128)
    assert (jury.rating, jury.tags) == (1400, ("math",))
    assert jury.validation == ValidationLimits(60, 2048, 8)
    assert names(jury) == ["sample/1", "secret/1"]
    assert jury.tests[1].input.read_text(encoding="utf-8") == "3 4\n"
    assert jury.tests[1].answer.read_text(encoding="utf-8") == "7\n"
    assert jury.output_validator is None


def test_without_a_contest_the_folder_gives_label_and_name(read):
    jury = read({"problem.yaml": "problem_format_version: 2025-09\nlimits: {time_limit: 1}\n"})
    assert (jury.label, jury.problem.name) == ("sum", "sum")
    assert (jury.problem.points, jury.rating, jury.tags) == (None, None, ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{de: Summe, en: Sum}", "Sum"),
        ("{de: Summe}", "Summe"),
        ("{}", "sum"),
        ("'Añadir'", "Añadir"),
    ],
)
def test_of_several_names_the_english_one_is_taken(read, text, name):
    text = f"problem_format_version: 2025-09\nname: {text}\nlimits: {{time_limit: 1}}\n"
    assert read({"problem.yaml": text}).problem.name == name


def test_the_draft_is_read_as_2025_09(read):
    assert read(yaml("", "2023-07-draft")).problem.limits.time_s == 1
    with pytest.raises(FormatError, match=r"problem\.yaml: limits\.time_limit: expected CPU"):
        read(yaml("limits: {memory: 64}", "2023-07-draft"))


@pytest.mark.parametrize("version", ["", "problem_format_version: legacy\n",
                                     "problem_format_version: legacy-icpc\n"])  # fmt: skip
@pytest.mark.parametrize(
    ("files", "seconds"),
    [
        ({".timelimit": "2"}, 2),
        ({".timelimit": " 0.5\r\n"}, 0.5),
        ({"domjudge-problem.ini": "timelimit='3'\n"}, 3),
        ({"domjudge-problem.ini": 'short-name = sum\ntimelimit = "1.5"\ncolor=#FF0000\n'}, 1.5),
        ({"domjudge-problem.ini": "; a comment\nTimeLimit=4\nname='100 %'\n"}, 4),
        ({".timelimit": "2", "domjudge-problem.ini": "timelimit=3\n"}, 2),
    ],
)
def test_a_legacy_package_has_its_limit_beside_it(read, version, files, seconds):
    found = read({"problem.yaml": version + "name: Sum\nlimits: {memory: 64}\n", **files})
    assert found.problem.limits == Limits(seconds, 64, 8, 128)


def test_a_limit_in_problem_yaml_comes_first(read):
    found = read({"problem.yaml": "limits: {time_limit: 7}\n", ".timelimit": "2"})
    assert found.problem.limits.time_s == 7


@pytest.mark.parametrize(
    ("files", "path", "field", "message"),
    [
        ({}, "problem.yaml", "limits", "write its CPU seconds to .timelimit"),
        ({".timelimit": ""}, ".timelimit", "time_limit", "found ''"),
        ({".timelimit": "fast"}, ".timelimit", "time_limit", "found 'fast'"),
        ({".timelimit": "0"}, ".timelimit", "time_limit", "greater than 0"),
        ({".timelimit": "nan"}, ".timelimit", "time_limit", "found 'nan'"),
        ({".timelimit": "inf"}, ".timelimit", "time_limit", "found 'inf'"),
        ({".timelimit": b"\xff"}, ".timelimit", "byte 0", "expected UTF-8"),
        *[
            ({"domjudge-problem.ini": text}, "domjudge-problem.ini", field, message)
            for text, field, message in [
                ("", "time_limit", "found ''"),
                ("name = sum\n", "time_limit", "found ''"),
                ("timelimit = 50 %\n", "time_limit", "found '50 %'"),
                ("timelimit = -1\n", "time_limit", "greater than 0"),
                ("timelimit\n", "", "not an INI file"),
            ]
        ],
    ],
)
def test_a_legacy_package_without_a_sound_limit_is_refused(read, files, path, field, message):
    with pytest.raises(FormatError) as caught:
        read({"problem.yaml": "name: Sum\n", **files})
    assert (caught.value.path.name, caught.value.field) == (path, field)
    assert message in str(caught.value)


def test_limits_are_read(read):
    text = "limits: {time_limit: 1, memory: 64, output: 2, code: 16, validation_time: 5, "
    jury = read(yaml(text + "validation_memory: 512, validation_output: 1, time_multiplier: 5}"))
    assert jury.problem.limits == Limits(1, 64, 2, 16)
    assert jury.validation == ValidationLimits(5, 512, 1)


@pytest.mark.parametrize("key", ["time_limit", "validation_time", "memory", "output", "code",
                                 "validation_memory", "validation_output"])  # fmt: skip
@pytest.mark.parametrize("value", ["0", "-1", ".nan", ".inf", "1e400", "1.0e+300", "many", "[1]",
                                   "99999999999999999999"])  # fmt: skip
def test_a_limit_that_no_judge_can_keep_is_refused_by_name(read, key, value):
    limits = {"time_limit": 1, key: value}
    text = "limits: {" + ", ".join(f"{k}: {v}" for k, v in limits.items()) + "}\n"
    with pytest.raises(FormatError, match=rf"problem\.yaml: limits\.{key}: "):
        read(yaml(text))


# -- problem.yaml ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "field", "message"),
    [
        ("problem_format_version: 2024-01\n", "problem_format_version", "2025-09, 2023-07-draft, "),
        ("problem_format_version: 2025\n", "problem_format_version", "found 2025"),
        ("\tname: Sum\n", "line 1", "not valid YAML"),
        ("- a list\n", "document", "valid dictionary"),
        ("name: [Sum]\n", "name.str", "found ['Sum']"),
        ("limits: 5\n", "limits", "found 5"),
        ("validation: checker\n", "validation", "expected default or custom"),
        ("validation: interactive\n", "validation", "expected default or custom"),
        ("validator_flags: [a]\n", "validator_flags", "found ['a']"),
        ('validator_flags: "it\'s"\n', "validator_flags", "No closing quotation"),
        ("allow_file_writing: perhaps\n", "allow_file_writing", "found 'perhaps'"),
        (b"name: \xff\n", "byte 6", "expected UTF-8"),
        ("languages: []\n", "languages", "a list of at least one"),
        ("validator_flags: float 1\n", "validator_flags", "unknown flag 'float'"),
        ("validator_flags: float_tolerance\n", "validator_flags", "needs a number"),
    ],
)
def test_a_mistake_in_problem_yaml_is_named(read, tmp_path, text, field, message):
    with pytest.raises(FormatError) as caught:
        read(LEGACY | {"problem.yaml": text})
    assert not isinstance(caught.value, UnsupportedError)
    assert str(caught.value).startswith(f"{tmp_path / 'sum' / 'problem.yaml'}: {field}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("files", "place", "message"),
    [
        (yaml("type: scoring\n"), "problem.yaml: type", "scoring problems"),
        (yaml("type: submit-answer\n"), "problem.yaml: type", "submit-answer problems"),
        (yaml("type: [scoring, multi-pass]\n"), "problem.yaml: type", "^[^,]*: scoring problems"),
        (yaml("type: [scoring, submit-answer]\n"), "problem.yaml: type", "scoring, submit-answer"),
        (LEGACY | yaml("type: interactive\n", "legacy"), "problem.yaml: type", "interactive prob"),
        (yaml("validation: custom interactive\n"), "problem.yaml: validation", "interactive prob"),
        (yaml("type: brand-new\n"), "problem.yaml: type", "brand-new problems"),
        (
            LEGACY | yaml("validation: default interactive\n", "legacy"),
            "problem.yaml: validation",
            "interactive problems",
        ),
        (
            LEGACY | yaml("validation: custom interactive score\n", "legacy"),
            "problem.yaml: validation",
            "^[^,]*: score problems are not judged here, only interactive",
        ),
        (
            LEGACY | yaml("validation: custom score\n", "legacy"),
            "problem.yaml: validation",
            "score problems",
        ),
        (yaml("allow_file_writing: true\n"), "problem.yaml: allow_file_writing", "write files"),
        ({"data/secret/1.files/map.txt": "x"}, "data/secret/1.files", "cannot read files"),
        ({"data/sample/1.yaml": "args: [fast]\n"}, "data/sample/1.yaml: args", "no arguments"),
        (
            {"data/secret/test_group.yaml": "args: [1]\n"},
            "data/secret/test_group.yaml: args",
            "no arguments",
        ),
        ({"include/cpp/main.cpp": "int main(){}"}, "sum/include", "as they are submitted"),
        ({"static_validator/check.py": ""}, "sum/static_validator", "as they are submitted"),
    ],
)
def test_what_this_judge_cannot_honour_is_refused_by_name(read, files, place, message):
    with pytest.raises(UnsupportedError, match=message) as caught:
        read(files)
    assert f"{place}: " in str(caught.value)


def test_what_only_sounds_unsupported_is_read(read):
    text = "type: [pass-fail]\nlanguages: all\nallow_file_writing: false\nkeywords: [math]\n"
    found = read(yaml(text) | {"data/secret/test_group.yaml": "args: []\nfull_feedback: true\n"})
    assert found.problem.name == "Sum"


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FormatError, match=r"nowhere: expected the folder of a problem package"):
        problem_package.read(tmp_path / "nowhere")


def test_a_folder_without_problem_yaml_is_named(read):
    with pytest.raises(FormatError, match=r"sum/problem\.yaml: the file is missing"):
        read({"problem.yaml": None})


# -- statement ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["statement/problem.de.md", "statement/problem.en.md"], "statement/problem.en.md"),
        (["statement/problem.de.md", "statement/problem.en.tex"], "statement/problem.en.tex"),
        (["statement/problem.sv.tex", "statement/problem.de.tex"], "statement/problem.de.tex"),
        (["problem_statement/problem.tex"], "problem_statement/problem.tex"),
        (["problem_statement/problem.en.tex", "problem_statement/problem.sv.tex"],
         "problem_statement/problem.en.tex"),
        (["statement/problem.en.pdf"], None),
        ([], None),
    ],
)  # fmt: skip
def test_the_english_statement_is_preferred(read, files, expected):
    found = read({"statement/problem.en.md": None} | {name: name for name in files})
    assert found.problem.statement == (expected or "")


# -- tests -------------------------------------------------------------------------------------


def test_samples_come_first_and_hidden_tests_in_the_order_of_their_names(read):
    files = {}
    for name in ["sample/2", "secret/10", "secret/9", "secret/b/1", "secret/a/2", "secret/a/1",
                 "secret/B", "secret/1.5"]:  # fmt: skip
        files |= {f"data/{name}.in": name, f"data/{name}.ans": name}
    found = read(files)
    assert names(found) == [
        "sample/1", "sample/2",
        "secret/1", "secret/1.5", "secret/10", "secret/9", "secret/B", "secret/a/1", "secret/a/2",
        "secret/b/1",
    ]  # fmt: skip
    assert [test.is_sample for test in found.tests] == [True] * 2 + [False] * 8
    assert found.problem.examples[1] == Example("sample/2", "sample/2")


def test_files_beside_the_tests_are_no_tests(read):
    found = read(
        {
            "data/secret/1.hint": "", "data/secret/1.desc": "", "data/secret/README": "",
            "data/secret/._1.in": "\0", "data/secret/orphan.ans": "",
            "data/sample/1.in.statement": "", "data/sample/2.interaction": "",
            "data/invalid_input/empty.in": "", "data/invalid_input/more/text.in": "x",
            "data/invalid_output/1.in": "", "data/invalid_output/1.ans": "",
        }
    )  # fmt: skip
    assert names(found) == ["sample/1", "secret/1"]
    assert [path.name for path in found.invalid_inputs] == ["empty.in", "text.in"]


def test_a_package_may_have_no_samples_but_needs_a_hidden_test(read):
    found = read({"data/sample/1.in": None})
    assert names(found) == ["secret/1"]
    assert found.problem.examples == ()
    with pytest.raises(FormatError, match=r"data/secret: \*\.in: expected at least one hidden"):
        read({"data/sample/1.in": "1 2\n", "data/secret/1.in": None})


@pytest.mark.parametrize("test", ["sample/1", "secret/1"])
def test_a_test_without_an_answer_is_named(read, test):
    with pytest.raises(FormatError, match=rf"data/{test}\.ans: the answer file of test 1\.in is"):
        read({f"data/{test}.ans": None})


def test_samples_must_be_text_and_hidden_tests_need_not(read):
    found = read({"data/secret/1.in": b"\xff", "data/secret/1.ans": b"\xfe"})
    assert found.tests[1].input.read_bytes() == b"\xff"
    with pytest.raises(FormatError, match=r"data/sample/1\.ans: byte 0: expected UTF-8 text"):
        read({"data/sample/1.ans": b"\xfe"})


# -- validator flags ---------------------------------------------------------------------------

DEEP = {f"data/secret/{name}": "1\n" for name in ("a/1.in", "a/1.ans", "a/b/1.in", "a/b/1.ans")}


def test_a_group_hands_its_flags_down_until_one_says_otherwise(read):
    found = read(
        DEEP
        | {
            "data/secret/test_group.yaml": "output_validator_args: [float_tolerance, 1e-6]\n",
            "data/secret/a/test_group.yaml": "output_validator_args: [case_sensitive]\n",
            "data/secret/a/b/test_group.yaml": "max_score: 5\n",
        }
    )
    assert args(found) == {
        "sample/1": "",
        "secret/1": "float_tolerance 1e-6",
        "secret/a/1": "case_sensitive",
        "secret/a/b/1": "case_sensitive",
    }


def test_a_test_has_the_last_word_and_may_take_flags_away(read):
    found = read(
        DEEP
        | {
            "data/sample/1.yaml": "output_validator_args: [case_sensitive]\n",
            "data/secret/test_group.yaml": "output_validator_args: [float_tolerance, '1']\n",
            "data/secret/1.yaml": "hint: think\n",
            "data/secret/a/1.yaml": "output_validator_args: []\n",
        }
    )
    assert args(found) == {
        "sample/1": "case_sensitive",
        "secret/1": "float_tolerance 1",
        "secret/a/1": "",
        "secret/a/b/1": "float_tolerance 1",
    }


def test_numbers_among_the_flags_are_read_as_they_are_meant(read):
    text = "output_validator_args: [1e-6, 0.5, 3, 1.0e-9, 'a b', '']\n"
    found = read({"data/secret/test_group.yaml": text, "output_validator/validate.py": ""})
    assert found.tests[1].validator_args == ("1e-6", "0.5", "3", "1e-09", "a b", "")


def test_legacy_flags_of_problem_and_group_go_together(read):
    found = read(
        LEGACY
        | DEEP
        | {
            "output_validators/validate.py": "",
            "problem.yaml": "validation: custom\nvalidator_flags: case_sensitive\n",
            "data/testdata.yaml": "output_validator_flags: float_tolerance 1e-6\n",
            "data/sample/testdata.yaml": "on_reject: continue\n",
            "data/secret/a/testdata.yaml": "output_validator_flags: \"'two words' x\"\n",
            "data/secret/a/b/testdata.yaml": "output_validator_flags: ''\n",
        }
    )
    assert args(found) == {
        "sample/1": "case_sensitive float_tolerance 1e-6",
        "secret/1": "case_sensitive float_tolerance 1e-6",
        "secret/a/1": "case_sensitive two words x",
        "secret/a/b/1": "case_sensitive",
    }
    assert found.tests[2].validator_args == ("case_sensitive", "two words", "x")


@pytest.mark.parametrize(
    ("name", "text", "field"),
    [
        ("secret/test_group.yaml", "output_validator_args: float_tolerance 1\n",
         "output_validator_args"),
        ("secret/test_group.yaml", "output_validator_args: [[a]]\n", "output_validator_args.0"),
        ("secret/test_group.yaml", "output_validator_args: [{a: b}]\n", "output_validator_args.0"),
        ("secret/test_group.yaml", "output_validator_args: [null]\n", "output_validator_args.0"),
        ("secret/testdata.yaml", "output_validator_flags: [a]\n", "output_validator_flags"),
        ("secret/testdata.yaml", "output_validator_flags: '\"'\n", "output_validator_flags"),
        ("secret/1.yaml", "args: fast\n", "args"),
        ("sample/1.yaml", "[a]\n", "document"),
        ("testdata.yaml", "a: b: c\n", "line 1"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_flags_is_named_by_file_and_field(read, name, text, field):
    with pytest.raises(FormatError) as caught:
        read({f"data/{name}": text})
    assert str(caught.value.path).endswith(f"sum/data/{name}")
    assert caught.value.field == field


DEFAULT = {"data/secret/2.in": "1 1\n", "data/secret/2.ans": "2\n"}


@pytest.mark.parametrize(
    ("files", "name", "field", "message"),
    [
        (
            {"data/sample/test_group.yaml": "output_validator_args: [exact]\n"},
            "data/sample/test_group.yaml", "output_validator_args", "unknown flag 'exact'",
        ),
        (
            {"data/secret/2.yaml": "output_validator_args: [float_tolerance, '-1']\n"},
            "data/secret/2.yaml", "output_validator_args", "needs a number of 0 or more, got '-1'",
        ),
        (
            LEGACY | {"data/testdata.yaml": "output_validator_flags: float_tolerance 1e-6 1e-6\n"},
            "data/testdata.yaml", "output_validator_flags", "unknown flag '1e-6'",
        ),
        (  # each is sound by itself
            LEGACY
            | yaml("validator_flags: float_tolerance 1e-6\n", "legacy")
            | {"data/secret/testdata.yaml": "output_validator_flags: float_tolerance 1e-9\n"},
            "data/secret/testdata.yaml", "output_validator_flags", "another flag for the same",
        ),
    ],
)  # fmt: skip
def test_wrong_flags_of_the_default_validator_are_told_at_reading(
    read, files, name, field, message
):
    with pytest.raises(FormatError, match=message) as caught:
        read(DEFAULT | files)
    assert str(caught.value.path).endswith(f"sum/{name}")
    assert caught.value.field == field
    assert not isinstance(caught.value, UnsupportedError)


def test_flags_of_a_custom_validator_are_its_own_affair(read):
    flags = {"data/secret/test_group.yaml": "output_validator_args: [exact, '-1']\n"}
    found = read(flags | {"output_validator/validate.py": ""})
    assert args(found)["secret/1"] == "exact -1"


def test_input_validators_have_arguments_of_their_own(read):
    found = read(
        DEEP
        | {
            "input_validators/check.py": "", "input_validators/other/main.cpp": "",
            "data/invalid_input/bad.in": "x",
            "data/invalid_input/test_group.yaml": "input_validator_args: [bad]\n",
            "data/secret/test_group.yaml": "input_validator_args: [small, 1]\n",
            "data/secret/a/test_group.yaml": "input_validator_args: {check: [a], other: [o, 2]}\n",
            "data/secret/a/1.yaml": "input_validator_args: {check.py: [own]}\n",
        }
    )  # fmt: skip
    inputs = [*(test.input for test in found.tests), *found.invalid_inputs]
    check, other = found.input_validators
    assert [found.args_for(check, path) for path in inputs] == [
        (), ("small", "1"), ("own",), ("a",), ("bad",),
    ]  # fmt: skip
    assert [found.args_for(other, path) for path in inputs] == [
        (), ("small", "1"), (), ("o", "2"), ("bad",),
    ]  # fmt: skip


def test_legacy_input_validators_have_flags(read):
    flags = "input_validator_flags: \"small 'two words'\"\n"
    files = {"data/secret/testdata.yaml": flags, "input_validators/check.py": "",
             "data/sample/testdata.yaml": "input_validator_flags: {check: sample}\n"}  # fmt: skip
    found = read(LEGACY | files)
    (check,) = found.input_validators
    assert [found.args_for(check, test.input) for test in found.tests] == [
        ("sample",), ("small", "two words"),
    ]  # fmt: skip


# -- interaction and passes --------------------------------------------------------------------

VALIDATOR = {"output_validator/validate.py": ""}


@pytest.mark.parametrize(
    ("files", "interactive", "passes"),
    [
        (yaml("type: pass-fail\n"), False, 1),
        (yaml("type: interactive\n"), True, 1),
        (yaml("type: [pass-fail, interactive]\n"), True, 1),
        (yaml("type: multi-pass\n"), False, 2),
        (yaml("type: multi-pass\nlimits: {time_limit: 1, validation_passes: 7}\n"), False, 7),
        (yaml("type: pass-fail\nlimits: {time_limit: 1, validation_passes: 7}\n"), False, 1),
        (yaml("type: [interactive, multi-pass]\n"), True, 2),
        (
            LEGACY
            | yaml("validation: custom interactive\n", "legacy")
            | {"output_validators/validate.py": ""},
            True,
            1,
        ),
    ],
)
def test_a_package_says_how_programs_are_run(read, files, interactive, passes):
    found = read(VALIDATOR | files)
    assert (found.interactive, found.passes) == (interactive, passes)
    assert found.output_validator is not None
    assert found.has_answers == (not interactive and passes == 1)


@pytest.mark.parametrize("kind", ["interactive", "multi-pass"])
def test_without_a_validator_there_is_nobody_to_talk_to(read, kind):
    with pytest.raises(FormatError, match=f"output_validator: {kind} problems need a validator"):
        read(yaml(f"type: {kind}\n"))


@pytest.mark.parametrize("passes", ["1", "0", "many", "2.5"])
def test_passes_are_two_or_more(read, passes):
    text = f"type: multi-pass\nlimits: {{time_limit: 1, validation_passes: {passes}}}\n"
    with pytest.raises(FormatError, match=r"problem\.yaml: limits\.validation_passes: "):
        read(yaml(text) | VALIDATOR)


@pytest.mark.parametrize("kind", ["interactive", "multi-pass"])
def test_samples_of_a_conversation_are_shown_as_one(read, kind):
    found = read(
        yaml(f"type: {kind}\n")
        | VALIDATOR
        | {
            "data/sample/1.interaction": "<10\n>5\n<too low\n",
            "data/sample/2.interaction": ">7\n<right\n",
        }
    )
    assert found.problem.examples == ()
    assert names(found) == ["sample/1", "secret/1"]  # 2 is there to be read, not to be judged
    assert found.problem.statement == (
        "Add two numbers.\n"
        "\n## Sample interaction 1\n\n```\n<10\n>5\n<too low\n```\n"
        "\n## Sample interaction 2\n\n```\n>7\n<right\n```\n"
    )


def test_a_sample_may_be_nothing_but_a_transcript(read):
    transcript = {"data/sample/1.in": None, "data/sample/1.ans": None,
                  "data/sample/1.interaction": "<1\n"}  # fmt: skip
    found = read(yaml("type: interactive\n") | VALIDATOR | transcript)
    assert names(found) == ["secret/1"]


def test_transcripts_beside_ordinary_problems_are_not_shown(read):
    assert read({"data/sample/1.interaction": "<1\n"}).problem.statement == "Add two numbers.\n"


# -- languages ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("languages: all\n", ()),
        ("languages: [cpp]\n", ("cpp",)),
        ("languages: [cobol, python3]\n", ("cobol", "python3")),
    ],
)
def test_the_languages_that_a_package_allows_are_read(read, text, languages):
    assert read(yaml(text)).languages == languages


# -- validators --------------------------------------------------------------------------------


def sources(program):
    """The name of a program, and its files by name."""
    return program.name, [path.name for path in program.files]


def test_every_entry_of_input_validators_is_a_program(read):
    found = read(
        {
            "input_validators/b.py": "", "input_validators/a/main.cpp": "",
            "input_validators/a/lib/b.h": "", "input_validators/a/__pycache__/x.pyc": "",
            "input_validators/.git/x": "", "input_validators/__pycache__/b.pyc": "",
            "input_format_validators/old.py": "",
        }
    )  # fmt: skip
    assert [sources(v) for v in found.input_validators] == [
        ("input_validators/a", ["b.h", "main.cpp"]),
        ("input_validators/b.py", ["b.py"]),
        ("input_format_validators/old.py", ["old.py"]),
    ]


def test_the_output_validator_of_2025_09_is_the_folder(read):
    assert sources(read({"output_validator/validate.py": ""}).output_validator) == (
        "output_validator", ["validate.py"],
    )  # fmt: skip
    assert sources(read({"output_validator/testlib.h": ""}).output_validator) == (
        "output_validator", ["testlib.h", "validate.py"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["validate.py"], ("output_validators/validate.py", ["validate.py"])),
        (["check/main.cpp", "check/lib.h"], ("output_validators/check", ["lib.h", "main.cpp"])),
    ],
    ids=["file", "folder"],
)
def test_a_legacy_output_validator_is_a_file_or_a_folder(read, files, expected):
    custom = {"problem.yaml": "validation: custom\n"}
    found = read(LEGACY | custom | {f"output_validators/{name}": "" for name in files})
    assert sources(found.output_validator) == expected


USES_TESTLIB = '#include <iostream>\n  #  include "testlib.h"\nint main() {}\n'
UPSTREAM = "#ifdef CONTESTER\n#   define OK_EXIT_CODE 0xAC\n#else\n#   define OK_EXIT_CODE 0\n"
ADAPTED = UPSTREAM.replace("OK_EXIT_CODE 0\n", "OK_EXIT_CODE 42\n")


@pytest.mark.parametrize(
    ("files", "contract"),
    [
        ({"check.cpp": USES_TESTLIB, "testlib.h": UPSTREAM}, Contract.TESTLIB),
        ({"check.cpp": USES_TESTLIB, "lib/testlib.h": UPSTREAM}, Contract.TESTLIB),
        ({"check.cpp": "#include <lib/testlib.h>", "testlib.h": UPSTREAM}, Contract.TESTLIB),
        ({"check.cpp": USES_TESTLIB, "testlib.h": ADAPTED}, Contract.ICPC),
        ({"check.cpp": "// #include was here: testlib.h", "testlib.h": UPSTREAM}, Contract.ICPC),
        ({"check.py": "print()", "testlib.h": UPSTREAM}, Contract.ICPC),
        ({"check.cpp": '#include "mytestlib.h"'}, Contract.ICPC),
    ],
)
def test_the_header_that_a_validator_brings_tells_its_contract(read, files, contract):
    found = read({f"output_validator/{name}": text for name, text in files.items()})
    assert found.output_validator.contract is contract


@pytest.mark.parametrize(
    ("files", "place", "message"),
    [
        ({"check.cpp": USES_TESTLIB}, "check.cpp", "put the header beside it"),
        ({"a.cpp": "", "b.h": USES_TESTLIB}, "b.h", "put the header beside it"),
        ({"check.cpp": USES_TESTLIB, "testlib.h": ""}, "testlib.h: OK_EXIT_CODE", "as 0 or as 42"),
        (
            {"check.cpp": USES_TESTLIB, "testlib.h": UPSTREAM + ADAPTED},
            "testlib.h: OK_EXIT_CODE",
            "as 0 or as 42",
        ),
        (
            {"check.cpp": "#define OK_EXIT_CODE 42\n" + USES_TESTLIB, "testlib.h": UPSTREAM},
            "check.cpp",
            "changes the exit codes",
        ),
    ],
)
def test_a_validator_whose_contract_cannot_be_told_is_refused(read, files, place, message):
    with pytest.raises(UnsupportedError, match=f"output_validator/{place}: .*{message}"):
        read({f"output_validator/{name}": text for name, text in files.items()})


def test_a_header_beside_single_files_serves_them_all(read):
    found = read(
        {
            "input_validators/a.cpp": USES_TESTLIB, "input_validators/b.py": "",
            "input_validators/c/c.cpp": "", "input_validators/testlib.h": UPSTREAM,
        }
    )  # fmt: skip
    assert [(sources(v), v.contract) for v in found.input_validators] == [
        (("input_validators/a.cpp", ["a.cpp", "testlib.h"]), Contract.TESTLIB),
        (("input_validators/b.py", ["b.py"]), Contract.ICPC),
        (("input_validators/c", ["c.cpp"]), Contract.ICPC),
    ]


@pytest.mark.parametrize(
    ("files", "place", "message"),
    [
        (yaml("type: multi-pass\n"), "problem.yaml: type", "testlib checkers know of one pass"),
        (
            {"data/secret/1.yaml": "output_validator_args: [x]\n"},
            "data/secret/1.yaml: output_validator_args",
            "testlib checkers get no arguments",
        ),
    ],
)
def test_what_testlib_has_no_word_for_is_refused(read, files, place, message):
    checker = {"output_validator/a.cpp": USES_TESTLIB, "output_validator/testlib.h": UPSTREAM}
    with pytest.raises(UnsupportedError, match=f"{place}: {message}"):
        read(files | checker)


def test_a_legacy_output_validator_is_used_where_problem_yaml_asks_for_it(read):
    assert read(LEGACY | {"output_validators/validate.py": ""}).output_validator is None
    assert read({"problem.yaml": "validation: default\n"}).output_validator is None


@pytest.mark.parametrize("files", [[], ["a.py", "b.py"]], ids=["none", "two"])
def test_a_legacy_package_needs_exactly_the_one_validator_it_asks_for(read, files):
    custom = {"problem.yaml": "validation: custom\n"}
    message = rf"sum/output_validators: expected one output validator, found {len(files)}"
    with pytest.raises(UnsupportedError, match=message):
        read(LEGACY | custom | {f"output_validators/{name}": "" for name in files})


# -- submissions -------------------------------------------------------------------------------


def expected_of(problem):
    """Name → (permitted, required)."""
    return {s.source.name: (set(s.permitted), set(s.required)) for s in problem.submissions}


def test_folders_say_what_is_expected_of_a_submission(read):
    folders = ["accepted", "wrong_answer", "time_limit_exceeded", "run_time_error", "rejected",
               "brute_force", "partially_accepted", "notes"]  # fmt: skip
    found = read({f"submissions/{folder}/a.py": "" for folder in folders})
    assert expected_of(found) == {
        "accepted/a.py": ({"AC"}, {"AC"}),
        "accepted/sum.py": ({"AC"}, {"AC"}),
        "wrong_answer/a.py": ({"AC", "WA"}, {"WA"}),
        "time_limit_exceeded/a.py": ({"AC", "TLE"}, {"TLE"}),
        "run_time_error/a.py": ({"AC", "RTE"}, {"RTE"}),
        "rejected/a.py": (ANY, {"WA", "TLE", "RTE"}),
        "brute_force/a.py": ({"AC", "TLE", "RTE"}, {"TLE", "RTE"}),
    }
    assert {s.source.name: s.folder for s in found.submissions}["rejected/a.py"] == "rejected"


def test_a_submission_is_a_file_or_a_folder(read):
    found = read({"submissions/accepted/big/main.cpp": "", "submissions/accepted/big/a.h": ""})
    assert [sources(s.source) for s in found.submissions] == [
        ("accepted/big", ["a.h", "main.cpp"]),
        ("accepted/sum.py", ["sum.py"]),
    ]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        # a rule for a file comes on top of what its folder means
        ("rejected/a.py: {required: [WA]}", {"rejected/a.py": (ANY, {"WA"})}),
        ("rejected/a.py: {permitted: [AC, TLE]}", {"rejected/a.py": ({"AC", "TLE"}, {"TLE"})}),
        ("accepted/sum.py: {permitted: [AC, WA], required: [AC, WA]}", {}),
        ("'{rejected,mixed}/a.*': {required: [WA]}",
         {"rejected/a.py": (ANY, {"WA"}), "mixed/a.py": (ANY, {"WA"})}),
        ("'*/b.{py,cpp}': {permitted: [AC, RTE]}", {"rejected/b.py": ({"AC", "RTE"}, {"RTE"})}),
        ("'rejected/*': {required: [WA, TLE]}\nrejected/b.py: {required: [TLE, RTE]}",
         {"rejected/a.py": (ANY, {"WA", "TLE"}), "rejected/b.py": (ANY, {"TLE"})}),
        # a rule for a folder takes the place of its meaning, key by key
        ("rejected: {required: [TLE]}",
         {"rejected/a.py": (ANY, {"TLE"}), "rejected/b.py": (ANY, {"TLE"})}),
        ("accepted: {permitted: [AC, WA], required: [AC, WA]}",
         {"accepted/sum.py": ({"AC", "WA"}, {"AC", "WA"})}),
        ("mixed: {permitted: [AC, WA]}", {"mixed/a.py": ({"AC", "WA"}, {"AC", "WA"})}),
        # a star stays within a name, other letters mean themselves
        ("'*.py': {required: [WA]}", {}),
        ("'rejected*': {required: [WA]}",
         {"rejected/a.py": (ANY, {"WA"}), "rejected/b.py": (ANY, {"WA"})}),
        ("'rejected/[ab].py': {required: [WA]}", {}),
        ("rejected/a?py: {required: [WA]}", {}),
        ("rejected/a.py: {authors: ada, message: no}", {}),
        ("a.py: {required: [WA]}", {}),
        ("", {}),
    ],
)  # fmt: skip
def test_submissions_yaml_says_more(read, rules, expected):
    base = {
        "accepted/sum.py": ({"AC"}, {"AC"}),
        "rejected/a.py": (ANY, {"WA", "TLE", "RTE"}),
        "rejected/b.py": (ANY, {"WA", "TLE", "RTE"}),
    }
    files = {f"submissions/{name}": "" for name in ("rejected/a.py", "rejected/b.py", "mixed/a.py")}
    found = read(files | {"submissions/submissions.yaml": rules + "\n"})
    assert expected_of(found) == base | expected


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("accepted/sum.py:\n", "accepted/sum.py"),
        ("accepted/sum.py: [AC]\n", "accepted/sum.py"),
        ("accepted/sum.py: {permitted: AC}\n", "accepted/sum.py.permitted"),
        ("accepted/sum.py: {permitted: [OK]}\n", "accepted/sum.py.permitted.0"),
        ("accepted/sum.py: {required: [AC, ac]}\n", "accepted/sum.py.required.1"),
        ("'accepted/{sum': {}\n", "accepted/{sum"),
        ("[]\n", "document"),
    ],
)
def test_a_mistake_in_submissions_yaml_is_named_by_file_and_field(read, text, field):
    with pytest.raises(FormatError) as caught:
        read({"submissions/submissions.yaml": text})
    assert str(caught.value.path).endswith("sum/submissions/submissions.yaml")
    assert caught.value.field == field


def test_a_package_without_submissions_is_read(read):
    found = read({"submissions/accepted/sum.py": None})
    assert found.submissions == ()
