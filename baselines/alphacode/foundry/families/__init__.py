"""The families, by the part of the field that they are about."""

from importlib import import_module
from pkgutil import iter_modules

from baselines.alphacode.foundry.task import FAMILIES, Family


def load() -> dict[str, Family]:
    """Import every module of families; all of them by name."""
    for module in sorted(info.name for info in iter_modules(__path__)):
        import_module(f"{__name__}.{module}")
    return dict(sorted(FAMILIES.items()))
