import json

import pytest
from typer.testing import CliRunner

from baselines.alphacode import tokenizer
from baselines.alphacode.model import AlphaCode
from baselines.alphacode.train import app


def row(number):
    return {
        "name": str(number), "description": f"Print {number}.",
        "cf_rating": 800, "cf_tags": ["math"],
        "public_tests": {"input": ["1\n"], "output": [f"{number}\n"]},
        "private_tests": {"input": ["2\n", "3\n"], "output": [f"{number}\n"] * 2},
        "solutions": {"language": [3], "solution": [f"print({number})"]},
        "incorrect_solutions": {"language": [3], "solution": [f"print({number + 1})"]},
    }  # fmt: skip


@pytest.fixture
def data(tmp_path, make_model):
    for name in ("training", "development"):
        lines = (json.dumps(row(n)) + "\n" for n in range(6))
        (tmp_path / f"{name}.jsonl").write_text("".join(lines))
    make_model(vocab_size=300).save_pretrained(tmp_path / "start")
    pieces = tokenizer.train([json.dumps(row(n)) for n in range(6)], 300)
    pieces.save(str(tmp_path / "start/tokenizer.json"))
    return tmp_path


def invoke(*arguments):
    result = CliRunner().invoke(app, list(map(str, arguments)), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def weights(folder):
    return {n: p.tolist() for n, p in AlphaCode.from_pretrained(folder).named_parameters()}


def finetune(data, workdir, *more):
    invoke(
        "finetune", "--data", data, "--start", data / "start", "--workdir", workdir, "--steps", 6,
        "--gold-from", 4, "--rows", 4, "--validate-every", 3, "--validate-on", 2, *more,
    )  # fmt: skip


def test_fine_tuning_goes_on_over_its_phases_and_keeps_the_best(data, tmp_path):
    finetune(data, tmp_path / "whole")
    finetune(data, tmp_path / "parts", "--until", 5)
    finetune(data, tmp_path / "parts")
    assert weights(tmp_path / "whole/model") == weights(tmp_path / "parts/model")
    validation = (tmp_path / "whole/validation.jsonl").read_text()
    lines = [json.loads(line) for line in validation.splitlines()]
    assert [line["step"] for line in lines] == [3, 6]
    assert all(line["problems"] == 2 for line in lines)
    assert (tmp_path / "whole/best/tokenizer.json").exists()
    assert json.loads((tmp_path / "whole/recipe.json").read_text())["gold_from"] == 4


def test_the_model_of_inputs_and_the_evaluation_run(data, tmp_path):
    invoke("inputs", "--data", data, "--start", data / "start", "--workdir", tmp_path / "w",
           "--steps", 2, "--rows", 4)  # fmt: skip
    said = invoke(
        "evaluate", "--model", tmp_path / "w/model", "--data", data / "training.jsonl",
        "--samples", 16, "--problems", 1, "--out", tmp_path / "attempts.jsonl",
    )  # fmt: skip
    (found,) = (json.loads(line) for line in said.splitlines() if line.startswith("{"))
    assert found["problems"] == 1
    assert len((tmp_path / "attempts.jsonl").read_text().splitlines()) == 1
