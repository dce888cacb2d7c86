import itertools

import pytest
import torch

from baselines.alphacode.configuration import BEGIN, END
from baselines.alphacode.sampler import Settings, _draw, sample

KINDS = [{}, {"positions": "learned", "tied": False}, {"heads": 4, "kv_heads": 2}]
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: " ".join(kind) or "tiny")
PROMPTS = [[5, 6, 7, 8, 9], [10, 11], [5, 6, 7]]


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


def sharper(model, times=12.0):
    """A model that is not indifferent, so that samples differ by prompt and position."""
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim == 2:
                parameter.mul_(times)
    return model


@every_kind
def test_the_likeliest_tokens_are_those_of_the_plain_model(make_model, kind):
    model = sharper(make_model(**kind), 6.0)
    found = sample(model, PROMPTS, 2, Settings(temperature=0, length=10), rng())
    for prompt, rows in zip(PROMPTS, found, strict=True):
        encoded, mask = model.encode(torch.tensor([prompt]))
        program = [BEGIN]
        while len(program) <= 10:
            states = model.decode(torch.tensor([program]), encoded, mask)
            token = int(model.project(states)[0, -1].argmax())
            if token == END:
                break
            program.append(token)
        for row in rows:
            assert list(row.tokens) == program[1:]
            assert row.ended == (len(program) <= 10)


def exact(model, prompt, temperature, length):
    """The chance of every sequence of `length` tokens, by the plain model."""
    encoded, mask = model.encode(torch.tensor([prompt]))
    chances = {(): 1.0}
    for _ in range(length):
        longer = {}
        for tokens, chance in chances.items():
            if END in tokens:
                longer[tokens] = chance
                continue
            states = model.decode(torch.tensor([[BEGIN, *tokens]]), encoded, mask)
            row = (model.project(states)[0, -1] / temperature).softmax(-1)
            for token, share in enumerate(row.tolist()):
                longer[*tokens, token] = chance * share
        chances = longer
    return chances


def test_samples_come_in_the_shares_of_the_plain_model(make_model):
    model = sharper(make_model(), 4.0)
    settings = Settings(temperature=1.0, length=2)
    each = 6000
    found = sample(model, PROMPTS[:2], each, settings, rng(3))
    for prompt, rows in zip(PROMPTS[:2], found, strict=True):
        expected = exact(model, prompt, 1.0, 2)
        counted = {}
        for row in rows:
            key = (*row.tokens, END) if row.ended else row.tokens
            counted[key] = counted.get(key, 0) + 1
        # Pearson's statistic over the likeliest sequences and all the others together
        likely = sorted(expected, key=expected.get, reverse=True)[:50]
        cells = [(counted.get(key, 0), each * expected[key]) for key in likely]
        cells.append((each - sum(o for o, _ in cells), each - sum(e for _, e in cells)))
        statistic = sum((o - e) ** 2 / e for o, e in cells)
        assert statistic < 90  # 50 degrees of freedom: 0.9996 of the distribution


def test_the_same_seed_gives_the_same_samples(make_model):
    model = sharper(make_model(), 4.0)
    settings = Settings(temperature=0.7, length=12)
    one, two, other = (sample(model, PROMPTS, 5, settings, rng(seed)) for seed in (1, 1, 2))
    assert one == two
    assert one != other


def test_rows_that_end_are_taken_out_and_the_others_go_on_as_before(make_model, monkeypatch):
    model = sharper(make_model(), 3.0)
    settings = Settings(temperature=0, length=30)
    monkeypatch.setattr("baselines.alphacode.sampler.CROWDED", 0.0)
    kept = sample(model, PROMPTS, 3, settings, rng())
    monkeypatch.setattr("baselines.alphacode.sampler.CROWDED", 1.1)
    taken = sample(model, PROMPTS, 3, settings, rng())
    assert kept == taken


def test_samples_end_at_different_times_and_nothing_follows_the_end(make_model):
    model = make_model()
    settings = Settings(temperature=1.0, length=400)
    rows = list(itertools.chain(*sample(model, PROMPTS, 40, settings, rng(5))))
    lengths = {len(row.tokens) for row in rows if row.ended}
    assert len(lengths) > 20
    assert all(END not in row.tokens for row in rows)
    assert all(len(row.tokens) == 400 for row in rows if not row.ended)


@pytest.mark.parametrize("wrong", [{"temperature": -1.0}, {"length": 0}])
def test_what_is_no_sampling_is_refused(wrong):
    with pytest.raises(ValueError, match="temperature"):
        Settings(**wrong)


def test_tokens_are_drawn_by_their_weights():
    logits = torch.randn(300, generator=rng(8)) * 2
    logits[::7] = -torch.inf
    rows = 40_000
    drawn = _draw(logits.expand(rows, -1), 0.7, rng(9)).bincount(minlength=300)
    expected = rows * (logits / 0.7).softmax(-1)
    assert not drawn[::7].any()
    likely = expected > 5
    statistic = ((drawn - expected) ** 2 / expected)[likely].sum()
    freedom = int(likely.sum())
    assert statistic < freedom + 5 * (2 * freedom) ** 0.5


def test_a_single_likely_token_is_always_drawn():
    logits = torch.full((500, 65), -200.0)
    logits[:, 64] = 0
    assert (_draw(logits, 0.25, rng()) == 64).all()
