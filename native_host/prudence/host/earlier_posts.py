"""Telling the owner which earlier posts a finding goes together with."""

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from prudence.languages import Language
from prudence.protocol import Texts

_NAMED = 2
"""Days that are named; more would be a list."""
_WEEK = 7

_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}


def with_days(texts: Texts, days: Iterable[str], today: str, language: Language) -> Texts:
    """The texts, saying when the newest of these posts were published. Days are ISO 8601."""
    newest = sorted(set(days), reverse=True)[:_NAMED]
    if not newest:
        return texts
    told = [_told(date.fromisoformat(day), date.fromisoformat(today), language) for day in newest]
    if language == "fr":
        sentence = f"Le reste est dans ce que vous avez publié {' et '.join(told)}."
    else:
        sentence = f"The rest is in what you posted {' and '.join(told)}."
    return replace(texts, what=f"{texts.what} {sentence}")


def _told(day: date, today: date, language: Language) -> str:
    ago = (today - day).days
    if ago <= 1:
        return {"en": ("today", "yesterday"), "fr": ("aujourd’hui", "hier")}[language][max(ago, 0)]
    if ago < _WEEK:
        weekday = _WEEKDAYS[language][day.weekday()]
        return f"on {weekday}" if language == "en" else weekday
    month = _MONTHS[language][day.month - 1]
    if language == "en":
        return f"on {day.day} {month}"
    return f"le {'1er' if day.day == 1 else day.day} {month}"
