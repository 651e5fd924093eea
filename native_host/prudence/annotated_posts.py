"""Reading posts and their owners from files, in the format of the measuring corpus (its GUIDE.md describes it)."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from prudence.checker.situation import Situation
from prudence.protocol import AccountKind, Audience, PostKind
from prudence.settings.model import EditorialLine, OwnerSettings, SecretProject


class AnnotatedPostsError(Exception):
    """A file is missing or not in the format; the message says which, where and why."""


class Post(Struct, frozen=True):
    id: str
    persona: str
    text: str
    network: str
    account: AccountKind
    audience: Audience
    kind: PostKind


class _Project(Struct, frozen=True):
    name: str
    aliases: tuple[str, ...] = ()
    clues: tuple[str, ...] = ()


class _Persona(Struct, frozen=True):
    id: str
    public_contact: tuple[str, ...] = ()
    secret_projects: tuple[_Project, ...] = ()
    editorial_line: EditorialLine = EditorialLine()


def read_posts(path: Path) -> Sequence[Post]:
    """Raises AnnotatedPostsError."""
    decoder = msgspec.json.Decoder(Post)
    posts: list[Post] = []
    for number, line in enumerate(_read(path).splitlines(), start=1):
        if line.strip():
            try:
                posts.append(decoder.decode(line))
            except msgspec.MsgspecError as error:
                raise AnnotatedPostsError(f"{path}, line {number}: {error}") from error
    return posts


def read_personas(path: Path) -> Mapping[str, OwnerSettings]:
    """The settings of each owner by identifier. Raises AnnotatedPostsError."""
    try:
        personas = msgspec.json.decode(_read(path), type=list[_Persona])
    except msgspec.MsgspecError as error:
        raise AnnotatedPostsError(f"{path}: {error}") from error
    return {persona.id: _settings(persona) for persona in personas}


def situation_of(post: Post, settings: OwnerSettings) -> Situation:
    return Situation(
        network=post.network,
        account_kind=post.account,
        audience=post.audience,
        kind=post.kind,
        settings=settings,
    )


def _settings(persona: _Persona) -> OwnerSettings:
    return OwnerSettings(
        public_contacts=persona.public_contact,
        secret_projects=tuple(
            SecretProject(id=project.name, name=project.name, aliases=project.aliases, clues=project.clues)
            for project in persona.secret_projects
        ),
        editorial_line=persona.editorial_line,
    )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise AnnotatedPostsError(f"{path}: {error.strerror}") from error
