"""Firefox's translation models: their files, their download, and translating by them."""
