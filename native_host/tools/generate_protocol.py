"""Writes what follows from prudence/protocol.py: TypeScript types, PROTOCOL.md and the examples as TypeScript.

Run by `make protocol`. Never shipped; a test fails when one of the files is stale.
"""

import ast
import inspect
import json
import types
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from prudence import protocol
from prudence.protocol import (
    AccountSeen,
    Blur,
    Check,
    Closed,
    Done,
    Error,
    ErrorCode,
    ExtensionMessage,
    FindingMessage,
    Findings,
    Hello,
    HostMessage,
    OpenDesktop,
    PageSituation,
    Pause,
    PauseInForce,
    Published,
    SetAccount,
    SpeakingAccount,
    Status,
    StatusChanged,
    Texts,
    Verdict,
    Welcome,
)

REPOSITORY = Path(__file__).parents[2]

GENERATED = "Generated from native_host/prudence/protocol.py by `make protocol`. Do not edit."

EXAMPLES: tuple[ExtensionMessage | HostMessage, ...] = (
    Hello(request=0, protocol=1, extension_version="0.1.0", browser="firefox", language="fr"),
    Check(
        request=1,
        composer="k3v9",
        revision=7,
        text="🥐 Le fournil de la gare ouvre en mars !",
        situation=PageSituation(
            network="facebook",
            account=AccountSeen(handle="boulangerie.morel", name="Boulangerie Morel"),
            audience="everyone",
            kind="post",
        ),
    ),
    Blur(request=2, composer="k3v9"),
    Verdict(request=3, composer="k3v9", identity="secret_project:fournil de la gare", verdict="on_purpose"),
    Published(request=4, composer="k3v9"),
    Closed(request=5, composer="k3v9"),
    SetAccount(request=6, network="facebook", handle="boulangerie.morel", kind="public"),
    Pause(request=7, network="facebook", minutes=60),
    OpenDesktop(request=8, page="projects"),
    Welcome(
        request=0,
        protocol=1,
        host_version="0.1.0",
        status=Status(records="ready", pauses=[PauseInForce(network="x", until=1_800_000_000_000)], reader="ready"),
    ),
    Findings(
        request=1,
        composer="k3v9",
        revision=7,
        source="rules",
        state="complete",
        account=SpeakingAccount(kind="public", known=True),
        findings=[
            FindingMessage(
                identity="secret_project:fournil de la gare",
                category="secret_project",
                rule="secret_project",
                level="hold",
                start=6,
                end=24,
                replacement=None,
            )
        ],
        texts={
            "secret_project": Texts(
                title="Projet secret",
                what="Vous nommez un projet que vous vouliez garder pour vous.",
                why="Une fois publié, il n’est plus à vous : un concurrent peut vous devancer.",
                advice="Attendez le jour de l’annonce, ou parlez-en sans le nommer.",
            )
        },
    ),
    StatusChanged(status=Status(records="locked", pauses=[], reader="absent")),
    Done(request=4),
    Error(request=9, code=ErrorCode.UNKNOWN_COMPOSER, detail="no check of this composer"),
)

TRANSPORT = f"""\
The browser starts one host (`prudence-host`) for each connection of the extension's background and talks to it over
standard input and output, as native messaging prescribes. The name of the host is `org.prudence.host`.

- **Frame**: a 32-bit length in native byte order, then that many **bytes** of UTF-8 JSON, one object.
- **Size**: {protocol.MAXIMUM_MESSAGE_BYTES:,} bytes a message at most, both ways, whatever the browser allows. Text to
  be checked: {protocol.MAXIMUM_TEXT_UNITS:,} UTF-16 code units at most.
- **Standard output** carries frames and nothing else. The host leaves at the end of its input.
- **Requests**: each message of the extension carries a number, `request`, and gets exactly one answer with the same
  number. What the host sends unasked carries `"request": null`.
- **Opening**: the first message is `hello`. Before it everything else is answered by error
  {ErrorCode.HELLO_EXPECTED.value}. The host answers `hello` before it has touched keyring and records.
- **Versions**: `protocol` is {protocol.PROTOCOL_VERSION}. Extension and host are shipped separately; when their numbers
  differ the host answers error {ErrorCode.INCOMPATIBLE_PROTOCOL.value} and the extension says which part to update.
- **Offsets** are UTF-16 code units, as in the DOM. Times are milliseconds since 1970.
- **Strictness**: an unknown field is an error, not ignored. After an error answer the session goes on.
- **Order**: at most one `check` of a composer is in flight; an answer for an older revision is dropped.
"""

