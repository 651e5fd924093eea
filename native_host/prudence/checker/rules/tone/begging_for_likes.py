"""Asking for likes, shares, tags, follows, votes or stars for their own sake."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.causes import good_causes
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_SHOWN_EN = (
    "(page|channel|comment|tweet|account|listing|post|posts|pic|pics|photo|photos|picture|video|reel|reels|story|"
    "stories|pin|pins|board|boards|link)"
)
_SHOWN_FR = (
    "(page|post|posts|publication|publications|photo|photos|video|videos|story|reel|compte|profil|lien|annonce|epingle)"
)
_FRIENDS_EN = (
    "(friend|friends|mate|mates|buddy|buddies|pal|pals|bestie|besties|family|people|folk|folks|mum|mom|mam|mams|dad|"
    "nan|"
    "nana|gran|granny|grandma|grandad|mother|father|sister|sisters|brother|cousin|cousins|aunt|auntie|aunties|uncle|husband|wife|partner|boss|"
    "neighbour|neighbours|neighbor|neighbors|colleague|colleagues|coworker|coworkers|kid|kids|dog|cat|girls|lads|"
    "nuns|bosses|mums|nans|group|groups|contacts|followers|somebody|someone|everyone|everybody|anyone|anybody)"
)
_FRIENDS_FR = (
    "(ami|amis|amie|amies|pote|potes|copain|copains|copine|copines|contact|contacts|proche|proches|famille|"
    "maman|mere|papa|mamie|mamies|papi|tante|cousin|cousins|cousine|cousines|soeur|soeurs|frere|freres|belle-mere|"
    "mari|maris|femme|femmes|voisin|voisins|voisine|voisines|collegue|collegues|patron|gens|personne|personnes|chien|"
    "chat|chum|chums|amoureux|moitie|entourage|reseau|daronne|daronnes|fille|filles|frangine|frangin|abonnes)"
)
_NUMBER_EN = (
    "(a|one|two|three|four|five|six|seven|ten|twenty|2|3|4|5|6|7|8|10|20|50|100|some|all|every|each|your|ur|ya|yer|"
    "the|as|at|least)"
)
_NUMBER_FR = (
    "(un|une|deux|trois|quatre|cinq|six|dix|vingt|2|3|4|5|6|10|20|50|tes|ton|ta|vos|votre|tous|toutes|tout|quelques|"
    "plein|la|le|les|des|au|moins)"
)
_COUNTED_EN = "(likes|hearts|shares|followers|follows|subscribers|subs|votes|tags|thumbs|retweets|reposts|saves|clicks)"
_COUNTED_FR = (
    "(likes|like|coeurs|pouces|partages|abonnes|abonnements|followers|votes|voix|vues|tags|clics|fans|jaime|j'aime)"
)

_MARK_EN = "(like|heart|follow|follower|thumb|share|click|retweet|tap|repost)"
_SURE_MARKS_EN = "(likes|followers|follows|retweets|reposts)"
_MARKS_EN = "(likes|hearts|followers|follows|shares|retweets|reposts)"
_MARK_FR = "(like|likes|j'aime|jaime|coeur|pouce|follow|partage|clic|abonne|retweet)"
_SURE_MARKS_FR = "(like|likes|j'aime|jaime|follows|followers|retweets)"
_MARKS_FR = "(like|likes|j'aime|jaime|coeurs|pouces|follows|followers|partages|retweets)"
"""Without subscribers, who may have a weekly basket. Sure: no hearts of palm, no inches of snow, no shared meals."""
_MANY_EN = (
    "(5|10|15|20|25|30|40|50|60|75|80|100|150|200|250|300|400|500|1000|five|ten|twenty|thirty|fifty|hundred|thousand)"
)
_MANY_FR = (
    "(5|10|15|20|25|30|40|50|60|75|80|100|150|200|250|300|400|500|1000|cinq|dix|vingt|trente|cinquante|cent|mille)"
)
_ONE_EN = "(a|one|wan|1|another|wee|every) (wee|little|tiny|quick|cheeky|single)?"
_ONE_FR = "(un|1|petit|chaque) (petit|ptit|ti|gros|seul)?"
_THREAT_FR = (
    "(boude|pleure|ferme|crie|chante|danse|rase|mange|lache|retire|augmente|fais|mets|demenage|vends|relache|raconte|publie|appelle|"
    "arrete|quitte|divorce|tricote|pars|vous|te|me|m'|t')"
)
_ROUND_K = "(1k|2k|3k|4k|5k|10k|15k|20k|30k|50k|100k)"
_ROUND_EN = "(a thousand|a hundred|1 000|2 000|3 000|4 000|5 000|10 000|100|200|300|400|500|600|700|800|900|1000|1500|2000|3000|5000|10000)"
_ROUND_FR = "(mille|100|200|300|400|500|600|700|800|900|1000|1500|2000|3000|5000|10000|1 000|2 000|3 000|4 000|5 000|10 000|2 500|1 500)"

_PLAIN = {
    # Each is a request; one alone may still be an invitation.
    "like": Phrases(
        en=(
            "(like|heart) (this|our|my|the|these|every|all|each|his|her|their) (last|new|shop|little|business)? "
            f"{_SHOWN_EN}",
            "like (us|me) (on|here|over) (facebook|insta|instagram|fb|here|tiktok|x|linkedin|pinterest)?",
            "(hit|click|press|tap|smash|mash|whack|bash|push) (that|the|on)? (wee|little|big)? (like|heart|thumb*|"
            "button|follow)",
            "(give|gie|drop|leave|chuck|throw|show|send|pop|stick|put|bang) (us|me|it|this|him|her|them)? (a|an|your|"
            "some|yer)? "
            "(cheeky|wee|little|quick|big)? (like|likes|heart|hearts|thumbs up|thumb)",
            "(a|some|your|the) (like|likes) (would|means|mean|helps|help|goes|please|pls|on)",
            "say no to (some|a)? (likes|like|follow|share)",
            "(keep|get) the likes (coming|rolling|up)",
            "(likes|follows|shares) (and|n|or) (likes|follows|shares|comments|tags)",
            "(scroll|scrolling|scroll by|go|walk|swipe) (past|by) without (a|liking|leaving|giving|hitting|tapping) (like|heart|a|the)?",
            "(nobody|no one|none of you|not one of you|hardly anyone) (likes|liked|shares|shared|follows|followed) (my|our|the|this|it|us)",
            "* of you (like|liked|shared|hit|pressed|followed) (it|this|us|me|like|the|my|our)",
            "show (us|me|this page|the page|our page|this post) (some|a little|a bit of) love",
            "who's (giving|giein|gonna give|going to give) (me|us|it|my|our|this) (post|page|pic|picture|photo)? (a|some|one) (like|heart|thumb|follow|share)",
            "(click|pin|heart|tap) (everything|every one|the lot|all of it|all of them|everywhere|on everything)",
        ),
        fr=(
            "(likez|liker|likons)",
            "(aime|aimez|like|likes|aimer) (la|ma|notre|mes|nos|ce|cette|sa|leur|tous mes|tous nos|le) (derniers|"
            f"dernieres|belle)? {_SHOWN_FR}",
            "(mets|mettez|met|mettre|lache|lachez|lacher|laisse|laissez|laisser|balance|balancez|claque|donne|donnez|"
            "depose|"
            "deposez|envoie|envoyez|met|offrez|offre) (nous|moi|leur|lui)? (un|une|des|le|vos|ton|votre|1|tous|tes)? "
            "(ti|ptit|petit|petits|gros|max de|maximum de)? "
            "(pouce|pouces|coeur|coeurs|j'aime|jaime|like|likes)",
            "(petit|gros|un|1|le|ti) (pouce|like|j'aime) (et|sur|svp|stp|pour|chacun|en|bleu|ca|si|un)",
            "(petit|gros|un|1|le|ti) coeur (svp|stp|chacun|ca|si)",
            "petit clic (et|sur|svp|stp|pour|chacun)",
            "pouce (leve|bleu|en l'air)",
            "(clique|cliquez|cliquer|appuie|appuyez) sur (le|la|j'aime|l'|suivre|s'abonner|jaime) (coeur|pouce|"
            "cloche|bouton|etoile|abonner)?",
            "(peter|pleuvoir|exploser|monter|tomber|chauffer) (les|des|vos|le)? (compteur de)? (likes|like|j'aime|jaime|coeurs|pouces|partages)",
            "qui (me|nous|m'|lui) (met|mettra|fait|lache|laisse|donne|offre) (un|le|son|1) (petit|ptit|gros)? (partage|coeur|pouce|like|j'aime)",
            "personne (ne|n')? (like|partage|clique|commente) (mes|mon|ma|la|nos|notre|rien|ici|jamais)",
            "sans (liker|cliquer sur|mettre un|laisser un|lacher un) (petit)? (like|pouce|coeur|j'aime|jaime)?",
            "(cliquez|clique|cliquer|epinglez|epingle|likez) (partout|sur tout|tout)",
            "* a liker",
            "(venir|viens|venez|vienne|viennent) (tous)? (liker|aimer la page|aimer notre page)",
            "besoin d'amour (sur|sous|ici)",
        ),
    ),
    "share": Phrases(
        fr=(
            "(repartage*|repost|reposte|repostez|reposter|retweete*|reepinglez|reepingle)",
            "(partage|partagez|partager|partages|epinglez|epingle|enregistre|enregistrez) (la|ma|notre|mes|nos|ce|"
            f"cette|le|moi ca|l') {_SHOWN_FR}",
            "(partage|partagez|partager|partages|partageez) (en story|en stories|en masse|un max|un maximum|au max|"
            "au maximum|massivement|partout|autour de vous|autour de toi|"
            "a fond|a tout va|a tous|a tes|a vos|avec tes|avec vos|encore|svp|stp|sans moderation|max)",
            "(met|mets|mettez|mettre|remets) (ca|le|la|nous|moi|tout|tous)? en story",
            "(fais|faites|faut faire|faut que ca) (tourner|tourne|passer le mot|voyager|circuler|circule|suivre)",
            "(un|10|dix|deux|cinq|le|votre|petit) (partage|partages) (et|chacun|svp|stp|pour|fait|ferait|nous|m'aide|"
            "serait|suffit)",
            "(envoyez|envoie|envoies|transferez|transfere|partagez|partage) (la|le|les|ca|ceci|ce post|cette page|cette publication|cette annonce|cette photo|cette video|moi ca)? a "
            f"{_NUMBER_FR} {_FRIENDS_FR}",
            "(relayez|relaie|relayer|diffusez|propagez) (relayez|diffusez|svp|stp|encore|partout|la page|ce post|cette publication|a vos|autour|un max)?",
            "(copiez|copie|copier) (coller|collez|colle)? (et collez|et colle)? (ca|ceci|ce post|sur votre mur|sur ton mur|partout)",
            "(partage|partagez) (*) (*)? dans (vos|tes|tous vos|tous tes) (groupes|groupe)",
            "(republiez|partagez|repartagez|retweetez) (s'il vous plait|svp|stp|encore|toujours)",
        ),
        en=(
            "(share|repost|retweet|repin|save|pin|forward) (this|our|my|the|every|all|these|each) (last|single|wee|"
            f"little)? {_SHOWN_EN}",
            "(share|repost|retweet|repin|forward|spread|pass) (this|it|us|them|on)? (far and wide|everywhere|around|"
            "like mad|till|until)",
            "(share|repost|retweet|repin|forward|spread|pass) (this|it|us|them|on)? (to|on|in|with) (your|ya|yer|ur|"
            "all|every|the) "
            "(of|your)? (story|stories|feed|wall|groups|group|page|profile|socials|mates|friends)",
            "(stick|put|pop|bung|chuck|get|slap|bang) (it|this|us|that|them) (on|in|to|up|out) (on)? (your|ya|yer|ur|"
            "every|all) (work|family|group|school|mates)? (story|stories|chat|chats|groups|group|feed|wall|socials|"
            "page)",
            f"(send|forward|show) (it|this|us|them|that) to (at|least)? {_NUMBER_EN} {_FRIENDS_EN}",
            f"(send|forward|show) (it|this|us|them|that) to {_NUMBER_EN} {_NUMBER_EN} {_FRIENDS_EN}",
            "(give|chuck|do) (us|me|this|it) (a)? (share|repost|retweet|rt)",
            "(rt|retweet|repost) (if you|if your|if u)",
            "(get|spread) (the word|us) (out|around|everywhere)",
            "(share) (share|it share)",
            "(tap|hit|press|smash|push|whack) (that|the) (share|repost|retweet)",
            "(give|gie|do|chuck) (us|me|it) (a|wan|one) (wee|little|quick|cheeky)? (share|retweet|repost)",
            "(pass|spread) (it|this|us) (round|about|around|on) (to)? (the|your|yer|all|every)",
            "copy (and|n) paste (this|it|me|us|onto|to) (on|onto|to)?",
            "(stick|put|pop|bung|chuck|slap|copy) (it|this|us) (on|onto|in|to) (your|yer|ur|ya) (own|ain) (wall|walls|page|profile|story|feed)",
        ),
    ),
    "tag": Phrases(
        fr=(
            "(tag|tague|tagg|tagge|taguez|tagguez|taggez|tagues|taguer|tags|identifie|identifiez|identifier|"
            "etiquette|etiquetez|mentionne|mentionnez|nomme|"
            f"cite) (moi|nous|en commentaire)? {_NUMBER_FR} (tes|ton|vos|votre|de|vraies|meilleur*|bons|d'|qui)? "
            f"{_FRIENDS_FR}",
            f"(tag|tague|taguez|tagguez|identifie|identifiez) (le|la) {_FRIENDS_FR} (qui|a qui|avec qui|dont)",
            "(tag|tague|tagg|tagge|taguez|tagguez|taggez|tagues|taguer|identifie|identifiez|etiquette|etiquetez|"
            "mentionne|mentionnez) (moi|nous)? (deux|trois|quatre|cinq|dix|2|3|4|5|10|tout le monde)",
            f"(mets|mettez|met|balance|balancez|note|notez) {_NUMBER_FR} {_FRIENDS_FR} en (commentaire*|com|coms)",
            f"(2|3|5|trois|cinq|deux|dix) {_FRIENDS_FR} (en|dessous|sous|en dessous)",
            "(tague|taguez|tagguez|identifie|identifiez|mentionne|mentionnez) (tous|toutes|chaque|toute) (les|vos|tes|la|votre)? *",
            "(denonce|denoncez|balance|balancez|cite|citez) (un|une|vos|ton|votre|le|la|deux|trois) (*)? (*)? (en|dans les|sous) (commentaire|commentaires|com|coms|la photo|le post)",
            "(prenom|prenoms|nom|noms) (de|d'|des) (*)? (amis|amies|copines|copains|potes|collegues|voisins) (sous|en|dans|ici)",
            "(tague|taguez|tagguez|identifie|identifiez) (ceux|celui|celle|celles|quiconque) *",
        ),
        en=(
            f"(tag|tagg|tagging|mention) (us|me)? {_NUMBER_EN} {_FRIENDS_EN}",
            f"(tag|tagg|tagging|mention) {_NUMBER_EN} (of|best|two|three|five|sad|other|your|more|old|favourite|"
            f"favorite|fellow|local|engaged|ten|10) {_FRIENDS_EN}?",
            "tag (someone|somebody|everyone|everybody|anyone|anybody|2|3|4|5|6|10|two|three|four|five|six|ten|them "
            "all|every)",
            "(give|gie|do|chuck) (us|me) (a|wan|one) (wee|little|quick|cheeky)? tag",
            "tag (all|every single|each of|half) (the|of|your|yer|ur)? *",
            "tag (whoever|who|the one|the ones|them|those|anybody) *",
            "(grass up|dob in|rat out|name|shop) (a|your|yer|three|two|one) (*)? (*)? (in the comments|below|underneath|under the)",
            f"nominate (your|yer|ur|a|one) {_FRIENDS_EN}",
            "(names|name) (under|below|underneath) (the|this|my|our)? (photo|pic|picture|post|comments)",
        ),
    ),
    "follow": Phrases(
        fr=(
            "(abonne|abonnez|abonner|t'abonnes|t'abonner|abonnes toi) (toi|vous|ti|nous|a|vos|tes|tout|ta|ton|la|le|"
            "les)",
            "(t'abonnes|t'abonne|s'abonne|s'abonner|m'abonner)",
            "(suis|suivez|suivre|suivent) (nous|moi|le compte|la page|notre page|notre compte|ma page|ma chaine|mon "
            "compte) (sur|svp|stp|aussi|et|partout|tous)?",
            "(follow|followez|follower|followe)",
            "active* la cloche",
            "(invite|invitez|amene|amenez|ramene|ramenez|embarque|embarquez|inscrivez|inscris) (moi|m')? "
            f"{_NUMBER_FR} (vos|tes|les|de)? {_FRIENDS_FR}",
            "(rejoins|rejoignez) (la page|le compte|nous sur)",
            "(invite|invitez|amene|amenez|ramene|ramenez) (tous ceux|toutes celles|tout le monde|du monde|tous les gens)",
            "(active|activez) (les|vos|tes) (notifications|alertes)",
            "(invite|invitez|amene|amenez|ramene|ramenez|embarque*) (tout|toute) (votre|ton|ta|le|la|l') (*)? (carnet|famille|repertoire|liste|quartier|village|rue|bureau|equipe|classe|tribu)",
            "qui (veut etre|sera|devient) (le|la|notre|mon) (100e|200e|300e|400e|500e|600e|700e|800e|900e|1000e|2000e|centieme|millieme|prochain abonne|prochaine abonnee)",
            "chacun (invite|ramene|amene|partage|tague|abonne) *",
            "(allez|va|filez|venez) (tous|vite|donc)? (vous|t') abonner",
        ),
        en=(
            f"(follow|join) (us|me|our|my|this|the|all) (shop|new|business|little|fourteen)? {_SHOWN_EN}",
            "(please|pls|plz|go|just|go and|n|so) (give)? (us|me)? (a)? follow (us|me|the|back|my|our|for|this|"
            "please|pls|here|on|all)",
            "follow (us|me|back|along) (on|for|too|here|please|pls|now|all)",
            "(follow for follow|follow 4 follow|f4f|l4l|sub4sub|follow train|follow follow)",
            "(i'll|i|we'll|ill|will) follow (you|u|ya|everyone)? back",
            "(smash|hit|press|bash|click|mash|push) (that|the)? (wee|little)? (follow|subscribe|bell)",
            "subscribe (to|and|me|us|if|for|back|please|pls) (my|our|the|this|like|share|hit)?",
            "subscribe (you|u)? back",
            "(turn|switch|put) (on)? (our|my|post|the)? notifications (on)?",
            "(check|go check|visit) out? (my|our) (channel|insta|instagram|profile|page)",
            f"invite {_NUMBER_EN} (of|your)? (your)? {_FRIENDS_EN}",
            "(drag|bring|get) (your|yer|ur) (friends|pals|mates|family|sisters|cousins) (in|on board|over here|on here)",
            "invite (everyone|everybody|anyone|all the people|whoever) (you|ye|ya|u)",
            "turn on (post|story)? (alerts|notifications)",
            "(follow|join) (our|my|the) (second|third|other|new) (page|account|channel|profile)",
            "(invite|bring|drag) (in|along)? (your|yer|ur|the) (whole|entire) (*)? (book|family|street|list|office|club|team|class|village)",
            "(each|every one) of you (invite|invites|brings|tags|shares|follows)",
            "(off you go|go) and follow (it|us|them|me|the|her|him)",
            f"who (wants to|will|is going to|'s going to) be (my|our|the)? (follower|number|fan|subscriber) (number)? {_ROUND_EN}?",
        ),
    ),
    "vote": Phrases(
        fr=(
            "votez (pour nous|pour moi|pour la|pour le|pour notre|pour ma|pour mon|tous|toutes|chaque|encore|une|"
            "massivement|vite|ici)",
            "(vote|votes|voter) pour (nous|moi|notre|ma|mon)",
            "(compte|comptons|comptent) sur (vos|votre|tes) (vote|votes|voix)",
            "(nommez|nominez|nomine|proposez|designez|plebiscitez) (nous|moi) (au|aux|pour|dans|avec|comme|encore|a|tous|chaque|svp)",
            "(coche|cochez|choisissez) (notre|mon) nom",
            "(vote|votes) (jusqu'a|ouvert|ouverts|ferme|ferment|cloture) *",
        ),
        en=(
            "vote (for)? (us|me) (please|pls|every|again|daily|now|here)?",
            "(every|each|your|ya|a) (single)? vote (counts|matters|helps|gets|for us|you)",
            "(your|ya|yer|all the) votes (please|pls|would|mean|for us)",
            "nominate (me|us) (again|for|in|please|pls|from|and|as|too|every|today|now)?",
            "(tick|pick|choose) (our|my) name",
            "voting (closes|ends|is open|stays open) *",
        ),
    ),
    "comment": Phrases(
        fr=(
            "(commente|commentez|mettez|mets|ecris|ecrivez) (un|une|juste|n'importe) (un|quoi|point|emoji|mot|quel|"
            "lettre|gif) (quoi|emoji|mot)?",
            "(commente|commentez) (n'importe|un point|meme un|juste un)",
            "(dites|dis|ecrivez|ecris|laissez|laisse|mettez) (moi|nous|juste)? (bonjour|coucou|n'importe quoi|quelque chose|ce que vous voulez) (en commentaire|en commentaires|dans les commentaires|en com|sous)",
        ),
        en=(
            "(comment|drop|type|leave) (literally|just|even)? (a|an|any|one|the|me)? (dot|emoji|emojis|word|letter|"
            "fire|flame|anything|full stop|yes|gif|five times) (emoji|emojis)?",
            "(say|type|write|put) (hi|hello|hiya|anything|any old thing|something|owt) (in the comments|in a comment|below|underneath|under this)",
        ),
    ),
    "stars": Phrases(
        fr=(
            "(mettez|mets|mettre|laissez|laisse|lachez|lache|met|donnez|donne|collez) (moi|nous|lui|tous|toutes|"
            "leur)? (tous|vos|les|un|avis)? (avis)? (cinq|5) (etoiles|etoile|sur)",
            "(mettez|mets|donnez|donne|laissez|laisse|collez|lachez|faut|offrez) (moi|nous|lui|leur)? (des|vos|les|plein d'|toutes vos|toutes les|quelques) (petites)? etoiles",
            "(note|notez) (nous|moi) (svp|stp|vite|sur|meme|cinq|5|bien|gentiment|s'il)",
            "(laissez|laisse|mettez|mets|ecrivez|postez) (nous|moi) un (petit)? avis",
            "(que|qu') * avis (google)?",
            "(dites|dis) du bien de (nous|moi) sur *",
            "(une|petite|bonne) note (sur|svp|stp) (google|facebook|tripadvisor|svp)?",
        ),
        en=(
            "(give|leave|drop|chuck|pop|stick|put|bung) (us|me|it|the|him|her|them)? (up)? (a|the|your)? (wee|quick|"
            "cheeky|full)? (five|5) (star|stars|out of)",
            "(do|leave|write|pop|stick) (us|me)? (the|a|that|one of those) (wee|little|quick)? (review|star|stars|rating) (thing|thingy|business)",
            "(need|want|chasing|after|short of) (more|some|lots of|a few more|your) (google|five star|5 star)? stars",
            "rate (us|me) (pretty)? (please|pls|quick|now|on|five|5|today|if|even|high*|kindly)",
            "a (wee|quick|little)? rating (on|please|pls|from you)",
            "(leave|drop|write|post) (us|me) (a|your) (wee|little|quick)? (google|facebook|tripadvisor)? review",
            "say something (nice|kind|good) about (us|me) on *",
            "(only|just|got) * (google)? reviews",
        ),
    ),
    "goal": Phrases(
        fr=(
            "(manque|plus que|reste|restent|encore|objectif|veux|veut|voudrais|atteindre|passer|depasser|vise|"
            "visons|vers|cap des|barre des|aux|arriver a|offrez moi|offrez nous) "
            f"(les|a|de|plus que|que|qu'|plus|le)? (*|* 000)? {_COUNTED_FR}",
            "(passer|passe|atteindre|atteigne|depasser|vise|veux|veut|arriver|arrive|objectif|cap|barre|offrez moi) "
            "(a|aux|de|des)? (les|la|le|aux|a)? (barre|millier|1000|2000|"
            "3000|5000|10000|1k|2k|3k|5k|10k|20k|1 000|2 000|3 000|4 000|5 000|10 000)",
            "(reveille*|nourri*|aide*|contre|battre|dompter|plaire|tromper|fait|plait|decoller) (a)? (l')? (algo|"
            "algorithme)",
            "(l'|d'|que l'|l) (algo|algorithme) (nous|me|m'|ne|n'|vous|te|est|se|aime|adore|veut|deteste|decide)",
            "(aide*|aidez) (nous|moi|la page)? a (grandir|atteindre|passer|faire grandir|percer|gagner des)",
            f"(pas|peu|aucun|trop peu|zero) (de|d')? (*)? {_COUNTED_FR}",
            f"que * {_COUNTED_FR}",
            "pas un (seul)? (like|j'aime|follow|partage|abonne|pouce|coeur)",
            f"(manque|manquent|encore|plus que) * (personnes|gens|d'entre vous) pour (passer|atteindre|arriver a|arriver aux|faire) (les|a|aux)? {_ROUND_FR}",
            f"(a|est a|sommes a|sont a) * des {_ROUND_FR}",
            f"(frole|frolons|approche|approchons|presque|bientot) (les|des|de|a)? {_ROUND_FR}",
            "* (likes|j'aime|abonnes|followers|votes|voix|partages|pouces|coeurs) (derriere|de retard|en retard|de moins|en moins|d'avance)",
            "(plus|moins|deux fois plus|autant) (de|d') (likes|j'aime|jaime|abonnes|followers|votes|partages|pouces|coeurs) que",
            "(nourri*|reveille*|gave*) (la bete|la machine|le monstre|le robot|les robots|la page)",
            "a (3|4) (*)? et (je|on|nous) (veux|veut|vise|visons|voudrais|voudrait|voulons|mourrais) (4|5|le|les|du)",
            "(fait|faire|fera|ferait|font|faites|pour) remonter (le|la|ce|cette|nos|mon|ma|mes|notre) (post|page|publication|photo|video)",
            "(grossir|gonfler|grandir|grimper|decoller|monter|exploser) (la|notre|ma|le|les|nos|mon) (page|compteur|compteurs|compte|abonnes|chiffres|notifications|stats)",
            "(seule|seul|unique) (abonnee|abonne|like|follower)",
            f"(bloque*|coince*|scotche*|plafonne*) a * {_COUNTED_FR}",
            f"(n'est|n'en est|sommes|suis|est encore|est toujours) (qu')? a * {_COUNTED_FR}",
            f"(veux|veut) voir (vos|des|plein de|un max de) (commentaires|{_COUNTED_FR[1:-1]})",
            "(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|4|5|6|7|8|9|10|11|12|13|14|15|20|30|40) vues (et|c'est|sur|seulement|hier|en|a peine)?",
            "(plus que|encore|manque) (*)? (personnes|gens|d'entre vous|ames) (et|pour|avant)",
            "(deux|trois|dix) fois plus de (likes|j'aime|coeurs|abonnes|followers|pouces|votes)",
        ),
        en=(
            "(need|want|get|getting|hit|reach|reaching|after|chasing|for|to|off|short|away|past|over|just|only|"
            "another|crack|at) (us|me|to|that|the|your|ur|a|as|more|many|some|about|past|over)? "
            f"(*|* more|more|* hundred|* thousand)? {_COUNTED_EN}",
            "(get|hit|reach|past|over|crack|to|need|want|at|break) (us|me|that|the)? (past|over|to|that)? (10k|5k|3k|"
            "2k|1k|20k|30k|50k|100k|1000|2000|5000|10000)",
            f"{_COUNTED_EN} (off|short|away|to go|needed|before|by|and i|and we)",
            "(feed|beat|wake*|help*|please|trick|fool|appease|tickle) (up)? (the)? (algo|algorithm)",
            "(algo|algorithm) (hates|hate|buried|buries|will bury|wakes|is killing|loves|likes|thinks|gods|ignores|"
            "hides)",
            "(help) (us|me|the page|this page|our page)? (to)? (grow|blow up|go viral|get seen|trend)",
            f"(no|few|hardly any|zero|only) (*)? {_COUNTED_EN}",
            "(not|n't) (a|one) (single)? (like|follow|share|heart|follower|comment)",
            f"(short|shy|away|off) (of|from) {_ROUND_EN}",
            f"* {_COUNTED_EN} (behind|down|ahead|adrift|to catch|to beat)",
            f"(more|fewer|less|twice the|half the) {_COUNTED_EN} (than|as)",
            "(losing|beaten|beating us|beating me|behind|trailing) (to|the|a|by|him|her|them) (*)? (*)? (*)? (votes|likes|followers|hearts|clicks)",
            "(feeds|feed|feeding|wakes) the (machine|beast|robot|robots|monster|computer|internet)",
            "(bump|bumps|bumping|boost|boosts|push|pushes) (us|me|the post|this post|the page|this page|our page|it up|this up|us up)",
            "(make|get|keep) (the|our|my|this|that) (page|counter|account|numbers|count|likes|follower count) (bigger|grow|moving|up|climb*|going|look|growing)",
            "(no|one|two|three|four|five|six|seven|nine|ten|eleven|twelve|4|5|6|7|8|9|10|11|12|13|14|15|20|30|40) views (and|that's|is|on|in|yesterday|so far|only|total)?",
            "(my|our|the) (only|one|single|sole) (follower|subscriber|like)",
            f"stuck (at|on) * {_COUNTED_EN}",
            f"still (on|at) * {_COUNTED_EN}",
            "(not|n't) (a|one) (single)? thumb",
            "* (more|* more) (of you|people|folk|folks|souls) (and|to|till|until)",
        ),
    ),
}
_BLATANT = Phrases(
    # Alone enough: nobody says it without begging.
    fr=(
        f"(fais|faites|fait|faire) (voter|liker|cliquer|partager|abonner) {_NUMBER_FR}? {_FRIENDS_FR}",
        "votez (tous les jours|chaque jour|une fois par|deux fois|plusieurs fois|du bureau|depuis|avec chacune|avec "
        "toutes|avec plusieurs|encore et encore)",
        f"abonne* (vos|tes|ton|ta|votre) {_FRIENDS_FR}",
        "(cinq|5) etoiles * (meme si|meme ceux|meme sans|quand meme)",
        "etoiles (meme|quand meme) (si|ceux|sans)",
        "(taguez|tague|tag|tagg|identifiez|identifie|etiquetez|etiquette|mentionnez|mentionne) (moi|nous)? (deux|"
        f"trois|quatre|cinq|six|dix|2|3|4|5|6|10) (de|d'|vraies|bonnes)? {_FRIENDS_FR}",
        "abonnez vous (tous|svp|s'il vous plait|stp|allez)",
        "(like|likez|liker|aime|aimez) (et|puis|ou) (partage|partagez|partager|abonne*|commente*|tague*|repost*)",
        "(partage|partagez) (et|puis|ou) (like|likez|liker|aime|aimez|abonne*|tague*|identifie*)",
        f"(demande*|dites|dis|dire) a {_NUMBER_FR} {_FRIENDS_FR} de (nous|me|la|le)? (liker|voter|partager|s'abonner|suivre|cliquer|"
        "rejoindre|follow)",
        f"chaque (petit|simple) {_MARK_FR} (compte|aide|fait|nous|m'|rapproche)",
        "chaque (like|j'aime|jaime|follow|abonne|abonnement|retweet) (compte|aide|nous aide|m'aide|fait|nous rapproche)",
        "(savez|sais|sait) (quoi faire|ce qu'il vous reste a faire|ce qu'il te reste a faire|quoi en faire) (avec|du) (le|ce) (petit|gros)? "
        "(coeur|pouce|like)",
        "si (ce|cette|ma|mon|notre|le|la) (post|publication|video|reel|story) (depasse|atteint|fait|arrive a|passe|recolte|obtient|a) (les|plus de|aux|a)? "
        f"* (000|cents|mille)? {_MARKS_FR}",
        "si (ce|cette|ma|mon|notre|la|le|on) (photo|page)? (depasse|atteint|fait|arrive a|passe|recolte|obtient|a) (les|plus de|aux|a)? "
        f"* (000|cents|mille)? {_SURE_MARKS_FR}",
        f"(manque|plus que|encore) * (petits|malheureux)? {_SURE_MARKS_FR}",
        f"* {_SURE_MARKS_FR} de plus",
        "(like|j'aime|follow|pouce) (par|pour chaque) (*) (mange|bu|achete|lu|vu|poste)",
        "bouton (suivre|s'abonner|j'aime|like|follow|partager) (ne mord|vous attend|vous tend|te tend|t'attend|s'ennuie|se sent|attend que|est gratuit|est juste)",
        "bouton bleu (vous attend|vous tend|t'attend|te tend|s'ennuie)",
        "bouton bleu en haut a (droite|gauche)",
        "(like|likez|rt|retweet|double tap) si (tu|t'|vous|ton|toi|ta|votre)",
        "(petit|un|1) (coeur|pouce|j'aime) si (tu|t'|vous)",
        "(abonne toi|abonnez vous|suivez nous|suis nous|likez|like) ou (je|j'|sinon)",
        "(abonnement|like|follow|j'aime|sub) (contre|pour) (un)? (abonnement|like|follow|j'aime|sub)",
        "(tu|vous) (like|likes|likez|m'aimes|me suis|me suivez) (et)? je (like|te|vous)",
        "(aide*|soutenez|soutiens|soutenir|boostez) (nous|moi|la page|la boutique|les petits|l'atelier)? en (likant|taguant|nous suivant|me suivant|vous abonnant|t'abonnant)",
        f"(aide*|soutenez|soutiens|boostez|force|visibilite|amour) (nous|moi|la page|la boutique)? en (partageant|aimant) (la|ce|cette|notre|nos|ma|le|mes) {_SHOWN_FR}",
        "(force|l'amour|visibilite|soutien) en (likant|vous abonnant|nous suivant|t'abonnant|taguant)",
        f"(aide*|pour) (m'|me|nous|la page)? (aider)? (a)? (atteindre|arriver a|passer a|passer les|depasser) (les|aux)? (premiers)? {_ROUND_K}",
        "(aide*|pour) (m'|me|nous|la page)? (aider)? (a)? (atteindre|arriver a|passer a|passer les|depasser) (les|aux)? (premiers)? * (000)? "
        f"{_SURE_MARKS_FR}",
        "(battre|battons|exploser|depasser|bats|battez) (le|notre|son|leur) record de (partages|likes|j'aime|coeurs|pouces|followers)",
        "(offre|offrez|donne|donnez|lache|lachez|mets|mettez|laisse|laissez|balance*|file*|claque*) (nous|moi|lui|leur)? (un|votre|ton|des|"
        "vos|tes) (petit|petits|ptit|gros|max de)? (like|likes|j'aime|jaime|follow|follows)",
        "(clique|cliquez|clic|appuie|appuyez|tapez) sur (le bouton)? (j'aime|jaime|like|s'abonner)",
        "(like|j'aime) (un|et un) (com|comm|coms|commentaire|partage|abonnement|follow)",
        "(votez votez|vote vote|likez likez|suivez suivez|abonnez abonnez)",
        "(un|1|deux) (clic|vote) par (jour|heure|appareil)",
        "(clics|votes) (et|pour qu'|pour que|pour) (on gagne|on remporte|la victoire|le trophee|gagner|remporter|c'est gagne)",
        "(vote|voter|votez|votes) (pour nous|pour moi)? (tous les jours|chaque jour|une fois par|deux fois|autant de fois|toutes les heures)",
        "(on|nous|je)? (compte|comptons|comptent) sur (vos|votre|tes) (votes|vote|likes|partages) (pour gagner|pour passer|pour remporter|pour le prix|pour battre|pour depasser|pour devancer|pour decrocher)",
        "(on|nous|je)? (compte|comptons|comptent) sur (vos|votre|tes) (likes|clics|abonnements)",
        "(n'hesite*|n'oublie*|pense*|merci) (pas|aussi|bien)? (a|de|d')? (liker|aimer la page|aimer notre page|mettre un like|mettre un j'aime)",
        "aimer et (a)? partager (notre|la|cette|ce|mes|nos) (page|publication|post|photo|photos|video)",
        "(n'hesite*|n'oublie*|merci) (pas)? (a|de|d')? (nous|me)? (mettre|laisser|donner|attribuer) (nous)? (un|une|votre)? (petit|petite)? (bonne|"
        "belle|jolie|gentille|super) (note|appreciation|critique|etoile) (sur|google|tripadvisor|facebook|svp)",
        "(mettez|laissez|donnez|mets|laisse|donne|lachez|collez) (nous|moi)? (un|une|votre) (petit|petite)? (bonne|belle|jolie|gentil|gentille|"
        "super|bon|bel) (note|avis|appreciation|critique) (sur|google|tripadvisor|facebook|svp)",
        "petit avis (google|facebook|tripadvisor|cinq etoiles|5 etoiles)",
        f"{_MANY_FR} {_MARKS_FR} (et je|et on|chacun|chacune|minimum|sinon)",
        "(clic|clics) sur (suivre|j'aime|s'abonner|le coeur|le pouce)",
        "un petit (like|follow|j'aime|jaime)",
        "(mettez|laissez|mets|laisse|lachez|lache) (nous|moi)? (cinq|5) etoiles (au passage|en passant|svp|stp|sur google|sur la page|merci|s'il)",
        "(repostez|partagez|likez|votez) (tous|toutes) (en|la|svp|notre|cette|ce|massivement)",
        "likez (la|notre|ma|cette|ce|tous|toutes|le|nos|mes|svp|stp|tout)",
        "aimez (notre|ma) page",
        f"(abonne|follower|like) (numero|n) {_ROUND_FR}",
        "(devez|dois|devriez) (un|une|au moins un) (petit)? (like|j'aime|follow|partage|abonnement|clic)",
        "(un|1) (j'aime|like|follow|retweet) ou (je|j'|on)",
        f"max* de {_COUNTED_FR}",
        "si (tu|vous) (ne|n')? (partages|partagez|likes|likez|votez|votes|t'abonnes|vous abonnez) pas *",
        "(celui|celle|ceux|celles) qui (*)? (*)? (*)? sans (s'abonner|liker|partager|cliquer)",
        "autant (vous|t'|te)? (abonner|liker|partager|suivre la page)",
        "a vos (coeurs|pouces|clics|likes|votes)",
        "(vos|tes) pouces (au travail|au boulot|en action)",
        "(premiers|premieres|premier|premiere) (qui|a) (partagent|partage|partager|likent|like|liker|s'abonnent|s'abonne|s'abonner|taguent|tague|taguer) (gagnent|gagne|aura|auront|recoivent|recoit|repart)",
        "(personnes|gens|copains|amis|curieux) de plus sur (cette|la|notre|ma) page",
        "plus (il y a|y a|on a|vous mettez|j'ai) (de|d') (coeurs|likes|j'aime|pouces|partages|votes|abonnes) plus",
        "(cliquez|appuyez|tapez|clique|appuie) sur le (petit|gros)? bouton bleu",
        "(activez|active|likez|like|aimez) tout",
        "(retweetez|retweete|likez|like|abonnez vous|abonne toi) et (je|j'|on) *",
        "(faites|fais|faut faire) tourner a (tous)? (vos|tes) (contacts|amis|proches|reseaux|copines|potes|groupes|abonnes)",
        "(repartage*|partage|partagez) (moi|nous)? (ca|le|la|tout)? partout",
        "(lache|lachez|lachons) (vous|toi)? (sur)? (les|des|vos|tes) (coeurs|pouces|likes|j'aime)",
        "(defonce*|explose*|martele*|mitraille*|fusille*) (moi|nous)? (ce|le|les|ces) (bouton|boutons) (partager|suivre|j'aime|like|s'abonner)?",
        "si (chacun|chacune|chaque abonne|chaque personne|la moitie) (de|d'entre)? (vous)? (taguait|partageait|invitait|likait|votait|amenait|ramenait|cliquait)",
        "combien de (likes|j'aime|coeurs|pouces|partages) (cette|ce|on|pour|peut|va|je|nous)",
        f"(premier|premiere|celui|celle) qui (ramene*|amene*|trouve*) {_MANY_FR} (nouveaux)? (abonnes|followers|likes|j'aime)",
        "(je|nous|on) (sollicit*|quemand*|mendi*|implor*) (humblement|respectueusement|bien|encore)? (vos|votre|tes|quelques) (recommandations|recommandation|avis|votes|likes|abonnements|abonnement|partages|etoiles|clics)",
        "(le|un) (coeur|pouce|j'aime|vote|clic) (matin et soir|matin midi et soir|deux fois par jour|tous les jours|chaque jour|chaque matin)",
        "(cliquez|clique|votez|vote) (le|la|pour nous|pour moi)? (coeur|pouce)? (matin et soir|matin midi et soir|deux fois par jour|tous les jours|chaque matin)",
        "pour que (facebook|insta|instagram|tiktok|linkedin|google|l'algorithme|l'algo) (nous|me|la|le|vous)? (montre|pousse|affiche|remonte|voie|aime)",
        "un petit (retweet|rt|partage) (pour|svp|stp|s'il)",
        "(mettez|mets|ajoutez|ajoute|collez) (nous|moi) (dans|en) (vos|tes|ta|votre)? (stories|story)",
        "(vote|voter|votez) (de|depuis|avec|sur) (tous|toutes|chaque) (les|vos|tes)? (telephone|telephones|appareil|appareils|ordinateur|ordinateurs|tablettes|comptes|"
        "adresses)",
        "(vos|tes) votes (svp|stp|vite|maintenant|s'il)",
        "(envoie|envoyez|transfere|transferez|partage|partagez) (la|le|ca|ceci|cette page|ce post) a (tous vos contacts|tous tes contacts|tout votre repertoire|toute votre liste|"
        "toute la famille)",
        "(allez|va|vas|venez|filez|courez) (vite|tous|donc)? (suivre|liker|aimer) (la|notre|ma|le|mon|sa) (nouvelle|nouveau|petite|petit)? (page|chaine|insta|profil)",
        "(jusqu'ou|jusqu'a ou) (cette|ce) (photo|post|publication|video) (peut|va|ira|pourra)",
        "(cinq|5) etoiles sur (google|tripadvisor|facebook|la page) (et|svp|stp|s'il|pour|ca|merci|si)",
        "(des|vos|un|petits) avis (google|facebook|tripadvisor)? (svp|stp|s'il vous plait|s'il te plait|pitie)",
        "(svp|stp|s'il vous plait|pitie) (des|vos|un|plus d') avis",
        "(mets|mettez|laisse|laissez|lache|lachez|commente|commentez|poste|postez) (juste|meme|nous)? (un|ton|votre) (simple|petit)? point (en com|en coms|en commentaire|"
        "en commentaires|sous la photo|sous le post|sous la publication|sous cette|sous ce)",
        f"(invite|invitez|inviter) (tous|toutes)? {_NUMBER_FR} {_FRIENDS_FR} a (aimer|liker|suivre) (la|notre|ma|nous|cette) (page|compte)?",
        f"{_ONE_FR} (pouce|coeur|j'aime|jaime|like|clic) (et|puis|ou)? {_ONE_FR} (partage|tag|abonnement|follow|retweet|commentaire|com)",
        "(pouce|like|likes) (coeur|partage|abonnement)",
        "coeur (pouce|like|abonnement|abonne)",
        f"{_ONE_FR} (partage|abonnement|tag) (et|puis|ou)? {_ONE_FR} (pouce|coeur|j'aime|jaime|like|clic)",
        "(un|1) (like|j'aime|jaime|follow|abonne|abonnement) (un|une|1|c'est un|c'est une|egale un|egale une|equivaut a) *",
        "j'aime (et)? je (partage|like|m'abonne|commente|repartage|tague)",
        "(cinq|5) etoiles (sinon|ou rien)",
        f"(cinq|5) etoiles ou (je|j') {_THREAT_FR}",
        "etoiles (svp|stp|s'il vous plait|s'il te plait|par pitie)",
        "(mettez|donnez) (moi|nous) des etoiles (mettez|donnez|encore)",
        "votez (pour)? (nous|moi|la|le|l'|notre)? (*)? (*)? (*)? (*)? (tous les jours|chaque jour|chaque matin)",
        "(ramene*|amene*|apporte*|trouve*) (moi|nous|m'|m'en|nous en)? * (nouveaux)? (abonnes|followers|likes|j'aime)",
        f"si (ce|cette|ma|mon|notre|la|le) (photo|post|publication|video|reel|story|portrait) (de|du|d'|des|avec) (la|le|l'|mon|ma|notre|les)? * (*)? (depasse|atteint|fait|arrive a|passe|recolte|obtient|a) (les|plus de|aux|a)? * (000|cents|mille)? {_MARKS_FR}",
        "si (vous|tu) (m'|nous)? (aimez|aimes|aime) (vraiment|un peu|bien)? (partage|partagez|likez|like|abonnez|abonne|votez|vote)",
        "(votre|vos|ta) (voix|vote|votes) (celle|celui|celles|ceux|et celle|et celui|et celles)",
        "plus (vous|tu) (commentez|likez|partagez|cliquez|commentes|likes|partages) plus",
        "un (petit)? (j'aime|jaime|like|pouce) (ce serait|serait|ferait|me ferait|nous ferait|suffirait|m'irait|m'arrangerait)",
        "(echange|troque) (un|une|mes|des|tes|vos)? (pouce|pouces|like|likes|j'aime|abonnement)",
        "(avis|etoiles|commentaire google) (vite|rapide)? (fait|svp)? (cinq|5) etoiles (ca|svp|stp|s'il|et)",
    ),
    en=(
        f"(get|make|have|tell|ask|force|beg) (all)? {_NUMBER_EN} (of)? (your|ur)? {_FRIENDS_EN} (and|to|in|too)? (vote|voting|like|liking|tag|tagging|subscribe|"
        "subscribing|click|hit)",
        f"(get|make|have|tell|ask|force|beg) (all)? {_NUMBER_EN} (of)? (your|ur)? {_FRIENDS_EN} (and|to|in|too)? (follow|following|share|sharing) (us|this|it|our|my|the page|the post)",
        "vote (daily|every day|every hour|once a day|once per|as many|from your phone|from every|from work|from another|"
        "and vote|again and again)",
        "tag (your)? (two|three|four|five|six|ten|2|3|4|5|6|10) (of|more|best|other|sad|local|engaged)? (your|ur)? "
        f"{_FRIENDS_EN}",
        "(five|5) star* (even|whether|if you) (if|you)",
        "like (and|n|then|plus|or) (share|tag|follow|comment|subscribe|repost|retweet)",
        "(share|follow|comment|subscribe|repost|retweet|tag) (and|n|then|plus|or) (like|follow|subscribe|retweet|tag)",
        "(follow|sub) for (a)? (follow|like|sub)",
        "(like|likes) for (a)? (follow|follows|share)",
        "(you like|like) (mine|yours|my post) (and)? (i'll|i|we'll|ill) (like|follow)",
        "one (little|tiny|wee|small) (like|follow)",
        f"(follower|subscriber|like) (number|no) {_ROUND_EN}",
        "(owe|owes) (us|me|it to us) (a|at least a|one) (like|share|follow|retweet|review)",
        "(double tap|double-tap|a like|one like|a follow|a retweet) or (i'll|i|we'll|else)",
        "so (that)? (facebook|insta|instagram|tiktok|linkedin|google|the algorithm|the algo|fb) (will|can)? (shows|show|pushes|push|boosts|boost|sees|see|notices|likes|lets)",
        "(can|could|may) (i|we) (please)? (get|have) (a|some|one) (cheeky|wee|little|quick)? (retweet|rt|like|likes|follow|follows|repost)",
        "(stick|put|pop|add|bung|chuck) us (in|on) (your|ur|yer|all your) (story|stories)",
        "(vote|voting) (from|on|with) (every|each|all) (your|the|of)? (phone|phones|device|devices|laptop|email|account|accounts|tablet)",
        "(send|pass|forward) (it|this|him|her|us|that)? (on)? to (everyone|everybody|anyone|literally everyone) (you|u|ya) (know|love|like)",
        "give (the|our|my|this|her|his) (new|little|shop|poor)? (page|account|channel|insta|post|reel|profile) a (cheeky|wee|quick|little|big)? (follow|like|heart|boost)",
        "(hit|smash|tap|press|bash|click|punch) that (like|follow|subscribe|heart|thumb)",
        "(see|find out) how far this (photo|post|picture|pic|video|page|little post) (can|will|goes)",
        "(need|needs|have|has) to (hit|smash|press|click) like",
        "(repost|share|retweet|like) (this|it|us)? (to your stories|to your story)? (all of you|every one of you|every last one)",
        "(please|pls|plz) (please|just|all)? (like|follow|vote|retweet|rt) (us|me|for us)",
        f"(please|pls|plz|remember to|don't forget to|dont forget to) (please|just|all)? like (all)? (my|our|this|the) {_SHOWN_EN}",
        f"(every|each) (little|tiny|wee) {_MARK_EN} (counts|helps|matters)",
        "(every|each) (single|last)? (like|follow|follower|retweet) (counts|helps|matters|makes)",
        "(you|ya|u) know what to do with (the|that|this) (little|wee|tiny|red|blue)? (heart|thumb|bell|like)",
        "if (this|it|the|my|our|that|we) (post|pic|picture|photo|video|reel|one)? (gets|get|hits|hit|reaches|reach|makes|"
        f"passes) (to|past|over)? * (000|hundred|thousand|more)? {_MARKS_EN}",
        f"* (more|extra) {_SURE_MARKS_EN} (and|until|till|to|before|by)",
        f"* (more|extra) {_MARKS_EN} (and we|and i|and we're)",
        f"* {_SURE_MARKS_EN} (short|to go|away from|off|needed)",
        f"one more {_MARK_EN} (wouldn't|won't|can't|never|would) (hurt|hurts|kill|harm|mean|make)",
        "one (like|follow|retweet) per",
        "(follow|like|subscribe|heart) (button|buttons) (doesn't bite|won't bite|don't bite|is waiting|is lonely|is right there|feels lonely|misses you|gets lonely)",
        "(follow|subscribe|like) (us|me|this page|the page|our page)? or (i|i'll|we|else)",
        "(retweet|rt|repost) (this|it|us)? or *",
        "copy (this|it) (on|onto|to|over) (to)? (your|yer|ur|ya) (own|ain)? (wall|walls|page|profile|story)",
        "if (you|ye|ya|u) (don't|dont) (share|like|follow|retweet|repost|vote) (this|us|it|for us) *",
        "(might|may) as well (follow|like|share|subscribe|vote)",
        "(your|yer|ur) thumbs (to work|at the ready|out|ready)",
        "get (hearting|sharing|liking|voting|tagging|retweeting)",
        "do the (clicking|liking|sharing|voting)",
        "(first|next) * to (share|like|follow|tag|repost|subscribe) (get|gets|win|wins|has|have)",
        "more (of you|people|folk|folks|souls|pals|friends) on (this|the|our|my) page",
        "the more (hearts|likes|shares|votes|followers|follows) (the|we|you|i)",
        "(hit|press|click|tap|see|find) (the|that) (little|big|wee)? blue button",
        "turn on everything",
        "(everybody|everyone|anyone|anybody|nobody) who (*)? (*)? (*)? (*)? (doesn't|don't|didn't) (hit|press|click) (follow|like|share)",
        "(retweet|repost|rt|like|follow|share) (this|us|it|me)? and (i'll|i will) (love|marry|kiss|name|bake|send|give|be|owe|dance|sing)",
        f"(see|let's see|find out|wonder) how many {_COUNTED_EN} (this|it|we|i|she|he|my|our|they|you|the)",
        "(go|going|goes) (mad|wild|nuts|crazy|daft) on (the|that) (share|like|follow|subscribe) button",
        "help (a|an|your) (girl|guy|lad|lass|woman|man|mum|mom|sister|brother|pal|small business|small shop|little shop|friend) out (and|with)? (a)? (follow|like|share|vote|tag|subscribe|retweet)",
        "if (every one|everyone|each|half|all|each one) of (you|ya|yous) (tagged|shared|invited|liked|followed|voted|reposted|brought)",
        "(two|2|5|five) stars only",
        f"(pass|send|forward) (it|this|us) on to {_MANY_EN} {_FRIENDS_EN}",
        "(everybody|everyone|all of you|yous|gang|lads|folks|people) (please|just|now|go)? (go|go and)? (drop|leave|give|pop) (us|me)? (a)? (five|5) (star|stars)",
        "(vote|voting|click|clicking|tap|tapping) (it|again|us|for us|for me)? (again)? (from|on|with) (your|yer|ur) (work|mum's|mums|mam's|nan's|nans|wife's|husband's|boss's|kid's|kids|mate's|other|second) (computer|phone|laptop|account|tablet|email|device)",
        "vote (every morning|every night|every lunch|at lunch|at breakfast|on the bus|in bed|at work|again tonight|morning and night|morning noon|first thing)",
        "(every one|every single one|every last one|all|each) of (you|ya|yous|ye) (double tap|like|follow|share|repost|retweet|save|vote|tag|copy)",
        "(like|rt|retweet|heart|double tap|double-tap) if (you|you're|you've|your|u|ya|ur)",
        "(help|support|boost|back) (us|me|the page|the shop|a small business|small businesses) (out)? by (liking|subscribing|tagging a|following us|following our|"
        "following the page)",
        f"(help|support|boost|back|love) (us|me|the page|the shop|a small business|small businesses)? (out)? by (sharing|liking) (this|our|my|the) {_SHOWN_EN}",
        "(some|your|a little|a bit of) love by (liking|tagging|following us|subscribing)",
        "(help|helps|helping) (me|us|the page|our page) (to)? (get|reach|hit|make it|climb|grow) (to|past|over)? (our|my|the)? (first|next)? "
        f"{_ROUND_K}",
        "(help|helps|helping) (me|us|the page|our page) (to)? (get|reach|hit|make it|climb|grow) (to|past|over)? (our|my|the)? (first|next)? "
        f"* (000)? {_MARKS_EN}",
        "(beat|break|smash) (the|our|their|a)? * (share|like|follower|sharing|vote) (record|count|total)",
        "(give|gift|chuck|throw|drop|spare|lend) (us|me) (a|your)? (cheeky|wee|little|quick|big)? (follow|like)",
        "(hit|smash|press|click|tap|push|bash) (that|the)? (like|follow|subscribe) (button|on|and|if|for|please|now|below)",
        "(like|likes|heart|thumbs up) (a|and a|one|plus a) (comment|share|follow|save)",
        "(share share|vote vote|follow follow|tag tag|retweet retweet)",
        "(one|a) (click|vote|tap) (a|per|every) (day|hour|device)",
        "(clicks|votes) and (the trophy|the prize|it's ours|we win|we've won|victory)",
        "(vote|voting) (for us|for me)? (every day|daily|every hour|once a|once per|twice|as often|as many)",
        "(we|i)? (need|counting on|relying on|beg for|begging for) (all)? (of)? your (likes|follows|clicks|hearts)",
        "(we|i)? (need|counting on|relying on|beg for|begging for) (all)? (of)? your (votes|shares) (to win|to beat|to reach|to make it|for us|for the award|for "
        "the title|for best)",
        "(google|tripadvisor|facebook|trustpilot|five star|5 star) reviews (please|pls|plz)",
        "reviews (pls|plz)",
        "a (quick|little|cheeky|wee) (google|five star|5 star) (review|rating)",
        f"{_MANY_EN} {_MARKS_EN} (and|or) (i|i'll|we|we'll|i'm)",
        "(leave|give|drop|write|pop|do leave|chuck) (us|me) (a|your)? (quick|little|cheeky|wee)? (good|nice|lovely|great|glowing|kind|"
        "positive|five star|5 star) (review|rating) (on|please|pls)?",
        "(drop|leave|put|pop|comment|type) (just|us|me)? a (dot|full stop) (in the comments|below|in comments|under this)",
        f"invite (all)? {_NUMBER_EN} (of)? (your)? {_FRIENDS_EN} to (like|follow) (us|me|the|our|this|my)",
        f"(please|pls|plz) (please|just|all)? (like|follow|retweet|rt) (my|our|this|the) {_SHOWN_EN}",
        "(smash|mash|bash|whack) (that|the) (like|follow|heart|subscribe|button)",
        f"{_ONE_EN} (thumb|heart|like|click|tap) (and|then|n|or)? {_ONE_EN} (share|tag|follow|retweet|comment|repost)",
        f"{_ONE_EN} (share|tag|follow|retweet|repost) (and|then|n|or)? {_ONE_EN} (thumb|heart|like|click|tap)",
        "(heart|thumb|like) (thumb|heart|like|share|follow) (share|follow|tag|comment)",
        "(one|1) (like|follow|retweet|rt|share) (one|1|is one|means one|equals one|is a|means a|equals a) *",
        "(five|5) stars (or|or else) (i|i'll|we|we'll|the|else|it's)",
        "(five|5) stars (please|pls|plz)",
        "vote (for)? (us|me|our) (*)? (*)? (*)? (*)? (every day|daily|every hour|every morning)",
        "(bring|fetch|find|get) (us|me) * (new|more|extra)? (followers|subscribers|likes)",
        "(nominate|vote for) (us|me) (*)? (*)? (from|with|using|on) (your|every|all|another|each|both) (other|of your|your)? (email|emails|e mail|e mails|device|devices|phone|phones|account|accounts)",
        f"if (this|that|the|my|our) (photo|pic|picture|post|video|reel|one) (of|with) (the|my|our)? * (*)? (gets|hits|reaches|makes|passes|gets to) (past|over)? * (hundred|thousand|more)? {_MARKS_EN}",
        "if (you|ya|u) (love|loved|like) (me|us) (you'll|you|ya|please|just)? (share|like|follow|vote|tag|retweet)",
        "(do|leave|write) (us|me)? (the|a|that) review (thing|thingy)",
        "(your|yer|ur) vote (your|and your|yer|and yer|the|plus|then)",
        "(the)? more (you|ya|ye) (comment|like|share|click) the more",
        "any chance of (a|some|an) (cheeky|quick|wee|little)? (rt|retweet|like|likes|follow|follows|share|shares)",
        "a (like|follow|retweet) would (be|make|go|mean|help|suit|do)",
        "(gizza|gis a|gies a|gie us a|giz a) (wee)? (like|follow|share|rt|retweet|tag|thumb)",
        "(free|costs nothing|cost nothing) to (like|follow|share|click|press the heart|tap)",
        "(retweet|share|repost|pin|like) (this|it) (retweet|share|repost|pin|tag) (the|this|it|that)",
        "(pin|share|repin|like|retweet) (it)? (pin|share|repin|like|retweet) everything",
    ),
)

_BARE = {
    word: label
    for label, words in {
        "like": "like likes likez liker aimez clic clique cliquez click",
        "share": "share sharee shareee repost retweet repin rt send partage partagez partages partager "
        "repartage repartagez partageez partageeez partageeeez republie republiez epingle epinglez",
        "tag": "tag tagg tague taguez tagues identifie identifiez etiquette etiquetez",
        "follow": "follow subscribe suivez abonne abonnez",
        "vote": "vote votes votez",
        "comment": "comment commente commentez commentes",
        "save": "save pin enregistre enregistrez",
    }.items()
    for word in words.split()
}
"""Verb -> what it asks for."""
_BARE_WORDS = Phrases(both=_BARE)
_ENDS_CLAUSE = re.compile(
    r"(?:[-\s](?:la|le|les|nous|moi|vous|toi|it|us|this|that|them|all|en story|svp|stp|please|pls|[2-5]|10)\b){0,3}"
    r"\s*(?:$|[^\w\s'\"(-]|(?:and|n|then|so|et|puis|ou|or|pour|pls|please|svp|stp)\b)"
)
_OTHER_OBJECT = re.compile(
    r" (?:here|ici|the (?!(?:little |wee )?(?:page|post|shop|link|photo|pic|video|like|heart|thumb|button|bell|account|reel))|l'|"
    r"l[ae]s? (?!page|post|lien|photo|video|like|coeur|pouce|bouton|cloche|compte|reel|boutique))"
)
"""A river is followed, a table is shared."""
_SEVERAL_TAGGED = Pattern(
    r"(?:^|[.!?,;:\n] ?|\b(?:and|so|then|now|please|et|puis|alors|allez) )(?:tag|tagge?z?|taguez?|tagues|identifiez?|mentionnez?)"
    r" (?:two|three|four|five|six|seven|ten|deux|trois|quatre|cinq|sept|dix|[2-9]|10) [a-z]",
    any_of=("tag", "identifie", "mentionne"),
)
_SOMEBODY_TAGGED = Pattern(
    r"(?:^|[.!?,;:\n] ?|\b(?:and|so|then|now|please|et|puis|alors|allez) )(?:tag (?:your|ur|yer|the|a|one|that|every|all|any)|(?:tagge?z?|taguez?|tagues|identifiez?) (?:votre|vos|ton|ta|tes|une?|la|les?)) [a-z]{3}",
    any_of=("tag", "identifie"),
)
_SO_MANY = Pattern(
    r"(?:(?:^|[.!?,;:\n] ?)|\b(?:need|want|get us (?:up )?to|give us|give me|make it|il (?:me|nous) faut|je veux|on veut|je vise|on vise|encore|plus que|only|just|faites-moi|offrez-nous) )"
    r"(?:\d{2,3}(?:[ .,]?000)?|ten|twenty|fifty|(?:a|one|two|five|five hundred|a) (?:hundred|thousand)|cent|deux cents|cinq cents|mille) (?:more |petits )?"
    r"(?:likes|hearts|thumbs|shares|retweets|follows|followers|c(?:oe|œ)urs|pouces|partages|j'aime|votes)\b"
    r"(?:(?: on (?:this|here)| sous? (?:ce|cette|la) \w+| sur (?:ce|cette|la) \w+)?,? (?:and|or|et|ou|sinon|before|by|avant|d'ici) (?!c'est|it's|counting|plus\b|more\b)"
    r"| (?:on here|to beat|to win|to pass|pour (?:passer|battre|gagner|atteindre|devancer|depasser)|needed|sinon|svp|please)\b)",
    any_of=(
        "likes",
        "hearts",
        "thumbs",
        "shares",
        "retweets",
        "follow",
        "coeurs",
        "cœurs",
        "pouces",
        "partages",
        "j'aime",
        "votes",
    ),
)
"""So many, and then something happens; or to beat somebody."""
_REPEATED = frozenset(
    "partage partages partagez like likes likez votez rt retweet share tag tague taguez abonnez follow vote".split()
)
_THRICE = 3
"""The same request so often, close together: "vote at breakfast, vote at lunch, get the nuns to vote"."""
_ANYTHING = Pattern(
    r"\b(?:comment|commente[sz]?|ecri[st]|ecrivez|drop|leave)\b[^.!?\n]{0,50}\b(?:anything|any old thing|n'importe quoi|ce que vous voulez)\b",
    any_of=("anything", "any old", "importe quoi", "ce que vous voulez"),
)
"""Comments that say nothing, for the counter."""
_EMOJI_ASKED = Pattern(
    r"\b(?:drop|leave|comment|put|mets|mettez|met|lache[zr]?|laisse[zr]?|commente[zr]?|balance[zr]?|envoie|envoyez)\s"
    r"(?:moi |nous |us |me |a |an |un |une |des |your |vos |le |the ){0,2}[\u2600-\u27bf\U0001f300-\U0001faff]",
    any_of=(
        "drop",
        "leave",
        "comment",
        "put",
        "met",
        "lache",
        "laisse",
        "balance",
        "envoie",
        "envoye",
    ),
)
_STATED = [
    [word]
    for word in (
        "to",
        "i",
        "we",
        "they",
        "would",
        "who",
        "on",
        "nous",
        "for",
        "every",
        "j'",
        "je",
        "tu",
        "il",
        "elle",
        "my",
        "his",
        "her",
        "ils",
        "qui",
        "i'd",
    )
]
"""Words after which nobody is asked: "we share and like the same music"."""
_LEADS_IN = frozenset(
    "and n then please pls plz just so go also or now but to gotta guys everyone all folks people et puis ou on tu "
    "svp stp aussi alors donc allez vous pensez a".split()
)
"""Words after which a verb is still a request: "so like it", "on like"."""
_BESIDE = {
    # Nothing alone; what shows that another request is meant so.
    "like": Phrases(
        fr=(
            "(un|une|1|petit) (petit|ptit|seul)? (pouce|coeur|j'aime|jaime|like|clic) (pour|et|chacun|svp|stp|un|ou)?",
            "(votre|ton|vos) (pouce|pouces)",
            "cliquez (tous|toutes|ensemble|dessus|svp|encore|la)",
        ),
        en=(
            "(a|one|wan|1) (wee|little|tiny|quick|cheeky|single)? (thumb|heart|like|click|tap)",
            "(heart|thumb) (it|this|us|that|them)",
            "(give|gie|gimme|chuck) (me|us|it|her|him)? (one|wan) (anyway|too|please|pls|each|as well|an aw)",
            "(your|yer|that) thumb",
            "everyone (click|like)",
            "get clicking",
            "(more|extra) (tap|click|like|heart)",
        ),
    ),
    "comment": Phrases(
        fr=("(commente|commentez|ecrivez|ecris) (oui|ok|moi|present|presente|merci|bravo|amen)",),
        en=("(comment|type) (yes|yep|ok|me|amen|hi|hello|here)",),
    ),
    "another account": Phrases(
        fr=(
            "(avec|depuis) (le|la) (compte|telephone|portable|tablette) (de|d') (la|ta|ton|votre|vos|mamie|papi|maman|chaque)",
        ),
        en=(
            "(from|on|with) (your|yer|ur) (work|mum's|mam's|nan's|wife's|husband's|boss's|kid's|mate's|other|second) (computer|phone|laptop|account|tablet|email)",
        ),
    ),
    "debt": Phrases(
        fr=("(vous|tu) (me|nous|m'en|m'|nous en) (devez|dois) *",),
        en=("(you|ye|ya|yous|u) (owe|owes) (me|us)", "(you|ye|ya|yous|u) (all|lot|both)? still (owe|owes) (me|us)"),
    ),
    "goal": Phrases(
        both=("(algo|algos)",),
        fr=(
            "algorithme*",
            "(pour que|que) (ca|la page|le post|ce post|la publication) (monte|remonte|tourne|circule|explose|decolle|grimpe)",
            "(devienne|devenir|devient|devienne enfin) (viral|virale|virales)",
            "(vers|pour passer|passer|remonter|grimper) (devant|au classement|en tete)",
            "(passer|atteindre|monter|monte|arriver|depasser|toucher|passe|atteint|vise|arrive) (a|les|aux|la barre des)? (*)? (cents|cent|mille)",
            "(en a|en ai|en ont) (bien|deux fois|beaucoup)? (plus|moins) que",
            "(passe|passer|franchit|franchir) (la|le) (barre|cap)",
            "compteur",
            f"(est|suis|sommes) (a)? * a {_ROUND_FR}",
        ),
        en=(
            "algorithm*",
            "so (it|this|we|the page|that it) (gets|goes|travels|climbs) (around|about|round|up|far|viral)",
            "(go|going|goes|went) viral",
            "(after|for|need|want|about) the (numbers|reach|views|shares|likes|clicks)",
            "(reach|views) (has been|have been|is|are|was) (cooked|dead|down|awful|rubbish|shocking|buried|on the floor)",
            "(hit|reach|crack|break|make|past|over|to) (a|the|one|two|three|four|five|six|seven|eight|nine)? (hundred|thousand)",
            "(says|reckons|tells me) (i|we|the page|it) (need|needs) (some|more)? (likes|followers|hearts|thumbs)",
            f"(get|getting|make it|climb|up) (us|me)? to {_ROUND_EN}",
            "more and (we|i|we're|i'm|it's) (over|past|hit|there|at|made)",
            "over the line",
        ),
    ),
}
_PLEA = Phrases(
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
        f"ou (je|j'|on) {_THREAT_FR}",
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
_NETWORK = {
    # What networks alone have.
    "like": Phrases(
        en=(
            "likes (and|please|pls|or|on|than|but|by|for|before|i|we|from|in|if)?",
            "(a|one|wan|wee|another|every|each|no|single|cheeky) like (and|please|pls|or|on|but|for|i|we|from|if)",
            "thumbs up",
            "(the|that) (wee|little)? thumb",
        ),
        fr=(
            "(likez|liker|jaime)",
            "(un|1|des|de|petit|petits|les|vos|votre|*0) (j'aime|like|likes)",
            "(petit|un|le|votre) pouce (bleu|leve|en l'air|sous|sur)",
        ),
    ),
    "follow": Phrases(
        en=("(followers|subscribers)", "follow (us|me|back|the page|our page|this page|the shop)"),
        fr=("(abonnez|followers|follower)", "abonne toi", "(suivez|suis) (nous|moi)", "* (abonnes|nouveaux abonnes)"),
    ),
    "share": Phrases(
        both=("(repost|retweet|retweets|reposts|rt)",),
        fr=("(republie|republiez|repartage|repartagez|repostez|retweetez)",),
    ),
    "tag": Phrases(both=("tag",), en=("tagg",), fr=("(tague|taguez|tagues|taguer|taggez)",)),
    "goal": Phrases(both=("(algo|algos)",), en=("algorithm",), fr=("algorithme",)),
}
_NOUNS = {
    # What they have, like others.
    "like": Phrases(
        en=(
            "(a|one|wan|wee|your|little) (wee|little)? (thumb|thumbs|heart|hearts)",
            "(thumb|thumbs|hearts)",
            "double tap",
        ),
        fr=("(un|1|petit|des|vos|votre|le) (petit|petits)? (pouce|pouces|coeur|coeurs)", "(pouce|pouces|coeurs)"),
    ),
    "share": Phrases(en=("(a|one|wan|wee) (wee|little)? share",), fr=("(un|1|petit|vos) partage*",)),
    "follow": Phrases(fr=("(un|vos|petit) (abonnement|abonnements)",)),
    "vote": Phrases(en=("(a|your|one|yer) (vote|votes)",), fr=("(vos|votre|un) (vote|votes|voix)",)),
    "stars": Phrases(
        en=("(five|5) (star|stars)", "(a|the|your|some|google|more) (review|reviews|stars)"),
        fr=("(cinq|5|des|vos|petites) etoiles", "(un|vos|votre|des|petit) avis"),
    ),
    "click": Phrases(
        en=("(a|one|your|wee|little) click", "(the|that) (button|bell)"),
        fr=("(un|vos|petit|votre) (clic|clics)", "(le|la|ce) (bouton|cloche)"),
    ),
}
_REQUESTS = {
    # Verbs for it, that others use, too.
    "like": Phrases(en=("heart",), fr=("aimez",)),
    "share": Phrases(en=("share",), fr=("(partagez|partage|relayez)",)),
    "follow": Phrases(en=("(follow|subscribe)",), fr=("suivez",)),
    "vote": Phrases(en=("(vote|nominate)",), fr=("(votez|vote)",)),
    "tag": Phrases(en=("mention",), fr=("(identifie|identifiez|mentionnez|etiquetez)",)),
    "click": Phrases(en=("(click|smash|tap|press|hit)",), fr=("(cliquez|clique|appuyez)",)),
    "pin": Phrases(en=("(pin|repin)",), fr=("(epinglez|epingle)",)),
    "comment": Phrases(fr=("(commentez|commente)",)),
}
_EXCUSE = "excuse"
_DECLINED = Phrases(
    en=(
        "(no|not|without|never|don't|dont|won't|stop|hate|quit) (need|to|going|asking|begging|beg|have|you|gonna)? "
        "(to|for|u)? (like|likes|share|shares|follow|followers|tag|tagging|subscribe|vote|votes)",
        "(fake|bought|buy|buying|paid) (for)? (likes|followers|followings|reviews)",
        "(not|never) (about|for|after|chasing) (the)? (likes|followers)",
        "(thanks|thank you) for (all|every|the|your|each) (the|your|of your)? (like|likes|share|shares|follows|hearts)",
    ),
    fr=(
        "(sans|pas|jamais|inutile|arretez|arrete|besoin|rien) (besoin|la peine|a)? (de|d')? (vous|a)? (liker|like|"
        "likes|partager|"
        "suivre|taguer|mendier|abonner|partage|voter)",
        "merci pour (tous|vos|tes|les|chaque) (vos|les)? (like|likes|partage|partages|coeurs|abonnements)",
        "(faux|achete*|acheter) (des|de|les)? (likes|abonnes|avis|followers)",
    ),
)


_IF = re.compile(r"\b(?:if (?:you|ye|ya|u)|who|qui|si (?:tu|vous)) $")
"""Before what is declined: "if you don't share this"."""


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    asked = list(_asked(passage))
    if not asked:
        return asked
    pleas = [Mark(start, end, certain=False, label=_BARE_SIGN + _PLEADED) for start, end in _PLEA.find(passage)]
    declined = (
        (start, end)
        for start, end in _DECLINED.find(passage)
        if not _IF.search(passage.folded, max(0, start - _BEHIND), start)
    )
    excused = [Mark(start, end, label=_EXCUSE) for start, end in (*declined, *good_causes(passage))]
    return [*asked, *pleas, *excused]


def _asked(passage: Passage) -> Iterator[Mark]:
    for label, phrases in _PLAIN.items():
        for start, end in phrases.find(passage):
            yield Mark(start, end, certain=False, label=label)
    for label, phrases in _BESIDE.items():
        for start, end in phrases.find(passage):
            yield Mark(start, end, certain=False, label=_BARE_SIGN + label)
    for start, end in _BLATANT.find(passage):
        if passage.folded[max(0, start - _BEHIND) : start].split()[-1:] not in _STATED:
            yield Mark(start, end, label="blatant")
    for sign, named in ((_SURE_SIGN, _NETWORK), (_NOUN_SIGN, _NOUNS), (_REQUEST_SIGN, _REQUESTS)):
        for label, phrases in named.items():
            for start, end in phrases.find(passage):
                asks = _is_request(passage.folded[:start]) and _OTHER_OBJECT.match(passage.folded, end) is None
                if sign != _REQUEST_SIGN or asks:
                    yield Mark(start, end, certain=False, label=sign + label)
    for pattern in (_SEVERAL_TAGGED, _SO_MANY, _ANYTHING):
        for match in pattern.find(passage):
            yield Mark(_after_punctuation(match), match.end(), label="blatant")
    yield from _repeated(passage)
    for match in _SOMEBODY_TAGGED.find(passage):
        yield Mark(_after_punctuation(match), match.end(), certain=False, label="tag")
    for match in _EMOJI_ASKED.find(passage):
        yield Mark(*match.span(), certain=False, label=_BARE_SIGN + "comment")
    for word in _BARE.keys() & passage.positions.keys():
        for index in passage.positions[word]:
            _, start, end = passage.word_spans[index]
            if _ENDS_CLAUSE.match(passage.folded, end) and _is_request(passage.folded[:start]):
                yield Mark(start, end, certain=False, label=_BARE_SIGN + _BARE[word])


def _after_punctuation(match: re.Match[str]) -> int:
    """Where a clause begins that was found with the end of the one before."""
    return match.end() - len(match.group().lstrip(" .!?,;:\n"))


def _repeated(passage: Passage) -> Iterator[Mark]:
    for word in _REPEATED & passage.positions.keys():
        places = [passage.word_spans[index][1:] for index in passage.positions[word]]
        for (start, _), (_, end) in zip(places, places[_THRICE - 1 :], strict=False):
            if end - start <= _NEAR and _is_request(passage.folded[:start]):
                yield Mark(start, end, label="blatant")


def _is_request(before: str) -> bool:
    """True where a verb begins a clause, or follows a word that leads to a request."""
    stripped = before[-30:].rstrip()
    if not stripped or not stripped[-1].isalnum():
        return stripped[-1:] not in ("#", "@", "'", "-")
    return stripped[-12:].split()[-1] in _LEADS_IN


_BARE_SIGN = "~"
"""Begins the label of a verb that says nothing alone, only beside another request."""
_SURE_SIGN, _NOUN_SIGN, _REQUEST_SIGN = "+", "=", "!"
"""Begin the labels of words that are begging beside another of them: of networks alone, of others, too, and verbs."""
_BEHIND = 20
"""Code points in which the word before ends."""
_NEAR = 120
_VERY_NEAR = 40
"""Code points within which they stand; two nouns are nearer."""
_FEW = 12
"""As many of them are looked at after each: so long posts take no longer by the word."""
_NAMING = (_SURE_SIGN, _NOUN_SIGN, _REQUEST_SIGN)
_PLEADED = "plea"
_HEARD_ANYWHERE = {_NOUN_SIGN + "like", _NOUN_SIGN + "click", _REQUEST_SIGN + "share", _REQUEST_SIGN + "comment"}
_INSISTENT = 2
"""Pleas that make one request begging, whatever is asked for."""
_SEVERAL = 3
"""Different requests that are begging, whatever they are for."""
_PRESSING = {_PLEADED, "debt", "another account"}
"""Nothing without a request."""
_SELFLESS = {"comment", "save", "share", _PLEADED}
"""Asked for by people who only want to be of use, too; two of these are no certain begging."""


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    """Two different things asked for are begging; one alone may be an invitation."""
    if any(mark.label == _EXCUSE for mark in marks):
        return ()
    named = [mark for mark in marks if mark.label[0] in _NAMING]
    asking = [mark for mark in marks if mark.label[0] not in _NAMING]
    plain = {mark.label for mark in asking if not mark.label.startswith(_BARE_SIGN)}
    asked = {mark.label.removeprefix(_BARE_SIGN) for mark in asking}
    together = _together(named)
    pleaded = _pleaded(marks)
    certain = (
        bool(together)
        or bool(pleaded)
        or len(asked - _PRESSING) >= _SEVERAL
        or "blatant" in plain
        or (len(asked) >= 2 and not asked <= _SELFLESS and not asked <= _PRESSING)
    )
    if not plain and len(asked - _PRESSING) < 2 and not certain:
        return ()
    found = [mark for mark in asking if mark.label != _BARE_SIGN + _PLEADED]
    return [Mark(mark.start, mark.end, certain=certain) for mark in (*found, *together, *pleaded)]


def _pleaded(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Requests for something of networks beside which is pleaded more than once."""
    pleas = sorted(mark.start for mark in marks if mark.label == _BARE_SIGN + _PLEADED)
    idle = _HEARD_ANYWHERE | _SELFLESS | _PRESSING
    return [
        mark
        for mark in marks
        if not {mark.label, mark.label.removeprefix(_BARE_SIGN)} & idle
        and bisect_right(pleas, mark.end + _NEAR) - bisect_left(pleas, mark.start - _NEAR) >= _INSISTENT
    ]


