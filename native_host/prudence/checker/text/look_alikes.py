"""Letters that look like Latin ones, and digits that stand for letters."""

import re

# Cyrillic and Greek letters drawn as the Latin ones (Unicode TR39, confusables), folded; then Latin variants.
_DRAWN_AS_LATIN = "авекмнорстухіјѕԁԛԝєгьαβεηικνορτυχωγσıłøđħŧßɑɡɩʟոսցо"
_LOOK_ALIKES = str.maketrans(_DRAWN_AS_LATIN, "abekmhopctyxijsdqwerbabenikvoptuxwyoiloohtsagilnugo")
_ANY = re.compile(f"[{_DRAWN_AS_LATIN}]")
_LEET = str.maketrans("0134578@$!€", "oieastbasie")


def latin(folded: str) -> str:
    """Folded text with look-alike letters as the Latin ones they look like; same length. The same object where there
    are none."""
    return folded.translate(_LOOK_ALIKES) if not folded.isascii() and _ANY.search(folded) else folded


def without_leet(word: str) -> str:
    """A word whose digits stand for letters: "gr4nit" gives "granit". Same length."""
    return word.translate(_LEET)
