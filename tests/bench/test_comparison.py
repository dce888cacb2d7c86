from __future__ import annotations

import pytest

from bench.comparison import Comparison


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ("", Comparison()),
        ("case_sensitive", Comparison(case_sensitive=True)),
        ("space_change_sensitive", Comparison(space_change_sensitive=True)),
        ("case_sensitive case_sensitive", Comparison(case_sensitive=True)),
        ("float_relative_tolerance 1e-6", Comparison(relative=1e-6)),
        ("float_absolute_tolerance 0", Comparison(absolute=0.0)),
        ("float_tolerance .5", Comparison(relative=0.5, absolute=0.5)),
        (
            "float_absolute_tolerance 1E-4 case_sensitive float_relative_tolerance 1e-9",
            Comparison(case_sensitive=True, relative=1e-9, absolute=1e-4),
        ),
    ],
)
def test_flags_are_read(flags, expected):
    assert Comparison.of(flags.split()) == expected


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["float"], "unknown flag 'float'"),
        (["CASE_SENSITIVE"], "unknown flag 'CASE_SENSITIVE'"),
        (["--case_sensitive"], "unknown flag"),
        (["case_sensitive", ""], "unknown flag ''"),
        (["1e-6"], "unknown flag '1e-6'"),
        (["float_tolerance=1e-6"], "unknown flag"),
        (["float_tolerance 1e-6"], "unknown flag"),
        (["float_tolerance", "1e-6", "1e-6"], "unknown flag '1e-6'"),
        (["float_tolerance"], "float_tolerance needs a number of 0 or more, got ''"),
        (["float_absolute_tolerance", "case_sensitive"], "needs a number .* got 'case_sensitive'"),
        *[
            (["float_relative_tolerance", bad], "float_relative_tolerance needs a number")
            for bad in ("", "x", "-1", "-1e-9", "nan", "inf", "-inf", "1e999", "1_0", "0x1", "1,5",
                        " 1", "1 ", "\u0661", "\ud800", "1e-6\n")
        ],
        (["float_tolerance", "1", "float_tolerance", "1"], "float_tolerance comes after"),
        (["float_tolerance", "1", "float_absolute_tolerance", "1"], "comes after"),
        (["float_relative_tolerance", "1", "float_tolerance", "1"], "float_tolerance comes after"),
    ],
)  # fmt: skip
def test_bad_flags_are_refused_by_name(flags, message):
    with pytest.raises(ValueError, match=message):
        Comparison.of(flags)
