"""A door that does not lock, an alarm that is off, takings that are carried.

What: security that fails, and money on the road.
Why: it tells when and how, to people who already know where.
Source: Ministère de l'Intérieur, "Commerçants : prévenir les vols à main armée"; police.uk, "Business crime".
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_FAILS_FR = Pattern(
    r"\b(?:porte|serrure|verrou|rideau(?: metallique)?|portail|grille|volet|baie|fenetre)s?\b(?: \w+){0,6}? (?:ne ferme(?:nt)? (?:plus|pas)|ferme plus|ferme mal|est (?:cassee?|bloquee?|restee ouverte)|bloquee? a|(?:n')?est plus barree|barree avec|tient avec|sur le loquet)"
    r"|\b(?:alarme|telesurveillance|camera|cameras|detecteur)s?\b(?: \w+){0,5}?(?: est| sont)? (?:en panne|hors service|(?:est |sont )?coupee?s?|debranchee?s?|ne (?:marche|repond|fonctionne)\w* (?:plus|pas)|desactivee?|hs)"
    r"|\b(?:laisse|laissee|laissons) (?:la porte|le portail|tout) ouverte? (?:la nuit|toute la nuit|hier soir|derriere)",
    any_of=(
        "porte",
        "serrure",
        "verrou",
        "rideau",
        "portail",
        "grille",
        "volet",
        "fenetre",
        "alarme",
        "telesurv",
        "camera",
        "detecteur",
        "laiss",
        "baie",
    ),
    language="fr",
)
_FAILS_EN = Pattern(
    r"\b(?:door|lock|gate|shutter|window|hatch|latch)s?\b(?: [\w']+){0,5}? (?:doesn'?t (?:\w+ )?(?:lock|close|shut)|won'?t (?:\w+ )?(?:lock|close|shut)|is (?:broken|busted|stuck open|on the latch|unlocked)|on the latch|left (?:open all night|unlocked)|stuck (?:open|half))"
    r"|\b(?:alarm'?s?|cameras?|cctv|electric fence|gate motor|security light)s?\b(?: [\w']+){0,4}? (?:is |are |been |'s |been )?(?:off since|been off|dead|broken|down|out of action|not working|disconnected|switched off|on the blink|beeping its last)"
    r"|\bno (?:alarm|lock|cctv|camera|cameras) (?:on|at|in|here)\b|\bfired the night guy|\bnight guard (?:is off|quit|left)",
    any_of=(
        "door",
        "lock",
        "gate",
        "shutter",
        "window",
        "hatch",
        "latch",
        "alarm",
        "camera",
        "cctv",
        "fence",
        "security light",
        "night gu",
    ),
    language="en",
)
_NOT_THE_SHOP = Phrases(
    fr=(
        "(frigo|refrigerateur|congelateur|four|placard|placards|armoire|vaisselle|linge|micro-ondes|tiroir|cuisson|poele|reveil|voiture)",
        "(votre|vos|chauffage|courants d'air|un courant|depot|photo|photos|video|videos|telephone|appareil|scene|piece|film)",
    ),
    en=(
        "(fridge|freezer|oven|kiln|cupboard|dishwasher|washing machine|microwave|drawer|stove|car|clock|phone|laptop|display|draught)",
        "(your|photo|photos|video|videos|picture|pictures|film|scene|play|webcam)",
    ),
)
"""Furniture, cars, what the owner repairs for others; cameras that take pictures."""
_TAKINGS = Phrases(
    fr=(
        "(la|les|ma|notre) (recette|recettes|caisse|mallette|fond de caisse|especes|enveloppe|enveloppes|sacoche)",
        "(liquide|cash) (de|du|dans)",
    ),
    en=(
        "(takings|takins|float|cash box|cashbox|cash bag|till money|deposit bag|night safe|till in a|the metal comes)",
        "(weeks|days|week's|day's) takings",
    ),
)
_CARRIED = Phrases(
    fr=(
        "(banque|a pied|sous le bras|dans ma|dans le tiroir|jusqu'au parking|a la maison|chez moi|sous le lit|dans la sacoche)",
        "(reste|dort|dorment) (dans|sous|au)",
    ),
    en=(
        "(bank|walk|walks|on foot|under the bed|at home|in my bag|in a bag|in the drawer|overnight|by herself|carry|post office)",
    ),
)
_STORY = Phrases(
    fr=(
        "(poussez|tirelire|reparee?|reparer|serrurier|changee|recette de|portes ouvertes)",
        "(passez|entrez|sonnez|utilisez|prenez|toquez|venez|faites) (par|la|le|l'|a|au|cote|plutot|le tour)",
    ),
    en=(
        "(use|come|go|ring|knock|enter|try|pop|nip) (the|in|by|through|round|around) (the|by|side|back|front|other|through)?",
        "(we repair|i repair|we fix|i fix|fixed|repaired|locksmith|open day|new lock|doors open|recipe|charity|raised|air vent)",
    ),
)

RULE = Rule(
    category="whereabouts",
    find=all_of(
        marks_of(_FAILS_FR, _FAILS_EN, unless=AnyOf(_STORY, _NOT_THE_SHOP)),
        marks_together(_TAKINGS, _CARRIED, certain=False, unless=_STORY),
    ),
    texts={
        "en": Texts(
            title="A weak spot",
            what="This tells of a door, an alarm or money that is not safe.",
            why="Those who read it know where you are; now they know how.",
            advice="Have it mended first, tell the story after.",
        ),
        "fr": Texts(
            title="Un point faible",
            what="Ceci parle d’une porte, d’une alarme ou d’argent qui n’est pas à l’abri.",
            why="Ceux qui le lisent savent où vous êtes ; ils savent maintenant comment.",
            advice="Faites réparer d’abord, racontez après.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "The back door doesn't lock since the storm, typical",
                "alarm's been off since they cut the power on Monday",
                "I walk the week's takings to the bank at five",
                "cameras are down until the new router comes",
                "The side gate won't close and the dog is deaf",
            ),
            quiet=(
                "The alarm rang at five and I was already kneading",
                "New lock on the door, fixed by the best locksmith in town",
                "Our door is always open to you",
                "The doors open at seven, music at eight",
                "We banked on sun and got rain",
                "Front door is broken, use the side entrance, same opening hours",
                "The oven door is broken, bread tomorrow",
                "Our door is wide open to everyone",
                "My camera is broken, so no photos this week",
            ),
        ),
        "fr": Examples(
            warn=(
                "La porte du fond ne ferme plus depuis la tempête, classique",
                "l'alarme est coupée depuis lundi, merci le chantier",
                "Je porte la recette à la banque à pied, le vendredi à cinq heures",
                "les caméras sont en panne jusqu’au nouveau routeur",
                "Le rideau métallique est bloqué à mi-hauteur",
            ),
            quiet=(
                "Le réveil a sonné à cinq heures et je pétrissais déjà",
                "Serrure changée par le meilleur serrurier de la ville",
                "Notre porte vous est toujours ouverte",
                "Portes ouvertes samedi, on vous attend",
                "La recette de la banquise : glace vanille et meringue",
                "Votre porte ne ferme plus ? Je répare les serrures",
                "La porte est bloquée ce matin, passez par la cour, on est ouvert",
                "La porte du frigo ne ferme plus, trop de gâteaux",
                "La porte est ouverte à tous, venez",
            ),
        ),
    },
)
