"""Frames to messages and back: everything that can be wrong with a message is found here."""

import json
import re

import msgspec

from prudence.protocol import (
    MAXIMUM_MESSAGE_BYTES,
    PROTOCOL_VERSION,
    ErrorCode,
    ExtensionMessage,
    Findings,
    HostMessage,
)

_LARGEST_REQUEST = 2**53 - 1
_GRAVITY = {"hold": 0, "warn": 1, "hint": 2}
_PLACE = re.compile(r"at `(\$[.\w\[\]]*)`$")
_SURROGATE = re.compile("[\ud800-\udfff]")

_decoder: msgspec.json.Decoder[ExtensionMessage] = msgspec.json.Decoder(ExtensionMessage)
_encoder = msgspec.json.Encoder()
_types = frozenset(str(kind.__struct_config__.tag) for kind in ExtensionMessage.__args__)


class RefusedError(Exception):
    """A message that cannot be understood."""

    def __init__(self, code: ErrorCode, detail: str, request: int | None = None) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        """Never holds a value of the message."""
        self.request = request
        """The message's number, where it could be read."""


def decode(frame: bytes) -> ExtensionMessage:
    """The message of a frame. Raises RefusedError."""
    try:
        return _decoder.decode(frame)
    except msgspec.ValidationError as error:
        raise _refusal(frame, error) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        mended = _without_lone_surrogates(frame)
    try:
        return _decoder.decode(mended)
    except msgspec.ValidationError as error:
        raise _refusal(mended, error) from None
    except (msgspec.DecodeError, RecursionError):
        raise RefusedError(ErrorCode.INVALID_JSON, "not JSON") from None


def encode(message: HostMessage) -> bytes:
    """JSON of at most MAXIMUM_MESSAGE_BYTES: of too many findings only the gravest are kept."""
    body = _encoder.encode(message)
    if isinstance(message, Findings):
        gravest = sorted(message.findings, key=lambda finding: _GRAVITY[finding.level])
        count = len(gravest)
        while len(body) > MAXIMUM_MESSAGE_BYTES and count:
            count = min(count - 1, count * MAXIMUM_MESSAGE_BYTES // len(body))
            kept = sorted(gravest[:count], key=lambda finding: finding.start)
            rules = {finding.rule for finding in kept}
            body = _encoder.encode(
                msgspec.structs.replace(
                    message,
                    findings=kept,
                    texts={rule: texts for rule, texts in message.texts.items() if rule in rules},
                    omitted=len(gravest) - count,
                )
            )
    return body


def _without_lone_surrogates(frame: bytes) -> bytes:
    """Browsers escape half a surrogate pair, which JSON allows and msgspec refuses: U+FFFD takes its place, as long in
    UTF-16. Raises RefusedError when the frame is not JSON anyway."""
    try:
        text = json.dumps(json.loads(frame.decode()), ensure_ascii=False)
    except (ValueError, RecursionError):
        raise RefusedError(ErrorCode.INVALID_JSON, "not JSON") from None
    return _SURROGATE.sub("\ufffd", text).encode()


def _refusal(frame: bytes, error: msgspec.ValidationError) -> RefusedError:
    try:
        message = msgspec.json.decode(frame)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return RefusedError(ErrorCode.INVALID_JSON, "not JSON")
    if not isinstance(message, dict):
        return RefusedError(ErrorCode.UNKNOWN_MESSAGE, "not an object")
    number = message.get("request")
    request = number if type(number) is int and 0 <= number <= _LARGEST_REQUEST else None
    kind = message.get("type")
    if not isinstance(kind, str) or kind not in _types:
        return RefusedError(ErrorCode.UNKNOWN_MESSAGE, "unknown type", request)
    version = message.get("protocol")
    if kind == "hello" and type(version) is int and version != PROTOCOL_VERSION:
        return RefusedError(ErrorCode.INCOMPATIBLE_PROTOCOL, str(PROTOCOL_VERSION), request)
    complaint = str(error)
    place = None if complaint.startswith("Object contains unknown field") else _PLACE.search(complaint)
    return RefusedError(ErrorCode.INVALID_MESSAGE, f"{kind} {place.group(1)}" if place else kind, request)
