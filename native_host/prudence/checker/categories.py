"""The twenty categories of what an owner regrets, their default levels, and where each applies."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from prudence.checker.situation import Situation
from prudence.protocol import Level


def _everywhere(_situation: Situation) -> bool:
    return True


def _read_by_everyone(situation: Situation) -> bool:
    return situation.for_everyone


def _public_account(situation: Situation) -> bool:
    return situation.account_kind == "public"


def _personal_account(situation: Situation) -> bool:
    return situation.account_kind == "personal"


class Category(Struct, frozen=True):
    family: str
    level: Level = "warn"
    """Default level of certain findings."""
    applies: Callable[[Situation], bool] = _everywhere
    """False where the same words are fine."""


CATEGORIES: Mapping[str, Category] = {
    "contact": Category("oversharing"),
    "identity": Category("oversharing"),
    "money": Category("oversharing"),
    "credential": Category("oversharing"),
    "whereabouts": Category("oversharing"),
    "family": Category("oversharing", applies=_read_by_everyone),
    "health": Category("oversharing"),
    "intimate": Category("oversharing"),
    "belief": Category("oversharing", applies=_read_by_everyone),
    "third_party": Category("oversharing"),
    "secret_project": Category("secrets", level="hold"),
    "unannounced": Category("secrets"),
    "confidential": Category("secrets"),
    "hostile": Category("tone"),
    "shouting": Category("tone"),
    "corporate": Category("tone"),
    "overselling": Category("tone"),
    "begging": Category("tone"),
    "wrong_profile": Category("conduct", applies=_personal_account),
    "off_line": Category("conduct", applies=_public_account),
}
