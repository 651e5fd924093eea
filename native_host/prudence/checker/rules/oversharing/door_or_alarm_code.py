"""The code of a door, gate, key safe, padlock, alarm or till.

What: digits after a word for something that is opened with a code; digits followed by "then hash", "puis étoile".
Why: with the post's date and the page's address, the code is the whole burglary; it is often a client's door.
Source: police.uk, "Key safes and door entry codes"; Ministère de l'Intérieur, "Opération tranquillité entreprises".
"""

from collections.abc import Iterator

from prudence.checker.marking import marks_of
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import present
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_CODE = (
    r"(?<![\w€$£+/:.-])(?<!\d )(?:[a-z]?\d{3,6}[a-z]?|\d{1,2}[a-z]\d{2,3}|\d(?:-\d){3,5}|\d{1,2}-\d{1,2}-\d{1,2})"
    r"(?!\w)(?!-\w)(?![€$£%:/]|[.,]\d| ?(?:€|euros?|dollars|pounds|quid|personnes|people|heures|ans|years|km|m2|metres|grammes|places|pieces|pcs))"
)
_LOCK_FR = r"(?:digicode|interphone|cadenas|boite a cle[sf]?|boitier|clavier|coffre(?:-fort)?|alarme|portail|barriere|portillon)"
_DOOR_FR = r"(?:porte|grille|local|reserve|chambre froide|hangar|garage|entrepot|depot|immeuble|hall|sas|grenier|cave|caisse|boite)"
_IS_FR = r"(?:c'est|est|sont|rendue?|faites|faire|tape[zr]?|tu tapes|compose[zr]?|avec|change,?|devient|fait|:|,)"
_FRENCH = Pattern(
    rf"\bcode(?: (?:de|du|pour)? ?(?:la |le |l'|ma |mon )?\w+){{0,2}} ?(?:c'est|est|:|=|,) ?(?:le )?{_CODE}"
    rf"|\b{_LOCK_FR}\b[^.!?\n]{{0,45}}?{_CODE}"
    rf"|\b{_DOOR_FR}\b[^.!?\d]{{0,40}}\b{_IS_FR} ?(?:le |la )?{_CODE}"
    rf"|\bc'est \d{{1,2}}[a-z]\d{{2}}\b|\bcarte (?:gasoil|gazoil|essence|carburant)\b[^.!?\n]{{0,20}}?{_CODE}"
    rf"|{_CODE} ?(?:,? ?(?:puis|et|apres)(?: sur)? ?(?:l'|la |le )?(?:etoile|diese|#|touche)|(?:au|sur le) (?:clavier|boitier|digicode))",
    any_of=(
        "digicode", "interphone", "cadenas", "boit", "clavier", "coffre", "alarme", "portail", "barriere", "portillon",
        "porte", "grille", "local", "reserve", "chambre froide", "hangar", "garage", "entrepot", "depot", "immeuble",
        "hall", "sas", "grenier", "cave", "caisse", "etoile", "diese", "c'est", "carte", "code",
    ),
    digit=True,
    language="fr",
)  # fmt: skip
_LOCK_EN = r"(?:key ?safe|key ?box|lock ?box|combo|combination|padlock|keypad|key ?pad|alarm|buzzer|pin|door code|gate code|entry code|dock box)"
_DOOR_EN = r"(?:door|gate|safe|till|lock-?up|store ?room|shed|garage|barn|yard|side entrance|cabinet|cooler|walk-in|unit|front|box)"
_IS_EN = r"(?:is|its|it's|are|still|now|with|hit|punch(?: in)?|enter|press|use|type|do|[:,])"
_ENGLISH = Pattern(
    rf"\bcode(?: (?:for|to) (?:the |my |our )?\w+(?: \w+)?)? ?(?:is|:|=|,|'s) ?{_CODE}"
    rf"|\b{_LOCK_EN}s?\b[^.!?\n]{{0,45}}?{_CODE}"
    rf"|\b{_DOOR_EN}\b[^.!?\d]{{0,30}}\b{_IS_EN} ?(?:the )?{_CODE}"
    rf"|\b(?:opens with|let yourselves in|let yourself in)\b[^.!?\d]{{0,40}}{_CODE}"
    rf"|{_CODE} (?:on|at|for|gets you (?:in|through)) (?:the )?(?:back|front|side|gate|door|keypad|alarm)"
    rf"|{_CODE} ?,? ?(?:then|and|followed by)(?: the)? ?(?:hash|star|pound|#|\*|key sign|lift|pull|turn|asterisk|a thump|enter|push)"
    rf"|{_CODE} then [a-z]\b"
    r"|\bleft to \d{1,2}\W+(?:then )?right to \d{1,2}",
    any_of=(
        "safe", "box", "combo", "combination", "padlock", "keypad", "key pad", "alarm", "buzzer", "pin", "code", "door",
        "gate", "till", "lock", "room", "shed", "garage", "barn", "yard", "entrance", "cabinet", "cooler", "walk-in",
        "unit", "front", "opens with", "let yours", "hash", "star", "pound", "key sign", "lift", "pull", " on the ", "left to",
    ),
    language="en",
)  # fmt: skip
_OTHER_CODES = Phrases(
    both=("(exp|cvc|cvv|promo|qr|barcode|discount|voucher|postcode|zip|reduction|parrainage|source|html)",),
    fr=("code (postal|promo|barre|barres|couleur|vestimentaire|civil|route|naf|ape|cadeau|avantage|produit|de la route)",
        "(avec|utilisez|entrez) le code",
        "(tarif|menu|serrurier)"),
    en=("(dress|colour|color|area|product|gift|coupon|offer|referral|sale|checkout|order|paint|shade) code",
        "code (of|review|club)",
        "(use|with|quote|enter) (the)? code",
        "(checkout|enamel|brooch|lapel|bowling)"),
)  # fmt: skip

