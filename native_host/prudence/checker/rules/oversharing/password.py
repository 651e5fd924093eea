"""A password, in plain talk or in a list of log-ins; the Wi-Fi key behind the counter.

What: a word for a password or a log-in, followed by something only a password looks like. The guests' Wi-Fi is quiet.
Why: robots try it on every service within minutes, and most people use it twice.
Source: ANSSI, "Recommandations relatives à l'authentification"; NCSC, "Password guidance".
"""

import itertools
import re
from collections.abc import Iterator

from prudence.checker.marking import Find, all_of
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import AnyOf, near, spans, together
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_KEYWORDS = Phrases(
    both=(
        "(mdp|password|passwords|login|logins|pwd|pw|passwd|wifi|passcode|identifiants)",
        "wi fi",
        "(teamviewer|anydesk)",
    ),
    fr=(
        "(mot|mots) de passe",
        "identifiant",
        "(cle|code) (wifi|wi|reseau)",
        "connecte toi avec",
        "(tu tapes|vous tapez)",
        "(le|du|mon|notre) pass (du jour|du mois|admin|c'est|est)",
        "utilisateur * (et|puis|mot|mdp|pass)",
        "avec une majuscule",
        "tout en minuscules",
    ),
    en=(
        "pass (is|was|word|phrase)",
        "(insta|instagram|facebook|email|wifi|netflix|paypal|etsy|canva) pass",
        "passphrase",
        "(log|logs|sign) in (is|with|as)",
        "all (lower case|lowercase)",
        "(today's|this week's|admin|guest|staff) pass",
        "(username|user) * (and|then|word|pass)",
    ),
)
_MAYBE = Phrases(
    both=("(log|username|user|internet|network|reseau|id)",),
    fr=(
        "mot magique",
        "(mon|notre|son|le) compte",
        "(se|s'|me|te|vous|on) (connecte*|ouvre)",
        "connecte toi",
        "(clef|cle) *",
    ),
    en=(
        "(log|logs|logged|sign|signed) (in|on)",
        "(my|our|his|her|the) account",
        "(with a|same) *",
        "sticky note",
    ),
)
_TOKEN = Pattern(r"[^\s,;«»\"“”()]{5,40}", original_case=True)
_SECRET_SIGN = re.compile(r"\w[!@#$%^&*_+=?~|]\w|\d")
_SYMBOLS = frozenset("!@#$%^*_+=?~|")
_CUSTOMERS = Phrases(
    fr=("(client|clients|cliente|clientele|invite|invites|visiteurs|voyageurs|gratuit|public|terrasse)",),
    en=("(guest|guests|customer|customers|visitors|free|public)",),
)
_GUESTS = AnyOf(
    _CUSTOMERS,
    Phrases(
        fr=("(ne|jamais|evitez|exemple|genre)",),
        en=("(never|don't use|dont use|avoid|example|like|such as)",),
    ),
)
_NOT_FOR_GUESTS = Phrases(
    fr=(
        "pas (celui|le|la|pour)? (des|les|aux|du)? (clients|client|invites|public)",
        "(celui|celle|wifi|code|cle) (du|de la|de l'|des|de|pour le|pour l') (personnel|equipe|staff|bureau|caisse|salaries|employes|cuisine)",
    ),
    en=(
        "(not|isn't) (the|for)? (customer|customers|guest|guests|public)",
        "(staff|back office|our own|office|team|kitchen) (one|wifi|network|password|side)",
    ),
)
_PLAYED = Phrases(
    fr=(
        "(indice|indices|enigme|enigmes|devinette|escape|jeu|jeux|quiz|concours|tombola|gagner|gagnez|chasse|devinez|deviner|trouvez|film|roman|conte)",
        "(couleur|vestimentaire|fete|soiree|mariee|conseil|conseils|evite|pirates|cambrioleurs|voleurs|vos|votre|beaucoup|client|cliente)",
    ),
    en=(
        "(clue|clues|riddle|escape|game|games|quiz|contest|competition|win|guess|hunt|film|novel|movie|story)",
        "(dress|colour|color|party|theme|advice|tip|tips|hackers|scammers|thieves|burglars|your|customer|most|people)",
    ),
)
"""Riddles, and what people are warned of."""
_YEARS = "|".join(str(year) for year in range(1950, 2031))
_CALLED_FR = (
    "(annee|annees|date|jour|mois|anniversaire|anniv|age|prenom|surnom|departement|code postal|numero de rue|numero de la rue|numero de la maison|"
    "plaque|matricule|numero de maillot|nom du|nom de|nom d'|initiales|nombre|taille|pointure|numero de ma|numero de mon|numero du|derniers chiffres|"
    "quatre derniers|4 derniers|deux derniers|premieres decimales|quatre premiers|quatre premieres)"
)
_CALLED_EN = (
    "(year|date|birthday|bday|age|postcode|zip code|house number|shirt number|jersey number|name of|maiden name|number plate|initials|anniversary|number of|"
    "last four|last 4|last three|last six|first four|last two|four digits|opening date|wedding date)"
)
_STILL_FR = "(toujours|encore|juste|simplement|tout simplement|betement|tout betement|bien|comme toujours|que)?"
_STILL_EN = "(still|just|always|basically|literally|only)?"
_CALLED_EN_OF = (
    "(birthday|bday|birth year|birthyear|birthdate|birth date|wedding date|wedding anniversary|maiden name|house number|army number|service number|lucky number|"
    "shirt number|jersey number|postcode)"
)
_IS_MADE_OF = Phrases(
    fr=(
        f"(c'est|est|c|reste|restent|sont|avec|regle sur|mis sur) {_STILL_FR} (le|la|l'|les|mon|ma|notre) {_CALLED_FR}",
    ),
    en=(
        f"(is|it's|its|are|still|always|just|with|set to|on) {_STILL_EN} (the|my|our|his|her) {_CALLED_EN}",
        f"(is|it's|its|are|still|always|just|with|set to|on) {_STILL_EN} (the|my|our|his|her)? * {_CALLED_EN_OF}",
    ),
)
"""A code told by a date, a name or a number that those who know its owner know."""
_PRESS_MADE_OF = Phrases(
    fr=(
        "(tape|tapes|tapez|taper|fais|faites|faire|compose|composez|rentre|rentrez|utilise|entre|entrez|prends|prenez|collez|mettez) "
        f"{_STILL_FR} (le|la|l'|les|mon|ma|notre) {_CALLED_FR}",
    ),
    en=(
        f"(type|enter|press|use|key in|punch in) {_STILL_EN} (the|my|our|his|her) {_CALLED_EN}",
        f"(type|enter|press|use|key in|punch in) {_STILL_EN} (the|my|our|his|her)? * {_CALLED_EN_OF}",
    ),
)
_CHOSEN = Phrases(
    fr=(f"(remis|mis|remet|remets|remettre|choisi|garde|repris|change pour) (le|la|l'|mon|ma|notre) {_CALLED_FR}",),
    en=(
        f"(set to|changed to|changed it to|set it to|put it back to|back to|reset to|went with|put it to) (the|my|our|his|her) {_CALLED_EN}",
        f"(set to|changed to|changed it to|set it to|put it back to|back to|reset to|went with) (the|my|our|his|her)? * {_CALLED_EN_OF}",
    ),
)
_OPENS = Phrases(
    fr=(
        "(qui|ca|cela) (ouvre|debloque|deverrouille|desarme|coupe) (le|la|l'|les|mon|ma|notre) "
        "(coffre|coffres|alarme|caisse|porte|portail|cadenas|barriere|grille|serrure|reserve|cave|tablette|telephone|ordi|ordinateur|local)",
    ),
    en=(
        "(that|which) (opens|unlocks|disarms|kills) (the|my|our) "
        "(safe|alarm|till|door|gate|padlock|barrier|lock|store|storeroom|cellar|tablet|phone|laptop|computer|back|shed)",
    ),
)
_ANOTHER_VERB = re.compile(r"\b(?:est|etait|a|ont|sonne|va|is|was|are|were|has|had|went|rang)\b|[.!?;\n]")
_NEXT_TO = 30
"""Code points between a lock and what its code is told by."""
_CODE = Phrases(
    both=("(mdp|pin|digicode|passcode|password|passwords|wifi|pw)", "wi fi"),
    fr=(
        "(mot|mots) de passe",
        "code (secret|secrets)",
        "(cadenas|coffre|boite|boitier|serrure) a (chiffres|code|combinaison|cle|cles)",
        "(code|codes|combinaison) (de|du|d'|des) (la|l'|notre|mon|ma)? (porte|alarme|portail|grille|coffre|caisse|cour|local|boutique|entree|cadenas|"
        "carte|telephone|tablette|atelier|immeuble|bureau|reserve|cave|garage|wifi|box|labo|fournil|barriere|rideau|magasin|ordi)",
    ),
    en=(
        "(password's|code's|pin's|passcode's)",
        "(combination|number) (lock|padlock|safe)",
        "(alarm|door|gate|till|entry|back|card|access|security|phone|tablet|laptop|safe|padlock|lock) (code|codes|pin|combination)",
        "(code|codes|combination) (for|to|of|on) (the|my|our)",
    ),
)
_LOCK = Phrases(
    fr=(
        "(code|alarme|cadenas|coffre-fort|le coffre|au coffre|boitier|clavier)",
        "(portail|barriere|grille|porte|caisse|serrure|rideau|verrou) (se leve|s'ouvre|se debloque|se deverrouille|du bas|du fond|de derriere)",
        "(tiroir|armoire|casier|cabinet|placard|vestiaire|container|conteneur|tablette|telephone|terminal|coffre) (*)? (*)? (s'ouvre|se debloque|se deverrouille) (maintenant|toujours|desormais|encore)?",
        "(quatre|4|six|6|cinq|5) chiffres",
    ),
    en=(
        "(alarm|padlock|keypad|lockbox|keysafe|safe|key safe|lock box|key box|alarm's|safe's|padlock's)",
        "(the|our|my)? (barrier|gate|shutter|door|till|lock|gates|door's|gate's|till's) (goes up|opens|lifts|unlocks|pops|is open|clicks|still|always)",
        "(drawer|cupboard|cabinet|locker|tablet|phone|laptop|container|safe) (opens|unlocks) (now|still|always)?",
    ),
)
"""Of these other things are told, too."""
_REVEALED = Pattern(
    r"\b(?:digicode|(?:pin|code|mot de passe|mdp) (?:de |du |des )(?:la |l'|mon |notre )?(?:porte|alarme|portail|grille|coffre|caisse|tpe|tablette|telephone|cour|local|labo|carte|cadenas|box|ordi)),? "
    r"(?:c'est|est|reste) (?:toujours |encore |juste )?(?:le |la |l'|les |mon |ma |notre )(?!seule?|meilleur|premi|meme|moindre|probleme|cle|base|raison|plus|moins|genre|sujet|responsab)[a-z]+ (?:de|du|d'|des)\b"
    r"|\b(?:pos|till|alarm|door|gate|safe|card|phone|tablet|laptop|padlock|terminal|reader) (?:pin|passcode|code|combination|combo)(?:'s| is) (?:still |just |always )?(?:the|my|our|his|her) "
    r"(?!only|best|first|problem|reason|same|least|key|responsib|worst|last|one|sort|kind|type|end|rest|most|talk|subject)[a-z']+ (?:of|in|on|from|plus|then|backwards|twice|we|i)\b"
    r"|\b(?:faites|fais|tape[sz]?|compose[sz]?|press|punch|dial|hit|enter|type|key in)\b[^.!?\n]{3,60}?,? (?:puis|pis|then|followed by) (?:l'|the )?(?:etoile|diese|star|hash)\b(?! ?(?:tag|shape|sign|anis|brown))",
    any_of=(
        "digicode",
        "pin ",
        "code",
        "mot de passe",
        "mdp",
        "combination",
        "combo",
        "etoile",
        "diese",
        "star",
        "hash",
    ),
)
"""What it is said to be, of somebody or something with a number; or what is pressed before the star."""
_TURNED = re.compile(
    r"\b(?:a l'envers|backwards|in reverse|deux fois|twice|then star|then hash|comme toujours|comme d'hab\w*|as always|as ever)\b"
)
_ALWAYS = re.compile(r"\b(?:still|always|just|toujours|encore|s'ouvre|opens|unlocks)\b")
_KEYS_PRESSED = Phrases(
    fr=(
        "(c'est|tape|tapez|tapes|fais|faites|compose|composez|appuie|appuyez) (sur|juste|toujours)? (les|la|le)? (quatre coins|4 coins|colonne du milieu|"
        "colonne de gauche|colonne de droite|ligne du haut|ligne du bas|rangee du haut|rangee du bas|diagonale)",
        "on (descend|monte) la (colonne|rangee)",
        "(dessin|schema|motif) (pour|de|du) (la|le|l')? (*)? (*)? (c'est|est) (un|une|le|la) *",
        "(ouvre|ouvrez|debloque|debloquez|deverrouille) (la|le|l'|ma|mon) (tablette|telephone|ordi|portable) avec (un|une) * (en|du|depuis|au)",
    ),
    en=(
        "(is|it's|its|press|hit|type|tap|do|just|punch in) (the|all)? (four corners|middle column|left column|right column|top row|bottom row|diagonal)",
        "pattern is (a|an|the) *",
        "(open|unlock) (the|my|our) (tablet|phone|ipad|laptop) with (a|an) * (from|starting|in)",
        "(straight|right) (down|up) the (middle|left|right|side)",
        "(spells|spell) (out)? * on the",
    ),
)
"""By where the keys are."""
_KEYPAD = Phrases(
    both=("(digicode|pin|mdp|password|passcode)",),
    fr=("(alarme|clavier|boitier|cadenas|code|caisse|coffre|tablette|telephone|ecran|portable)",),
    en=("(alarm|keypad|pad|padlock|code|till|safe|combination|lock|tablet|phone|ipad|laptop|screen)",),
)
_COMPOSED = Phrases(
    fr=(
        "nom de jeune fille (de)? (ma|mon|la)? * (et|suivi|plus|puis) (de|l'|son|sa|la|le)? (l')? (annee|date|anniversaire|naissance)",
        "(prenom|nom|marque|surnom|initiales) (de|du|d'|des) (mon|ma|notre|la|l'|le|mes|nos)? * "
        f"(et|suivi|suivie|plus|puis|avec) (de|du|l'|son|sa|la|les|le|mon)? (l')? (annee|date|departement|numero|anniversaire|age|naissance|{_YEARS})",
    ),
    en=(
        f"* name (and|plus|then|with|followed by) (the|his|her|our|my|their)? (*)? (year|date|birthday|age|number|postcode|house number|{_YEARS})",
        "same word twice",
        f"maiden name (and|plus|then|followed by) (the|her|his|my)? (year|date|birthday|{_YEARS})",
        f"(make|name|model|brand) of (the|my|our) * (and|plus|then|with) (the|my|our)? (year|date|number|birthday|{_YEARS})",
    ),
)
_PASSWORD_WORDS = Phrases(
    both=("(mdp|password|passwords|passcode|pw|login|logins|password's|pin)",), fr=("(mot|mots) de passe", "code")
)
_SIGNED_IN = Phrases(both=("(insta|instagram|facebook|gmail|paypal|netflix|etsy|canva|shopify|tiktok|wifi)",))
_NOTED = Pattern(
    r"\b(?:code(?! promo| cadeau| de retrait| de reduc| postal| barre| couleur)|digicode|mots? de passe|mdp|pin|combinaison)\b(?: (?!promo|wifi)[^\W\d_][\w'-]*){0,6}?"
    r" (?:sous|derriere|dans|au dos d\w+|a l'interieur d\w+) (?:le |la |l'|un |une |mon |ma |notre )?(?:\w+ )?"
    r"(?:tiroir\b|tiroir-caisse|clavier|coque|portefeuille|caisse|carnet|agenda|casier|tapis de souris|telephone|tablette|sac|ordi)"
    r"|\b(?:pin|password|passcode|(?:door|alarm|safe|till|card|entry|gate) codes?|logins?)\b(?: (?!wifi)[^\W\d_][\w'-]*){0,5}? (?:written|taped|stuck|scribbled|noted|pinned|scrawled|kept|hidden|is(?= under| inside| behind)|are(?= under| inside| behind))"
    r"(?: [^\W\d_][\w'-]*){0,2}? (?:under|inside|behind|beneath|on the back of) (?:the |a |my |our )?(?:\w+ )?"
    r"(?:till|drawer|keyboard|monitor|phone|tablet|laptop|lid|register|mouse ?mat|case|counter|desk|machine|wallet|diary|calendar)\b"
    r"|\b(?:pin|password|passcode|(?:alarm|door|gate|safe|till|card) code)\b(?: [^\W\d_][\w'-]*){0,3}? (?:on the back of|in|under|behind|inside) (?:my|our) (?:\w+ )?"
    r"(?:badge|wallet|purse|phone|drawer|diary|notebook|shoe|apron|bag|hat|cap|locker|pocket)\b"
    r"|\b(?:pin|mdp|mot de passe|digicode|code (?:de |du )(?:la |l')?\w+)\b(?: [^\W\d_][\w'-]*){0,3}? (?:au dos de|dans|sous|derriere) (?:mon|ma|mes|notre) "
    r"(?:badge|portefeuille|sac|tablier|carnet|agenda|casquette|veste|poche|tiroir|telephone|coque)\b",
    any_of=("code", "mot de passe", "mots de passe", "mdp", "pin ", "passcode", "password", "combinaison", "login"),
)
"""Where it is written."""
_ASKED_AND_TOLD = Pattern(
    r"\b(?:mots? de passe|mdp|pin|digicode|(?:quatre|4|six|6) chiffres|(?:petit |bon )?code|code (?:de |du |d'|de l'|de la )(?:porte|alarme|coffre|caisse|portail|cadenas|wifi|box|carte|tablette|telephone|local|grille|entree)|password|passcode|(?:alarm|door|gate|till|safe|card) (?:code|pin)) ?[?:] ?(?:c'est |it's |comme )?(?:(?:deux|trois|2|3) fois )?"
    r"(?:le |la |l'|les |mon |ma |notre |the |my |our )(?:nom\b|prenom|date|annee|anniv|nombre|numero|age\b|taille|departement|(?:quatre|4) (?:derniers|premie)|name|year|birthday|dog's|cat's|kids'|last (?:four|4))",
    any_of=(
        "mot de passe",
        "mots de passe",
        "mdp",
        "pin",
        "digicode",
        "code",
        "passcode",
        "password",
        "chiffres",
    ),
)
_LAST_DIGITS = Pattern(
    r"\b(?:door|gate|shutter|safe|till|padlock|locker|cupboard|drawer|wi-?fi|tablet|laptop) (?:is|takes|wants|opens with|opens on) (?:now |still |just |always )?the (?:last|first) (?:four|4|three|six|two) (?:digits )?(?:of|on)\b"
    r"|\b(?:door|gate|shutter|safe|till|padlock|locker|alarm) is the [a-z]+ of [^.!?\n]{3,40} (?:then|plus|and|followed by) (?:the |my |our )(?:year|date|number|last|age|month)\b"
    r"|\b(?:press|punch|hit|type|dial) [^.!?\n]{3,40},? then the (?:last |first )?(?:four|4|three|six) digits (?:of|on)\b"
    r"|\b(?:last|first) (?:four|4|six) digits of (?:the |my |our )[^.!?\n]{3,30} (?:gets you in|opens|unlocks|lets you in)\b",
    any_of=("last four", "last 4", "first four", "last three", "last six", "last two", " digits o", " is the "),
    language="en",
)
"""By digits, or words, that stand elsewhere: "the last four of the landline"."""
_STILL_COMMON = Pattern(
    r"(?:\b(?:is|are|est|reste|c'est) (?:still|just|always|toujours|encore) |\b(?:is|est|c'est) (?=[\"«“]))[\"«“'\u202f\u00a0 ]{0,3}"
    r"(azerty|qwerty|admin|password|motdepasse|bonjour|welcome|letmein|0000|1234|12345|123456)\b",
    any_of=("azerty", "qwerty", "admin", "password", "motdepasse", "bonjour", "welcome", "letmein", "0000", "1234"),
)
_SECURITY_QUESTION = Phrases(
    fr=("(question|questions) (secrete|secretes|de securite)",), en=("(security|secret) (question|questions)",)
)
_ANSWERED = Phrases(
    fr=("(c'etait|s'appelait|s'appelle|evidemment|forcement|reponse)",),
    en=("(it was|it's|obviously|of course|answer|called|named)",),
)
_DESCRIBED = Phrases(
    fr=(
        "(code|mdp|mot de passe|digicode) (c'est|est|reste) (toujours|encore)? (mon|notre|l'|le|ma) (departement|code postal|annee|anniversaire|date|numero de rue) (a l'envers|deux fois|de naissance)?",
        "(prenom|nom|surnom) (du|de la|de l'|de mon|de ma) * (avec une majuscule|en majuscules|en minuscules|tout attache|a l'envers)",
        "(meme|memes) (code|mdp|mot de passe) (que|pour) (la|le|l'|tout|partout|mon|ma|celui)",
    ),
    en=(
        "(password|passcode|pin|pw|combination|combo|code) (is|still|just|is still|is just|is always) (my|our|his|her|the) * (name|birthday|birth year|bday)",
        "(password|passcode|pin|pw|combination|combo|code) (is|still|just|is still|is just|is always) (my|our|his|her|the) (birthday|birth year|bday|postcode|anniversary|year we opened|name of)",
        "(password|passcode|pin|code|combination|combo) (is|is still|is just) * (birthday|bday|birth year|postcode|house number)",
        "same password (for|on) (everything|all)",
        "(password|passcode|pass|pw|word) (is|still|just|is still) (my|mi|me|our|his|her|the) * (full|middle|first|maiden|nick)? (name|nickname) (with|wid|backwards|capital|all)",
        "(alarm's|safe's|padlock's|gate's|till's) (our|the|my) (opening|wedding) (date|year)",
        "(cat's|dog's|kid's|son's|daughter's|wife's|husband's|mum's|horse's) name (capital|with a capital|all lower case|backwards|no spaces|and a|and the)",
        "(password|passcode|code|pin|combo) (is|is still|is just) (the|our|my) (dog|cat|kids|shop|street|town|village|business|boss) (name|name and|name plus|backwards|with|and the year)",
        "same (four|4|six)? (code|pin|password|numbers|digits|combination) as (the|my|our|last|always|before)",
        f"(alarm's|safe's|padlock's|gate's|till's|lock's|keypad's|pin's|code's|passcode's|password's) (still|just|always)? (the|my|our|his|her) {_CALLED_EN}",
        f"(alarm's|safe's|padlock's|gate's|till's|lock's|keypad's|pin's|code's|passcode's|password's) (still|just|always)? (the|my|our|his|her)? * {_CALLED_EN_OF}",
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
    r"\b(?:(mdp|pwd|pw|passwd|wi-?fi (?:key|code|pass)|(?:cle|code) (?:du )?wi-?fi)|(?:pass ?words?|passcode|mots? de passe|passphrase))\b"
    r"(?: (?:for|to|of|de|du|des|d'|pour|sur) (?:[^\W\d_][\w'-]* ){0,3}?[^\W\d_][\w'-]*| [^\W\d_]\w*)?"
    r"(?: ?[:=] ?|(?: is|'s| est| c'est| c| reste)(?: (?:still|just|always|toujours|encore|juste))? )"
    r"([^\s\"“”«»,;:]{4,40})(?= ?(?:[.,!;)]|$))",
    any_of=("mdp", "pwd", "pw", "pass", "wifi", "wi-fi"),
)
"""One word after it and nothing more."""
_COMMON = frozenset(
    "admin azerty qwerty password motdepasse bonjour soleil welcome letmein bienvenue doudou iloveyou".split()
)
_NAME_AND_PASSWORD = Pattern(
    r"(?<![\w/.])[\w.-]{4,30} / (?=\S*[a-z])(?=\S*\d)(?=\S*[!#$%*?_]|[a-z]+\d+[a-z]+\d*[^\w/]|[a-z]+\d+[^\w/])([a-z][\w!#$%*?-]{7,30})(?![\w/])",
    any_of=(" / ",),
    digits=1,
)
"""Two words of which the second is such as nobody writes who does not have to."""
_PAIR = Pattern(
    r"\b(?:login|log-in|network|reseau|ssid|user(?:name)?|identifiant|id|compte)(?: is| est| c'est| ?[:=])? ?[\w.@+-]{3,40},?(?: et| and)? "
    r"(?:pass|password|pw|pwd|mdp|mot de passe|(?:mot|word)(?= ?[:=]))(?: is| est| c'est| ?[:=])? ?([\w!@#$%^&*+=?~.-]{4,40})(?!\w)",
    any_of=("login", "log-in", "network", "reseau", "ssid", "user", "identifiant", "compte", "id "),
)
"""A log-in and its password."""
_WITH_ADDRESS = Pattern(
    r"(?<!\w)[\w.-]{2,40}@[\w.-]{0,40},? (?:and|et|then|puis|with|avec|/|\+) (?=[^\W\d_]*\d|\w+[!#$%*_])([^\W\d_][\w!#$%*+=?-]{5,30})(?!\w)",
    any_of=("@ and", "@ et ", "@ then", "@ puis", "@ with", "@ avec", "@ / ", "@ + ", "@, "),
)
"""A box and its password: "it's on hannah@ and ..."."""
_DIRECT = Pattern(
    r"\b(?:(?:staff|office|kitchen|till|shop|workshop|studio) wi-?fi|wi-?fi (?:du (?:bureau|personnel|staff|labo|fournil)|de (?:la (?:caisse|cuisine)|l'(?:atelier|equipe)))|passwords?|passcode|pwd|pw|mdp|mots? de passe|passphrase)\b(?: (?:for|to|of|de|du|des|pour|sur) (?:[^\W\d_][\w'-]* ){0,3}?[^\W\d_][\w'-]*)?"
    r" ?(?:is|are|c'est|est|c|reste|:|=)(?: (?:still|just|toujours|encore|juste))? ?"
    r"(?:[\"“«] ?([^\"”»\n]{4,40}?) ?[\"”»]|(\d{4,12})(?![\w%€])|([^\s\"“”«»,;]{4,40}),? (?:all (?:lower|one)|no (?:caps|spaces?)"
    r"|lower ?case|en minuscules?|tout (?:attache|colle|en)|sans espaces?|with (?:a|the) capital|avec (?:une|la) majuscule)"
    r"|([^\W\d_]{2,20}(?:[-_.][^\W\d_]{2,20}){1,4}|admin)(?=\W*$|[.!,;)]))",
    any_of=("pass", "pwd", "pw", "mdp", "wifi", "wi-fi"),
)
"""A word or number that is said to be one."""
_MAY_BE_A_SAYING = (1, 4)
"""Its groups of words in quotes or with hyphens: "our password is please-and-thank-you"."""
_MADE_UP = Pattern(r"\b(?<![@#/.:&=+-])[^\W\d_]{2,}+[!_]?\d[\w.!]*(?![\w@/:-])", digits=2, original_case=True)
_AFTER_A_LETTER = re.compile(r"[0-9](?:(?<=[^\W\d_][0-9])|(?<=[^\W\d_][!_][0-9]))")
_SHORTEST, _FEWEST_DIGITS = 6, 2
_NAME = re.compile(
    r"(?:covid|windows|iphone|ipad|galaxy|pixel|macbook|euro|paris|web|php|office|gta|fifa|studio|route|formula|mp\d|sha|utf|ral|ref|no\d|n\d|version)"
    r"|.*(?:19|20)\d\d$|.*\.(?:com|org|net|fr|uk|be|ch|ca|ie|io|eu|de|co|jpe?g|png|pdf|mp\d)$|.*\d(?:st|nd|rd|th|eme|er|h\d*|kg|km|cm|mm|ml|cl|g|m|am|pm)$"
)
"""What has a name with a number; and towns, feasts and shops with a year."""
_USED = Phrases(
    both=("(code|login|user|pass|admin|wifi|box|tpe|anydesk|teamviewer)", "wi fi"),
    fr=(
        "(mot|tape|tapez|tapes|entre|entrez|rentre|rentrez|connecte*|ouvre|ouvrir|caisse|tablette|ordi|ordinateur|telephone|compte|session|cle|utilisateur|"
        "identifiant|majuscule|minuscules|serveur|site|cam|camera|logiciel|agenda|boite|toujours)",
    ),
    en=(
        "(word|type|typed|enter|log|sign|open|opens|unlock|unlocks|till|tablet|laptop|computer|phone|account|key|username|capital|lowercase|server|site|"
        "cam|camera|software|calendar|box|still|always|it's|email)",
    ),
)
_OFFERED = Phrases(
    fr=(
        "(promo|remise|reduction|reference|ref|modele|serie|lot|colis|commande|vol|train|parking|salle|hashtag|compte insta|insta|pseudo|pin)",
    ),
    en=(
        "(promo|discount|off|reference|ref|model|series|lot|parcel|order|flight|train|platform|hashtag|handle|insta|checkout|edition)",
    ),
)
_SAID = re.compile(r"\b(?:it's|its|c'est) [\"«“]?\s?$")
_REACH = 70
_BACK = 12
"""Code points between a keyword and the password after it, or before it ("Retina_2019 with a capital R")."""
_TOLD_IN_COMPANY = (
    (_PRESS_MADE_OF, AnyOf(_CODE, _LOCK)),
    (_IS_MADE_OF, _OPENS),
    (_CHOSEN, AnyOf(_CODE, _LOCK)),
    (_COMPOSED, AnyOf(_PASSWORD_WORDS, _SIGNED_IN)),
    (_KEYS_PRESSED, _KEYPAD),
)


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    yield from _tokens(passage)
    for match in _DIRECT.find(passage):
        start, end = match.span(match.lastindex or 0)
        if not _is_innocent(passage, *match.span()):
            word = match.group(match.lastindex or 0)
            saying = match.lastindex in _MAY_BE_A_SAYING and word != "admin" and not any(map(str.isdigit, word))
            yield Mark(start, end, certain=not saying or _for_an_account(passage, match), replacement="•" * 8)
    for match in _WITH_ADDRESS.find(passage):
        yield Mark(*match.span(1), replacement="•" * 8)
    for match in _TYPED.find(passage):
        if not _is_innocent(passage, *match.span()):
            word = match.group(2)
            sure = match.group(1) or word in _COMMON or any(character.isdigit() for character in word)
            meant = not is_quoted(passage, *match.span()) and (bool(sure) or _for_an_account(passage, match))
            yield Mark(*match.span(2), certain=meant, replacement="•" * 8)
    for match in (*_PAIR.find(passage), *_NAME_AND_PASSWORD.find(passage)):
        if not _is_innocent(passage, *match.span()):
            yield Mark(*match.span(1), replacement="•" * 8)
    for start, end in _DESCRIBED.find(passage):
        if not (_is_innocent(passage, start, end) or near(passage, _PLAYED, start, end)):
            yield Mark(start, end)
    for start, end in _IS_MADE_OF.find(passage):
        for lock, lock_end in (*_CODE.find(passage), *_LOCK.find(passage)):
            between = passage.folded[lock_end:start]
            if lock_end <= start <= lock_end + _NEXT_TO and _ANOTHER_VERB.search(between) is None:
                if not (_is_innocent(passage, lock, end) or near(passage, _PLAYED, lock, end)):
                    sure = (
                        (lock, lock_end) in _CODE.find(passage)
                        or _ALWAYS.search(passage.folded, lock, end)
                        or _TURNED.search(passage.folded, end, end + _REACH)
                    )
                    yield Mark(lock, end, certain=bool(sure))
                break
    for told, company in _TOLD_IN_COMPANY:
        for start, end in together(passage, told, company, within=110):
            if not (_is_innocent(passage, start, end) or near(passage, _PLAYED, start, end)):
                yield Mark(start, end)
    for pattern in (_NOTED, _ASKED_AND_TOLD, _LAST_DIGITS, _REVEALED):
        for match in pattern.find(passage):
            if not (_is_innocent(passage, *match.span()) or near(passage, _PLAYED, *match.span())):
                yield Mark(*match.span())
    for match in _STILL_COMMON.find(passage):
        if _for_an_account(passage, match) and not _is_innocent(passage, *match.span()):
            yield Mark(*match.span(1), replacement="•" * 8)
    for start, end in _SECURITY_QUESTION.find(passage):
        if near(passage, _ANSWERED, start, end, before=0, after=90) and not near(passage, _PLAYED, start, end):
            yield Mark(start, end)


def _is_innocent(passage: Passage, start: int, end: int) -> bool:
    """A guests' Wi-Fi, or advice."""
    return near(passage, _GUESTS, start, end, before=40, after=12) and not near(passage, _NOT_FOR_GUESTS, start, end)


def _for_customers(passage: Passage, start: int, end: int) -> bool:
    """What stands between says whose Wi-Fi it is: "wifi pour les clients qui travaillent ici : ..."."""
    return any(start <= at < end for at, _ in _CUSTOMERS.find(passage)) and not near(
        passage, _NOT_FOR_GUESTS, start, end
    )


def _for_an_account(passage: Passage, match: re.Match[str]) -> bool:
    return near(passage, _ACCOUNT, *match.span(), before=60, after=20)


def _tokens(passage: Passage) -> Iterator[Mark]:
    """The first thing that looks like a password close to a word for one."""
    if not (passage in _KEYWORDS or passage in _MAYBE) or not _SECRET_SIGN.search(passage.text):
        return
    found = map(_trimmed, _TOKEN.find(passage))
    tokens = [(start, end) for start, end in found if _is_secret(passage.text[start:end])]
    for keywords, sure in ((_KEYWORDS, True), (_MAYBE, False)):
        for start, end in spans(keywords, passage):
            if passage.text[start - 1 : start] in ("@", "#", "/"):
                continue
            for token_start, token_end in tokens:
                beside = end <= token_start <= end + _REACH or start - _BACK <= token_end <= start
                if beside and not (_is_innocent(passage, start, end) or _for_customers(passage, end, token_start)):
                    token = passage.text[token_start:token_end]
                    odd = (
                        any(sign in _SYMBOLS for sign in token)
                        or _SAID.search(passage.folded[:token_start]) is not None
                    )
                    yield Mark(token_start, token_end, certain=sure or odd, replacement="•" * 8)
                    return


def _made_up(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    """A word with digits, such as nobody writes who does not have to: certain beside what it opens."""
    if _AFTER_A_LETTER.search(passage.text) is None or any(_tokens(passage)):
        return
    for match in _MADE_UP.find(passage):
        token = match.group().rstrip(".!")
        digits = sum(character.isdigit() for character in token)
        if len(token) < _SHORTEST or digits < _FEWEST_DIGITS or token == token.upper() or _NAME.match(token.lower()):
            continue
        if not (near(passage, _OFFERED, *match.span()) or _is_innocent(passage, *match.span())):
            used = near(passage, _USED, *match.span(), before=_REACH, after=_REACH, inside=False)
            yield Mark(match.start(), match.start() + len(token), certain=used, replacement="•" * 8)


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
    inner_digit = digits >= 2 or (digits and (mixed_case or token.count("-") >= 2))
    return bool(inner_digit or symbols)


RULE = Rule(
    category="credential",
    speaks_for_category=True,
    find=all_of(
        Find(
            _find,
            _KEYWORDS,
            _MAYBE,
            _DIRECT,
            _WITH_ADDRESS,
            _TYPED,
            _PAIR,
            _NAME_AND_PASSWORD,
            _DESCRIBED,
            _IS_MADE_OF,
            _PRESS_MADE_OF,
            _COMPOSED,
            _KEYS_PRESSED,
            _NOTED,
            _ASKED_AND_TOLD,
            _LAST_DIGITS,
            _REVEALED,
            _CHOSEN,
            _STILL_COMMON,
            _SECURITY_QUESTION,
        ),
        Find(_made_up, _MADE_UP),
    ),
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
                "staff wifi is butterandsalt all one word",
                "For the stock sheet: user is tilly, password Bluebell#44",
                "If anybody gets in before me: marigold68 / Pretzel!2019 and ring me",
                "New pw for the till app: croissant2024, tell Sam",
                "office wifi is still Hazelnut_Lane9 if you work upstairs",
                "Log in with Marzipan!3 and move my Tuesday",
                "@nina the login hasn't changed, shop / Qui3tPlease",
                "pw: hunter2",
                "the password to the shop instagram is flourpower",
                "The alarm is always our wedding date, the girls know it",
                "Our password is the cat's name and 2016, like everybody's",
                "My card PIN is taped under the till drawer, don't laugh",
                "For the keypad just press the four corners",
                "Canva's on hannah@ and MarmaladeSkies88, have a play",
                "Trade portal: username GARAGE and then type Peugeot.205",
                "The alarm's the year of the flood backwards, Bernie",
                "We put the safe back to Nan's birthday, girls",
                "Till PIN is the height of Ben Nevis",
                "Guest wifi is Welcome, the staff one is Sunflower19x",
                "For the side gate press Maradona's number, then star",
                'Reception computer is still "qwerty", sorry',
            ),
            quiet=(
                "Guest wifi password: cakefirst2024, enjoy!",
                "Never use a password like Summer2024",
                "The password at the door tonight is moonlight",
                "Log in to our site before 20/12 for early access",
                "Password managers: our talk is on Thursday at 18h30",
                "If your password is the dog's name and a year, change it tonight",
                "Win a hamper: the safe's combination is the year we opened",
                "Open all week: our Paris2024 poster, and the Covid19 one, are on the door",
                "Order code for the site: gateaux24off, ten percent off until Friday",
                "The keypad's a beauty, and we set it to music for the year of the fair",
                "The alarm was right: it is the birthday of the shop",
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
                "Pour la barrière, tape l'année de naissance de mamie et la porte s'ouvre",
                "C'est la date de mariage de mes parents qui ouvre le coffre",
                "Notre mot de passe c'est le nom du chat suivi de l'année",
                "J'ai mis le code de la CB sous le tiroir-caisse",
                "Canva c'est hannah@ et Marmelade88, amusez-vous",
                "Portail des commandes : utilisateur DEUIL, et derrière vous tapez Toussaint.1911",
                "Pour le coffre on a remis la date de naissance de Mamie",
                "Le digicode, c'est la hauteur du mont Blanc",
                "Le clavier : vous faites le numéro de Platini deux fois, pis étoile",
                "caméra du hangar, user hangar, mot : Toulouse31x",
                "L'ordi de l'accueil, c'est toujours azerty",
            ),
            quiet=(
                "Wifi clients, mot de passe : gateaux2024, profitez !",
                "Wifi pour les clients qui travaillent en terrasse : Terrasse_2024, servez-vous",
                "N’utilisez jamais un mot de passe comme Azerty2024",
                "Le mot de passe à l’entrée ce soir : clair de lune",
                "Connectez-vous avant le 20/12 pour la vente privée",
                "Mots de passe des résistants, chez AT&T comme chez nous",
                "Mots de passe : notre atelier, jeudi à 18h30",
                "Si votre mot de passe c'est le nom du chien suivi de 2019, changez-en",
                "Gagnez un panier : la combinaison du cadenas, c'est l'année de nos débuts",
                "La porte est pour l'affiche Paris2024, la caisse pour l'affiche Covid19",
                "Sur le site, tapez gateaux24off : dix pour cent de remise",
                "Faites un vœu, puis une étoile en papier",
                "Le coffre est plein de jouets, c'est l'anniversaire de la boutique",
            ),
        ),
    },
)
