"""The code of a door, gate, key safe, padlock, alarm, till, card or device.

What: digits (spelled out, too) that a word for something locked introduces, or that are followed by what one presses
then. Every lock has its own reach: a padlock's number needs no verb, a door's needs "is", "c'est" or a colon and nothing
after it that would make it a measure, a time or a year.
Why: with the post's date and the page's address, the code is the whole burglary; it is often a client's door.
Source: police.uk, "Key safes and door entry codes"; Ministère de l'Intérieur, "Opération tranquillité entreprises".
"""

import re
from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import near
from prudence.checker.text.number_words import NUMBER_WORDS
from prudence.checker.text.numbers import masked
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_BEFORE = 90
"""Code points in which something locked may be named before its code."""
_WORDS_FR = r"(?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)"
_WORDS_EN = (
    r"(?:zeros?|oh|nought|ones?|twos?|threes?|fours?|fives?|six|sixes|sevens?|eights?|nines?|ten|eleven|twelve|double"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"
)
_DIGIT_WORDS = NUMBER_WORDS | {f"{word}s" for word in NUMBER_WORDS} | {"oh", "nought", "double", "sixes"}
_DIGITS = Pattern(
    r"\b(?=[a-z]?\d|le \d)(?<![€$£+/:.\\-])(?<!\d[ ,])(?:[a-z]?\d{3,6}[a-z]?|\d{1,3}[a-gi-wyz]\d{1,3}|\d(?:-\d){3,5}|\d(?: \d){3,5}"
    r"|le \d{1,2}(?:,? (?:puis |et |ensuite )?(?:encore )?le \d{1,2}){2,5}|\d fois (?:le )?\d|(?:le )?\d (?:deux|trois|quatre) fois|\d (?:twice|(?:two|three|four) times)|\d{1,3}(?:,? (?:then|puis|and then|et puis|pis|ensuite) \d{1,3}){1,5}|\d(?:\.\d){3,5}|\d{1,2}, ?\d{1,2}(?:, ?\d{1,2})*,? (?:and|et|then|puis) \d{1,2}|\d{1,2}-\d{1,2}-\d{1,2}|\d\d \d\d(?: \d\d)?|\d(?:, ?\d){3,5})(?![\w'’])(?!-\w)(?![€$£%:/]|[.,]\d| \d)",
    digits=1,
)
_LETTER_FIRST = Pattern(
    r"\b[a-z](?:,? (?:puis|then|et|and) \d{1,3}){2,4}(?![\w'’])", any_of=(" puis ", " then "), digits=2
)
_SPELLED_FR = Pattern(
    rf"\b{_WORDS_FR}(?:[ ,-]{{1,2}}{_WORDS_FR}){{2,5}}\b(?! cents?\b| mille\b)|\b(?:deux|trois|quatre) fois (?:le |la )?{_WORDS_FR}\b",
    any_of=("zero", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    language="fr",
)
_SPELLED_EN = Pattern(
    rf"\b{_WORDS_EN}(?:(?:,? then |[ ,-]{{1,2}}){_WORDS_EN}){{2,5}}\b(?! hundred\b| thousand\b)"
    rf"|\b(?:two|three|four) {_WORDS_EN}\b(?= (?:and|then)\b)|\b{_WORDS_EN},? (?:two|three|four) times\b",
    any_of=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    language="en",
)
_STRONG = re.compile(
    r"\b(?:digicode|interphone|cadenas|boite (?:a|aux) cle[fs]{0,2}|boitier|portail|portillon|barriere|serrure a code"
    r"|carte (?:bleue|pro|professionnelle|gasoil|gazoil|essence|carburant|bancaire)|cb|code(?! (?:name|source|civil|de la route|couleur|postal))"
    r"|key ?safe|key ?box|lock ?box|combo|padlock|key ?pad|buzzer|pin(?! badge)|puk|(?:fuel|debit|bank|company|business|credit) card|dock box|bike lock|alarm code|entry phone)\b"
)
_WEAK = re.compile(
    r"\b(?:porte|grille(?! (?:de |des )?(?:tarif|horaire|salaire))|local|reserve|chambre froide|hangar|garage|entrepot|depot|immeuble|hall|sas|grenier|cave|caisse"
    r"|boite|coffre(?:-fort)?|clavier|alarme|desarme[szr]?|tablette|telephone|ordi|ordinateur|deverrouill\w+|debloqu\w+|debarr\w+|s'ouvre"
    r"|ouvrir|pour (?:entrer|rentrer)|tiroir-caisse|terminal|tpe|casier|vestiaire|messagerie|badge|rideau|volet|portillon|impossible d'entrer|combinaison d\w+|sesame d\w+|(?:numero|chiffres?|nombre) magiques?|labo"
    r"|door|gate|safe|till(?! (?:i|we|you|he|she|it|they|the|next|then|late|noon|dawn|midnight|about|around|sun\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|\d|[a-z]+ber)\b)|lock-?up|store ?room|shed|barn|yard|entrance|cabinet|cooler|walk-in|unit|front|box|combination"
    r"|alarm|disarm|disable|phone|tablet|laptop|ipad|unlocks?|opens with|let yourself in|let yourselves in|gets? in|come in|round the back"
    r"|stock ?room|cash ?drawer|register|card (?:machine|reader|terminal)|locker|cellar|fob|voicemail|get in"
    r"|magic numbers?|lab|shutters?|barrier|locked out|cupboard|fridge|freezer|strong ?room|whoever's opening|opening up|round the back"
    r"|armoire|placard|frigo|congel\w*|portier|par derriere|qui ouvre|pour l'ouverture)\b"
)
_SHORT = 25
"""Code points at the start of a sentence that may stand between a code and the sentence that announced it."""
_STILL = re.compile(r"(?:still|always|toujours|encore|juste|just|again|now|maintenant) ")
_CODE_OF = re.compile(
    r"\bcode (?:de |du |des )(?:la |l')?(?:porte|alarme|portail|grille|coffre|caisse|cour|local|boutique|entree|cadenas|carte)\b"
    r"|\b(?:digicode|cadenas|boite a cle[fs]{0,2}|key ?safe|lock ?box|padlock|key ?pad)\b"
    r"|\b(?:alarm|door|gate|till|safe|entry|garage|shop|card) (?:code|pin|combination)\b|\b(?:couldn't|could not|can't|cannot) get in\b|\blocked (?:me |us )?out\b|\bimpossible d'entrer\b|\b(?:enfermee?|bloquee?|restee?) dehors\b|\b(?:le|the|quel|son|their) code(?: [\w']+){0,2} ?\?|\bcode (?:for|to|of) the (?:alarm|door|gate|till|safe|garage|shop|back)\b"
)
"""In the sentence before: "Somebody asked for the door code. It's 4471."."""
_PADLOCK = re.compile(
    r"\b(?:digicode|cadenas|boite (?:a|aux) cle[fs]{0,2}|boitier|serrure a code|carte (?:gasoil|gazoil|essence|carburant)"
    r"|key ?safe|key ?box|lock ?box|padlock|key ?pad|bike lock)\b"
)
"""Nothing but a code is told of these."""
_MEASURE = re.compile(
    r"\b(?:coute|costs?|vaut|was|were|de|of|at|a|depuis|since|en|in|by|les|des|the|for|pour|nos|our|x|about|environ) $"
)
_NEGATED = re.compile(
    r"(?:\b(?:pas|plus|jamais|not|never|no longer|etait|autre que|au lieu d[eu]|instead of)|n't) (?:le |la |the |a |en )?$|\b(?:i|we|they|he|she|it) (?:hit|do|did) $"
)
"""What it is not, or no longer; and what is reached."""
_YOURS = re.compile(r"\b(?:votre|ton|your)\b")
"""What a message said: "your code is"."""
_LETTERED = re.compile(r"\d{1,2}[a-dfgj-lnp-wyz]\d{2,3}")
"""38B12, and no time, size or power (1m80, 14h30, 2e10)."""
_ADJACENT = re.compile(
    r"(?:'s|s)?(?:(?: \w+){0,2}| (?:the same as|le meme que|pareil que|comme)(?: [\w'-]+){1,4}| (?:d'|de |du |des |au |aux |a |pour |sur |for |to |of |on )[\w'-]+(?: [\w'-]+){0,6})[ :,=]{1,2}(?:le |la |the |no )?$"
)
_SAYS = (
    r"(?:\b(?:is|its|are|still|now|with|hit|punch(?: in)?|enter|press|tap|type|do|use|always|c'est|c|est|sont|rendue?"
    r"|fais|faites|faire|tape[szr]?|tapant|tapote[szr]?|compose[szr]?|composant|desarme[szr]?|arme[szr]?|disarm|disable|mets|mettez|avec|toujours|maintenant|devient|reste|rest[ae]|s'ouvre (?:au|sur|a|avec)|takes|wants|accepts|answers to|prend|accepte|veut|attend"
    r"|rentrez|entrez|through|remains|became|stays|set to|set at|opens (?:on|to|at))|it's|'s|[:=,])"
)
_ANNOUNCED = re.compile(
    rf"{_SAYS} ?(?:(?:le|la|the|a|just|still|always|toujours|juste|bien|encore|code|simplement|que)\b ?){{0,2}}$"
)
_LOOSE = re.compile(r"(?:[,:] ?|\b(?:on|to|sur) )$")
"""Too weak a link for numbers that may be a year or a time of day."""
_YEAR_OR_TIME = re.compile(r"(?:19|20)\d\d|[01]?\d[0-5][05]|2[0-3][0-5][05]")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_PRESSED = re.compile(
    r"\b(?:fais|faites|faire|tape[szr]?|tapote[szr]?|compose[szr]?|mets|mettez|essa(?:ie|ye)[szr]?|hit|punch|enter|press|tap|type|do|key|dial|try)(?: \w+)?,? ?$"
)
_BEGUN = re.compile(r"(?<!\d )(?<!-)\b(?:etoile|diese|star|hash|asterisk),? ?(?:then |puis |and |et )?$")
_IF_NOBODY_COMES = re.compile(
    r"\b(?:knock|toque\w*|frappe\w*|sonne[sz])\b.{0,40}\b(?:otherwise|or else|else|sinon|ou alors)(?: it's| c'est| do| use| faites| tapez)?[ ,:]{1,3}$"
)
_USED_NEXT = re.compile(
    r",? ?(?:then|and|puis|et|ensuite|followed by) (?:\w+ ){0,2}?(?:bell|cloche|sonn\w+|buzzer|hash|diese|etoile|star|button|bouton|touche|pull|push|shove|pousse\w*|tire\w*"
    r"|enter\b|valide\w*|ok\b|tick\b|handle|poignee|clunk|attend\w*|wait|entre[sz]?\b|go in|come in|walk in|ouvre\w*|opens?|lifts?|kick|turn|twist)"
    r"|,? (?:on|at|to|into|a|au|sur|dans) (?:the |la |le |l')?(?:\w+ )?(?:door|gate|pad|keypad|lock|shutter|entrance|box|panel|porte|grille|barriere|portail|portillon|entree|rideau)\b"
)
"""What is done after a code was pressed: of numbers that nobody presses it says nothing."""
_TWO_OR_THREE = 3
"""Digits that count things: "the gate opens with 150 guests"."""
_REFERENCE = re.compile(
    r"\b(?:line|item|style|model|size|page|ref|reference|ligne|article|modele|taille|robe|no|numero)\.? ?$"
)
"""A dress has a number and a green button, too."""
_PRESSED_NEXT = re.compile(
    r" (?:hash|star|pound|diese|etoile)(?= ?(?:$|[.,;:!?]| (?:for|on|at|to|then|pour|sur|et|puis)\b))"
    r"|,? (?:et|and|until|jusqu'a ce que|till) (?:le |la |the |l')?(?:voyant|light|led|lumiere|diode|lampe)(?: (?:\w+ ){0,3}?)(?:vert\w*|green|clignote\w*|blinks?|flash\w*|off|s'eteint)\b"
    r"|,? (?:et|and|until|jusqu'au|till) (?:ca |il |elle |it |the |le |la |un |you hear (?:a |the ))?(?:beeps?|bips?|bipe\w*|clicks?|clique|declic|buzzes)\b"
    r"|,? ?(?:(?:then|and then|and|followed by|puis|pis|et|apres|ensuite|suivi (?:de|du)|plus|[,+])(?: (?:on|sur|press|hit))?"
    r" ?(?:the |a |l'|la |le |you |tu |vous )?(?:hash|star|pound|#|\*|key sign|asterisk|set\b|lift|pull|push|turn|a thump|thump"
    r"|etoile|diese|touche|(?:green|red|big|grey|black) (?:button|key)|enter\b|bouton|valide[rz]?|tire[szr]?|pousse[szr]?|tourne[szr]?)"
    r"|,? (?:on|into|in|at|for) (?:the |that |our |my )?(?:(?:back|front|side|street|yard|shed) ?)?(?:keypad|key pad|gate\b|door\b|alarm\b|lock\b|pad\b"
    r"|back (?:now|one|door|gate)|box\b)"
    r"|,? (?:gets|get|lets|let) you (?:in|through|up)|,? (?:to unlock|unlocks|opens (?:it|the|up)|to get in|to open)"
    r"|,? (?:pour (?:ouvrir|deverrouiller|debloquer|entrer|rentrer)(?! en\b)|(?:au|sur le|dans le) (?:clavier|boitier|digicode|portillon|portail))"
    r"|,? et (?:la (?:porte|grille|barriere)|le portail|ca|c) s'ouvre| then [a-z]\b|#(?!\w))"
)
_MAY_FOLLOW = re.compile(
    r" ?(?:$|[^\w\s]|(?:and|then|on|now|for|if|to|at|still|same|gets|opens|not|but|ok|thanks|please|pls|until|till|as|since|just"
    r"|when|or|love|mate|hun|in|you|so|from|this|today|tonight|before|after|all"
    r"|et|puis|au|aux|sur|pour|si|maintenant|toujours|pas|mais|merci|svp|stp|jusqu|comme|depuis|quand|ou|avec|a|dans|vous|tu"
    r"|desormais|ce|cette|avant|apres|les|le|la|j'|je|on|dites|il|elle)\b)"
)
"""What may stand after a door's code: no word that would make it a number of things."""
_UNIT = re.compile(
    r" ?(?:€|euros?\b|dollars|pounds|quid|personnes|people|heures?\b|hours?\b|an[ns]?s?\b|years?|k?m2?\b|mm\b|cm\b|metres?|grammes?|balles"
    r"|k?g\b|kilos?|litres?|places?\b|pieces|pcs|watts?|volts?|fois|times|copies|customers|clients|vues|views|pins|points|pages|lignes|lines|mots|words|articles)"
)
_OTHER_CODES = Phrases(
    both=(
        "(exp|cvc|cvv|promo|qr|barcode|discount|voucher|postcode|zip|reduction|parrainage|source|html|ral|siret|ean)",
        "(error|erreur)",
    ),
    fr=(
        "code (postal|promo|barre|barres|couleur|vestimentaire|civil|route|naf|ape|cadeau|avantage|produit|de la route)",
        "code (client|article|fournisseur|insee|commune|apporteur|vendeur|avoir|penal|rousseau)",
        "(avec|utilisez) le code",
        "entrez le code * (en|au|sur) (caisse|panier|site)",
        "(ticket|tickets|billet|billets|tombola|dossard|score|kilometres|abonnes|votes|exemplaires|opus|psaume|edition)",
        "(coute|coutent|prix|ponce|poncer|poncage|grain|invites|bouteilles)",
        "(tarif|menu|facture|commande|teinte|couleur)",
        "(sur|sous|au) le code",
        "(changez|changer|verifiez) (le votre|la votre|les votres)",
        "(sort|sortie|sortent|livre|livres|regle|regles) (d'usine|de l'usine)",
        "code (sic|deontologie|travail|consommation|defaut|panne|rome|modele|hexa|pantone|douanier|recette|lot|stock)",
    ),
    en=(
        "(sic|hs|dialling|dialing|fault|style|stock|batch|tax|tariff|commodity|catalogue|recipe|course|model|hex|pantone|plant) code",
        "(dress|colour|color|area|building|tax|conduct|product|gift|coupon|offer|referral|sale|checkout|order|paint|shade|country|sort|highway) code",
        "code (of|review|club|name|names)",
        "(on|under|per|against) (the)? code",
        "(change|check|reset) yours",
        "(from|at) the factory",
        "factory (set|setting|default)",
        "(use|with|quote|enter) (the)? code",
        "(ticket|tickets|raffle|bib|score|steps|miles|followers|votes|copies|opus|psalm|hymn|edition|serial|pattern)",
        "(costs|price|sand|sanding|sanded|grit|guests|highway)",
        "(checkout|enamel|brooch|lapel|bowling|invoice|order)",
    ),
)
_TURNS = Pattern(
    r"\b((?:left|right) to )\d{1,2}\W+(?:then )?(?:right|left) to \d{1,2}"
    r"|\b\d{1,2} (?:a|to the) (?:droite|gauche|left|right)\W+(?:then |puis |et )?\d{1,2} (?:a|to the) (?:droite|gauche|left|right)"
    r"|\b\d{1,2} (?:left|right)\W+(?:then )?\d{1,2} (?:left|right)\W+(?:then )?\d{1,2} (?:left|right)"
    r"|\b(?:a )?(?:droite|gauche) (?:sur|jusqu'a|jusqu'au) (?:le )?\d{1,2}\W+(?:puis |et )?(?:a )?(?:droite|gauche) (?:sur|jusqu'a|jusqu'au) (?:le )?\d{1,2}"
    r"|\b(?:turn|tourne[sz]?) (?:to|on|jusqu'au|jusqu'a|sur) (?:le )?\d{1,2},? (?:then |and |puis |et )?(?:back (?:to|round to)|reviens (?:au|a|sur)|revenez (?:au|a|sur)) (?:le )?\d{1,2}",
    any_of=("left", "right", "droite", "gauche", "turn", "tourne"),
    digits=1,
)
_DIAL = re.compile(
    r"\b(?:coffre|cadenas|combinaison|serrure|armoire|safe|pad ?lock|lock|dial|combination|combo|vault)\b"
)
"""What is turned: dresses hang by size, left and right, too."""
_COUNTED = "1-2-3"
"""As dancers, too, are told."""
_IN_TURN = re.compile(r"\d(?:-\d){3,5}")
_SPELLED_WORD = re.compile(r"[a-z]{2,}")
_FEWEST_SPELLED = 4
_COUNTING = re.compile(
    r"(?:one|two|three|four|five|un|deux|trois|quatre|cinq)\W+(?:two\W+three|three\W+four|four\W+five|five\W+six|deux\W+trois|trois\W+quatre|quatre\W+cinq|cinq\W+six|six\W+seven|six\W+sept)"
)
"""What dancers and bands are told."""
_PLAYERS = 10
"""Of a football team, without the keeper: 4-2-3-1."""
_IS_YEAR = re.compile(
    r"\b(?:gate|alarm|padlock|keypad|key ?box|pin|code|combination|portail|alarme|cadenas|barriere|digicode|combinaison)(?:'s| is|,? c'est| est| ?:)(?: still| now| always| toujours| maintenant)? $"
)
_ANY_LOCK = re.compile(rf"(?:{_STRONG.pattern})|(?:{_WEAK.pattern})")
_BY_PHONE = re.compile(
    r"\b(?:par telephone|au telephone|telephonez|appelez(?:[- ]nous)?|tel|by phone|on the phone|phone us|ring us|call us)[ ,:]{1,3}(?:au |le |on )?$"
)
_MODEL = re.compile(r"\b(?:the|le|la|un|une|a|an) [A-Z]\w+ $")
"""The name of a make: "the Harbourlock 175"."""
_COUNTED_OR_KNOWN = re.compile(r"\d*(?:00|50)|1234\d*|0000|1111|\d{1,3}|\d*[a-z]\d*")
"""Round, or what advice names."""
_CALLED_OR_NUMBERED = re.compile(
    r"\b(?:phone|telephone|tel|call|ring|dial|appelez|poste|ext|extension|box|boite(?: postale)?|bp|unit|lot|flat|suite|room|chambre|numero|number|no|n|code|line|ligne|ref|street|st|rue)\.?:?(?: [a-z]{1,3})? ?$"
)
_LOCK_OR_KEY = re.compile(rf"(?:{_ANY_LOCK.pattern})|\b(?:cles?|clefs?|keys?|verrou|latch|lock|cards?|carte)\b")
_LOCK = r"(?:door|gate|alarm|till|safe|shed|padlock|porte|portail|alarme|caisse|coffre|cadenas|garage|tablet|tablette)"
_LOCKS_IN_A_ROW = Pattern(
    rf"\b{_LOCK}[ :=]{{1,3}}\d{{4,6}}\W{{1,3}}(?:and |et )?{_LOCK}[ :=]{{1,3}}\d{{4,6}}(?!\w)", digits=8
)


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    spelled = (_SPELLED_FR, _SPELLED_EN) if _has_number_words(passage) else ()
    for pattern in (_DIGITS, _LETTER_FIRST, *spelled):
        for match in pattern.find(passage):
            start, end = match.span()
            if _opens_something(passage, start, end) and not near(passage, _OTHER_CODES, start, end, before=60):
                yield Mark(start, end, replacement=masked(passage.text[start:end], first=0, last=0))
    for match in _TURNS.find(passage):
        yield Mark(*match.span(), certain=bool(match.group(1)) or _DIAL.search(passage.folded) is not None)
    for match in _LOCKS_IN_A_ROW.find(passage):
        yield Mark(*match.span())


def _has_number_words(passage: Passage) -> bool:
    """At least two of them, or one twice."""
    met = _DIGIT_WORDS.intersection(passage.words)
    return len(met) > 1 or any(passage.words.count(word) > 1 for word in met)


def _opens_something(passage: Passage, start: int, end: int) -> bool:
    folded = passage.folded
    if folded[max(0, start - 1) : start] == "#" and not folded[start:end].isdigit():
        return False
    if _PRESSED_NEXT.match(folded, end):
        return _REFERENCE.search(folded[max(0, start - _SHORT) : start]) is None
    quoted = is_quoted(passage, start, end) and _YOURS.search(folded, max(0, start - _SHORT), start)
    if quoted or _UNIT.match(folded, end) or _NEGATED.search(folded, max(0, start - _SHORT), start):
        return False
    begin, _ = passage.sentence_around(start, end)
    before = folded[max(begin, start - _BEFORE) : start]
    if _BY_PHONE.search(before) or _MODEL.search(passage.text, max(begin, start - _BEFORE), start):
        return False
    if folded.startswith(_COUNTED, start) and not _STRONG.search(before):
        return False
    if len(before) < _SHORT and (not before or _ANNOUNCED.search(before) or _STILL.fullmatch(before)):
        earlier = folded[max(0, begin - _BEFORE) : begin]
        year = _YEAR_OR_TIME.fullmatch(folded, start, end) is not None
        if _CODE_OF.search(earlier) and not year and _MAY_FOLLOW.match(folded, end):
            return True
    year = _YEAR.fullmatch(folded, start, end) is not None
    if end - start > _TWO_OR_THREE and not year and (_BEGUN.search(before) or _IF_NOBODY_COMES.search(before)):
        return True
    if _PRESSED.search(before) and (_USED_NEXT.match(folded, end) or _is_spelled_out(folded[start:end])):
        return True
    announced = _ANNOUNCED.search(before) is not None
    alone = _MAY_FOLLOW.match(folded, end) is not None
    if alone and _pressed_in_turn(passage, start, end, before):
        return True
    if alone and year and _IS_YEAR.search(before):
        return True
    if ((announced or before.endswith((" au ", " par ", " fait le "))) and _LETTERED.fullmatch(folded, start, end)) or (
        alone
        and not _MEASURE.search(before)
        and _PADLOCK.search(before)
        and not (year and _LOOSE.search(before))
        and (announced or not year)
    ):
        return True
    if year and _MEASURE.search(before):
        return False
    if any(announced or _ADJACENT.match(before, locked.end()) for locked in _STRONG.finditer(before)):
        return alone or (end - start > _TWO_OR_THREE and not before.endswith((", ", ",")))
    if alone and not year and _uncommon_beside_a_lock(passage, start, end, before):
        return True
    if (year and not _PRESSED.search(before)) or not (announced and alone and _WEAK.search(before)):
        return False
    return not (_LOOSE.search(before) and _YEAR_OR_TIME.fullmatch(folded, start, end))


def _is_spelled_out(written: str) -> bool:
    """Four words or more that nobody counts by: "four, four, seven, one"."""
    return len(_SPELLED_WORD.findall(written)) >= _FEWEST_SPELLED and _COUNTING.match(written) is None


def _pressed_in_turn(passage: Passage, start: int, end: int, before: str) -> bool:
    """Keys one after the other, 4-2-1-7 or "12, then 9, then 12"."""
    folded = passage.folded
    if _IN_TURN.fullmatch(folded, start, end):
        formation = sum(map(int, folded[start:end].split("-"))) == _PLAYERS
        pressed = _PRESSED.search(before) is not None
        return _ANY_LOCK.search(before) is not None or (pressed and not formation)
    if " " not in folded[start:end] or not _PRESSED.search(before):
        return False
    return _ANY_LOCK.search(folded, *passage.sentence_around(start, end)) is not None


def _uncommon_beside_a_lock(passage: Passage, start: int, end: int, before: str) -> bool:
    """A number that is no year, no time and not round, in one sentence with a lock or a key."""
    folded = passage.folded
    return (
        folded[start:end].isdigit()
        and _COUNTED_OR_KNOWN.fullmatch(folded, start, end) is None
        and _YEAR_OR_TIME.fullmatch(folded, start, end) is None
        and _MEASURE.search(before) is None
        and _CALLED_OR_NUMBERED.search(before) is None
        and _LOCK_OR_KEY.search(folded, *passage.sentence_around(start, end)) is not None
    )


RULE = Rule(
    category="credential",
    find=Find(_find, _DIGITS, _SPELLED_FR, _SPELLED_EN, _TURNS, _LOCKS_IN_A_ROW),
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
                "Couriers, press four, four, seven, one and push",
                "Delivery: the side gate is 4471, leave it by the freezer",
                "Key safe behind the bins, 2805, put it back please",
                "if the alarm goes off just type 9034 and breathe",
                "5821 then hash and push hard",
                "padlock combo is 12-30-4 for the boat shed",
                "front door's on the keypad now, C1947X",
                "the alarm is set to 9182",
                "Courier, press C1984X on the bottom door",
                "Gate 4471, alarm 9034, see you Monday",
                "Couldn't get in this morning. Turns out it's 8823 now.",
                "The safe? 36 right, 12 left, 7 right",
                "gate is 3391 hash, mind the dog",
                "4-2-1-7 and the light goes green",
                "back door: two turns left of the gnome, then 2-4-4-8",
                "For the yard gate press 4 twice, then star",
                "van 2's fuel card is 6614, same as van 1",
            ),
            quiet=(
                "Dancers, press one, two, three, four into the floor and turn",
                "Use code SPRING10 at the till for ten percent off",
                "Our front door was painted in 1947 and it shows",
                "The alarm went off at 4, sorry neighbours",
                "Enamel pin, limited to 250 pieces",
                "Table 12, door on the left, open until 2300 tonight? We wish",
                "Area code 0117 callers: the line is back",
                "Line 4471, green button: that is the dress I meant",
                "The new building code runs to 1500 pages",
                "$31,460 in the till last July, and the gate takes forty points",
                "I'm not shutting the door till I hit 3000",
                "The scheme pays £61 per session on code 86205, a lock-out price",
                "Your door code is 1234? Change yours before somebody else does",
                "We lined up 4-2-3-1 in the shed and lost to the pub",
                "She got “your code is 48 20 17” on her phone and hung up",
                "The gate is no longer 4471, ask me for the new one",
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
                "code d’accès au dépôt 5599",
                "code de déverrouillage de la tablette 2512",
                "Livreur, faites A1984B à la porte du bas",
                "Le plombier : toquez, sinon 6620, attention au chat",
                "Le portail ? 3391 dièse, attention au chien",
                "4-2-1-7 et le voyant passe au vert",
                "Faites le 24, puis le 7, puis encore le 24, et la barrière se lève",
                "La carte pro pour le péage, c’est 8821",
                "Pour désarmer : le 4, le 4, le 7, le 1 et OK",
            ),
            quiet=(
                "Avec le code PRINTEMPS10, dix pour cent en caisse",
                "Notre porte date de 1947 et ça se voit",
                "Le digicode date de 1998 et il marche encore",
                "Toquez fort, sinon appelez le voisin",
                "L’alarme a sonné à 4 h, pardon aux voisins",
                "Le coffre cadeau est à 250 €",
                "Code postal 75011, si vous commandez en ligne",
                "Portail fermé dès 19 h, 30 places devant",
                "Le portail s’ouvre avec 150 invités",
                "Je ponce la porte au grain 240",
                "La cave, c’est 1998 le bon millésime",
                "Ligne 4471, bouton vert : c’est la robe dont je parlais",
                "Non, 1234 n’est pas un code de porte, c’est une invitation",
                "Votre code de porte est 1997 ? Changez le vôtre ce soir",
                "À la caisse ce mois-ci : 31,460 francs, et la porte grince",
                "Le portail n’est plus 4471, demandez-moi le nouveau",
                "1200 à la porte, dix de plus au balcon, quel concert",
            ),
        ),
    },
)
