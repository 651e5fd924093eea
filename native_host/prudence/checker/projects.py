"""The owner's secret projects, in the form in which a passage is searched for them.

Names are compared as bare letters: without capitals, accents, spaces, look-alike letters and digits that stand for
letters, and with a letter or two wrong. Clues are compared word by word. Nothing the owner typed becomes a pattern.
Most texts hold no word of any secret: that is found out first, and cheaply.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from prudence.checker.text.edit_distance import within
from prudence.checker.text.folding import fold, normalise
from prudence.checker.text.language import SMALL_WORDS
from prudence.checker.text.look_alikes import latin, without_leet
from prudence.checker.text.names import FIRST_NAMES
from prudence.checker.text.number_words import cardinal, numbers_as_digits, signals_of
from prudence.checker.text.passage import Passage
from prudence.checker.text.passages import passages
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.proper_names import part_of_another_name, shouted, without_capitals, written_as_name
from prudence.checker.text.stems import singular
from prudence.settings.model import SecretProject

ClueName = tuple[str, str]
"""A project's identifier, and one of its clues as the owner wrote it."""

_WORD = re.compile(r"\d{1,3}(?:[ .,']\d{3})+(?!\d)|[^\W_]+")
_THOUSANDS = re.compile(r"\d[ .,']\d{3}(?!\d)")
_NO_SEPARATOR = str.maketrans("", "", " .,'")
_ARTICLES = frozenset("le la les l un une des du de d the a an au aux of".split())
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
_GENERIC = _ARTICLES | frozenset(
    "projet project operation op collection gamme dossier affaire deal thing job app line range proj opé ope".split()
)
_SMALL = _ARTICLES | frozenset(
    "et and en in on at to a avec with pour for sur par chez ex notre nos our my mon ma mes their leur ses son sa "
    "its "
    "m mme mr mrs ms dr st apres after avant before plus one own".split()
)
_MONTHS: Mapping[str, str] = {
    form: month
    for month, forms in {
        "month1": "janvier janv january jan",
        "month2": "fevrier fevr fev february feb",
        "month3": "mars march mar",
        "month4": "avril avr april apr",
        "month5": "mai may",
        "month6": "juin june jun",
        "month7": "juillet juil july jul",
        "month8": "aout august aug",
        "month9": "septembre sept sep september",
        "month10": "octobre oct october",
        "month11": "novembre nov november",
        "month12": "decembre dec december",
    }.items()
    for form in forms.split()
}
_MONTHS_OF_CLUES = frozenset(_MONTHS.values())
_NUMERIC_DATE = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?![\d/-])")
_LARGEST_TOLERANCE = 2
_SHORT = 3
"""A name of so few letters counts only where it is written as one: in capitals, with a digit, as a hash-tag, after
"projet"."""
_AFFIX = 3
"""Letters at the beginning or at the end of a mis-spelt name that must be right."""
_LONG = 8
"""Letters of a mis-spelt single word that is noticed without a capital or hash-tag."""
_BREAK = re.compile(r"[,.;:!?()\n]")
"""What parts the words of a clue if another word stands between them, too."""
_NO_EDGE = _ARTICLES | {"i", "et", "and"}
"""Words with which no place ends or begins that was found by likeness."""
_NOT_PROPER_ALONE = frozenset(
    "saint sainte rue place quai pont port mont fort maison atelier hotel chateau villa tour grand grande grands "
    "grandes petit petite nouveau nouvelle vieux vieille haut haute notre dame pays ville north south east west "
    "upper lower great little high long saints street road lane avenue park hill house hall market shop store unit "
    "walk west book books press king queen prince".split()
)
"""Words of many names, which by themselves tell none."""
_INTRODUCTIONS = [[word] for word in ("projet", "project", "operation")]
_LOOK_BEHIND = 20
"""Characters in which the word before a name ends."""
_ENDING = 2
"""Last letters in which the forms of one word differ."""

Strength = Literal["telling", "name", "common"]


class Naming(Struct, frozen=True):
    """A place where a project is named."""

    start: int
    end: int
    project: int
    certain: bool
    """False where the words may have their everyday meaning."""


class Clue(Struct, frozen=True):
    """A place that holds a clue."""

    start: int
    end: int
    project: int
    clue: int
    whole: bool
    """False where only a proper name out of the clue is found."""
    strength: Strength
    """telling: all of a clue of several words. name: a single proper name, or number. common: one everyday word, or a
    month."""


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


class _ClueWords(Struct, frozen=True):
    project: int
    clue: int
    words: tuple[str, ...]
    proper: frozenset[str]
    strength: Strength


