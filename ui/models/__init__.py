"""The models of this machine in a window: what there is, what could be got, getting it."""
