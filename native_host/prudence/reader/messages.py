"""What host and reader say to each other, as frames of JSON over the reader's standard streams (see host.framing)."""

from msgspec import Struct

from prudence.checker.situation import Situation
from prudence.protocol import AccountKind, Audience, PostKind
from prudence.reader.candidates import Candidate
from prudence.settings.model import EditorialLine, OwnerSettings, SecretProject

_DOUBT = 0.75
"""Log-odds that each "Not a problem" takes from the like."""
_LARGEST_DOUBT = 3.0
"""So much takes 0.95 to about 0.5: what is all but sure is still said."""


class ReadingSituation(Struct, frozen=True):
    """What the reader knows about a text besides its words."""

    network: str
    account_kind: AccountKind
    audience: Audience
    kind: PostKind
    avoid: tuple[str, ...]
    """Topics that the owner never touches."""
    keeps_secrets: bool
    """Whether the owner has named a secret project; which one is not the reader's business."""
    doubts: dict[str, float]
    """Log-odds by which a category must be more probable than elsewhere, since the owner saw no problem in the like."""

    @classmethod
    def of(cls, situation: Situation) -> "ReadingSituation":
        settings = situation.settings
        doubts = {
            doubt.category: min(doubt.verdicts * _DOUBT, _LARGEST_DOUBT)
            for doubt in settings.doubts
            if doubt.account_kind == situation.account_kind
        }
        return cls(
            situation.network,
            situation.account_kind,
            situation.audience,
            situation.kind,
            settings.editorial_line.avoid,
            bool(settings.secret_projects),
            doubts,
        )

    def situation(self) -> Situation:
        projects = (SecretProject(id="", name=""),) if self.keeps_secrets else ()
        settings = OwnerSettings(editorial_line=EditorialLine(avoid=self.avoid), secret_projects=projects)
        return Situation(self.network, self.account_kind, self.audience, self.kind, settings)


class Read(Struct, frozen=True, tag="read"):
    """The text of a composer, to be read. One that is still being read in the same composer is given up."""

    number: int
    """Repeated in the answers."""
    composer: str
    text: str
    situation: ReadingSituation


class Forget(Struct, frozen=True, tag="forget"):
    """The composer is gone: nothing of its text is kept."""

    composer: str


ReaderRequest = Read | Forget


class Ready(Struct, frozen=True, tag="ready"):
    """Said once, when the model is loaded."""


class Found(Struct, frozen=True, tag="found"):
    """What is known by now about a text. Said again as more of a long one is read."""

    number: int
    composer: str
    complete: bool
    """False: the rest follows. Until then, what was found in an earlier text stands for what is not read yet."""
    candidates: list[Candidate]


ReaderAnswer = Ready | Found
