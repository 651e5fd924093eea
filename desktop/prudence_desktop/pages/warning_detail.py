"""One warning in full: the words, the circumstances, why an owner regrets it and what to do instead."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prudence.history.warnings import RecordedWarning
from prudence_desktop.appearance import spacing
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.picture import Picture
from prudence_desktop.widgets.text import Card, Text
from prudence_desktop.wording import (
    category_title,
    kind_name,
    level_name,
    moment,
    outcome_name,
    sentence_case,
    warning_texts,
)


class WarningDetail(Card):
    def __init__(self, delete: Callable[[], None]) -> None:
        super().__init__()
        self.title = Text("heading")
        self._picture = Picture("hint", "hint")
        self.excerpt = Text("quote", selectable=True)
        self.facts = Text("muted")
        self.what = Text()
        self.why_heading, self.why = Text("strong"), Text()
        self.advice_heading, self.advice = Text("strong"), Text()
        self.delete_button = Button(delete, "plain", "remove")
        heading = QHBoxLayout()
        heading.setSpacing(spacing(0.8))
        heading.addWidget(self._picture)
        heading.addWidget(self.title, 1)
        self._texts = QWidget()
        texts = QVBoxLayout(self._texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(spacing(0.5))
        for widget in (self.what, self.why_heading, self.why, self.advice_heading, self.advice):
            if widget in (self.why_heading, self.advice_heading):
                texts.addSpacing(spacing(0.5))
            texts.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        self.column.addLayout(heading)
        self.column.addWidget(self.excerpt)
        self.column.addWidget(self.facts)
        self.column.addWidget(self._texts)
        self.column.addSpacing(spacing(0.5))
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    def show_warning(self, warning: RecordedWarning, account: str) -> None:
        self.title.setText(category_title(warning.category))
        self._picture.show_symbol(warning.level, warning.level)
        self.excerpt.setText(self.tr("“{0}”").format(warning.excerpt))
        self.facts.setText(
            "\n".join(
                (
                    sentence_case(moment(warning.seen_at)),
                    f"{account} ({kind_name(warning.account_kind)})",
                    f"{level_name(warning.level)} · {outcome_name(warning.outcome)}",
                )
            )
        )
        texts = warning_texts(warning.rule, warning.category)
        if texts is not None:
            self.title.setText(texts.title)
            self.what.setText(texts.what)
            self.why_heading.setText(self.tr("Why it matters"))
            self.why.setText(texts.why)
            self.advice_heading.setText(self.tr("What to do instead"))
            self.advice.setText(texts.advice)
        self._show_parts(one=True, texts=texts is not None)
        self.delete_button.setText(self.tr("Delete"))
        self.delete_button.setEnabled(True)

    def show_number(self, selected: int) -> None:
        """None or several are selected."""
        if selected:
            self.title.setText(self.tr("%n warning(s) selected", "", selected))
        else:
            self.title.setText(self.tr("Choose a warning to read more about it"))
        self._show_parts(one=False, texts=False)
        self.delete_button.setText(self.tr("Delete"))
        self.delete_button.setEnabled(selected > 0)

    def _show_parts(self, one: bool, texts: bool) -> None:
        for widget in (self._picture, self.excerpt, self.facts):
            widget.setVisible(one)
        self._texts.setVisible(texts)
