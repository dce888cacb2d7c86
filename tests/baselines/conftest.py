"""The trained solver's tests need its packages; the matrix has an environment with them."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("torch") and find_spec("transformers") else ["alphacode"]
