"""Check digits of published numbering schemes. Each takes the significant characters only: no spaces, no hyphens."""

_IBAN_LENGTHS = {
    # ISO 13616 register (SWIFT, IBAN Registry), and countries that use the form without being in it: length by country.
    country: length
    for length, countries in {
        15: "NO",
        16: "BE",
        18: "DK FI NL FO GL FK SD",
        19: "MK SI",
        20: "AT BA EE KZ LT LU XK MN",
        21: "CH CR HR LI LV",
        22: "BG BH DE GB GE IE ME RS VA",
        23: "AE GI IL IQ OM SO TL",
        24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "PT AO CV LY MZ ST",
        26: "IS TR IR DZ",
        27: "FR GR IT MC MR SM BI CF CG CM DJ GA GQ KM TD",
        28: "AL CY DO HU LB PL AZ BY CI SN BF BJ ML MA NE NI SV TG GT HN",
        29: "BR EG PS QA UA",
        30: "MU JO KW YE",
        31: "MT SC",
        32: "LC",
        33: "RU",
    }.items()
    for country in countries.split()
}


_LETTERS_FOR_BANKS = frozenset("AZ BG BH GB GI IE IQ JO KW LC LV MT MU NI NL PK PS QA RO SC SV VG".split())
"""Countries whose account numbers begin with four letters."""


def iban_length(country: str) -> int | None:
    """Length of an IBAN that begins with this country code, None if the country has none."""
    return _IBAN_LENGTHS.get(country)


def is_iban(characters: str) -> bool:
    """ISO 7064 mod 97-10 over the rotated number, with the country's length and letters where its banks have them."""
    upper = characters.upper()
    if upper[:2] in _LETTERS_FOR_BANKS and not upper[4:8].isalpha():
        return False
    if iban_length(upper[:2]) != len(upper) or not (upper.isascii() and upper.isalnum() and upper[2:4].isdigit()):
        return False
    return int("".join(str(int(character, 36)) for character in upper[4:] + upper[:4])) % 97 == 1


def is_luhn(digits: str) -> bool:
    """Luhn (ISO/IEC 7812-1): payment cards, Canadian SIN, South African identity numbers, SIREN."""
    total = 0
    for index, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + index % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_french_nir(characters: str) -> bool:
    """Numéro de sécurité sociale, 15 characters: the key is 97 minus the number modulo 97; 2A and 2B (Corsica) count as
    19 and 18 (INSEE)."""
    department = {"2A": "19", "2B": "18"}.get(characters[5:7].upper(), characters[5:7])
    number = characters[:5] + department + characters[7:]
    return len(number) == 15 and number.isdigit() and 97 - int(number[:13]) % 97 == int(number[13:])


def is_french_tax_number(digits: str) -> bool:
    """Numéro fiscal (SPI), 13 digits, the last three are the first ten modulo 511 (European Commission, TIN)."""
    return len(digits) == 13 and digits[0] in "0123" and int(digits[:10]) % 511 == int(digits[10:])


def is_us_social_security_number(digits: str) -> bool:
    """No check digit; area 000 and 666, group 00 and serial 0000 were never given (SSA)."""
    return len(digits) == 9 and digits[:3] not in ("000", "666") and digits[3:5] != "00" and digits[5:] != "0000"


def is_australian_tax_file_number(digits: str) -> bool:
    """TFN, 9 digits, weighted sum divisible by 11 (ATO)."""
    return (
        len(digits) == 9
        and sum(int(d) * w for d, w in zip(digits, (1, 4, 3, 7, 5, 8, 6, 9, 10), strict=True)) % 11 == 0
    )


def is_irish_pps_number(characters: str) -> bool:
    """PPSN, 7 digits, a check letter and since 2013 a second letter that counts nine times (Department of Social
    Protection)."""
    upper = characters.upper()
    if len(upper) not in (8, 9) or not upper[:7].isdigit():
        return False
    second = ord(upper[8]) - ord("A") + 1 if len(upper) == 9 and upper[8] != "W" else 0
    total = sum(int(digit) * (8 - index) for index, digit in enumerate(upper[:7])) + 9 * second
    return "WABCDEFGHIJKLMNOPQRSTUV"[total % 23] == upper[7]


