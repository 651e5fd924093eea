"""Which of our languages the owner's system speaks."""

import locale
import os
from typing import Literal

Language = Literal["en", "fr"]


def system_language() -> Language:
    """French where the system is French, English anywhere else."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            return "fr" if value.lower().startswith("fr") else "en"
    name = locale.getlocale()[0] or ""
    return "fr" if name.lower().startswith(("fr", "french")) else "en"
