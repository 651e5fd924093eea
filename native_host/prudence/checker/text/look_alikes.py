"""Letters that look like Latin ones, and digits that stand for letters."""

_LOOK_ALIKES = str.maketrans(
    # Cyrillic and Greek letters drawn as the Latin ones (Unicode TR39, confusables), folded; then Latin variants.
    "авекмнорстухіјѕԁԛԝєгьαβεηικνορτυχωγσıłøđħŧßɑɡɩʟոսցо",
    "abekmhopctyxijsdqwerbabenikvoptuxwyoiloohtsagilnugo",
)
_LEET = str.maketrans("0134578@$!€", "oieastbasie")


def latin(folded: str) -> str:
    """Folded text with look-alike letters as the Latin ones they look like; same length."""
    return folded if folded.isascii() else folded.translate(_LOOK_ALIKES)


def without_leet(word: str) -> str:
    """A word whose digits stand for letters: "gr4nit" gives "granit". Same length."""
    return word.translate(_LEET)
