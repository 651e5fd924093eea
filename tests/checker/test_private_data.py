"""Private data is found however it is written; the owner's own public contacts never are."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prudence.checker.engine import Checker
from prudence.checker.finding import Finding
from prudence.checker.situation import Situation
from prudence.checker.text import checksums
from prudence.settings.model import OwnerSettings

SHOP = Situation(
    settings=OwnerSettings(
        public_contacts=(
            "02 61 91 35 80",
            "+44 20 7946 0123",
            "Bonjour@Fournil.example",
            "27 rue des Tonneliers, 21000 Dijon",
            "14 Mill Lane, Bath",
        )
    )
)
DIGITS = st.text(alphabet="0123456789", min_size=4, max_size=4)


def found(text: str, category: str, situation: Situation = SHOP) -> list[Finding]:
    return [finding for finding in Checker.standard().check(text, situation) if finding.category == category]


def grouped(digits: str, groups: Iterable[int], separator: str) -> str:
    pieces, start = [], 0
    for length in groups:
        pieces.append(digits[start : start + length])
        start += length
    return separator.join([*pieces, digits[start:]] if digits[start:] else pieces)


@given(digits=DIGITS, separator=st.sampled_from(["", " ", ".", "-", "/", " . ", " - ", "\u00a0", "\u202f"]))
def test_a_french_mobile_is_found_with_any_separator(digits: str, separator: str) -> None:
    number = grouped("063998" + digits, (2, 2, 2, 2, 2), separator)
    assert [finding.excerpt for finding in found(f"mon perso : {number}, le soir", "contact")] == [number]


@pytest.mark.parametrize(
    "number",
    [
        *("07700 900214", "+44 7700 900 214", "0044 7700 900214", "(020) 7946 0991", "01632 960 012"),
        *("(415) 555-0133", "415.555.0133", "+1 415 555 0133", "1-415-555-0133", "514-555-0142"),
        *("0470 12 34 56", "+32 470 12 34 56", "0470/12.34.56", "079 555 12 34", "+41 79 555 12 34"),
        *("0491 570 006", "+61 491 570 006", "(03) 5550 1234", "087 555 0123", "+353 87 555 0123"),
        *("+49 1512 3456789", "0151 23456789", "+34 654 789 321", "654 789 321", "+39 333 1234567", "333 1234567"),
        *("+351 912 345 678", "912 345 678", "+31 6 12345678", "06-12345678", "+48 512 689 767", "512 689 767"),
        *("+45 20 12 34 56", "+47 406 12 345", "+46 70 123 45 67", "+358 40 123 4567", "+43 676 1234567"),
        *("+352 621 123 456", "+30 694 123 4567", "+420 601 123 456", "33612457898", "447789345856"),
    ],
)
def test_a_number_of_any_of_these_countries_is_found(number: str) -> None:
    assert found(f"call my sister on {number} tonight", "contact")
    assert found(f"appelez ma sœur au {number} ce soir", "contact")


@pytest.mark.parametrize(
    "text",
    [
        "son numéro : zéro six, trente-neuf, quatre-vingt-dix-huit, douze, quarante",
        "appelle-le au 06 39 98 douze quarante",
        "mon numéro c'est le o6 39 98 12 40",
        "call me on oh seven seven double oh nine hundred one two four",
        "son mail c'est luc point martin arobase courriel point fr",
        "écrivez à luc.martin[at]courriel[dot]fr",
        "mail her: tara (at) quickmail (dot) com",
        "write to luc.martin at gmail dot com",
        "mon mail lucmartin @ courriel . fr",
    ],
)
def test_disguised_contacts_are_found(text: str) -> None:
    assert found(text, "contact")


@pytest.mark.parametrize(
    "contact",
    [
        *(
            "02.61.91.35.80",
            "02-61-91-35-80",
            "0261913580",
            "+33 2 61 91 35 80",
            "0033261913580",
            "+33 (0)2 61 91 35 80",
        ),
        *(
            "02 61913580",
            "0261 91 35 80",
            "+33261913580",
            "zéro deux, soixante et un, quatre-vingt-onze, trente-cinq, 80",
        ),
        *("020 7946 0123", "(020) 7946 0123", "+442079460123", "0044 20 7946 0123", "+44 (0)20 7946 0123"),
        *("bonjour@fournil.example", "BONJOUR@FOURNIL.EXAMPLE", "bonjour (at) fournil.example"),
        *("bonjour arobase fournil point example", "bonjour at fournil dot example", "louise@fournil.example"),
        *(
            "27, rue des Tonneliers",
            "27 RUE DES TONNELIERS, 21000 DIJON",
            "27 rue des Tonneliers à Dijon",
            "14 mill lane",
        ),
    ],
)
@pytest.mark.parametrize("sentence", ["{}", "On vous répond ici : {} !", "Find us, we're in every day: {}"])
def test_the_owners_public_contacts_never_warn(contact: str, sentence: str) -> None:
    assert not found(sentence.format(contact), "contact")


@given(digits=st.text(alphabet="0123456789", min_size=12, max_size=14))
def test_digits_without_a_word_never_are_a_certain_number(digits: str) -> None:
    for finding in Checker.standard().check(f"Réf {digits} en rayon", SHOP):
        assert finding.category != "contact" or not finding.certain


@pytest.mark.parametrize(
    ("is_valid", "right"),
    [
        (checksums.is_french_nir, "255081416802538"),
        (checksums.is_french_nir, "299052A20281758"),
        (checksums.is_french_tax_number, "3023217600053"),
        (checksums.is_belgian_national_number, "85073003328"),
        (checksums.is_swiss_ahv, "7569217076985"),
        (checksums.is_nhs_number, "9434765919"),
        (checksums.is_luhn, "046454286"),
        (checksums.is_spanish_dni, "12345678Z"),
        (checksums.is_spanish_dni, "X1234567L"),
        (checksums.is_italian_fiscal_code, "RSSMRA85T10A562S"),
        (checksums.is_german_tax_id, "86095742719"),
        (checksums.is_portuguese_nif, "299999998"),
        (checksums.is_dutch_bsn, "111222333"),
        (checksums.is_polish_pesel, "44051401359"),
        (checksums.is_irish_pps_number, "1234567T"),
        (checksums.is_irish_pps_number, "1234577WW"),
        (checksums.is_australian_tax_file_number, "123456782"),
        (checksums.is_indian_aadhaar, "234123412346"),
        (checksums.is_iban, "FR7630006000011234567890189"),
        (checksums.is_iban, "GB29NWBK60161331926819"),
    ],
)
def test_one_wrong_digit_spoils_a_check_digit(is_valid: object, right: str) -> None:
    assert callable(is_valid)
    assert is_valid(right)
    last = re.search(r"\d(?=\D*$)", right)
    assert last is not None
    other = str((int(last.group()) + 1) % 10)
    assert not is_valid(right[: last.start()] + other + right[last.end() :])


@pytest.mark.parametrize(
    "text",
    [
        "sécu 2 55 08 14 168 025 38",
        "Our payroll wants my NI number QQ 45 67 89 B",
        "my social is 219-09-9999",
        "my SIN is 046-454-286",
        "numéro national 85.07.30-033.28",
        "AVS 756.9217.0769.85",
        "codice fiscale RSSMRA85T10A562S",
        "mi DNI es 12345678Z",
        "PESEL 44051401359",
        "NIF 299999998",
        "BSN 111222333",
        "Steuer-ID 86095742719",
        "My NHS number is 943 476 5919",
        "her PPS number is 1234567T",
        "the TFN is 123 456 782",
        "passport 533401237 in hand",
        "mon passeport 18CK12345 est là",
        "permis 13AA00002 perdu",
        "la Clio grise AB-123-CD garée devant",
        "the white van AB12 CDE blocked us again",
        "née le 12/05/2015, elle adore pétrir",
        "DOB: 12.05.80 for the ticket",
    ],
)
def test_identity_next_to_its_name_is_certain(text: str) -> None:
    assert any(finding.certain for finding in found(text, "identity"))


@pytest.mark.parametrize(
    "text",
    [
        "the code is 4471, green button",
        "le code c'est le 4471, bouton vert",
        "alarm's 7733 then press set, you've got 30 seconds",
        "digicode 45B9, deuxième cour à gauche",
        "le portail c'est sept sept trois un",
        "just punch 1515 into the keypad",
        "le coffre c'est 12 à droite, 34 à gauche, 56 à droite",
        "new till pin is 1984",
        "till opens with 0000, don't judge",
        "pour déverrouiller le téléphone c'est 2580",
        "wifi du bureau : Four-a-Bois-88",
        "mot de passe du planning : « petit pain »",
        "password is sunflower, all lower case",
        "my password is just the dog's name and my birth year",
        "Your verification code is 559218. someone tell me what this is",
        "our stripe key is sk_" + "live_51HxyzABCDEFGH9dK3",
        "gh" + "p_16C7e42F292c6912E7710c838347Ae178B4a stopped working",
        "clé de l'API : 9f8e7d6c5b4a39281706f5e4d3c2b1a0",
    ],
)
def test_secrets_in_plain_talk_are_found(text: str) -> None:
    assert found(text, "credential")


@pytest.mark.parametrize(
    "text",
    [
        "our alarm went off at 0430 again",
        "Le portail, 4 vantaux de 3500 mm, posé ce matin",
        "4471 pins planted this winter",
        "a combination of 3 cheeses, 250 g",
        "colour code 4471, sage green, two coats",
        "code promo 2026 jusqu'à dimanche",
        "houle d'est 1m80 ce matin",
        "the door is open from 0900 to 1730",
        "on ouvre avec 1200 croissants samedi",
        "guest wifi password: cakefirst2024",
        "mot de passe : 12 caractères minimum, conseil du jour",
    ],
)
def test_numbers_of_a_trade_are_no_codes(text: str) -> None:
    assert not found(text, "credential")
