"""Telling a client or critic to go away, to shut up, or what will happen to them."""

from collections.abc import Iterable

from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_THREATS = Phrases(
    en=(
        "(i|we) know where you (live|work|park|sleep)",
        "(come|coming|comin) (and|for)? (find|get|after)? (you|them) (ya|you)? (eejit|and|with)?",
        "(watch|mind) your back",
        "(you'll|you will|youll|they'll|he'll) pay for (this|that|it)",
        "(everyone|everybody|the whole town) (hears|will hear|will know) about",
        "(pray|hope) (that)? (the law|your|you) (find*|choke*|rot*|lose*|next|never)",
        "(i'll|i will|ill|we'll|i'd) (break|smash|shove|kick|ram|ruin|destroy|finish|bury|sue) (your|you|his|him|"
        "her|them|their|yer)",
    ),
    fr=(
        "(je|on|j') (sais|sait|connais|connait) (ou|tres bien ou|bien ou) (tu|vous|il|t') (habite*|vis|vivez|dor*|"
        "gar*)",
        "(tu vas|vous allez|tu va|t'vas) (me le|le) (payer|regretter)",
        "(je|j'|on) (vais|va|irai|vas) (te|vous|lui|leur|les) (casser|crever|demonter|defoncer|peter|apprendre|"
        "ramener|faire avaler|faire payer|"
        "retrouver|pourrir|exploser)",
        "(va|vont|vas|allez) (entendre|entendez) parler (de|du)",
        "(tout le monde|toute la ville|la terre entiere) (va|saura|sera) (savoir|qui|au)",
    ),
)
_DISMISSALS = Phrases(
    en=(
        "(shut|zip) (up|your|yer) (mouth|trap|gob|hole|face)?",
        "(go to hell|get stuffed|piss off|bugger off|rot in hell|jog on|take a hike|sod off|naff off)",
        "(go|try|find) (somewhere else|elsewhere|another|the competition|bother|annoy|pester) (shop|place|bakery|"
        "studio|someone)?",
        "(find|try) (another|yourself another) (shop|place|bakery|studio|baker|plumber|garage|salon|florist|cafe|"
        "bar|restaurant)",
        "(don't|dont|do not|dinna|never) (come|ever come|bother coming|show your face|set foot) (back|again|in "
        "here|here)",
        "(keep|shove|stick|take) your (money|stars|star|review|opinion|custom|advice|business|change|tip)",
        "(go back to|stick to|stay with) your (cave|hole|couch|basement|supermarket|rock)",
        "(your kind|your sort|your type|people like you|the likes of you|folk like you)",
        "(welcome|are welcome) to (you|him|her|them)",
        "(you) (couldn't|couldnt|could not) (run|organise|organize|spell|boil|lead|manage|pour|sell|find) (a|an|"
        "your|water)",
        "(you) (don't|do not|wouldn't|wouldnt) (deserve|know|recognise|recognize) (good|real|a|what|taste|quality|"
        "the first)",
        "(get|buy|find|learn) (some|yourself some|a bit of) (manners|taste|class|shame|brains)",
        "learn to (read|spell|drive|park|count|eat|tip|queue|behave)",
    ),
    fr=(
        "(va|allez|vas|aille|qu'il aille|qu'ils aillent) (te|vous|se)? (faire foutre|faire voir|faire cuire|"
        "etouffer|t'etouffer|voir ailleurs|consommer ailleurs|"
        "pleurer|te plaindre|manger ailleurs)",
        "(garde*|remballe*|rangez) (vos|tes|votre|ton|vot') (etoile*|conseil*|argent|lecon*|avis|sous|fric|"
        "commentaire*|morale)",
        "(retourne|retournez|retourner|rentre|rentrez) (chez|a vos|a ton|a tes|dans ton|dans votre|compter|jouer|"
        "bouffer|a votre) *",
        "(ta gueule|fermez la votre|casse toi|cassez vous|fous le camp|foutez le camp|allez au diable|aillent au "
        "diable|bon vent|bon debarras)",
        "(qu'il|qu'ils|qu'elle|qu') (creve|crevent|la creve|y creve*)",
        "(t'as|tas|t as|vous avez|avez|n'avez|n'as|t'a|as tu) (vous)? (pas)? (honte|rien dans le crane|rien compris)",
        "(apprenez|apprends|apprendre) (a|d'abord a) (lire|ecrire|conduire|compter|vivre|vous tenir|la politesse|"
        "te garer|parler)",
        "(ne)? (remettez|remets|remettre|revenez|reviens|revenir) (plus)? (jamais|plus|pas) (les pieds|ici|chez|"
        "chialer|me voir)",
        "(ici)? c'est fini pour (lui|vous|toi|elle|eux)",
        "(serviront|servira) a",
        "(gens|clients|personnes) (comme|de|dans) (vous|ton|votre) (espece|genre)?",
        "(votre|ton) (mesquinerie|betise|connerie|mauvaise foi|mepris|radinerie|insolence|impolitesse|ignorance)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for phrases in (_THREATS, _DISMISSALS):
        for start, end in phrases.find(passage):
            if not is_quoted(passage, start, end):
                yield Mark(start, end, certain=False)


RULE = Rule(
    category="hostile",
    find=_find,
    texts={
        "en": Texts(
            title="Showing somebody the door",
            what="Somebody is sent away or threatened.",
            why="The others who read it wonder whether they are next, and go elsewhere too.",
            advice="Say calmly what went wrong, and offer to talk about it in private.",
        ),
        "fr": Texts(
            title="Montrer la porte",
            what="Quelqu’un est renvoyé ou menacé.",
            why="Les autres lecteurs se demandent s’ils seront les prochains, et vont aussi voir ailleurs.",
            advice="Dites calmement ce qui n’a pas été, et proposez d’en parler en privé.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "Keep your stars, and find another bakery.",
                "We know where you live, so bring the ladder back.",
                "Learn to read before you complain.",
                "Don't come back, ever.",
                "You will pay for this, all of you.",
                "We do not serve people like you.",
            ],
            quiet=[
                "Keep your receipt, please.",
                "We know where the best plums grow.",
                "Learn to bake bread with us on Saturday.",
                "Don't come before nine, the oven is cold.",
                "You will love this one.",
                "Pay for two, take three.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Gardez vos étoiles et allez voir ailleurs.",
                "On sait où tu habites, rends l’échelle.",
                "Apprenez à lire avant de vous plaindre.",
                "Ne revenez plus jamais ici.",
                "Tu vas me le payer, crois-moi.",
                "Retournez à votre micro-ondes.",
            ],
            quiet=[
                "Gardez votre ticket, s’il vous plaît.",
                "On sait où poussent les meilleures prunes.",
                "Apprenez à faire le pain avec nous samedi.",
                "Ne venez pas avant 9 h, le four est froid.",
                "Vous allez adorer celui-ci.",
                "Retournez la tarte à mi-cuisson.",
            ],
        ),
    },
)
