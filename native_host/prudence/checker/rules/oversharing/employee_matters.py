"""An employee dismissed, leaving, or about to be told.

What: "had to let him go", "fired", "a démissionné", "doesn't know yet", hours cut, next to a name or "he" and "she".
Why: the person and the team learn it from a screen, and the owner meets it again before a tribunal.
Source: Code du travail and Code civil, article 9; Acas, "Dismissals: confidentiality".
"""

from prudence.checker.marking import all_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.illness import GRAVE, IN_GENERAL, SERIOUS
from prudence.checker.text.names import NAMES, PEOPLE
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_MATTER = Phrases(
    fr=(
        "(ai|a|as|avons|ont|ete|fait|est|suis) (vire|viree|virer|remercie|remerciee)",
        "(vire|viree|virer) (hier|lundi|mardi|mercredi|jeudi|vendredi|ce matin|aujourd'hui)",
        "rendu son tablier",
        "(finit|termine) (son mois|sa semaine|son preavis)",
        "(s'en va|s'en ira|nous quitte|va partir) (a la|en|fin|le|monter|chez|au|elle|il)",
        "part (chez|a) la concurrence",
        "(arret|arretee|arrete) (pour|maladie)",
        "(lé|est|n'est) (pu|plus|pus) avec (nous|moi)",
        "(n'a pas encore|pas encore) (averti|dit|prevenu)",
        "(l'ai|je l'ai) (pris|prise|choppe|attrape) (deux|trois|la main|a|en)",
        "(embauche|embaucher) (au noir|sans)",
        "(licencie|licenciee|licencier|renvoye|renvoyee|congedie|congediee)",
        "(demission|demissionne|prud'hommes|rupture conventionnelle|faute grave|mise a pied|convoque|convoquee|avertissement)",
        "(ne|n'|pas) (sait|savent|encore|est) (pas|encore)? (encore|au courant|dit|le savent|le sait)",
        "n'est pas (encore)? au courant",
        "(a plante|plante) son (exam|examen)",
        "(est paye|est payee) (deux|mille|trois|au smic)",
        "(ce qui l'attend|ce qu'elle fait la|n'a pas encore dit a)",
        "(pus|plus) avec nous autres",
        "(pris|prise|attrape|attrapee) (la main dans|dans la caisse)",
        "(retenu|retenue) sur (son|sa) (salaire|paye|paie)",
        "(suspension|retrait) de permis",
        "(du|dus|me|nous|se) (me|nous|se)? (separer|separe|separes|separee) (de|d') (notre|nos|mon|ma|l'apprenti|la vendeuse|le serveur|la serveuse)",
    ),
    en=(
        "(let|letting|had to let) (him|her|them|danielle|stevo) go",
        "had to let * go",
        "had to finish",
        "(let|letting) * go (off|on|monday|tuesday|wednesday|thursday|friday|last|this|after|today|from)",
        "caught (him|her) (in|with|at|nicking|stealing|helping)",
        "(parted company|on probation|child support|fresh out)",
        "that's * (away|gone) at the end",
        "(is|shes|hes|she's|he's) (leaving|off) (us|at the end|for the competition|in a month)",
        "(fired|sacked|canned|dismissed|suspended|written up|final warning|gross misconduct|tribunal|redundant)",
        "(handed|hasnt handed|hasn't handed|hand) (in)? (his|her|their) notice",
        "(doesn't|doesnt|don't|dont|does not) (even)? know (it)? (yet|it yet)",
        "(neither|none|nobody) of them (knows|know)",
        "(not|won't be|wont be) (renewing|keeping|getting) (him|her|the contract)",
        "(hours|shifts) (are|is) (going|being|down) (to|cut)",
        "lose (his|her|their) (shifts|job|hours)",
        "(out|from) the (float|till|honesty bar|cash box|tips)",
        "(hand|hands|fingers) in the (till|float)",
        "(dont|don't|doesn't|doesnt) work here (no more|any more|anymore)",
        "(took|taken) (the|his|her) keys off",
        "(late|sick) (eleven|ten|twelve|six|five|four) (times|days)",
        "(papers|visa) (been|is|are) (stuck|fake|expired)",
        "(docked|docking) (his|her) (pay|wages)",
        "(got|getting|given|gave|get) (him|her|them)? (the boot|the sack|the chop|the push|let go|canned|axed|her marching orders|his marching orders|her cards|his cards|the heave ho)",
    ),
)
_PAY = Pattern(
    r"\b(?:touche|gagne|est paye|est payee|palpe|se fait|est a|emarge a)\b[^.!?\n]{0,20}?\d[\d .]{2,6}(?: ?(?:€|euros?|net|brut|balles|par mois|ce mois))"
    r"|\b(?:earns?|earning|is on|on|paid|pay (?:him|her)|pays|makes|making|gets)\b[^.!?\n]{0,15}?[€$£r]? ?\d[\d,.]{2,7} ?(?:k\b)?(?: ?(?:quid|bucks|dollars|pounds|euros))? ?(?:an? (?:hour|month|week|year)|per|plus)"
    r"|\b\d[\d ]{3,6} ?(?:€|euros)? (?:net|brut)\b",
    any_of=("touche", "gagne", "paye", "palpe", "se fait", "est a", "emarge", "earn", "is on", " on ", "paid", "pay ", "pays", "mak", "gets", " net", " brut"),
    digits=1,
)  # fmt: skip
_OFF_ILL = Phrases(
    fr=(
        "(absent|absente|off|arrete|arretee|en arret|remplace|remplacee|pas la|plus la|reprend pas|revient pas) (jusqu'a|jusqu'au|nouvel|cette|depuis|pour|avant)",
        "(ne sera pas|sera pas|n'est pas) (la|parmi nous|de retour)",
    ),
    en=(
        "(off|away|out|absent|not in|wont be in|won't be in|isn't in|isnt in|not back|no) (sick|work|this week|today|until|till|til|for a while|for now)",
        "(off|covering for|back when) (for|with) (a|his|her|the)",
    ),
)
_SOMEBODY = Phrases(
    fr=("(elle|il|lui|l'|sa|son|apprenti|apprentie|vendeuse|vendeur|serveur|serveuse|stagiaire|collegue|equipe)",),
    en=("(he|she|him|her|his|hes|shes|he's|she's|apprentice|manager|waiter|waitress|intern|lad|girls|them|team)",),
)
_TRADE = Phrases(
    fr=("(virement|vire de bord|porcelaine|ceramique|emission|cuisson|four|series|film|match|entraineur|ministre|president|merci|remercions)",
        "(ne sait pas encore quel|ne sait pas encore quoi|on ne sait pas|je ne sais)"),
    en=("(notice on|on the flat|on the house|pottery|ceramics|clay|kiln|wood fired|oil fired|gas fired|pizza|oven|film|series|coach|minister|president|match|cannon|fired up|baby|puppy)",),
)  # fmt: skip

