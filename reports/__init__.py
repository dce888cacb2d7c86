"""Reports from run directories alone; nothing here runs a solver or a judge."""
