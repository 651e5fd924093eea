"""Names of secret projects, and where a passage holds one.

They are compared as bare letters: without capitals, accents, spaces, look-alike letters and digits that stand for
letters, and with a letter or two wrong. Nothing the owner typed becomes a pattern. Most texts hold no word of any name:
that is found out first, and cheaply.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from prudence.checker.projects.words import ARTICLES, WORD, Token, latin_folded, tokens_of, words_of
from prudence.checker.text.edit_distance import within
from prudence.checker.text.language import SMALL_WORDS
from prudence.checker.text.look_alikes import without_leet
from prudence.checker.text.names import FIRST_NAMES
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.proper_names import part_of_another_name, shouted, without_capitals, written_as_name
from prudence.checker.text.stems import singular
from prudence.settings.model import SecretProject

_DEFINITE = frozenset("le la les l the".split())
_DEFINITE_FORMS = _DEFINITE | {"du", "au", "des", "aux"}
_BEFORE_BARE_NAMES = frozenset(
    "about on for with to from re and or but before after until called named is are of as in at by so if when then now "
    "our sur pour avec de d chez et ou mais avant apres nomme nommee appelle c est sera quand si que".split()
)
"""Words after which a name without article may stand; after any other, the word is part of something larger."""
_DESCRIBED = re.compile(r"[ -](?:d[eu]s? |d'|of |avec |sans |en |with |under |between |near |\d)")
"""What follows a thing that is told from others of its kind: "le miroir du poste 4"."""
_IS_CALLED = re.compile(r"\b(?:s'appelle(?:nt)?|surnommee?s?|(?:is|are) (?:called|named|nicknamed)) [\"'«“ ]*$")
_PLANS = Phrases(
    en=(
        "(soon|launch*|opening|opens|we open|to open|open in|lease|sign|signed|signing|contract|deal|permit|permits|"
        "budget|loan|grant|"
        "moodboard|mood board|prototype*|logo|branding|blueprint*|architect|architects|builders|investor*|partner*|"
        "secret|hush hush|sneak peek|teaser|official|announce*|reveal*|prepping|rollout|pilot|beta|samples|"
        "coming soon|coming along|coming together|on track|on schedule|next spring|next summer|next autumn|next year|"
        "goes live|going live|is a go|is go|is happening|is real|phase one|phase two|day one|the bank|the keys)",
    ),
    fr=(
        "(lancement*|lance|lancer|lancons|ouverture*|ouvrira|ouvre bientot|bail|signe|signer|signature|signes|contrat|"
        "permis|budget|pret de la banque|la banque|subvention*|maquette*|prototype*|logo|architecte*|plans|associe*|"
        "investisseur*|partenaire*|secret|en secret|chut|officiel*|annonce*|annoncer|devoile*|pilote|echantillons|"
        "bientot|prend forme|ca avance|avance bien|en bonne voie|printemps prochain|ete prochain|an prochain|annee "
        "prochaine|voit le jour|c'est parti|les cles|phase un|jour un|premier jour)",
    ),
)
"""Words of those who have something new before them."""
_GENERIC = ARTICLES | frozenset(
    "projet project operation op collection gamme dossier affaire deal thing job app line range proj opé ope".split()
)
_SMALL_WORDS = SMALL_WORDS["en"] | SMALL_WORDS["fr"]
_LARGEST_TOLERANCE = 2
_SHORT = 3
"""A name of so few letters counts only where it is written as one: in capitals, with a digit, as a hash-tag, after
"projet"."""
_AFFIX = 3
"""Letters at the beginning or at the end of a mis-spelt name that must be right."""
_LONG = 8
"""Letters of a mis-spelt single word that is noticed without a capital or hash-tag."""
_NO_EDGE = ARTICLES | {"i", "et", "and"}
"""Words with which no place ends or begins that was found by likeness."""
_INTRODUCTIONS = [[word] for word in ("projet", "project", "operation")]
_LOOK_BEHIND = 20
"""Characters in which the word before a name ends."""
_INTERRUPTS = re.compile(r"[,;:.!?](?=\s)")
"""Between the words of a name: "girls, in gear" for Girls in Gear."""
_ENDING = 2
"""Last letters in which the forms of one word differ."""


class Naming(Struct, frozen=True):
    """A place where a project is named."""

    start: int
    end: int
    project: int
    certain: bool
    """False where the words may have their everyday meaning."""


class _Name(Struct, frozen=True):
    project: int
    letters: str
    words: tuple[str, ...]
    """Articles between them, too."""
    meaningful: int
    """Number of words without articles; the last is none: "thé"."""
    tolerance: int
    """Letters that may be wrong: none in an abbreviation (in capitals or with a digit)."""
    article: bool
    """Whether the owner writes it with one: "le Phare"."""
    shortened: bool
    """Without its generic first word: "Minuit" for "projet Minuit". Everyday words, unless written as a name."""
    unusual: bool
    """No everyday word: an abbreviation, several words joined, or another of the project's names mis-spelt."""


