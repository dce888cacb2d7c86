"""Source code to pre-train on: found on the machine, filtered as the paper does, kept as tokens.

Files of the paper's 12 languages, told by their names; none larger than 1 MB or with a line of more
than 1,000 characters; none twice, white space aside (Li et al. 2022, section 3.1). This project's
own folders, any checkout of it and contest or problem packages wherever they lie are never looked
at. What was taken and what was left is counted by language and written beside the tokens; the files
themselves are copied nowhere.

    corpus/tokenizer.json   the pieces, learned from a sample of every language
    corpus/tokens.bin       all files one after another, 16 bits a token
    corpus/starts.npy       where each file starts, and the end of the last
    corpus/corpus.json      counts by language and reason, digests, the roots that were searched
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tqdm import tqdm

from baselines.alphacode import tokenizer as pieces

LANGUAGES = {
    "C++": (".cpp", ".cc", ".cxx", ".hpp", ".hh", ".hxx", ".h", ".c"),
    "C#": (".cs",),
    "Go": (".go",),
    "Java": (".java",),
    "JavaScript": (".js", ".mjs", ".cjs"),
    "Lua": (".lua",),
    "PHP": (".php",),
    "Python": (".py",),
    "Ruby": (".rb",),
    "Rust": (".rs",),
    "Scala": (".scala",),
    "TypeScript": (".ts",),
}
MOST_BYTES, MOST_COLUMNS = 1_000_000, 1000
SAMPLE_BYTES = 4_000_000
"""Of each language, to learn the pieces from."""
_PROJECT = "contest-bench"
_OURS = ("contests", "bench", "baselines", "reports", "tests")
_BY_ENDING = {ending: name for name, endings in LANGUAGES.items() for ending in endings}


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was taken."""

    path: Path
    language: str
    text: str


def forbidden() -> list[Path]:
    """Folders of this project, where this code lies and as installed: never trained on."""
    places = [Path(__file__).parents[2] / name for name in _OURS]
    for spec in map(find_spec, _OURS[:-1]):
        places += map(Path, spec.submodule_search_locations or () if spec else ())
    return sorted({path.resolve() for path in places})


@cache
def is_forbidden(folder: Path) -> bool:
    """Whether this folder or one above is a checkout of this project or a contest's or problem's.

    Told by what lies in it, so that an installed trainer knows a checkout it does not run from.
    """
    if any((folder / name).exists() for name in ("contest.yaml", "problem.yaml")):
        return True
    try:
        if f'name = "{_PROJECT}"' in (folder / "pyproject.toml").read_text(encoding="utf-8"):
            return True
    except (OSError, UnicodeDecodeError):
        pass
    return folder != folder.parent and is_forbidden(folder.parent)


def sources(
    roots: Sequence[Path], dropped: Counter[str], never: Sequence[Path] | None = None
) -> Iterator[Source]:
    """Files to train on, in the order of their names; what is left out is counted in `dropped`."""
    never = forbidden() if never is None else never
    seen: set[bytes] = set()
    for root in roots:
        for path in sorted(root.resolve().rglob("*")):
            language = _BY_ENDING.get(path.suffix)
            if language is None or path.is_symlink() or not path.is_file():
                continue
            if is_forbidden(path.parent) or any(path.is_relative_to(folder) for folder in never):
                dropped["forbidden"] += 1
                continue
            text, reason = _readable(path)
            if text is None:
                dropped[reason] += 1
                continue
            digest = hashlib.sha256("".join(text.split()).encode()).digest()
            if digest in seen:
                dropped["duplicate"] += 1
                continue
            seen.add(digest)
            yield Source(path, language, text)


def _readable(path: Path) -> tuple[str | None, str]:
    if path.stat().st_size > MOST_BYTES:
        return None, "more than 1 MB"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None, "not UTF-8"
    if not text.strip():
        return None, "empty"
    if max(map(len, text.splitlines())) > MOST_COLUMNS:
        return None, "a line of more than 1,000 characters"
    return text, ""


