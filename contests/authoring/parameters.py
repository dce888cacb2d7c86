"""The constants of the model of how a competitor does, and where each comes from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Parameters:
    """The constants of the model; those marked "Fitted" are what `authoring fit` prints.

    The fit is to two rounds at once, by a seeded search over all the constants so marked:
    Codeforces 1342 (Educational 86, 14,939 rated contestants; problems solved and penalties by
    rating) and Codeforces 1350 (Round 641 Div. 2, 11,937; points by rating).
    """

    # Skill on the day is the rating plus normal noise, in points: a part that stays with the
    # competitor through the season (assumed) and the form of the day (fitted).
    latent_sd: float = 60.0
    form_sd: float = 129.0
    # Skill of those whose rating says little, normal. Newcomers are shown at 1500: in 1342 22 %
    # of the 1500s solved nothing, of the 1400s and the 1600s 7 % and 1 %. Fitted.
    newcomer_mean: float = 684.0
    newcomer_sd: float = 423.0
    # Share of newcomers a few contests on, falling from 1500, among those in UNSETTLED_RATINGS:
    # in 1342 17 % of the 1300s solved nothing, which the Elo chance does not give. Fitted.
    unsettled: float = 0.259

    # The chance to solve is 1 / (1 + 10^(gap / elo_scale)) on the skill of the day. Over the noise
    # of skill it flattens towards the Elo scale of 400 on the rating. Fitted.
    elo_scale: float = 354.0
    # Points by which a problem is easier with unlimited time than its rating says: the rating is
    # where half solve it during the round, and the time budget takes the rest. Fitted.
    time_share: float = 116.0
    # Points that the gap grows in an hour. Assumed: the aggregates do not show when each is tired.
    fatigue: float = 20.0

    # Median minutes to a first submission on a solvable problem are
    # reading + work · exp(gap / growth + (rating - 1500) / length): longer the farther the problem
    # is above one's skill, and the harder it is at the same gap. All four fitted.
    reading: float = 5.38
    work: float = 29.7
    growth: float = 220.0
    length: float = 2660.0
    # Log-normal spreads of all minutes: a competitor's own, and that of each step. Fitted.
    pace_sd: float = 0.186
    minutes_sd: float = 0.566

    # Median minutes on a problem before it is given up. Fitted.
    patience: float = 30.1
    # Chance to leave then, when the next problem is at gap 0; its odds e-folding in `leave_scale`
    # points of that gap: who sees an easy one stays. Nobody leaves at the first problem. Fitted.
    leave: float = 0.54
    leave_scale: float = 775.0
    # Chance that a problem trades places with the next in a competitor's order. Assumed.
    skip: float = 0.05

    # Chance that an attempt is rejected: `wrong_even` at gap 0, its odds e-folding in `wrong_scale`
    # points of gap. Fitted, also to the attempts needed on 129 ICPC scoreboards (41,951 solved
    # cells): 57.8 / 20.2 / 10.0 / 5.1 / 2.8 %.
    wrong_even: float = 0.685
    wrong_scale: float = 664.0
    # Median minutes to repair a rejected attempt. Fitted.
    repair: float = 4.24
    # Chance to submit to a problem that is given up, at gap 0; falling as the other rises. Fitted.
    dare_even: float = 0.804
    # Share of rejections on the first test, which Codeforces rules do not count. Assumed.
    first_test: float = 0.25

    # Share who never start; with those who give up unsubmitted, 5 to 10 % of rows. Assumed.
    absent: float = 0.043


PARAMETERS = Parameters()
