"""The plate of somebody's car.

What: plates in the forms of France, the United Kingdom, Ireland, Belgium, Switzerland, Canada, the United States,
Australia, India and South Africa next to a word for a car; the French and British forms alone are a hint.
Why: a plate names a person, and naming a driver in public to shame them is defamation or harassment in most countries.
Source: Code de la route, arrêté du 9 février 2009 (FR); DVLA INF104 (UK); CNIL: a plate is personal data.
"""

import re
from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import near
from prudence.checker.text.numbers import masked
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_B = r"(?<![\w+.,/#@-])"
_E = r"(?![\w@])(?!-\w)"
_HYPHENED = Pattern(
    rf"{_B}[A-Za-z]{{2}}-\d{{3}}-[A-Za-z]{{2}}{_E}",
    any_of=tuple(f"-{digit}" for digit in range(10)),
    digits=3,
    original_case=True,
)
_FORMS = Pattern(
    _B
    + r"(?:[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}"  # FR since 2009, IT
    + r"|[A-Z]{2}\d{2} ?[A-Z]{3}"  # UK since 2001
    + r"|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]"  # UK before
    + r"|[A-Z]{2,3} \d{3,4}|\d{3} [A-Z]{3}|[A-Z]{3}[ -]?\d{3}"  # Northern Ireland, Oregon, Nova Scotia, Sweden
    + r"|\d{2,3}-[A-Z]{1,2}-\d{1,6}"  # IE
    + r"|[12]-[A-Z]{3}-\d{3}"  # BE
    + r"|\d{1,4} [A-Z]{2,3} \d{2}|\d{4} [A-Z]{2}|\d[A-Z]{2} [A-Z]\d{2}|[A-Z]{3}-\d{4}"  # FR before 2009
    + r"|[A-Z]{2} ?\d{4,6}"  # CH
    + r"|\d[A-Z]{3} ?\d{3}|[A-Z]{3} \d{4}|[A-Z]{3}\d[A-Z]\d[A-Z]|[A-Z]{3}-[A-Z]\d{2}|[A-Z]\d{2} [A-Z]{3}"  # AU, US, QC
    + r"|[A-Z]{3}[ -]?\d{3}[ -]?[A-Z]{2}|[A-Z]{2} \d{1,4}-\d\d|[A-Z]{2}[ -]\d{4}[ -][A-Z]{1,2}"  # NG, GH, SN
    + r"|[A-Z]{2} \d{2} [A-Z]{1,2} ?(?:\d{4}|[A-Z]{2})|[A-Z]{2} \d{2} [A-Z]{2,3})"  # IN, ZA, NA, RO
    + _E,
    digits=1,
    original_case=True,
)
_ANNOUNCED = Pattern(
    r"\b(?:[Nn]umber(?= [A-Z]{1,3} ?\d{1,4} ?[A-Z]{1,3}\b)|[Nn]um[ée]ro(?= [A-Z]{1,3}[ -]?\d{1,4}[ -]?[A-Z]{1,3}\b)|[Pp]lates?|PLATES?|[Ll]icen[cs]e|[Tt]ag|[Rr]eg|[Rr]ego|[Pp]laque|[Ii]mmat\w*\.?)(?: (?:is|no|number|n°|no\.))?[ :]{1,2}"
    r"((?!RBQ|NEQ|RCS)(?=[A-Z0-9 ·-]*\d)(?=[A-Z0-9 ·-]*[A-Z])[A-Z0-9]{1,9}(?:[ ·-][A-Z0-9]{1,5}){0,3})(?![\w-])",
    any_of=("number ", "numero ", "plate", "licen", "tag", "reg", "plaque", "immat"),
    digits=1,
    original_case=True,
)
_SHARED = re.compile(
    r"[A-Z]{2,3} \d{3,4}|\d{3} [A-Z]{3}|[A-Z]{3}[ -]?\d{3,4}|\d{4} [A-Z]{2}|[A-Z]{2} ?\d{4,6}|\d{1,4} [A-Z]{2,3} \d{2}"
)
"""Forms of models, prices and days, too."""
_PLATE = Phrases(
    fr=(
        "(plaque|plaques|immatricule|immatriculee|immatriculation|gare|garee|gares|stationne|stationnee|conducteur|conductrice|klaxonne|chauffard|roule|double)",
        "(blanc|blanche|gris|grise|noir|noire|bleu|bleue|rouge|vert|verte)",
    ),
    en=(
        "(reg|plate|plates|registration|rego|licence|license|tag|tags|parked|driver|bumper|dashcam|driving|cut me up|tailgating)",
        "(white|grey|gray|black|blue|red|green|silver)",
    ),
)
_CAR = Phrases(
    both=(
        "(clio|golf|polo|corsa|fiesta|focus|megane|twingo|kangoo|berlingo|partner|duster|dacia|renault|peugeot|citroen)",
        "(audi|bmw|mercedes|toyota|honda|nissan|ford|kia|hyundai|mazda|volvo|skoda|seat|fiat|opel|vauxhall|jeep|tesla)",
        "(passat|tacoma|tahoe|silverado|innova|transit|sprinter|suv|pickup|range|rover|mini|yaris|micra|vivo|hilux|c3|c4)",
        "(simca|lada|hiace|corolla|camry|civic|prius|prado|navara|ranger|amarok|mustang|jimny|punto|panda|ducato|boxer|vito|caddy|trafic|jumper|jumpy|scenic|espace|modus|logan|sandero)",
        "(jaguar|lexus|cadillac|buick|gmc|ram|chrysler|alfa|lancia|saab|triumph|harley|yamaha|kawasaki|vespa|ducati|trotro|keke|bakkie|matatu|okada|zemidjan|2cv|4l|beetle|coccinelle)",
        "land (rover|cruiser)",
        "(vw|volkswagen|chevrolet|chevy|dodge|subaru|mitsubishi|suzuki|smart|porsche|scooter|moto|van|camping car)",
    ),
    fr=(
        "(voiture|voitures|camion|camionnette|fourgon|fourgonnette|utilitaire|break|berline|caisse|bagnole|4x4|char|auto)",
        "(immatricule|immatriculee|immatriculation|plaque|plaques|remorque|vehicule|conducteur|conductrice|coffre|pick up)",
        "(gare|garee|gares|stationne|stationnee|stationnees|klaxonne|double|parking)",
    ),
    en=(
        "(car|cars|truck|ute|lorry|wagon|trailer|reg|plate|plates|registration|rego|licence|license|vehicle|bike|driver)",
        "(parked|parking|driving|driver|bumper|hatchback|estate|saloon|sedan|pickup|taxi|motorbike|dashcam|tag|tags)",
    ),
)
_DISTINCT = re.compile(r"[A-Z]{2}-\d{3}-[A-Z]{2}|[A-Z]{2}\d{2} ?[A-Z]{3}|[12]-[A-Z]{3}-\d{3}")
"""France, the United Kingdom, Belgium: little else is written so."""
_TRAFFIC = Phrases(
    fr=(
        "(rond-point|feu|feux|stop|priorite|clignotant|klaxon|trottoir|retro|retroviseur|aile|pare-chocs|plein|pompe|creneau|place handicapee|fourriere|depanneuse|accident|constat|flash|flashe|radar|phares)",
        "(recule|reculant|accroche|raye|rayee|embouti|emboutie|renverse|fonce|grille|bloque|bloquee|livreur|type|monsieur|madame|dame|celui|celle|proprietaire)",
        "(a moi|la mienne|le mien|roule|vends|vendue|assurance|carte grise|controle technique|ct)",
    ),
    en=(
        "(roundabout|junction|motorway|lights|headlights|indicator|horn|kerb|curb|pavement|mirror|wing|pump|bay|driveway|tow|towed|clamped|accident|speeding|speed camera|garage|mot)",
        "(overtook|reversed|scraped|scratched|bumped|dented|blocking|blocked|cut|hit|splashed|outside|bloke|fella|lady|gentleman|whoever|owner|courier|mine|selling|insured)",
    ),
)
_SHOWN = Phrases(
    fr=(
        "(affiche|affiches|carte postale|gravure|maquette|miniature|jouet)",
        "(exemple|gravee|gravees|gravure|gravons|collection|d'epoque|musee|exposee|expose|retrouvee|trouvee|tombee|ancetre)",
    ),
    en=(
        "(poster|postcard|painting|toy|scale model|miniature|mural)",
        "(example|engraved|engrave|vintage|museum|collection|classic|found|fell|exhibited)",
    ),
)
"""Plates for sale, of old-timers, and lost ones: hints."""


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    for match in _FORMS.find(passage) if passage in _CAR else ():
        if near(passage, _CAR, *match.span(), before=60, after=50):
            certain = not near(passage, _SHOWN, *match.span(), before=60, after=50) and (
                _SHARED.fullmatch(match.group()) is None or near(passage, _PLATE, *match.span(), before=60, after=50)
            )
            yield Mark(*match.span(), certain=certain, replacement=masked(match.group(), first=2, last=0))
    for match in _FORMS.find(passage) if passage in _TRAFFIC else ():
        seen = _DISTINCT.fullmatch(match.group()) and near(passage, _TRAFFIC, *match.span(), before=120, after=80)
        if seen and not near(passage, _SHOWN, *match.span(), before=60, after=50):
            yield Mark(*match.span(), replacement=masked(match.group(), first=2, last=0))
    for match in _ANNOUNCED.find(passage):
        if len(match.group(1)) >= 5:
            certain = not near(passage, _SHOWN, *match.span(), before=60, after=50)
            yield Mark(*match.span(1), certain=certain, replacement=masked(match.group(1), first=2, last=0))
    for match in _HYPHENED.find(passage):
        yield Mark(*match.span(), certain=False, replacement=masked(match.group(), first=2, last=0))


