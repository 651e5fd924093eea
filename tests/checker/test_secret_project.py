"""The owner's secret projects are found however they are written, and everyday words are left alone."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prudence.checker.engine import Checker
from prudence.checker.finding import Finding
from prudence.checker.situation import Situation
from prudence.checker.text.edit_distance import within
from prudence.settings.model import OwnerSettings, SecretProject

CHECKER = Checker.standard()
SETTINGS = OwnerSettings(
    secret_projects=(
        SecretProject(
            id="quai",
            name="Les Quilles de Minuit",
            aliases=("LQM", "projet Minuit", "la Cocotte", "Gr4nit"),
            clues=(
                "l’ancienne imprimerie",
                "Maëlle Perrachon",
                "quarante couverts",
                "14 novembre",
                "4 000 bouteilles",
                "drone",
                "septembre",
            ),
        ),
        SecretProject(id="gos", name="Gos & Co", clues=("rue du Port", "Océane Tanguy")),
        SecretProject(id="tea", name="L’Heure du Thé", aliases=("le V", "Maison G", "le Phare")),
    )
)


def leaks(text: str, settings: OwnerSettings = SETTINGS) -> list[Finding]:
    findings = CHECKER.check(text, Situation(settings=settings))
    return [finding for finding in findings if finding.category == "secret_project"]


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("On ouvre les Quilles de Minuit !", "Quilles de Minuit"),
        ("on ouvre les quilles de minuit", "quilles de minuit"),
        ("ON OUVRE LES QUILLES DE MINUIT", "QUILLES DE MINUIT"),
        ("bientôt #LesQuillesDeMinuit", "LesQuillesDeMinuit"),
        ("bientôt #QuillesDeMinuit ✨", "QuillesDeMinuit"),
        ("bientôt #quilles_de_minuit", "quilles_de_minuit"),
        ("les quiles de minuit arrivent", "quiles de minuit"),
        ("les quilles de miniut arrivent", "quilles de miniut"),
        ("les quilles 2 minuit", "quilles 2 minuit"),
        ("Quilles-de-Minuit", "Quilles-de-Minuit"),
        ("les Quilles\u200b de Mi\u00adnuit", "Quilles\u200b de Mi\u00adnuit"),
        ("les Qu\u0456lles de M\u0456nuit", "Qu\u0456lles de M\u0456nuit"),
        ("les qui11es de m1nuit", "qui11es de m1nuit"),
        ("𝐐𝐮𝐢𝐥𝐥𝐞𝐬 de Minuit", "𝐐𝐮𝐢𝐥𝐥𝐞𝐬 de Minuit"),
        ("le dossier LQM avance", "LQM"),
        ("réunion Projet Minuit", "Projet Minuit"),
        ("on a signé pour la Cocotte", "Cocotte"),
        ("#cocotte", "cocotte"),
        ("le gr4nit est prêt", "gr4nit"),
        ("gos and co, la suite", "gos and co"),
        ("#gosetco", "gosetco"),
        ("« Cocotte » avance bien", "Cocotte"),
        ("on signe le V demain", "V"),
        ("les clés de l’Heure du Thé", "Heure du Thé"),
        ("vivement l'heure du thé", "heure du thé"),
        ("la Maison G ouvre", "Maison G"),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, excerpt: str) -> None:
    assert [(finding.excerpt, finding.level) for finding in leaks(text)] == [(excerpt, "hold")]


@pytest.mark.parametrize(
    "text",
    [
        "On signe demain pour la cocotte",
        "la cocotte, ça avance",
        "Rendez-vous à l’heure du thé",
        "L’ouverture du phare, enfin",
    ],
)
def test_an_everyday_word_that_may_be_a_name_only_hints(text: str) -> None:
    assert {finding.level for finding in leaks(text)} == {"hint"}


@pytest.mark.parametrize(
    "text",
    [
        "Ouvert jusqu’à minuit samedi.",
        "Le jeu de quilles est réparé.",
        "Le projet avance.",
        "Ma mie, quel bruit de minuterie.",
        "lqm",
        "Je mets le poulet dans la cocotte",
        "Notre jument Cocotte a mis bas.",
        "La cocotte de ma grand-mère est annoncée au vide-grenier.",
        "je sors ma vieille cocotte, bientôt le dîner",
        "Du granit pour la terrasse, la livraison est annoncée.",
        "Vue du phare",
        "Trois cocottes en fonte, une cocotte en terre, votre cocotte.",
        "La vitamine V n’existe pas, dit V. Hugo.",
        "Tout est fait maison, la maison est pleine, mais on s’habitue.",
        "À L’ÉCRAN DE MINUITS, TOUT LE MONDE CRIE",
    ],
)
def test_words_of_a_name_in_another_sense_pass(text: str) -> None:
    assert leaks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "L’ancienne imprimerie avec Maëlle Perrachon",
        "ancienne imprimerie, 40 couverts",
        "L’imprimerie (l’ancienne) nous attend.\n\nEt Perrachon choisit les lampes.",
        "Rendez-vous le 14/11 : quarante couverts",
        "quarante couverts le 14 nov",
        "On compte 4000 bouteilles chez Mme Perrachon",
        "le drone survole l’ancienne imprimerie",
        "En septembre, 40 couverts",
        "Perrachon's lamps in the ancienne imprimerie",
    ],
)
def test_two_clues_together_are_held(text: str) -> None:
    found = leaks(text)
    assert len(found) >= 2
    assert {(finding.rule, finding.level) for finding in found} == {("secret_project_clues", "hold")}


@pytest.mark.parametrize(
    "text",
    [
        "Belle lumière sur l’ancienne imprimerie.",
        "Merci Maëlle !",
        "Fermé le 14 novembre.",
        "L’ancienne imprimerie, oui, l’ancienne imprimerie.",
        "L’ancienne imprimerie est au bout de la rue du Port.",
        "Merci Maëlle, l’ancienne apprentie, pour l’imprimerie de ce menu.",
    ],
)
def test_one_clue_or_clues_of_two_projects_pass(text: str) -> None:
    assert leaks(text) == []


def test_two_everyday_words_only_hint() -> None:
    assert {finding.level for finding in leaks("En septembre on filme avec un drone.")} == {"hint"}


@pytest.mark.parametrize(
    "text",
    [
        "Rue du Phare, deuxième étage",
        "Mme Phare est passée",
        "Ellie Phare est passée",
        "Le chat Phare dort",
        "Ce pain s’appelle Phare",
    ],
)
def test_a_name_within_another_name_is_not_held(text: str) -> None:
    assert {finding.level for finding in leaks(text)} <= {"hint"}


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (12, "douze, twelve"),
        (14, "quatorze, fourteen"),
        (30, "trente, thirty"),
        (45, "quarante-cinq, forty-five"),
        (75, "soixante-quinze, septante-cinq, seventy-five"),
        (80, "quatre-vingts, huitante, eighty"),
        (99, "quatre-vingt-dix-neuf, nonante-neuf, ninety-nine"),
        (600, "six cents, six hundred"),
        (4000, "quatre mille, four thousand"),
    ],
)
def test_a_number_is_one_clue_however_it_is_said(number: int, said: str) -> None:
    settings = OwnerSettings(secret_projects=(SecretProject(id="1", name="X", clues=(f"{number} lampes", "Wexcombe")),))
    for words in said.split(", "):
        assert {finding.level for finding in leaks(f"{words} lampes chez Wexcombe", settings)} == {"hold"}, words


def test_without_projects_nothing_is_found() -> None:
    assert leaks("Les Quilles de Minuit à l’ancienne imprimerie avec Maëlle Perrachon", OwnerSettings()) == []


def test_what_the_owner_types_is_no_pattern() -> None:
    settings = OwnerSettings(secret_projects=(SecretProject(id="1", name="(a+)+$ [x", clues=("*", "(", "\\d+", "")),))
    assert leaks("a" * 5_000 + " \\d+ ( * [x", settings) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("été", "Le projet été avance bien"),
        ("été", "Bientôt Été ouvre ses portes"),
        ("北京店", "Bientôt 北京店 ouvre"),
        ("DZ", "Rendez-vous avec DZ lundi"),
    ],
)
def test_a_short_name_is_held_where_it_is_written_as_one(name: str, text: str) -> None:
    settings = OwnerSettings(secret_projects=(SecretProject(id="short", name=name),))
    assert [finding.level for finding in leaks(text, settings)] == ["hold"]


def test_a_short_everyday_word_is_no_name() -> None:
    settings = OwnerSettings(secret_projects=(SecretProject(id="short", name="Été"),))
    assert not leaks("Nous sommes ouverts tout l’été, et cet été encore", settings)


def test_name_of_signs_only_disturbs_nothing() -> None:
    signs = SecretProject(id="1", name="🥐", aliases=("&", "…"))
    settings = OwnerSettings(secret_projects=(signs, *SETTINGS.secret_projects))
    assert leaks("Un 🥐 & un café…", settings) == []
    assert leaks("Les Quilles de Minuit", settings)


names = st.lists(st.text(string.ascii_lowercase, min_size=4, max_size=9), min_size=2, max_size=3).map(" ".join)


@given(names, st.data())
def test_any_name_survives_capitals_accents_spaces_and_one_wrong_letter(name: str, data: st.DataObject) -> None:
    settings = OwnerSettings(secret_projects=(SecretProject(id="1", name=name),))
    at = data.draw(st.integers(min_value=4, max_value=len(name) - 4), label="at")
    twisted = {
        "capitals": name.title(),
        "accents": unicodedata.normalize("NFC", "".join(c + "\u0301" if c in "aeiou" else c for c in name)).title(),
        "joined": "#" + name.replace(" ", ""),
        "one letter less": name[:at].title() + name[at + 1 :],
        "one letter more": name[:at].title() + "z" + name[at:],
    }
    for how, text in twisted.items():
        assert leaks(f"Voici {text} enfin", settings), how


@given(st.text("abc", max_size=5), st.text("abc", max_size=5), st.integers(min_value=0, max_value=3))
def test_edit_distance_agrees_with_its_definition(first: str, second: str, distance: int) -> None:
    def least(a: str, b: str) -> int:
        if not a or not b:
            return len(a) + len(b)
        options = [least(a[1:], b) + 1, least(a, b[1:]) + 1, least(a[1:], b[1:]) + (a[0] != b[0])]
        if len(a) > 1 and len(b) > 1 and (a[0], a[1]) == (b[1], b[0]):
            options.append(least(a[2:], b[2:]) + 1)
        return min(options)

    assert within(distance, first, second) == (least(first, second) <= distance)


phrases = st.lists(
    st.sampled_from(
        "Neuf neufs neuf Brisach brisach Mai mai 14 quatorze 14/05 Deux deux la de Chapelle chapelles".split()
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


@given(phrases, phrases, phrases)
def test_a_clue_may_be_made_of_anything(one: str, other: str, text: str) -> None:
    settings = OwnerSettings(secret_projects=(SecretProject(id="1", name="Zorblaxe", clues=(one, other)),))
    assert [found.excerpt for found in leaks(f"{text}. #Zorblaxe", settings)][-1:] == ["Zorblaxe"]
