"""Training problems, written procedurally: families of tasks, worded and programmed in many ways."""
