"""Replay: the contest clock, the desk, the solver's process, and the session that joins them."""
