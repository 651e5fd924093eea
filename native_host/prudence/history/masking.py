"""What is kept of an excerpt that must not be kept: enough for the owner to recognise it, too little to use it."""

MASKED_CATEGORIES = frozenset({"credential", "identity", "money", "contact"})

_KEPT = frozenset(".,:;/@+-()'’€$£%")
"""Signs that show what kind of thing it was, besides white space. All other characters are masked."""
_LONGEST_RUN = 4
"""Longer runs are cut, so that their length tells nothing."""
LONGEST_EXCERPT = 280
"""Code points. The history keeps what a warning was about, never a post."""
_HINT = 2
_SHORTEST_WITH_HINT = 8
"""Fewer letters and digits than this are too few to show any."""


def excerpt_to_keep(category: str, excerpt: str) -> str:
    """The excerpt as the history may hold it: "06 12 34 56 78" becomes "•• •• •• •• 78"; of a credential, nothing.
    A long one is cut."""
    kept = _masked(category, excerpt)
    return kept if len(kept) <= LONGEST_EXCERPT else kept[: LONGEST_EXCERPT - 1] + "…"


def _masked(category: str, excerpt: str) -> str:
    if category not in MASKED_CATEGORIES:
        return excerpt
    if category == "credential":
        return _mask(excerpt, shown=frozenset(), kept=frozenset())
    places = [place for place, character in enumerate(excerpt) if character.isalnum()]
    shown = frozenset(places[-_HINT:]) if len(places) >= _SHORTEST_WITH_HINT else frozenset[int]()
    return _mask(excerpt, shown, _KEPT)


def _mask(excerpt: str, shown: frozenset[int], kept: frozenset[str]) -> str:
    masked: list[str] = []
    run = 0
    for place, character in enumerate(excerpt):
        if place in shown or character.isspace() or character in kept:
            masked.append(character)
            run = 0
        else:
            run += 1
            if run <= _LONGEST_RUN:
                masked.append("•")
    return "".join(masked)
