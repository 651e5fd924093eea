"""The number of a payment card.

What: 13 to 19 digits of an issuer's range that pass the card check digit; certain next to a word for a card, or in groups.
Why: number and expiry are enough to pay on many sites; a post is copied by robots before it can be deleted.
Source: ISO/IEC 7812 (Luhn, issuer identification numbers); issuers' published test numbers warn like real ones.
"""

import re
from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.checksums import is_luhn
from prudence.checker.text.cues import near, present
from prudence.checker.text.numbers import LONG_NUMBER, digits_of
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_GROUPED = Pattern(
    r"(?<![\w+.,#/-])(?:[2-68]\d{3}(?:[ .\-]?\d{4}){3}|3\d{3}[ .\-]?\d{6}[ .\-]?\d{4,5}|[2-68]\d{12,18})(?!\w)(?![ .\-]\d)",
    digits=13,
)
_ISSUERS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|(?:62|81)\d{14,17}"
    r"|(?:50|5[6-8]|6[037])\d{10,17}"
)
"""Visa, Mastercard, American Express, Diners, JCB, Discover, UnionPay, Maestro."""
_CARD = Phrases(
    both=("(visa|mastercard|amex|cb|exp|cvv|cvc|cvx|maestro|card|tarjeta|tarjetas)",),
    fr=("(carte|carte bleue|bancaire|cryptogramme|expire|fin|validite|debit|credit|pictogramme)",),
    en=("(card|cards|expiry|expires|debit|credit|security code|valid|charge)",),
)

_TEST = Phrases(both=("(sandbox|test card|carte de test|numero de test|test number|production)",))


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    if not present(LONG_NUMBER, passage):
        return
    for match in _GROUPED.find(passage):
        digits, (start, end) = digits_of(match.group()), match.span()
        announced = near(passage, _CARD, start, end, before=50, after=40)
        if near(passage, _TEST, start, end, before=120, after=120):
            continue
        if is_luhn(digits) and _ISSUERS.fullmatch(digits):
            shown = len(match.group()) - 4
            hidden = "".join("•" if character.isdigit() else character for character in match.group()[:shown])
            certain = announced or not match.group().isdigit()
            yield Mark(start, end, certain=certain, replacement=hidden + match.group()[shown:])


RULE = Rule(
    category="money",
    find=Find(_find, _GROUPED),
    texts={
        "en": Texts(
            title="Payment card number",
            what="This is a payment card number.",
            why="Number and date are enough to pay with it on many sites, and robots read posts within seconds.",
            advice="Remove it. If it has been online already, have the card blocked.",
        ),
        "fr": Texts(
            title="Numéro de carte bancaire",
            what="Ceci est un numéro de carte bancaire.",
            why="Avec la date, il suffit pour payer sur bien des sites, et des robots lisent les publications en quelques secondes.",
            advice="Retirez-le. S’il a déjà été en ligne, faites opposition.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Just put the tiles on my card, 4242 4242 4242 4242, exp 04/29",
                "amex 378282246310005 for the hotel please",
                "use 5105-1051-0510-5100 and send me the receipt",
                "the old card was 4000 0566 5566 5556, bank says it's cancelled",
                "Visa 4012888888881881 keeps being refused, why?",
            ),
            quiet=(
                "Track your parcel: 4012 8888 8888 1882",
                "We now take Visa, Mastercard and Amex, no minimum",
                "Gift cards from 20 to 200, valid for 2 years",
                "EAN 4006381333931 is the blue pen you asked for",
                "Loyalty card: 10 stamps, the 11th coffee is free",
            ),
        ),
        "fr": Examples(
            warn=(
                "Prenez ma carte pour le carrelage : 4242 4242 4242 4242, fin 04/29",
                "amex 378282246310005 pour l’hôtel, merci",
                "payez avec 5105-1051-0510-5100 et gardez le ticket",
                "L’ancienne CB était la 4000 0566 5566 5556, elle est annulée",
                "carte 4012888888881881 refusée deux fois, pourquoi ?",
            ),
            quiet=(
                "Suivez votre colis : 4012 8888 8888 1882",
                "On accepte Visa, Mastercard et la CB sans contact dès 1 €",
                "Cartes cadeaux de 20 à 200 €, valables 2 ans",
                "Le stylo bleu, c’est le code 4006381333931",
                "Carte de fidélité : 10 tampons, le 11e café est offert",
            ),
        ),
    },
)
