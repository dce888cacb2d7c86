"""Files of the field, one module a format: from disk to the pure data of the core, and back."""
