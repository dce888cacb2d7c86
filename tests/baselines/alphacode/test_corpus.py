import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from baselines.alphacode import corpus, tokenizer

ROOT = Path(__file__).parents[3]


@pytest.fixture
def tree(tmp_path):
    """A folder with source code of three languages, and much that should be left out."""
    root = tmp_path / "tree"
    (root / "deep/er").mkdir(parents=True)
    for number in range(30):
        text = "".join(f"def f{number}_{k}(x):\n    return x + {k}\n\n" for k in range(8))
        (root / f"m{number}.py").write_text(text)
    (root / "deep/er/main.cpp").write_text('#include <cstdio>\nint main() { puts("größer"); }\n')
    (root / "deep/lib.rs").write_text('fn main() {\n    println!("{}", 1);\n}\n')
    (root / "deep/copy.py").write_text((root / "m3.py").read_text().replace("    ", "\t"))
    (root / "wide.js").write_text("x" * 1001)
    (root / "large.js").write_text("var x = 1;\n" * 100_000)
    (root / "empty.go").write_text("\n\n")
    (root / "latin.java").write_bytes(b"// gr\xf6\xdfer\n")
    (root / "notes.txt").write_text("no source code\n")
    (root / "link.py").symlink_to(root / "m1.py")
    return root


def test_what_is_taken_and_what_is_left_out_is_counted(tree):
    dropped = Counter()
    found = list(corpus.sources([tree], dropped, never=[]))
    assert Counter(source.language for source in found) == {"Python": 30, "C++": 1, "Rust": 1}
    assert dropped == {
        "duplicate": 1, "a line of more than 1,000 characters": 1, "more than 1 MB": 1, "empty": 1,
        "not UTF-8": 1,
    }  # fmt: skip


def test_nothing_is_taken_twice_from_overlapping_roots(tree):
    dropped = Counter()
    assert len(list(corpus.sources([tree, tree / "deep"], dropped, never=[]))) == 32


def test_this_checkout_and_its_contests_are_never_looked_at():
    dropped = Counter()
    assert list(corpus.sources([ROOT / "contests", ROOT / "tests"], dropped)) == []
    assert dropped["forbidden"] > 300
    assert corpus.is_forbidden(ROOT / "contests")


def test_contests_and_checkouts_are_known_wherever_they_lie(tree):
    for place, mark, text in [
        ("ours", "pyproject.toml", '[project]\nname = "contest-bench"\n'),
        ("round", "contest.yaml", "id: round\n"),
        ("package", "problem.yaml", "name: Sums\n"),
        ("theirs", "pyproject.toml", '[project]\nname = "other"\n'),
    ]:
        (tree / place / "deep").mkdir(parents=True)
        (tree / place / mark).write_text(text)
        (tree / place / "deep/sum.py").write_text(f"print({place!r})\n")
    dropped = Counter()
    found = {source.path.parts[-3] for source in corpus.sources([tree], dropped, never=[])}
    assert found & {"ours", "round", "package", "theirs"} == {"theirs"}
    assert dropped["forbidden"] == 3


def test_the_twelve_languages_of_the_paper():
    assert len(corpus.LANGUAGES) == 12
    endings = [ending for endings in corpus.LANGUAGES.values() for ending in endings]
    assert len(endings) == len(set(endings))


def test_a_corpus_gives_back_every_file_to_the_byte(tree, tmp_path):
    record = corpus.build([tree], tmp_path / "corpus", 400)
    code = corpus.Corpus(tmp_path / "corpus")
    assert code.record == record
    assert (len(code), record["files"], len(code.tokens)) == (32, 32, record["tokens"])
    texts = {s.text for s in corpus.sources([tree], Counter(), never=[])}
    found = {tokenizer.decode(code.tokenizer, code.file(n).tolist()) for n in range(len(code))}
    assert found == texts
    assert record["languages"]["C++"]["files"] == 1
    assert record["bytes"] == sum(len(text.encode()) for text in texts)


def test_of_a_language_that_there_is_much_of_a_part_is_kept(tree, tmp_path):
    whole = corpus.build([tree], tmp_path / "whole", 400)
    part = corpus.build([tree], tmp_path / "part", 400, most_bytes=2000)
    assert part["languages"]["Python"]["bytes"] < 2000 + 400 < whole["languages"]["Python"]["bytes"]
    assert part["languages"]["Rust"] == whole["languages"]["Rust"] | {
        "tokens": part["languages"]["Rust"]["tokens"]
    }
    left = part["dropped"]["beyond the share of its language"]
    assert left == whole["files"] - part["files"] > 0


def test_the_same_files_make_the_same_corpus(tree, tmp_path):
    one, two = (corpus.build([tree], tmp_path / name, 400) for name in ("one", "two"))
    assert one == two
    assert (tmp_path / "one/tokens.bin").read_bytes() == (tmp_path / "two/tokens.bin").read_bytes()


def test_what_is_no_corpus_is_refused(tree, tmp_path):
    with pytest.raises(ValueError, match="no source code below"):
        corpus.build([tree / "none"], tmp_path / "new", 400)
    with pytest.raises(ValueError, match="is not empty"):
        corpus.build([tree], tree, 400)
    with pytest.raises(ValueError, match="holds no corpus"):
        corpus.Corpus(tree)
    corpus.build([tree], tmp_path / "short", 400)
    np.save(tmp_path / "short/starts.npy", np.array([0, 5]))
    with pytest.raises(ValueError, match="do not belong together"):
        corpus.Corpus(tmp_path / "short")
    assert json.loads((tmp_path / "short/corpus.json").read_text())["files"] == 32
