"""The simulated population: who there is, and who of them enters a contest.

One population stands behind all the contests. It has `POOL` **regulars**, each with a handle, a
public rating, a skill that the rating tells only roughly, a pace and an activity: the same handle
in two contests is the same simulated person. Their ratings stay fixed over the season, as do skill
and pace; the form of the day is drawn anew in each contest. **Newcomers** enter one contest each,
at the default rating, and are not seen again.

A contest draws its entrants from the regulars eligible for its division, without replacement, with
weights activity x (density of the division's ratings / density of the pool's ratings). So each
field has the ratings of its division, and the active turn up again and again. The draw depends on
the division, the size and the seed of the contest and on nothing else: contests can be made in any
order, or alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from contests.authoring.draws import Draws, FloatArray
from contests.authoring.handles import HANDLES, handle
from contests.authoring.parameters import Parameters

Division = Literal["div1+2", "div2", "educational", "div3"]
Mixture = tuple[tuple[float, float, float], ...]  # (weight, mean, standard deviation) of normals


@dataclass(frozen=True)
class Ratings:
    """The ratings that enter a division: normals cut to [`LOWEST_RATING`, limit), and newcomers."""

    components: Mixture
    newcomers: float  # share of the field without a history, entered at `DEFAULT_RATING`
    limit: int  # regulars are rated below this
    pool: float  # share of the pool that is rated like this division


DEFAULT_RATING: Final = 1500  # what Codeforces gave a new account in the spring of 2020
UNSETTLED_RATINGS: Final = (1150, 1450)  # one to a few bad contests below that; assumed
LOWEST_RATING: Final = 300  # below the 1st percentile of every field fitted
POOL: Final = 60_000  # regulars; assumed. Codeforces had 717,421 rated accounts, most of them idle
POOL_SEED: Final = 20200426
ACTIVITY_SD: Final = 0.8  # of the logarithm of a regular's activity; assumed
_BLOCK: Final = 5000  # handles set aside for the newcomers of one contest
_BLOCKS: Final = (HANDLES - POOL) // _BLOCK  # contests whose seeds differ by less share none

_EDUCATIONAL: Final = ((0.52, 1310.0, 190.0), (0.48, 1555.0, 365.0))
RATINGS: Mapping[Division, Ratings] = {
    # Codeforces 1305 (Ozon Tech Challenge 2020), 7,420 rated contestants; 4000 is above them all.
    "div1+2": Ratings(((0.53, 1350.0, 225.0), (0.47, 1725.0, 400.0)), 0.033, 4000, 0.5),
    # Codeforces 1350 (Round 641 Div. 2), 11,937 rated contestants.
    "div2": Ratings(((0.93, 1390.0, 230.0), (0.07, 1470.0, 490.0)), 0.084, 2100, 0.2),
    # Codeforces 1342 (Educational 86), 14,939 rated contestants.
    "educational": Ratings(_EDUCATIONAL, 0.042, 2100, 0.3),
    # The educational mixture below the limit of Div. 3; newcomers between that and Codeforces 1352.
    "div3": Ratings(_EDUCATIONAL, 0.12, 1600, 0.0),
}


@dataclass(frozen=True)
class Entrants:
    """Those who enter one contest, as columns of n."""

    numbers: NDArray[np.int64]  # of their handles
    ratings: NDArray[np.int64]  # as shown
    skills: FloatArray  # rating points, before the form of the day
    paces: FloatArray  # factor on all their minutes

    @property
    def names(self) -> tuple[str, ...]:
        """Their handles."""
        return tuple(handle(int(number)) for number in self.numbers)


@dataclass(frozen=True)
class Pool:
    """The regulars, as columns of `POOL`; what is random of them before the constants come in."""

    ratings: NDArray[np.int64]
    activity: FloatArray  # geometric mean 1
    luck: FloatArray  # (2, n) standard normals: skill beyond the rating, pace
    beginner: FloatArray  # standard normals: the skill that an unsettled rating hides
    unsettled: FloatArray  # uniform


def density(division: Division) -> FloatArray:
    """The density of the division's regulars at each whole rating from `LOWEST_RATING` to 3999."""
    return _cut(RATINGS[division], RATINGS[division].limit)


@lru_cache(maxsize=32)
def _cut(terms: Ratings, limit: int) -> FloatArray:
    at = np.arange(LOWEST_RATING, 4000) + 0.5
    total = np.zeros(len(at))
    for weight, mean, deviation in terms.components:
        normal = np.exp(-0.5 * ((at - mean) / deviation) ** 2) / deviation
        normal[at >= limit] = 0.0
        total += weight * normal / normal.sum()
    return np.asarray(total / total.sum())


def _pool_density() -> FloatArray:
    shares = [terms.pool * density(division) for division, terms in RATINGS.items()]
    return np.asarray(np.sum(shares, axis=0), dtype=np.float64)


@lru_cache(maxsize=2)
def pool(seed: int = POOL_SEED) -> Pool:
    """The regulars. Every shipped contest uses the population of `POOL_SEED`."""
    draws = Draws(seed, 1)
    below = np.cumsum(_pool_density())
    places = np.searchsorted(below, draws.uniform(POOL) * below[-1])
    return Pool(
        ratings=np.asarray(LOWEST_RATING + places, dtype=np.int64),
        activity=np.exp(ACTIVITY_SD * draws.normal(POOL)),
        luck=draws.normal(2, POOL),
        beginner=draws.normal(POOL),
        unsettled=draws.uniform(POOL),
    )


def enter(
    terms: Ratings,
    competitors: int,
    seed: int,
    parameters: Parameters,
    *,
    pool_seed: int = POOL_SEED,
) -> Entrants:
    """Draw the entrants of a contest; ValueError where there are not so many."""
    people, draws = pool(pool_seed), Draws(seed, 2)
    newcomers = round(terms.newcomers * competitors)
    weights = (_cut(terms, terms.limit) / _pool_density())[people.ratings - LOWEST_RATING]
    weights = np.where(people.ratings < terms.limit, weights * people.activity, 0.0)
    regulars = competitors - newcomers
    if regulars > np.count_nonzero(weights) or newcomers > _BLOCK:
        raise ValueError(f"field.competitors: {competitors} are more than the simulated population")
    # The first to arrive in an exponential race: a draw without replacement by weight.
    race = np.full(POOL, np.inf)
    np.divide(draws.exponential(POOL), weights, out=race, where=weights > 0)
    chosen = np.argsort(race, kind="stable")[:regulars]
    skill = people.ratings + parameters.latent_sd * people.luck[0]
    beginner = parameters.newcomer_mean + parameters.newcomer_sd * people.beginner
    low, high = UNSETTLED_RATINGS
    falling = (low <= people.ratings) & (people.ratings < high)
    falling &= people.unsettled < parameters.unsettled
    skill = np.where(falling, np.minimum(beginner, people.ratings), skill)
    new_skill = parameters.newcomer_mean + parameters.newcomer_sd * draws.normal(newcomers)
    first = POOL + seed % _BLOCKS * _BLOCK
    luck = np.concatenate([people.luck[1][chosen], draws.normal(newcomers)])
    order = np.argsort(draws.uniform(competitors), kind="stable")
    numbers = np.concatenate([chosen, first + np.arange(newcomers)])
    ratings = np.concatenate([people.ratings[chosen], np.full(newcomers, DEFAULT_RATING)])
    return Entrants(
        numbers=numbers[order],
        ratings=ratings[order],
        skills=np.concatenate([skill[chosen], new_skill])[order],
        paces=np.exp(parameters.pace_sd * luck[order]),
    )
