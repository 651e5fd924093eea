"""Superlatives, promises, urgency, scarcity and threats of regret, by accumulation. One of them is just an offer."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_BEST_EN = (
    "(best|greatest|finest|biggest|boldest|cheapest|cleanest|coolest|coziest|cosiest|craziest|creamiest|crispiest|"
    "cutest|dreamiest|"
    "fastest|fluffiest|freshest|friendliest|grandest|healthiest|hottest|juiciest|largest|loveliest|lowest|luckiest|"
    "lushest|"
    "mightiest|nicest|prettiest|purest|quickest|rarest|richest|safest|sexiest|sharpest|silkiest|smartest|smoothest|"
    "softest|"
    "strongest|sturdiest|sweetest|tastiest|toughest|trendiest|warmest|wildest|yummiest)"
)
_PRAISE_EN = (
    "(amazing|beautiful|breathtaking|brilliant|complete|decadent|delicious|dazzling|effective|elegant|epic|exclusive|"
    "exciting|exquisite|"
    "extraordinary|fabulous|flattering|flawless|generous|glorious|gorgeous|gifted|healing|heavenly|iconic|incredible|"
    "indulgent|innovative|"
    "insane|inspiring|jaw dropping|loved|loving|luxurious|magical|magnificent|mouthwatering|outstanding|perfect|"
    "powerful|prestigious|"
    "reliable|relaxing|remarkable|sensational|sought|spectacular|stunning|stylish|talented|transformative|trusted|"
    "unbelievable|"
    "unforgettable|unique|wonderful|wanted|advanced|award|professional|skilled|experienced)"
)
_SIGNS = {
    "superlative": Phrases(
        en=(
            f"{_BEST_EN} *? *? (in the|in all|in town|on the|on earth|on this|of the|of all|of your|of our|of any|of "
            "them|of ur|you'll|you will|you have|you've|"
            "you can|you could|anywhere|ever|around|we've|we have|money can|known to|this side|in this|in your|west "
            "of|east of|north of|south of|outside)",
            f"{_BEST_EN} *? *? (anyone|anybody|any|this) * (has|have|had|is|will|can|could)",
            f"{_BEST_EN} {_BEST_EN}",
            "(best|greatest|lowest|hottest) (deal|deals|price|prices|offer|offers|value|sale|steal|bargain|quality)",
            f"(most|more) {_PRAISE_EN}",
            "(nobody|no one|nothing|none|noone|no other) *? *? *? (comes|come|touches|touch|beats|beat|compares|"
            "compare|rivals|matches|gives|does|delivers) "
            "(close|us|it|them|even|anywhere|this|that|our|my|to)",
            "(nobody|no one|nothing|noone) (else)? (in|on) (this|the) (whole)? *",
            "(never|won't|will not|wont|can't|cant|cannot|you'll not) (ever)? (find|need|eat|taste|drink|see|get|buy|"
            "beat|meet|sleep|fish|ride|want) (a|an|anything|"
            "another|anyone|better|cheaper|these|prices|our|it) (better|cheaper|like|anywhere|again)?",
            "(in|of|on) (the|all|this) (whole|entire|known) (of|world|universe|planet|galaxy|country|county|history|"
            "city|land|nation|hemisphere|state|century|decade)",
            "(bar none|hands down|full stop|period end of story|on the planet|on earth|on this earth|of all time|of "
            "your life|of your entire life|of your lifetime|"
            "known to man|to none|in living memory|in existence|by a mile|without equal|like no other|money can buy)",
            "(number one|no 1|numero uno|the ultimate|the one and only|second to none|world class|world famous|top "
            "notch|five star|unlike anything|"
            "cream of the crop|gold standard|king of|queen of|goat|the goat)",
            "(ever|never) (been)? (made|brewed|created|seen|built|ridden|drawn|tasted|sold|baked|poured|designed|"
            "offered|eaten|worn|crafted|before seen)",
        ),
        fr=(
            "(le|la|les|l'|au|aux|un|du|mon|notre|nos) plus * (de|du|des|que|d'|jamais|au|en|sur|a|dans|qui|et)",
            "(le|la|les|l'|au|aux|du|notre|nos) plus (beau*|bel|belle*|grand*|gros*|fin*|doux|douce*|frais|fraiche*|"
            "bon*|bas|basse*|petit prix|fort*|puissant*|complet*|"
            "exclusif*|exclusive*|pur*|rare*|chic*|dingue*|fou|folle|fondant*|gourmand*|rapide*|efficace*|fiable*|"
            "sur|solide*|propre*|pro|demande*|authentique*)",
            "(le|la|les|l'|votre|aux|du|au|de la|des) (meilleur*|moins cher|moins chers|moins chere|moins cheres|top "
            "du top|ultime|numero un|n 1|must|reference|nec plus)",
            "(meilleur*|plus bel*|plus beau*) * *? (de|du|des|d'|au|en) (la|le|toute|tout|tous|toutes|france|monde|"
            "votre|ta|l'|univers|siecle|coin|ville|region|marche)",
            "(de|sur) (tout|toute) (le|la|l'|les) (ville|region|departement|cote|france|pays|province|coin|marche|"
            "secteur|planete|galaxie|univers|vallee|terre|monde|quartier|canton|pays|ile|agglo)",
            "jamais (vu*|mange*|goute*|egale*|moins cher|moins chere|fabrique*|realise*|propose*|atteint*|pareil|"
            "mieux|cree*|concu*)",
            "(rien|personne|aucun*|pas|y'a pas|ya pas|nul|nulle) *? (de|d'|ne|n') (mieux|plus beau|plus belle|"
            "meilleur|moins cher|nous arrive|comparable|equivalent|lui arrive|fait mieux|"
            "leur arrive|pareil|peut rivaliser|rivalise*|nous egale|bat|tient)",
            "(ne|n') *? (trouver*|verrez|gouter*|aurez|mangerez) (rien|jamais|pas|nulle part|aucun*) (de)? (mieux|"
            "meilleur|moins cher|pareil|tel|telle|ailleurs|comparable|plus)",
            "(nulle part|introuvable*) (ailleurs)?",
            "(unique|seul|seule) (au monde|en france|en son genre|en europe|au pays|sur le marche|de la region|qui|"
            "capable)",
            "(sans|aucun) (equivalent|egal|egale|pareil|pareille|concurrence|rival|comparaison)",
            "(toute|tout) (votre|ta|la) (vie|existence)",
            "de (votre|ta|la) vie",
            "(numero|n|no) (1|un) (de|du|des|en|a|dans|sur)",
            "(a|de) (couper le souffle|tomber par terre|tomber a la renverse|se damner|tomber)",
            "(hors norme|hors normes|hors du commun|hors du temps|hors pair|haut de gamme|top niveau|premier choix)",
        ),
    ),
    "praise": Phrases(
        en=(
            "(unbeatable|unrivalled|unrivaled|unmatched|unmissable|unparalleled|unbelievable|jaw dropping|life "
            "changing|mind blowing|game changing|game changer|"
            "once in a lifetime|out of this world|zero competition|no competition|award worthy|show stopping|"
            "showstopping|eye popping|too good to be true|must have|must haves|"
            "holy grail|next level|dream come true)",
            "(miracle|miraculous|perfection|flawless|insane|insanely|epic|legendary|sensational|phenomenal|"
            "spectacular|stunning|exclusive|incredible|incredibly|revolutionary|irresistible|"
            "ultimate|premium|luxurious|breathtaking|unforgettable|extraordinary|exquisite|divine|heavenly|crazy|"
            "bonkers|ridiculous|massive|huge|mega|unreal) *? (price|prices|deal|deals|offer|value|quality|steal|"
            "savings|discount|discounts|sale)?",
            "(steal|bargain|giveaway|dirt cheap|rock bottom|slashed|unheard of|never before) (price|prices|of)?",
            "(change|changes|changed|transform|transforms|transformed|save) (your|ur|my|everyone's) (life|lives|"
            "world|skin|body|home|marriage|business)",
        ),
        fr=(
            "(imbattable*|inegal*|incomparable*|insurpassable*|exceptionnel*|sublime*|ultime*|magique*|feerique*|"
            "dingue|dingues|miracle|miracles|miraculeu*|revolutionnaire*|"
            "inoubliable*|incroyable*|extraordinaire*|irresistible*|epoustouflant*|somptueu*|eblouissant*|divin*|"
            "parfait|parfaite|parfaits|parfaites|fabuleu*|spectaculaire*|"
            "incontournable*|legendaire*|phenomenal*|hallucinant*|bluffant*|grandiose*|eternel*|prestigieu*|"
            "fantastique*|inouï*|inoui*|infaillible*|exclusif|exclusive|exclusifs|exclusives)",
            "(d'|prix|tarif*|de) (exception|fou|fous|choc|casse|casses|sacrifie*|imbattable*|dingue*|ouf|malade|"
            "folie|reve|ecrase*|canon|mini)",
            "(affaire|deal|offre|occasion|promo|promotion|opportunite|coup|bombe|tuerie) (du|de|en) (siecle|l'annee|"
            "l'ete|or|ouf|folie|dingue|malade|fou|annee|exception)",
            "(quasi|presque|carrement) (donne|donnee|offert|gratuit|cadeau)",
            "(change*|transforme*|bouleverse*|sauve*|revolutionne*|changer|transformer) (votre|ta|la|vos|tes|ma) "
            "(vie|quotidien|vies|corps|peau|interieur|maison|univers)",
            "(bijou|perle|pepite|merveille|tuerie|petite bombe|chef d'oeuvre)",
        ),
    ),
    "guarantee": Phrases(
        en=(
            "(guaranteed|guarantee|guarantees|guaranteeing)",
            "(satisfaction|money|results|success) (guaranteed|back|promised|assured)",
            "(risk free|no risk|no questions asked|zero risk|100 percent|hundred percent|no strings|nothing to lose|"
            "foolproof|never fails|works every time|clinically proven|scientifically proven|"
            "instant results|proven results|overnight results)",
            "(trust me|believe me|i promise you|promise you|mark my words|you have my word|swear on|swear down|"
            "honest to god|hand on heart|i guarantee)",
            "(thank me|thank us) later",
        ),
        fr=(
            "(garanti|garantie|garantis|garanties|garantissons|garantit)",
            "(satisfait*) ou rembourse*",
            "(sans|aucun|zero) (risque|engagement|regret|effort|surprise)",
            "(resultat*|effet*|succes) (immediat*|garanti*|assure*|instantane*|prouve*|visible*|bluffant*|"
            "spectaculaire*)",
            "(faites|fais) (moi|nous) confiance",
            "(croyez|crois) (moi|nous)",
            "(vous|tu) (me|m'|nous) (remercier*|direz merci|diras merci|direz des nouvelles)",
            "(promis jure|parole de|je vous le promets|je te le promets|je vous garantis|foi de)",
            "(a vie|a coup sur|a tous les coups|les yeux fermes|en un temps record)",
        ),
    ),
    "urgency": Phrases(
        en=(
            "(hurry|rush|dash) (now|hurry|up|to|dont|don't|before|people|while|everyone|in|folks|over|down)?",
            "(run don't|run dont|run not|quick quick|quick before|get in quick|be quick|act fast|act quick|move fast|"
            "be fast|get moving|get a move|chop chop|shift yourself|look sharp|get a wriggle)",
            "(order|buy|book|call|ring|phone|sign|enrol|enroll|join|come|get|act|grab|snag|claim|click|tap|swipe|"
            "message|dm|inbox|pm|text|whatsapp|reserve|secure|shop|visit|decide|commit|pay|"
            "go|do) *? *? (now|tonight|immediately|asap|instantly|right now|right away|straight away|this second|"
            "this instant|this minute|this very|not tomorrow|before it's|before its|before they|before "
            "someone|before somebody|before midnight|before the price|while you|while it|while they|while there's|"
            "without delay|already)",
            "(order|buy|book|call|ring|enroll|enrol|secure|claim|reserve|grab) *? *? today",
            "(right|do it|buy|now) now",
            "(don't|dont|do not|never|stop) (wait|think|hesitate|hesitating|sleep on|miss|delay|scrolling|reading|"
            "walk|walk past|pass|dither|dithering|overthink|blink|even think|procrastinate|"
            "snooze|be late|let this|be the one|be the only|say i|say we|put it off|leave it|ask)",
            "(today|tonight|now) (not|never) (tomorrow|later|next)",
            "(now or never|what are you|what are ya|what are we|why are you still|why wait|why haven't you|time is "
            "running|time's running|clock is ticking|clock's ticking|tick tock|before it's too late|"
            "before its too late|too late|too late forever|this is it|this is not a drill|it's now|wake up)",
            "(last|final) (chance|chances|call|calls|hours|minutes|minute|day|days|hour|shot|opportunity|warning|"
            "reminder)",
            "(today|tonight|midnight|weekend|48 hours|24 hours|hours|one day|one night) only",
            "(ends|ending|expires|closes|closing|over|gone|finishes) (tonight|today|at midnight|midnight|in * hours|"
            "soon|in the next)",
            "(next|in) (ten|10|five|5|two|2|hour|few) (minutes|hours|mins|only)",
        ),
        fr=(
            "(foncez|fonce|courez|cours|depechez|depeche|grouille*|precipitez|ruez|magnez|magne|accourez|sautez|"
            "saute|bondissez)",
            "(vite|vite fait) (vite|avant|reserve*|commande*|il|y|on|ca|les|mes)",
            "(venez|faites|fais|viens|bougez|bouge) (vite|toi|vous)",
            "(reserve*|commande*|signe*|achete*|appele*|appelle*|inscri*|venez|viens|payez|paye*|decide*|contacte*|"
            "ecrive*|ecris|prends|prenez|profite*|clique*|entrez|passe*|craque*|offrez|saisissez|saisis) *? *? "
            "(maintenant|immediatement|vite|ce soir|tout de suite|mtn|dans l'heure|sans attendre|sans tarder|avant "
            "minuit|avant qu'|avant que|avant la rupture|de suite|des maintenant|illico|sur le champ|"
            "la maintenant|direct|dans la minute|d'urgence|tant qu'il|tant que)",
            "(reserve*|commande*|signe*|achete*|appele*|inscri*|decide*|contacte*) (vous|moi|nous|la|le|des)? "
            "aujourd'hui",
            "(qu'attendez|attendez plus|attends plus|n'attendez|n'attends|attendez pas|attends pas|t'attends quoi|"
            "vous attendez quoi|tu attends quoi|n'hesitez plus|hesite plus|n'hesite plus|hesitez plus|"
            "ne reflechi*|arrete de reflechir|reflechis pas|reflechis plus|reflechis apres|arretez de reflechir|"
            "arretez d'hesiter|ne tardez|tarde pas|tardez pas|trainez pas|traine pas)",
            "(ne|surtout) (ratez|rate|manquez|manque|loupez|loupe|laissez|laisse|passez|passe) (pas|surtout|rien)",
            "(tout de suite|sans attendre|sans tarder|dans l'heure|de suite|maintenant ou jamais|c'est maintenant|"
            "c'est le moment|trop tard|encore temps|temps presse|l'heure tourne|chrono tourne|compte a rebours|tic "
            "tac)",
            "(pas|et|ni) (demain|apres demain|lundi)",
            "demain (c'est|il|ce|ca|elle|y|le|la|c|vous|tu|on|les|tout) (sera|est|mort|trop|s'envole|aura|complet|"
            "tarif|prix|regrett*|pleur*|y|remonte*)",
            "(apres|demain|ce soir|minuit|dans une heure|dans 1h|dimanche) (c'est|c|ca|ce) (est|sera)? (mort|fini|"
            "trop|termine|plus|tout)",
            "(aujourd'hui|ce soir|minuit|week end|24h|48h|heures|jour|semaine|samedi|dimanche) (seulement|uniquement|"
            "exclusivement|dernier delai)",
            "(derniere*|dernier*|ultime*) (chance|chances|heures|heure|jour|jours|minute|minutes|occasion|appel|"
            "rappel|ligne|opportunite|avertissement|sommation|delai)",
            "(alerte|urgent|urgence|attention) (alerte|bon plan|promo|stock|places)?",
            "(ceux|celles|si) (vous|qui|tu) (hesite*|reflechi*|rate*|passe*|laisse*|attend*|traine*)",
        ),
    ),
    "scarcity": Phrases(
        en=(
            "(only|just|last|final) (a)? (one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|1|2|3|4|5|6|"
            "7|8|9|10|11|12|15|20|few|handful|couple) (of)? *? (left|seats|spots|places|slots|more|rooms|"
            "remaining|remain|available|tables|tickets|boxes|pieces|spaces|dates|jars|bottles|appointments|consult)",
            "(one|two|three|four|five|six|seven|eight|nine|ten|twelve|1|2|3|4|5|6|7|8|9|10|11|12|15|20|few|last|"
            "handful) (of)? *? (left|remaining|remain|then that's|then thats|and that's|and thats|then never|then "
            "gone)",
            "(last) (ever|one|ones|seats|spots|places|few|jars|pieces|room|rooms|box|boxes|tickets|tables|slots|pair|"
            "batch)",
            "(will be|be|they'll be|it's|its|are|gonna be|they are|all be|then|when they're|once they're|they will "
            "be|it'll be|almost|nearly|tomorrow|tonight|after) *? (gone|sold out|finished|vanishing|snapped up|"
            "vanish)",
            "(there|they're|theyre|it's|its) (gone|gone forever|history)",
            "(selling|going|flying|disappearing|vanishing|filling|walking|booking|sell|sells|go|fly) *? (out|fast|"
            "quick|quickly|off the shelves|like hot|out the door|up fast)",
            "(gone|never) (forever|again|by|coming back|in|be repeated|to return|gone)",
            "(never|won't|will never|wont|not) (ever)? (see|be|get|find|have|repeat|offer|offering|repeated) *? *? "
            "*? (again|back|chance)",
            "(while stocks last|while stock lasts|while supplies last|limited time|limited edition|limited stock|"
            "limited numbers|limited spots|limited places|limited offer|price doubles|prices double|prices go up|"
            "price goes up|going up|won't last|wont last|full price|"
            "dates remain|first come)",
            "(people|everyone|everybody|your friends|guys|your neighbours|your neighbors|half the town) (are|is|"
            "already|have|has|all) (fighting|calling|queueing|queuing|bought|already|buying|got|booked|booking|"
            "grabbing|"
            "ordered|ordering|talking)",
            "(someone|somebody|some) (else|other) *? (will|gets|is|grabs|takes|has)",
        ),
        fr=(
            "(plus que|reste que|restent que|reste plus que|reste qu'|plus qu'|seulement|dernier|derniers|dernieres|"
            "reste|restent) (que)? (un|une|deux|trois|quatre|cinq|six|sept|huit|dix|1|2|3|4|5|6|7|8|9|10|11|12|15|20|"
            "quelques) *",
            "(derniere*|dernier*) (places|place|pieces|piece|carton|cartons|stock*|exemplaire*|creneau*|dates|date|"
            "coffret*|chambre*|table*|modele*|boite*|bouteille*|nuits|tickets|invendus)",
            "(y en|n'en|jamais|n'y en|plus jamais|ne|s'en|se) (aura|aurait|restera|reverrez|reverra|reverras|"
            "reviendra|reviendront|reproduira|representera|refera|referons|referai|reverrons) *? (plus|pas|jamais|"
            "rien|pour tout|deux)",
            "(apres|demain|bientot|ensuite|ce soir) (il|ya|y|c'est|ce|on|yen|yaura|plus) (y|n'y|n'|en|sera|plus|a|"
            "aura)? (en|aura|a|plus|fini|mort|rien)",
            "(part|partent|partira|partiront|parti|partis|envolent|envole|vend|vendent|file|filent|disparai*|sera "
            "parti|seront parti*) (deja|tres|super|trop)? (vite|en un|ce soir|dans l'heure|a la minute|tout de suite|"
            "comme des|a une|sous)",
            "(avant|jusqu'a) (rupture|la rupture|epuisement|qu'il soit|qu'il ne|minuit|qu'on|que tout|qu'elle|ce "
            "soir minuit|disparition)",
            "(se l'arrache*|s'arrache*|se les arrache*|se rue|se ruent|se bouscule*|se battent|fini fini|fini pour|a "
            "jamais|pour toujours|y'en a plus|yen a plus|y en a plus|une fois parti*|liste d'attente)",
            "(edition|quantite*|stock*|places|serie|nombre|offre|duree|disponibilite*|tirage) (tres|ultra)? limite*",
            "(quelqu'un|un|une) d'autre (aura|prendra|va|l')",
            "(le|les) (prix|tarif|tarifs) (remont*|augment*|double*|s'envole*|explose*|repart*|va|vont|flambe*)",
            "(une|seule|qu'une) (seule)? (fois|chance|occasion) (dans|par|unique|de)?",
            "(ne passera pas|ne passer* pas|ne repassera|ne se representera|ne se reproduira|occasion unique|offre "
            "unique|opportunite unique|moment unique)",
        ),
    ),
    "regret": Phrases(
        en=(
            "(you'll|you will|youll|you'd|you gonna|you gon|u will|ull|you are going to|you're going to|then you'll|"
            "you'll all) (be|regret|cry|hate|kick|kicking|wish|miss|thank|kick) "
            "(sorry|a fool|sick|crying|yourself|yourselves|sad|it|out|gutted|raging|jealous|the one|the only|left|"
            "this|you'd|mad|ashamed|me)?",
            "(regret|cry|crying|kicking) (it|later|this|about|forever|for the rest|your|to me|yourself|not|missing)",
            "(don't|dont|and|or|no) (come|be) (crying|cryin|sorry|whining|moaning|greeting|complaining|jealous)",
            "(be sorry|you'd be mad|your mad|you're mad|be mad not|mad not to|crazy not to|fool not to|silly not to|"
            "be a fool|you hate|hate yourself|no excuses|no excuse|you snooze|snooze you lose|miss out|missing out|"
            "fomo|can't afford|cannot afford not|left behind|your loss|stay stuck|don't deserve|never forgive)",
            "(if you|if u|if ya|you) (scroll|sleep|miss|walk|wait|blink|hesitate|snooze|skip|ignore) *? (past|by|on|"
            "this|it|out|us|tonight)",
            "(if you|if u|if ya|if your) (don't|dont|haven't|havent|aren't|ain't|are not|do not|not) (book|order|"
            "come|buy|ring|call|booked|ordered|sign|signed|bought|in line|there|on the list|got one)",
            "(you|u) (need|deserve|owe) (this|it to yourself|this in your life|it in your life|one|to be here|better)",
            "(everyone|everybody) (will be|is|'s|needs) (talking|jealous|wanting|after|begging|to hear|this)",
            "(spend|waste) another (year|summer|winter|month|day)",
            "(you|u) (won't|wont|will not) (believe|regret|want to miss|be disappointed)",
        ),
        fr=(
            "(vous|tu|ou|et|sinon|apres) (le|la|les|allez|vas|va|t'en|ça|ca)? (le|la|les)? (regrett*|pleur*|chial*)",
            "(pleurez|pleurerez|regretterez|regretteras|pleureras|chialez|regret eternel|regrets eternels|mordre les "
            "doigts|mords les doigts|mordra les doigts|mordras|mordrez|vous en vouloir|vous en voudre*|t'en vouloir|"
            "en voudras)",
            "(rate*|rater*|loupe*|passe*|passer*) (ta|sa|votre|quelque|ca|a cote|le coche) (vie|chose|existence|d'un|"
            "de|du)?",
            "(viens|venez|venir) (pas)? (pleurer|chialer|te plaindre|vous plaindre|raler|nous dire)",
            "(merite|meritent|meritez) (pas|mieux|bien)",
            "(ne soyez|sois|soyez) pas (la|le|celui|celle|ceux|les)? (derniere?|dernier|derniers|seul|seule|qui)?",
            "(tant pis) pour (vous|toi|ceux|celles|les|lui|elle)",
            "(pouvez|peux|peut|faut|possible|impossible|droit|interdit) (pas|plus|de)? (passer a cote|rater|louper|"
            "manquer|resister|vous en passer|t'en passer|s'en passer|refuser)",
            "(il vous|il te|il t'|il vous en) (le|la|les|en) faut",
            "(vous|tu) (en)? (avez|as|auras|aurez) (besoin|absolument|forcement)",
            "(toute la ville|tout le quartier|tout le monde|vos amies|vos amis|vos copines|tes copines|tes potes|vos "
            "voisins|les autres) (en parle*|l'adore|le veut|se l'arrache|ont deja|l'a|l'ont|va|sera|vont|y|veulent|"
            "en veut)",
        ),
    ),
}
_FOR_SALE = Phrases(
    en=(
        "(order*|book|books|booked|booking|buy|buying|call|ring|dm|message|text|inbox|shop|shops|store|salon|menu|deal|"
        "deals|price|prices|offer|offers|sale|sales|discount|stock|ticket|tickets|tables|slot|slots|spots|rooms|client|"
        "clients|customer|customers|enrol|enroll|sign up|quote|appointment*|course|class|classes|service|services|"
        "product|products|quality|bargain|steal|half price|pounds|quid|dollars|bucks|for you|your skin|your home|"
        "coaching|session|collection|range|batch|delivery|bottle|bottles|jar|jars|box|boxes)",
    ),
    fr=(
        "(reserve*|command*|achet*|appele*|appelle*|contacte*|inscri*|clique*|boutique|magasin|salon|atelier|carte|"
        "promo*|prix|tarif*|offre*|solde*|vente*|remise*|reduction*|stock*|ticket*|billet*|place|places|table|tables|"
        "creneau*|chambre*|client*|devis|rdv|rendez vous|prestation*|formation*|seance*|coaching|service*|produit*|"
        "qualite|affaire*|euros|balles|collection|gamme|livraison*|bouteille*|pot|pots|coffret*|box|venez|profite*|"
        "mp|dm|lien|en rayon|fabrication|appartement|maison|mobil home|robe|burger|menu|vous le faut|si tu viens|votre|vos|ta peau|foncez|fonce)",
    ),
)
"""One of these is in whatever is sold; none is in a birthday wish, a farewell or the praise of a film."""
_SOLD = "sold"
_PUSHES = frozenset(
    "order book call ring buy come run now today tonight dm message go hurry best nobody vite fonce foncez courez "
    "venez "
    "entrez commandez reservez clique cliquez appelez appelle maintenant grouille allez fini promo alerte contactez "
    "achetez ici".split()
)
_PUSH = Phrases(both=_PUSHES)
_AGAIN_WITHIN = 4
"""Words from one push to the same again: "book tonight. Book"."""
_TOP_FR = r"(?:plus|\+|seule?s?|meilleure?s?)"
_TOP_EN = r"(?:best|most|\w{3,9}iest|fastest|cheapest|finest|greatest|sharpest|freshest)"
_PILED_UP = AnyOf(
    Pattern(
        rf"[lpm](?<!\w.)(?:(?<=l)(?:e|a|es|') ?{_TOP_FR} [^\s,.!?]+[^.!?\n]{{0,24}}?,? (?:et )?(?:le|la|les|l') ?{_TOP_FR} "
        rf"|(?<=[pm])(?:lus|eilleure?s?) \w+ [^.!?\n]{{0,24}}?\b(?:plus|meilleure?s?) \w+ [^.!?\n]{{0,24}}?"
        r"\b(?:plus|meilleure?s?) \w+)",
        any_of=("plus", "+ ", "meilleur", "seul"),
    ),
    Pattern(
        rf"\b{_TOP_EN} [^.!?\n]{{1,30}}?\b{_TOP_EN} [^.!?\n]{{1,30}}?\b{_TOP_EN}\b",
        any_of=("best", "most", "iest", "fastest", "cheapest", "finest", "greatest", "sharpest", "freshest"),
    ),
)  # fmt: skip


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for label, phrases in _SIGNS.items():
        for start, end in phrases.find(passage):
            if not is_quoted(passage, start, end) and not _is_denied(passage.folded[:start]):
                yield Mark(start, end, label=label)
    for start, end in _FOR_SALE.find(passage):
        yield Mark(start, end, label=_SOLD)
    for start, end in _PILED_UP.find(passage):
        yield Mark(start, end, label="piled up")
    for word in _PUSHES.intersection(passage.words):
        for first, again in pairwise(passage.places(word)):
            if again - first <= _AGAIN_WITHIN:
                yield Mark(passage.word_spans[first][1], passage.word_spans[again][2], label="repeated")


def _is_denied(before: str) -> bool:
    return before[-16:].rstrip().endswith(_DENIALS)


_DENIALS = (" pas", "pas de", " ni", " not", "n't", "not the", "pas la", "pas le", "pas les", "not a", " no")


_PRESSURE = {"urgency", "scarcity", "regret", "repeated"}


_WORDS_PER_MARK = 25
"""In a long story such words are scattered."""


def _combine(marks: Sequence[Mark], post: Post, _situation: Situation) -> Iterable[Mark]:
    """Three ways of pushing are a hard sell; two, of which one presses, may be one."""
    sold = any(mark.label in (_SOLD, "repeated", "piled up") for mark in marks)
    marks = [mark for mark in marks if mark.label != _SOLD]
    ways = {mark.label for mark in marks}
    dense = len(marks) * _WORDS_PER_MARK >= post.words
    if "piled up" not in ways and (len(ways) < 2 or not ways & _PRESSURE or not dense):
        return ()
    certain = len(ways) >= 3 and bool(ways & _PRESSURE) and dense and (sold or len(ways) > 3)
    return [Mark(mark.start, mark.end, certain=certain) for mark in marks]


RULE = Rule(
    category="overselling",
    speaks_for_category=True,
    find=Find(_find, *_SIGNS.values(), _FOR_SALE, _PILED_UP, _PUSH),
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