_Token = tuple[str, int, int]
"""Folded word, start, end."""


class Projects:
    """The secrets of one owner."""

    def __init__(self, projects: Sequence[SecretProject]) -> None:
        self._by_beginning: dict[str, list[_Name]] = {}
        self._by_end: dict[str, list[_Name]] = {}
        self._by_letters: dict[str, _Name] = {}
        self._short: set[str] = set()
        """Short names, and short words with which names begin."""
        self._clues: dict[str, list[_ClueWords]] = {}
        self._projects = projects
        for number, project in enumerate(projects):
            for written in (project.name, *project.aliases):
                self._add_name(number, written)
            for index, written in enumerate(project.clues):
                self._add_clue(number, index, written)
        self._signals: dict[str, list[Sequence[frozenset[str]]]] = {}
        """Word as it may stand in a text -> for each clue that it belongs to, the forms of the clue's other words."""
        for word, clues in self._clues.items():
            others = [() if word in clue.proper else _other_forms(word, clue) for clue in clues]
            for form in _written_forms(word):
                self._signals.setdefault(form, []).extend(others)

    def _add_name(self, project: int, written: str) -> None:
        spellings = [written.replace("&", f" {word} ") for word in ("", "et", "and")] if "&" in written else [written]
        abbreviation = any(character.isdigit() for character in written) or (
            written.isupper() and len(_WORD.findall(written)) == 1
        )
        for spelling in spellings:
            written_words = words = _WORD.findall(_folded(spelling))
            while len(words) > 1 and words[0] in _ARTICLES:
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
            sum(word not in _ARTICLES for word in words[:-1]) + 1,
            0 if abbreviation else _tolerance(letters, words),
            article,
            shortened,
            unusual,
        )
        if len(letters) > _SHORT:
            self._by_beginning.setdefault(letters[:_AFFIX], []).append(name)
            self._by_end.setdefault(letters[-_AFFIX:], []).append(name)
            if len(words[0]) < _AFFIX:
                self._short.add(words[0])
        else:
            self._short.add(letters)

    def _add_clue(self, project: int, index: int, written: str) -> None:
        normalised = normalise(written)[0]
        capitals = {_folded(word) for word in _WORD.findall(normalised) if word[0].isupper()}
        words = tuple(dict.fromkeys(word for word, _, _ in _clue_words(_tokens(latin(fold(normalised))))))
        if not words:
            return
        proper = frozenset(singular(word) for word in capitals - _NOT_PROPER_ALONE if len(word) >= 4) & frozenset(words)
        everyday = not proper and (words[0] in _MONTHS_OF_CLUES or words[0].isalpha())
        strength: Strength = "telling" if len(words) > 1 else "common" if everyday else "name"
        clue = _ClueWords(project, index, words, proper, strength)
        for word in {words[0], *proper} if len(words) > 1 else {words[0]}:
            self._clues.setdefault(word, []).append(clue)

    def namings(self, passage: Passage) -> Sequence[Naming]:
        """Where a project is named, nicknamed, hash-tagged or mis-spelt."""
        return passage.once(self._search_names)

    def _search_names(self, passage: Passage) -> Sequence[Naming]:
        beginnings, ends, short = self._by_beginning, self._by_end, self._short
        tokens = passage.once(_tokens_of)
        likely = [
            at
            for at, (word, _, _) in enumerate(tokens)
            if word[:_AFFIX] in beginnings or word[-_AFFIX:] in ends or word in short or not word.isalpha()
        ]
        return tuple(self._names_at(passage, tokens, likely)) if likely else ()

    def _names_at(self, passage: Passage, tokens: Sequence[_Token], likely: Sequence[int]) -> Iterator[Naming]:
        """Names that begin or end with one of these tokens."""
        beginnings, ends = self._by_beginning, self._by_end
        for at in likely:
            letters = without_leet(tokens[at][0])
            name = self._by_letters.get(letters)
            # A single letter, in a project called "le V", is a name after its article only.
            alone = len(letters) > 1 or (at > 0 and tokens[at - 1][0] in _DEFINITE)
            if name is not None and len(letters) <= _SHORT and alone and _named(passage, tokens[at : at + 1], name):
                yield Naming(*tokens[at][1:], name.project, True)
            beginning = letters[:_AFFIX] if len(letters) >= _AFFIX else _joined(tokens[at : at + 2])[:_AFFIX]
            if beginning in beginnings:
                for name in beginnings[beginning]:
                    for window in _windows(tokens[at : at + len(name.words) + 1], name):
                        yield from _compare(passage, window, name)
            if letters[-_AFFIX:] in ends:
                for name in ends[letters[-_AFFIX:]]:
                    for window in _windows(tokens[max(0, at - len(name.words)) : at + 1][::-1], name):
                        yield from _compare(passage, window[::-1], name)

    def clues(self, passage: Passage) -> Sequence[Clue]:
        """Where a clue, or the proper name in it, is found."""
        return passage.once(self._search_clues)

    def _search_clues(self, passage: Passage) -> Sequence[Clue]:
        return tuple(self._clues_among_words(passage)) if self._may_hold_clue(passage) else ()

    def _clues_among_words(self, passage: Passage) -> Iterator[Clue]:
        words = [*_clue_words(passage.once(_tokens_of))]
        if passage.has_digit:
            words = _with_dates(passage.folded, words)
        places: dict[str, list[int]] = {}
        for index, (word, _, _) in enumerate(words):
            places.setdefault(word, []).append(index)
        for anchor in places.keys() & self._clues.keys():
            for clue in self._clues[anchor]:
                for at in places[anchor]:
                    yield from _clue_at(passage, words, at, clue, anchor)

    def _may_hold_clue(self, passage: Passage) -> bool:
        words = passage.once(_words_of)
        if passage.has_digit:
            dates = _with_dates(passage.folded, ())
            words = {*words, *(cardinal(word) for word in words if word[0].isdigit()), *(word for word, _, _ in dates)}
        return any(
            not any(forms.isdisjoint(words) for forms in others)
            for word in self._signals.keys() & words
            for others in self._signals[word]
        )

    def name_of(self, clue: Clue) -> ClueName:
        project = self._projects[clue.project]
        return project.id, project.clues[clue.clue]


