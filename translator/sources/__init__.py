"""What keeps sound and pictures coming: a source that comes back by itself, and one that another takes the place of."""
