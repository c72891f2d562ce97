"""The box of the subtitles: how it looks, where it lies, which lines are in it, and how it is moved."""
