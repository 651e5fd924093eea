"""Check a text and print what its author might regret.

exit status:
  0  nothing found
  1  something found (hints count), as linters do
  2  wrongly asked: unknown option, missing or broken file

The text is judged in a situation: by default a post of a public account for everyone, with generic settings. Nothing
of the installed Prudence is read or written: no settings, no keyring, no history. To judge with an owner's secret
projects and editorial line, name a file of personas and one of them.

With --posts, every post of a file is judged with its own persona, one JSON line per post comes out
({"id": ..., "findings": [{"category", "rule", "level", "start", "end"}]}, UTF-16 offsets), and the status is 0.

examples:
  prudence check "Likez et partagez !"
  prudence check - --account personal --audience friends < draft.txt
  prudence check --posts posts.jsonl --personas personas.json > findings.jsonl
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import get_args

import msgspec

from prudence.annotated_posts import AnnotatedPostsError, read_personas, read_posts, situation_of
from prudence.checker.engine import Checker
from prudence.checker.finding import Finding
from prudence.checker.situation import Situation
from prudence.judges import UnavailableError, judge_of
from prudence.languages import Language, system_language
from prudence.protocol import MAXIMUM_TEXT_UNITS, AccountKind, Audience, PostKind, Source
from prudence.settings.model import OwnerSettings

_SOURCES = ("rules", "reader", "style")

_WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "nothing": "Nothing to point out.",
        "hint": "Hint",
        "warn": "Warning",
        "hold": "Stop",
        "heading": "{level}: {title}",
        "rewrite": "Instead: {replacement}",
        "unavailable": "This judge is not available here: {source}.",
        "no_text": "Give a text, - for standard input, or --posts.",
        "two_texts": "Give either a text or --posts, not both.",
        "posts_need_personas": "--posts needs --personas.",
        "persona_needs_file": "--persona and --personas go together.",
        "unknown_persona": "{path}: no persona is called {persona}.",
        "post_of_nobody": "{path}: post {post} belongs to {persona}, who is not in the file of personas.",
        "unreadable": "Standard input is not UTF-8 text.",
        "too_long": "The text is too long: {maximum} characters at most.",
    },
    "fr": {
        "nothing": "Rien à signaler.",
        "hint": "Remarque",
        "warn": "Attention",
        "hold": "Stop",
        "heading": "{level}\u202f: {title}",
        "rewrite": "Plutôt\u202f: {replacement}",
        "unavailable": "Ce juge n’est pas disponible ici\u202f: {source}.",
        "no_text": "Donnez un texte, - pour l’entrée standard, ou --posts.",
        "two_texts": "Donnez soit un texte, soit --posts.",
        "posts_need_personas": "--posts demande aussi --personas.",
        "persona_needs_file": "--persona et --personas vont ensemble.",
        "unknown_persona": "{path}\u202f: aucun persona ne s’appelle {persona}.",
        "post_of_nobody": "{path}\u202f: le post {post} est à {persona}, absent du fichier des personas.",
        "unreadable": "L’entrée standard n’est pas du texte UTF-8.",
        "too_long": "Le texte est trop long\u202f: {maximum} caractères au plus.",
    },
}


class _WronglyAskedError(Exception):
    """The message, in the owner's language, says what to do."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", help="the text; - reads standard input")
    parser.add_argument("--account", choices=get_args(AccountKind), default="public", help="who speaks")
    parser.add_argument("--audience", choices=get_args(Audience), default="unknown", help="who will read it")
    parser.add_argument("--kind", choices=get_args(PostKind), default="post")
    parser.add_argument("--network", default="unknown", help="facebook, x, pinterest...")
    parser.add_argument(
        "--language", choices=("en", "fr"), default=system_language(), help="of the messages; default: the system's"
    )
    parser.add_argument(
        "--sources",
        type=_sources,
        default=("rules",),
        metavar="SOURCE[,SOURCE]",
        help="who judges: rules, reader, style (default: rules)",
    )
    parser.add_argument("--json", action="store_true", help="print the findings as one JSON object")
    parser.add_argument("--posts", type=Path, metavar="POSTS.jsonl", help="judge every post of this file")
    parser.add_argument("--personas", type=Path, metavar="PERSONAS.json", help="owners: projects, editorial line")
    parser.add_argument("--persona", metavar="ID", help="judge the text with the settings of this persona")


def run(options: argparse.Namespace) -> int:
    words = _WORDS[options.language]
    try:
        if options.posts is not None:
            return _check_posts(options, words)
        return _check_text(options, words)
    except (_WronglyAskedError, AnnotatedPostsError) as error:
        print(error, file=sys.stderr)
    except UnavailableError as error:
        print(words["unavailable"].format(source=error), file=sys.stderr)
    return 2


def _sources(value: str) -> Sequence[Source]:
    chosen = tuple(value.split(","))
    if unknown := [source for source in chosen if source not in _SOURCES]:
        raise argparse.ArgumentTypeError(f"unknown source {', '.join(unknown)} (choose from {', '.join(_SOURCES)})")
    return chosen  # type: ignore[return-value]  # each was found in _SOURCES


