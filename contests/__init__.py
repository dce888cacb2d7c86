"""The contests of the suite, one folder of data each, and the tools that authored them."""