CHANGING = """\
1. Change `native_host/prudence/protocol.py`, and the example in `native_host/tools/generate_protocol.py`.
2. Any change that an older partner would refuse (a new field, a new message, a new value) raises `PROTOCOL_VERSION`.
3. Run `make protocol` and commit what it writes.
"""


def _documentation_after(node: ast.Module | ast.ClassDef) -> dict[str, str]:
    """The strings that stand under assignments, by the assigned name."""
    documentation = {}
    for statement, following in zip(node.body, node.body[1:], strict=False):
        if (
            isinstance(statement, ast.Assign)
            and isinstance(statement.targets[0], ast.Name)
            and isinstance(following, ast.Expr)
            and isinstance(following.value, ast.Constant)
            and isinstance(following.value.value, str)
        ):
            documentation[statement.targets[0].id] = inspect.cleandoc(following.value.value)
    return documentation


SOURCE = ast.parse(inspect.getsource(protocol))
CONSTANTS_DOCUMENTATION = _documentation_after(SOURCE)
ERRORS_DOCUMENTATION = next(
    _documentation_after(node) for node in SOURCE.body if isinstance(node, ast.ClassDef) and node.name == "ErrorCode"
)
DECLARED = {name: value for name, value in vars(protocol).items() if not name.startswith("_")}
CONSTANTS = {name: value for name, value in DECLARED.items() if name.isupper()}
ALIASES = {
    name: value
    for name, value in DECLARED.items()
    if get_origin(value) in (Annotated, Literal, Union, types.UnionType) and value is not Annotated
}
MESSAGES: dict[str, tuple[type[Struct], ...]] = {
    "ExtensionMessage": get_args(ExtensionMessage),
    "HostMessage": get_args(HostMessage),
}
BASES = {base for messages in MESSAGES.values() for message in messages for base in message.__bases__}
STRUCTS = {
    name: value
    for name, value in DECLARED.items()
    if isinstance(value, type) and issubclass(value, Struct) and value not in (Struct, *BASES)
}


def _meta(declared: object) -> str:
    """The description that an annotation carries, empty if none."""
    if get_origin(declared) is Annotated:
        return " ".join(m.description for m in declared.__metadata__ if isinstance(m, Meta) and m.description)  # type: ignore[attr-defined]
    return " ".join(filter(None, map(_meta, get_args(declared)))) if get_origin(declared) is types.UnionType else ""


def _limits(declared: object) -> str:
    """The limits an annotation carries, in words, empty if none."""
    words = {"ge": "from {}", "le": "to {}", "min_length": "from {} characters", "max_length": "to {} characters"}
    words["pattern"] = "`{}`"
    metas = declared.__metadata__ if get_origin(declared) is Annotated else ()  # type: ignore[attr-defined]
    parts = []
    for meta in metas:
        for attribute, phrase in words.items():
            limit = getattr(meta, attribute)
            if limit is not None:
                parts.append(phrase.format(f"{limit:,}" if isinstance(limit, int) else limit))
    return f"({' '.join(parts)})" if parts else ""


def _meaning(declared: object) -> str:
    return _cell(f"{_meta(declared)} {_limits(declared)}")


def typescript(declared: Any, *, resolve_alias: bool = True) -> str:
    """The TypeScript type of a Python annotation; aliases keep their name."""
    if resolve_alias:
        for name, alias in ALIASES.items():
            if alias is declared or alias == declared:
                return name
    origin, arguments = get_origin(declared), get_args(declared)
    if origin is Annotated:
        return typescript(arguments[0])
    if origin is Literal:
        return " | ".join(json.dumps(value) for value in arguments)
    if origin in (Union, types.UnionType):
        return " | ".join(typescript(argument) for argument in arguments)
    if origin is list:
        return f"readonly {typescript(arguments[0])}[]"
    if origin is dict:
        return f"Readonly<Record<{typescript(arguments[0])}, {typescript(arguments[1])}>>"
    if isinstance(declared, type) and issubclass(declared, Struct):
        return declared.__name__
    return {int: "number", str: "string", bool: "boolean", type(None): "null"}[declared]


def _comment(text: str, indent: str = "") -> str:
    """A JSDoc comment, empty if there is nothing to say."""
    if not text:
        return ""
    lines = text.splitlines()
    if len(lines) == 1:
        return f"{indent}/** {text} */\n"
    return "\n".join([f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]) + "\n"


def _documentation(declared: type) -> str:
    """A class's own docstring, not one it inherits."""
    return inspect.cleandoc(declared.__doc__) if "__doc__" in vars(declared) and declared.__doc__ else ""