RULE = Rule(
    category="third_party",
    find=all_of(
        marks_together(_MATTER, PEOPLE, unless=_TRADE, within=140),
        marks_together(_PAY, PEOPLE, certain=False, unless=_TRADE, within=80),
        marks_together(AnyOf(GRAVE, SERIOUS), NAMES, _OFF_ILL, certain=False, unless=IN_GENERAL, within=120),
        marks_together(_MATTER, _SOMEBODY, unless=_TRADE, within=90),
    ),
    texts={
        "en": Texts(
            title="An employee’s affairs",
            what="This tells of somebody who was dismissed, is leaving, or does not know yet.",
            why="They and the team learn it from a screen; it comes back before a tribunal.",
            advice="Say who looks after customers now, and nothing about why.",
        ),
        "fr": Texts(
            title="Les affaires d’un employé",
            what="Ceci parle de quelqu’un qui a été renvoyé, s’en va, ou ne le sait pas encore.",
            why="Il l’apprend par un écran, l’équipe aussi, et cela revient aux prud’hommes.",
            advice="Dites qui s’occupe des clients désormais, et rien des raisons.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Had to let Kevin go on Friday, third time late this week",
                "Sophie doesn't know yet but her hours are being cut",
                "We fired Tom, the stock was walking out the door with him",
                "Rachel hasn't handed in her notice at the other place, so hush",
                "he doesn't work here any more, ask him why the float was short",
            ),
            quiet=(
                "Our pots are fired at twelve hundred degrees",
                "Sophie is off this week, Tom looks after you",
                "Wood fired pizza every Friday",
                "We don't know yet what the soup will be",
                "Let the dough go for an hour",
            ),
        ),
        "fr": Examples(
            warn=(
                "J’ai viré Kévin vendredi, troisième retard de la semaine",
                "Sophie n’est pas encore au courant, mais ses heures vont baisser",
                "Thomas a démissionné hier, il part chez la concurrence",
                "Léa est convoquée lundi et elle sait ce qui l’attend",
                "il est licencié pour faute grave, demandez-lui où est la caisse",
            ),
            quiet=(
                "Virement ou espèces, comme vous voulez",
                "Sophie est absente cette semaine, Thomas vous accueille",
                "Pizza au feu de bois tous les vendredis",
                "On ne sait pas encore quelle sera la soupe",
                "Nous remercions toute l’équipe, quelle semaine",
            ),
        ),
    },
)
