"""The statement of a task: a story, the input and output sections that follow from its fields."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from baselines.alphacode.foundry.task import Bound, Field, Int, Ints, Table, Task, Word, Words
from baselines.alphacode.foundry.wording import expand

NUMBERS = ("zero", "one", "two", "three", "four", "five", "six")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


@dataclass(frozen=True, slots=True)
class Style:
    """How formulas and headings are written throughout one statement."""

    quote: str
    at_most: str
    heading: str
    powers: bool

    def math(self, text: str) -> str:
        """A formula."""
        return f"{self.quote}{text}{self.quote}"

    def bound(self, bound: Bound) -> str:
        """10^9 rather than 1000000000."""
        if isinstance(bound, str):
            return bound.replace(" * ", r" \cdot " if self.quote == "$" else "*")
        digits = str(abs(bound))
        zeros = len(digits) - len(digits.rstrip("0"))
        if not self.powers or zeros < 4:
            return str(bound)
        sign, front = "-" if bound < 0 else "", digits[: len(digits) - zeros]
        times = r" \cdot " if self.quote == "$" else "*"
        return (
            f"{sign}{'' if front == '1' else front + times}10^{zeros}"
            if zeros < 10 or self.quote != "$"
            else f"{sign}{'' if front == '1' else front + times}10^{{{zeros}}}"
        )

    def range(self, low: Bound, name: str, high: Bound) -> str:
        """Both bounds around a name."""
        return self.math(
            f"{self.bound(low)} {self.at_most} {name} {self.at_most} {self.bound(high)}"
        )


def style(rng: random.Random) -> Style:
    """A style drawn for one statement."""
    quote = rng.choice(("$", "$", "$", "", "", "`"))
    signs = (r"\le", r"\leq") if quote == "$" else ("≤", "<=", "≤")
    heading = rng.choice(("{}", "{}", "## {}", "### {}", "{}:", "-----{}-----", "**{}**"))
    return Style(quote, rng.choice(signs), heading, rng.random() < 0.8)


def write(task: Task, story: str, several: bool, rng: random.Random) -> str:  # noqa: FBT001
    """The whole statement without its examples."""
    look = style(rng)
    asks = task.asks if isinstance(task.asks, str) else rng.choice(task.asks)
    body = f"{story}\n\n{look.heading.format('Input')}\n\n{_input(task, several, look, rng)}\n\n"
    body += f"{look.heading.format('Output')}\n\n{_output(task, asks, several, rng)}"
    text = expand(body.replace("[]", ""), rng)
    return re.sub(r"\$([^$\n]*)\$", lambda m: look.math(_plain(m[1], look)), text)


def _plain(formula: str, look: Style) -> str:
    if look.quote == "$":
        return formula
    for sign, plain in (
        (r"\leq", "≤"),
        (r"\le", "≤"),
        (r"\geq", "≥"),
        (r"\ge", "≥"),
        (r"\cdot", "*"),
        (r"\dots", "..."),
        (r"\ldots", "..."),
        (r"\ne", "≠"),
        (r"\times", "x"),
        (r"\bmod", "mod"),
    ):
        formula = formula.replace(sign, plain)
    return re.sub(r"[{}\\]", "", formula)


def _input(task: Task, several: bool, look: Style, rng: random.Random) -> str:  # noqa: FBT001
    out = []
    if several:
        most = rng.choice((100, 1000, 10_000))
        out.append(
            f"The first line [contains|of the input contains] [an integer|one integer|a single integer] {look.math('t')} "
            f"({look.range(1, 't', most)}){rng.choice((' —', ',', ':', ' -'))} the number of test cases. "
            "[Then the test cases follow.|The description of [the|each] test case[s] follows.|]"
        )
    where = (
        rng.choice((" of each test case", " of every test case", " of a test case"))
        if several
        else ""
    )
    singles = [line for line in task.lines if not isinstance(line[0], Table | Words)]
    number = 0
    for line in task.lines:
        if isinstance(line[0], Table | Words):
            out.append(_rows(line[0], look, rng))
            continue
        if len(task.lines) == 1 and rng.random() < 0.5:
            place = (
                f"The [only|single] line{where}"
                if several
                else "The [only|single] line [of the input|]"
            )
        elif line is singles[-1] and len(singles) == len(task.lines) > 1 and rng.random() < 0.2:
            place = f"The [last|next] line{where}" if number == 1 else f"The last line{where}"
        else:
            place = f"The {ORDINALS[number]} line{where}"
        number += 1
        out.append(f"{place} contains {_line(line, look, rng)}.")
    joint = rng.choice(("\n\n", "\n", " ")) if len(out) > 1 else ""
    return joint.join(out)


def _line(line: tuple[Field, ...], look: Style, rng: random.Random) -> str:
    dash = rng.choice((" —", ",", " -", ":"))
    if all(isinstance(field, Int) for field in line):
        ints = [field for field in line if isinstance(field, Int)]
        names = [look.math(field.name) for field in ints]
        listed = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
        what = (
            "[an integer|one integer|a single integer]"
            if len(ints) == 1
            else f"[{NUMBERS[len(ints)]} integers|{NUMBERS[len(ints)]} space-separated integers|integers]"
        )
        ranges = _merged(ints, look)
        says = [field.says for field in ints if field.says]
        tail = (
            f"{dash} {' and '.join(says) if len(says) < 3 else ', '.join(says[:-1]) + ' and ' + says[-1]}"
            if says
            else ""
        )
        return f"{what} {listed} ({ranges}){tail}"
    return " and ".join(_field(field, look, rng, dash) for field in line)


def _merged(ints: list[Int], look: Style) -> str:
    groups: dict[tuple[Bound, Bound], list[str]] = {}
    for field in ints:
        groups.setdefault((field.low, field.high), []).append(field.name)
    return ", ".join(
        look.range(low, ", ".join(names), high) for (low, high), names in groups.items()
    )


def _field(field: Field, look: Style, rng: random.Random, dash: str) -> str:
    tail = f"{dash} {field.says}" if field.says else ""
    match field:
        case Int(name=name, low=low, high=high):
            return f"an integer {look.math(name)} ({look.range(low, name, high)}){tail}"
        case Ints(name=name, count=count, low=low, high=high):
            one = f"{name}_i"
            listed = (
                look.math(
                    rng.choice(
                        (
                            f"{name}_1, {name}_2, \\dots, {name}_{{{count}}}",
                            f"{name}_1, {name}_2, \\ldots, {name}_{count}",
                        )
                    )
                )
                if look.quote == "$"
                else look.math(f"{name}_1, {name}_2, ..., {name}_{count}")
            )
            kind = "distinct " if field.distinct else ""
            order = " in [non-decreasing|sorted] order" if field.ordered else ""
            return f"{look.math(look.bound(count))} {kind}[integers|space-separated integers|numbers] {listed} ({look.range(low, one, high)}){order}{tail}"
        case Word(name=name, low=low, high=high, alphabet=alphabet):
            if low == high:
                length = f"of length {look.math(look.bound(low))}"
            else:
                length = f"({look.range(low, rng.choice((f'|{name}|', 'length')) if look.quote == '' else f'|{name}|', high)})".replace(
                    "|", "\\|"
                )
            return f"[a|the] string {look.math(name)} {length} [consisting of|made of|that consists of] {_letters(alphabet, rng)}{tail}"
        case _:
            raise ValueError(f"{field.name} cannot share a line")


def _letters(alphabet: str, rng: random.Random) -> str:
    known = {
        "abcdefghijklmnopqrstuvwxyz": "lowercase [English|Latin] letters",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ": "uppercase [English|Latin] letters",
        "0123456789": "digits",
    }
    if alphabet in known:
        return known[alphabet]
    mark = rng.choice(("'{}'", '"{}"', "`{}`"))
    letters = [mark.format(letter) for letter in dict.fromkeys(alphabet)]
    if len(letters) > 8:
        return (
            "letters and digits"
            if alphabet.isalnum() and not alphabet.isalpha()
            else "[English|Latin] letters"
        )
    return (
        letters[0]
        if len(letters) == 1
        else f"[the characters|characters|symbols] {', '.join(letters[:-1])} and {letters[-1]}"
    )


def _rows(field: Table | Words, look: Style, rng: random.Random) -> str:
    lead = (
        rng.choice(
            (
                f"[Each of the next|The next|The following|Then] {look.math(look.bound(field.count))} lines",
                f"{look.math(look.bound(field.count))} lines follow[:|, which|.] [Each of them|each of them|each]",
            )
        )
        if isinstance(field.count, str) or field.count > 1
        else "The next line"
    )
    says = f" — {field.says}" if field.says else ""
    if isinstance(field, Words):
        what = f"[a|one] string of {_letters(field.alphabet, rng)}"
        size = (
            f"of length {look.math(look.bound(field.low))}"
            if field.low == field.high
            else f"(of {look.math(look.bound(field.low))} to {look.math(look.bound(field.high))} characters)"
        )
        return f"Each of the next {look.math(look.bound(field.count))} lines contains {what} {size}{says}."
    names = (
        " and ".join(
            [
                ", ".join(look.math(f"{f.name}_i") for f in field.fields[:-1]),
                look.math(f"{field.fields[-1].name}_i"),
            ]
        )
        if len(field.fields) > 1
        else look.math(f"{field.fields[0].name}_i")
    )
    names_of_row = "|".join(f.name for f in field.fields)

    def of_row(bound: Bound) -> Bound:
        return re.sub(rf"\b({names_of_row})\b", r"\1_i", bound) if isinstance(bound, str) else bound

    ints = [Int(f"{f.name}_i", of_row(f.low), of_row(f.high)) for f in field.fields]
    kind = "an integer" if len(ints) == 1 else f"{NUMBERS[len(ints)]} integers"
    if not lead.startswith("["):
        return f"Each of the next {look.math(look.bound(field.count))} lines contains {kind} {names} ({_merged(ints, look)}){says}."
    return f"Each of the [next|following] {look.math(look.bound(field.count))} lines [contains|has] {kind} {names} ({_merged(ints, look)}){says}."


def _output(task: Task, asks: str, several: bool, rng: random.Random) -> str:  # noqa: FBT001
    each = (
        rng.choice(("For each test case, ", "For every test case ", "For each test case "))
        if several
        else ""
    )
    verb = "[print|output]" if each else "[Print|Output]"
    yes, no = task.yes
    mark = rng.choice(('"{}"', "{}", "`{}`", "'{}'"))
    yes, no = mark.format(yes), mark.format(no)
    text = {
        "int": f"{each}{verb} [one integer|a single integer|an integer|one number] — {asks}."
        if rng.random() < 0.7
        else f"{each}{verb} {asks}.",
        "str": f"{each}{verb} {asks}.",
        "yesno": rng.choice(
            (
                f"{each}{verb} {yes} if {asks}, and {no} otherwise.",
                f"{each}{verb} {yes} if {asks}. Otherwise, print {no}.",
                f"If {asks}, print {yes}, otherwise print {no}"
                + (" (for each test case)." if several else "."),
            )
        ),
        "ints": f"{each}{verb} {asks}[, separated by spaces|, in one line|].",
        "lines": f"{each}{verb} {asks}, [one per line|each on its own line|each on a separate line].",
    }[task.output]
    return text.replace("—", rng.choice(("—", "-", "—", ":"))) if "] —" in text else text
