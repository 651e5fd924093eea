"""Superlatives, urgency, scarcity and threats of regret, by accumulation. One of them is just an offer."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_SIGNS = {
    "superlative": Phrases(
        en=(
            "(best|greatest|finest|biggest|cheapest|fastest|safest|tastiest|prettiest|hottest|cleanest|sharpest|"
            "craziest|freshest) * "
            "(in|on|of|you|you'll|this|anywhere|ever|around) (the|this|all|will|ever|england|europe|town)?",
            "(best|greatest|finest|biggest|cheapest|fastest|tastiest|safest) * * (in|on|of|you|you'll|ever|this) "
            "(the|this|will|your|ever)?",
            "(best|greatest|finest|cheapest) (in|of|on) (the|this|town|england|europe|whole|all)",
            "(best|greatest) (deal|price|thing|offer)",
            "most (beautiful|delicious|amazing|incredible|stunning|unbelievable|flawless|luxurious|exclusive|"
            "spectacular|unforgettable|wonderful|"
            "loved|powerful|gorgeous|jaw|loving|sought|perfect|breathtaking|magical)",
            "(nobody|no one|nothing|none|nothing else|noone) (else)? (comes|touches|beats|does|even comes|in this|"
            "on this|can touch) (close|us|it|even)?",
            "(nobody|no one|nothing) * (comes|touches|beats) (close|us|it|even)",
            "(never|won't|will not|wont) (ever)? (find|need|eat|taste|drink|see|get) (a|an|anything|another|better|"
            "this|these|prices)",
            "(unbeatable|unrivalled|unmatched|unmissable|jaw dropping|life changing|mind blowing|once in a "
            "lifetime|out of this world|zero competition)",
            "(bar none|hands down|full stop|guaranteed|on the planet|on earth|in the world|in the universe|in "
            "history|of all time|of your life|of your entire life|"
            "in the country|in the galaxy|the whole world|in the whole)",
            "(miracle|magic|perfection|flawless|insane|epic|legendary)",
            "number one",
            "ever (made|brewed|created|seen|built|ridden|drawn|tasted|sold)",
        ),
        fr=(
            "(le|la|les|l'|au|un|du) (plus|moins) * (de|du|des|que|d'|la|le|les|jamais|au|en)",
            "(le|la|les) (meilleur*|moins cher*|top|ultime|number one|numero un|n°1)",
            "(meilleur*) * (de|du|des|d') (la|toute|tout|france|monde|votre|ta|l')",
            "(du|au|de tout le|de toute la|tout le) (monde|siecle|galaxie|planete|univers|pays|cote|region)",
            "jamais (vu*|mange*|goute*|egale*|moins|fabrique*|photographie*)",
            "(rien|personne|pas|y'a pas|ya pas) (de)? (mieux|plus beau|meilleur|moins cher|ne nous arrive|comparable)",
            "(imbattable*|inegal*|incomparable*|insurpassable*|introuvable*|exceptionnel*|sublime*|ultime*|"
            "magique*|feerique*|dingue|dingues|miracle*|"
            "miraculeu*|revolutionnaire*|inoubliable*|parfait*|incroyable*|garanti*)",
            "(sans|aucun) (equivalent|egal|pareil|concurrence)",
            "(d'|prix) (exception|fou|fous|choc|cassé|casses)",
            "(prix|tarif*) (fou|fous|choc|casse*|imbattable*)",
            "(de|toute) (toute)? (votre|ta|la) (vie)",
            "(numero|n°) (1|un)",
            "(affaire|deal|offre|occasion) (du|de|en) (siecle|l'annee|l'ete|or)?",
        ),
    ),
    "urgency": Phrases(
        en=(
            "(hurry|rush|run|quick|quickly|dash) (now|hurry|up|to|dont|don't|before|people|while|everyone)?",
            "(order|buy|book|call|ring|sign|come|get|act|grab|click|message|inbox|text|enroll|reserve|secure|go|"
            "run) (it|yours|one|me|in|us|your|here)? "
            "(now|today|tonight|immediately|this second|this instant|right now|this minute|not tomorrow|before)",
            "(right|do it|buy|now) now",
            "(don't|dont|do not|never|stop) (wait|think|hesitate|sleep|miss|delay|scrolling|reading|walk|leave|"
            "pass|even think)",
            "(today|tonight|now) not (tomorrow|later)",
            "(this second|this instant|this very minute|what are you waiting|why are you still|time is running|"
            "before it's too late|before its too late|tomorrow it's|"
            "too late)",
            "(if you) (scroll|sleep|miss|walk|wait|blink|don't|dont|hesitate) (past|by|on|this|it|out|book)",
        ),
        fr=(
            "(foncez|fonce|courez|cours|depechez|depeche|grouille*|precipitez|vite vite|ruez|bouge*|magnez|venez "
            "vite|faites vite)",
            "(reserve*|commande*|signe*|achete*|appele*|appelle|inscrive*|venez|payez|paye*|decide*|contacte*|"
            "ecrive*|prends|profite*) (vous|moi|nous|la)? "
            "(maintenant|immediatement|vite|ce soir|aujourd'hui|tout de suite|mtn|dans l'heure|sans attendre|avant|"
            "de suite)",
            "(trop tard|tout de suite|sans attendre|qu'attendez vous|n'attendez|n'hesitez plus|ne reflechissez|"
            "arrete de reflechir|reflechis|de suite|dans l'heure|chrono)",
            "(pas|et) demain",
            "demain (c'est|il|ce|ca|elle|y|le|la|c) (sera|est|mort|trop|s'envole|aura|complet|tarif)",
            "(apres|demain|ce soir|minuit|dans une heure) (c'est|c|ca|ce) (est|sera)? (mort|fini|trop|termine)",
            "(ceux|celles|si) (vous|qui|tu) (hesite*|reflechi*|reflechissez|rate*|passe*|laisse*)",
        ),
    ),
    "scarcity": Phrases(
        en=(
            "(only|just) (one|two|three|four|five|six|seven|nine|ten|twelve|1|2|3|4|5|6|7|8|9|10|11|12|20) (left|"
            "seats|spots|places|slots|more|rooms|of|remaining|* left)",
            "(last|final) (chance|call|ever|one|ones|seats|spots|places|day|hours|few|call|jars|days)",
            "(will be|be|they'll be|it's|are|gonna be|they are|all be|then) (gone|sold out|finished|vanishing)",
            "(selling|going|flying|disappearing|vanishing) (out|fast|quick|quickly|off the shelves)",
            "(gone|never) (forever|again|by|coming back)",
            "(never|won't|will never|ever) (see|be|get|find) * * again",
            "(while stocks last|once they're gone|when they're gone|limited|price doubles|prices go up|dates remain)",
            "(people|everyone|everybody|your friends|guys) (are|is|already|have) (fighting|calling|"
            "queueing|queuing|bought|already|buying)",
            "someone else (will|gets|is)",
            "(one|two|three|1|2|3|4|5) (left|remaining)",
        ),
        fr=(
            "(plus|reste|restent) (que|plus|qu') (que|qu')? (un|une|deux|trois|quatre|cinq|six|1|2|3|4|5|6|7|8|9|"
            "10|11|12|15|20|quelques|trois heures)",
            "(il|y|en|ne|n') (en)? (reste|restent) (que|plus que|deux|trois|1|2|3|4|5|six|9|12|10)",
            "(derniere*|dernier*) (chance|chances|heures|places|jour|jours|carton|minute|pieces|occasion|appel|"
            "stock*|rappel)",
            "(plus|n'|y|en) (y|en|jamais) (en|aura|aurait|restera|reverrez|plus)",
            "(apres|demain|bientot|ensuite) (il|ya|y|c'est|ce|on) (y|n'y|n'|en|sera|plus|a)? (en|aura|a|plus|fini|"
            "mort)",
            "(part|partent|partira|partiront|parti|envolent|envole|partis) (vite|en|ce|dans|a la minute|tout de "
            "suite|comme)",
            "(avant|jusqu'a) (rupture|la|il|qu'il|minuit) (soit|seulement|definitive|des)?",
            "(ne passera pas|sera parti|seront partis|se l'arrache|s'arrache*|se rue|se ruer|ne reverr*|jamais "
            "reverr*|reverrez jamais|fini fini|fini pour|a jamais)",
            "(edition|quantite|stock*|places) limite*",
            "(quelqu'un|un) d'autre (aura|prendra|va)",
        ),
    ),
    "regret": Phrases(
        en=(
            "(you'll|you will|youll|you'd|you gonna|you gon|then you'll) (be|regret|cry|hate|kick|"
            "wish|never|miss) (sorry|a fool|sick|crying|forgive|yourself|sad)?",
            "(regret|cry|crying) (it|later|this|about|forever|for the rest|your|to me)",
            "(don't|dont|and|or) (come|be) (crying|cryin|sorry|whining)",
            "(be|youll be|you'll be) (sorry|the one)",
            "(your mad|you're mad|you'd be mad|you'd be a fool|you hate|stay stuck|hate yourself)",
        ),
        fr=(
            "(regretter*|regrette*|pleure*|chiale*|chialer*|s'en mordre|mordre les doigts|vous en voudre*)",
            "(rate*|rater*|loupe*) (ta|sa|votre|quelque|ca) (vie|chose)",
            "(viens|venez|venir) (pas)? (pleurer|chialer|te plaindre)",
            "(merite|meritent) pas",
            "ne soyez pas",
        ),
    ),
}
_REPEATED = Pattern(r"\b([a-z]{4,})\b(?:\W+\1\b)+")
_ADDED_UP = Pattern(
    r"\b(?:le|la|les) (?:plus|\+) [^\s,.!?]+[^.!?\n,]{0,20},? (?:et )?(?:le|la|les) (?:plus|\+) ", any_of=("plus", "+")
)
_NO_SALE = frozenset("tres trop jamais vraiment bonne haha hihi very really many long vous nous that".split())


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for label, phrases in _SIGNS.items():
        for start, end in phrases.find(passage):
            yield Mark(start, end, label=label)
    for match in _REPEATED.find(passage):
        if match.group(1) not in _NO_SALE:
            yield Mark(match.start(), match.end(), label="repeated")
    for match in _ADDED_UP.find(passage):
        yield Mark(match.start(), match.end(), label="piled up")


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    different = {mark.label for mark in marks}
    pressure = different & {"urgency", "scarcity", "regret", "repeated"}
    if len(different) >= 3 or "piled up" in different:
        return marks
    if len(different) == 2 and pressure:
        return [Mark(mark.start, mark.end, certain=False) for mark in marks]
    return ()


RULE = Rule(
    category="overselling",
    speaks_for_category=True,
    find=_find,
    combine=_combine,
    texts={
        "en": Texts(
            title="Hard sell",
            what="Superlatives and pressure pile up.",
            why="The more a post pushes, the less it is believed, and regulars tire of it first.",
            advice="Say what it is, what it costs and until when. One good reason sells better than five superlatives.",
        ),
        "fr": Texts(
            title="Vente forcée",
            what="Les superlatifs et la pression s’accumulent.",
            why="Plus un post pousse, moins on le croit, et les habitués se lassent les premiers.",
            advice="Dites ce que c’est, combien et jusqu’à quand. Une bonne raison vend mieux que cinq superlatifs.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "The best bread in the whole world, only three left, hurry or you will regret it!",
                "Unbeatable! Last chance! Buy now, don't wait, tomorrow they will be gone.",
                "Nobody comes close to our candles. Order now, order now, order now.",
                "Most stunning kitchens ever built. Only 2 spots left. What are you waiting for?",
                "You'll be sorry if you miss this, final call, run run run.",
            ],
            quiet=[
                "Strawberry tarts, 4 pounds each, until Saturday.",
                "Two tables left for Sunday lunch, call us to book.",
                "This was the best summer we ever had, thank you all.",
                "Last day before the holidays, we close at five.",
                "Our most popular loaf is back.",
                "Book now for the December class, 45 pounds with lunch.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Le meilleur pain du monde, plus que trois, foncez ou vous le regretterez !",
                "Imbattable ! Dernière chance ! Réservez maintenant, demain il sera trop tard.",
                "Personne ne nous arrive à la cheville, venez venez venez, ce soir c’est fini.",
                "Les cuisines les plus belles, les plus solides, les plus chics de France.",
                "Vous allez pleurer si vous ratez ça, dernières places, dépêchez-vous.",
            ],
            quiet=[
                "Tartes aux fraises, 4 euros pièce, jusqu’à samedi.",
                "Il reste deux tables dimanche midi, appelez-nous pour réserver.",
                "C’était le plus bel été de la boutique, merci à tous.",
                "Dernier jour avant les congés, on ferme à 17 h.",
                "Notre pain le plus demandé est de retour.",
                "Réservez pour le stage de décembre, 45 euros avec le repas.",
            ],
        ),
    },
)
