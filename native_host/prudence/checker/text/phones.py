"""Telephone numbers as people write them, by the numbering plans of the countries where owners write French or English
and of their neighbours.

Sources: ITU-T E.164 country codes; Arcep (FR), Ofcom (UK), ComReg (IE), BIPT (BE), OFCOM (CH), NANPA (US, CA), ACMA (AU).
Ranges reserved for fiction count like any other: what looks like a number is read as one.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from prudence.checker.text.cues import AnyOf, near, present
from prudence.checker.text.numbers import LONG_NUMBER, NUMBER_WORDS, digits_of, spelled_numbers
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_INTERNATIONAL = Pattern(
    r"(?<![\w+])(?:\+|00)[ ]?[1-9](?:[ .\-/()]{0,3}\d){7,13}(?!\d)(?![ .\-]\d{3})(?!-[a-z])",
    digits=8,
)
_ZERO_LED = Pattern(
    r"(?<![\w+.,#/-])(?<!\d\d )(?:\(?0|o(?=\d[ .\-/]?\d\d))\)?\d(?:[ .\-/()_·•]{0,3}\d){7,10}(?!\w)(?![ .\-]\d{3})(?!-[a-z])",
    digits=8,
)
_NORTH_AMERICAN = Pattern(
    r"(?<![\w+.,#/$£€-])(?:\+?1[ .\-])?(?:\([2-9]\d\d\)[ .\-]?|[2-9]\d\d[ .\-/]{1,2})(?:[2-9]|(?<=555.)[01])\d\d"
    r"[ .\-]\d{4}(?=\b|x)(?![.\-]\w)",
    digits=10,
)
_BARE = Pattern(
    r"(?<![\w+.,#/$£€)-])(?<![\d)] )\(?[1-9]\d{0,5}\)?(?:[ .\-]?\d{2,5}){1,5}(?![\w%€$£°])(?![ .,\-/]\d)(?! ?[€$£%])",
    digits=7,
)
"""Seven to twelve digits that do not begin with a zero: a number only where words say so."""
_TOLD = Pattern(
    r"\b(?:(?:call|ring|text|phone|dial|reach|bell|buzz|whatsapp)(?: (?:me|us|him|her|them|mum|mam|mom|dad))? (?:on|at)"
    r"|(?:appele[rz]|joindre|joignez|rappele[rz]|contacte[rz]|textez)(?:-(?:moi|nous|le|la|les))? (?:au|le|sur le)|joignable au) "
    r"(\+?\(?[\dx](?:[ .\-/()x~]{0,3}\d){6,17}(?: ?(?:x|ext\.?|poste|~) ?\d{1,5})?)(?![\w%€$£])",
    any_of=(
        "call",
        "ring ",
        "text",
        "phone",
        "dial",
        "reach",
        "bell ",
        "buzz",
        "whatsapp",
        "appele",
        "join",
        "contacte",
    ),
    digits=7,
)
"""However it is written, what stands right after "call me on" is one."""
_TIMES = re.compile(r"\d{1,2}[.:h ]\d\d(?: ?[-/] ?\d{1,2}[.:h ]\d\d)?")
PHONES = AnyOf(_INTERNATIONAL, _ZERO_LED, _NORTH_AMERICAN, _BARE, NUMBER_WORDS)
"""What no telephone number does without."""

_DATE = re.compile(
    r"\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)\d\d|(?:19|20)\d\d[/.\-]?(?:0\d|1[0-2])[/.\-]?(?:[0-2]\d|3[01])\b"
)
_COUNTING = "01234567890"
"""Digits in order stand for any number."""
_GROUP = re.compile(r"\d+")
_NINE_DIGIT_GROUPS = ([2, 3, 2, 2], [3, 2, 2, 2], [2, 7], [1, 2, 2, 2, 2], [2, 3, 4])
"""Belgium, Ireland; other groups of nine digits are a telephone number only where words say so."""
_CUES = Phrases(
    both=(
        "(tel|gsm|whatsapp|sms|mobile|mobiles|phone|ext|extension|telefono|telefonos|tf|tlf|telefone|telefon|handy)",
        "(telefoon|telefoni|cellulare|movil|telemovel|komorka|llame|llamada)",
    ),
    fr=(
        "telephon*",
        "(portable|portables|natel|tel|tph|fixe|bigo|cell|cellulaire|signal|telegram|wa)",
        "appel*",
        "(rappelle|rappelez|rappeler|joindre|joignable|joignez|contactez|contacter|contacte|texte|textez|sonne|sonnez)",
        "(numero|num|numeros)",
        "(au|sur|c'est) (le|son|mon|leur)",
        "(est|suis) au",
        "passe* un coup de fil",
    ),
    en=(
        "(phone|phones|telephone|cell|cellphone|landline|number|num|numbers|no|hotline|callback|desk|switchboard)",
        "(main|direct|second|other|emergency) line",
        "(call|calls|calling|ring|ringing|text|texts|texting|txt|message|msg|reach|dial|bell|buzz|contact|fax)",
        "(hes|shes|i'm|im|he's|she's|is) on",
        "get (him|her|them|me) (on|at)",
        "phone (him|her|me|them)",
    ),
)
_REFERENCES = Phrases(
    both=("siret", "siren", "rcs", "isbn", "ean", "gtin", "sku", "imei", "ref", "iban", "bic", "lot", "serial"),
    fr=(
        "(ticket|bon|retouche|resa|reservation|reference|references|commande|commandes|cmd|facture|factures|devis|suivi|colis|dossier|contrat|police|serie)",
        "(produit|article|modele|licence|agrement|tva|siege|barre|barres|postal|code|nir|nas|secu|passeport|cni)",
        "(numero|identifiant) (fiscal|national)",
        "(catalogue|cartouche|encre|toner|piece|teinte)",
    ),
    en=(
        "(reference|order|orders|invoice|tracking|booking|parcel|policy|claim|case|model|part|item|product|batch)",
        "(catalogue|catalog|cartridge|ink|toner|sku|stock) (number|code|no)",
        "(confirmation|ticket|barcode|account|licence|license|permit|code|sort|routing|vat|abn|ein|charity|company)",
        "(tax|tfn|ssn|sin|social security|national insurance|passport|aadhaar) (file|number|no|id)?",
    ),
)
_SAID_AFTER = re.compile(
    r" (?:is|was|isn't|est|c'est|n'est) (?:the |a |an |our |your |no |la |le |un |une |notre |votre |pas un )?"
    r"(?:(?:part|order|item|model|batch|serial|catalogue|product|tracking|invoice|numero de|numero du|no de) (?:number|code|no\b|catalogue|serie|piece|commande|suivi|lot|modele)"
    r"|reference|barcode|code[- ]barres)"
)
"""What kind of number it was."""
_FREE_OR_SERVICE = {
    # Free, shared-cost and service numbers, nobody's private line: what they begin with, by language, and length. Ten
    # digits after 03 or 087 are an Australian or Irish line.
    "fr": {"080": 10, "081": 10, "082": 10, "089": 10},
    "en": {"0843": 11, "0844": 11, "0845": 11, "0870": 11, "0871": 11, "03": 11, "09": 11},
}
_FREEPHONE = ("0800", "0808", "0805", "0900")
_FREE_NORTH_AMERICAN = frozenset("800 822 833 844 855 866 877 888 900".split())
_COUNTRY_CODES = frozenset(
    "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 54 55 56 57 60 61 62 63 64 65 66 81 82 84 86 90 91 "
    "92 94 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 240 241 "
    "242 243 244 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 297 298 299 350 351 "
    "352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 389 420 421 423 "
    "500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 "
    "679 680 681 682 683 685 686 687 688 689 690 691 692 850 852 853 855 856 880 886 960 961 962 963 964 965 966 967 "
    "968 970 971 972 973 974 975 976 977 992 993 994 995 996 998".split()
)
_WITHOUT_PLUS = (
    "1",
    "31",
    "32",
    "33",
    "34",
    "351",
    "352",
    "353",
    "358",
    "39",
    "41",
    "43",
    "44",
    "45",
    "46",
    "47",
    "48",
    "49",
    "61",
)
_RIGHT_BEFORE = 24
_ANNOUNCED = 45
"""Code points between a word for a telephone and the number after it; less where the groups are those of thousands."""


class Phone(Struct, frozen=True):
    start: int
    """Code points into `passage.text`."""
    end: int
    digits: str
    sure: bool
    """False: only the words around it, or only its shape, say that it is a telephone number."""


def phones(passage: Passage) -> Iterator[Phone]:
    """Telephone numbers in order of their kinds; none overlaps another."""
    taken: list[tuple[int, int]] = []
    for phone in _candidates(passage):
        if any(phone.start < end and start < phone.end for start, end in taken):
            continue
        if near(passage, _REFERENCES, phone.start, phone.start, before=22, after=0) or _SAID_AFTER.match(
            passage.folded, phone.end
        ):
            continue
        taken.append((phone.start, phone.end))
        yield phone


def _candidates(passage: Passage) -> Iterator[Phone]:
    if present(LONG_NUMBER, passage):
        for match in _INTERNATIONAL.find(passage):
            digits = digits_of(match.group()).removeprefix("00")
            if any(digits[:length] in _COUNTRY_CODES for length in (1, 2, 3)):
                yield Phone(*match.span(), digits, True)
        for match in _ZERO_LED.find(passage):
            written = match.group().replace("o", "0")
            digits = digits_of(written)
            if not _is_no_line(written, digits) and not _is_service(digits, passage.language):
                groups = [len(group) for group in _GROUP.findall(written)]
                sure = (len(digits) in (10, 11) or groups in _NINE_DIGIT_GROUPS) and (
                    max(groups) >= 10 or (len(groups) <= 5 and min(groups) >= 2) or len(groups) == len(digits)
                )
                if sure or _is_announced(passage, match.start(), match.end()):
                    yield Phone(*match.span(), digits, sure)
        for match in _NORTH_AMERICAN.find(passage):
            digits = digits_of(match.group())[-10:]
            if digits[:3] not in _FREE_NORTH_AMERICAN:
                yield Phone(*match.span(), digits, True)
        for match in _BARE.find(passage):
            digits = digits_of(match.group())
            if 7 <= len(digits) <= 12 and not _is_no_line(match.group(), digits):
                groups = [len(group) for group in _GROUP.findall(match.group())]
                far = _ANNOUNCED
                if groups == [3, 3, 3]:
                    far = _RIGHT_BEFORE
                elif groups == [4, 4] or (len(groups) > 1 and groups[0] <= 3 and {3} == set(groups[1:])):
                    continue
                if _is_plausible(digits) and _is_announced(passage, match.start(), match.end(), far):
                    yield Phone(*match.span(), digits, False)
        for match in _TOLD.find(passage):
            written, digits = match.group(1), digits_of(match.group(1))
            if not (_is_no_line(written, digits) or _is_service(digits, passage.language) or _TIMES.fullmatch(written)):
                yield Phone(*match.span(1), digits, False)
    for start, end, digits in spelled_numbers(passage):
        if digits.startswith("0") and 9 <= len(digits) <= 11:
            yield Phone(start, end, digits, True)
        elif _is_announced(passage, start, end):
            yield Phone(start, end, digits, False)


def _is_announced(passage: Passage, start: int, end: int, before: int = _ANNOUNCED) -> bool:
    return near(passage, _CUES, start, end, before=before, after=20)


def _is_plausible(digits: str) -> bool:
    """Of digits that do not begin with a zero: ten of North America or Italy, a country code without its plus, or
    fewer."""
    if len(digits) == 10:
        return digits[0] != "1"
    return len(digits) < 10 or digits.startswith(_WITHOUT_PLUS if len(digits) == 11 else _WITHOUT_PLUS[1:])


def _is_no_line(written: str, digits: str) -> bool:
    return digits in _COUNTING or digits.startswith("000") or _DATE.search(written) is not None


def _is_service(digits: str, language: str) -> bool:
    return digits.startswith(_FREEPHONE) or any(
        digits.startswith(prefix) and len(digits) == length for prefix, length in _FREE_OR_SERVICE[language].items()
    )