def clues_in(text: str, projects: tuple[SecretProject, ...]) -> frozenset[ClueName]:
    """The clues that a post holds whole and that readers may remember: no everyday word, no month."""
    known = known_projects(projects)
    return frozenset(
        known.name_of(clue)
        for _, piece in passages(text)
        for clue in known.clues(Passage(normalise(piece)[0]))
        if clue.whole and clue.strength != "common"
    )


def _windows(tokens: Sequence[_Token], name: _Name) -> Iterator[Sequence[_Token]]:
    """The first tokens, as many as together are about as long as a name."""
    missing = len(name.letters)
    for count, (word, _, _) in enumerate(tokens, start=1):
        missing -= len(word)
        if missing < -name.tolerance:
            break
        if missing <= name.tolerance:
            yield tokens[:count]


def _compare(passage: Passage, window: Sequence[_Token], name: _Name) -> Iterator[Naming]:
    letters = _joined(window)
    if not within(name.tolerance, name.letters, letters):
        return
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
        word in SMALL_WORDS or (word.isalpha() and len(word) < _SHORT) for word, _, _ in window
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


def _alike(window: Sequence[_Token], name: _Name) -> bool:
    """Whether a mis-spelt place may be this name: word for word but for articles, or all in one."""
    if len(window) == 1:
        return True
    return len(window) == len(name.words) and all(
        word in _ARTICLES or not found.isalpha() or _sounds_like(word, found)
        for word, (found, _, _) in zip(name.words, window, strict=True)
    )


def _sounds_like(word: str, found: str) -> bool:
    wrong = len(word) // 4
    return within(wrong, word, found) or within(wrong, word.replace("ph", "f"), found.replace("ph", "f"))


def _unmistakable(passage: Passage, window: Sequence[_Token], name: _Name, *, exact: bool) -> bool:
    """Whether a name of several words is meant where its words stand: "à l'heure du thé" names no tea-room "L'Heure du
    Thé", unless the author writes it so, or is sparing of capitals everywhere."""
    if len(window) == 1:
        return True
    at_somebodys = window[0][0] == "chez" and passage.text[window[0][1]].islower()  # "chez Marguerite": a neighbour
    telling = window[:1] if at_somebodys else window
    of_people = FIRST_NAMES.issuperset(word for word, _, _ in window)  # "Marie Rose" is told by both
    if any(
        (of_people or word not in FIRST_NAMES) and written_as_name(passage, start, end) for word, start, end in telling
    ):
        return True
    if exact:
        return name.meaningful > 2 or without_capitals(passage)
    return all(
        word == found or (len(word) > _AFFIX + 1 and word[0] == found[0]) or not found.isalpha()
        for word, (found, _, _) in zip(name.words, window, strict=True)
        if word not in _ARTICLES
    )


