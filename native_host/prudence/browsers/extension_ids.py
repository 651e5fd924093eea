"""The names by which browsers know the extension: only these may start the host."""

CHROMIUM_ID = "mgmpbiebmonakjaipjfiflncpmlfhmke"
"""Follows from the public key in extension/scripts/manifest.mjs: the first 128 bits of its SHA-256, as letters a-p."""

GECKO_ID = "prudence@prudence.example"
"""As in `browser_specific_settings.gecko.id` of the Firefox manifest."""
