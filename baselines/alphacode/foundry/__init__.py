"""Training problems, written procedurally: families of tasks, worded in many ways."""
