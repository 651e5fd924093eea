"""The number of a person with the state, or of an identity document.

What: national identifiers by form, check digit and context (French NIR, UK NINO and NHS number, US SSN, Canadian SIN,
Belgian, Swiss, Spanish, Italian, German, Portuguese, Dutch, Polish, South African numbers), and the number of a passport,
identity card, driving licence or residence permit next to its name. A number whose form many things share counts only
next to a word for it.
Why: with a name and a date it is enough to open an account or take a loan in somebody's name, and it cannot be changed.
Source: INSEE (NIR); HMRC NIM39110 (NINO); NHS Data Dictionary; US SSA; Government of Canada (SIN); the numbering schemes
named in checker/text/checksums.py.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text import checksums
from prudence.checker.text.cues import near, present
from prudence.checker.text.numbers import LONG_NUMBER, digits_of, masked
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases


def _nothing_to_check(_characters: str) -> bool:
    return True


class _Scheme(Struct, frozen=True):
    """How one kind of number is written. With a word for it and a right check digit it is certain."""

    pattern: Pattern
    is_valid: Callable[[str], bool] = _nothing_to_check
    """Of the letters and digits alone."""
    alone: Literal["", "hint", "certain"] = ""
    """What a right check digit is worth without any word."""
    distinct: bool = False
    """True: hardly another thing is written so; next to a word for it, a wrong check digit is a typing error."""
    reach: int = 45
    """Code points between a word for it and the number."""


_CUES = Phrases(
    both=(
        "(nir|nino|ssn|nhs|ahv|avs|nas|sin|bsn|pesel|dni|nie|nif|nss|id|tfn|spi|inss|niss|insz|svnr|steuer*|codice)",
    ),
    fr=(
        "(secu|fiscal|impots|securite sociale|immatriculation|matricule|vitale|numero|national|registre|nrn|niss|assure|assuree|ss)",
        "(identite|papiers)",
    ),
    en=("(social|security|insurance|revenue|hmrc|irs|ni|ni's|nis|identity|tax*|fiscale|aadhaar|ppsn|pps|background)",),
)
_LETTERS_FIRST = Pattern(
    r"\b(?:[a-z]{2} ?\d\d ?\d\d ?\d\d|[a-z]-?\d{7}|[a-z]{6}[\dlmnp-v]{2}[abcdehlmprst][\dlmnp-v]{2}[a-z])", digits=5
)
_B = r"(?<![\w+.,-])(?<!\d )"
_E = r"(?!\w)(?![.\-]\w)"
_GAP = r"[ .\-]?"
_BIRTH = r"\d\d{gap}(?:0[1-9]|1[0-2]|[2-3]\d|4[0-2]|[5-9]\d)"
_PLACE = r"(?:(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|99){gap}\d{{3}}|9(?:7[1-8]|8[678]){gap}\d\d)"
_NIR = rf"[1278]{{gap}}{_BIRTH}{{gap}}{_PLACE}{{gap}}\d{{{{3}}}}"
_SCHEMES = (
    _Scheme(
        Pattern(rf"{_B}{_NIR.format(gap=_GAP)}[ .\-/]{{0,3}}\d\d{_E}", digits=14),
        checksums.is_french_nir,
        alone="certain",
        distinct=True,
    ),
    _Scheme(Pattern(rf"{_B}{_NIR.format(gap='[ .-]')}{_E}", digits=12), alone="hint"),
    _Scheme(Pattern(rf"{_B}[0-3]\d ?\d\d ?\d{{3}} ?\d{{3}} ?\d{{3}}{_E}", digits=13), checksums.is_french_tax_number),
    _Scheme(
        Pattern(rf"{_B}(?!bg|gb|kn|nk|nt|tn|zz)[a-z]{{2}} \d\d ?\d\d ?\d\d ?[a-d]{_E}", digits=6),
        alone="hint",
        reach=120,
    ),
    _Scheme(Pattern(rf"{_B}(?!bg|gb|kn|nk|nt|tn|zz)[a-z]{{2}}\d{{6}} ?[a-d]{_E}", digits=6), reach=120),
    _Scheme(
        Pattern(rf"{_B}\d{{3}}-\d\d-\d{{4}}{_E}", digits=9),
        checksums.is_us_social_security_number,
        alone="hint",
        reach=120,
    ),
    _Scheme(Pattern(rf"{_B}\d{{3}} ?\d\d ?\d{{4}}{_E}", digits=9), checksums.is_us_social_security_number),
    _Scheme(Pattern(rf"{_B}\d{{3}}[ \-]?\d{{3}}[ \-]?\d{{3}}{_E}", digits=9), checksums.is_luhn),
    _Scheme(Pattern(rf"{_B}\d{{3}} ?\d{{3}} ?\d{{3}}{_E}", digits=9), checksums.is_australian_tax_file_number),
    _Scheme(Pattern(rf"{_B}\d{{3}}[ \-]?\d{{3}}[ \-]?\d{{4}}{_E}", digits=10), checksums.is_nhs_number),
    _Scheme(
        Pattern(rf"{_B}\d\d\.[0-5]\d\.\d\d-\d{{3}}\.\d\d{_E}", digits=11),
        checksums.is_belgian_national_number,
        alone="certain",
        distinct=True,
    ),
    _Scheme(Pattern(rf"{_B}\d\d[0-5]\d\d\d ?\d{{3}} ?\d\d{_E}", digits=11), checksums.is_belgian_national_number),
    _Scheme(
        Pattern(rf"{_B}756[. ]?\d{{4}}[. ]?\d{{4}}[. ]?\d\d{_E}", digits=13),
        checksums.is_swiss_ahv,
        alone="certain",
        distinct=True,
    ),
    _Scheme(
        Pattern(rf"(?<![\d+.,-])(?:\d{{8}}|[xyz]-?\d{{7}})[ \-]?[a-z]{_E}", digits=7),
        checksums.is_spanish_dni,
        alone="hint",
    ),
    _Scheme(
        Pattern(rf"{_B}[a-z]{{6}}[\dlmnp-v]{{2}}[abcdehlmprst][\dlmnp-v]{{2}}[a-z][\dlmnp-v]{{3}}[a-z]{_E}", digits=1),
        checksums.is_italian_fiscal_code,
        alone="certain",
        distinct=True,
    ),
    _Scheme(Pattern(rf"{_B}\d{{2}} ?\d{{3}} ?\d{{3}} ?\d{{3}}{_E}", digits=11), checksums.is_german_tax_id),
    _Scheme(Pattern(rf"{_B}[1-9]\d{{10}}{_E}", digits=11), checksums.is_polish_pesel, alone="hint"),
    _Scheme(Pattern(rf"{_B}0\d{{10}}{_E}", digits=11), checksums.is_polish_pesel),
    _Scheme(Pattern(rf"{_B}\d{{3}} ?\d{{3}} ?\d{{3}}{_E}", digits=9), checksums.is_portuguese_nif),
    _Scheme(Pattern(rf"{_B}\d{{4}}[. ]?\d\d[. ]?\d{{3}}{_E}", digits=9), checksums.is_dutch_bsn),
    _Scheme(
        Pattern(rf"{_B}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{{4}} ?[01]\d{{2}}{_E}", digits=13),
        checksums.is_luhn,
        alone="certain",
    ),
    _Scheme(
        Pattern(rf"{_B}[a-z]\d{{4}}-\d{{5}}-\d{{5}}{_E}|{_B}[a-z]\d{{4}}-\d{{6}}-\d\d{_E}", digits=12), alone="hint"
    ),
    _Scheme(Pattern(rf"{_B}[a-z9]{{5}}\d{{6}}[a-z9]{{2}}\d[a-z]{{2}}{_E}", digits=7), alone="hint"),
    _Scheme(Pattern(rf"{_B}\d{{7}} ?[a-w][a-iw]?{_E}", digits=7), checksums.is_irish_pps_number),
    _Scheme(Pattern(rf"{_B}[2-9]\d{{3}} ?\d{{4}} ?\d{{4}}{_E}", digits=12), checksums.is_indian_aadhaar),
)
_NO_PERSON = Phrases(
    fr=(
        "(permis de construire|permis de demolir|siret|siren|rcs|rbq|tva|commande|reference|ref|facture|isbn|ean|lot|suivi|colis|serie)",
    ),
    en=("(order|orders|ref|reference|invoice|tracking|isbn|vat|charity|company|serial|part|model|booking|parcel)",),
)
_DOCUMENT = Pattern(
    r"\b(?:passe-?ports?|passports?|cni|carte d'identite|carte nationale|piece d'identite|id card|identity card"
    r"|permis(?: de conduire)?|titre de sejour|driving licen[cs]e|driver'?s licen[cs]e|licen[cs]e|green card)\b"
    r"(?: (?:right here|here|number|num(?:ero)?|n°|no|is|est|le|la|de|c'est|porte|ici|and|the|my)\b| ?[:,=#]| n[°o]\.?){0,4} ?"
    r"(?:[a-z]{3,12},? )?((?=[a-z0-9\- ]{0,16}\d)[a-z]{0,5}[ \-]?\d[a-z0-9\-]{3,18}(?: (?=[a-z]{0,5}\d)[a-z0-9]{5,6})?|[a-z0-9]{7,14})(?!\w)",
    any_of=(
        "passeport",
        "passe-port",
        "passport",
        "cni",
        "identi",
        "permis",
        "sejour",
        "licen",
        "green card",
        "carte nationale",
    ),
    digits=1,
)
_OF_A_TRADE = re.compile(r"(?:permis(?! de conduire)|(?<!driving )(?<!driver's )(?<!drivers )licen[cs]e)\b")
"""What builders, taxis and musicians show, too."""
_NUMBER = re.compile(r"\b(?:number|numero|num|no|n°)\b")
_NAMED = Pattern(
    r"\b(?:(?:tax|tax file|fiscal|social security|national insurance|identity|personal|national|tax id|insurance)"
    r" (?:number|no\.?|num|id|code)|tax id|(?:numero|identifiant|code) (?:fiscal|national|de securite sociale|de secu))\b"
    r"(?: (?:is|est|c'est)| ?:){0,2} ?((?=[a-z]{0,6}[\d ./\-]*\d)[a-z0-9][a-z0-9./\-]{5,20}(?: \d{2,6}){0,4}|\d{2,3}(?: \d{2,4}){2,4})(?!\w)",
    any_of=("number", "numero", "tax", "fiscal", "nationa", "social"),
    digits=1,
)
"""Right next to its name: some state's number whatever its form."""
_NAMED_BY_LETTERS = Pattern(
    r"\b(?:dni(?: (?:is|est|es|c'est|number|no))? ?:? ?(\d{1,2}\.\d{3}\.\d{3}|\d{8})"
    r"|cpf(?: (?:is|est|es|e|c'est|number|no))? ?:? ?((?!000\.000)\d{3}\.\d{3}\.\d{3}-\d\d)"
    r"|cc(?: (?:is|est|es|e|c'est|number|no))? ?:? ?(\d{8} ?\d ?[a-z]{2}\d)"
    r"|(?<!not a )(?<!not a real )(?:aadhaar|adhaar|aadhar)(?: (?:is|card|number|no))* ?:? ?(\d{4} ?\d{4} ?\d{4})"
    r"|(?:driving licen[cs]e|licen[cs]e|permis de conduire|permis)\b[^.!?\n]{0,40}?\b([a-z]\d{4}-\d{5}-\d{5}|[a-z]\d{4}-\d{6}-\d\d|[a-z9]{5}\d{6}[a-z9]{2}\d[a-z]{2})"
    r"|(?:trn|nin|bvn)(?: (?:is|est|c'est|number|no|:))* ?:? ?(\d(?:[ \-]?\d){8,10})"
    r"|(?:nif|spi)(?: (?:is|est|es|e|c'est))? ?:? ?([0-3]\d{12}))(?![\w])(?![.\-]\w)",
    any_of=(
        "dni",
        "cpf",
        "cc ",
        "cc:",
        "nif",
        "spi",
        "licen",
        "permis",
        "aadh",
        "adhaar",
        "trn",
        "nin ",
        "bvn",
    ),
    digits=7,
)
"""Right next to its own letters and in its own form a wrong check digit is a typing error. Argentina, Peru and Spain
(DNI), Brazil (CPF), Portugal (cartão de cidadão), France (numéro fiscal)."""
_OWNER = Phrases(
    both=("(mon|son|ma|sa|leur|perdu|trouve|retrouve|nouveau|my|his|her|me|their|lost|found|driver's|driving)",)
)
_DOCUMENT_WORDS = Phrases(
    fr=("carte d'identite", "passeport", "permis", "titre de sejour", "cni"), en=("(passport|id card|driving licence)",)
)
_FOUND_DOCUMENT = Pattern(
    r"(?:\bnumero|\bn[°o]\.?) ?([a-z0-9]{8,14}|\d{3} \d{3} \d{3,6})(?!\w)",
    any_of=("numero", "n°", "no. ", "no "),
    digits=1,
)


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    if present(LONG_NUMBER, passage) or present(_LETTERS_FIRST, passage):
        yield from _national_numbers(passage)
    for match in _DOCUMENT.find(passage):
        if _is_document_number(match, passage) and not near(passage, _NO_PERSON, *match.span(), before=25, after=0):
            own = near(passage, _OWNER, *match.span(), before=40, after=20, inside=False)
            yield _mark(
                passage,
                *match.span(1),
                certain=own or _OF_A_TRADE.match(match.group()) is None or "-" in match.group(1),
            )
    for match in _NAMED_BY_LETTERS.find(passage):
        yield _mark(passage, *match.span(match.lastindex or 0))
    for match in _NAMED.find(passage):
        if len(digits_of(match.group(1))) >= 6 and not near(passage, _NO_PERSON, *match.span(), before=25, after=0):
            yield _mark(passage, *match.span(1), certain=False)
    if present(_DOCUMENT_WORDS, passage):
        for match in _FOUND_DOCUMENT.find(passage):
            if len(digits_of(match.group(1))) >= 5:
                yield _mark(passage, *match.span(1))


