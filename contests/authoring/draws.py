"""Random numbers that stay the same: across platforms, processes and versions of NumPy.

Only the raw 64-bit words of a bit generator are taken from NumPy, whose streams it guarantees; what
becomes of them is spelt out here. Numbers are drawn in blocks whose shape does not depend on what
is done with them, so that two fields which differ in one constant share their luck.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

_BITS: Final = 53  # of a double's fraction


class Draws:
    """A stream of random numbers, named by a seed and a purpose."""

    def __init__(self, seed: int, purpose: int) -> None:
        """Streams of one seed and different purposes are independent."""
        self._words = np.random.PCG64([seed, purpose])

    def uniform(self, *shape: int) -> FloatArray:
        """Uniform numbers in (0, 1), both ends left out."""
        words = np.asarray(self._words.random_raw(math.prod(shape)), dtype=np.uint64)
        fraction = (words >> np.uint64(64 - _BITS)).astype(np.float64)
        return ((fraction + 0.5) * 2.0**-_BITS).reshape(shape)

    def normal(self, *shape: int) -> FloatArray:
        """Normal numbers of mean 0 and standard deviation 1, by Box and Muller's transform."""
        radius = np.sqrt(-2.0 * np.log(self.uniform(*shape)))
        return np.asarray(radius * np.cos(2.0 * np.pi * self.uniform(*shape)))

    def exponential(self, *shape: int) -> FloatArray:
        """Exponential numbers of mean 1."""
        return -np.log(self.uniform(*shape))
