"""The judge: languages, sandbox, compiler, workers, checkers; from a submission to a verdict."""
