"""The talks that are kept, in a window: read, corrected, saved in a format, deleted."""
