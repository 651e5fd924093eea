"""What holds for every test."""

from hypothesis import settings

# Time limits are never asserted: how fast Prudence is, `make bench` tells.
settings.register_profile("prudence", deadline=None)
settings.load_profile("prudence")
