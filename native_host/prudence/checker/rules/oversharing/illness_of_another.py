"""The illness or treatment of a relative, a colleague, a client.

What: a grave condition next to a relative, a name, or "he" and "she".
Why: it is theirs to tell; said by a business it may be a breach of their privacy, and of the law.
Source: RGPD/GDPR article 9; CNIL.
"""

from prudence.checker.marking import all_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.illness import GRAVE, IN_GENERAL, IN_GENERAL_OR_OF_THINGS, LIGHT, SERIOUS
from prudence.checker.text.names import PEOPLE, RELATIVES
from prudence.checker.text.phrases import Phrases

_SOMEBODY = Phrases(
    fr=("(il|elle|sa|son|ses|lui|mari|femme|mere|pere|collegue|apprenti|apprentie|vendeuse|voisin|voisine|ils)",),
    en=("(he|she|his|her|hes|shes|he's|she's|him|husband|wife|they're|theyre|dad|grandad)",),
)
_PLACE_OF_WORK_OR_BIRTH = Phrases(
    fr=("(hopital|hosto|chu|clinique|urgences|emmene|emmenee|stage|job)",),
    en=("(hospital|clinic|surgery|theatre|emergency|in bits|the sugar|paper)",),
)
"""Somebody may work there, be born there, or bring a child."""
_AT_WORK = AnyOf(IN_GENERAL_OR_OF_THINGS, LIGHT)

RULE = Rule(
    category="health",
    find=all_of(
        marks_together(GRAVE, AnyOf(RELATIVES, PEOPLE, _SOMEBODY), unless=AnyOf(IN_GENERAL, LIGHT), within=120),
        marks_together(SERIOUS, AnyOf(RELATIVES, PEOPLE), unless=AnyOf(_AT_WORK, _PLACE_OF_WORK_OR_BIRTH), within=100),
        marks_together(SERIOUS, AnyOf(RELATIVES, PEOPLE), certain=False, unless=_AT_WORK, within=100),
        marks_together(SERIOUS, _SOMEBODY, certain=False, unless=IN_GENERAL_OR_OF_THINGS, within=90),
    ),
    texts={
        "en": Texts(
            title="Somebody else’s health",
            what="This tells of another person’s illness or treatment.",
            why="It is theirs to tell. Coming from a business it hurts, and it may be against the law.",
            advice="Say that they are away, wish them well in private, or ask them first.",
        ),
        "fr": Texts(
            title="La santé d’autrui",
            what="Ceci parle de la maladie ou du traitement d’une autre personne.",
            why="C’est à elle de le dire. Venant d’une entreprise, cela blesse, et la loi peut s’en mêler.",
            advice="Dites simplement une absence, souhaitez le mieux en privé, ou demandez-lui d’abord.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Closed today, my dad had a stroke in the night",
                "Sophie is on antidepressants again so the counter is short",
                "Mrs Calder starts radiotherapy Monday, send her your love",
                "he's in intensive care and we don't know more",
                "Our apprentice Leo was diagnosed with epilepsy last week",
            ),
            quiet=(
                "My wife works at the bakery by the hospital",
                "Julia mixes the sugar and the butter",
                "Sophie is back from her holidays, tanned and loud",
                "Leo ran the marathon for cancer research",
                "Her cat had an operation, all is well",
                "His engine had a heart attack, we fitted a new one",
                "Mrs Calder won the raffle",
            ),
        ),
        "fr": Examples(
            warn=(
                "Fermé ce matin, mon père a fait un AVC dans la nuit",
                "Sophie est de nouveau sous antidépresseurs, soyez doux avec elle",
                "Mme Calvet commence ses rayons lundi, pensez à elle",
                "il est en réanimation et on n’en sait pas plus",
                "Notre apprenti Léo a fait une crise d’épilepsie au fournil",
            ),
            quiet=(
                "Mon fils est admis en BTS",
                "Marc a cassé le pied de la table",
                "Sophie revient de vacances, bronzée et bavarde",
                "Léo a couru pour la ligue contre le cancer",
                "Sa chatte s’est fait opérer, tout va bien",
                "Son moteur a fait un infarctus, on en pose un neuf",
                "Mme Calvet a gagné la tombola",
            ),
        ),
    },
)
