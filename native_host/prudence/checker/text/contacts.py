"""The owner's public contacts: what is published on purpose, recognised however it is formatted."""

import re
from functools import lru_cache

from msgspec import Struct

from prudence.checker.text.folding import fold_excerpt
from prudence.checker.text.numbers import digits_of

_EMAIL = re.compile(r"[^\s@,;]+@([^\s@,;]+)")
_HOST = re.compile(r"\b(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24})\b")
_PHONE = re.compile(r"\+?\(?\d(?:[ .\-/()]{0,3}\d){6,14}")
_WORD = re.compile(r"[^\W_]+")
_SIGNIFICANT_DIGITS = 7
_WAY_WORDS = frozenset("street st road rd avenue ave av lane ln drive dr boulevard bd blvd place pl rue chemin".split())


class PublicContacts(Struct, frozen=True):
    """Made from OwnerSettings.public_contacts by `public_contacts`."""

    phones: tuple[str, ...] = ()
    """Digits without trunk or country prefix as far as that can be told."""
    emails: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    """Domains of the web site and of public addresses that are the owner's own."""
    addresses: tuple[frozenset[str], ...] = ()
    """Folded words of each postal address."""

    def has_phone(self, digits: str) -> bool:
        """True if the digits are a public phone number, with or without country code, trunk zero or area code."""
        wanted = digits.lstrip("0")
        return any(
            wanted.endswith(phone) or (len(wanted) >= _SIGNIFICANT_DIGITS and phone.endswith(wanted))
            for phone in self.phones
        )

    def has_email(self, address: str) -> bool:
        """True for a public address and for any address of the owner's own domain."""
        folded = fold_excerpt(address)
        return folded in self.emails or folded.rpartition("@")[2] in self.domains

    def has_address(self, address: str) -> bool:
        """True if house number and street name are those of a public address."""
        words = frozenset(_WORD.findall(fold_excerpt(address))) - _WAY_WORDS
        return any(
            {word for word in words if word.isdigit()} & known and len(words & known) >= min(2, len(words))
            for known in self.addresses
        )


_SHARED_MAIL = frozenset(
    "gmail.com googlemail.com hotmail.com hotmail.fr outlook.com outlook.fr live.com live.fr yahoo.com yahoo.fr "
    "yahoo.co.uk icloud.com me.com aol.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr numericable.fr "
    "gmx.com gmx.fr proton.me protonmail.com skynet.be bluewin.ch videotron.ca sympatico.ca rogers.com btinternet.com "
    "sky.com virginmedia.com talktalk.net eircom.net bigpond.com optusnet.com.au comcast.net verizon.net att.net "
    "msn.com mail.com fastmail.com zoho.com".split()
)


@lru_cache(maxsize=8)
def public_contacts(contacts: tuple[str, ...]) -> PublicContacts:
    """Sorts the owner's public contacts into phones, e-mail addresses, domains and postal addresses."""
    phones: list[str] = []
    emails: set[str] = set()
    domains: set[str] = set()
    addresses: list[frozenset[str]] = []
    for contact in contacts:
        folded = fold_excerpt(contact)
        for email in _EMAIL.finditer(folded):
            emails.add(email.group())
            domains.add(email.group(1))
        domains.update(host.group(1) for host in _HOST.finditer(_EMAIL.sub(" ", folded)))
        phones.extend(_significant(phone.group()) for phone in _PHONE.finditer(folded))
        words = frozenset(_WORD.findall(_PHONE.sub(" ", folded))) - _WAY_WORDS
        if any(word[0].isdigit() for word in words) and len(words) > 1:
            addresses.append(words)
    return PublicContacts(tuple(phones), frozenset(emails), frozenset(domains - _SHARED_MAIL), tuple(addresses))


def _significant(phone: str) -> str:
    """Without the country code where the number has one: nine digits are enough to tell numbers apart."""
    digits = digits_of(phone).lstrip("0")
    return digits[-9:] if phone.startswith(("+", "00")) and len(digits) > 9 else digits
