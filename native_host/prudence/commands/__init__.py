"""The commands of the program `prudence`, one module each; see prudence.cli."""
