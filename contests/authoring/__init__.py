"""The tools that made the contests: among them the model of the simulated fields."""
