"""What is said around a request for attention: how few have reacted, that nobody sees the post, what others have.

None of it asks for likes by itself. Two kinds of it close together, one of which turns to the reader, do.
"""

from collections.abc import Mapping

from prudence.checker.attention.requests import THREAT_FR
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_NUMBER_EN = (
    r"(?:\d[\d ,.]{0,8}k?|(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundred|thousand|dozen|odd|and)[ -]?){1,7})"
)
_NUMBER_FR = (
    r"(?:\d[\d .,]{0,8}k?|(?:(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|trente|quarante|"
    r"cinquante|soixante|cents?|mille|dizaine|centaine|et|de)[ -]?){1,6})"
)

_COUNTER = AnyOf(
    # How few there are.
    Pattern(
        rf"\b{_NUMBER_EN} ?(?:more |extra |wee |little |measly |lonely |lousy |hand )?(?:likes|thumbs|followers|follows|fans on (?:facebook|here|the page|insta)|subscribers|"
        r"reactions|saves|retweets|reposts|votes|reviews|impressions)\b"
        rf"|\b{_NUMBER_EN} ?(?:more |measly |lonely |lousy )?(?:hearts|views|shares|clicks) (?:on|by|before|till|so|from|for (?:a|my|our|the))\b",
        any_of=(
            "likes",
            "thumbs",
            "follow",
            "fans",
            "subscribers",
            "reactions",
            "saves",
            "retweets",
            "reposts",
            "votes",
            "reviews",
            "impressions",
            "hearts",
            "views",
            "shares",
            "clicks",
        ),
        language="en",
    ),
    Pattern(
        rf"\b(?:page|account|channel|profile|counter|tally|rating)\b(?: \w+){{0,3}} (?:stuck|sits?|sat|sitting|parked|hovering|still|standing|went up|stands) (?:at|on|by) {_NUMBER_EN}"
        rf"|\b(?:get|push|tip|nudge|(?:bring|take)(?= (?:me|us|the|our|this) )) (?:me|us|it|this|him|her|the page|our page|this page) (?:up )?(?:to|past|over) (?:at least |the )?{_NUMBER_EN}\b(?! (?:the|street|road|am|pm|o'clock|degrees|miles|minutes))"
        rf"|\b(?:hit|crack|cross(?:es)?|reach) (?:a |the )?{_NUMBER_EN}\b(?: followers| likes| views)? (?:on here|by (?:sunday|monday|friday|tonight|bed)|before)"
        rf"|\b{_NUMBER_EN} (?:to find|off the \w+ (?:thousand|hundred)|more and (?:this|we|the|it)|names under)\b",
        any_of=(
            "page",
            "account",
            "channel",
            "profile",
            "counter",
            "tally",
            "rating",
            "get ",
            "bring ",
            "push ",
            "take ",
            "tip ",
            "nudge ",
            "hit ",
            "crack ",
            "cross",
            "reach ",
            "to find",
            "off the ",
            "more and",
            "names under",
        ),
        language="en",
    ),
    Pattern(
        rf"\b{_NUMBER_FR} ?(?:petits? |petites? |malheureux |pauvres? |ptits? |p'tits? )?(?:likes?|pouces|j'aime|jaime|abonne(?:es|e|s)?|fans|suiveurs|followers|votes|"
        r"partages|enregistrements|reactions|impressions|recommandations? ecrites?)\b"
        rf"|\b{_NUMBER_FR} ?(?:petits? |malheureux |pauvres? )?(?:c(?:oe|œ)urs|vues|voix|clics) (?:sur|en|de retard|d'ici|avant|depuis|seulement|hier)\b",
        any_of=(
            "like",
            "pouces",
            "j'aime",
            "jaime",
            "abonne",
            "fans",
            "suiveurs",
            "followers",
            "votes",
            "partages",
            "enregistrements",
            "reactions",
            "impressions",
            "recommandation",
            "coeurs",
            "cœurs",
            "vues",
            "voix",
            "clics",
        ),
        language="fr",
    ),
    Pattern(
        r"\b(?<!km )(?:au compteur|(?:le|notre|mon) compteur (?:bloque|affiche|stagne)|un chiffre rond)\b"
        rf"|\b(?:page|compte|chaine|profil) (?:est |reste )?(?:bloquee?|stagne|plafonne|coincee?|scotchee?|en est|est) (?:a|depuis) {_NUMBER_FR}"
        rf"|\b(?:il (?:m'en|nous en|en|me|nous) manque|il manque) (?:environ |juste |encore |plus que )?{_NUMBER_FR} ?(?:personnes|voix|abonnes|pour|sur|de plus|avant)"
        rf"|\b(?:j'|on )?en demande {_NUMBER_FR}|\bobjectif \d{(3,)}(?! ?(?:€|euros|kg|km|kilos))|\bm'en prend encore {_NUMBER_FR}"
        rf"|\b(?:arriver|arrive|passer|monter|grimper) (?:a|les) {_NUMBER_FR} (?:j'aime|avant|d'ici|avec|sur (?:la|cette))",
        any_of=(
            "compteur",
            "chiffre rond",
            "page",
            "compte",
            "chaine",
            "profil",
            "manque",
            "en demande",
            "objectif",
            "m'en prend",
            "arrive",
            "passer",
            "monter",
            "grimper",
        ),
        language="fr",
    ),
)
_UNSEEN = Phrases(
    # That the network hides it.
    en=(
        "(facebook|fb|insta|instagram|tiktok|linkedin|pinterest|twitter|the algorithm|the algo) (is|has|keeps|only|just|now|never|won't|has been)? (only|just|been|stopped)? "
        "(showing|shows|show|hides|hide|hiding|buries|bury|burying|buried|keeping|shown|thinks|throttl*|lets) (us|me|our|my|this|it|what|what i|what we|to|we're|i'm)?",
        "(nobody|no one|hardly anyone|hardly anybody) (sees|seen|saw|is seeing|can see) (us|me|it|this|our posts|my posts|these|them) (on here|any more|anymore|these days|now)?",
        "(buries|burying|buryin|buried) (me|us)",
        "(help|get) (us|me|it|this|our *)? (to)? (get|be)? seen",
        "(so|to) (it|we|us|my posts|our posts|the page) (gets|get|be|are) seen (again|by)?",
        "(robot|robots|machine|computer) (that|who|thinks|reckons|decides) *",
        "(seen|shown) (by|to) (about|only|just|maybe|like)? * (people|folk|souls|persons)",
        "(off|from) the face of the internet",
        "(beyond|past|outside) my (1st|2nd|3rd|first|second|third) (degree)? (connections|circle)",
        "(keeps|keeping) us in * (dark)? corner",
        "(talking|posting|shouting|speaking) (to|into) (myself|the void|nobody|no one|thin air|a wall)",
    ),
    fr=(
        "(facebook|insta|instagram|tiktok|linkedin|pinterest|fessebouc|l'algorithme|l'algo|le robot) (ne|n')? (nous|me|m')? (montre|cache|enterre|affiche|boude|ignore|pense|croit|pousse|oublie|a enterre|a oublie|deteste|aime) (plus|pas|que|nos|mes|nous|moi)?",
        "(montre|montree|montres|montrees|affiche|affichee) (qu')? a (moins de)? * (personnes|et une|pelerins)",
        "plus personne (ne|n')? (nous|me|m'|les)? (voit|bouge|reagit|lit)",
        "(ont|a) vu (la|cette|ma|notre) (photo|video|publication)",
        "(parle|parler|poste|publie|ecris) (aux|a des|dans le|a) (mouettes|bobines|murs|mur|vide|desert|moi meme)",
        "(tomber|tombe) (dans l'oubli|a la trappe)",
        "(notre|ma|votre|la) visibilite (digitale|multicanale|en ligne|organique)",
    ),
)
_CHAIN = Phrases(
    # What happens to those who do not.
    en=(
        "(break|breaks|broke|breaking) (the|this) chain",
        "(scroll|scrolls|scrolling|scrollin|scrolled|swipe|swiping|swiped) (straight|right|on)? (past|by|without)",
        "(kept|keep) on (scrollin|scrolling)",
        "(don't|dont|didn't) make the rules",
        "(on|onto|to) (your|yer|ur) own (page|profile|feed|timeline|story)",
        "(put|stick|copy|paste|post|copying|pasting) (this|it) (*)? (on|onto|to|over to) (your|yer|ur) own (wall|page|profile|feed|timeline)",
        "(copy|paste|post|repost|copied|copying|pasting) (*)? (*)? (on|onto|to|over to) (your|yer|ur|their) (wall|walls|timeline|timelines|feed|feeds)",
        "(good|bad) luck (by|for|within|before) (evening|seven|a year|midnight|sunday|tonight)",
        "(every|each) hundred (will|won't) *",
    ),
    fr=(
        "(brise|briser|brisera|brisez|casse|casser|rompt|rompre) (la|cette) chaine",
        "(vont|va) (juste)? passer (tout drette|leur chemin)",
        "(copiez|copie|recopie|recopiez|copier|recopier) (donc)? (ce|ceci) (message|texte)",
        "(partagez|collez|recopiez|copiez|publiez|postez) (*)? (*)? sur (votre|ton) (propre)? mur",
        "de mur en mur",
    ),
)
_CONTEST = Phrases(
    # That others decide by numbers.
    en=(
        "(public|people's) (vote|votes|round|choice|award|decide|decides|poll)",
        "(down|up) to the public",
        "on the ballot",
        "(most|more|highest number of) (reactions|likes|hearts|votes|thumbs)",
        "(vote|votes|voting|go) (once|one)? (a|per|every) (day|email|device|hour)",
        "(finalist|finalists)",
        "(best|favourite|favorite) * of the year",
        "of the year (award|awards|title)",
        "(once|one|as often) (per|every) (day|email|device|hour|person)",
        "(down to|in|into|made|reached) (the)? (final|last) (two|three|four|five|six|ten)",
        "(shortlisted|nominated) (for|in)",
        "voting (is|closes|ends|open|shuts)",
        "(leaderboard|leader board)",
    ),
    fr=(
        "(prix|vote|choix|coup de coeur|voix) du public",
        "(le|la) plus de (reactions|j'aime|likes|coeurs|votes|voix|pouces)",
        "(dernier|derniers) (jour|jours) (de vote|pour voter)",
        "(nomine|nominee|nomines|en lice|en finale|finaliste|finalistes|retenu|retenue|retenus) (pour|au|aux|du|des|dans|parmi)",
        "(votre|vos) (bulletin|bulletins) de vote",
        "trophees *",
    ),
)
_RIVAL = Phrases(
    # What others have, or have bet.
    en=(
        "(thousand|hundred|followers|fans|likes|thumbs|000) on (his|her|their|its) (page|account)?",
        "(outrun*|outrank*|beating|overtake|up past) (him|her|them|that lot|the competition|an honest *)",
        "(see|leave) (him|her|them|that lot|the lot of them) (off|behind|standing)",
        "(he's|he is|she's|she is|they're|they've|theyve|hes|shes) (at|on|way past|already at|already past) (a|*) (hundred|thousand|000|followers|likes|fans|thumbs|hearts)",
        "(bet|plate|pint|fiver|tenner|wager|dinner|lunch|money|crate) (riding on|ridin on|says|riding)",
        "(reckons|reckon|recons|bet me|swears) (i'll|i|we'll|we|that i|that we)? (not|never|can't|won't|wouldn't|will never|couldn't) (get|hit|reach|make|crack) *",
    ),
    fr=(
        "(ses|leurs) * (000)? (fans|abonnes|suiveurs|followers|j'aime|likes|pouces|coeurs)",
        "(le|la|les|l') (depasser|rattraper|devancer)",
        "(a|ont|m'a|nous a|ai|avait) parie *",
        "(gageure|pari|gage) (avec|contre|avec le|avec mon)",
        "(d'en face|d'a cote|du coin) (en a|affiche|fete) *",
        "(qu'il|qu'elle|pour qu'il|pour qu'elle) (s'etrangle|ravale|verdisse|en creve|ferme son clapet)",
        "(je|j') (me|m') (rase|raserai|teins|teindrai) (la|les|ma|le) *",
        "je (mange mon|danserai|chanterai) *",
    ),
)
_REACTION = Phrases(
    # A sign of whatever kind.
    en=(
        "(put|leave|drop|write|type|post|comment|pop) (down|me|us|just|even)? (a|any|one|an|some|minimum) (word|dot|full stop|emoji|paw|hello|wave|four words|few words) (down there|down here|below|underneath|under|here)",
        "(write|put|leave|type|comment) (us|me|down|even|just)? anything (at all)? (underneath|below|down there|under)",
        "(even)? (one|a) (dot|full stop|emoji) will do",
        "(what|y'all know what) (that|the) (hand|thumb|heart|bell|button) (is|is for|does)",
        "(there is|there's) a (wee|little)? button (somewhere)? on (this|our|the) page",
        "(switch on|turn on|tap) (the|that) (wee|little)? bell",
        "(put|add|stick|keep) us (in|on|to) (your)? (favorites|favourites|close friends)",
        "(little|wee)? blue (thumb|thumbs)",
        "(pressing|pressed|press|tap|tapped|hit) (the|a|that)? (heart|hearts|thumb)",
        "(press|leave|hit|pick|spare|give) (me|us|it|this)? (a|one|any) reaction",
        "your engagement (in|on|with|is)",
    ),
    fr=(
        "(laissez|laisse|mettez|mets|ecrivez|ecris|lachez|laissent|mette) (en|y|moi|nous|donc|juste|meme)? (un|une) (petit|petite|ptit|p'tit)? (mot|trace|signe|coucou|commentaire|emoji|point|bonjour|reaction) (sous|en dessous|ici|sur la page|en commentaire|en com|dessous)",
        "(petit|p'tit|ptit|un) signe (sous|en dessous) *",
        "signe de vie",
        "(un)? mot (,)? n'importe lequel",
        "le (petit|gros)? bouton (bleu|suivre|j'aime|partager|s'abonner)",
        "(nommerai|nomme|citerai|dirai) pas (le|quel) bouton",
        "la (petite)? cloche (s'ennuie|a cote du titre|du compte|de la page)",
        "(trouver|cliquer|chercher|toucher|lever) (le|un) pouce",
        "envoyez (les|vos|des) pouces",
        "(toute|bienveillante|votre) interaction (avec|sur|sous) *",
        "(solliciter|sollicitons|sollicite) (votre|l') engagement",
        "(en laisser|laissez en|laisse en) une trace",
        "(petit)? pouce en l'air",
    ),
)
_PASSED_ON = Phrases(
    # That others shall see it.
    en=(
        "(send|sending|sent|pass|passing|forward|drop|dropping|circulate|chuck|fling|throw|show) (it|this|the page|her|him|us|that|round|in)? (on|round|around|over|in|into)? (to|in|into)? (a few more|three people|* people|* groups|* buddies|whatever *|your groups|kitty party|every *|all the *)",
        "(whatsapp|family|alumni|neighbourhood|neighborhood|office|village|town) (group|groups|chat|chats)",
        "(on|to|in) every (phone|feed|wall|screen|group)",
        "(our|the shop's|my) name (on|stuck on|tagged in) (it|that|them)",
        "(pin|save|stick|put) it (on|to) (your|yer|ur) (*)? (*)? (board|boards)",
        "(till|until) it (reaches|gets to|lands|goes)",
        "(round up|go round up) (your|yer|the other|a few|everyone|them|all) *",
        "(herd|drag|march) (em|them|everyone|everybody|your friends|people) (over|over here|here|in|this way)",
        "invite (every|everybody|everyone|all|whoever) *",
        "(an aul|an auld|a wee|an old|a cheeky) (retweet|share|repost)",
        "(you|ye|yous) all know (somebody|someone|people)",
    ),
    fr=(
        "(faire|faites|faut faire|fais) (rouler|voyager|circuler|tourner|suivre) (la|le|les|ma|cette|ce|dans|de)?",
        "(mettre|glisser|mets|mettez|glissez) (la|ma|notre|cette|le) (page|post|lien|publication) (dans|entre|sous|sur) (les|vos|tes|votre)",
        "(sur|dans) (vos|tes|votre|ton) (mur|profils|profil|statuts|statut|story|stories|groupes|groupe|fil)",
        "(parlez|parle) (plutot|donc|bien)? de (nous|moi) (dans|sur|au|a)",
        "(ptit|petit|p'tit) relais",
        "(groupe|groupes) (whatsapp|facebook|de quartier|du village|de parents)",
        "(accroche|accrochait|accrochez|epinglait|colle|collez) (a|au|dans|sur) (son|votre|ton|vos|leur) tableau*",
        "(on|vous|tu) coche (tout|tous) (le|vos|tes) *",
        "inviter des (amis|amies|ami|ami e s)",
        "(chacun|chacune) (ramene|amene|invite|partage|parraine|tague) *",
        "faites la (voyager|tourner|circuler)",
    ),
)
_VISIT = Phrases(
    # That they shall go to the page and stay.
    en=(
        "(come|trot|nip|pop|hop|wander|head|get yourselves|get yourself|jump|step|scoot|stroll|drift) (all|on|over|across|along|and|to|to the|round|around|in|have|sit|sit on|look|see)? (a look|across|over|and|at|to|to the|on)? (our|my|the|the shop's|shop's) (own|new|little|wee|shop|business)? page",
        "(throw|cast|run) an eye (over|on|across|at) (our|my|the) page",
        "(sit|stay|spend a spell|hang) (on|around|a while|a spell) (our|my|the)? page",
        "(my|our) page (also|too|as well|have|has|could|needs|is waiting|is lonely)",
        "(make|making) up (the|our) numbers",
        "(joins|join|joining) (up)? (on)? (this|our|my|the) page",
        "(follow|folow) back",
    ),
    fr=(
        "(passez|passe|passer|viens|venez|va|allez|filez|faites un tour|fais un tour|un tour|visite|jetez un oeil|jette un oeil) (donc|vite|faire un tour|jeter un oeil)? (sur|voir|a|visiter) (la|ma|notre|sa) (petite|p'tite|ptite|nouvelle)? page",
        "(ma|notre|la|sa|une) (petite|p'tite|ptite|pauvre)? page (n'attend|qui s'ennuie|s'ennuie|vous attend|t'attend|a besoin|se sent|aussi|a aussi|qui attend)",
        "(faites|faire|fait) grimper (la|notre|ma|le)",
        "(remplissez|remplis|gonflez|gonfle|peuplez) (moi|nous)? (la|ma|notre) (salle|page) *",
        "une visite (et|pis|puis) un *",
        "(ramene*|amene*) (moi|nous)? (un|une|deux|trois|dix|*) (abonne|abonnes|abonnee|amis)",
    ),
)
_REVIEW = Phrases(
    # Where stars are given.
    en=(
        "(same again|same|wrote us up|write us up|words|that|this|stick it|put it|say so|say it|up) (up)? on google",
        "(that|the) google (thing|thingy|reviews|page|stars)",
        "(light up|tick|tap|press|all) (five|all five|5) (of them|of the|of those)? (stars|lit up|stars there)?",
        "(our|my|the) rating (is|has|was|sits|went|dropped|stands)",
    ),
    fr=(
        "(dans|sur|su|en|a) (les)? (avis)? google",
        "(le maximum|plein|max|maximum|toutes les|cinq|5) (d'|des)? etoiles",
        "(notre|ma|la) (note|moyenne) (est|a|baisse|stagne|descend|google)",
    ),
)
_PUSH = Phrases(
    # That the reader is meant.
    en=(
        "(come on|c'mon|cmon|go on) (you lot|you|yous|ye|folks|people|lads|now|then|y'all|gang|friends|girls)",
        "(get|pull|take) (your|yer|ur) (finger|fingers|thumb) out",
        "(don't|dont|do not) be (the|that) one",
        "have (mercy|pity|a heart)",
        "(i'm|im|only|just) asking (now|for|you|nicely|once|that's all)?",
        "(not|never|wasn't|was reared not) (to|one to)? (canvass|ask|beg)",
        "(you'd|ye'd|you would|would only|you|it'd) (only|just) (have to|need to|take|be) *",
        "(no skin off) (your|yer|ur|anyone's) nose",
        "(that's|thats|it's) all (i|we) (ask|want|need)",
        "would (it|that) (kill|hurt|trouble|harm) (ye|you|yous|anyone|ya)",
        "(would|will|wouldn't|won't) (ya|ye|you|yous|y'all)",
        "(kindly|humbly|respectfully) (all)? (press|like|click|vote|comment|share|trot|show|give|go|drop|leave|put|follow|pin|visit|support|asking|request|begging|beg|solicit*)",
        "(i'd|i would|we'd|wed|twould|it'd) be (only|eternally|eternaly|forever|so|very|ever so|much)? (obliged|delighted|grateful|thankful|chuffed)",
        "(cheer|cheers) me up",
        "(not|isn't|aint|ain't|i'm not) (bitter|jealous|mad|crying|proud|fussy)",
        "(just|only) (saying|sayin|pointing it out|mentioning)",
        "(that|this) (part|bit|one) is (on|up to|down to) (you|ya|yous|y'all)",
        "(that|part|bit|that's|it's|part's) (on|up to|down to) (you|y'all|ya|yous)",
        "(give|gimme|show|bring) (me|us|him|her) (some|a) (better|bigger|nicer|proper|rounder) (number|figure|total)",
        "(what|where) (did|have|has) (i|we|wrong) (do|done|gone)",
        "(y'all|yall|you lot|you) (gonna|going to|goin to) let",
        "with folded hands",
        "(one|a) (small|wee|little|tiny|cheeky|quick) favour (i|from|to|if|please)?",
        "(might|may|can|could) i ask",
        "(while|whilst) (i'm|im|we're|you're|your|ye're) (here|at it|there|lookin|looking)",
        "(if|when) (you|ye|y'all|ya|your) (get|have|got|has|lookin|looking|looking at|lookin at)? (a)? (minute|second|moment|sec|tick|this|bored)",
        "(somebody|someone|anybody) (please|go|help|save) *",
    ),
    fr=(
        "(allez|vous allez|tu vas|allez vous|vas tu) (quand meme|tout de meme|vraiment)? (pas|laisser) (laisser|decevoir|faire ca|abandonner|le laisser|me laisser|la laisser|nous laisser|un|une)",
        "qui (se devoue|se lance|s'y colle|veut bien|me sauve|nous sauve|commence|s'en charge)",
        "(ne)? (le|la|les|me|nous) (laissez|laisse|laissez donc|decevez|abandonnez) pas *",
        "(vous|tu) (voyez|vois|savez|sais) (ou je veux en venir|ce que je veux dire|ce qu'il|quoi|lequel|ce qui)",
        "(ne)? (coute|coutera|mange|prend) (rien|pas de pain|que|vraiment rien)",
        "(rendez|rends|rendrait|rend) (moi|nous|me|un)? (fier|un fier|un|ce|un sacre|grand)? (petit)? service",
        "(soyez|sois) (chic|gentil|gentils|gentille|sympa|sympas|genereux|braves|brave)",
        "(en passant|j'en profite|jen profite|au passage|pendant que j'y suis|tant que j'y suis|tant que vous y etes)",
        "(rassurez|rassure|sauvez|sauve|consolez|console|aidez|aide) (moi|nous)",
        "(prouvez|prouve|montrez|montre) (moi|nous|lui|leur) (que|qu'|le contraire)",
        "(j'ose|jose|oserais|je n'ose|pas l'habitude de|jamais su) (pas)? (demander|reclamer|quemander)",
        "(sollicite*|solliciter|quemande*|mendie*) *",
        "(petit|un) (effort|geste|coup de main|coup de pouce) (,|meme|svp|pour|de|et|s'il)",
        "(on|j') y croit",
        "(on|je) compte sur (vous|toi|ma gang|la gang)",
        "merci d'avance",
        "(si|des que|quand) (vous avez|t'as|tu as|vous avez) (deux|2|cinq|5|une|un) (minutes|secondes|minute|moment|min)",
        "(j'vous|je vous|j' vous|on vous) regarde",
        "(vous avez|t'as|tu as|y'a|il y a) (juste|qu'a|seulement|plus qu'a|simplement) (a)? (peser|cliquer|appuyer|lever|toucher)",
        "(vous|tu) (pouvez|peux) (y|retablir|changer|me|nous|faire|sauver|corriger) *",
        "(bougez|bouge|grouillez|grouille|reveillez|reveille) (vous|toi|vos)",
        "(qu'il|il) ne (soit|sera) pas dit que",
        "(j'aimerais|jaimerais|j'aimerai) (bien|tant|tellement)? (arriver|voir|finir|depasser|atteindre)",
        "(pour|si vous voulez) me remercier",
        "c'est gratis",
        "(surtout)? (pas de|aucune) obligation*",
        "(ceux|celles) (a|qui|que) (*)? (*)? savent *",
    ),
)

