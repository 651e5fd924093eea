"""Postal addresses with a house number, French and English ways of writing.

Sources: La Poste (norme NF Z10-011), Royal Mail, USPS Publication 28, Canada Post, bpost and Swiss Post guidelines.
"""

import re
from collections.abc import Iterator

from prudence.checker.text.cues import AnyOf
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern

_CONNECTOR = (
    r"(?:(?:de|du|des|la|le|les|aux?|en|sur|sous|saint|sainte|st|ste|notre|general|docteur|dr|jean)[ \-]|[ld]')"
)
_WORD = r"[^\W\d_][\w]*(?:[\-'][\w]+)*"
_FRENCH = Pattern(
    r"(?<![\w.,/€$-])(\d{1,5}(?:-\d{1,4})? {0,2}(?:bis|ter|quater|[a-d])?),? {1,2}(?:[a-z]{1,3}\. )?"
    r"((?:grand|grande|haute|basse|vieille|petite)[ -]rue|rue|av(?:enue|\.)?|boul(?:evard|\.)|bl?vd|bd|impasse|imp\.|allees?|chemin|ch(?:em)?\.|place|pl\.|quai|route|rte"
    r"|cours|square|lot\.|lotissement|residence|res\.|passage|sentier|sente|venelle|montee|traverse|rang|faubourg|fbg"
    r"|esplanade|promenade|hameau|cite|clos|ruelle|chaussee|dreve|villa|lieu[ -]dit) "
    rf"({_CONNECTOR}{{0,4}}{_WORD})",
    any_of=(
        "rue",
        "av ",
        "av.",
        "avenue",
        "boul",
        "bvd",
        "blvd",
        "bd ",
        "imp",
        "allee",
        "chem",
        "ch. ",
        "place",
        "pl. ",
        "quai",
        "route",
        "rte",
        "cours",
        "square",
        "lot",
        "res",
        "passage",
        "sent",
        "venelle",
        "mont",
        "traverse",
        "rang",
        "faubourg",
        "fbg",
        "esplanade",
        "promenade",
        "hameau",
        "cite",
        "clos",
        "ruelle",
        "chaussee",
        "dreve",
        "villa",
        "lieu",
    ),
    digits=1,
)
_FRENCH_NUMBER_LAST = Pattern(
    r"\b(rue|avenue|boulevard|chaussee|chemin|place|route|quai|allee|impasse|dreve|clos|square) "
    rf"({_CONNECTOR}{{0,4}}{_WORD}(?: {_WORD}){{0,2}}),? ?(\d{{1,3}} ?[a-d]?)(?: ?(?:bte|boite|/) ?\w{{1,4}})?"
    r"(?:,? (?:a )?(?:(?:b|ch)-)?\d{4} [^\W\d_]|$|([.,;!?)]|,? a [^\W\d_]{3}))",
    any_of=(
        "rue",
        "avenue",
        "boulevard",
        "chaussee",
        "chemin",
        "place",
        "route",
        "quai",
        "allee",
        "impasse",
        "dreve",
        "clos",
        "square",
    ),
    digits=1,
)
"""Belgium and Switzerland: "rue de la Gare 14, 5000 Namur"."""
_ORDINARY_IN_FRENCH = frozenset(
    "cours place passage villa cite clos residence rang promenade montee lot. traverse square route".split()
)
"""Ways that are everyday words after a number ("3 cours de yoga", "2 places"): the name must begin with a capital."""

