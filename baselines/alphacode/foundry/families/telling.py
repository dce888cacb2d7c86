"""Statements of compositions: frames that are filled with the phrases of the stages."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Intro:
    """How a text begins; `noun` names the numbers from then on, `one` a single one of them."""

    text: str
    noun: str
    one: str


ONE = {"are": "is", "have": "has", "leave": "leaves", "give": "gives", "stand": "stands", "do": "does", "contain": "contains", "exceed": "exceeds", "lie": "lies", "end": "ends", "begin": "begins", "consist": "consists", "read": "reads", "differ": "differs", "coincide": "coincides", "come": "comes", "split": "splits"}  # fmt: skip


def alternatives(text: str) -> list[str]:
    """The parts of a phrase between bars that stand in no brackets."""
    parts, depth = [""], 0
    for sign in text:
        depth += (sign == "[") - (sign == "]")
        if sign == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def singular(phrase: str) -> str:
    """`are even` as `is even`."""
    words = phrase.split(" ")
    if words[0] == "either" and "differ" in words:
        phrase = phrase.replace("either come", "either comes").replace("or differ", "or differs")
        words = phrase.split(" ")
    words[0] = ONE.get(words[0], words[0])
    text = " ".join(words).replace("their own", "its own").replace("their ", "its ")
    text = re.sub(r"^is (powers of|palindromes|prime numbers|squares of integers|perfect squares|multiples of|two-digit numbers)", lambda m: "is " + {"powers of": "a power of", "palindromes": "a palindrome", "prime numbers": "a prime number", "squares of integers": "the square of an integer", "perfect squares": "a perfect square", "multiples of": "a multiple of", "two-digit numbers": "a two-digit number"}[m[1]], text)  # fmt: skip
    text = re.sub(r"^is (either|not) (multiples of|prime numbers|powers of)", lambda m: f"is {m[1]} a {m[2].replace('multiples', 'multiple').replace('numbers', 'number').replace('powers', 'power')}", text)
    return text.replace("is odd at odd positions or even at even positions", "is odd at an odd position or even at an even position").replace("read the same in both directions", "reads the same in both directions").replace("have exactly", "has exactly").replace("has a position", "has a position")


def condition(recipe: Any, rng: random.Random, *, one: bool = False) -> str:  # noqa: ANN401
    """The filters as a verb phrase."""
    parts = [rng.choice(alternatives(f.says)) for f in recipe.filters]
    if one:
        parts = [singular(p) for p in parts]
    if len(parts) == 1:
        return parts[0]
    joint = rng.choice((" and also ", " and at the same time ", " and ")) if recipe.join == "and" else " or "
    tail = " (or both)" if recipe.join == "or" else ""
    return joint.join(parts) + tail


def mapped(recipe: Any, about: str) -> str | None:  # noqa: ANN401
    """The maps as a noun phrase around another; None where one has none."""
    for one in recipe.maps:
        if not one.many:
            return None
        about = one.many.replace("@", about)
    return about


def _result(recipe: Any, about: str, rng: random.Random) -> str:  # noqa: ANN401
    """The reduction of `about`."""
    says = rng.choice(alternatives(recipe.reducer.says))
    return says.replace("@", about)


def _empty(recipe: Any, rng: random.Random) -> str:  # noqa: ANN401
    if recipe.reducer is None or recipe.test or not recipe.reducer.empty:
        if recipe.test and (recipe.filters or recipe.steps):
            return "[An empty list and a list of one number satisfy this|If fewer than two numbers are left, it holds]." if "sum" not in recipe.reducer.says and "number of" not in recipe.reducer.says else ""
        return ""
    empty = recipe.reducer.empty
    if not empty.startswith("!") and not (recipe.filters or recipe.steps or not recipe.source.filled):
        return ""
    text = rng.choice(alternatives(empty.lstrip("!"))) + "."
    return text.replace("the answer is", "this value is").replace("The answer is", "The value is") if recipe.post else text


def _question(recipe: Any, about: str, rng: random.Random) -> str:  # noqa: ANN401
    """What is to be found, as sentences."""
    if recipe.reducer is None:
        return rng.choice(("Print {}.", "Output {}.", "What does the list look like in the end? Print {}.")).format(about)
    if recipe.test:
        verb = rng.choice(("Determine whether", "Check whether", "Is it true that", "Find out whether"))
        text = f"{verb} {_result(recipe, about, rng)}"
        return text + ("? " if verb.startswith("Is") else ". ") + _empty(recipe, rng)
    if recipe.post is None:
        verb = rng.choice(("Find", "Compute", "Calculate", "Determine", "What is"))
        return f"{verb} {_result(recipe, about, rng)}{'?' if verb == 'What is' else '.'} {_empty(recipe, rng)}"
    said = f"Let $S$ be {_result(recipe, about, rng)}. {_empty(recipe, rng)} "
    post = rng.choice(alternatives(recipe.post.says))
    if recipe.post.yesno:
        return said + rng.choice((f"Determine whether {post}.", f"Is it true that {post}?", f"Check if {post}."))
    return said + rng.choice((f"Find {post}.", f"Compute {post}.", f"What is {post}?"))


def _steps(recipe: Any, noun: str, rng: random.Random) -> list[str]:  # noqa: ANN401
    out = []
    order = rng.choice((" (the order does not change)", ", keeping their order", "", ""))
    those = noun
    for name in ("maps", "filters") if recipe.late else ("filters", "maps"):
        if name == "filters" and recipe.filters:
            says = condition(recipe, rng)
            out.append(rng.choice((f"keep only those {those} that {says}{order}", f"erase all the {those} except those that {says}", f"choose the {those} that {says}{order} and forget the rest")))
        if name == "maps":
            for one in recipe.maps:
                says = rng.choice(alternatives(one.says))
                left = "remaining " if recipe.filters and not recipe.late and one is recipe.maps[0] else ""
                noun_one = "number" if out else _one(noun)
                out.append(rng.choice((f"replace every {left}{noun_one} by {says}", f"in place of each {left}{noun_one} write {says}")))
        those = "numbers" if out else noun
    return out + [rng.choice(alternatives(step.says)) for step in recipe.steps]


def _one(noun: str) -> str:
    return noun.removesuffix("s")


def _serial(steps: list[str], rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.3 and len(steps) > 1:
        return "[Do the following|Perform these steps], in this order:\n\n" + "\n".join(f"{j}. {s[0].upper()}{s[1:]}." for j, s in enumerate(steps, 1)) + "\n\n"
    words = ["First", *rng.choices(("Then", "After that", "Next", "Now"), k=len(steps))] if len(steps) > 1 else [rng.choice(("First", "To begin with"))]
    return " ".join(f"{w}, {s}." for w, s in zip(words, steps, strict=False))


def _direct(recipe: Any, intro: Intro, rng: random.Random) -> str | None:  # noqa: ANN401
    if recipe.steps:
        return None
    if recipe.late:
        about = mapped(recipe, f"the {intro.noun}")
        about = about and f"those of {about} that {condition(recipe, rng)}"
    else:
        about = mapped(recipe, f"those {intro.noun} that {condition(recipe, rng)}" if recipe.filters else f"{'all ' if not recipe.maps else ''}the {intro.noun}")
    if about is None:
        return None
    if recipe.reducer is None:
        about += ", in the original order"
    return f"{intro.text} {_question(recipe, about, rng)}"


def _stepwise(recipe: Any, intro: Intro, rng: random.Random) -> str | None:  # noqa: ANN401
    steps = _steps(recipe, intro.noun, rng)
    about = rng.choice(("the remaining numbers", "the numbers that are left") if not recipe.maps and not recipe.steps else ("the resulting numbers", "the numbers of the final list"))
    if recipe.reducer is None:
        about = rng.choice(("the resulting list", "the final list", "the list obtained"))
    return f"{intro.text} {_serial(steps, rng)} {_question(recipe, about, rng)}"


def _defined(recipe: Any, intro: Intro, rng: random.Random) -> str | None:  # noqa: ANN401
    if recipe.steps or len(recipe.maps) > 1:
        return None
    word, worth = rng.choice(("good", "nice", "lucky", "magic", "special", "beautiful", "strong")), rng.choice(("value", "power", "rank", "worth"))
    said, about = "", f"the {intro.noun}"
    if recipe.filters and not recipe.late:
        said = f"[Call|Let us call] {intro.one} {word} if it {condition(recipe, rng, one=True)}. "
        about = f"the {word} {intro.noun}"
    if recipe.maps:
        which = f"a {word} {_one(intro.noun)}" if said else intro.one
        said += f"The {worth} of {which} is {rng.choice(alternatives(recipe.maps[0].says))}. "
        about = f"the {worth}s of {about}" if recipe.reducer is None or "@" in recipe.reducer.says else about
    if recipe.late:
        said += f"A {worth} is {word} if it {condition(recipe, rng, one=True)}. "
        about = f"the {word} ones of {about}"
    if not said:
        return None
    if recipe.reducer is None:
        about += ", in the original order"
    return f"{intro.text} {said}{_question(recipe, about, rng)}"


def _acted(recipe: Any, intro: Intro, rng: random.Random) -> str | None:  # noqa: ANN401
    steps = _steps(recipe, intro.noun, rng)
    who = rng.choice(("{friend}", "the machine", "the apprentice", "{friend}", "the clerk", "the assistant"))
    where = rng.choice(("on a sheet of paper", "in a notebook", "on a blackboard", "on the screen"))
    text = f"{intro.text} All the {intro.noun} are written {where}, in this order. {who} is told to do this: " + "; then ".join(steps) + ". "
    about = "the numbers " + rng.choice(("that are written at the end", "that stand there at the end", "in the final list"))
    if recipe.reducer is None:
        about = f"the list that {who} gets"
    return text + _question(recipe, about, rng)


def _asks(recipe: Any, rng: random.Random) -> tuple[str, ...]:  # noqa: ANN401
    if recipe.reducer is None:
        return ("the resulting list", "the numbers of the [resulting|final] list, in order")
    if recipe.test:
        return (_result(recipe, "the [numbers in question|numbers obtained]", rng), "the [statement|condition] is true")
    if recipe.post is not None:
        says = rng.choice(alternatives(recipe.post.says))
        return (says, "the [condition|statement] [holds|is true]" if recipe.post.yesno else "the [required|requested] number")
    about = rng.choice(("the numbers in question", "the described numbers", "the resulting numbers"))
    return ("the answer [to the problem|]", "the [required|requested|resulting] [number|value]", _result(recipe, about, rng))


def tell(recipe: Any, rng: random.Random) -> tuple[tuple[str, ...], tuple[str, ...]]:  # noqa: ANN401
    """Stories in several frames, and what to print."""
    stories: list[str] = []
    frames = [_direct, _stepwise, _defined, _acted, _stepwise, _direct]
    intros = list(recipe.source.intros)
    rng.shuffle(intros)
    for number, frame in enumerate(frames):
        if not (recipe.filters or recipe.maps or recipe.steps) and frame is not _direct:
            continue
        text = frame(recipe, intros[number % len(intros)], rng)
        if text is not None:
            stories.append(re.sub(r"the number of the (\w+ ?)", r"the number of \1", text))
    return tuple(dict.fromkeys(stories)), _asks(recipe, rng)
