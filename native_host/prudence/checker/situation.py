"""What a text is judged with besides itself: where it will stand, who speaks, who reads, what the owner set."""

from msgspec import Struct

from prudence.protocol import AccountKind, Audience, PostKind
from prudence.settings.model import OwnerSettings


class PublishedClue(Struct, frozen=True, order=True):
    """A clue to a secret project that an earlier post of a public account held."""

    project: str
    """The project's identifier."""
    clue: str
    day: str
    """On which it was published last, ISO 8601."""


class Situation(Struct, frozen=True):
    """The defaults are the gravest case: a post of a public account for everyone."""

    network: str = "unknown"
    account_kind: AccountKind = "public"
    audience: Audience = "unknown"
    kind: PostKind = "post"
    settings: OwnerSettings = OwnerSettings()
    published_clues: tuple[PublishedClue, ...] = ()
    """What readers of this text may remember. Empty for a personal account: others read that."""

    @property
    def for_everyone(self) -> bool:
        """True unless the text is for friends only. A public account's audience is everyone, whatever the page says;
        a personal account whose audience is unknown is taken as everyone's, too."""
        return self.account_kind == "public" or self.audience != "friends"