_WAYS = (
    r"(?:(?i:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|crescent|cres|court|ct|terrace|ter|gardens|gdns|grove|mews"
    r"|square|sq|boulevard|blvd|highway|hwy|parade|pde|parkway|pkwy|alley|wynd|brae|turnpike|croft|drove)"
    r"|Close|Place|Pl|Way|Park|Row|Rise|Hill|Loop|Trail|Circle|Cir|Point|Green|Walk|Quay|View|Vale|Bend|Ridge|Path"
    r"|Esplanade|Cove|Landing|Pike|Strand|Wharf|Meadows?|Heights|Villas|Lodge|Kunj|Nagar|Marg|Vihar|Enclave|Colony"
    r"|Cottages|Buildings|Line|Gate|Fold|Chase|Orchard|Paddock|Common|Broadway)"
)
"""Those that are everyday words, too, only as names are written."""
_NAME = r"(?:[A-Z](?:[\w'\-]+\.?|\.)|\d{1,3}(?i:st|nd|rd|th))"
_ENGLISH = Pattern(
    r"\d(?<![\w./£$€-].)\d{0,4}(?:[-–/]\d{1,5})?(?:-?[A-Za-z])?,? (?:(?i:[nsew]|n[ew]|s[ew]|north|south|east|west)\.? )?"
    rf"(?:{_NAME} ){{1,3}}{_WAYS}\b\.?(?: (?:N|S|E|W|NE|NW|SE|SW)\b)?",
    digits=1,
    original_case=True,
)
_CONTINENTAL = Pattern(
    r"(?<!\w)(?:(?:[A-Z][\w.'\-]* ){0,2}(?:[A-ZÀ-Þ][\w\-]*(?:stra(?:ss|ß)e|str\.|gasse|weg|platz|allee|straat|laan|plein|gracht"
    r"|dreef|steenweg|kade|singel|gata|gade|vej)|(?:[A-ZÀ-Þ]\w*[ -]){1,2}(?:Stra(?:ss|ß)e|Gasse|Weg|Platz|Allee))"
    r"|(?:[Vv]ia(?:le)?|[Pp]iazza|[Cc]orso|[Rr]ua|[Aa]venida|[Cc]alle|C\.|[Pp]aseo|[Pp]laza)"
    r"(?: (?:d[aeio]s?|del|della|dei|de la|de los))?(?: (?:[A-ZÀ-Þ][\w'\-]*|de|da)){1,5}),? \d{1,4}[A-Za-z]?(?![\w.:%€]| ?(?:Uhr|h\b|€|%))",
    any_of=(
        *(
            "stra",
            "str.",
            "gasse",
            "weg",
            "platz",
            "allee",
            "laan",
            "plein",
            "gracht",
            "dreef",
            "kade",
            "singel",
            "gata",
        ),
        *("gade", "vej", "via", "piazza", "corso", "rua ", "avenida", "calle", "c. ", "paseo", "plaza"),
    ),
    digits=1,
    original_case=True,
)
"""Number last: German, Dutch and Italian ways (Belgium, Switzerland), Spanish, Portuguese and Scandinavian ones."""
_SPANISH = Pattern(
    r"(?<![\w.,/£$€-])\d{2,5} (?:Calle|Camino|Avenida|Via|Paseo) [A-Z]\w+",
    any_of=("calle", "camino", "avenida", "via ", "paseo"),
    digits=2,
    original_case=True,
)
_ENGLISH_LOWER = Pattern(
    r"(?<![\w.,/£$€-])\d{1,5}(?:-\d{1,4})?[a-z]? (?:[nsew] )?(?:[a-z][a-z']{2,14}(?: [a-z][a-z']{2,14})?|\d{1,3}(?:st|nd|rd|th)?) "
    r"(?:street|road|avenue|lane|crescent|close|drive|terrace|gardens|grove|mews|rd|ave|st)\b",
    any_of=(
        "street",
        "road",
        "avenue",
        "lane",
        "crescent",
        "close",
        "drive",
        "terrace",
        "gardens",
        "grove",
        "mews",
        " rd",
        " ave",
        " st",
    ),
    digits=1,
    language="en",
)
STREETS = AnyOf(_FRENCH, _FRENCH_NUMBER_LAST, _ENGLISH, _SPANISH, _CONTINENTAL, _ENGLISH_LOWER)
"""What no address does without."""
_NOT_A_NAME = frozenset(
    "minute minutes min mins mile miles hour hours day days week weeks month months year years metre metres meter meters "
    "km yard yards foot feet star stars way people spaces free percent pounds quid dollars the a to from on in off of and "
    "for with at more blocks doors floor step am pm".split()
)
_AFTER = re.compile(
    r"(?:,? (?:flat|apt\.?|apartment|unit|appt?\.?|bat(?:iment|\.)?|etage|esc\.?|porte|boite|bte|suite)[ .]*\w{1,4})?"
    r"(?:,? (?:\d{4,5}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d)\b)?"
    r"(?:,? (?:a|in|at) (?=[^\W\d_]{3}))?"
)
_BEFORE = re.compile(r"(?:flat|apt\.?|apartment|unit|appt?\.?|bat(?:iment|\.)?) \w{1,4},? $")


def addresses(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """(start, end, end of house number and street) of each address; the latter part is what identifies it."""
    end_of_last = 0
    for start, end in sorted(_street_lines(passage)):
        if start < end_of_last:
            continue
        before = _BEFORE.search(passage.folded[max(0, start - 20) : start])
        first = start - len(before.group()) if before else start
        end_of_last = _end(passage, end)
        yield first, end_of_last, end


def _street_lines(passage: Passage) -> Iterator[tuple[int, int]]:
    for match in _FRENCH.find(passage):
        name = passage.text[match.start(3) : match.end()]
        last = re.split(r"[ ']", name)[-1]
        if match.group(2) in _ORDINARY_IN_FRENCH and not last[0].isupper():
            continue
        if match.group(2) == "cours" and re.match(r"d(?:e |')(?!la |l')", match.group(3)):
            continue
        yield match.start(), _more_capitals(passage.text, match.end())
    for match in _FRENCH_NUMBER_LAST.find(passage):
        if match.group(4) is None or re.split(r"[ ']", passage.text[slice(*match.span(2))])[-1][0].isupper():
            yield match.start(), match.end(3)
    for pattern in (_ENGLISH, _SPANISH, _CONTINENTAL):
        for match in pattern.find(passage):
            yield match.span()
    for match in _ENGLISH_LOWER.find(passage):
        if not _NOT_A_NAME & set(match.group().split()[1:-1]):
            yield match.span()


_CAPITALISED = re.compile(r"[ \-'](?:(?:de|du|des|la|le|et)[ \-])?[A-ZÀ-Þ][\w'\-]+")


def _more_capitals(text: str, end: int) -> int:
    """A street's name goes on while its words have capitals: "rue Victor Hugo"."""
    for _ in range(3):
        match = _CAPITALISED.match(text, end)
        if match is None:
            break
        end = match.end()
    return end


def _end(passage: Passage, end: int) -> int:
    """Where the address ends with flat, postcode and town, as far as they are written."""
    match = _AFTER.match(passage.folded, end)
    if match is None or match.end() == end:
        return end
    after = match.end()
    if passage.folded[after - 1] == " " or (match.group()[-1].isalnum() and passage.text[after : after + 1] == " "):
        town = re.match(r" ?[A-ZÀ-Þ][\w'\-]+", passage.text[after:])
        if town:
            return after + town.end()
    return end + len(match.group().rstrip()) if not passage.folded[:after].endswith((" a ", " in ", " at ")) else end