_SHAPE = Pattern(r"\d{3}|\d-\d|\d[a-z]\d|\d, right|to \d", digit=True)
_IN_WORDS = Pattern(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|zero)s? (?:and|then) the (?:star|hash|pound)",
    any_of=("the star", "the hash", "the pound"),
)
_spotted = marks_of(_FRENCH, _ENGLISH, unless=_OTHER_CODES)


def _find(passage: Passage, situation: Situation) -> Iterator[Mark]:
    """Most texts with a digit have none that could be a code: the long patterns are spared them."""
    if present(_SHAPE, passage):
        yield from _spotted(passage, situation)
    for match in _IN_WORDS.find(passage):
        yield Mark(*match.span())


RULE = Rule(
    category="credential",
    find=_find,
    texts={
        "en": Texts(
            title="Door, safe or alarm code",
            what="This looks like a code that opens a door, a safe or an alarm.",
            why="Whoever reads it has the key, today and until it is changed.",
            advice="Send it privately. If it has been online, change the code.",
        ),
        "fr": Texts(
            title="Code de porte, de coffre ou d’alarme",
            what="Ceci ressemble à un code de porte, de coffre ou d’alarme.",
            why="Qui le lit a la clé, aujourd’hui et jusqu’au prochain changement.",
            advice="Envoyez-le en privé. S’il a été en ligne, changez-le.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Delivery: the side gate is 4471, leave it by the freezer",
                "Key safe behind the bins, 2805, put it back please",
                "if the alarm goes off just type 9034 and breathe",
                "5821 then hash and push hard",
                "padlock combo is 12-30-4 for the boat shed",
                "front door's on the keypad now, C1947X",
            ),
            quiet=(
                "Use code SPRING10 at the till for ten percent off",
                "Our front door was painted in 1947 and it shows",
                "The alarm went off at 4, sorry neighbours",
                "Enamel pin, limited to 250 pieces",
                "Table 12, door on the left, open until 2300 tonight? We wish",
                "Area code 0117 callers: the line is back",
            ),
        ),
        "fr": Examples(
            warn=(
                "Livreurs : le portail c’est 4471, posez près du congélateur",
                "La boîte à clés est derrière les bacs, 2805, remettez-la bien",
                "si l'alarme sonne tu tapes 9034 et tu respires",
                "5821 puis étoile et poussez fort",
                "le digicode a changé, c’est 38B12 maintenant",
                "cadenas du ponton : 4-0-7-2",
            ),
            quiet=(
                "Avec le code PRINTEMPS10, dix pour cent en caisse",
                "Notre porte date de 1947 et ça se voit",
                "L’alarme a sonné à 4 h, pardon aux voisins",
                "Le coffre cadeau est à 250 €",
                "Code postal 75011, si vous commandez en ligne",
                "Portail fermé dès 19 h, 30 places devant",
            ),
        ),
    },
)
