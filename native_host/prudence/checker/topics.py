"""The topics that the owner's editorial line avoids, in the form in which a passage is searched for them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from prudence.checker.text.folding import fold, normalise
from prudence.checker.text.passage import Passage
from prudence.checker.text.stems import stem

_WORD = re.compile(r"[^\W_]{3,}")
_EMPTY = frozenset(
    stem(word)
    for word in (
        "les des aux une dans pour contre avec sans sur sous chez par entre vers mes mon ses son leur leurs notre "
        "nos "
        "tout tous toute toutes autre autres autrui que qui dont type local locale locaux ancien anciens ancienne "
        "tarifs "
        "tarif travail vente ligne centre ville saint gens monde choses sujets sujet questions question affaires "
        "affaire "
        "debat debats polemique histoires histoire actualite avis confreres confrere concurrents concurrence pas "
        "ou non et "
        "the and for with about against other others from into between over under our their your his her own all "
        "any bad "
        "work workers talk views debate debates row fight fights fighting politics political politique politiques "
        "dispute "
        "quarrels quarrel rivalry rivalries stuff anything everything living people topic topics news issues issue "
        "choices "
        "local places place fees prices price what who whom predictions scandals scandal results selection season "
        "new "
        "general"
    ).split()
)
_FAMILIES: Sequence[str] = (
    # Everyday topics that owners avoid, each with the words people use for it. Both languages together: the owner may
    # write the topic in one and post in the other.
    "foot football derby match but buts penalty arbitre arbitrage supporter supporters stade ultras ligue "
    "championnat "
    "goal goals goalie keeper referee fans league pitch scored striker club clubs soccer rugby",
    "chasse chasseur chasseurs battue battues sanglier fusil cartouches tirent tire tires tirer gibier tableau "
    "hunting hunt hunter hounds "
    "fox vixen deer shoot shooting rifle pheasant cull",
    "vaccin vaccins vaccination piqure piqures dose jab jabs vaccine vaccines vaxx antivax injection",
    "politique elections election elus elu maire mairie vote voter candidat candidate municipale ministre "
    "gouvernement "
    "parti electoral politics council mayor councillor minister government party votes voting ballot parliament",
    "immigration immigrants migrants frontiere frontieres border borders asylum deport refugees papers illegal",
    "vegan vegans veganisme vegetal abattage abattoir boucherie soja lait plants veganism slaughter tofu oat",
    "police flic flics gendarme gendarmes bac controle controles pv officer officers cops cop raid",
    "eoliennes eolienne turbines turbine wind windmill moulins",
    "religion islam catholique musulman halal casher mosque church priest imam",
    "guns gun rifle rifles firearms carry shooter pistol weapon",
    "uber vtc taxi taxis plateformes app apps driver drivers",
    "airbnb nuitee saisonniere touristes tourisme touriste holiday lets second homes lettings",
    "divorce divorces separation separes rupture breakup breakups split exes",
    "logement loyers loyer proprietaires bailleurs landlord landlords rent rents evictions eviction tenant tenants "
    "housing",
    "glyphosate pesticides pesticide desherbant pulve pulverisateur agriculteurs arrosent spray sprayed neonic "
    "weedkiller",
    "impots fiscalite taxes impot fisc tax taxman offshore revenue hmrc levy",
    "circulation stationnement parking pietonne pietons pietonnisation velo velos voiture voitures bike lane lanes "
    "traffic "
    "cars potholes clean zone emissions",
    "amazon ecommerce",
    "cannabis weed dispensary joint thc cbd",
    "regime minceur poids kilos dieting diet diets slimming weight loss calories",
    "brexit remain leave europe eu remainers",
    "greve greves syndicat syndicats grevistes piquet strike strikes union unions picket",
    "mutuelle mutuelles remboursement reseau reseaux reste",
    "allaitement allaiter biberon sein bottle breastfeeding breast formula",
    "botox injections hyaluronique levres filler fillers lips",
    "homeopathie granules homeopathy",
    "independence independance referendum yes indyref scotland scottish",
    "ia ai chatgpt robots intelligence artificielle generative machine",
    "sewage pipe discharge brown overflow",
    "carbon carbone climate climat",
    "compteur linky enedis boitier",
    "steroids doping gear juice dopage steroides",
    "or gold lingot lingots cours bullion placements once",
)


class Mention(Struct, frozen=True):
    """A word of an avoided topic."""

    start: int
    end: int
    topic: int
    stem: str
    own: bool
    """True for the owner's own word, False for one of the same family."""


class Topics:
    """The avoided topics of one owner."""

    def __init__(self, avoided: Sequence[str]) -> None:
        self._own: dict[str, set[int]] = {}
        self._family: dict[str, set[int]] = {}
        for topic, phrase in enumerate(avoided):
            stems = _stems(phrase)
            for found in stems:
                self._own.setdefault(found, set()).add(topic)
            for family in _family_stems():
                if stems & family:
                    for relative in family - stems:
                        self._family.setdefault(relative, set()).add(topic)

    def own_mentions(self, passage: Passage) -> Iterator[Mention]:
        """The owner's own words only."""
        return (mention for mention in self.mentions(passage) if mention.own)

    def mentions(self, passage: Passage) -> Iterator[Mention]:
        for word, positions in passage.positions.items():
            if len(word) < 2:
                continue
            key = stem(word)
            for table, own in ((self._own, True), (self._family, False)):
                for topic in table.get(key, ()):
                    for index in positions:
                        _, start, end = passage.word_spans[index]
                        yield Mention(start, end, topic, key, own)


@lru_cache(maxsize=1)
def _family_stems() -> Sequence[frozenset[str]]:
    return [frozenset(stem(word) for word in family.split()) for family in _FAMILIES]


@lru_cache(maxsize=8)
def topics_of(phrases: tuple[str, ...]) -> Topics:
    """Made once for the same settings."""
    return Topics(phrases)


@lru_cache(maxsize=8)
def own_stems(phrases: tuple[str, ...]) -> frozenset[str]:
    """Stems of the owner's own words, those that say nothing left out."""
    return frozenset().union(*map(_stems, phrases))


def _stems(phrase: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(fold(normalise(phrase)[0]))) - _EMPTY