def is_belgian_national_number(digits: str) -> bool:
    """Rijksregisternummer, 11 digits: 97 minus the first nine modulo 97, with a 2 in front for births since 2000."""
    key = int(digits[9:])
    return len(digits) == 11 and key in (97 - int(digits[:9]) % 97, 97 - int("2" + digits[:9]) % 97)


def is_swiss_ahv(digits: str) -> bool:
    """AHV/AVS number, 13 digits beginning with 756, EAN-13 check digit."""
    if len(digits) != 13 or not digits.startswith("756"):
        return False
    total = sum(int(digit) * (3 if index % 2 else 1) for index, digit in enumerate(digits[:12]))
    return (10 - total % 10) % 10 == int(digits[12])


def is_nhs_number(digits: str) -> bool:
    """NHS number, 10 digits, modulus 11 (NHS Data Dictionary)."""
    if len(digits) != 10:
        return False
    check = 11 - sum(int(digit) * (10 - index) for index, digit in enumerate(digits[:9])) % 11
    return check % 11 == int(digits[9]) and check != 10


def is_dutch_bsn(digits: str) -> bool:
    """Burgerservicenummer, 9 digits, the "elfproef": the last digit counts minus one."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return len(digits) == 9 and sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11 == 0


def is_spanish_dni(characters: str) -> bool:
    """DNI or NIE: the letter is the number modulo 23 in a fixed row; X, Y, Z of a NIE count as 0, 1, 2."""
    upper = characters.upper()
    number = upper[:-1].replace("X", "0", 1).replace("Y", "1", 1).replace("Z", "2", 1)
    return number.isdigit() and len(upper) == 9 and "TRWAGMYFPDXBNJZSQVHLCKE"[int(number) % 23] == upper[-1]


def is_portuguese_nif(digits: str) -> bool:
    """NIF, 9 digits, modulus 11."""
    if len(digits) != 9:
        return False
    check = 11 - sum(int(digit) * (9 - index) for index, digit in enumerate(digits[:8])) % 11
    return (0 if check > 9 else check) == int(digits[8])


def is_polish_pesel(digits: str) -> bool:
    """PESEL, 11 digits that begin with the birth date (the month tells the century), weights 1 3 7 9."""
    if len(digits) != 11 or not (1 <= int(digits[2:4]) % 20 <= 12 and 1 <= int(digits[4:6]) <= 31):
        return False
    total = sum(int(d) * w for d, w in zip(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3), strict=False))
    return (10 - total % 10) % 10 == int(digits[10])


def _dihedral(one: int, other: int) -> int:
    """Product in the dihedral group of order ten, on which Verhoeff's check digit rests."""
    turned = one % 5 - other % 5 if one > 4 else one % 5 + other % 5
    return turned % 5 + 5 * ((one > 4) != (other > 4))


_VERHOEFF = "1576283094"


def is_indian_aadhaar(digits: str) -> bool:
    """Aadhaar, 12 digits, Verhoeff check digit (UIDAI)."""
    check = 0
    for index, digit in enumerate(reversed(digits)):
        value = int(digit)
        for _ in range(index % 8):
            value = int(_VERHOEFF[value])
        check = _dihedral(check, value)
    return len(digits) == 12 and check == 0


_ITALIAN_ODD = {
    character: value
    for characters in ("0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for character, value in zip(
        characters,
        (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23),
        strict=False,
    )
}


def is_italian_fiscal_code(characters: str) -> bool:
    """Codice fiscale, 16 characters, the last a check letter (Decreto ministeriale 23.12.1976)."""
    upper = characters.upper()
    if len(upper) != 16 or not (upper.isascii() and upper.isalnum()):
        return False
    total = 0
    for index, character in enumerate(upper[:15]):
        if index % 2 == 0:
            total += _ITALIAN_ODD[character]
        else:
            total += int(character) if character.isdigit() else ord(character) - ord("A")
    return chr(ord("A") + total % 26) == upper[15]


def is_german_tax_id(digits: str) -> bool:
    """Steuerliche Identifikationsnummer, 11 digits, ISO 7064 mod 11,10."""
    if len(digits) != 11 or digits[0] == "0":
        return False
    product = 10
    for digit in digits[:10]:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == int(digits[10])