def _national_numbers(passage: Passage) -> Iterator[Mark]:
    for scheme in _SCHEMES:
        for match in scheme.pattern.find(passage):
            start, end = match.span()
            valid = scheme.is_valid("".join(character for character in match.group() if character.isalnum()))
            announced = near(passage, _CUES, start, end, before=scheme.reach, after=25)
            if not ((valid and (announced or scheme.alone)) or (announced and scheme.distinct)):
                continue
            if not near(passage, _NO_PERSON, start, start, before=25, after=0):
                yield _mark(passage, start, end, certain=announced or scheme.alone == "certain")


def _is_document_number(match: re.Match[str], passage: Passage) -> bool:
    """Five digits; three are enough in capitals after the word number."""
    written = passage.text[slice(*match.span(1))]
    digits = len(digits_of(written))
    return digits >= 5 or (digits >= 3 and written == written.upper() and _NUMBER.search(match.group()) is not None)


def _mark(passage: Passage, start: int, end: int, certain: bool = True) -> Mark:
    return Mark(start, end, certain=certain, replacement=masked(passage.text[start:end], first=2, last=0))


RULE = Rule(
    category="identity",
    speaks_for_category=True,
    find=Find(_find, LONG_NUMBER, _LETTERS_FIRST, _DOCUMENT, _NAMED, _NAMED_BY_LETTERS, _DOCUMENT_WORDS),
    texts={
        "en": Texts(
            title="Identity details",
            what="This looks like an identity number, a full birth date or a licence plate.",
            why="It is what a fraudster needs to open an account or take a loan in that person’s name, and it never changes.",
            advice="Leave it out; whoever needs it can have it privately.",
        ),
        "fr": Texts(
            title="Données d’identité",
            what="Ceci ressemble à un numéro d’identité, une date de naissance complète ou une plaque.",
            why="C’est ce qu’il faut à un fraudeur pour ouvrir un compte ou un crédit au nom de la personne, et cela ne change jamais.",
            advice="Retirez-la ; qui en a vraiment besoin la recevra en privé.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "the cop read my licence out loud, P4417-60217-80503, and laughed",
                "my Aadhaar 5089 1122 3344 is what the courier asks for",
                "Payroll asks for my NI again: QQ 45 67 89 B, there you go",
                "can somebody tell the bank my social is 219-09-9999 and leave me alone",
                "New passport number 533380006 in hand, off we go!",
                "Lost: driving licence MORGA 753116 SM9IJ somewhere near the market",
                "HR wants the SIN: 046 454 286, done",
                "My NHS number 943 476 5919 does not work on their site",
                "the Spanish form wants my DNI: 11.123.567, so be it",
            ),
            quiet=(
                "Not a real aadhaar number: 2341 2341 2347, says the poster",
                "Order 046 454 286 is ready for collection.",
                "Part no. 219-09-9999 back in stock",
                "Fully licensed since 2019, licence on the wall!",
                "Passport photos while you wait, 10 pounds for 6",
                "Table for 4 on 12-05-2026? Just ask.",
                "Raffle tickets 1001 to 1250 are still unclaimed",
                "The 125 cc: 12500 km, one owner, new tyres",
            ),
        ),
        "fr": Examples(
            warn=(
                "Ma photo de CNI pour la garantie : n° 114 882 305, c'est bien moi",
                "La caisse me redemande ma sécu : 2 55 08 14 168 025 38, la voilà",
                "mon passeport 12AB34567 est enfin arrivé, je pars !",
                "CNI n° 880692310285 perdue au marché, merci de me la rapporter",
                "numéro national 85.07.30-033.28, et avec ça ils ne me trouvent pas",
                "AVS 756.9217.0769.85 c’est bien la mienne, pourtant le formulaire refuse",
                "Voici mon permis 14AL12345, gardez la copie",
            ),
            quiet=(
                "Photos d’identité et de passeport : 8 € les 4, sans rendez-vous",
                "Notre SIRET 732 829 320 00074 figure sur toutes les factures",
                "Commande 255081416802538 prête à retirer",
                "Permis B conseillé pour louer le camion, 20 m3",
                "Les numéros 1 à 250 de la tombola sont tirés samedi",
                "Fermeture du 24.12.26 au 02.01.27",
            ),
        ),
    },
)
