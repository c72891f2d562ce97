"""Speech and slides on one timeline."""
