"""An e-mail address that is neither public nor on the owner's own domain.

What: addresses as they are, or disguised ("nom arobase domaine point fr", "name (at) domain dot com").
Why: an address in a public post is harvested for spam and phishing, and it is often a client's or an employee's.
Source: RFC 5322 for the form; CNIL, "Spam : comment s'en protéger".
"""

import re
from collections.abc import Iterator
from unicodedata import is_normalized

from prudence.checker.marking import Find
from prudence.checker.rule import Example, Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.contacts import public_contacts
from prudence.checker.text.cues import near
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.settings.model import OwnerSettings

_PLAIN = Pattern(
    r"(?<![\w+%.-])[\w+%-]{1,64}(?:\.[\w+%-]{1,64}){0,8}@(?:[^\W_][\w-]{0,62}\.){1,5}[^\W\d_]{2,24}\b", any_of=("@",)
)
_NAME = r"(?<![\w.+-])([\w+-]{1,40}(?: ?(?:\.|\(dot\)|\[dot\]|\bdot\b|\bpoint\b|\(point\)|\btiret\b|\bunderscore\b|_|-) ?[\w+-]{1,40}){0,3})"
_DOT = r" ?(?:\.|\(dot\)|\[dot\]|\{dot\}|\(point\)|\[point\]|\bdot\b|\bpoint\b) ?"
_DISGUISED = Pattern(
    rf"{_NAME} ?(?:\(at\)|\[at\]|\{{at\}}|<at>|\(a\)|\[a\]|\(arobase\)|\[arobase\]|\barobase\b|\barobas\b|\barrobase\b) ?"
    rf"((?:[\w-]{{2,40}}{_DOT}){{0,2}}[\w-]{{2,40}}){_DOT}([a-z]{{2,8}})\b",
    any_of=("(at)", "[at]", "{at}", "<at>", "(a)", "[a]", "arobas", "arrobas"),
)
_MAIL_HOSTS = (
    r"(?:g ?mail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|orange|wanadoo|free|sfr|laposte|bbox|gmx|proton ?mail|proton"
    r"|skynet|bluewin|videotron|btinternet|eircom|bigpond|comcast|msn)"
)
_HOST_ENDINGS = (
    "mail outlook live yahoo icloud me aol orange wanadoo free sfr laposte bbox gmx proton skynet bluewin videotron "
    "btinternet eircom bigpond comcast msn"
).split()
_SPOKEN_ENDINGS = "com|net|org|fr|be|ch|ca|eu|uk|co|ie|au|nz|za|in|io|example"
_SPOKEN = Pattern(
    rf"{_NAME} (?:at|chez) ((?:[\w-]{{2,40}}{_DOT})?[\w-]{{2,40}})(?: dot | point )({_SPOKEN_ENDINGS})\b"
    rf"|{_NAME} (?:at|chez|@) ?({_MAIL_HOSTS}) ?\. ?(com|fr|be|ch|ca|net|org|co\.uk|ie|au)\b"
    rf"|{_NAME} @ ?([\w-]{{2,40}}) ?\. ?(com|fr|be|ch|ca|net|org|uk|ie|au|eu|example)\b",
    any_of=(
        *(f" {dot} {ending}" for dot in ("dot", "point") for ending in _SPOKEN_ENDINGS.split("|")),
        " @",
        *(f"{ending}{dot}" for ending in _HOST_ENDINGS for dot in (".", " .")),
    ),
)
_MAIL = Phrases(
    both=("(mail|mails|email|emails|mel|courriel)", "e mail"),
    fr=("(ecrire|ecris|ecrivez|ecrivez-moi|adresse|contact|joindre|envoie|envoyez|envoyer)",),
    en=("(write|writes|address|contact|reach|send|message|drop)",),
)
_DOT_WORDS = re.compile(r"\W?\b(?:dot|point)\b\W?")
_UNDERSCORE = re.compile(r"\bunderscore\b")
_HYPHEN = re.compile(r"\btiret\b")
_ROLES = frozenset(
    "contact info infos bonjour hello hi accueil reservation reservations commande commandes orders order sales vente "
    "presse press support service sav recrutement jobs careers candidature candidatures billetterie tickets mairie "
    "newsletter noreply office admin enquiries inquiries bookings booking privacy rgpd dpo equipe team".split()
)


