"""What a rule is. One habit that is warned about = one file in rules/<family>/, which ends in `RULE = Rule(...)`."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.protocol import Level, Texts

__all__ = ["Example", "Examples", "Mark", "Post", "Rule", "Texts"]


class Mark(Struct, frozen=True):
    """A place that a rule noticed."""

    start: int
    """In `find`: code points into `passage.text`. In `combine`: UTF-16 code units into the post."""
    end: int
    certain: bool = True
    """False: right less than nineteen times out of twenty. Shown as a hint at most."""
    replacement: str | None = None
    """A safe rewrite of exactly these words."""
    label: str = ""
    """For `combine`: which clue, sign or word this is."""
    earlier: tuple[str, ...] = ()
    """Days (ISO 8601) of the earlier posts without which this would say nothing."""


class Post(Struct, frozen=True):
    """What `combine` may know about the whole post."""

    words: int
    """Number of words."""
    languages: frozenset[str]
    """Languages of its passages."""


class Example(Struct, frozen=True):
    """A text for a rule's test. A plain string stands for an example in the default situation."""

    text: str
    situation: Situation = Situation()


class Examples(Struct, frozen=True):
    """At least five of each. Write them as people post; copy none from the measuring posts."""

    warn: Sequence[str | Example]
    """The rule must find something here."""
    quiet: Sequence[str | Example]
    """The rule must find nothing here: look-alikes, the trade's own words, other meanings."""


class Rule(Struct, frozen=True, kw_only=True):
    """A habit that an owner regrets, and how to notice it. Its identifier is the file's name."""

    category: str
    """Name in prudence.checker.categories."""
    texts: Mapping[str, Texts]
    """By language: en, fr."""
    examples: Mapping[str, Examples]
    """By language: en, fr."""
    find: Callable[[Passage, Situation], Iterable[Mark]]
    """Looks at one passage (a paragraph or a part of a long one), alone. Pure, so that its result can be remembered."""
    combine: Callable[[Sequence[Mark], Post, Situation], Iterable[Mark]] | None = None
    """For habits that only the whole post shows: receives what `find` noticed in all passages, says what it amounts
    to. None: every mark is a finding by itself."""
    level: Level | None = None
    """Default level; None: the category's."""
    speaks_for_category: bool = False
    """True for the one rule of each category whose texts serve findings of other sources, too."""
