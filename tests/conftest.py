"""What holds for every test."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)  # how long an example takes says more of the machine than of us
settings.load_profile("unhurried")
