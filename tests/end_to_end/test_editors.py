"""Each editor family, driven alone: what it reads, where its words stand, and that its own undo keeps working."""

import json
from typing import Any, NamedTuple

import pytest

from tests.end_to_end.browser import Browser, until


class Family(NamedTuple):
    """Where a practice page has an editor of one family."""

    name: str
    page: str
    selector: str
    model: str
    """Under which name the page tells the text that it would publish."""
    one_line: bool = False


FAMILIES = [
    Family("lexical", "https://facebook.example/", "#post", "post"),
    Family("draft", "https://x.example/", "#post [contenteditable]", "post"),
    Family("plain contenteditable", "https://facebook.example/", "#unknown", "unknown"),
    Family("textarea", "https://pinterest.example/", "#comment", "comment"),
    Family("textarea", "https://pinterest.example/", "#title", "title", one_line=True),
]


class Editor:
    """One editor on a loaded page, seen as a content script sees it."""

    def __init__(self, browser: Browser, family: Family, script: str) -> None:
        self.browser = browser
        self.family = family
        browser.open(family.page, family.selector)
        root = f"document.querySelector({json.dumps(family.selector)})"
        browser.isolated(
            f"(() => {{ {script}; globalThis.root = {root}; globalThis.editor = prudence.editorFor(root);"
            " globalThis.seen = []; editor.observe(root, () => seen.push(editor.read(root).text),"
            " new AbortController().signal); })()"
        )
        browser.click(family.selector)

    def ask(self, expression: str) -> Any:
        return self.browser.isolated(expression)

    @property
    def text(self) -> str:
        return str(self.ask("editor.read(root).text"))

    @property
    def model(self) -> str:
        """The page's own text; the editors separate paragraphs in different ways."""
        return self.browser.model(self.family.model).replace("\n\n", "\n")

    def type(self, text: str) -> None:
        self.browser.type(text)
        until(lambda: self.text == text, f"{text!r} is not there")

    def replace(self, words: str, replacement: str, expected: str | None = None) -> bool:
        wanted = json.dumps(expected or words)
        return bool(
            self.ask(
                f"(words => {{ const start = editor.read(root).text.indexOf(words); return editor.replace(root, start,"
                f" start + words.length, {wanted}, {json.dumps(replacement)}); }})({json.dumps(words)})"
            )
        )

    def undo_until(self, text: str) -> None:
        for _ in range(40):
            if self.text == text:
                return
            before = self.text
            self.browser.undo()
            until(lambda: self.text != before, f"undo changes nothing in {before!r}")  # noqa: B023
        raise AssertionError(f"undo never came back to {text!r}, but to {self.text!r}")


@pytest.fixture(params=FAMILIES, ids=[f"{family.name} {family.model}" for family in FAMILIES])
def editor(request: pytest.FixtureRequest, browser: Browser, editors_script: str) -> Editor:
    return Editor(browser, request.param, editors_script)


LINES = "Bonjour à tous 👩‍👩‍👧 voici l’été\n\nNotre secret 🎉 sort lundi"


def lines(editor: Editor) -> str:
    return LINES.replace("\n", " ") if editor.family.one_line else LINES


def test_family_is_recognised(editor: Editor) -> None:
    assert editor.ask("editor.name") == editor.family.name


def test_reads_what_is_typed(editor: Editor) -> None:
    editor.type(lines(editor))
    assert editor.model.replace("\n", "") == lines(editor).replace("\n", "")


def test_words_are_found_where_they_stand(editor: Editor) -> None:
    text = lines(editor)
    editor.type(text)
    for words in ("à tous", "👩‍👩‍👧", "été", "secret 🎉", "lundi"):
        start = units(text[: text.index(words)])
        end = start + units(words)
        if editor.family.name != "textarea":
            assert editor.ask(f"editor.read(root).range({start}, {end}).toString()") == words
        box, field = editor.ask(
            "(([box], field) => [box, field].map(({left, top, right, bottom}) => [left, top, right, bottom]))"
            f"(editor.read(root).boxes({start}, {end}), root.getBoundingClientRect())"
        )
        assert field[0] <= box[0] < box[2] <= field[2], words
        assert field[1] <= box[1] < box[3] <= field[3], words


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def test_every_change_is_noticed(editor: Editor) -> None:
    editor.type("abc")
    until(lambda: editor.ask("seen.at(-1)") == "abc")
    editor.undo_until("")
    until(lambda: editor.ask("seen.at(-1)") == "")


def test_a_line_break_is_noticed(editor: Editor) -> None:
    if editor.family.one_line:
        return
    editor.type("abc\n")
    until(lambda: editor.ask("seen.at(-1)") == "abc\n")


def test_replacement_reaches_the_model_and_undo_brings_the_words_back(editor: Editor) -> None:
    text = lines(editor)
    editor.type(text)
    assert editor.replace("secret 🎉", "projet")
    replaced = text.replace("secret 🎉", "projet")
    assert editor.text == replaced
    assert editor.model.replace("\n", "") == replaced.replace("\n", "")
    editor.browser.type("Z")
    until(lambda: editor.text == replaced.replace("projet", "projetZ"), "the caret is not after the replacement")
    editor.undo_until(text)
    assert editor.model.replace("\n", "") == text.replace("\n", "")


def test_replacement_of_changed_words_is_refused(editor: Editor) -> None:
    editor.type("un secret")
    assert not editor.replace("secret", "projet", expected="sacret")
    assert editor.text == "un secret"


def test_caret_is_counted_like_the_text(editor: Editor) -> None:
    editor.type("é🎉b")
    assert editor.ask("editor.caret(root)") == 4
    editor.browser.press("ArrowLeft")
    until(lambda: editor.ask("editor.caret(root)") == 3)
    editor.browser.press("Home")
    until(lambda: editor.ask("editor.caret(root)") == 0)


def test_caret_on_an_empty_line(editor: Editor) -> None:
    if editor.family.one_line:
        return
    editor.type("ab\n")
    until(lambda: editor.ask("editor.caret(root)") == 3)


def test_a_span_never_cuts_a_character(editor: Editor) -> None:
    if editor.family.name == "textarea":
        return
    editor.type("a🎉b")
    assert editor.ask("editor.read(root).range(2, 3).toString()") == "🎉"


def test_nothing_is_read_or_replaced_while_an_input_method_composes(editor: Editor) -> None:
    editor.type("ab")
    until(lambda: editor.ask("seen.at(-1)") == "ab")
    editor.browser.compose("にほ")
    editor.browser.compose("にほん")
    until(lambda: "にほん" in editor.text)
    assert editor.ask("seen.at(-1)") == "ab"
    assert not editor.replace("ab", "c")
    editor.browser.commit("日本")
    until(lambda: editor.ask("seen.at(-1)") == "ab日本")
    assert editor.replace("ab", "c")
    assert editor.text == "c日本"
