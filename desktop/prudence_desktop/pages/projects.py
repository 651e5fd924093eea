"""The owner's secret projects: added with a name and Enter, made sharper with nicknames and clues."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from prudence.records import Records
from prudence.settings.model import SecretProject
from prudence.settings.store import load_settings, remove_project, save_project
from prudence_desktop.appearance import spacing
from prudence_desktop.pages.page import Page
from prudence_desktop.pages.project_dialog import ProjectDialog
from prudence_desktop.pages.project_name import objection, tidy
from prudence_desktop.records_connection import RecordsConnection
from prudence_desktop.widgets.announcement import announce
from prudence_desktop.widgets.buttons import Button
from prudence_desktop.widgets.empty_state import EmptyState
from prudence_desktop.widgets.flow_layout import FlowLayout, SideBySide
from prudence_desktop.widgets.text import Card, Remark, Text, empty_layout
from prudence_desktop.wording import long_date


class ProjectsPage(Page):
    def __init__(self, records: RecordsConnection) -> None:
        super().__init__(records)
        self.cards: dict[str, ProjectCard] = {}
        self._projects: tuple[SecretProject, ...] = ()
        self.name_label = Text("strong")
        self.name = QLineEdit()
        self.name.returnPressed.connect(self._add)
        self.name.textChanged.connect(self._follow_name)
        self.name_label.setBuddy(self.name)
        self.add_button = Button(self._add, "primary", "add")
        self.remark = Remark()
        adding = Card()
        row = QHBoxLayout()
        row.setSpacing(spacing(1))
        row.addWidget(self.name, 1)
        row.addWidget(self.add_button)
        adding.column.addWidget(self.name_label)
        adding.column.addLayout(row)
        adding.column.addWidget(self.remark)

        self.no_project = EmptyState("projects")
        self._empty = Card()
        self._empty.column.addWidget(self.no_project)
        self._list = QVBoxLayout()
        self._list.setSpacing(spacing(1.2))
        self.body.addWidget(adding)
        self.body.addLayout(self._list)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Secret projects"))
        self.introduction.setText(
            self.tr(
                "What nobody may know yet: a shop you will open, a firm you will buy. In every open browser, at once, "
                "Prudence recognises the name, however it is spelt, and holds back your first press on Publish. You "
                "can always publish all the same. The names stay encrypted on this computer."
            )
        )
        self.name_label.setText(self.tr("&Name of the project"))
        self.name.setPlaceholderText(self.tr("For example: Operation Croissant"))
        self.add_button.setText(self.tr("Guard it"))
        self.no_project.say(
            self.tr("No secret yet"),
            self.tr("A name is enough to begin with. Nicknames and clues can be added whenever you like."),
        )
        self._follow_name()

    def refresh(self) -> None:
        projects = self.records.read(lambda records: load_settings(records).secret_projects) or ()
        if [project.id for project in projects] != list(self.cards):
            focused = next((key for key, card in self.cards.items() if card.isAncestorOf(self.focusWidget())), None)
            empty_layout(self._list)
            self.cards = {project.id: ProjectCard(self._edit, self._remove) for project in projects}
            for card in self.cards.values():
                self._list.addWidget(card)
            if focused is not None:
                (self.cards[focused].edit_button if focused in self.cards else self.name).setFocus()
        for project in projects:
            self.cards[project.id].show_project(project)
        self._projects = projects
        self._empty.setVisible(not projects)
        self._follow_name()

    def _follow_name(self) -> None:
        """Say what Enter will do, or why it cannot."""
        name = tidy(self.name.text())
        complaint = objection(name, self._projects) if name else None
        if complaint is None:
            self.remark.explain(self.tr("Press Enter, and it is guarded."))
        else:
            self.remark.object(complaint)

    def _add(self) -> None:
        name = tidy(self.name.text())
        complaint = objection(name, self._projects)
        if complaint is not None:
            self.remark.object(complaint)
            announce(self.remark, complaint)
            self.name.setFocus()
        elif self._save(SecretProject(uuid4().hex, name)):
            self.name.clear()
            self.undo_bar.dismiss()
            announce(self, self.tr("{0} is guarded from now on.").format(name))

    def _edit(self, project: SecretProject) -> None:
        others = [other for other in self._projects if other.id != project.id]
        dialog = ProjectDialog(project, others, self._save, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self, project: SecretProject) -> None:
        removed = self.records.write(lambda records: remove_project(records, project.id))
        if removed is not None:
            self.undo_bar.offer(
                lambda: self.tr("“{0}” is no longer guarded.").format(project.name), lambda: self._save(removed)
            )

    def _save(self, project: SecretProject) -> bool:
        def save(records: Records) -> bool:
            save_project(records, project)
            return True

        return self.records.write(save) is True


class ProjectCard(Card):
    def __init__(self, edit: Callable[[SecretProject], None], remove: Callable[[SecretProject], None]) -> None:
        super().__init__()
        self._project: SecretProject | None = None
        self.name = Text("heading", selectable=True)
        self.details = Text("muted")
        self.edit_button = Button(lambda: self._act(edit), "quiet", "edit")
        self.remove_button = Button(lambda: self._act(remove), "quiet", "remove")
        buttons = FlowLayout()
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.remove_button)
        words = QVBoxLayout()
        words.setSpacing(spacing(0.4))
        words.addWidget(self.name)
        words.addWidget(self.details)
        self.column.addLayout(SideBySide(words, buttons))

    def show_project(self, project: SecretProject) -> None:
        self._project = project
        self.name.setText(project.name)
        self.details.setText("\n".join(self._details(project)))
        self.edit_button.setText(self.tr("Edit"))
        self.edit_button.setAccessibleName(self.tr("Edit {0}").format(project.name))
        self.remove_button.setText(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove {0}").format(project.name))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._project is not None:
            self.show_project(self._project)

    def _details(self, project: SecretProject) -> list[str]:
        lines = []
        if project.aliases:
            lines.append(self.tr("Also called: {0}").format(", ".join(project.aliases)))
        if project.clues:
            lines.append(self.tr("Clues: {0}").format(", ".join(project.clues)))
        until = QDate.fromString(project.until or "", Qt.DateFormat.ISODate)
        if until.isValid():
            date = long_date(until)
            if until < QDate.currentDate():
                lines.append(self.tr("Secret until {0}: this day is past, it is no longer guarded.").format(date))
            else:
                lines.append(self.tr("Secret until {0}").format(date))
        if not lines:
            lines.append(self.tr("Guarded by its name. Nicknames and clues make the guard sharper."))
        return lines

    def _act(self, action: Callable[[SecretProject], None]) -> None:
        if self._project is not None:
            action(self._project)
