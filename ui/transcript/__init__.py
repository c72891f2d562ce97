"""The transcript as a window shows it: rows by slide, searched, followed, saved."""
