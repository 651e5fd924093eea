"""A password, in plain talk or in a list of log-ins; the Wi-Fi key behind the counter.

What: a word for a password or a log-in, followed by something only a password looks like. The guests' Wi-Fi is quiet.
Why: robots try it on every service within minutes, and most people use it twice.
Source: ANSSI, "Recommandations relatives à l'authentification"; NCSC, "Password guidance".
"""

import itertools
import re
from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import near, spans
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_KEYWORDS = Phrases(
    both=(
        "(mdp|password|passwords|login|logins|pwd|pw|passwd|wifi|passcode)",
        "wi fi",
    ),
    fr=(
        "(mot|mots) de passe",
        "(identifiant|identifiants)",
        "(cle|code) (wifi|wi|reseau)",
        "connecte toi avec",
    ),
    en=(
        "pass (is|was|word|phrase)",
        "passphrase",
        "(log|logs|sign) in (is|with|as)",
    ),
)
_MAYBE = Phrases(
    both=("(log|username|user|internet|network|reseau|id)",),
    fr=(
        "mot magique",
        "(se|s'|me|te|vous|on) (connecte*|ouvre)",
        "connecte toi",
        "tu tapes",
        "(clef|cle) *",
        "avec une majuscule",
    ),
    en=(
        "(log|logs|sign) in",
        "(with a|same) *",
        "all lower case",
        "sticky note",
    ),
)
_TOKEN = Pattern(r"[^\s,;«»\"“”()]{5,40}", original_case=True)
_SECRET_SIGN = re.compile(r"\w[!@#$%^&*_+=?~|]\w|\d")
_SYMBOLS = frozenset("!@#$%^&*_+=?~|&")
_GUESTS = Phrases(
    fr=(
        "(client|clients|cliente|invite|invites|visiteurs|gratuit|public|terrasse)",
        "(ne|jamais|evitez|exemple|genre)",
    ),
    en=(
        "(guest|guests|customer|customers|visitors|free|public)",
        "(never|don't use|dont use|avoid|example|like|such as)",
    ),
)
_DESCRIBED = Phrases(
    fr=(
        "(mdp|mot de passe|code|pin) * (c'est|est|c) (toujours|encore|juste)? (le|la|mon|ma|notre|l') (prenom|nom|date|annee|anniversaire|naissance)",
        "(mdp|mot de passe|pin) (c'est|est|c)? (toujours|encore|juste)? (le|la|mon|ma|notre|l') (prenom|nom|date|annee|anniversaire|naissance)",
        "code (de|du) (l'|la|le|mon|notre) * (c'est|est|c) (toujours|encore|juste)? (le|la|mon|ma|notre|l') (prenom|nom|date|annee|anniversaire|naissance)",
        "(code|cadenas|digicode|alarme|coffre|mdp|wifi|mot de passe) (a chiffres|du *|de la *|de l' *|de *)? (c'est|est|c|reste|s'ouvre avec|avec) (toujours|encore|juste|pas complique)? (le|la|mon|ma|notre|l') (prenom|nom|date|annee|anniversaire|naissance) (de|du|d'|des)",
        "(cadenas|digicode|alarme|coffre) * * (c'est|est|s'ouvre avec) (le|la|mon|ma|notre|l') (date|annee|anniversaire|prenom|nom) (de|du|d'|des)",
        "(code|mdp|mot de passe|digicode) (c'est|est|reste) (toujours|encore)? (mon|notre|l'|le|ma) (departement|code postal|annee|anniversaire|date|numero de rue) (a l'envers|deux fois|de naissance)?",
        "(meme|memes) (code|mdp|mot de passe) (que|pour) (la|le|l'|tout|partout|mon|ma|celui)",
    ),
    en=(
        "(password|passcode|pin|pw|combination|combo|code) (is|still|just|is still|is just|is always) (my|our|his|her|the) * (name|birthday|birth year|bday)",
        "(password|passcode|pin|pw|combination|combo|code) (is|still|just|is still|is just|is always) (my|our|his|her|the) (birthday|birth year|bday|postcode|anniversary|year we opened|name of)",
        "(password|passcode|pin|code|combination|combo) (is|is still|is just) * (birthday|bday|birth year|postcode|house number)",
        "same password (for|on) (everything|all)",
        "(code|padlock|alarm|safe|keypad|wifi|password|pin|combination|combo) (for|to|on|of) (the|my|our) * (is|is still|is just|is always|opens with|opens on) (my|our|his|her|the) (name|year|date|birthday|postcode|anniversary|house number|number of|dog's|cat's|kids')",
        "(padlock|alarm|safe|keypad|lockbox|lock box|gate|key safe) (is|is still|is just|is always|opens with|opens on) (my|our|his|her|the) (year|date|birthday|postcode|anniversary|house number|dog's|cat's|kids')",
        "(password|passcode|code|pin|combo) (is|is still|is just) (the|our|my) (dog|cat|kids|shop|street|town|village|business|boss) (name|name and|name plus|backwards|with|and the year)",
        "same (code|pin|password) as (the|my|our|last|always|before)",
    ),
)
"""A password told by what it is made of."""
_ACCOUNT = Phrases(
    both=(
        "(login|insta|instagram|facebook|tiktok|gmail|paypal|netflix|wifi|pc|user|username|email|mail|admin|compte|box|shopify|etsy|canva)",
        "wi fi",
    ),
    fr=(
        "(identifiant|boite mail|logiciel|caisse|ordi|ordinateur|serveur|tablette|site|planning|stock|bureau|appli|application|session)",
    ),
    en=(
        "(account|till|computer|laptop|server|tablet|ipad|website|rota|stock|office|software|app|system|booking|bookings|staff)",
    ),
)
"""Where real passwords are typed: "the password at the party is friend" is for a game."""
_TYPED = Pattern(
    r"\b(?:(mdp|pwd|pw|passwd)|(?:pass ?words?|passcode|mots? de passe|passphrase))\b"
    r"(?: (?:for|to|of|de|du|des|d'|pour|sur) (?:[^\W\d_][\w'-]* ){0,3}?[^\W\d_][\w'-]*| [^\W\d_]\w*)?"
    r"(?: ?[:=] ?|(?: is|'s| est| c'est| c| reste)(?: (?:still|just|always|toujours|encore|juste))? )"
    r"([^\s\"“”«»,;:]{4,40})(?= ?(?:[.,!;)]|$))",
    any_of=("mdp", "pwd", "pw", "pass"),
)
"""One word after it and nothing more."""
_COMMON = frozenset(
    "admin azerty qwerty password motdepasse bonjour soleil welcome letmein bienvenue doudou iloveyou".split()
)
_PAIR = Pattern(
    r"\b(?:login|log-in|user(?:name)?|identifiant|id|compte)(?: is| est| c'est| ?[:=])? ?[\w.@+-]{3,40},?(?: et| and)? "
    r"(?:pass|password|pw|pwd|mdp|mot de passe)(?: is| est| c'est| ?[:=])? ?([\w!@#$%^&*+=?~.-]{4,40})(?!\w)",
    any_of=("login", "log-in", "user", "identifiant", "compte", "id "),
)
"""A log-in and its password."""
_DIRECT = Pattern(
    r"\b(?:passwords?|passcode|pwd|pw|mdp|mots? de passe|passphrase)\b(?: (?:for|to|of|de|du|des|pour|sur) (?:[^\W\d_][\w'-]* ){0,3}?[^\W\d_][\w'-]*)?"
    r" ?(?:is|are|c'est|est|c|reste|:|=)(?: (?:still|just|toujours|encore|juste))? ?"
    r"(?:[\"“«] ?([^\"”»\n]{4,40}?) ?[\"”»]|(\d{4,12})(?![\w%€])|([^\s\"“”«»,;]{4,40}),? (?:all (?:lower|one)|no (?:caps|spaces?)"
    r"|lower ?case|en minuscules?|tout (?:attache|colle|en)|sans espaces?|with (?:a|the) capital|avec (?:une|la) majuscule)"
    r"|([^\W\d_]{2,20}(?:[-_.][^\W\d_]{2,20}){1,4}|admin)(?=\W*$|[.!,;)]))",
    any_of=("pass", "pwd", "pw", "mdp"),
)
"""A word or number that is said to be one."""
_MAY_BE_A_SAYING = (1, 4)
"""Its groups of words in quotes or with hyphens: "our password is please-and-thank-you"."""
_REACH = 70
_BACK = 12
"""Code points between a keyword and the password after it, or before it ("Retina_2019 with a capital R")."""


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    yield from _tokens(passage)
    for match in _DIRECT.find(passage):
        start, end = match.span(match.lastindex or 0)
        if not near(passage, _GUESTS, *match.span(), before=40, after=12):
            word = match.group(match.lastindex or 0)
            saying = match.lastindex in _MAY_BE_A_SAYING and word != "admin" and not any(map(str.isdigit, word))
            yield Mark(start, end, certain=not saying or _for_an_account(passage, match), replacement="•" * 8)
    for match in _TYPED.find(passage):
        if not near(passage, _GUESTS, *match.span(), before=40, after=12):
            word = match.group(2)
            sure = match.group(1) or word in _COMMON or any(character.isdigit() for character in word)
            yield Mark(*match.span(2), certain=bool(sure) or _for_an_account(passage, match), replacement="•" * 8)
    for match in _PAIR.find(passage):
        yield Mark(*match.span(1), replacement="•" * 8)
    for start, end in _DESCRIBED.find(passage):
        if not near(passage, _GUESTS, start, end, before=40, after=12):
            yield Mark(start, end)