class ProjectNames:
    """All names of one owner's secret projects."""

    def __init__(self, projects: Sequence[SecretProject]) -> None:
        self._by_beginning: dict[str, list[_Name]] = {}
        self._by_end: dict[str, list[_Name]] = {}
        self._by_letters: dict[str, _Name] = {}
        self._beginnings: set[str] = set()
        """Of names, and of their first words where these are shorter."""
        for number, project in enumerate(projects):
            for written in (project.name, *project.aliases):
                self._add_name(number, written)
        self._idle = {word for word in _SMALL_WORDS if len(word) >= _AFFIX and not self._tells(word)}
        """Small words with which no place begins or ends that names a project."""

    def _add_name(self, project: int, written: str) -> None:
        spellings = [written.replace("&", f" {word} ") for word in ("", "et", "and")] if "&" in written else [written]
        abbreviation = any(character.isdigit() for character in written) or (
            written.isupper() and len(WORD.findall(written)) == 1
        )
        for spelling in spellings:
            written_words = words = WORD.findall(latin_folded(spelling))
            while len(words) > 1 and words[0] in ARTICLES:
                words = words[1:]
            if not words:
                continue  # nothing but signs
            self._add_words(project, words, abbreviation, article=written_words[0] in _DEFINITE)
            if len(words) > 1 and words != written_words:
                self._add_words(project, ["".join(written_words)], abbreviation, joined=True)
            if words[0] in _GENERIC and len("".join(words[1:])) > _SHORT:
                self._add_words(project, words[1:], abbreviation, shortened=True)

    def _add_words(
        self,
        project: int,
        words: Sequence[str],
        abbreviation: bool,
        *,
        article: bool = False,
        joined: bool = False,
        shortened: bool = False,
    ) -> None:
        letters = without_leet("".join(words))
        if not letters or letters in self._by_letters:
            return
        others = [name.letters for name in self._by_letters.values() if name.project == project]
        twisted = any(singular(letters) != singular(other) and within(2, letters, other) for other in others)
        capitals = abbreviation and not any(character.isdigit() for character in "".join(words))
        unusual = capitals or joined or (twisted and len(letters) > _SHORT)
        name = self._by_letters[letters] = _Name(
            project,
            letters,
            tuple(words),
            sum(word not in ARTICLES for word in words[:-1]) + 1,
            0 if abbreviation else _tolerance(letters, words),
            article,
            shortened,
            unusual,
        )
        if len(letters) > _SHORT:
            self._by_beginning.setdefault(letters[:_AFFIX], []).append(name)
            self._by_end.setdefault(letters[-_AFFIX:], []).append(name)
            self._beginnings.add(without_leet(words[0][:_AFFIX]))
        self._beginnings.add(letters[:_AFFIX])

    def _tells(self, word: str) -> bool:
        """Whether a small word may be a name, or the first or last of its words."""
        edges = [(name, name.words[0]) for name in self._by_beginning.get(word[:_AFFIX], ())]
        edges += [(name, name.words[-1]) for name in self._by_end.get(word[-_AFFIX:], ())]
        return word in self._by_letters or any(within(name.tolerance, edge, word) for name, edge in edges)

    def namings(self, passage: Passage) -> Sequence[Naming]:
        """Where a project is named, nicknamed, hash-tagged or mis-spelt."""
        return passage.once(self._search_names)

    def _search_names(self, passage: Passage) -> Sequence[Naming]:
        beginnings, ends, idle = self._beginnings, self._by_end, self._idle
        words = passage.once(words_of)
        if passage.has_digit:
            words = without_leet(" ".join(words)).split()
        likely = [
            at
            for at, word in enumerate(words)
            if word not in idle and (word[:_AFFIX] in beginnings or word[-_AFFIX:] in ends)
        ]
        return tuple(self._names_at(passage, words, likely)) if likely else ()

    def _names_at(self, passage: Passage, words: Sequence[str], likely: Sequence[int]) -> Iterator[Naming]:
        """Names that begin or end with one of these words."""
        beginnings, ends = self._by_beginning, self._by_end
        for at in likely:
            word = words[at]
            name = self._by_letters.get(word)
            # A single letter, in a project called "le V", is a name after its article only.
            alone = len(word) > 1 or (at > 0 and words[at - 1] in _DEFINITE)
            if name is not None and len(word) <= _SHORT and alone:
                window = passage.once(tokens_of)[at : at + 1]
                if _named(passage, window, name):
                    yield Naming(*window[0][1:], name.project, True)
            beginning = word if len(word) >= _AFFIX else "".join(words[at : at + 2])
            for name in beginnings.get(beginning[:_AFFIX], ()):
                for count in _counts(words[at : at + len(name.words) + 1], name):
                    yield from _compare(passage, words, at, at + count, name)
            for name in ends.get(word[-_AFFIX:], ()):
                for count in _counts(words[max(0, at - len(name.words)) : at + 1][::-1], name):
                    yield from _compare(passage, words, at + 1 - count, at + 1, name)


