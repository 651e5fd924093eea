"""The checker's answer."""

from typing import Literal

from msgspec import Struct


class Finding(Struct, frozen=True, kw_only=True):
    """One place in a text that its owner might regret."""

    category: str
    rule: str
    """The rule's identifier; the category where no rule found it."""
    level: Literal["hint", "warn", "hold"]
    certain: bool
    start: int
    """UTF-16 code units from the start of the text."""
    end: int
    """UTF-16 code units, exclusive."""
    excerpt: str
    """The words between start and end."""
    identity: str
    """Category and folded excerpt: the same words again are the same finding."""
    replacement: str | None = None
    """A safe rewrite of the excerpt."""
    earlier: tuple[str, ...] = ()
    """Days (ISO 8601) of the earlier posts without which this would say nothing."""