RULE = Rule(
    category="identity",
    find=Find(_find, _CAR, _TRAFFIC, _ANNOUNCED, _HYPHENED),
    texts={
        "en": Texts(
            title="Licence plate",
            what="This shows somebody’s licence plate.",
            why="A plate leads to a person. Shaming a driver in public easily turns against the shop that did it.",
            advice="Describe the car without its plate; for damage, give the plate to police or insurer only.",
        ),
        "fr": Texts(
            title="Plaque d’immatriculation",
            what="On peut lire ici la plaque de quelqu’un.",
            why="Une plaque mène à une personne. Afficher un conducteur se retourne vite contre la boutique qui l’a fait.",
            advice="Décrivez la voiture sans la plaque ; en cas de dégâts, donnez-la à la police ou à l’assurance seulement.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "AB12 CDE, you clipped my mirror at the lights and never stopped",
                "Number LND 448 XA is the man who ran from the bill",
                "Whoever's in the white HiAce CZ 14 KL left a board on the roof",
                "Whoever drives the blue Fiesta KX14 ABD, you left your lights on across our gate",
                "To the white van, reg LB66 XYZ, thanks for the wing mirror",
                "grey truck, plate 812 QRS, ran the stop sign outside the shop",
                "Driver of the Toyota 191-D-20456: that loading bay is ours",
                "Stolen last night: my trailer, tag ABC 1234, please look out",
            ),
            quiet=(
                "Old sign found in the barn outside: AB12 CDE, come and see it",
                "The lamp is model KX14 ABD, back on Friday",
                "New car park behind the church: 50 spaces, free for 2 hours",
                "Flight BA 1234 brings the tulips tonight",
                "Room B12 upstairs, workshop at 10",
                "Use code VAN10 for delivery by our little van",
                "Order AB-123 is waiting on the shelf",
            ),
        ),
        "fr": Examples(
            warn=(
                "Celui qui a grillé le feu, AB-123-CD, tu me dois un rétro",
                "La Simca grise devant la vitrine, 1-TKC-482, gêne la livraison",
                "La Clio rouge AB-345-CD devant notre vitrine a les phares allumés",
                "camionnette blanche immatriculée GE 123456, votre haillon est ouvert",
                "Merci au conducteur du 4x4 EZ 214 KP pour notre pot de lavande",
                "Volé cette nuit : notre scooter, plaque FH-812-RT",
                "à la personne garée en BX-901-LM : on ne peut plus sortir",
            ),
            quiet=(
                "La lampe AB-34 est de retour, en deux couleurs",
                "Parking gratuit pendant 2 heures derrière l’église",
                "Salle B12, premier étage, atelier à 10 h",
                "Le train TER 8712 a du retard, on vous attend",
                "Code CAMION10 pour la livraison offerte",
                "Réf. KX 204 en stock, livraison mardi",
            ),
        ),
    },
)