def _find(passage: Passage, situation: Situation) -> Iterator[Mark]:
    public = public_contacts(situation.settings.public_contacts)
    for match in _PLAIN.find(passage):
        address = match.group()
        if public.has_email(address):
            continue
        name, _, domain = address.partition("@")
        if name not in _ROLES and len(domain) <= 253 and is_normalized("NFKC", address):
            start, end = match.span()
            original = passage.text[start:end]
            yield Mark(
                start,
                end,
                certain=bool(public.emails or public.domains),
                replacement=f"{original[0]}•••@{original[len(name) + 1 :]}",
            )
    for pattern in (_DISGUISED, _SPOKEN):
        for match in pattern.find(passage):
            name, domain, country = (_written(group) for group in match.groups() if group is not None)
            if pattern is _SPOKEN and name.isalpha() and not near(passage, _MAIL, *match.span()):
                continue
            if name not in _ROLES and not public.has_email(f"{name}@{domain}.{country}"):
                yield Mark(*match.span(), certain=bool(public.emails or public.domains) and pattern is _DISGUISED)


def _written(spoken: str) -> str:
    """ "luc point martin" as "luc.martin"."""
    for words, sign in ((_DOT_WORDS, "."), (_UNDERSCORE, "_"), (_HYPHEN, "-")):
        spoken = words.sub(sign, spoken)
    return spoken.replace(" ", "")


_SHOP = Situation(settings=OwnerSettings(public_contacts=("hello@bluedoor.example", "www.fournildami.example")))

RULE = Rule(
    category="contact",
    find=Find(_find, _PLAIN, _DISGUISED, _SPOKEN),
    texts={
        "en": Texts(
            title="Private e-mail address",
            what="This e-mail address is not one of your public ones.",
            why="Addresses in public posts feed spam and phishing within hours, and this one may belong to somebody else.",
            advice="Ask people to write to your public address, or send this one privately.",
        ),
        "fr": Texts(
            title="Adresse e-mail privée",
            what="Cette adresse e-mail ne fait pas partie de vos adresses publiques.",
            why="Une adresse publiée nourrit le démarchage et l’hameçonnage, et celle-ci appartient peut-être à quelqu’un d’autre.",
            advice="Donnez votre adresse publique, ou envoyez celle-ci en privé.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Send your measurements to tara.whitlock@postbox.example, she does the cutting",
                "My accountant is on m_dunne72@mailhub.example if you need a reference",
                Example("write to me at carol.home@letters.example, the shop one is full", _SHOP),
                "the bride's address is annika (at) quickmail (dot) com, she wants all the photos",
                "Dad still uses old.sea.dog@harbour.example for the raffle tickets",
            ),
            quiet=(
                Example("Orders to hello@bluedoor.example before Friday", _SHOP),
                Example("New: amy@bluedoor.example looks after weddings", _SHOP),
                "Follow us @bluedoorbakery for the daily loaf",
                "Council grants: info@towncouncil.example",
                "We're at mill dot the yellow door, you can't miss it",
            ),
        ),
        "fr": Examples(
            warn=(
                "Envoyez vos photos à nadia.benali@courriel.example, c’est elle qui trie",
                "mon comptable : p.lagarde33@boitevive.example il répond vite",
                Example("écrivez-moi plutôt sur ma boîte à moi, amandine.perso@letttre.example", _SHOP),
                "le fleuriste du mariage c'est jeanmi arobase poste point fr",
                "Le papa de la petite : karim.d@messager.example, prévenez-le directement",
            ),
            quiet=(
                Example("Vos commandes à contact@fournildami.example avant jeudi", _SHOP),
                Example("Nouveau : louise@fournildami.example répond pour les pièces montées", _SHOP),
                "Merci à @lapetitefabrique pour les cagettes !",
                "Dossier à envoyer à mairie@ville.example",
                "On se retrouve au point info, devant la grande roue",
            ),
        ),
    },
)
