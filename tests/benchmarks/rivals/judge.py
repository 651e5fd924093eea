"""Runs one Python rival: texts in, findings out. Executed by the rivals' own interpreter; knows nothing of Prudence.

Standard input: one JSON object a line, {"id", "lang", "text"}. Standard output: one line a text,
{"id", "findings": [label, ...], "milliseconds"}; last a line {"start_milliseconds", "peak_megabytes"}.
"""

import json
import re
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

Judge = Callable[[str, str], list[str]]


def presidio() -> Judge:
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

    class BlankTokeniser(NlpEngine):
        """Presidio without a language model to download: tokens only."""

        def __init__(self) -> None:
            self.languages = {name: spacy.blank(name) for name in ("en", "fr")}

        def load(self) -> None: ...

        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> NlpArtifacts:
            document = self.languages[language](text)
            return NlpArtifacts([], document, [t.idx for t in document], [t.text for t in document], self, language)

        def process_batch(self, texts, language, **_):
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word: str, language: str) -> bool:
            return self.languages[language].vocab[word].is_stop

        def is_punct(self, word: str, language: str) -> bool:
            return self.languages[language].vocab[word].is_punct

        def get_supported_entities(self) -> list[str]:
            return []

        def get_supported_languages(self) -> list[str]:
            return list(self.languages)

    # Otherwise it downloads the list of public suffixes; the one it ships serves as well.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    registry = RecognizerRegistry(supported_languages=["en", "fr"])
    registry.load_predefined_recognizers(languages=["en", "fr"])
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=BlankTokeniser(), supported_languages=["en", "fr"])
    return lambda text, language: [r.entity_type for r in analyzer.analyze(text, language) if r.score >= 0.4]


def scrubadub() -> Judge:
    import scrubadub

    scrubbers = {"en": scrubadub.Scrubber(locale="en_GB"), "fr": scrubadub.Scrubber(locale="fr_FR")}
    return lambda text, language: [found.type for found in scrubbers[language].iter_filth(text)]


def datafog() -> Judge:
    from datafog.processing.text_processing.regex_annotator import RegexAnnotator

    annotator = RegexAnnotator()
    return lambda text, _: [label for label, values in annotator.annotate(text).items() for value in values if value]


def detect_secrets() -> Judge:
    from detect_secrets.core.scan import scan_line
    from detect_secrets.settings import default_settings

    settings = default_settings()
    settings.__enter__()
    return lambda text, _: [secret.type for line in text.splitlines() for secret in scan_line(line)]


def alt_profanity_check() -> Judge:
    from profanity_check import predict

    return lambda text, _: ["profanity"] if predict([text])[0] else []


def better_profanity() -> Judge:
    from better_profanity import profanity

    profanity.load_censor_words()
    return lambda text, _: ["profanity"] if profanity.contains_profanity(text) else []


JUDGES = {
    judge.__name__: judge
    for judge in (presidio, scrubadub, datafog, detect_secrets, alt_profanity_check, better_profanity)
}


def peak_megabytes() -> float:
    """Of this program: getrusage tells that of the process which started it, too, as Linux keeps it over exec."""
    (peak,) = re.findall(r"^VmHWM:\s*(\d+) kB$", Path("/proc/self/status").read_text(), re.MULTILINE)
    return int(peak) / 1024


def main() -> None:
    warnings.simplefilter("ignore")
    texts = [json.loads(line) for line in sys.stdin]
    start = time.perf_counter()
    judge = JUDGES[sys.argv[1]]()
    judge("Hello.", "en")
    started = (time.perf_counter() - start) * 1000
    for item in texts:
        begin = time.perf_counter()
        found = judge(item["text"], item["lang"])
        duration = (time.perf_counter() - begin) * 1000
        print(json.dumps({"id": item["id"], "findings": found, "milliseconds": duration}))
    print(json.dumps({"start_milliseconds": started, "peak_megabytes": peak_megabytes()}))


if __name__ == "__main__":
    main()