def _check_posts(options: argparse.Namespace, words: Mapping[str, str]) -> int:
    if options.text is not None:
        raise _WronglyAskedError(words["two_texts"])
    if options.personas is None:
        raise _WronglyAskedError(words["posts_need_personas"])
    owners = read_personas(options.personas)
    judge = judge_of(options.sources)
    for post in read_posts(options.posts):
        if post.persona not in owners:
            raise _WronglyAskedError(
                words["post_of_nobody"].format(path=options.posts, post=post.id, persona=post.persona)
            )
        findings = judge(post.text, situation_of(post, owners[post.persona]))
        print(json.dumps({"id": post.id, "findings": [_brief(finding) for finding in findings]}, ensure_ascii=False))
    return 0


def _brief(finding: Finding) -> Mapping[str, object]:
    return {
        "category": finding.category,
        "rule": finding.rule,
        "level": finding.level,
        "start": finding.start,
        "end": finding.end,
    }


def _check_text(options: argparse.Namespace, words: Mapping[str, str]) -> int:
    text = _text(options, words)
    if len(text.encode("utf-16-le", "surrogatepass")) // 2 > MAXIMUM_TEXT_UNITS:
        raise _WronglyAskedError(words["too_long"].format(maximum=MAXIMUM_TEXT_UNITS))
    checker = Checker.standard()
    findings = judge_of(options.sources)(text, _situation(options, words))
    if options.json:
        print(json.dumps({"findings": [_full(checker, finding, options.language) for finding in findings]}, indent=2))
    elif findings:
        underline = _underliner(sys.stdout.isatty() and "NO_COLOR" not in os.environ)
        habits: dict[tuple[str, str], list[Finding]] = {}
        for finding in findings:
            habits.setdefault((finding.rule, finding.level), []).append(finding)
        print("\n\n".join(_readable(checker, places, text, options.language, underline) for places in habits.values()))
    else:
        print(words["nothing"])
    return 1 if findings else 0


def _text(options: argparse.Namespace, words: Mapping[str, str]) -> str:
    if options.text is None:
        raise _WronglyAskedError(words["no_text"])
    if options.text != "-":
        return str(options.text)
    try:
        return sys.stdin.buffer.read().decode("utf-8").removesuffix("\n")
    except UnicodeDecodeError as error:
        raise _WronglyAskedError(words["unreadable"]) from error


def _situation(options: argparse.Namespace, words: Mapping[str, str]) -> Situation:
    if (options.persona is None) != (options.personas is None):
        raise _WronglyAskedError(words["persona_needs_file"])
    settings = OwnerSettings()
    if options.personas is not None:
        owners = read_personas(options.personas)
        if options.persona not in owners:
            raise _WronglyAskedError(words["unknown_persona"].format(path=options.personas, persona=options.persona))
        settings = owners[options.persona]
    return Situation(
        network=options.network,
        account_kind=options.account,
        audience=options.audience,
        kind=options.kind,
        settings=settings,
    )


def _full(checker: Checker, finding: Finding, language: Language) -> Mapping[str, object]:
    texts = msgspec.to_builtins(checker.texts(finding.rule, language))
    return {**msgspec.to_builtins(finding), **texts}


_Underline = Callable[[str, str, str], str]
"""What stands before, the excerpt, what stands after -> lines to print."""


def _readable(
    checker: Checker, findings: Sequence[Finding], text: str, language: Language, underline: _Underline
) -> str:
    """The places where one habit shows, and once what it is, why it is regretted, what to do."""
    words, texts = _WORDS[language], checker.texts(findings[0].rule, language)
    lines = [words["heading"].format(level=words[findings[0].level], title=texts.title)]
    for finding in findings:
        lines.append(underline(*_context(text, finding)))
        if finding.replacement is not None:
            lines.append("  " + words["rewrite"].format(replacement=finding.replacement))
    return "\n".join([*lines, f"  {texts.what}", f"  {texts.why}", f"  {texts.advice}"])


def _context(text: str, finding: Finding, around: int = 30) -> tuple[str, str, str]:
    """A little of the line before and after the excerpt, on one line."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    before = encoded[: finding.start * 2].decode("utf-16-le", "surrogatepass").rpartition("\n")[2]
    after = encoded[finding.end * 2 :].decode("utf-16-le", "surrogatepass").partition("\n")[0]
    if len(before) > around:
        before = "…" + before[-around:]
    if len(after) > around:
        after = after[:around] + "…"
    return before, finding.excerpt.replace("\n", " "), after


def _underliner(terminal: bool) -> _Underline:
    if terminal:
        return lambda before, excerpt, after: f"  {before}\x1b[4;33m{excerpt}\x1b[0m{after}"
    return lambda before, excerpt, after: f"  {before}{excerpt}{after}\n  {' ' * len(before)}{'^' * len(excerpt)}"
