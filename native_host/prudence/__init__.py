"""Prudence: warns people who run a small business before they publish something they would regret."""

__version__ = "0.1.0"
