"""Lengths of absence, returns and clock times, as people say them."""

from prudence.checker.text.pattern import Pattern

_NUMBER_FR = (
    r"(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt(?: et un)?|trente|quelques)"
)
_NUMBER_EN = (
    r"(?:\d{1,2}|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|a few|several)"
)
_DAY_FR = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_DAY_EN = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"

STAY = Pattern(
    rf"\b{_NUMBER_FR} (?:jours?|semaines?|nuits?|mois)\b"
    rf"|\bjusqu'?(?:au?|a la|a l'|en|e)? ?(?:{_DAY_FR}|\d{{1,2}}|dimanche|la fin|la saint|la toussaint|paques|noel|pentecote|minuit|fin|lundi|\w+ soir)"
    rf"|\bretour (?:le |a |dans |fin |prevu |{_DAY_FR}|au)|\bdu \d{{1,2}}(?: \w+)? au \d{{1,2}}\b|\btout(?:e)? (?:le|la) (?:week-?end|semaine|mois)"
    rf"|\b(?:on|je) (?:se |vous )?(?:rentre|revient|reviens|revoit|retrouve)\w* (?:le |dans |fin |{_DAY_FR})",
    any_of=(
        "jour",
        "semaine",
        "nuit",
        "mois",
        "jusqu",
        "retour",
        " au ",
        "tout le week",
        "rentre",
        "revien",
        "revoit",
        "retrouve",
    ),
    language="fr",
)
"""How long, or until when (French)."""

ABSENCE = Pattern(
    rf"\b{_NUMBER_EN} (?:whole |full )?(?:days?|nights?|weeks?|months?)\b|\ba (?:fortnight|month|week)\b|\bfortnight\b"
    rf"|\b(?:till?|until|thru|through|while|'til|back(?: on)?(?: the)?|see you(?: on| next)?|home) (?:the )?(?:{_DAY_EN}\b|\d{{1,2}}(?:st|nd|rd|th)?\b|next|easter|april|may|june|july|august"
    r"|september|october|november|december|january|february|march|christmas|new year|monday|midnight|noon|the weekend|i roll)"
    rf"|\b(?:{_DAY_EN}) (?:week|fortnight)\b|\ball (?:week|weekend|month)\b|\bthat whole week\b",
    any_of=("day", "night", "week", "month", "til", "unt", "thr", "while", "back", "see you", "home"),
    language="en",
)
"""How long, or until when (English)."""

CLOCK = Pattern(
    r"(?<![\d€$£])(?:[01]?\d|2[0-3]) ?(?:h(?:eures?)?\b ?\d{0,2}|[:.][0-5]\d|a\.?m\b|p\.?m\b|o'?clock|oclock)|\bhalf (?:\d|five|six|seven|eight|nine)"
    r"|\b(?:at|about|by|around|before|after) \d{1,2}\b(?! ?(?:%|€|£|\$|euros|pounds|people))|\ba (?:six|sept|huit|neuf|dix|onze|dix-sept|dix-huit|dix-neuf|vingt|cinq) heures"
    r"|\b(?:dix-neuf|dix-huit|vingt|sept|six|huit) heures\b|\bavant l'aube|\bat dawn|\bminuit\b|\bbefore dawn|\bafter (?:dark|closing)",
)
"""A time of day."""
