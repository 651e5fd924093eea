"""Words that several pages share: names of networks, browsers, levels and outcomes, moments, the checker's texts."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from prudence.browsers.table import BROWSERS
from prudence.checker.engine import Checker
from prudence.history.warnings import KeptLevel, Outcome
from prudence.protocol import AccountKind, Browser, Texts
from prudence_desktop.language import current_language

_NETWORKS = {
    "bluesky": "Bluesky",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "pinterest": "Pinterest",
    "threads": "Threads",
    "x": "X",
}


def network_name(network: str) -> str:
    """A network that this version does not know keeps the name of its site file."""
    return _NETWORKS.get(network, network.replace("_", " ").capitalize())


def browser_name(browser: Browser) -> str:
    names = {row.browser: row.name for row in BROWSERS}
    return names.get(browser) or QCoreApplication.translate("Wording", "Another browser")


def kind_name(kind: AccountKind) -> str:
    if kind == "public":
        return QCoreApplication.translate("Wording", "Public")
    return QCoreApplication.translate("Wording", "Personal")


def level_name(level: KeptLevel) -> str:
    names: dict[KeptLevel, str] = {
        "hint": QCoreApplication.translate("Wording", "Worth a look"),
        "warn": QCoreApplication.translate("Wording", "Careful"),
        "hold": QCoreApplication.translate("Wording", "Keep it back"),
    }
    return names[level]


def outcome_name(outcome: Outcome) -> str:
    """What became of a warning."""
    names: dict[Outcome, str] = {
        "open": QCoreApplication.translate("Wording", "Still open"),
        "fixed": QCoreApplication.translate("Wording", "Corrected"),
        "on_purpose": QCoreApplication.translate("Wording", "On purpose"),
        "not_a_problem": QCoreApplication.translate("Wording", "Not a problem"),
        "allowed": QCoreApplication.translate("Wording", "Always allowed"),
        "published": QCoreApplication.translate("Wording", "Published anyway"),
        "given_up": QCoreApplication.translate("Wording", "Given up"),
    }
    return names[outcome]


def category_title(category: str) -> str:
    texts = _category_texts(category)
    return category if texts is None else texts.title


def warning_texts(rule: str, category: str) -> Texts | None:
    """The words of a recorded warning; those of its category where another version had this rule; None where this
    version does not know the category either."""
    try:
        return Checker.standard().texts(rule, current_language())
    except KeyError:
        return _category_texts(category)


def moment(milliseconds: int) -> str:
    """today at 14:05, yesterday at 09:12, 3 March at 18:30; with its year where it is not this one."""
    at = QDateTime.fromMSecsSinceEpoch(milliseconds)
    time = clock_time(milliseconds)
    days = at.date().daysTo(QDate.currentDate())
    if days == 0:
        return QCoreApplication.translate("Wording", "today at {0}").format(time)
    if days == 1:
        return QCoreApplication.translate("Wording", "yesterday at {0}").format(time)
    this_year = at.date().year() == QDate.currentDate().year()
    date = QLocale().toString(at.date(), "d MMMM") if this_year else long_date(at.date())
    return QCoreApplication.translate("Wording", "{0} at {1}").format(date, time)


def short_moment(milliseconds: int) -> str:
    """Today 14:05, yesterday 09:12, 03/03/2027 18:30: for columns."""
    date = QDateTime.fromMSecsSinceEpoch(milliseconds).date()
    time = clock_time(milliseconds)
    days = date.daysTo(QDate.currentDate())
    if days == 0:
        return QCoreApplication.translate("Wording", "Today {0}").format(time)
    if days == 1:
        return QCoreApplication.translate("Wording", "Yesterday {0}").format(time)
    return f"{QLocale().toString(date, QLocale.FormatType.ShortFormat)} {time}"


def clock_time(milliseconds: int) -> str:
    at = QDateTime.fromMSecsSinceEpoch(milliseconds)
    return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)


def long_date(date: QDate) -> str:
    """3 March 2027, without the day of the week that a system's own long format may add."""
    return QLocale().toString(date, "d MMMM yyyy")


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


def _category_texts(category: str) -> Texts | None:
    try:
        return Checker.standard().category_texts(category, current_language())
    except KeyError:
        return None