def _interface(declared: type[Struct]) -> str:
    tag = declared.__struct_config__.tag
    body = f"  readonly type: {json.dumps(tag)};\n" if tag else ""
    for field in msgspec.structs.fields(declared):
        shown = typescript(field.type)
        body += _comment("" if shown in ALIASES else _meta(field.type), "  ")
        body += f"  readonly {field.encode_name}: {shown};\n"
    return f"{_comment(_documentation(declared))}export interface {declared.__name__} {{\n{body}}}\n"


def typescript_types() -> str:
    parts = [f"// {GENERATED}\n"]
    parts += [
        f"{_comment(CONSTANTS_DOCUMENTATION.get(name, ''))}export const {name} = {value};\n"
        for name, value in CONSTANTS.items()
    ]
    for name, value in DECLARED.items():
        if name in ALIASES:
            parts.append(f"{_comment(_meta(value))}export type {name} = {typescript(value, resolve_alias=False)};\n")
        elif name in STRUCTS:
            parts.append(_interface(STRUCTS[name]))
        elif value is ErrorCode:
            members = "".join(
                f"{_comment(ERRORS_DOCUMENTATION[code.name], '  ')}  {code.name}: {code.value},\n" for code in ErrorCode
            )
            parts.append(
                f"{_comment(_documentation(ErrorCode))}export const ErrorCode = {{\n{members}}} as const;\n"
                "export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];\n"
            )
    return "\n".join(parts)


def _json(message: Struct) -> str:
    return msgspec.json.format(msgspec.json.encode(message), indent=2).decode()


def typescript_examples() -> str:
    parts = [f'// {GENERATED}\n\nimport type {{ ExtensionMessage, HostMessage }} from "../../src/protocol";\n']
    for union, messages in MESSAGES.items():
        name = union[0].lower() + union[1:] + "s"
        examples = ",\n".join(_json(example) for example in EXAMPLES if isinstance(example, messages))
        parts.append(f"export const {name}: readonly {union}[] = [\n{examples},\n];\n")
    return "\n".join(parts)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _field_table(declared: type[Struct]) -> str:
    rows = ["| field | type | meaning |", "|---|---|---|"]
    tag = declared.__struct_config__.tag
    if tag:
        rows.append(f'| `type` | `"{tag}"` | |')
    for field in msgspec.structs.fields(declared):
        shown = typescript(field.type)
        rows.append(
            f"| `{field.encode_name}` | `{_cell(shown)}` | {'' if shown in ALIASES else _meaning(field.type)} |"
        )
    return "\n".join(rows)


def _paragraph(declared: type) -> str:
    documentation = _documentation(declared)
    return f"{documentation}\n\n" if documentation else ""


def _message_section(message: type[Struct]) -> str:
    example = next(example for example in EXAMPLES if type(example) is message)
    return (
        f"### {message.__struct_config__.tag}\n\n{_paragraph(message)}"
        f"{_field_table(message)}\n\n```json\n{_json(example)}\n```\n"
    )


def markdown() -> str:
    messages = {message for several in MESSAGES.values() for message in several}
    parts = ["# Protocol between extension and host\n", f"<!-- {GENERATED} -->\n", "## Transport\n", TRANSPORT]
    for title, union in (("From the extension to the host", "ExtensionMessage"), ("From the host", "HostMessage")):
        parts.append(f"## {title}\n")
        parts += [_message_section(message) for message in MESSAGES[union]]
    parts.append("## Values\n")
    parts.append(
        "| name | type | meaning |\n|---|---|---|\n"
        + "".join(
            f"| `{name}` | `{_cell(typescript(alias, resolve_alias=False))}` | {_meaning(alias)} |\n"
            for name, alias in ALIASES.items()
            if name not in MESSAGES
        )
    )
    for name, declared in STRUCTS.items():
        if declared not in messages:
            parts.append(f"### {name}\n\n{_paragraph(declared)}{_field_table(declared)}\n")
    parts.append("## Errors\n")
    parts.append(
        f"{_documentation(ErrorCode)}\n\n| code | name | meaning |\n|---|---|---|\n"
        + "".join(
            f"| {code.value} | `{code.name}` | {_cell(ERRORS_DOCUMENTATION[code.name])} |\n" for code in ErrorCode
        )
    )
    parts += ["## Changing it\n", CHANGING]
    return "\n".join(parts)


def generated_files() -> dict[Path, str]:
    return {
        REPOSITORY / "extension/src/protocol.ts": typescript_types(),
        REPOSITORY / "extension/tests/background/protocol_examples.ts": typescript_examples(),
        REPOSITORY / "docs/PROTOCOL.md": markdown(),
    }


if __name__ == "__main__":
    for path, content in generated_files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
