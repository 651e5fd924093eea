"""Check digits of published numbering schemes. Each takes the significant characters only: no spaces, no hyphens."""

_IBAN_LENGTHS = {
    # ISO 13616 register (SWIFT, IBAN Registry): length by country.
    **dict.fromkeys(("NO",), 15),
    **dict.fromkeys(("BE",), 16),
    **dict.fromkeys(("DK", "FI", "NL", "FO", "GL"), 18),
    **dict.fromkeys(("MK", "SI"), 19),
    **dict.fromkeys(("AT", "BA", "EE", "KZ", "LT", "LU", "XK"), 20),
    **dict.fromkeys(("CH", "CR", "HR", "LI", "LV"), 21),
    **dict.fromkeys(("BG", "BH", "DE", "GB", "GE", "IE", "ME", "RS"), 22),
    **dict.fromkeys(("AE", "GI", "IL"), 23),
    **dict.fromkeys(("AD", "CZ", "ES", "MD", "PK", "RO", "SA", "SE", "SK", "TN"), 24),
    **dict.fromkeys(("PT",), 25),
    **dict.fromkeys(("IS", "TR"), 26),
    **dict.fromkeys(("FR", "GR", "IT", "MC", "MR", "SM"), 27),
    **dict.fromkeys(("AL", "CY", "DO", "HU", "LB", "PL", "CI", "SN", "BF", "ML", "MA"), 28),
    **dict.fromkeys(("BR",), 29),
    **dict.fromkeys(("MU",), 30),
    **dict.fromkeys(("MT",), 31),
}


def iban_length(country: str) -> int | None:
    """Length of an IBAN that begins with this country code, None if the country has none."""
    return _IBAN_LENGTHS.get(country)


def is_iban(characters: str) -> bool:
    """ISO 7064 mod 97-10 over the rotated number, with the country's length."""
    upper = characters.upper()
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
    number = characters.upper().replace("2A", "19", 1).replace("2B", "18", 1)
    return len(number) == 15 and number.isdigit() and 97 - int(number[:13]) % 97 == int(number[13:])


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
    """PESEL, 11 digits, weights 1 3 7 9."""
    if len(digits) != 11:
        return False
    total = sum(int(d) * w for d, w in zip(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3), strict=False))
    return (10 - total % 10) % 10 == int(digits[10])


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
