import math

import pytest
import torch

from baselines.alphacode.configuration import MASK, PAD
from baselines.alphacode.model import AlphaCodeOutput
from baselines.alphacode.objective import Batch, Objective, hide, losses, next_token_loss

# two tokens of a program over a vocabulary of three, and padding behind
LOGITS = torch.tensor([[[0.0, 0.2, 0.1], [0.3, 0.0, 0.4], [9.0, 9.0, 9.0]]])
TARGETS = torch.tensor([[1, 2, PAD]])
PLAIN = Objective(temperature=1.0)


def nats(logits, target, temperature=1.0):
    """Cross-entropy by hand."""
    scaled = [math.exp(x / temperature) for x in logits]
    return -math.log(scaled[target] / sum(scaled))


def test_plain_cross_entropy_is_the_mean_over_what_is_no_padding():
    expected = (nats([0, 0.2, 0.1], 1) + nats([0.3, 0, 0.4], 2)) / 2
    assert next_token_loss(LOGITS, TARGETS, PLAIN).item() == pytest.approx(expected, rel=1e-5)


def test_tempering_divides_the_logits_by_the_temperature():
    expected = (nats([0, 0.2, 0.1], 1, 0.2) + nats([0.3, 0, 0.4], 2, 0.2)) / 2
    found = next_token_loss(LOGITS, TARGETS, Objective(temperature=0.2))
    assert found.item() == pytest.approx(expected, rel=1e-5)


def test_gold_weighs_each_token_by_the_root_of_its_tempered_probability():
    expected = 0.0
    for logits, target in (([0, 0.2, 0.1], 1), ([0.3, 0, 0.4], 2)):
        loss = nats(logits, target, 0.2)
        expected += max(math.exp(-loss) ** 0.5, 0.05) * loss / 2
    found = next_token_loss(LOGITS, TARGETS, Objective(gold=True))
    assert found.item() == pytest.approx(expected, rel=1e-5)


def test_gold_never_weighs_less_than_its_floor():
    logits = torch.tensor([[[5.0, 0.0]]])  # the target has e^-25 of the tempered probability
    targets = torch.tensor([[1]])
    found = next_token_loss(logits, targets, Objective(gold=True))
    assert found.item() == pytest.approx(0.05 * nats([5.0, 0.0], 1, 0.2), rel=1e-5)


def test_the_weight_of_gold_is_not_differentiated():
    logits = LOGITS.clone().requires_grad_()
    next_token_loss(logits, TARGETS, Objective(gold=True)).backward()
    for place, target in enumerate((1, 2)):
        row = [x / 0.2 for x in LOGITS[0, place].tolist()]
        total = sum(map(math.exp, row))
        p = [math.exp(x) / total for x in row]
        weight = max(p[target] ** 0.5, 0.05)
        # d loss / d logit_i = weight * (p_i - [i = target]) / T, over two tokens
        expected = [weight * (p[i] - (i == target)) / 0.2 / 2 for i in range(3)]
        assert logits.grad[0, place].tolist() == pytest.approx(expected, abs=1e-6)
    assert not logits.grad[0, 2].any()


def output_of(**heads):
    return AlphaCodeOutput(logits=LOGITS, **heads)


BATCH = Batch(
    problem=torch.tensor([[5, 6, PAD]]),
    program=torch.tensor([[1, 1, 2, PAD]]),  # begin, then the targets above
    right=torch.tensor([1.0]),
)


def test_the_value_term_is_the_cross_entropy_of_right_and_wrong():
    logit = torch.tensor([0.7])
    found = losses(output_of(value=logit), BATCH, None, PLAIN)
    assert found.value.item() == pytest.approx(math.log(1 + math.exp(-0.7)), rel=1e-5)
    wrong = Batch(BATCH.problem, BATCH.program, torch.tensor([0.0]))
    found = losses(output_of(value=logit), wrong, None, PLAIN)
    assert found.value.item() == pytest.approx(math.log(1 + math.exp(0.7)), rel=1e-5)


def test_the_masked_term_is_over_what_was_to_be_guessed():
    masked = torch.zeros(1, 3, 8)
    masked[0, 1, 6] = 1.0
    guessed = torch.tensor([[False, True, False]])
    found = losses(output_of(masked=masked), BATCH, guessed, PLAIN)
    assert found.masked.item() == pytest.approx(math.log(math.e + 7) - 1, rel=1e-5)
    nothing = losses(output_of(masked=masked), BATCH, torch.zeros_like(guessed), PLAIN)
    assert nothing.masked.item() == 0


def test_each_term_can_be_switched_off():
    masked, value = torch.zeros(1, 3, 8), torch.tensor([0.0])
    guessed = torch.tensor([[True, True, False]])
    output = output_of(masked=masked, value=value)
    full = losses(output, BATCH, guessed, PLAIN)
    assert full.total.item() == pytest.approx(
        full.next_token.item() + math.log(8) + math.log(2), rel=1e-5
    )
    halved = losses(output, BATCH, guessed, Objective(1.0, masked_weight=0.5, value_weight=0))
    assert halved.total.item() == pytest.approx(
        full.next_token.item() + 0.5 * math.log(8), rel=1e-5
    )
    tempered = losses(output, BATCH, guessed, Objective(gold=True))
    assert tempered.perplexity_nats.item() == pytest.approx(full.next_token.item(), rel=1e-5)


def test_hidden_tokens_are_those_to_be_guessed_in_the_shares_of_bert():
    rng = torch.Generator().manual_seed(0)
    tokens = torch.randint(4, 1000, (200, 500), generator=rng)
    tokens[:, :3] = torch.tensor([PAD, 1, 2])
    seen, guessed = hide(tokens, 0.15, 1000, rng)
    assert not guessed[:, :3].any()
    assert torch.equal(seen[~guessed], tokens[~guessed])
    assert guessed[:, 3:].float().mean().item() == pytest.approx(0.15, abs=0.01)
    hidden = (seen[guessed] == MASK).float().mean().item()
    same = (seen[guessed] == tokens[guessed]).float().mean().item()
    assert (hidden, same) == pytest.approx((0.8, 0.1), abs=0.01)
    assert (seen[guessed & (seen != MASK)] >= 4).all()


@pytest.mark.parametrize("wrong", [{"temperature": 0}, {"mask_rate": 1.0}])
def test_what_is_no_objective_is_refused(wrong):
    with pytest.raises(ValueError, match="must be"):
        Objective(**wrong)


def test_a_tiny_model_learns_what_it_is_shown(make_model, tokens):
    model = make_model().train()
    problem, program = tokens(4, 8), tokens(4, 6)
    program[:, 0], program[:, -1] = 1, 2
    batch = Batch(problem, program, torch.tensor([1.0, 0.0, 1.0, 0.0]))
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    rng = torch.Generator().manual_seed(0)
    history = []
    for step in range(120):
        seen, guessed = hide(problem, 0.15, 60, rng)
        output = model(problem, program[:, :-1], seen)
        found = losses(output, batch, guessed, Objective(gold=step > 60))
        optimizer.zero_grad()
        found.total.backward()
        optimizer.step()
        history.append(found)
    assert history[0].next_token > 1
    assert history[-1].next_token < 0.05
    assert history[-1].value < 0.1 < history[0].value
