import json

import pytest
import torch
from safetensors.torch import load_file

from baselines.alphacode.configuration import PAD, SIZES, config
from baselines.alphacode.model import AlphaCode, parameters, rotate

KINDS = [
    {},
    {"positions": "learned", "tied": False},
    {"heads": 4, "kv_heads": 2},
    {"value_layers": 0},
]
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: " ".join(kind) or "tiny")


@pytest.mark.parametrize(
    ("size", "printed", "unit"),
    [("300M", 284, 10**6), ("1B", 1.1, 10**9), ("3B", 2.8, 10**9), ("9B", 8.7, 10**9)],
)
def test_the_sizes_of_the_paper_have_its_parameters(size, printed, unit):
    counted = parameters(config(size)) / unit
    assert round(counted, 0 if printed == 284 else 1) == printed


def test_the_largest_has_them_to_two_in_a_thousand():
    assert parameters(config("41B")) == pytest.approx(41.1e9, rel=0.0025)


def test_small_sizes_are_small():
    assert 3e6 < parameters(config("small")) < 5e6
    assert 8e6 < parameters(config("mini")) < 13e6


@every_kind
def test_all_heads_have_their_shapes(make_model, tokens, kind):
    model = make_model(**kind)
    output = model(tokens(3, 11), tokens(3, 7), tokens(3, 11, seed=2))
    assert output.logits.shape == (3, 7, 60)
    assert output.masked.shape == (3, 11, 60)
    assert output.value is None if kind.get("value_layers") == 0 else output.value.shape == (3,)
    assert model(tokens(3, 11), tokens(3, 7)).masked is None


@every_kind
def test_what_is_to_be_guessed_can_be_guessed_alone(make_model, tokens, kind):
    model = make_model(**kind)
    problem, program = tokens(3, 11), tokens(3, 7)
    guessed = torch.rand(3, 11, generator=torch.Generator().manual_seed(2)) < 0.3
    whole, part = (model(problem, program, problem, g).masked for g in (None, guessed))
    assert part.shape == (int(guessed.sum()), 60)
    assert torch.allclose(whole[guessed], part, atol=1e-5)


@every_kind
def test_a_token_is_predicted_from_those_before_it_and_from_all_of_the_problem(
    make_model, tokens, kind
):
    model = make_model(**kind)
    problem, program = tokens(1, 9), tokens(1, 8)
    before = model(problem, program).logits
    later = program.clone()
    later[0, 5:] = tokens(1, 3, seed=5)
    after = model(problem, later).logits
    assert torch.allclose(before[0, :5], after[0, :5], atol=1e-6)
    assert not torch.allclose(before[0, 5:], after[0, 5:], atol=1e-4)
    for place in (0, 4, 8):
        other = problem.clone()
        other[0, place] = 4 + (problem[0, place] - 3) % 56
        assert not torch.allclose(model(other, program).logits[0, 0], before[0, 0], atol=1e-6)


@every_kind
def test_padding_changes_nothing(make_model, tokens, kind):
    model = make_model(**kind)
    problem, program = tokens(2, 6), tokens(2, 5)
    wide = torch.cat([problem, torch.full((2, 4), PAD)], dim=1)
    long = torch.cat([program, torch.full((2, 3), PAD)], dim=1)
    plain, padded = model(problem, program, problem), model(wide, long, wide)
    assert torch.allclose(plain.logits, padded.logits[:, :5], atol=1e-5)
    assert torch.allclose(plain.masked, padded.masked[:, :6], atol=1e-5)
    if plain.value is not None:
        assert torch.allclose(plain.value, padded.value, atol=1e-5)


def test_one_key_and_value_head_serves_all_queries(make_model):
    block = make_model().decoder[0]
    for attention in (block.attention, block.cross):
        assert attention.query.out_features == 2 * 16
        assert attention.key.out_features == attention.value.out_features == 16


def test_turned_queries_and_keys_meet_by_their_distance_alone(make_model):
    model = make_model()
    x = torch.zeros(1, 12, 32)
    _, turns = model.decoder_positions(x)
    query, key = torch.randn(16), torch.randn(16)
    queries = rotate(query.expand(1, 1, 12, 16), turns)[0, 0]
    keys = rotate(key.expand(1, 1, 12, 16), turns)[0, 0]
    scores = queries @ keys.T
    for distance in range(12):
        diagonal = scores.diagonal(-distance)
        assert torch.allclose(diagonal, diagonal[0].expand_as(diagonal), atol=1e-4)


def test_beyond_the_last_position_there_is_nothing(make_model, tokens):
    model = make_model(decoder_positions=8)
    with pytest.raises(ValueError, match="9 tokens, but there are positions for 8"):
        model(tokens(1, 5), tokens(1, 9))


@every_kind
def test_a_model_is_saved_and_read_as_any_of_transformers(make_model, tokens, tmp_path, kind):
    model = make_model(**kind)
    model.save_pretrained(tmp_path)
    assert json.loads((tmp_path / "config.json").read_text())["model_type"] == "alphacode_miniature"
    again = AlphaCode.from_pretrained(tmp_path).eval()
    assert again.config.to_dict() == AlphaCode.from_pretrained(tmp_path).config.to_dict()
    assert torch.equal(again(tokens(1, 5), tokens(1, 4)).logits,
                       model(tokens(1, 5), tokens(1, 4)).logits)  # fmt: skip


def test_weights_can_be_stored_in_half_the_bytes_and_computed_in_full(make_model, tmp_path):
    model = make_model()
    model.to(torch.bfloat16).save_pretrained(tmp_path)
    stored = load_file(tmp_path / "model.safetensors")
    assert {tensor.dtype for tensor in stored.values()} == {torch.bfloat16}
    again = AlphaCode.from_pretrained(tmp_path, dtype=torch.float32)
    assert {parameter.dtype for parameter in again.parameters()} == {torch.float32}


def test_the_same_seed_draws_the_same_model(make_model):
    one, two, other = make_model(3), make_model(3), make_model(4)
    pairs = zip(one.parameters(), two.parameters(), strict=True)
    assert all(torch.equal(a, b) for a, b in pairs)
    assert not torch.equal(one.embedding.weight, other.embedding.weight)


def test_what_is_no_size_is_refused():
    with pytest.raises(ValueError, match="no size 'huge'; there are tiny, small"):
        config("huge")
    with pytest.raises(ValueError, match="cannot share 2"):
        config("tiny", heads=3, kv_heads=2)
    with pytest.raises(ValueError, match="learned or rotary"):
        config("tiny", positions="none")
    assert set(SIZES) >= {"tiny", "mini", "300M", "1B", "3B", "9B", "41B"}
