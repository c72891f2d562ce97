"""Slides measured: what is read off talks, decks, photographs and beside videos, and how soon."""