def _counts(words: Sequence[str], name: _Name) -> Iterator[int]:
    """How many of the first words are together about as long as a name."""
    missing = len(name.letters)
    for count, word in enumerate(words, start=1):
        missing -= len(word)
        if missing < -name.tolerance:
            break
        if missing <= name.tolerance:
            yield count


def _compare(passage: Passage, words: Sequence[str], first: int, after: int, name: _Name) -> Iterator[Naming]:
    letters = "".join(words[first:after])
    if not within(name.tolerance, name.letters, letters):
        return
    window = passage.once(tokens_of)[first:after]
    start, end = window[0][1], window[-1][2]
    exact = letters == name.letters
    if (window[-1][0].isdigit() and not name.words[-1][-1].isdigit()) or (
        window[0][0].isdigit() and not name.words[0][0].isdigit()
    ):
        return  # a number beside the name, no letters
    apart = end - start > len(letters) + 2 * (len(window) - 1)
    likeness_of_nothing = not exact and {window[0][0], window[-1][0]} & _NO_EDGE
    nothing_told = name.meaningful == 1 and all(word in _GENERIC for word, _, _ in window)
    if apart or likeness_of_nothing or nothing_told:
        return
    inflected = not exact and _joined_singular(window) == singular(name.letters)
    if name.meaningful > 1:
        alike = exact or inflected or _alike(window, name)
        certain = alike and not inflected and _unmistakable(passage, window, name, exact=exact)
        if alike and (certain or _leads_to_name(_word_before(passage, start))):
            yield Naming(start, end, name.project, certain)
    elif len(window) > 1 and any(
        word in _SMALL_WORDS or (word.isalpha() and len(word) < _SHORT) for word, _, _ in window
    ):
        return
    elif not inflected and _named(passage, window, name):
        certain = (exact or len(letters) >= _LONG) and _is_a_plan(passage, start, end, name)
        yield Naming(start, end, name.project, certain)
    elif exact and name.unusual:
        yield Naming(start, end, name.project, True)
    elif exact or len(letters) >= _LONG:
        ordinary = inflected or name.shortened or _other_ending(letters, name.letters)
        if not ordinary and _stands_as_name(passage, start, end, name):
            yield Naming(start, end, name.project, False)


def _alike(window: Sequence[Token], name: _Name) -> bool:
    """Whether a mis-spelt place may be this name: word for word but for articles, or all in one."""
    if len(window) == 1:
        return True
    return len(window) == len(name.words) and all(
        word in ARTICLES or not found.isalpha() or _sounds_like(word, found)
        for word, (found, _, _) in zip(name.words, window, strict=True)
    )


def _sounds_like(word: str, found: str) -> bool:
    wrong = len(word) // 4
    return within(wrong, word, found) or within(wrong, word.replace("ph", "f"), found.replace("ph", "f"))


