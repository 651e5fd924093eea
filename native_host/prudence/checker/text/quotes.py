"""Words that somebody else said."""

import re

from prudence.checker.text.passage import Passage

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"\n]*\"")


def is_quoted(passage: Passage, start: int, end: int) -> bool:
    """True where a span lies within quotation marks."""
    return any(match.start() <= start and end <= match.end() for match in _QUOTED.finditer(passage.text))
