"""Whole phrases in capitals: on a screen, that is shouting."""

import re
from collections.abc import Iterable

from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.capitals import in_lower_case, runs_of_capitals
from prudence.checker.text.number_words import NUMBER_WORDS
from prudence.checker.text.passage import Passage

_TWO_CAPITALS = re.compile("[A-ZÀ-ÖØ-ÞŒ][A-ZÀ-ÖØ-ÞŒ]")
_WORDS, _LETTERS = 4, 16
"""A run of this many words and letters shouts by itself. Before rows of exclamation marks, two words are enough."""
_NEARBY = 12
"""Code points after a run in which such a row counts."""


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    if _TWO_CAPITALS.search(passage.text) is None:
        return
    for run in runs_of_capitals(passage.text):
        nearby = passage.text[run.start : run.end + _NEARBY]
        loud = "!!" in nearby or "??" in nearby
        said = passage.folded[run.start : run.end].split()
        if all(word in NUMBER_WORDS for word in said):
            continue  # one number, spelled out
        if (run.words >= _WORDS and run.letters >= _LETTERS) or (loud and run.words >= 2 and run.letters >= 6):
            yield Mark(
                run.start,
                run.end,
                replacement=in_lower_case(passage.text, run.start, run.end),
            )


RULE = Rule(
    category="shouting",
    speaks_for_category=True,
    find=_find,
    texts={
        "en": Texts(
            title="This is shouting",
            what="Several words in a row are in capitals.",
            why="On a screen capitals sound like a raised voice, and they are harder to read. People scroll on.",
            advice="Keep capitals for a single word, or none at all. Your message carries just as well in a normal "
            "voice.",
        ),
        "fr": Texts(
            title="Vous criez",
            what="Plusieurs mots de suite sont en majuscules.",
            why="À l’écran, les majuscules sonnent comme une voix qui s’élève, et elles se lisent mal. On passe "
            "son chemin.",
            advice="Gardez les majuscules pour un seul mot, ou pour aucun. Dit d’une voix normale, le message porte "
            "autant.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "PLEASE DO NOT PARK IN FRONT OF THE OVEN DOOR AGAIN",
                "Hello all. OUR LAST BATCH OF SCONES IS NEARLY GONE so run.",
                "WHO TOOK MY LADDER???",
                "Morning! WE HAVE TOLD YOU THREE TIMES ABOUT THE GATE.",
                "COME IN NOW!!! It is warm inside.",
                "I ASKED FOR BLUE PAINT AND THEY SENT ME GREEN",
            ],
            quiet=[
                "The VAT on the BBQ kit is included, DM us for the FAQ.",
                "We are SO happy with the new oven.",
                "LUNCH\nSoup of the day, bread and butter, 6 pounds.",
                "Our NHS discount runs until Friday. RSVP by SMS.",
                "OMG what a day!",
                "#BESTBREADINTOWN #SOURDOUGHFOREVER says my niece.",
            ],
        ),
        "fr": Examples(
            warn=[
                "MERCI DE NE PLUS SE GARER DEVANT LE FOURNIL",
                "Bonjour à tous. LES DERNIÈRES BRIOCHES PARTENT VITE alors venez.",
                "QUI A PRIS MON ESCABEAU ???",
                "C’est la troisième fois que je le dis : ON NE TOUCHE PAS AUX FRUITS.",
                "VENEZ VITE !!! Il fait bon à l’intérieur.",
                "J'AVAIS DEMANDÉ DU BLEU ET ON ME LIVRE DU VERT",
            ],
            quiet=[
                "La TVA est comprise, et le SAV répond par SMS.",
                "On est TRÈS contents du nouveau four.",
                "On a vendu NEUF CENT QUATRE VINGT SIX tartes.",
                "MENU\nSoupe du jour, pain et beurre, 6 euros.",
                "Le TGV de Paris avait du retard, la SNCF s’excuse.",
                "OUF, quelle journée !",
                "#LEMEILLEURPAIN #LEVAINPOURTOUJOURS, dit ma nièce.",
            ],
        ),
    },
)
