"""What another judge than the rules noticed, beside what they found."""

from prudence.checker.engine import Checker, agreed
from prudence.checker.finding import Finding
from prudence.checker.rule import Mark
from prudence.checker.situation import Situation
from prudence.settings.model import Allowed, LevelOverride, OwnerSettings

TEXT = "🥐 My sniffles are back"


def about(category: str = "health", *, certain: bool = True, situation: Situation | None = None) -> list[Finding]:
    mark = Mark(TEXT.index("sniffles"), TEXT.index(" are"), certain)
    return Checker.standard().findings_about(TEXT, [(category, mark)], situation or Situation())


def rules(start: int, end: int, *, category: str = "health", certain: bool = False) -> Finding:
    level = "warn" if certain else "hint"
    return Finding(
        category=category, rule="rule", level=level, certain=certain, start=start, end=end, excerpt="", identity="1"
    )


def test_it_has_the_categorys_level_and_words() -> None:
    (finding,) = about()
    assert (finding.level, finding.start, finding.end, finding.excerpt) == ("warn", 6, 14, "sniffles")
    checker = Checker.standard()
    assert checker.texts(finding.rule, "fr") == checker.category_texts("health", "fr")


def test_what_is_uncertain_is_a_hint() -> None:
    assert [finding.level for finding in about("secret_project", certain=False)] == ["hint"]
    assert [finding.level for finding in about("secret_project")] == ["hold"]


def test_the_owners_level_holds() -> None:
    off = OwnerSettings(levels=(LevelOverride("health", "public", "off"),))
    assert about(situation=Situation(settings=off)) == []


def test_where_a_category_does_not_apply_it_is_silent() -> None:
    assert about("off_line")
    assert about("off_line", situation=Situation(account_kind="personal")) == []


def test_words_around_allowed_words_are_allowed() -> None:
    for excerpt in ("my sniffles", "sniffles"):
        allowed = OwnerSettings(allowed=frozenset({Allowed("health", excerpt)}))
        assert about(situation=Situation(settings=allowed)) == []
    allowed = OwnerSettings(allowed=frozenset({Allowed("health", "sniff"), Allowed("money", "sniffles")}))
    assert about(situation=Situation(settings=allowed))


def test_where_both_agree_the_rules_finding_stands_alone_and_is_certain() -> None:
    (kept,), alone = agreed([rules(8, 20)], about())
    assert (kept.rule, kept.level, kept.certain, alone) == ("rule", "warn", True, [])


def test_a_suspicion_changes_nothing_about_a_rules_finding() -> None:
    suspicion, certainty = rules(8, 20), rules(8, 20, certain=True)
    assert agreed([suspicion], about(certain=False)) == ([suspicion], [])
    assert agreed([certainty], about(certain=False)) == ([certainty], [])


def test_elsewhere_or_about_something_else_both_stand() -> None:
    for other in (rules(14, 20), rules(6, 14, category="intimate")):
        assert agreed([other], about()) == ([other], about())
