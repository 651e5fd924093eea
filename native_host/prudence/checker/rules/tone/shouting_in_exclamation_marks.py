"""Rows of exclamation and question marks, again and again or with words in capitals."""

import re
from collections.abc import Iterable, Sequence

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.capitals import runs_of_capitals
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern

_ROW = Pattern(r"[!?](?:\s?[!?]){2,}", any_of=("!!", "??", "!?", "?!", "! !"))
_LONG_ROW = 5
_SINGLE = re.compile(r"\s")


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    rows = list(_ROW.find(passage))
    if not rows:
        return
    capitals = any(run.words >= 1 and run.letters >= 4 for run in runs_of_capitals(passage.text))
    for row in rows:
        marks = _SINGLE.sub("", row.group())
        start = _word_before(passage, row.start())
        replacement = passage.text[start : row.start()].rstrip() + _calm(passage, row.start(), marks)
        label = "loud" if capitals or len(marks) > _LONG_ROW else "row"
        yield Mark(start, row.end(), replacement=replacement, label=label)


def _word_before(passage: Passage, end: int) -> int:
    """The marks and the word they follow, so that there is something to underline."""
    return max((start for _, start, stop in passage.word_spans if stop <= end and end - stop < 2), default=end)


def _calm(passage: Passage, at: int, marks: str) -> str:
    space = " " if at and passage.text[at - 1] == " " else ""
    return space + ("?" if "?" in marks else "!")


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    """One row is joy. Three are noise, and so are two if one is very long or goes with capitals."""
    loud = any(mark.label == "loud" for mark in marks)
    return marks if len(marks) >= 3 or (loud and len(marks) == 2) else ()


RULE = Rule(
    category="shouting",
    find=Find(_find, _ROW),
    combine=_combine,
    texts={
        "en": Texts(
            title="A lot of exclamation marks",
            what="Rows of exclamation or question marks come back again and again.",
            why="They make a calm message sound angry or desperate, and none of them stands out any more.",
            advice="One mark at the end of the sentence that matters most is enough.",
        ),
        "fr": Texts(
            title="Beaucoup de points d’exclamation",
            what="Les points d’exclamation ou d’interrogation s’alignent, encore et encore.",
            why="Un message calme en devient fâché ou suppliant, et plus aucun ne ressort.",
            advice="Un seul, au bout de la phrase qui compte le plus, suffit.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "It is here!!! The new range!!! Come and see!!!",
                "Really??? You left it outside??? All night???",
                "STOP!!!! I mean it!!!!",
                "Wow!!!!!!!! What a weekend!!!!!!!!",
                "Why??!! Who does that??!! Tell me!!!",
            ],
            quiet=[
                "It is here!!! The new range, come and see.",
                "Really? You left it outside?",
                "Thank you so much!! See you soon!",
                "Open today! Warm bread! Come in!",
                "What a day!!!",
            ],
        ),
        "fr": Examples(
            warn=[
                "Elle est là !!! La nouvelle gamme !!! Venez voir !!!",
                "Vraiment ??? Dehors ??? Toute la nuit ???",
                "STOP !!!! Je suis sérieuse !!!!",
                "Quel week-end !!!!!!!! Mais quel week-end !!!!!!!!",
                "Pourquoi ??!! Qui fait ça ??!! Dites-moi !!!",
            ],
            quiet=[
                "Elle est là !!! La nouvelle gamme vous attend.",
                "Vraiment ? Dehors ?",
                "Merci beaucoup !! À bientôt !",
                "Ouvert aujourd’hui ! Du pain chaud ! Entrez !",
                "Quelle journée !!!",
            ],
        ),
    },
)
