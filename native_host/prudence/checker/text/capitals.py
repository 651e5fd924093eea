"""Words in capitals: finding runs of them, and putting them in lower case."""

import re
from collections.abc import Iterator

from msgspec import Struct

_ACRONYMS = frozenset(
    "adn agm aka alur api asap bac bbc bbq bd bio bnb brb btp btw byob cac caf cap cb cdd cdi cgv cif cnil cod cpam "
    "cpf crm css cv dcp diy dj dm dna dpe dvd eta eu eur fab faq fbi fda fifa fomo fr gbp gdpr gmt gp gps haccp hd "
    "hlm hmrc hr ht html iban id ifa imho insee ipa irs isbn iso it iva kfc kg km lcd led lgbt llc ltd mc md mot "
    "mri mvp nasa nato nba nda nfc nfl nhs nyc ocr ok om ong onu otan pc pcr pdf pdg pea pib pin pj pme ppe pps pr "
    "ps psg ptsa pv qr ram rdv reer rer rge rgpd rh rib rip rsa rsvp rtt sacem saq sarl sas sav siren siret sms "
    "sncf sos spa suv tba tbc tgif tgv tnt tpe tps ttc tv tva ue uk un url urssaf us usa usb usd vat vdi vf vin vip "
    "vo vpn vtc vtt wc wifi wip xl xs xxl yc zac zfe".split()
)
_SHOUTED = r"[A-ZÀ-ÖØ-ÞŒ]"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?…\n]\s*)[^\w]*$")


class Run(Struct, frozen=True):
    """Neighbouring words in capitals. Offsets are code points."""

    start: int
    end: int
    words: int
    """Words in capitals that are no acronym."""
    letters: int
    """Their letters."""


def runs_of_capitals(text: str) -> Iterator[Run]:
    """Runs in order. A hash-tag or mention breaks no run and counts for nothing, nor does an acronym or one letter."""
    start = end = words = letters = 0
    for match in _WORD.finditer(text):
        word = match.group()
        label = text[match.start() - 1 : match.start()] in ("#", "@")
        if not label and word.isupper() and (len(word) > 1 or words):
            counted = len(word) > 1 and word.lower() not in _ACRONYMS
            if not words and not counted:
                continue
            if not words:
                start = match.start()
            words += counted
            letters += len(word) * counted
            end = match.end()
        elif not label and words:
            yield Run(start, end, words, letters)
            words = letters = 0
    if words:
        yield Run(start, end, words, letters)


def in_lower_case(text: str, start: int, end: int) -> str:
    """text[start:end] in lower case, but for acronyms and the first letter of sentences."""
    pieces: list[str] = []
    position = start
    for match in _WORD.finditer(text, start, end):
        pieces.append(text[position : match.start()])
        pieces.append(
            _calm(match.group(), bool(_SENTENCE_START.search(text, max(0, match.start() - 12), match.start())))
        )
        position = match.end()
    pieces.append(text[position:end])
    return "".join(pieces)


def _calm(word: str, starts_sentence: bool) -> str:
    if word.lower() in _ACRONYMS or word in ("I", "I'M", "I'LL", "I'VE", "I'D"):
        return word if len(word) < 3 or word[0] != "I" or word[1] != "'" else "I" + word[1:].lower()
    lower = word.lower()
    return lower[0].upper() + lower[1:] if starts_sentence else lower
