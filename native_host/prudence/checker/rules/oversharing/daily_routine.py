"""A habit with its time and place.

What: "every morning at 5:10 I run along the canal"; opening hours and the trade's own hours are no habit of a person.
Why: a habit says where somebody will be, alone, tomorrow.
Source: France Victimes; Paladin National Stalking Advocacy Service, "Digital safety".
"""

from prudence.checker.marking import all_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.times import CLOCK

_EVERY = Pattern(
    r"\btous les (?:matins?|soirs?|jours?|midis?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)\b"
    r"|\bchaque (?:matin|soir|jour|nuit|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\bmon rituel\b|\brituel\b|\breglee? comme\b"
    r"|\bevery (?:single )?(?:morning|night|evening|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|storm)\b|\b(?:my|same) (?:favourite|favorite) half hour"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days (?:about|at|around|i)\b|\beach (?:morning|night|evening)\b|\b(?:rituals?|like clockwork)\b",
    any_of=("tous les", "chaque", "rituel", "regle", "every", "half hour", "days ", "each ", "ritual", "clockwork"),
)
_MOVE = Phrases(
    fr=(
        "(je|j'|jme) (cours|marche|descends|rentre|pars|nage|promene|me promene|sors|debauche|ferme la|traverse|longe|remonte|quitte|monte|depose|porte)",
        "(elle|il|ma fille|mon fils) (rentre|marche|part|court|descend|prend le|prends le|nage|sort|traverse|promene)",
        "(je|on|nous) (redescend|redescends|monte boire|pousse la porte|vais a|vais courir|vais nager|prends le|prend le|vais au)",
        "(a pied|a velo|ecouteurs|sans telephone|footing|jogging|baignade|course a pied|promenade|plage|sentier|quais|canal|bois)",
    ),
    en=(
        "i (walk|run|jog|swim|cycle|ride|leave|drive|go|lock|pull|row|hike|paddle|do|head|take|count)",
        "(he|she|bampi|nan|mum|mom|my mom|my mum|daughter|son) (walks|runs|jogs|swims|cycles|leaves|goes|will be|is)",
        "(walking|running|jogging|swimming|cycling) (him|her|home|to|the|along|by|round|there)",
        "(canal path|towpath|headphones|headphones in|no phone|trail|canyon|beach|groyne|woods|down the|along the|outside the|alone)",
        "(walk|run|swim|jog) (home|to|down|up|along|the)",
    ),
)
_ALONE = Phrases(
    fr=("(seul|seule|toute seule|tout seul|sans telephone|ecouteurs|personne|toujours la meme|toujours le meme)",),
    en=(
        "(alone|by myself|on my own|just me|just her|just us|no phone|headphones|nobody|on her own|by herself|same path)",
    ),
)
_TRADE = Phrases(
    fr=("(ouvert|ouverte|ouverts|ouvrons|on ouvre|ouverture|fournee|four|petris|petrin|enfourne|cours collectif|cours de|seance)",
        "(atelier|marche|fournil|cuisine|terrasse|caisse|compta|comptes|commandes|boutique ouvre|vous attend|vous accueille|permanence|livraison|livrons|tournee|visite|happy hour)"),
    en=("(open|opens|opening|oven|bake|bakes|dough|class|classes|workshop|market|deliver|delivery|welcome|happy hour|special)",
        "(menu|accounts|invoices|emails|stock|orders|shop|kitchen|till|served|serving|join us|session|sessions|yoga|book|booking)"),
)  # fmt: skip

RULE = Rule(
    category="whereabouts",
    find=all_of(
        marks_together(_EVERY, CLOCK, _MOVE, _ALONE, unless=_TRADE, within=200),
        marks_together(_EVERY, CLOCK, _MOVE, certain=False, unless=_TRADE, within=160),
        marks_together(_EVERY, _ALONE, _MOVE, certain=False, unless=_TRADE, within=160),
    ),
    texts={
        "en": Texts(
            title="A daily habit",
            what="This tells where somebody is at the same time every day.",
            why="Whoever wants to meet them alone now knows where to wait.",
            advice="Keep the pleasure, drop the time or the place.",
        ),
        "fr": Texts(
            title="Une habitude quotidienne",
            what="Ceci dit où quelqu’un se trouve chaque jour à la même heure.",
            why="Qui voudrait le croiser seul sait désormais où attendre.",
            advice="Gardez le plaisir, retirez l’heure ou le lieu.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Every morning at 5.30 I run along the canal, headphones in",
                "Thursdays at 6 I walk the takings to the bank, every week",
                "my daughter walks home along the beach every day at 4 pm, just her",
                "every single evening at 9 I lock up and go down the alley alone",
                "Every Tuesday at 7 pm she runs the towpath on her own",
            ),
            quiet=(
                "Every morning at 7 the oven is hot and the door is open",
                "Open every day from 9 am to 6 pm",
                "Yoga every Tuesday at 7 pm, book your mat",
                "Every night at 8 the city applauds from its windows",
                "Fresh bread every morning, that's a promise",
            ),
        ),
        "fr": Examples(
            warn=(
                "Tous les matins à 5h30 je cours le long du canal, écouteurs sur les oreilles",
                "Chaque jeudi à 18 h je porte la recette à la banque à pied",
                "ma fille rentre par la plage tous les jours à 16h, toute seule",
                "chaque soir à 21h je ferme et je descends la ruelle seule",
                "Mon rituel : je nage à 6 h, tous les jours, plage du Port, sans téléphone",
            ),
            quiet=(
                "Tous les matins à 7 h le four est chaud et la porte ouverte",
                "Ouvert tous les jours de 9 h à 18 h",
                "Yoga chaque mardi à 19 h, réservez votre tapis",
                "Chaque soir à 20 h la ville applaudit aux fenêtres",
                "Du pain frais tous les matins, promis",
                "Tous les jours à 6 h je descends au fournil, écouteurs sur les oreilles",
            ),
        ),
    },
)
