"""A training that survives being killed: steps, checkpoints, metrics.

    workdir/recipe.json       what is trained: written first, and compared when it goes on
    workdir/checkpoint.pt     model, optimiser and step, written whole and renamed into place
    workdir/metrics.jsonl     a line a step: losses, learning rate, tokens, CPU seconds
    workdir/model/            the trained model, as transformers reads it, with its tokenizer

The same command continues from the last checkpoint and ends with the same bits as if it had not
been interrupted (on the same machine, with the same number of threads). Metrics of steps that are
done again are written once: what is beyond the checkpoint is dropped.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

import torch
from tqdm import tqdm

from baselines.alphacode.model import AlphaCode
from baselines.alphacode.objective import Batch, Losses, Objective, hide, losses
from baselines.alphacode.pretraining import Schedule

NextBatch = Callable[[int], Batch]


class Training:
    """One model on its way; `recipe` says everything that its result depends on."""

    def __init__(
        self, workdir: Path, model: AlphaCode, schedule: Schedule, recipe: Mapping[str, Any]
    ) -> None:
        """Begin, or continue what `workdir` holds; `ValueError` says how another recipe differs."""
        workdir.mkdir(parents=True, exist_ok=True)
        self._workdir, self.model, self._schedule = workdir, model, schedule
        self._optimiser = torch.optim.AdamW(
            _grouped(model, schedule.weight_decay),
            lr=schedule.start,
            betas=(schedule.beta1, schedule.beta2),
        )
        self.step = 0
        said = json.loads(json.dumps({**recipe, "schedule": asdict(schedule)}))
        file = workdir / "recipe.json"
        if file.exists():
            before = json.loads(file.read_text(encoding="utf-8"))
            for name in sorted({*before, *said}):
                if before.get(name) != said.get(name):
                    raise ValueError(
                        f"{workdir} holds another training: its {name} is {before.get(name)!r}, "
                        f"not {said.get(name)!r}"
                    )
            self._read_checkpoint()
        else:
            text = json.dumps(said, indent=1) + "\n"
            _write(file, lambda out: out.write(text.encode()))

    def run(
        self,
        batches: NextBatch,
        objective: Objective,
        *,
        seed: int,
        checkpoint_every: int,
        until: int | None = None,
    ) -> None:
        """Train to the last step or to `until`; a checkpoint at the end and every so often."""
        last = min(self._schedule.steps, until or self._schedule.steps)
        model, metrics = self.model.train(), self._workdir / "metrics.jsonl"
        terms, hides = Losses.__dataclass_fields__, objective.masked_weight > 0
        bar = tqdm(total=last, initial=self.step, desc="steps", unit="step", disable=None)
        with bar, metrics.open("a", encoding="utf-8") as file:
            while self.step < last:
                began = time.process_time()
                batch = batches(self.step)
                seen = guessed = None
                if hides:
                    rng = torch.Generator().manual_seed(seed * 1_000_003 + self.step)
                    seen, guessed = hide(
                        batch.problem, objective.mask_rate, model.config.vocab_size, rng
                    )
                output = model(batch.problem, batch.program[:, :-1], seen, guessed)
                found = losses(output, batch, guessed, objective)
                for group in self._optimiser.param_groups:
                    group["lr"] = self._schedule.rate(self.step)
                self._optimiser.zero_grad(set_to_none=True)
                found.total.backward()
                norm = torch.nn.utils.clip_grad_norm_(model.parameters(), self._schedule.clip)
                self._optimiser.step()
                line = {
                    "step": self.step,
                    **{n: round(float(getattr(found, n).detach()), 6) for n in terms},
                    "gradient_norm": round(float(norm), 4),
                    "rate": self._schedule.rate(self.step),
                    "tokens": int((batch.problem > 0).sum() + (batch.program > 0).sum()),
                    "cpu_s": round(time.process_time() - began, 3),
                }
                file.write(json.dumps(line) + "\n")
                file.flush()
                self.step += 1
                bar.update()
                bar.set_postfix(nats=f"{line['perplexity_nats']:.3f}")
                if self.step % checkpoint_every == 0 or self.step == last:
                    self._write_checkpoint()

    def save(self) -> Path:
        """Write the model as transformers reads it; its folder."""
        folder = self._workdir / "model"
        self.model.save_pretrained(folder)
        return folder

    def _write_checkpoint(self) -> None:
        state = {
            "step": self.step,
            "model": self.model.state_dict(),
            "optimiser": self._optimiser.state_dict(),
        }
        _write(self._workdir / "checkpoint.pt", lambda file: torch.save(state, file))

    def _read_checkpoint(self) -> None:
        file = self._workdir / "checkpoint.pt"
        if file.exists():
            state = torch.load(file, weights_only=True)
            self.model.load_state_dict(state["model"])
            self._optimiser.load_state_dict(state["optimiser"])
            self.step = state["step"]
        metrics = self._workdir / "metrics.jsonl"
        if metrics.exists():
            lines = metrics.read_bytes().split(b"\n")[: self.step]
            kept = b"".join(line + b"\n" for line in lines)
            _write(metrics, lambda file: file.write(kept))


def _grouped(model: AlphaCode, decay: float) -> list[dict[str, Any]]:
    """Matrices decay; norms and biases do not."""
    matrices = [p for p in model.parameters() if p.ndim >= 2]
    others = [p for p in model.parameters() if p.ndim < 2]
    return [{"params": matrices, "weight_decay": decay}, {"params": others, "weight_decay": 0.0}]


def _write(path: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Write a file aside, sync it, and rename it into place."""
    aside = path.with_name(f"{path.name}.new")
    with aside.open("wb") as file:
        fill(file)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
