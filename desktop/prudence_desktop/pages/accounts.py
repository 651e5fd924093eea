"""The owner's accounts, each public or personal; those that nobody has decided about come first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout

from prudence.protocol import AccountKind
from prudence.settings.accounts import Account, list_accounts, set_account_kind
from prudence_desktop.appearance import spacing
from prudence_desktop.pages.page import Page
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.widgets.empty_state import EmptyState
from prudence_desktop.widgets.flow_layout import FlowLayout, SideBySide
from prudence_desktop.widgets.text import Card, Text, empty_layout
from prudence_desktop.wording import kind_name, moment, network_name

_Key = tuple[str, str]


class AccountsPage(Page):
    def __init__(self, records: RecordsConnection) -> None:
        super().__init__(records)
        self.cards: dict[_Key, AccountCard] = {}
        self.no_account = EmptyState("accounts")
        self._empty = Card()
        self._empty.column.addWidget(self.no_account)
        self._list = QVBoxLayout()
        self._list.setSpacing(spacing(1.2))
        self.body.addLayout(self._list)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Accounts"))
        self.introduction.setText(
            self.tr(
                "Who reads an account decides what may be said on it. Public: clients, competitors and strangers read "
                "it. Personal: your family and friends. Until you decide, Prudence judges an account as public."
            )
        )
        self.no_account.say(
            self.tr("No account yet"),
            self.tr(
                "As soon as you write on Facebook, X or Pinterest with the Prudence extension, the account that is "
                "speaking appears here."
            ),
        )

    def refresh(self) -> None:
        accounts = self.records.read(list_accounts) or []
        keys = [(account.network, account.handle) for account in accounts]
        # A decided account keeps its place until another one comes or goes, so that nothing jumps under the pointer.
        if set(keys) != set(self.cards):
            focused = next((key for key, card in self.cards.items() if card.has_focus()), None)
            empty_layout(self._list)
            self.cards = {key: AccountCard(self._decide) for key in keys}
            for card in self.cards.values():
                self._list.addWidget(card)
            if focused in self.cards:
                self.cards[focused].take_focus()
        for account in accounts:
            self.cards[account.network, account.handle].show_account(account)
        self._empty.setVisible(not accounts)

    def _decide(self, account: Account, kind: AccountKind) -> None:
        self.records.write(lambda records: set_account_kind(records, account.network, account.handle, kind))


class AccountCard(Card):
    def __init__(self, decide: Callable[[Account, AccountKind], None]) -> None:
        super().__init__()
        self._decide = decide
        self._account: Account | None = None
        self.name = Text("strong")
        self.place = Text("muted")
        self.question = Text("tag", wraps=False)
        self.kinds: dict[AccountKind, QRadioButton] = {"public": QRadioButton(), "personal": QRadioButton()}
        self._group = QButtonGroup(self)
        choice = FlowLayout()
        choice.addWidget(self.question)
        for kind, button in self.kinds.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _checked, kind=kind: self._answer(kind))
            choice.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(spacing(0.2))
        words.addWidget(self.name)
        words.addWidget(self.place)
        self.column.addLayout(SideBySide(words, choice))

    def has_focus(self) -> bool:
        return any(button.hasFocus() for button in self.kinds.values())

    def take_focus(self) -> None:
        (self._group.checkedButton() or self.kinds["public"]).setFocus()

    def show_account(self, account: Account) -> None:
        self._account = account
        network = network_name(account.network)
        self.name.setText(account.name or account.handle)
        place = f"{network} · {account.handle}" if account.name else network
        self.place.setText("\n".join((place, self.tr("Last seen {0}").format(moment(account.last_seen)))))
        self.question.setText(self.tr("Which one is it?"))
        self.question.setVisible(account.kind is None)
        self._group.setExclusive(False)  # else a button cannot be unchecked
        for kind, button in self.kinds.items():
            button.setText(kind_name(kind))
            button.setAccessibleName(
                self.tr("{0}, {1}: {2}").format(network, account.name or account.handle, kind_name(kind))
            )
            button.setChecked(kind == account.kind)
        self._group.setExclusive(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._account is not None:
            self.show_account(self._account)

    def _answer(self, kind: AccountKind) -> None:
        if self._account is not None:
            self._decide(self._account, kind)
