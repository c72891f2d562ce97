"""Sound into words: voice activity, whisper, the streaming policy, sentences."""
