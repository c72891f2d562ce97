"""A test of ten seconds before the talk, by the real chain: what is heard, understood, translated and read."""