def _together(named: Sequence[Mark]) -> Sequence[Mark]:
    """Two words for different things that networks have: close, where one asks or is heard nowhere else; closer, where
    both are nouns, and more than hearts and shares, which are of chocolate, too."""
    ordered = sorted(named, key=lambda mark: mark.start)
    for index, mark in enumerate(ordered):
        for other in islice(ordered, index + 1, index + _FEW):
            kinds = {mark.label[1:], other.label[1:]}
            asks = mark.label[0] != _NOUN_SIGN or other.label[0] != _NOUN_SIGN
            near = other.start - mark.start <= (_NEAR if asks else _VERY_NEAR)
            if near and len(kinds) == 2 and (asks or kinds != {"like", "share"}):
                return mark, other
    return ()


RULE = Rule(
    category="begging",
    speaks_for_category=True,
    find=Find(
        _find,
        *_PLAIN.values(),
        *_BESIDE.values(),
        *_NETWORK.values(),
        *_NOUNS.values(),
        *_REQUESTS.values(),
        _BLATANT,
        _SEVERAL_TAGGED,
        _SO_MANY,
        _ANYTHING,
        _SOMEBODY_TAGGED,
        _EMOJI_ASKED,
        _BARE_WORDS,
    ),
    combine=_combine,
    texts={
        "en": Texts(
            title="Begging for likes",
            what="You ask people to like, share, tag or follow.",
            why="It looks needy, networks show such posts less, and those who obey are rarely your clients.",
            advice="Give them something worth sharing, or ask a real question. The likes come by themselves.",
        ),
        "fr": Texts(
            title="Quémander des «\u202fj’aime\u202f»",
            what="Vous demandez d’aimer, de partager, d’identifier ou de s’abonner.",
            why="On y voit un appel au secours, les réseaux montrent moins ces posts, et ceux qui obéissent sont "
            "rarement vos clients.",
            advice="Offrez de quoi donner envie de partager, ou posez une vraie question. Les «\u202fj’aime\u202f» "
            "viendront seuls.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "New window is up! Like and share, and tag three friends who need flowers.",
                "Only 30 to go, please like our page so we get past 1000.",
                "Smash that like button people",
                "Tag your mates, tag your boss, tag your nan.",
                "Vote for us every day until Sunday, get your kids to vote too.",
                "Go on, give us a five star even if you have never been in.",
                "Every little thumb helps, you lovely lot.",
                "RT if you love cheese, it would really help us out.",
                "The follow button doesn't bite, you know.",
                "If this gets 50 likes I shave the beard.",
                "Comment BUN so that Facebook shows us to folk.",
                "Double tap or I'll sing.",
                "Tag three gardeners with a sense of humour.",
                "One wee thumb, one wee share, there's the lass.",
                "Nominate us, then again from your other email.",
                "Tag every baker you know, the algorithm has buried us.",
                "We're twelve followers behind the butcher, repost this.",
                "Your vote, your nan's vote, the dog's vote.",
                "A hundred hearts on here and I tell you the winner's name.",
                "Vote at breakfast, vote at lunch, get the nuns to vote.",
                "A share costs you nothing and it would make my week.",
                "Help a girl out and follow, I'm stuck on 897.",
                "Let's see how many likes the new sign can get.",
            ],
            quiet=[
                "We share and like the same music.",
                "Thanks for every like and share this year.",
                "Tell us in a comment which flavour you like best.",
                "Our choir shares the hall with us, follow the path behind the church.",
                "You don't need to like or share anything, just come in.",
                "Please share: charity run for the hospice, every pound goes to them.",
                "Missing dog near the mill, please share and tag anyone who lives there.",
                "I like to share a table with friends, and so do you.",
                "What would you like for a starter?",
                "A like-for-like replacement of your boiler takes a day.",
                "That is a five star review if ever I heard one.",
                "Only six places left for the workshop, any takers?",
                "A like doesn't fill the till, a coffee does.",
                "You know what to do with the buttons: sew them on.",
                "Tell everyone to follow the signs to the car park.",
                "The tag on the collar says Rex, comment if he is yours.",
                "Tag on the collar says Rex, his heart is in it.",
                "Click here for the opening hours, or follow the towpath to the mill.",
                "Save your seeds, share the rest, follow the moon.",
                "Be a love and shut the gate, or I lose the goat.",
                "Three behind the counter, one heart on the apron, a hundred jars.",
                "You owe me a peach pie, I bet you I would sell out.",
                "It broke my heart. If you know of a shop to let, tell me.",
                "Tell the school we tune their pans for nothing. Do me one and share it.",
                "500 votes were counted and the mayor stays.",
            ],
        ),
        "fr": Examples(
            warn=[
                "La nouvelle vitrine est prête ! Likez, partagez et taguez trois copines qui aiment les fleurs.",
                "Plus que trente, abonnez-vous et faites tourner.",
                "Mettez un petit pouce sous la photo, ça nous aide pour l’algorithme.",
                "Identifie cinq amis sous ce post et partage en story.",
                "Votez pour nous tous les jours, faites voter vos voisins.",
                "Laissez-nous cinq étoiles, même sans être jamais venus.",
                "Chaque petit pouce compte, vous le savez.",
                "On compte sur vos votes pour passer devant le fleuriste.",
                "Le bouton « suivre » ne mord pas, promis.",
                "Si cette photo dépasse les 50 likes, je rase la barbe.",
                "Commentez PAIN pour que Facebook nous montre.",
                "Un j’aime ou je chante.",
                "Identifiez quatre jardiniers qui ont de l’humour.",
                "Un petit pouce, un petit partage, voilà.",
                "Relayez la page, l’algorithme nous a oubliés, taguez vos voisins.",
                "Il en a plus que moi, mettez-moi des étoiles.",
                "Votre voix, celle de tatie, celle du chien.",
                "Ramène-nous dix abonnés et tu choisis la bière.",
                "200 cœurs sur cette photo et je donne le nom de la reine.",
                "Cliquez le cœur matin et soir, le voisin triche.",
                "Je sollicite vos recommandations, dix suffiraient.",
                "On veut un max de partages pour passer devant le fleuriste.",
                "Lâchez les cœurs, on a besoin d’amour sur la page.",
            ],
            quiet=[
                "Faites voter les enfants pour le prénom du lapin.",
                "Dites-nous en commentaire quel parfum vous préférez.",
                "On partage la salle avec la chorale, suivez le chemin derrière l’église.",
                "Pas besoin de liker, passez simplement nous voir.",
                "Partagez et abonnez-vous à la cagnotte : tout va à l’association des enfants malades.",
                "Chien perdu près du moulin, partagez et identifiez vos voisins.",
                "Un clic sur le plan et vous voyez la boutique.",
                "Plus que six places pour l’atelier, qui se dévoue ?",
                "Un pouce de gingembre, un cœur de laitue, et c’est prêt.",
                "Voilà un avis cinq étoiles comme on les aime.",
                "Un pouce de plus et la planche ne passait pas la porte.",
                "Si la photo fait dix pouces de large, prenez le cadre du milieu.",
                "Laissez un point dans la marge si vous voulez la correction.",
                "Dites à vos enfants de nous suivre dans le labyrinthe.",
                "J’aurais mal au cœur si vous partiez sans goûter.",
                "Suivez la rivière, partagez la route, le gîte est au bout.",
                "L’hôtel a cinq étoiles ou je ne m’y connais pas.",
                "Partagez, partagez vos brins : une fleur pour la messe de jeudi.",
                "Un cœur en chocolat, un partage de galette.",
                "Payez avec le compte de la boutique, il reste onze mille euros.",
                "Cent pouces font deux mètres cinquante, et plus de bois.",
                "Vous me devez une tarte, j’avais parié.",
            ],
        ),
    },
)