def _named(passage: Passage, window: Sequence[_Token], name: _Name) -> bool:
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


def _clue_at(passage: Passage, words: Sequence[_Token], at: int, clue: _ClueWords, anchor: str) -> Iterator[Clue]:
    reach = len(clue.words)
    near = range(max(0, at - reach), min(len(words), at + reach + 1))
    nearest = {words[index][0]: index for index in sorted(near, key=lambda index: -abs(index - at))}
    places = sorted(nearest[word] for word in clue.words if word in nearest)
    start, end = min(words[index][1] for index in places), max(words[index][2] for index in places)
    day = not _MONTHS_OF_CLUES.isdisjoint(clue.words)  # "12 mai", not "12 ans en mai"
    side_by_side = places[-1] - places[0] < len(clue.words) or not (day or _BREAK.search(passage.text, start, end))
    if len(places) == len(clue.words) and side_by_side:
        yield Clue(start, end, clue.project, clue.clue, True, clue.strength)
    elif anchor in clue.proper:
        start, end = words[at][1:]
        telling = passage.text[start].isupper() and anchor not in FIRST_NAMES
        yield Clue(start, end, clue.project, clue.clue, False, "name" if telling else "common")


def _folded(written: str) -> str:
    return latin(fold(normalise(written)[0])).replace("œ", "oe")


def _tokens_of(passage: Passage) -> Sequence[_Token]:
    """The passage's own words where they are already those that names are compared with."""
    folded = latin(passage.folded)
    if folded is not passage.folded or (passage.has_digit and _THOUSANDS.search(folded)):
        return _tokens(folded)
    if "'" not in folded:
        return passage.word_spans
    tokens: list[_Token] = []
    for token in passage.word_spans:
        word, start, end = token
        if "'" not in word:
            tokens.append(token)
        elif word.endswith("'"):
            tokens.append((word[:-1], start, end - 1))
        else:
            tokens += [(part.group(), start + part.start(), start + part.end()) for part in _WORD.finditer(word)]
    return tokens


def _words_of(passage: Passage) -> Set[str]:
    return {word for word, _, _ in passage.once(_tokens_of)}


def _tokens(folded: str) -> list[_Token]:
    return [
        (word.replace("œ", "oe") if word.isalnum() else word.translate(_NO_SEPARATOR), *match.span())
        for match in _WORD.finditer(folded)
        if (word := match.group())
    ]


def _joined(tokens: Sequence[_Token]) -> str:
    letters = "".join([word for word, _, _ in tokens])
    return letters if letters.isalpha() else without_leet(letters)


def _joined_singular(tokens: Sequence[_Token]) -> str:
    return without_leet("".join([singular(word) for word, _, _ in tokens]))


def _clue_words(tokens: Sequence[_Token]) -> Iterator[_Token]:
    """Words that matter, singular, months and numbers in one form."""
    kept = [token for token in tokens if token[0] not in _SMALL]
    for word, first, last in numbers_as_digits([word for word, _, _ in kept]):
        month = _MONTHS.get(word)
        yield month or singular(word), kept[first][1], kept[last][2]


def _written_forms(word: str) -> frozenset[str]:
    """A clue's word as it may stand in a text; of a number, words of which one stands there."""
    forms = {word, f"{word}s", f"{word}x"}
    forms.update(form for form, month in _MONTHS.items() if month == word)
    return frozenset(forms | signals_of(int(word)) if word.isdigit() else forms)


def _other_forms(word: str, clue: _ClueWords) -> Sequence[frozenset[str]]:
    return tuple(_written_forms(other) for other in clue.words if other != word)


def _with_dates(folded: str, words: Sequence[_Token]) -> list[_Token]:
    """The words, and for each date such as 14/03 its day and month, twice: which comes first depends on the country."""
    dated = list(words)
    for match in _NUMERIC_DATE.finditer(folded):
        for day, month in (match.groups(), match.groups()[::-1]):
            if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
                dated += [(str(int(day)), *match.span()), (f"month{int(month)}", *match.span())]
    return dated


def _tolerance(letters: str, words: Sequence[str]) -> int:
    """Wrong letters that a mis-spelling may have: none where a word of one or two letters makes the name."""
    if any(len(word) < _SHORT and word not in _ARTICLES for word in words):
        return 0
    return 0 if len(letters) < 6 else 1 if len(letters) < 11 else _LARGEST_TOLERANCE


@lru_cache(maxsize=4)
def known_projects(projects: tuple[SecretProject, ...]) -> Projects:
    """Made once for the same settings."""
    return Projects(projects)
