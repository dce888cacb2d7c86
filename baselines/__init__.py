"""Solvers to compare with and to copy from; each uses only what `bench` lists in `__all__`."""
