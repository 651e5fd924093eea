"""`make score-private DATA=folder`: how well private data and disclosures are found in public data sets.

The folder holds `private/*.jsonl`, rows with `text` and `spans` (code points) or `expect`; it is no part of the tree. A
finding is right if it overlaps a labelled span of its kind. Three conventions keep the sets' own limits out:
- A value that one row of a file labels is right in all rows of that file: some rows want silence only because their
  detector serves another country.
- A row that is nothing but one value is judged whole: a finding of a part is none. Phones, passports, plates and tax
  numbers are put into a sentence that names them, as a careful reader needs one; of those only the right ones are
  judged, because a wrong check digit next to its name is a typing error, not another thing.
- Wrong telephone numbers of the value file are left out: they are right ones that are no mobile number of one country.
- What the sets leave unlabelled though it is there (`UNLABELLED`, with the reasons) is neither right nor wrong.
Findings are those of an owner who has told public contacts: without them no rule is certain about a contact.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from prudence.checker.engine import Checker
from prudence.checker.situation import Situation
from prudence.checker.text.utf16 import utf16_offsets
from prudence.settings.model import OwnerSettings
from tests.benchmarks.measuring import machine

SITUATION = Situation(
    settings=OwnerSettings(
        public_contacts=("02 61 91 35 80", "bonjour@fournil.example", "27 rue des Tonneliers, Dijon")
    )
)
RULES: Mapping[str, str] = {
    "phone": "private_phone_number",
    "e-mail": "private_email_address",
    "address": "home_address",
    "bank account": "bank_account_number",
    "card": "payment_card_number",
    "national identifier": "identity_number",
    "tax identifier": "identity_number",
    "passport": "identity_number",
    "plate": "licence_plate",
    "token": "api_key",
}
LABELS: Mapping[str, str] = {
    "PHONE": "phone",
    "EMAIL": "e-mail",
    "ADDRESS": "address",
    "STREET_LINE": "address",
    "IBAN": "bank account",
    "DE_IBAN": "bank account",
    "BANK_ACCOUNT": "bank account",
    "CREDIT_CARD": "card",
    "TAX_ID": "tax identifier",
    **dict.fromkeys(("NATIONAL_ID", "FR_NIR", "SSN", "GOV_ID"), "national identifier"),
    "PASSPORT": "passport",
    "PLATE": "plate",
    "SECRET_JWT": "token",
}
SENTENCES: Mapping[str, Mapping[str, str]] = {
    "phone": {"en": "Call me on {}, any time.", "fr": "Appelez-moi au {}, à toute heure."},
    "passport": {"en": "My passport number is {}.", "fr": "Mon numéro de passeport est {}."},
    "plate": {"en": "It was the car with the plate {}.", "fr": "C’est la voiture avec la plaque {}."},
    "tax identifier": {"en": "My personal tax number is {}.", "fr": "Mon numéro fiscal est {}."},
}
DISCLOSURES: Mapping[str, frozenset[str]] = {
    "HEALTH": frozenset(("health",)),
    "MENTAL": frozenset(("health",)),
    "FINANCE": frozenset(("money",)),
    "RELATIONSHIP": frozenset(("intimate", "family")),
    "ABSENCE": frozenset(("whereabouts",)),
    "HOME_LOCATION": frozenset(("contact", "whereabouts")),
    "FAMILY": frozenset(("family",)),
    "ALCOHOL_DRUGS": frozenset(("intimate",)),
    "BELIEF": frozenset(("belief",)),
}

_PART_OF_THE_ROAD = "an address with its house number, which the set's authors keep with the street's name"
_FULL_WIDTH = "full-width letters: no server takes them, yet every reader knows the address, as the checker does"
UNLABELLED: Mapping[tuple[str, str], str] = {
    # Kind and row -> why what is found there is neither right nor wrong.
    **dict.fromkeys(
        (("address", row) for row in ("oc-fr-012", "oc-de-078", "oc-de-079", "oc-ch-119", "lp-gb-193")),
        _PART_OF_THE_ROAD,
    ),
    ("e-mail", "vj-00022"): _FULL_WIDTH,
    ("e-mail", "vj-00025"): _FULL_WIDTH,
    ("national identifier", "df-passport-log"): "a passport's number next to its name, in a set without that label",
}


class Span(msgspec.Struct):
    start: int
    end: int
    label: str


class Row(msgspec.Struct):
    id: str
    text: str
    lang: str = "en"
    label: str = ""
    """What a row that is one value tries to be."""
    spans: list[Span] = []
    expect: list[str] = []
    ambiguous: bool = False


class Tally:
    """Expected spans, those met, findings, those right; and the texts that went wrong."""

    def __init__(self) -> None:
        self.counts = Counter[str]()
        self.wrong: list[str] = []

    def count(self, text: str, expected: Sequence[tuple[int, int]], found: Sequence[tuple[int, int]]) -> None:
        met = [span for span in expected if any(_overlap(span, other) for other in found)]
        right = [span for span in found if any(_overlap(span, other) for other in expected)]
        self.counts.update(expected=len(expected), met=len(met), found=len(found), right=len(right))
        self.wrong += [f"missed {text[slice(*span)]!r} in {text!r}" for span in expected if span not in met]
        self.wrong += [f"false  {text[slice(*span)]!r} in {text!r}" for span in found if span not in right]

    def __str__(self) -> str:
        counts = self.counts
        precision = counts["right"] / counts["found"] if counts["found"] else 1.0
        recall = counts["met"] / counts["expected"] if counts["expected"] else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return f"{precision:10.3f}{recall:8.3f}{f1:8.3f}{counts['expected']:10}{counts['found']:8}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds private/*.jsonl")
    parser.add_argument("--wrong", metavar="KIND", help="print what was missed and what is false of one kind")
    options = parser.parse_args()
    print(machine())
    tallies: dict[tuple[str, str, str], Tally] = defaultdict(Tally)
    for file in sorted((options.data / "private").glob("*.jsonl")):
        rows = [msgspec.json.decode(line, type=Row) for line in file.read_bytes().splitlines() if line.strip()]
        judge = _judge_disclosures if "disclosure" in file.stem else _judge_values if rows[0].label else _judge_texts
        for kind, level, text, expected, found in judge(rows):
            tallies[kind, file.stem, level].count(text, expected, found)
            tallies[kind, "all files", level].count(text, expected, found)
    print(f"\n{'kind':22}{'file':24}{'level':8}{'precision':>10}{'recall':>8}{'F1':>8}{'expected':>10}{'found':>8}")
    for (kind, name, level), tally in sorted(tallies.items()):
        print(f"{kind:22}{name:24}{level:8}{tally}")
    if options.wrong:
        print("\n".join(tallies[options.wrong, "all files", "hint"].wrong))


Judged = tuple[str, str, str, Sequence[tuple[int, int]], Sequence[tuple[int, int]]]
"""Kind, level, text, spans expected, spans found."""


def _judge_texts(rows: Sequence[Row]) -> Iterator[Judged]:
    """Sentences and addresses, with labelled spans."""
    labelled: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for span in row.spans:
            labelled[LABELS.get(span.label, "")].add(_compact(row.text[span.start : span.end]))
    kinds = {kind for kind in labelled if kind}
    for row in rows:
        bare = not row.spans or (len(row.spans) == 1 and row.spans[0].end - row.spans[0].start == len(row.text))
        for kind in kinds:
            sentence = SENTENCES["phone"][row.lang] if kind == "phone" and bare and len(rows[0].text) < 12 else "{}"
            text, shift = sentence.format(row.text), sentence.index("{")
            expected = [(span.start + shift, span.end + shift) for span in row.spans if LABELS.get(span.label) == kind]
            expected = [span for span in expected if not any(_within(span, other) for other in expected)]
            for level in ("hint", "warn"):
                found = [
                    span
                    for span in _found(text, level, RULES[kind])
                    if any(_overlap(span, other) for other in expected)
                    or ((kind, row.id) not in UNLABELLED and _compact(text[slice(*span)]) not in labelled[kind])
                ]
                yield kind, level, text, expected, found


def _judge_values(rows: Sequence[Row]) -> Iterator[Judged]:
    """Rows that are one value, right or wrong."""
    right = {(LABELS.get(row.label), _compact(row.text)) for row in rows if row.expect}
    for row in rows:
        kind = LABELS.get(row.label)
        if kind is None or (kind == "phone" and not row.expect):
            continue
        for level in ("hint", "warn"):
            if kind in SENTENCES:
                if row.expect:
                    sentence = SENTENCES[kind]["fr" if row.lang == "fr" else "en"]
                    start = sentence.index("{")
                    text, span = sentence.format(row.text), (start, start + len(row.text))
                    yield kind, level, text, [span], _found(text, level, RULES[kind])
            else:
                whole = (0, len(row.text))
                if not row.expect and ((kind, _compact(row.text)) in right or (kind, row.id) in UNLABELLED):
                    continue
                found = [span for span in _found(row.text, level, RULES[kind]) if span == whole]
                yield kind, level, row.text, [whole] if row.expect else [], found


def _judge_disclosures(rows: Sequence[Row]) -> Iterator[Judged]:
    """Short sentences that disclose something personal, or nothing; the doubtful ones are left out."""
    for row in rows:
        if row.ambiguous:
            continue
        whole = (0, len(row.text))
        for level in ("hint", "warn"):
            categories = {
                finding.category
                for finding in Checker.standard().check(row.text, SITUATION)
                if level == "hint" or finding.level != "hint"
            }
            for label in row.expect:
                if label in DISCLOSURES:
                    found = [whole] if categories & DISCLOSURES[label] else []
                    yield f"disclosure {label}", level, row.text, [whole], found
            if not row.expect:
                oversharing = categories & frozenset().union(*DISCLOSURES.values())
                yield "disclosure (none)", level, row.text, [], [whole] if oversharing else []


def _found(text: str, level: str, rule: str) -> list[tuple[int, int]]:
    """Spans in code points."""
    points = {unit: index for index, unit in enumerate(utf16_offsets(text))}
    return [
        (points[finding.start], points[finding.end])
        for finding in Checker.standard().check(text, SITUATION)
        if finding.rule == rule and (level == "hint" or finding.level != "hint")
    ]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _within(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _compact(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


if __name__ == "__main__":
    main()
