"""The judges of a text together, each waited for: what commands and benchmarks need. The host waits for none."""

from collections.abc import Callable, Collection

from prudence.checker.engine import Checker, agreed
from prudence.checker.finding import Finding
from prudence.checker.situation import Situation
from prudence.locations import reader_model_path
from prudence.protocol import Source

Judge = Callable[[str, Situation], list[Finding]]


class UnavailableError(Exception):
    """Its text is the source that cannot judge here: not built, not installed, or without its model."""


def judge_of(sources: Collection[Source]) -> Judge:
    """What these sources find in a text, in order of place, once where they agree. Raises UnavailableError."""
    if "style" in sources:
        raise UnavailableError("style")
    checker = Checker.standard()
    rules: Judge = checker.check if "rules" in sources else _silent
    read = _reader() if "reader" in sources else _silent

    def judge(text: str, situation: Situation) -> list[Finding]:
        kept, alone = agreed(rules(text, situation), read(text, situation))
        return sorted([*kept, *alone], key=lambda finding: (finding.start, finding.end, finding.category))

    return judge


def _silent(_text: str, _situation: Situation) -> list[Finding]:
    return []


def _reader() -> Judge:
    from prudence.reader.findings import findings_of
    from prudence.reader.messages import ReadingSituation
    from prudence.reader.reading import ReadingMemory, TextReading

    try:
        from prudence.reader.model import ModelError, ReaderModel

        model = ReaderModel(reader_model_path())
    except (ImportError, ModelError) as error:
        raise UnavailableError("reader") from error

    def read(text: str, situation: Situation) -> list[Finding]:
        reading = TextReading(model, ReadingMemory(), text, ReadingSituation.of(situation))
        return findings_of(text, reading.finish(), situation)

    return read
