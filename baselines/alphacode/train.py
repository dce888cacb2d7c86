"""The commands that train: what they take is what the model card says.

python -m baselines.alphacode.train corpus --root /usr/lib --root /usr/share --out DIR
python -m baselines.alphacode.train pretrain --corpus DIR --config mini --workdir DIR
python -m baselines.alphacode.train foundry --out DIR --draws 20
python -m baselines.alphacode.train finetune --data DIR --start DIR/model --workdir DIR
python -m baselines.alphacode.train inputs --data DIR --start DIR/model --workdir DIR
python -m baselines.alphacode.train evaluate --model DIR/model --data FILE.jsonl
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from tokenizers import Tokenizer

from baselines.alphacode import corpus as corpora
from baselines.alphacode import finetuning, pretraining
from baselines.alphacode import tokenizer as pieces
from baselines.alphacode.candidates import Drawing, Sampler
from baselines.alphacode.configuration import config
from baselines.alphacode.evaluation import evaluate, summary
from baselines.alphacode.foundry import dataset
from baselines.alphacode.model import AlphaCode
from baselines.alphacode.objective import Objective
from baselines.alphacode.training import Training

app = typer.Typer(
    help="Train AlphaCode in miniature.", no_args_is_help=True, add_completion=False,
    pretty_exceptions_enable=False,
)  # fmt: skip


@app.command("corpus")
def corpus_command(
    roots: Annotated[list[Path], typer.Option("--root", help="Folders to search.")],
    out: Annotated[Path, typer.Option(help="A new folder for the corpus.")],
    vocabulary: Annotated[int, typer.Option(help="How many pieces the tokenizer learns.")] = 8000,
    most_mb: Annotated[
        int | None, typer.Option(min=1, help="Keep at most so many MB of each language.")
    ] = None,
) -> None:
    """Find source code on this machine, learn a tokenizer, and keep the code as tokens.

    Example: `python -m baselines.alphacode.train corpus --root /usr/lib/python3 --out corpus`
    """
    record = corpora.build(
        roots, out, vocabulary, most_bytes=None if most_mb is None else most_mb * 1_000_000
    )
    typer.echo(
        f"{record['files']} files, {record['bytes']:,} bytes, {record['tokens']:,} tokens; "
        f"left out: {record['dropped']}"
    )


@app.command("pretrain")
def pretrain_command(  # noqa: PLR0913, PLR0917 - the recipe
    corpus: Annotated[Path, typer.Option(help="What `corpus` wrote.")],
    workdir: Annotated[Path, typer.Option(help="Checkpoints and metrics; continued if there.")],
    size: Annotated[str, typer.Option("--config", help="A named size.")] = "mini",
    steps: Annotated[int, typer.Option(min=1, help="How many in all.")] = 20_000,
    until: Annotated[int | None, typer.Option(help="Stop after this step for now.")] = None,
    rows: Annotated[int, typer.Option(min=1, help="Files in a batch.")] = 24,
    peak: Annotated[float, typer.Option(help="The largest learning rate.")] = 1e-3,
    seed: Annotated[int, typer.Option(help="Where all randomness starts.")] = 0,
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Steps.")] = 200,
) -> None:
    """Pre-train on a corpus; the same command continues after an interruption.

    Example: `python -m baselines.alphacode.train pretrain --corpus corpus --workdir work`
    """
    code = corpora.Corpus(corpus)
    shape = pretraining.Shape(rows=rows)
    schedule = pretraining.Schedule(
        steps, warmup=min(1000, steps // 10), peak=peak, floor=peak / 10
    )
    objective = Objective(temperature=1.0, value_weight=0.0)
    torch.manual_seed(seed)
    model = AlphaCode(config(size, vocab_size=code.tokenizer.get_vocab_size()))
    recipe = {
        "phase": "pretrain",
        "size": size,
        "seed": seed,
        "shape": asdict(shape),
        "objective": asdict(objective),
        "corpus_sha256": code.record["tokens_sha256"],
        "threads": torch.get_num_threads(),
        "torch": torch.__version__,
    }
    training = Training(workdir, model, schedule, recipe)
    training.run(
        lambda step: pretraining.batch(code, shape, seed, step),
        objective,
        seed=seed,
        checkpoint_every=checkpoint_every,
        until=until,
    )
    _save(training, code.tokenizer, steps)


@app.command("foundry")
def foundry_command(
    out: Annotated[Path, typer.Option(help="A folder for the splits.")],
    draws: Annotated[int, typer.Option(min=1, help="Problems drawn from each family.")] = 20,
    seed: Annotated[int, typer.Option(help="Where all randomness starts.")] = 0,
    workers: Annotated[int, typer.Option(min=1, help="Processes.")] = 2,
) -> None:
    """Write training problems, judge their programs, and split them by behaviour.

    Example: `python -m baselines.alphacode.train foundry --out problems --draws 20`
    """
    record = dataset.build(out, draws, seed, workers)
    typer.echo(json.dumps(record, indent=1))


@app.command("finetune")
def finetune_command(  # noqa: PLR0913, PLR0917 - the recipe
    data: Annotated[Path, typer.Option(help="What `foundry` wrote, or files of the same names.")],
    start: Annotated[Path, typer.Option(help="A pre-trained model with its tokenizer.")],
    workdir: Annotated[Path, typer.Option(help="Checkpoints and metrics; continued if there.")],
    steps: Annotated[int, typer.Option(min=1, help="How many in all.")] = 5000,
    until: Annotated[int | None, typer.Option(help="Stop after this step for now.")] = None,
    gold_from: Annotated[
        int | None, typer.Option(help="The step from which GOLD weighs the tokens; none: never.")
    ] = None,
    temperature: Annotated[float, typer.Option(help="Tempering of the training logits.")] = 0.2,
    rows: Annotated[int, typer.Option(min=1, help="Programs in a batch.")] = 32,
    peak: Annotated[float, typer.Option(help="The largest learning rate.")] = 1e-3,
    seed: Annotated[int, typer.Option(help="Where all randomness starts.")] = 0,
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Steps.")] = 200,
    validate_every: Annotated[int, typer.Option(min=1, help="Steps.")] = 500,
    validate_on: Annotated[int, typer.Option(min=0, help="Problems of `development`.")] = 40,
) -> None:
    """Fine-tune on problems; the model with the best solve rate on `development` is kept as `best`.

    Example: `python -m baselines.alphacode.train finetune --data problems --start pre/model
    --workdir work`
    """
    tokenizer = pieces.load(start / "tokenizer.json")
    bounds = finetuning.Bounds(rows=rows)
    problems = finetuning.Problems(dataset.read(data / "training.jsonl"), tokenizer, bounds)
    tempered = Objective(temperature=temperature)
    recipe = _recipe("finetune", start, data / "training.jsonl", seed, bounds, tempered)
    training = Training(
        workdir, AlphaCode.from_pretrained(start, dtype=torch.float32), _schedule(steps, peak),
        {**recipe, "gold_from": gold_from},
    )  # fmt: skip
    development = list(dataset.read(data / "development.jsonl"))[:validate_on]
    last = min(steps, until or steps)
    while training.step < last:
        gold = gold_from is not None and training.step >= gold_from
        stops = [last, (training.step // validate_every + 1) * validate_every]
        stops += [gold_from] if gold_from is not None and not gold else []
        training.run(
            lambda step: problems.batch(seed, step),
            replace(tempered, gold=gold),
            seed=seed,
            checkpoint_every=checkpoint_every,
            until=min(stops),
        )
        if development and training.step in stops[:2]:
            _validate(workdir, training, tokenizer, development)
    _save(training, tokenizer, steps)


def _validate(
    workdir: Path, training: Training, tokenizer: Tokenizer, rows: list[dict[str, Any]]
) -> None:
    """Measure the solve rate, write it down, keep the model where it is the best so far."""
    drawing = Drawing(cpp_share=0.0, prompts=4)
    found = summary(evaluate(Sampler(training.model, tokenizer), rows, 32, drawing))
    file = workdir / "validation.jsonl"
    before = [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
    before = [line for line in before if line["step"] < training.step]
    best = max((line["pass@1"] for line in before), default=-1)
    lines = [*before, {"step": training.step, **found}]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    typer.echo(f"step {training.step}: {found}")
    if found["pass@1"] >= best:
        training.model.save_pretrained(workdir / "best")
        tokenizer.save(str(workdir / "best/tokenizer.json"))


@app.command("inputs")
def inputs_command(  # noqa: PLR0913, PLR0917 - the recipe
    data: Annotated[Path, typer.Option(help="What `foundry` wrote, or files of the same names.")],
    start: Annotated[Path, typer.Option(help="A pre-trained model with its tokenizer.")],
    workdir: Annotated[Path, typer.Option(help="Checkpoints and metrics; continued if there.")],
    steps: Annotated[int, typer.Option(min=1, help="How many in all.")] = 2000,
    until: Annotated[int | None, typer.Option(help="Stop after this step for now.")] = None,
    rows: Annotated[int, typer.Option(min=1, help="Inputs in a batch.")] = 32,
    peak: Annotated[float, typer.Option(help="The largest learning rate.")] = 1e-3,
    seed: Annotated[int, typer.Option(help="Where all randomness starts.")] = 0,
    checkpoint_every: Annotated[int, typer.Option(min=1, help="Steps.")] = 200,
) -> None:
    """Fine-tune a second model to write test inputs from a statement.

    Example: `python -m baselines.alphacode.train inputs --data problems --start pre/model
    --workdir work`
    """
    tokenizer = pieces.load(start / "tokenizer.json")
    bounds = finetuning.Bounds(rows=rows)
    problems = finetuning.Inputs(dataset.read(data / "training.jsonl"), tokenizer, bounds)
    objective = Objective(temperature=1.0, value_weight=0.0)
    recipe = _recipe("inputs", start, data / "training.jsonl", seed, bounds, objective)
    model = AlphaCode.from_pretrained(start, dtype=torch.float32)
    training = Training(workdir, model, _schedule(steps, peak), recipe)
    training.run(
        lambda step: problems.batch(seed, step),
        objective,
        seed=seed,
        checkpoint_every=checkpoint_every,
        until=until,
    )
    _save(training, tokenizer, steps)


@app.command("evaluate")
def evaluate_command(  # noqa: PLR0913, PLR0917 - the conditions
    model: Annotated[Path, typer.Option(help="A folder with a model and its tokenizer.")],
    data: Annotated[Path, typer.Option(help="Problems in the shape of CodeContests, JSON lines.")],
    samples: Annotated[int, typer.Option(min=1, help="Of each problem.")] = 128,
    problems: Annotated[int | None, typer.Option(min=1, help="The first so many; all.")] = None,
    temperature: Annotated[float, typer.Option(min=0, help="Of sampling.")] = 0.25,
    seed: Annotated[int, typer.Option(help="Where all randomness starts.")] = 0,
    out: Annotated[Path | None, typer.Option(help="Write every attempt here, JSON lines.")] = None,
) -> None:
    """Measure how many problems a model solves with ten submissions, in Python.

    Example: `python -m baselines.alphacode.train evaluate --model work/best
    --data problems/wording.jsonl`
    """
    rows = list(dataset.read(data))[:problems]
    drawing = Drawing(cpp_share=0.0, temperature=temperature)
    attempts = evaluate(Sampler.read(model), rows, samples, drawing, seed)
    if out is not None:
        lines = (json.dumps(asdict(one)) + "\n" for one in attempts)
        out.write_text("".join(lines), encoding="utf-8")
    typer.echo(json.dumps(summary(attempts)))


def _save(training: Training, tokenizer: Tokenizer, steps: int) -> None:
    folder = training.save()
    tokenizer.save(str(folder / "tokenizer.json"))
    typer.echo(f"step {training.step} of {steps}; model: {folder}")


def _schedule(steps: int, peak: float) -> pretraining.Schedule:
    return pretraining.Schedule(steps, warmup=min(1000, steps // 20), peak=peak, floor=peak / 10)


def _recipe(  # noqa: PLR0913, PLR0917 - all that a result depends on
    phase: str, start: Path, data: Path, seed: int, bounds: finetuning.Bounds, objective: Objective
) -> dict[str, Any]:
    return {
        "phase": phase,
        "start_sha256": hashlib.sha256((start / "model.safetensors").read_bytes()).hexdigest(),
        "data_sha256": hashlib.sha256(data.read_bytes()).hexdigest(),
        "seed": seed,
        "bounds": asdict(bounds),
        "objective": asdict(objective),
        "threads": torch.get_num_threads(),
        "torch": torch.__version__,
    }


if __name__ == "__main__":
    app()