def _for_an_account(passage: Passage, match: re.Match[str]) -> bool:
    return near(passage, _ACCOUNT, *match.span(), before=60, after=20)


def _tokens(passage: Passage) -> Iterator[Mark]:
    """The first thing that looks like a password close to a word for one."""
    if not _SECRET_SIGN.search(passage.text):
        return
    found = map(_trimmed, _TOKEN.find(passage))
    tokens = [(start, end) for start, end in found if _is_secret(passage.text[start:end])]
    for keywords, sure in ((_KEYWORDS, True), (_MAYBE, False)):
        for start, end in spans(keywords, passage):
            if passage.text[start - 1 : start] in ("@", "#", "/"):
                continue
            for token_start, token_end in tokens:
                if (end <= token_start <= end + _REACH or start - _BACK <= token_end <= start) and not near(
                    passage, _GUESTS, start, end, before=40, after=12
                ):
                    token = passage.text[token_start:token_end]
                    odd = any(sign in _SYMBOLS for sign in token) or (token == token.lower() and "-" not in token[:-5])
                    yield Mark(token_start, token_end, certain=sure or odd, replacement="•" * 8)
                    return


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    """Without the punctuation that ends a clause."""
    text = match.group()
    return match.start(), match.start() + len(text.rstrip(".:!?…'")) if text.rstrip(".:…'") != text else match.end()


