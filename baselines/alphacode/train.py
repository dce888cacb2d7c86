"""The commands that train: what they take is what the model card says.

python -m baselines.alphacode.train corpus --root /usr/lib --root /usr/share --out DIR
python -m baselines.alphacode.train pretrain --corpus DIR --config mini --workdir DIR
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import torch
import typer

from baselines.alphacode import corpus as corpora
from baselines.alphacode import pretraining
from baselines.alphacode.configuration import config
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
    folder = training.save()
    code.tokenizer.save(str(folder / "tokenizer.json"))
    typer.echo(f"step {training.step} of {steps}; model: {folder}")


if __name__ == "__main__":
    app()
