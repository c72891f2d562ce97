"""A slide in another language: its translation set over its own picture, block by block."""
