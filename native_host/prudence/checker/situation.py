"""What a text is judged with besides itself: where it will stand, who speaks, who reads, what the owner set."""

from msgspec import Struct

from prudence.protocol import AccountKind, Audience, PostKind
from prudence.settings.model import OwnerSettings


class Situation(Struct, frozen=True):
    """The defaults are the gravest case: a post of a public account for everyone."""

    network: str = "unknown"
    account_kind: AccountKind = "public"
    audience: Audience = "unknown"
    kind: PostKind = "post"
    settings: OwnerSettings = OwnerSettings()

    @property
    def for_everyone(self) -> bool:
        """True unless the text is for friends only. A public account's audience is everyone, whatever the page says;
        a personal account whose audience is unknown is taken as everyone's, too."""
        return self.account_kind == "public" or self.audience != "friends"
