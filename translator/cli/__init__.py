"""The command line: the commands, a talk that is run from it, and what they print."""