def build(
    roots: Sequence[Path],
    out: Path,
    vocabulary: int = pieces.MOST_PIECES,
    seed: int = 0,
    most_bytes: int | None = None,
) -> dict[str, object]:
    """Write a corpus into a new folder; the record that is written beside it.

    Of each language at most about `most_bytes` are kept, drawn by file: a machine has many times
    more of one language than of another. `ValueError` where nothing is found, or `out` is not
    empty.
    """
    if out.exists() and any(out.iterdir()):
        raise ValueError(f"{out} is not empty; name a new folder")
    dropped: Counter[str] = Counter()
    found = list(tqdm(sources(roots, dropped), desc="reading", unit="file", disable=None))
    if not found:
        raise ValueError(f"no source code below {', '.join(map(str, roots))}")
    if most_bytes is not None:
        kept = list(_drawn(found, most_bytes, seed))
        dropped["beyond the share of its language"] = len(found) - len(kept)
        found = sorted(kept, key=lambda source: str(source.path))
    out.mkdir(parents=True, exist_ok=True)
    texts = (source.text for source in _drawn(found, SAMPLE_BYTES, seed))
    tokenizer = pieces.train(texts, vocabulary)
    tokenizer.save(str(out / "tokenizer.json"))
    starts = [0]
    digest = hashlib.sha256()
    counts: dict[str, Counter[str]] = {}
    with (out / "tokens.bin").open("wb") as file:
        for source in tqdm(found, desc="encoding", unit="file", disable=None):
            tokens = np.array(pieces.encode(tokenizer, source.text), dtype=np.uint16)
            data = tokens.tobytes()
            file.write(data)
            digest.update(data)
            starts.append(starts[-1] + len(tokens))
            mine = counts.setdefault(source.language, Counter())
            mine.update(files=1, bytes=len(source.text.encode()), tokens=len(tokens))
    np.save(out / "starts.npy", np.array(starts, dtype=np.int64))
    record: dict[str, object] = {
        "roots": [str(root) for root in roots],
        "languages": {name: dict(counts[name]) for name in sorted(counts)},
        "dropped": dict(sorted(dropped.items())),
        "files": len(found),
        "bytes": sum(mine["bytes"] for mine in counts.values()),
        "tokens": starts[-1],
        "tokens_sha256": digest.hexdigest(),
        "vocabulary": tokenizer.get_vocab_size(),
        "seed": seed,
    }
    (out / "corpus.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return record


def _drawn(found: Iterable[Source], most_bytes: int, seed: int) -> Iterator[Source]:
    """Files of every language in a drawn order, until there are `most_bytes` of it."""
    shuffled = sorted(found, key=lambda source: str(source.path))
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - a sample, not a secret
    taken: Counter[str] = Counter()
    for source in shuffled:
        if taken[source.language] < most_bytes:
            taken[source.language] += len(source.text)
            yield source


class Corpus:
    """A corpus on disk, read where it is needed."""

    def __init__(self, folder: Path) -> None:
        """Open it; `ValueError` where it is none, or its parts do not belong together."""
        try:
            self.record = json.loads((folder / "corpus.json").read_text(encoding="utf-8"))
            self.starts: NDArray[np.int64] = np.load(folder / "starts.npy")
            self.tokens = np.memmap(folder / "tokens.bin", dtype=np.uint16, mode="r")
            self.tokenizer: Tokenizer = pieces.load(folder / "tokenizer.json")
        except (OSError, ValueError) as error:
            raise ValueError(f"{folder} holds no corpus: {error}") from None
        if len(self.tokens) != self.starts[-1] or len(self.tokens) != self.record["tokens"]:
            raise ValueError(f"{folder}: tokens.bin and starts.npy do not belong together")

    def __len__(self) -> int:
        """The number of files."""
        return len(self.starts) - 1

    def file(self, number: int) -> NDArray[np.uint16]:
        """The tokens of a file."""
        return np.asarray(self.tokens[self.starts[number] : self.starts[number + 1]])
