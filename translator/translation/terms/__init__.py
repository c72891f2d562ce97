"""Terms that are translated as a glossary, the slides and the talk have them."""
