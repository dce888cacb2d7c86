import pytest
import torch

from baselines.alphacode.configuration import config
from baselines.alphacode.model import AlphaCode

torch.set_num_threads(1)  # tests run side by side: threads that wait for one another only delay


@pytest.fixture
def make_model():
    """A tiny model, the same for the same seed."""

    def make(seed=0, **changes):
        torch.manual_seed(seed)
        return AlphaCode(config("tiny", **{"vocab_size": 60, **changes})).eval()

    return make


@pytest.fixture
def tokens():
    """Random tokens, none of them special."""

    def draw(*shape, seed=1):
        return torch.randint(4, 60, shape, generator=torch.Generator().manual_seed(seed))

    return draw
