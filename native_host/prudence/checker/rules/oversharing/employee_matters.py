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

_STAFF = (
    "(apprenti|apprentie|vendeur|vendeuse|serveur|serveuse|stagiaire|salarie|salariee|employe|employee|cuisinier|cuisiniere|commis|plongeur"
    "|plongeuse|chauffeur|caissier|caissiere|comptable|livreur|secretaire|assistant|assistante|ouvrier|ouvriere|patissier|patissiere|coiffeur"
    "|coiffeuse|barman|barmaid|gars|collegue|gerant|gerante|alternant|alternante|saisonnier|saisonniere)"
)
_MATTER = Phrases(
    fr=(
        f"(vire|viree|virer|licencie|licencier|renvoye|renvoyer|congedie|congedier|remercie|remercier) (mon|ma|notre|nos|le|la|l'|les|un|une|deux) (petit|petite|jeune|nouveau|nouvelle)? {_STAFF}",
        f"{_STAFF} (est|a ete|s'est fait|qu'on a|que j'ai|a du etre) (vire|viree|virer|licencie|licenciee|renvoye|renvoyee|congedie|congediee|suspendu|suspendue)",
        "(l'ai|l'a|l'avons|les ai|la|le|ete|s'est fait) (vire|viree|virer|licencie|licenciee|licencier|congedie|congediee)",
        "(vire|viree|virer) (hier|lundi|mardi|mercredi|jeudi|vendredi|ce matin|aujourd'hui)",
        "(rendu son tablier|part a la concurrence|part chez la concurrence|arret maladie)",
        "(finit|termine|effectue|fait) son preavis",
        "(est|n'est) (pu|plus|pus) avec (nous|moi)",
        "(l'ai|je l'ai) (pris|prise|choppe|attrape|attrapee) (la main|a voler|en train de)",
        "(embauche|embaucher) au noir",
        "(demission|demissionne|prud'hommes|rupture conventionnelle|faute grave|mise a pied)",
        "(convoque|convoquee) (a un entretien|pour|lundi|mardi|mercredi|jeudi|vendredi|demain)",
        "(n'a|n'ont) (pas encore|encore rien|toujours rien) dit (a son patron|a sa patronne|a son employeur|a son chef|au patron)",
        "(sait|savent) pas encore (qu'il|qu'elle|qu'ils|qu'elles|qu'on|que je|que c'est fini)",
        "(est|sont|n'est) pas encore au courant",
        "(est paye|est payee) (deux|mille|trois|au smic)",
        "(ce qui l'attend|pus avec nous autres|plus avec nous autres)",
        "(pris|prise|attrape|attrapee) (la main dans|dans la caisse)",
        "(retenu|retenue) sur (son|sa) (salaire|paye|paie)",
        "(suspension|retrait) de permis",
        f"(du|dus|me|nous|se) (me|nous|se)? (separer|separe|separes|separee) (de|d') (notre|nos|mon|ma|l')? {_STAFF}",
    ),
    en=(
        "(had to let|have to let|having to let|letting|we've let|i've let|we let|i let) (him|her|them) go",
        "had to let * go",
        "(parted company|on probation|child support|fresh out)",
        "that's * (away|gone) at the end",
        "(is|shes|hes|she's|he's) leaving (us|at the end|for the competition|in a month)",
        "(was|got|been|gets|being|were|get|is) (fired|sacked|dismissed|suspended|written up|let go|made redundant)",
        "(fired|sacked|suspended|dismissed) (him|her|them|my|our|two|three|another|half|yet|last|on|this|today|yesterday|for)",
        "(final warning|gross misconduct|employment tribunal|redundancy|make her redundant|make him redundant)",
        "(handed|hasnt handed|hasn't handed|hand|handing) in (his|her|their) notice",
        "(handed|hand|handing) (his|her|their) notice",
        "(doesn't|doesnt|don't|dont|does not) (even)? know (yet|it yet)",
        "(doesn't|doesnt|don't|dont) (even)? know (yet|it)? (he's|she's|they're|hes|shes|theyre) (being|getting|going|leaving|out|off|gone|finished)",
        "(hasn't|hasnt|haven't|havent) (told|tell) (him|her|them) (yet|she's|he's|that)",
        "(not|won't be|wont be) (renewing|keeping) (him|her|his contract|her contract|the contract)",
        "(hours|shifts) (are|is) (going|being|down) (to|cut)",
        "lose (his|her|their) (shifts|job|hours)",
        "(caught|nicking|nicked|stealing|stole|stolen|helping|missing|gone|cash|money|took|taking) * * (out of|from) the (float|till|honesty bar|cash box|tips)",
        "caught (him|her) (nicking|stealing|helping|with his hand|with her hand)",
        "(hand|hands|fingers) in the (till|float)",
        "(dont|don't|doesn't|doesnt) work here (no more|any more|anymore)",
        "(took|taken) (the|his|her) keys off (him|her|them)",
        "(late|sick) (eleven|ten|twelve|six|five|four) times",
        "(papers|visa) (been|is|are) (stuck|fake|expired)",
        "(docked|docking) (his|her) (pay|wages)",
        "(got|getting|given|gave|get) (him|her|them)? (the boot|the sack|the chop|her marching orders|his marching orders|her cards|his cards|the heave ho)",
    ),
)  # fmt: skip
_DISMISSED = Pattern(
    r"\b(?:vir[eé]e?|virer|licenci[eé]e?|licencier|cong[eé]di[eé]e?|fired|sacked) [A-ZÀ-Þ][a-zà-þ'-]{2,}"
    r"|\b[A-ZÀ-Þ][a-zà-þ'-]{2,} (?:a été|a ete|s'est fait|n'est plus avec nous|est vir[eé]e?|est licenci[eé]e?|was (?:fired|sacked|let go)|got (?:fired|sacked)|has been (?:fired|sacked))\b",
    any_of=("vir", "licenci", "congedi", "fired", "sacked", "n'est plus avec nous", "let go"),
    original_case=True,
)
_MAYBE = Phrases(
    fr=(
        "(ai|a|as|avons|ont|ete|fait|est|suis) (vire|viree|remercie|remerciee|convoque|convoquee)",
        "(finit|termine) (son mois|sa semaine)",
        "(ne le|le) (sait|savent) pas (encore)?",
        "ne (sait|savent) (pas encore|encore rien)",
        "(est|sont|n'est) pas (encore)? au courant",
        "(s'en va|s'en ira|nous quitte|va partir) (a la|en|fin|le|monter|chez|au|elle|il)",
        "(arret|arretee) pour",
        "(n'a pas encore|pas encore) (averti|dit|prevenu)",
        "(licencie|licenciee|licencier|renvoye|renvoyee|congedie|congediee|avertissement)",
        "(ce qu'elle fait la|n'a pas encore dit a)",
    ),
    en=(
        "let (him|her|them) go",
        "(fired|sacked|canned|dismissed|suspended|tribunal|redundant)",
        "let * go (monday|tuesday|wednesday|thursday|friday|last|from)",
        "caught (him|her) (in|with|at)",
        "(is|shes|hes|she's|he's) off (us|at the end|for the competition|in a month)",
        "(neither|none|nobody) of them (knows|know)",
        "(out|from) the (float|till|honesty bar|cash box|tips)",
        "not getting (him|her|the contract)",
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
    fr=("(mon fils|ma fille|notre fils|notre fille|mon gamin|ma gamine)", "(virement|vire de bord|porcelaine|ceramique|emission|cuisson|four|series|film|match|entraineur|ministre|president|merci|remercions)",
        "(club|federation|judo|gouvernement|surprise|surprises|cadeau|anniversaire|moquette|mur|murs|en histoire|en droit|en lettres|es lettres|es sciences|lire|marcher)",
        "(ne sait pas encore quel|ne sait pas encore quoi|on ne sait pas|je ne sais)"),
    en=("(sack of|boot of|push he|push she|lbw|ceiling|surprise|birthday|present|what|which|cake|starting gun|shot|cat|jars)",
        "(notice on|on the flat|on the house|pottery|ceramics|clay|kiln|wood fired|oil fired|gas fired|pizza|oven|film|series|coach|minister|president|match|cannon|fired up|baby|puppy)",),
)  # fmt: skip

RULE = Rule(
    category="third_party",
    find=all_of(
        marks_together(_MATTER, AnyOf(PEOPLE, _SOMEBODY), unless=_TRADE, within=140),
        marks_together(_DISMISSED, NAMES, unless=_TRADE, within=60),
        marks_together(_MAYBE, AnyOf(PEOPLE, _SOMEBODY), certain=False, unless=_TRADE, within=90),
        marks_together(_PAY, PEOPLE, certain=False, unless=_TRADE, within=80),
        marks_together(AnyOf(GRAVE, SERIOUS), NAMES, _OFF_ILL, certain=False, unless=IN_GENERAL, within=120),
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
                "Mon fils s'est fait virer du lycée, je l'embauche",
                "Virement ou espèces, comme vous voulez",
                "Sophie est absente cette semaine, Thomas vous accueille",
                "Pizza au feu de bois tous les vendredis",
                "On ne sait pas encore quelle sera la soupe",
                "Nous remercions toute l’équipe, quelle semaine",
                "Nous avons viré la moquette",
                "Le livre de Paul sur la licence de pêche",
            ),
        ),
    },
)