def _is_secret(token: str) -> bool:
    """Letters with digits or symbols in between; no address, handle, hash-tag, price, time or range."""
    if (
        token[0] in "@#<("
        or ("@" in token[1:] and "." in token.rpartition("@")[2])
        or "://" in token
        or token.startswith("www.")
    ):
        return False
    letters = sum(character.isalpha() for character in token)
    digits = sum(character.isdigit() for character in token)
    symbols = sum(sign in _SYMBOLS and after.isalnum() for sign, after in itertools.pairwise(token))
    if letters < 3 or any(character in "€£\\" for character in token):
        return False
    mixed_case = token[1:] != token[1:].lower() and token != token.upper()
    inner_digit = digits >= 2 or (digits and mixed_case)
    return bool(inner_digit or symbols)


RULE = Rule(
    category="credential",
    speaks_for_category=True,
    find=Find(_find, _KEYWORDS, _MAYBE, _DIRECT, _TYPED, _PAIR, _DESCRIBED),
    texts={
        "en": Texts(
            title="Password or code",
            what="This gives away a password, a code or a key.",
            why="Once read it opens the door for anybody; robots try passwords within minutes.",
            advice="Tell it by phone. If it has been online already, change it now.",
        ),
        "fr": Texts(
            title="Mot de passe ou code",
            what="Ceci donne un mot de passe, un code ou une clé.",
            why="Une fois lu, il ouvre à n’importe qui ; des robots essaient les mots de passe en quelques minutes.",
            advice="Dites-le de vive voix. S’il a déjà été en ligne, changez-le tout de suite.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "For the stock sheet: user is tilly, password Bluebell#44",
                "New pw for the till app: croissant2024, tell Sam",
                "office wifi is still Hazelnut_Lane9 if you work upstairs",
                "Log in with Marzipan!3 and move my Tuesday",
                "@nina the login hasn't changed, shop / Qui3tPlease",
                "pw: hunter2",
                "the password to the shop instagram is flourpower",
            ),
            quiet=(
                "Guest wifi password: cakefirst2024, enjoy!",
                "Never use a password like Summer2024",
                "The password at the door tonight is moonlight",
                "Log in to our site before 20/12 for early access",
                "Password managers: our talk is on Thursday at 18h30",
            ),
        ),
        "fr": Examples(
            warn=(
                "Pour le planning : identifiant tilly, mot de passe Myosotis#44",
                "nouveau mdp de la caisse : croissant2024, dis-le à Sam",
                "le wifi du bureau c'est toujours Noisette_9rue pour ceux d'en haut",
                "Connecte-toi avec Massepain!3 et décale mon mardi",
                "@nina le login a pas bougé, atelier / Ch0utPlease",
                "mot de passe du compte insta : tartine",
                "identifiant : boutique mdp : boutique",
            ),
            quiet=(
                "Wifi clients, mot de passe : gateaux2024, profitez !",
                "N’utilisez jamais un mot de passe comme Azerty2024",
                "Le mot de passe à l’entrée ce soir : clair de lune",
                "Connectez-vous avant le 20/12 pour la vente privée",
                "Mots de passe : notre atelier, jeudi à 18h30",
            ),
        ),
    },
)
