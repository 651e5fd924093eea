"""What the owner tells Prudence, each setting declared once with its default. Plain values: no storage here."""

from typing import Literal

from msgspec import Struct

from prudence.protocol import AccountKind, Level


class SecretProject(Struct, frozen=True):
    """Something that must not be known yet."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    """Nicknames, abbreviations, translations: each alone gives the project away."""
    clues: tuple[str, ...] = ()
    """Words, dates, places, partners: two together give the project away."""
    until: str | None = None
    """Last day on which it is secret, ISO 8601 (2027-03-31). None: until it is removed."""


class EditorialLine(Struct, frozen=True):
    audience: str = ""
    topics: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    """Topics never to touch on a public account."""


class LevelOverride(Struct, frozen=True):
    """The level the owner chose for one rule or one category on one kind of account."""

    subject: str
    """Identifier of a rule, or name of a category."""
    account_kind: AccountKind
    level: Level


class Allowed(Struct, frozen=True):
    """An entry of the allow-list: this never warns again."""

    category: str
    excerpt: str
    """Folded (see prudence.checker.text.folding): capitals and accents do not matter."""


class Doubt(Struct, frozen=True):
    """The owner said of something that the reader pointed out: not a problem."""

    category: str
    account_kind: AccountKind
    verdicts: int
    """How often."""


def doubted(doubts: tuple[Doubt, ...], category: str, account_kind: AccountKind) -> tuple[Doubt, ...]:
    """The doubts with one verdict more."""
    rest = tuple(doubt for doubt in doubts if (doubt.category, doubt.account_kind) != (category, account_kind))
    verdicts = sum(doubt.verdicts for doubt in doubts if doubt not in rest)
    return (*rest, Doubt(category, account_kind, verdicts + 1))


class OwnerSettings(Struct, frozen=True):
    language: Literal["auto", "en", "fr"] = "auto"
    """Language of the tray app."""
    keep_days: int = 90
    """Warnings older than this many days are deleted."""
    public_contacts: tuple[str, ...] = ()
    """Shop phone, e-mail, address, web site: public on purpose, never warned about."""
    secret_projects: tuple[SecretProject, ...] = ()
    editorial_line: EditorialLine = EditorialLine()
    levels: tuple[LevelOverride, ...] = ()
    allowed: frozenset[Allowed] = frozenset()
    reader: bool = True
    """Whether the language model reads along, too. Without it only rules judge."""
    doubts: tuple[Doubt, ...] = ()
    """What it points out only if it is more probable than elsewhere."""
