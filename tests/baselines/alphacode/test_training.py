import json
import os
import signal
import subprocess
import sys
import time

import pytest
import torch

from baselines.alphacode import corpus, pretraining, tokenizer
from baselines.alphacode.configuration import BEGIN, END, PAD
from baselines.alphacode.model import AlphaCode
from baselines.alphacode.objective import Objective
from baselines.alphacode.pretraining import Schedule, Shape, batch
from baselines.alphacode.training import Training


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    root = tmp_path_factory.mktemp("sources")
    for number in range(40):
        lines = (f"def f{number}(x):\n    y = {k}\n    return x * y\n\n" for k in range(number))
        (root / f"{number}.py").write_text("import sys\n" + "".join(lines))
    corpus.build([root], root / "corpus", 400)
    return root / "corpus"


@pytest.fixture(scope="module")
def code(folder):
    return corpus.Corpus(folder)


# -- batches ---------------------------------------------------------------------------------------


def test_files_are_split_in_two_at_some_place(code):
    shape = Shape(rows=64, before=50, after=30)
    found = batch(code, shape, seed=1, step=3)
    assert found.problem.shape[0] == found.program.shape[0] == 64
    assert found.problem.shape[1] <= 50
    assert found.program.shape[1] <= 30
    files = [code.file(n).tolist() for n in range(len(code))]
    for problem, program in zip(found.problem.tolist(), found.program.tolist(), strict=True):
        before = [t for t in problem if t != PAD]
        after = [t for t in program if t != PAD]
        assert after[0] == BEGIN
        ended = after[-1] == END
        middle = after[1:-1] if ended else after[1:]
        whole = before + middle
        places = [(f, i) for f in files for i in range(len(f)) if f[i : i + len(whole)] == whole]
        assert places
        if ended:
            assert any(i + len(whole) == len(f) for f, i in places)


def test_a_batch_depends_on_the_seed_and_the_step_alone(code):
    shape = Shape(rows=4)
    one, again = batch(code, shape, 1, 5), batch(code, shape, 1, 5)
    assert torch.equal(one.problem, again.problem)
    assert torch.equal(one.program, again.program)
    for other in (batch(code, shape, 1, 6), batch(code, shape, 2, 5)):
        assert one.problem.shape != other.problem.shape or not torch.equal(
            one.problem, other.problem
        )


def test_the_learning_rate_warms_up_and_falls_as_a_cosine():
    schedule = Schedule(steps=5000)
    assert schedule.rate(0) == pytest.approx(1e-9)
    assert schedule.rate(500) == pytest.approx(0.5e-4, rel=1e-4)
    assert schedule.rate(1000) == pytest.approx(1e-4)
    assert schedule.rate(3000) == pytest.approx((1e-4 + 1e-5) / 2)
    assert schedule.rate(5000) == schedule.rate(9000) == pytest.approx(1e-5)


# -- training --------------------------------------------------------------------------------------

SCHEDULE = Schedule(steps=12, warmup=3, peak=3e-3, floor=1e-4)
OBJECTIVE = Objective(temperature=1.0, value_weight=0.0)


def train(workdir, code, make_model, until=None, **recipe):
    model = make_model(0, value_layers=0)
    training = Training(workdir, model, SCHEDULE, {"seed": 4, **recipe})
    shape = Shape(rows=4, before=24, after=16)

    def batches(step):
        found = batch(code, shape, 4, step)
        found.problem[found.problem >= 60] = 59  # the tiny model knows sixty tokens
        found.program[found.program >= 60] = 58
        return found

    training.run(batches, OBJECTIVE, seed=4, checkpoint_every=5, until=until)
    return training


def test_a_training_goes_on_with_the_same_bits(code, make_model, tmp_path):
    whole = train(tmp_path / "whole", code, make_model)
    train(tmp_path / "parts", code, make_model, until=7)
    parts = train(tmp_path / "parts", code, make_model)
    pairs = zip(whole.model.parameters(), parts.model.parameters(), strict=True)
    assert all(torch.equal(a, b) for a, b in pairs)
    lines = [
        [
            {k: v for k, v in json.loads(line).items() if k != "cpu_s"}
            for line in path.read_text().splitlines()
        ]
        for path in (tmp_path / "whole/metrics.jsonl", tmp_path / "parts/metrics.jsonl")
    ]
    assert lines[0] == lines[1]
    assert [line["step"] for line in lines[0]] == list(range(12))


def test_what_was_done_after_the_last_checkpoint_is_done_again_and_written_once(
    code, make_model, tmp_path
):
    train(tmp_path, code, make_model, until=5)
    checkpoint = (tmp_path / "checkpoint.pt").read_bytes()
    train(tmp_path, code, make_model, until=9)
    (tmp_path / "checkpoint.pt").write_bytes(checkpoint)  # as if killed before the next one
    with (tmp_path / "metrics.jsonl").open("a") as file:
        file.write('{"step": 9, "tot')
    train(tmp_path, code, make_model)
    steps = [
        json.loads(line)["step"] for line in (tmp_path / "metrics.jsonl").read_text().splitlines()
    ]
    assert steps == list(range(12))


def test_another_recipe_is_refused_by_the_difference(code, make_model, tmp_path):
    train(tmp_path, code, make_model, until=1)
    with pytest.raises(ValueError, match="another training: its rows is None, not 9"):
        train(tmp_path, code, make_model, rows=9)


def test_norms_do_not_decay_and_matrices_do(code, make_model, tmp_path):
    training = train(tmp_path, code, make_model, until=1)
    decayed, others = training._optimiser.param_groups
    assert (decayed["weight_decay"], others["weight_decay"]) == (0.1, 0.0)
    assert all(p.ndim >= 2 for p in decayed["params"])
    assert all(p.ndim == 1 for p in others["params"])


@pytest.mark.slow
def test_the_command_survives_being_killed(folder, tmp_path):
    def command(workdir):
        return [
            sys.executable, "-m", "baselines.alphacode.train", "pretrain", "--corpus", str(folder),
            "--workdir", str(workdir), "--config", "tiny", "--steps", "60", "--rows", "4",
            "--checkpoint-every", "7",
        ]  # fmt: skip

    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    subprocess.run(command(tmp_path / "whole"), check=True, **quiet)
    for kill_after in (12, 31):
        with subprocess.Popen(command(tmp_path / "killed"), **quiet) as process:
            metrics = tmp_path / "killed/metrics.jsonl"
            while not metrics.exists() or metrics.read_bytes().count(b"\n") < kill_after:
                time.sleep(0.02)
                assert process.poll() is None
            process.send_signal(signal.SIGKILL)
    subprocess.run(command(tmp_path / "killed"), check=True, **quiet)
    one, two = (
        AlphaCode.from_pretrained(tmp_path / name / "model") for name in ("whole", "killed")
    )
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), two.parameters(), strict=True))
    losses = [json.loads(line)["perplexity_nats"] for line in metrics.read_text().splitlines()]
    assert len(losses) == 60
    assert losses[-1] < losses[0] - 1
    assert tokenizer.load(tmp_path / "killed/model/tokenizer.json").get_vocab_size() <= 400


def test_padding_fills_the_ends():
    assert pretraining.padded([[5], [6, 7, 8]]).tolist() == [[5, PAD, PAD], [6, 7, 8]]
