"""A telephone number that is not one of the owner's public ones.

What: numbers in the formats of some thirty numbering plans (see checker/text/phones.py), spelled out too.
Why: a private number cannot be taken back; it is copied by scrapers within minutes, and it is often somebody else's.
Source: CNIL, "Publier sur les réseaux sociaux"; ICO, "Sharing personal information online"; ITU-T E.164.
"""

from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Example, Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.contacts import public_contacts
from prudence.checker.text.cues import near
from prudence.checker.text.numbers import masked
from prudence.checker.text.passage import Passage
from prudence.checker.text.phones import PHONES, phones
from prudence.checker.text.phrases import Phrases
from prudence.settings.model import OwnerSettings

_PRIVATE = Phrases(
    fr=(
        "(perso|personnel|prive|privee)",
        "chez (moi|lui|elle|eux|nous)",
        "a la maison",
        "(son|sa|leur|mon) (portable|numero|num|cell|gsm|natel|tel|06|07|mobile)",
        "(le|au) (portable|cell|gsm|natel) de",
        "(ma|mon|sa|son) (femme|mari|epouse|mere|fils|fille|soeur|frere|collegue|patron)",
    ),
    en=(
        "(own|private|personal)",
        "(at|her|his|my) (home|house|place)",
        "(her|his|their|my|me) (phone|cell|mobile|number|own)",
        "(hes|shes) on",
        "(her|his|my) (mum|mom|dad|husband|wife|sister|brother|son|daughter)",
        "(ring|call|text|phone|get) (him|her)",
    ),
)
_SHOP = Phrases(
    fr=(
        "(boutique|magasin|accueil|atelier|salon|cabinet|agence|standard|reservation|reservations|reserver|renseignements)",
        "(commander|commande|commandes|devis|rdv|rendez vous|appelez nous|joignez nous)",
        "(mairie|office|association|urgences|pharmacie)",
    ),
    en=(
        "(shop|store|office|reception|reservations|bookings|salon|studio|front desk|switchboard|helpline|hotline|council)",
        "(to|for) (a|your)? (book|order|bookings|orders|quote|quotes|appointment|appointments)",
        "(our number|call us|ring us|text us)",
    ),
)

_LONG = 9
"""Digits that are a telephone's number where somebody's own is spoken of, whatever their groups."""


def _find(passage: Passage, situation: Situation) -> Iterator[Mark]:
    public = public_contacts(situation.settings.public_contacts)
    for phone in phones(passage):
        if public.has_phone(phone.digits):
            continue
        private = near(passage, _PRIVATE, phone.start, phone.end, before=70, after=40)
        shop = near(passage, _SHOP, phone.start, phone.end, before=60, after=30)
        if shop and not private:
            continue
        yield Mark(
            phone.start,
            phone.end,
            certain=((phone.sure or len(phone.digits) >= _LONG) and private and not shop)
            or (phone.sure and bool(public.phones)),
            replacement=masked(passage.text[phone.start : phone.end]),
        )


_SHOP_SETTINGS = Situation(
    settings=OwnerSettings(public_contacts=("02 61 91 35 80", "020 7946 0123", "+33 4 65 71 20 20"))
)

RULE = Rule(
    category="contact",
    speaks_for_category=True,
    find=Find(_find, PHONES),
    texts={
        "en": Texts(
            title="Private contact details",
            what="This looks like a private phone number, e-mail or address.",
            why="Strangers copy it within minutes, and you cannot take it back: calls at night, spam, visits.",
            advice="Send it in a private message, or give the shop’s public contact instead.",
        ),
        "fr": Texts(
            title="Coordonnées privées",
            what="Ceci ressemble à un numéro, un e-mail ou une adresse privés.",
            why="Des inconnus les recopient en quelques minutes, et rien ne les efface : appels la nuit, démarchage, visites.",
            advice="Envoyez-les en message privé, ou donnez les coordonnées publiques de la boutique.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Can't make it to the counter? My own mobile is 07700 900214, any time before ten.",
                "Ask my sister about the cushions, she's on (415) 555-0133.",
                "For the key, text Gareth: 07700-900-877",
                "if the van isn't there by noon ring the driver on +44 7700 900 311",
                "Grandad's landline is zero one six three two nine six zero zero one two, he loves a chat",
                "the bride's late, her own number is 691 00 98 12, somebody ring her",
                "call me on 01164 3 331 6005, I never sleep",
                Example("The new lad answers on 0491 570 006 now", _SHOP_SETTINGS),
            ),
            quiet=(
                Example("Book a table on 020 7946 0123, we pick up from nine.", _SHOP_SETTINGS),
                Example("Book a table: +44 (0)20 7946 0123", _SHOP_SETTINGS),
                "Lost parcel? Quote order 07700 900214 at the depot.",
                "Questions about recycling? The free line is 0800 123 4567.",
                "Open 0900-1730, closed 24/12/2026-02/01/2027.",
                "Ring us at 10.30 - 12.30, or come round, the kettle is on",
                "We sold 1 250 000 candles in 2019 and 2020!",
            ),
        ),
        "fr": Examples(
            warn=(
                "Si je suis en tournée, essayez mon portable perso : 06 39 98 21 47",
                "Le livreur répond au 06.39.98.55.20, dites que vous venez de notre part",
                "appelle ma femme au 0639984411 elle a les clés",
                "Pour le piano, voyez Thierry, 079 555 12 34, il est chez lui le soir",
                "son numéro c'est le zéro six, trente-neuf, quatre-vingt-dix-huit, douze, zéro quatre",
                "Ma mère garde les chatons, joignable au +33 6 39 98 70 15",
            ),
            quiet=(
                Example("Réservations au 02.61.91.35.80, demandez Solenn.", _SHOP_SETTINGS),
                Example("On répond au 0033 4 65 71 20 20 jusqu’à 19 h", _SHOP_SETTINGS),
                "Votre commande 06 39 98 21 47 est prête, passez quand vous voulez.",
                "Service client de la marque : 0 800 123 456, appel gratuit.",
                "Promo du 03/04/2026 au 05/04/2026 sur tout le rayon",
                "Réf. 0145-2278-90 : la lampe est de retour !",
            ),
        ),
    },
)
