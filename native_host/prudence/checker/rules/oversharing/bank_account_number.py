"""The number of a bank account.

What: IBANs (a wrong check digit next to a word for an account is a typing error), sort code and account, transit or
routing number and account.
Why: it lets strangers set up direct debits and send credible fake invoices; customers should get it with their invoice.
Source: ISO 13616 (IBAN registry); Pay.UK sort codes; ABA and Payments Canada routing numbers.
"""

from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.checksums import iban_length, is_iban
from prudence.checker.text.cues import near, present
from prudence.checker.text.numbers import LONG_NUMBER, masked
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_IBAN = Pattern(r"(?<!\w)[a-z]{2}\d\d(?:[ .\-]?[a-z0-9]{1,4}){3,9}(?!\w)", digits=1)
_NATIONAL = Pattern(
    r"\bsort ?code\b.{0,12}?\d\d[ -]?\d\d[ -]?\d\d\b.{0,30}?\d{8}\b"
    r"|\b\d\d-\d\d-\d\d\b.{0,24}?\b\d{8}\b"
    r"|\b(?:transit|routing|aba|bsb)\b.{0,14}?\d[\d -]{4,10}.{0,24}?\d{5,12}\b"
    r"|\b(?:account|acct|a/c) (?:number|no|num|is)?[ .:#]{0,3}\d{7,12}\b"
    r"|\b(?:compte (?:numero|num|n°|no|est|courant|bancaire)|rib)(?: est| numero)?(?: le)?[ .:]{0,3}\d[\d ]{9,26}\d\b",
    any_of=("sort", "transit", "routing", "aba", "bsb", "account", "acct", "a/c", "compte", "rib", "-"),
    digits=1,
)

_CUES = Phrases(
    both=("(iban|rib|bic|swift)",),
    fr=("(compte|virement|virements|virer|vire|banque|bancaire|acompte|arrhes|cagnotte|paiement|payer|payez)",),
    en=("(account|acct|transfer|transfers|wire|bank|deposit|deposits|pay|payment|payments|money)",),
)


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    if not present(LONG_NUMBER, passage):
        return
    for match in _IBAN.find(passage):
        start, (length, valid) = match.start(), _length(match.group())
        end = start + length
        announced = valid or near(passage, _CUES, start, end, before=40, after=20)
        if length and (announced or " " in match.group()):
            yield Mark(start, end, certain=announced, replacement=masked(passage.text[start:end], first=4, last=0))
    for match in _NATIONAL.find(passage):
        yield Mark(*match.span())


def _length(written: str) -> tuple[int, bool]:
    """How many characters of what looks like an IBAN are one, and whether its check digits are right; words may follow
    it. (0, False): it is none."""
    wanted = iban_length(written[:2].upper())
    count = digits = 0
    for index, character in enumerate(written):
        if character.isalnum():
            count += 1
            digits += character.isdigit()
        if count == wanted:
            valid = is_iban("".join(c for c in written[: index + 1] if c.isalnum()))
            whole = index + 1 == len(written) or not written[index + 1].isalnum()
            return (index + 1, valid) if whole and (valid or digits >= count * 0.6) else (0, False)
    return 0, False


RULE = Rule(
    category="money",
    find=Find(_find, LONG_NUMBER),
    texts={
        "en": Texts(
            title="Bank account number",
            what="This is a bank account number.",
            why="It serves for false direct debits and for fake invoices in your name, and a post stays copied somewhere.",
            advice="Send it with the invoice or in a private message.",
        ),
        "fr": Texts(
            title="Coordonnées bancaires",
            what="Ceci est un numéro de compte bancaire.",
            why="Il sert à de faux prélèvements et à de fausses factures à votre nom, et une publication reste copiée quelque part.",
            advice="Envoyez-le avec la facture ou en message privé.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Deposits go straight to GB29 NWBK 6016 1331 9268 19, put your name on it",
                "sort code 20-00-00 account 55779911, thanks!",
                "wire it: routing 021000021, account 1234567890",
                "DE89370400440532013000 is where the money goes",
                "Pay me on transit 00412 acct 5550177 and we're square",
            ),
            quiet=(
                "GB29 is the shade you want for the hallway",
                "Open 20-12-26 to 31-12-26, then on holiday",
                "Follow our account for 10% off",
                "By bank transfer or cash, as you like",
                "IE11 ABCD is not a real code but it looks nice on a mug",
            ),
        ),
        "fr": Examples(
            warn=(
                "L’acompte sur FR14 2004 1010 0505 0001 3M02 606, merci !",
                "virement sur FR7630006000011234567890189 avec votre nom",
                "Pour la cagnotte : BE68 5390 0754 7034",
                "CH93 0076 2011 6238 5295 7, c’est le compte de l’atelier",
                "mon RIB : 30006 00001 12345678901 89",
            ),
            quiet=(
                "FR14, c’est la teinte qu’il vous faut pour l’entrée",
                "Ouvert du 20-12-26 au 31-12-26",
                "Le compte est bon : 240 parts vendues !",
                "Virement, chèque ou espèces, comme vous voulez",
                "Réf FR76 ABCD en rayon demain",
            ),
        ),
    },
)