KINDS: Mapping[str, AnyOf | Phrases] = {
    "counter": _COUNTER,
    "unseen": _UNSEEN,
    "chain": _CHAIN,
    "contest": _CONTEST,
    "rival": _RIVAL,
    "reaction": _REACTION,
    "passed on": _PASSED_ON,
    "visit": _VISIT,
    "review": _REVIEW,
    "push": _PUSH,
}
TO_THE_READER = frozenset(("reaction", "passed on", "visit", "push"))
"""Kinds that turn to the reader."""
OF_NETWORKS = frozenset(("counter", "unseen", "chain", "reaction"))
"""Kinds that speak of what networks count."""
OF_CONTESTS = frozenset(("rival", "contest", "review"))
"""Kinds that speak of what is counted elsewhere, too."""

PLEA = Phrases(
    # What makes a request a plea; nothing without one.
    en=(
        "(do|doing) (us|me) (a|one|this|the)? (favour|favor|solid)",
        "(costs|cost|costing) (you|ya)? (nothing|nowt|zero|nada)",
        "(takes|take) (two|2|five|5|one|10|ten|a few|a couple of|literally)? (seconds|secs|second|sec|clicks|click|"
        "mins)",
        "(means|mean) (the world|so much|everything)",
        "(even if|whether) (you|ya|u) (have never|never|don't|dont|haven't|havent|hate|aren't)",
        "(nominated|shortlisted|finalist|finalists|in the running|up for best|up for the|up for an)",
        "(counting|relying) on (you|ya|yous|all of you)",
        "(need|needs) (you|your help|a favour|a favor|you guys|you all)",
        "(come on|go on|cmon) (people|folks|guys|everyone|gang|lads|team)?",
        "(so close|nearly there|almost there)",
        "(i'm|im|not|too) (begging|proud|desperate|shameless)",
        "(please please|pretty please|pls pls)",
        "(helps|help|helping) (us|me) (so|out|a lot|loads|massively|hugely|more than|enormously|no end)",
        "(it|this|that|really) (helps|would help|does help) (so|a lot|loads|massively|hugely|the page|us|me)",
        "(make|makes|made) (my|our|his|her) (day|week|month|year)",
        "(who's|whos|who is|who will|who'll) (giving|going to|gonna|helping|the one)",
        "prove (him|her|them|me|it|the *|that *) wrong",
        "(are|is) (you|yis|ye|yous|yiz|anybody|anyone) (all)? (dead|asleep|alive|awake|out there)",
        "(you|ya) know what to do",
        "(people's|public) (choice|vote)",
        "we double the page",
        "(do|doing) (us|me|yer pal) (a|wan|one) (good|quick|wee)? (turn|kindness|mitzvah|solid)",
        "do (us|me) one",
        "(or|or else) (i|i'll|we|we'll|i'm|the dog|the cat) *",
        "or else",
        "would it (kill|hurt) (you|ya|yous)",
        "be a (love|darling|dear|pet|pal|doll|legend|sport|lamb|angel|duck)",
        "(page|page's|post|account) (is|looks|feels|seems)? (so|a bit|very|all)? (sad|lonely|empty|dead|hungry|starving|bare)",
        "(everybody|everyone|all of you) (on|reading|who reads|looking at|following) (this|here|my|our)",
        "(don't|dont) (scroll|swipe|go|walk) (past|by)",
        "(all|every|other|another|second|spare) (of)? (your|yer|ur)? (email|emails|e mail|e mails|device|devices)",
        "(get|have|make) (your|yer|ur|the|him|her|them|em) (*)? (*)? to do (one|it|the same|so|likewise|wan|another)",
        "(second|third|fourth|2nd|3rd|4th|just) behind",
        "(has|have|have got|'s got|got) (way)? (more|twice as many|double) than (me|us|mine|i|we)",
        "up against",
        "(do something|sort it|sort that|fix that|fix it|wake up|help me out|help us out)",
        "(that's|it's|what) a (disgrace|shame|scandal)",
        "(i'll|i will|we'll) know",
        "(make|have) me (ask|beg|cry) (you)? (twice|again)?",
        "(i'm|im|not|we're|to) (beg|begging) (you|ya|yous|but|here|now)",
        "leave (you|ya|yous) (alone|in peace)",
        "(just saying|just sayin|jus sayin)",
        "(is|it's) (looking|staring) at (you|ya)",
        "(all of you|the lot of you|every one of you|each of you|lot of yous)",
        "before (my|the|our) (mum|mother|mam|mom|nan|wife|dog|cat|husband) is",
        "(you|ye) (know|ken) the (drill|rules|score|routine)",
        "(bet|bets) (me|him|her|us|a) *",
        "put (us|me|her|him) out of (our|my|her|his) misery",
        "(it's|its|this is|that's) (embarrassing|pathetic|humiliating|mortifying|tragic)",
        "(please please please|pretty pretty please)",
        "help (a|an|your) (girl|guy|lad|lass|woman|man|mum|mom|sister|brother|pal|small business|friend) out",
        "(ghost follower|ghost followers|silent followers|lurkers)",
        "so (i|we) know (you're|you are|you|yous|who's) (alive|there|here|exist)",
        "(everybody|everyone|anyone) (you|ye|ya) (ever|have ever|know|knew) (met|spoke)?",
        "(like|as if) (your|yer) life (depends|depended) on it",
        "(stars|star|reviews) only",
        "no time wasters",
        "prove it",
        "(desperate|dying|itching) to (beat|pass|overtake|catch|get past)",
        "one of the good ones",
    ),
    fr=(
        "(ca|c'|cela) (ne|n')? (coute|mange) (rien|pas de pain|pas)",
        "(ca|cela) (vous|te|ne)? prend (que)? (deux|2|dix|10|trois|3|cinq|5|trente|30) (secondes|sec|minutes|clics)",
        "(deux|2|dix|10|trois|3|cinq|5) (petites)? (secondes|clics) (suffi*|pour|de votre|et)",
        "(meme si|meme ceux qui|meme sans) (vous|tu|n'|ne|etre|on|me|jamais|venir)",
        "(nomine|nominee|nomines|nommes|en lice|finaliste*|prix du public|en finale)",
        "(compte|comptons) sur (vous|toi|votre)",
        "(soyez|sois) (chic*|sympa*|gentil*|cool)",
        "besoin de (vous|toi|votre aide)",
        "(svp|stp|pitie)",
        "(s'il vous plait|svp|stp|please|pitie|supplie|allez) (la famille|les amis|les gens|la team|soyez|quoi)?",
        "(petit geste|coup de pouce|coup de main|petite faveur)",
        "(ca|cela|c'|qui) (nous|m'|me|l')? (aide*|aiderait|ferait|soutient|booste*) (beaucoup|enormement|tellement|vraiment|plaisir|du bien|bien|"
        "la page|fois|chaud|plus que|a)",
        "(ferait|fera|feriez|ferais) (tellement|tant|tres|super|un immense|grand|trop)? plaisir",
        "qui (pour|se devoue|nous pousse|m'aide|nous aide|s'y colle|sera le|sera la)",
        "(prouve*|montre*) (lui|leur|moi|nous) (le contraire|qu'il|qu'elle|qu'ils)",
        "(savez|sais) (quoi faire|ce qu'il vous reste a faire|ce qu'il te reste a faire)",
        "on double la page",
        f"ou (je|j'|on) {THREAT_FR}",
        "sinon (je|j'|on) *",
        "si (vous|tu) (nous|m'|me|l')? (aimez|aimes|adorez)",
        "(la|ma|notre) page (est|a l'air|fait|reste|se sent) (toute|bien|un peu|si|trop)? (triste|vide|morte|seule|deserte|maigre)",
        "(ne)? (passe|passez|partez|pars) pas sans",
        "(elle|il|ils|elles) y (tient|tiennent)",
        "(faites|fais|faisons) un (petit)? effort",
        "(en a|en ont|en ai|en avons|en as) (bien|deux fois|toujours|beaucoup)? (plus|moins) que",
        "(toutes|tous|chaque|autre|vos|avec) (les|vos|vos autres|une autre)? (adresses|adresse) (mail|mails|e mail|electroniques)?",
        "(ma|mon) (belle-mere|mere|maman|fille|fils|niece|femme|mari|neveu|patron|patronne|stagiaire) (compte|surveille|verifie|m'a dit|dit qu'|dit que)",
        "(faites quelque chose|fais quelque chose|reveille toi|reveillez vous|corrigez ca|corrigez moi ca|soyons fous|au boulot)",
        "(c'est|quelle) (une honte|honte|un scandale|la honte)",
        "je (le)? saurai",
        "(suppli*|mendie*|quemande*)",
        "(je dis ca|je dis rien|a bon entendeur)",
        "(vous regarde|vous attend|te regarde)",
        "(connaissez|connais) (la chanson|la musique|le refrain|la consigne)",
        "avant que (ma|mon|la|le) (mere|femme|mari|fille|chien|chat|belle-mere)",
        "(ai|a) parie *",
        "(c'est|trop|un peu) (genant|pathetique|humiliant|tragique|la loose|gene)",
        "(serieusement|vous dormez|tu dors|reveillez moi ca)",
        "comme si (votre|ta) vie en dependait",
        "(veut|voudrait|faut|doit|reve de|va) (depasser|battre|rattraper|coiffer|doubler) (la|le|l'|les|ce|cette)",
        "(demande*|dis|dites) leur (d'en)? (de)? faire (autant|pareil|de meme)",
        "meme (tonton|tata|mamie|papi|mamy|le chien|le chat|ta grand mere|votre grand mere|votre ex|ton ex)",
        "tous ensemble",
        "(vous|tu) (etes|es) (tous)? (mort|morts|endormis|la)",
        "(parie*|pari) (avec|contre) *",
        "(prouve|prouvez) le",
        "(aide|aidez|soutiens|soutenez) une? (petit|petite)? (commercante|commercant|artisan|artisane|boutique|boulangere|boulanger|fleuriste|indépendante|independant)",
    ),
)