def _unmistakable(passage: Passage, window: Sequence[Token], name: _Name, *, exact: bool) -> bool:
    """Whether a name of several words is meant where its words stand: "à l'heure du thé" names no tea-room "L'Heure du
    Thé", unless the author writes it so, or is sparing of capitals everywhere."""
    if len(window) == 1:
        return True
    at_somebodys = window[0][0] == "chez" and passage.text[window[0][1]].islower()  # "chez Marguerite": a neighbour
    telling = window[:1] if at_somebodys else window
    of_people = FIRST_NAMES.issuperset(word for word, _, _ in window)  # "Marie Rose" is told by both
    if any(_INTERRUPTS.search(passage.text, one[2], other[1]) for one, other in itertools.pairwise(window)):
        return False
    if any(
        (len(word) > 1 or passage.text[window[0][1]].isupper())
        and (of_people or word not in FIRST_NAMES)
        and written_as_name(passage, start, end)
        for word, start, end in telling
    ):
        return True
    if exact:
        telling_words = set(name.words) - _SMALL_WORDS
        return len(telling_words) > 2 or len(name.words) > 3 or without_capitals(passage)
    return all(
        word == found or (len(word) > _AFFIX + 1 and word[0] == found[0]) or not found.isalpha()
        for word, (found, _, _) in zip(name.words, window, strict=True)
        if word not in ARTICLES
    )


def _named(passage: Passage, window: Sequence[Token], name: _Name) -> bool:
    """Whether a name of one word is written as one."""
    first, last = window[0], window[-1]
    if passage.text[first[1] - 1 : first[1]] in ("#", "@"):
        return True
    written = passage.text[first[1] : last[2]]
    if any(map(str.isdigit, written)):
        return not written.isdigit()
    if len(name.letters) <= _SHORT:
        without_case = written.upper() == written.lower()
        if without_case or _introduced(passage, first[1]):
            return True
        if written.isupper() or len(name.letters) < _SHORT:
            return written.isupper() and not shouted(passage, first[1], last[2])
    return written_as_name(passage, first[1], last[2]) and not part_of_another_name(passage, first[1], last[2])


def _other_ending(letters: str, name: str) -> bool:
    """True where a mis-spelt word may be another form of an everyday one: "factures" for the project Facturel."""
    return letters != name and letters[:-_ENDING] == name[: len(letters) - _ENDING]


def _introduced(passage: Passage, start: int) -> bool:
    """True after "projet", "opération": any word is a name there."""
    return passage.folded[max(0, start - _LOOK_BEHIND) : start].split()[-1:] in _INTRODUCTIONS


def _exists_already(passage: Passage, start: int) -> bool:
    """Whether something of today has this name: "the cake of the day is called Harvest". Plans have names to come."""
    named = _IS_CALLED.search(passage.folded, max(0, start - _LOOK_BEHIND), start)
    return named is not None and passage not in _PLANS


def _is_a_plan(passage: Passage, start: int, end: int, name: _Name) -> bool:
    """Whether a word written as a name can hardly be a person, a house that exists, one thing among others: nothing
    tells so, or it stands beside words of plans."""
    if _exists_already(passage, start):
        return False
    written = passage.text[start - 1 : start] in ("#", "@") or _introduced(passage, start)
    if written or name.unusual or passage in _PLANS:
        return True
    return name.letters not in FIRST_NAMES and not _DESCRIBED.match(passage.folded, end)


def _stands_as_name(passage: Passage, start: int, end: int, name: _Name) -> bool:
    """Whether an everyday word may name a project though nothing else says so: with the article of the name, or without
    one like the name, with nothing that describes a thing, in a text that is sparing of capitals or speaks of plans."""
    before = _word_before(passage, start)
    if (before in _DEFINITE_FORMS) != name.article or (before and not _leads_to_name(before)):
        return False
    if _DESCRIBED.match(passage.folded, end):
        return False
    emphasised = len(name.letters) > _SHORT and passage.text[start:end].isupper()
    return emphasised or passage.text.islower() or passage in _PLANS


def _leads_to_name(word: str) -> bool:
    return word in _DEFINITE_FORMS or word in _BEFORE_BARE_NAMES or word.endswith(("#", "@"))


def _word_before(passage: Passage, start: int) -> str:
    """Empty where the text begins."""
    words = passage.folded[max(0, start - _LOOK_BEHIND) : start].replace("'", " ").split()
    return words[-1] if words else ""


def _joined_singular(tokens: Sequence[Token]) -> str:
    return without_leet("".join([singular(word) for word, _, _ in tokens]))


def _tolerance(letters: str, words: Sequence[str]) -> int:
    """Wrong letters that a mis-spelling may have: none where a word of one or two letters makes the name."""
    if any(len(word) < _SHORT and word not in ARTICLES for word in words):
        return 0
    return 0 if len(letters) < 6 else 1 if len(letters) < 11 else _LARGEST_TOLERANCE
