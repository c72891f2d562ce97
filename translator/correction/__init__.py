"""What a person corrects in a talk: words as they were heard and as they are said, and what follows from that."""
