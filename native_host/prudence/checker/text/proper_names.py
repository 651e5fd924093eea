"""Whether words are written as a name: by a hash-tag, quotation marks, or a capital that nothing else explains."""

import re

from prudence.checker.text.folding import fold
from prudence.checker.text.names import FIRST_NAMES
from prudence.checker.text.passage import Passage

_SENTENCE_GOES_ON = frozenset(" ,;'/&-#@(")
"""Signs after which a capital is still unexpected, as long as no other stands before the word."""
_BELONGS_TO_NAME_BEFORE = re.compile(
    r"(?:\b(?P<title>(?i:rue|place|avenue|av|quai|chemin|impasse|boulevard|bd|all[eé]e|route|pont|h[oô]tel|caf[eé]|"
    r"chez|lac|port|cap|mont|mme|mlle|madame|monsieur|mr|mrs|ms|miss|dr|ma[iî]tre|saint|sainte|st|ste|famille|"
    r"lyc[eé]e|coll[eè]ge|[eé]cole|gare|plage|baie|col|station|stade|cin[eé]ma|beach|bay|"
    r"chat|chatte|chien|chienne|chiot|cheval|jument|poney|vache|ch[eè]vre|brebis|lapin|poule|perroquet|[aâ]ne|"
    r"cat|dog|puppy|horse|mare|pony|cow|goat|hen|rabbit|parrot|donkey|voilier|bateau|chalutier|sailboat|trawler|"
    r"film|s[eé]rie|chanson|album|roman|livre|movie|song|novel|book|vari[eé]t[eé]|teinte|coloris|couleur|colou?r|"
    r"shade)|Me|M)\.?[ -]|\b[A-ZÀ-Þ][\w']+[ -])"
    r"(?:(?:de|du|des|d'|of|the|la|le|les|l'|de la|de l') ?)?$"
)
_BELONGS_TO_NAME_AFTER = re.compile(r"[ -](?:[A-ZÀ-Þ][\w']+)\b")
_LOOK_BEHIND = 40
"""Characters in which a street, a title or a first name stands before a name."""


def written_as_name(passage: Passage, start: int, end: int) -> bool:
    """True where a word is a hash-tag or mention, stands in quotation marks by itself, or has a capital though no
    sentence begins and its neighbours have none."""
    text = passage.text
    if text[start - 1 : start] in ("#", "@"):
        return True
    if not text[start].isupper() or shouted(passage, start, end):
        return False
    quoted = text[:start].rstrip()[-1:] in ('"', "«", "“") and text[end:].lstrip()[:1] in ('"', "»", "”")
    return quoted or not _begins_sentence(text, start)


def part_of_another_name(passage: Passage, start: int, end: int) -> bool:
    """True for "Phare" in "rue du Phare", "Marsh" in "Ellie Marsh", "Juniper" in "Juniper Point"."""
    text = passage.text
    before = _BELONGS_TO_NAME_BEFORE.search(text[max(0, start - _LOOK_BEHIND) : start])
    if before is not None:
        first = max(0, start - _LOOK_BEHIND) + before.start()
        named = fold(before.group().split()[0]) in FIRST_NAMES
        if before["title"] or named or not _begins_sentence(text, first):
            return True
    return _BELONGS_TO_NAME_AFTER.match(text, end) is not None


def shouted(passage: Passage, start: int, end: int) -> bool:
    """True where a word is in capitals because its neighbours are."""
    text = passage.text
    if without_capitals(passage):
        return True
    if not text[start:end].isupper():
        return False
    neighbours = re.findall(r"[^\W\d_]{3,}", text[max(0, start - 25) : start])[-1:]
    neighbours += re.findall(r"[^\W\d_]{3,}", text[end : end + 25])[:1]
    return any(word.isupper() for word in neighbours)


def without_capitals(passage: Passage) -> bool:
    """True where capitals tell nothing: the text has none, or has hardly anything else."""
    letters = [character for character in passage.text if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    return capitals == 0 or capitals * 2 > len(letters)


def _begins_sentence(text: str, start: int) -> bool:
    """True after a full stop, colon, dash, emoji, line end, opening quotation mark: where anybody writes a capital."""
    at = start - 1
    while at >= 0 and text[at] in _SENTENCE_GOES_ON:
        at -= 1
    return at < 0 or not text[at].isalnum() or " - " in text[at + 1 : start]
