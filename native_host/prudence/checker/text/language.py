"""Which of the two languages a passage is written in, by its small words."""

import re
from collections.abc import Mapping, Sequence

LANGUAGES = ("en", "fr")

SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "the and of to is in it you that he was for on are with as his they at be this have from or had by not but "
        "what we were when your can said there use an each which she do how their if will up about out many then them "
        "these so some her would make like him into time has look two more go see no way could my than been who its "
        "now did get come made may i i'm im i've don't dont it's we're we've you're that's can't won't our us me just all "
        "still back please thanks today tomorrow tonight yesterday morning week open new".split()
    ),
    "fr": frozenset(
        "le la les un une des du de et est en que qui dans ce il elle pas pour sur au aux avec son sa ses mais ou "
        "nous vous ils elles je tu mon ma mes notre votre leur leurs ne se si plus par tout tous toute cette ces c'est "
        "on y a ai suis sommes etes sont ete etait fait faire bien tres comme aussi "
        "chez sans encore deja ici quand alors donc merci bonjour demain hier soir matin semaine ouvert ca va "
        "aujourd'hui quel quelle depuis apres avant ton ta tes moi toi lui rien".split()
    ),
}
_FRENCH_LETTER = re.compile("[éèêëàâùûçîïôœÉÈÊËÀÂÙÛÇÎÏÔŒ]")
_FRENCH_SIGNS = SMALL_WORDS["fr"] | {"l'", "d'", "j'", "n'", "s'", "c'", "m'", "t'", "qu'"}


def language_score(words: Sequence[str], text: str) -> tuple[int, int]:
    """Evidence for English and for French."""
    english = sum(map(SMALL_WORDS["en"].__contains__, words))
    french = sum(map(_FRENCH_SIGNS.__contains__, words))
    if not text.isascii():
        french += len(_FRENCH_LETTER.findall(text))
    return english, french


def language_of(score: tuple[int, int], otherwise: str) -> str:
    """The language with clearly more evidence, else `otherwise`."""
    english, french = score
    if english > french:
        return "en"
    return "fr" if french > english else otherwise
