"""Begin a rule: write its file in the folder of its category's family, and say what is left to do."""

import argparse
import keyword
import re
import sys
from pathlib import Path

from prudence.checker import rules
from prudence.checker.categories import CATEGORIES
from prudence.checker.rules import load_rules

_SKELETON = '''"""TODO: the habit, in a sentence, and why an owner regrets it."""

from collections.abc import Iterable

from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases

_HABIT = Phrases(
    en=(),
    fr=(),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for start, end in _HABIT.find(passage):
        yield Mark(start, end)


RULE = Rule(
    category="{category}",
    find=_find,
    texts={{
        "en": Texts(
            title="",
            what="",
            why="",
            advice="",
        ),
        "fr": Texts(
            title="",
            what="",
            why="",
            advice="",
        ),
    }},
    examples={{
        "en": Examples(
            warn=[],
            quiet=[],
        ),
        "fr": Examples(
            warn=[],
            quiet=[],
        ),
    }},
)
'''

_LEFT_TO_DO = """Written: {path}

Left to do:
  1. Say what the habit is in the file's first line.
  2. Write five or more examples that must warn and five that must not, in each language, as people really post.
  3. Write the texts in English and French: what was noticed, why an owner regrets it, what to do instead.
  4. Recognise it: phrases first; a Pattern where phrases are not enough; code where patterns are not.
     A mark that is wrong more than once in twenty gets certain=False: it is shown as a hint.
  5. python -m pytest tests/checker -k {name}
  6. make score: false alarms are defects.
"""


class NewRuleError(Exception):
    """The message says what to change."""


def write_rule(name: str, category: str, folder: Path) -> Path:
    """The file of the new rule in a family's folder under `folder`. Raises NewRuleError."""
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)+", name) or keyword.iskeyword(name):
        raise NewRuleError(
            f"{name!r} is no name for a rule. It names the habit in two or more lower-case words that read well after "
            "“allow”: begging_for_likes."
        )
    if category not in CATEGORIES:
        raise NewRuleError(f"There is no category {category!r}. There are: {', '.join(CATEGORIES)}.")
    if name in load_rules():
        raise NewRuleError(f"There is a rule {name} already.")
    path = folder / CATEGORIES[category].family / f"{name}.py"
    if path.exists():
        raise NewRuleError(f"{path} exists already.")
    path.write_text(_SKELETON.format(category=category), encoding="utf-8")
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", help="the habit, for instance begging_for_likes")
    parser.add_argument("--category", required=True, help=f"one of: {', '.join(CATEGORIES)}")
    options = parser.parse_args()
    try:
        path = write_rule(options.name, options.category, Path(rules.__path__[0]))
    except NewRuleError as error:
        print(error, file=sys.stderr)
        return 2
    print(_LEFT_TO_DO.format(path=path, name=options.name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
