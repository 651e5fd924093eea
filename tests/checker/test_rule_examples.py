"""Every rule is complete and behaves as its own examples say. What is missing is said in a sentence."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from prudence.annotated_posts import read_personas, read_posts, situation_of
from prudence.checker import rules
from prudence.checker.categories import CATEGORIES
from prudence.checker.engine import Checker
from prudence.checker.marking import Find
from prudence.checker.rule import Example
from prudence.checker.rules import load_rules
from prudence.checker.situation import Situation
from prudence.checker.text.folding import normalise
from prudence.checker.text.language import LANGUAGES
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import PATTERNS

RULES = load_rules()
FILES = {path.stem: path for path in Path(rules.__path__[0]).glob("*/*.py") if path.stem != "__init__"}
CORPUS = Path(__file__).parent.parent / "corpus" / "train"
ENOUGH = 5
"""Examples of each kind and language that a rule has; posts of each language in which a category is found."""


def notices(name: str, example: str | Example) -> bool:
    """Whether this rule says something, whatever other rules say about the same place."""
    if isinstance(example, str):
        example = Example(example)
    alone = Checker({name: RULES[name]})
    return bool(alone.check(example.text, example.situation))


@cache
def posts_found(language: str) -> Mapping[str, int]:
    """Number of posts in which each category is found, as a hint at least, where the annotation expects it."""
    checker = Checker.standard()
    owners = read_personas(CORPUS / language / "personas.json")
    path = CORPUS / language / "posts.jsonl"
    annotations = [json.loads(line)["expect"] for line in path.read_text(encoding="utf-8").splitlines()]
    found: Counter[str] = Counter()
    for post, expected in zip(read_posts(path), annotations, strict=True):
        wanted = {expectation["category"] for expectation in expected}
        if any(found[category] < ENOUGH for category in wanted):
            findings = checker.check(post.text, situation_of(post, owners[post.persona]))
            found.update(wanted & {finding.category for finding in findings})
    return found


@cache
def examples_in_passages() -> Sequence[tuple[Situation, Passage, Passage]]:
    """Every example of every rule, and again as a passage in which every pattern is tried."""
    found = []
    for rule in RULES.values():
        for language, examples in rule.examples.items():
            for example in (*examples.warn, *examples.quiet):
                text = normalise(written(example))[0]
                whole = Passage(text, language)
                whole.promising_patterns = {pattern for pattern in PATTERNS if pattern.may_occur(whole)}
                situation = Situation() if isinstance(example, str) else example.situation
                found.append((situation, Passage(text, language), whole))
    return found


def written(example: str | Example) -> str:
    return example if isinstance(example, str) else example.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RULES)
def test_a_rule_warns_where_its_examples_say_so_and_nowhere_else(name: str, language: str) -> None:
    examples = RULES[name].examples.get(language)
    assert examples, f"{name} has no examples in {language}."
    for kind in ("warn", "quiet"):
        missing = ENOUGH - len({written(example) for example in getattr(examples, kind)})
        assert missing <= 0, f"{name} lacks {missing} different “{kind}” examples in {language}."
    for example in examples.warn:
        assert notices(name, example), f"{name} must warn, and does not: {written(example)}"
    for example in examples.quiet:
        assert not notices(name, example), f"{name} must be quiet, and warns: {written(example)}"


@pytest.mark.parametrize("name", RULES)
def test_a_rule_passed_over_for_want_of_its_cues_would_have_noticed_nothing(name: str) -> None:
    find = RULES[name].find
    look = find.look if isinstance(find, Find) else find
    for situation, passage, whole in examples_in_passages():
        assert list(find(passage, situation)) == list(look(whole, situation)), passage.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RULES)
def test_a_rule_says_what_it_noticed_and_what_to_do(name: str, language: str) -> None:
    texts = RULES[name].texts.get(language)
    assert texts, f"{name} has no texts in {language}."
    for field in texts.__struct_fields__:
        assert getattr(texts, field).strip(), f"{name}: “{field}” is empty in {language}."


@pytest.mark.parametrize("name", RULES)
def test_a_rule_says_in_its_first_lines_what_it_catches(name: str) -> None:
    source = FILES[name].read_text(encoding="utf-8")
    assert source.startswith('"""'), f"{name} does not begin with a docstring."
    assert "TODO" not in source, f"{name} has something left to do."


@pytest.mark.parametrize("name", RULES)
def test_a_rule_belongs_to_the_category_whose_family_it_lies_in(name: str) -> None:
    category = CATEGORIES.get(RULES[name].category)
    assert category, f"{name} is of category {RULES[name].category}, which does not exist."
    family = FILES[name].parent.name
    assert family == category.family, f"{name} lies in {family}; its category belongs in {category.family}."


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_category_has_one_rule_that_speaks_for_it(category: str) -> None:
    speakers = [name for name, rule in RULES.items() if rule.category == category and rule.speaks_for_category]
    assert len(speakers) == 1, f"{category} needs one rule with speaks_for_category=True; it has {speakers}."


def test_every_file_of_the_rules_folder_is_a_rule() -> None:
    assert RULES.keys() == FILES.keys(), (
        f"Not found as rules: {FILES.keys() - RULES.keys()}; a folder lacks __init__.py."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("category", CATEGORIES)
def test_a_category_is_found_in_annotated_posts(category: str, language: str) -> None:
    found = posts_found(language)[category]
    assert found >= ENOUGH, f"{category} is found in {found} {language} posts that have it; {ENOUGH} are wanted."


def test_no_rule_hangs_on_hostile_texts() -> None:
    program = Path(__file__).with_name("hostile_texts.py")
    ran = subprocess.run([sys.executable, program], capture_output=True, text=True, encoding="utf-8", check=False)
    last = ran.stdout.splitlines()[-1:]
    assert last == ["done"], f"Stopped at {last}:\n{ran.stderr}"
