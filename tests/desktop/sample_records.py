"""A florist's records, full enough to show and to test every page."""

from prudence.history.connections import connected, seen
from prudence.history.warnings import Outcome, record_warning, set_outcome
from prudence.records import Records
from prudence.settings.accounts import meet_account, set_account_kind
from prudence.settings.model import SecretProject
from prudence.settings.store import save_project

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

# rule, category, level, excerpt, network, handle, outcome, hours ago
_WARNINGS: tuple[tuple[str, str, str, str, str, str | None, Outcome, float], ...] = (
    ("project_name", "secret_project", "hold", "Opération Pivoine", "facebook", "lemaire.fleurs", "fixed", 0.4),
    (
        "away_from_home",
        "whereabouts",
        "warn",
        "deux semaines en Crète, la maison est vide",
        "facebook",
        "claire.lemaire",
        "fixed",
        5,
    ),
    ("begging_for_likes", "begging", "hint", "LIKEZ et partagez svp", "facebook", "lemaire.fleurs", "published", 7),
    (
        "shouting_capitals",
        "shouting",
        "hint",
        "DERNIERS JOURS POUR EN PROFITER",
        "x",
        "@lemairefleurs",
        "published",
        26,
    ),
    ("private_phone_number", "contact", "warn", "06 39 98 12 34", "facebook", "lemaire.fleurs", "fixed", 30),
    (
        "named_client",
        "third_party",
        "warn",
        "Madame Roux n’a toujours pas payé",
        "facebook",
        "lemaire.fleurs",
        "given_up",
        49,
    ),
    ("insult", "hostile", "warn", "ce concurrent est un escroc", "x", "@lemairefleurs", "given_up", 52),
    ("begging_for_likes", "begging", "hint", "abonnez-vous", "pinterest", "lemairefleurs", "on_purpose", 75),
    (
        "away_from_home",
        "whereabouts",
        "warn",
        "seule à la boutique jusqu’à minuit",
        "facebook",
        "lemaire.fleurs",
        "fixed",
        98,
    ),
    (
        "stuffy_jargon",
        "corporate",
        "hint",
        "nous mettons tout en œuvre afin de",
        "facebook",
        "lemaire.fleurs",
        "published",
        120,
    ),
    ("away_from_home", "whereabouts", "warn", "fermeture imprévue, je suis à l’hôpital", "x", None, "published", 150),
    (
        "private_phone_number",
        "contact",
        "warn",
        "claire.lemaire@example.org",
        "facebook",
        "claire.lemaire",
        "allowed",
        400,
    ),
)


def fill(records: Records, now: int) -> None:
    """`now` in milliseconds since 1970."""
    import os

    connected(records, "firefox", os.getpid(), now)
    seen(records, "chromium", now - DAY)
    for network, handle, name, kind in (
        ("facebook", "lemaire.fleurs", "Fleurs Lemaire", "public"),
        ("facebook", "claire.lemaire", "Claire Lemaire", "personal"),
        ("x", "@lemairefleurs", "Fleurs Lemaire", "public"),
        ("pinterest", "lemairefleurs", "Les bouquets de Claire", None),
    ):
        meet_account(records, network, handle, name, now - HOUR)
        if kind is not None:
            set_account_kind(records, network, handle, kind)
    save_project(
        records,
        SecretProject(
            "1", "Opération Pivoine", ("le deuxième magasin", "OP"), ("rue des Carmes", "mars", "Duval"), "2031-03-31"
        ),
    )
    save_project(records, SecretProject("2", "Rachat de l’atelier Morel"))
    for number, (rule, category, level, excerpt, network, handle, outcome, hours) in enumerate(_WARNINGS):
        composer, identity = f"composer-{number}", f"{category}:{excerpt}"
        record_warning(
            records,
            composer=composer,
            identity=identity,
            category=category,
            rule=rule,
            level=level,  # type: ignore[arg-type]
            excerpt=excerpt,
            network=network,
            account_handle=handle,
            account_kind="personal" if handle == "claire.lemaire" else "public",
            seen_at=now - int(hours * HOUR),
        )
        set_outcome(records, composer, identity, outcome)
