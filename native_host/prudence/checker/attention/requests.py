"""How people ask for attention on networks: likes, shares, tags, follows, votes, stars."""

from collections.abc import Mapping

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
THREAT_FR = (
    "(boude|pleure|ferme|crie|chante|danse|rase|mange|lache|retire|augmente|fais|mets|demenage|vends|relache|raconte|publie|appelle|"
    "arrete|quitte|divorce|tricote|pars|vous|te|me|m'|t')"
)
_ROUND_K = "(1k|2k|3k|4k|5k|10k|15k|20k|30k|50k|100k)"
_ROUND_EN = "(a thousand|a hundred|1 000|2 000|3 000|4 000|5 000|10 000|100|200|300|400|500|600|700|800|900|1000|1500|2000|3000|5000|10000)"
_ROUND_FR = "(mille|100|200|300|400|500|600|700|800|900|1000|1500|2000|3000|5000|10000|1 000|2 000|3 000|4 000|5 000|10 000|2 500|1 500)"

PLAIN = {
    # Each is a request; one alone may still be an invitation.
    "like": Phrases(
        en=(
            "(like|heart) (this|our|my|the|these|every|all|each|his|her|their) (last|new|shop|little|business)? "
            f"{_SHOWN_EN}",
            "like (us|me) (on|here|over) (facebook|insta|instagram|fb|here|tiktok|x|linkedin|pinterest)?",
            "(hit|click|press|tap|smash|mash|whack|bash|push) (that|the|on)? (wee|little|big)? (like|heart|thumb*|"
            "button|follow)",
            "(give|gie|drop|leave|chuck|throw|show|send|pop|stick|put|bang) (us|me|it|this|him|her|them)? (a|an|your|"
            "some|yer) (cheeky|wee|little|quick|big)? (like|likes|heart|hearts|thumbs up|thumb)",
            "(give|gie|drop|leave|chuck|throw|send) (us|me|it|this|him|her|them)? (likes|hearts)",
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
            "(clique|cliquez|cliquer|appuie|appuyez) sur (j'aime|jaime|suivre|s'abonner|le coeur|le pouce|la cloche|le "
            "bouton|l'etoile|l'abonner)",
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
            f"etiquette|etiquetez) (moi|nous|en commentaire)? {_NUMBER_FR} (tes|ton|vos|votre|de|vraies|meilleur*|bons|"
            f"d'|qui)? {_FRIENDS_FR}",
            f"(tag|tague|taguez|tagguez|identifie|identifiez) (le|la) {_FRIENDS_FR} (qui|a qui|avec qui|dont)",
            "(tag|tague|tagg|tagge|taguez|tagguez|taggez|tagues|taguer|identifie|identifiez|etiquette|etiquetez) "
            "(moi|nous)? (deux|trois|quatre|cinq|dix|2|3|4|5|10|tout le monde)",
            "(tague|taguez|tagguez|identifie|identifiez) (tous|toutes|chaque|toute) (les|vos|tes|la|votre)? *",
            "(tague|taguez|tagguez|identifie|identifiez) (ceux|celui|celle|celles|quiconque) *",
        ),
        en=(
            f"(tag|tagg|tagging) (us|me)? {_NUMBER_EN} {_FRIENDS_EN}",
            f"(tag|tagg|tagging) {_NUMBER_EN} (of|best|two|three|five|sad|other|your|more|old|favourite|"
            f"favorite|fellow|local|engaged|ten|10) {_FRIENDS_EN}?",
            "tag (someone|somebody|everyone|everybody|anyone|anybody|2|3|4|5|6|10|two|three|four|five|six|ten|them "
            "all|every)",
            "(give|gie|do|chuck) (us|me) (a|wan|one) (wee|little|quick|cheeky)? tag",
            "tag (all|every single|each of|half) (the|of|your|yer|ur)? *",
            "tag (whoever|who|the one|the ones|them|those|anybody) *",
        ),
    ),
    "name": Phrases(
        fr=(
            f"(mentionne|mentionnez|nomme|cite) (moi|nous|en commentaire)? {_NUMBER_FR} (tes|ton|vos|votre|de|vraies|"
            f"meilleur*|bons|d'|qui)? {_FRIENDS_FR}",
            "(mentionne|mentionnez) (moi|nous)? (deux|trois|quatre|cinq|dix|2|3|4|5|10|tout le monde)",
            f"(mets|mettez|met|balance|balancez|note|notez) {_NUMBER_FR} {_FRIENDS_FR} en (commentaire*|com|coms)",
            f"(2|3|5|trois|cinq|deux|dix) {_FRIENDS_FR} (en com|en coms|en commentaire|en commentaires|dessous|sous|en dessous)",
            "(mentionne|mentionnez) (tous|toutes|chaque|toute) (les|vos|tes|la|votre)? *",
            "(denonce|denoncez|balance|balancez|cite|citez) (un|une|vos|ton|votre|le|la|deux|trois) (*)? (*)? (en|dans les|sous) (commentaire|commentaires|com|coms|la photo|le post)",
            "(prenom|prenoms|nom|noms) (de|d'|des) (*)? (amis|amies|copines|copains|potes|collegues|voisins) (sous|en|dans|ici)",
        ),
        en=(
            f"mention (us|me)? {_NUMBER_EN} {_FRIENDS_EN}",
            f"mention {_NUMBER_EN} (of|best|two|three|five|sad|other|your|more|old|favourite|"
            f"favorite|fellow|local|engaged|ten|10) {_FRIENDS_EN}?",
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
            "(follow|followez|followe)",
            "active* la cloche",
            "(rejoins|rejoignez) (la page|le compte|nous sur)",
            "(active|activez) (les|vos|tes) (notifications|alertes)",
            "qui (veut etre|sera|devient) (le|la|notre|mon) (100e|200e|300e|400e|500e|600e|700e|800e|900e|1000e|2000e|centieme|millieme|prochain abonne|prochaine abonnee)",
            "(allez|va|filez|venez) (tous|vite|donc)? (vous|t') abonner",
        ),
        en=(
            f"(follow|join) (us|me|our|my|this|the|all) (shop|new|business|little|fourteen)? {_SHOWN_EN}",
            "(please|pls|plz|go|just|go and|n|so) (give)? (us|me)? (a)? follow (us|me|the|back|my|our|for|this|"
            "please|pls|here|on|all)",
            "follow (us|me|back|along) (on|for|too|here|please|pls|now|all)",
            "(follow for follow|follow 4 follow|f4f|l4l|sub4sub|follow train|follow follow)",
            "(i'll|i|we'll|ill|will) follow (you|u|ya|everyone)? back",
            "(smash|hit|press|bash|click|mash|push) (that|the)? (wee|little)? (follow|subscribe)",
            "subscribe (to|and|me|us|if|for|back|please|pls) (my|our|the|this|like|share|hit)?",
            "subscribe (you|u)? back",
            "(turn|switch|put) (on)? (our|my|post|the)? notifications (on)?",
            "(check|go check|visit) out? (my|our) (channel|insta|instagram|profile|page)",
            "turn on (post|story)? (alerts|notifications)",
            "(follow|join) (our|my|the) (second|third|other|new) (page|account|channel|profile)",
            "(off you go|go) and follow (it|us|them|me|the|her|him)",
            f"who (wants to|will|is going to|'s going to) be (my|our|the)? (follower|number|fan|subscriber) (number)? {_ROUND_EN}?",
        ),
    ),
    "bring": Phrases(
        fr=(
            "(invite|invitez|amene|amenez|ramene|ramenez|embarque|embarquez|inscrivez|inscris) (moi|m')? "
            f"{_NUMBER_FR} (vos|tes|les|de)? {_FRIENDS_FR}",
            "(invite|invitez|amene|amenez|ramene|ramenez) (tous ceux|toutes celles|tout le monde|du monde|tous les gens)",
            "(invite|invitez|amene|amenez|ramene|ramenez|embarque*) (tout|toute) (votre|ton|ta|le|la|l') (*)? (carnet|famille|repertoire|liste|quartier|village|rue|bureau|equipe|classe|tribu)",
            "chacun (invite|ramene|amene|partage|tague|abonne) *",
        ),
        en=(
            f"invite {_NUMBER_EN} (of|your)? (your)? {_FRIENDS_EN}",
            "(drag|bring|get) (your|yer|ur) (friends|pals|mates|family|sisters|cousins) (in|on board|over here|on here)",
            "invite (everyone|everybody|anyone|all the people|whoever) (you|ye|ya|u)",
            "(invite|bring|drag) (in|along)? (your|yer|ur|the) (whole|entire) (*)? (book|family|street|list|office|club|team|class|village)",
            "(each|every one) of you (invite|invites|brings|tags|shares|follows)",
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
BLATANT = Phrases(
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
        f"(cinq|5) etoiles ou (je|j') {THREAT_FR}",
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

BARE = {
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
BARE_WORDS = Phrases(both=BARE)
SEVERAL_TAGGED = Pattern(
    r"(?:^|[.!?,;:\n] ?|\b(?:and|so|then|now|please|et|puis|alors|allez) )(?:tag|tagge?z?|taguez?|tagues|identifiez?|mentionnez?)"
    r" (?:two|three|four|five|six|seven|ten|deux|trois|quatre|cinq|sept|dix|[2-9]|10) [a-z]",
    any_of=("tag", "identifie", "mentionne"),
)
SOMEBODY_TAGGED = Pattern(
    r"(?:^|[.!?,;:\n] ?|\b(?:and|so|then|now|please|et|puis|alors|allez) )(?:tag (?:your|ur|yer|the|a|one|that|every|all|any)|(?:tagge?z?|taguez?|tagues|identifiez?) (?:votre|vos|ton|ta|tes|une?|la|les?)) [a-z]{3}",
    any_of=("tag", "identifie"),
)
SO_MANY = Pattern(
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
PROMISED = Pattern(
    r"\b(?:when|once|if|as soon as) (?:we|this|the page|our page|this page|i) (?:cracks?|hits?|reach(?:es)?|gets? to|pass(?:es)?|makes?) "
    r"(?:\d+k\b|\d[\d,.]{2,6} (?:on here|followers|likes|people here))"
    r"|\b(?:at|for) \d+k,? (?:i|we|he|she)(?:'ll|'m| will)? "
    r"|\b(?:le jour ou|quand|si|des que|une fois que) (?:la page|cette page|notre page|ma page|le compteur[^.!?\n]{0,20}) "
    r"(?:passe|atteint|depasse|affiche|arrive a|fait) (?:les |a |aux )?(?:\d+k\b|\d[\d .]{2,6}|mille)",
    any_of=(
        "k i",
        "k on",
        "k, ",
        "k we",
        "crack",
        "hit",
        "reach",
        "get to",
        "gets to",
        "pass",
        "make",
        "page",
        "compteur",
    ),
)
"""What the author will do once so many follow."""
ANYTHING = Pattern(
    r"\b(?:comment|commente[sz]?|ecri[st]|ecrivez|drop|leave)\b[^.!?\n]{0,50}\b(?:anything|any old thing|n'importe quoi|ce que vous voulez)\b",
    any_of=("anything", "any old", "importe quoi", "ce que vous voulez"),
)
"""Comments that say nothing, for the counter."""
EMOJI_ASKED = Pattern(
    r"\b(?:drop|leave|comment|put|mets|mettez|met|lache[zr]?|laisse[zr]?|commente[zr]?|balance[zr]?|envoie|envoyez)\s"
    r"(?:moi |nous |us |me |a |an |un |une |des |your |vos |le |the ){0,2}[\u2600-\u27bf\U0001f300-\U0001faff]",
    any_of=(
        "drop",
        "leave",
        "comment",
        "put ",
        "mets ",
        "mettez ",
        "met ",
        "lache",
        "laisse",
        "balance",
        "envoie",
        "envoye",
    ),
)
BESIDE = {
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
            "(monte*|grimpe*|explose*|peter|gonfle*|bouge*|decolle*|affole*|regarde*) (le|les|notre|mon|ce) (compteur|compteurs)",
            "(compteur|compteurs) (monte*|bloque*|affiche*|grimpe*|bouge*|stagne*|de likes|de la page|d'abonnes)",
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
NETWORK = {
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
NOUNS = {
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
REQUESTS = {
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

_TO_WHOM_FR = (
    "(amis|potes|copains|copines|contacts|cousins|cousines|proches|collegues|voisins|matantes|familles|clients|monde)"
)

ALONE: Mapping[str, Phrases] = {
    # Said by nobody who does not ask for it, unless it is told or declined.
    "follow": Phrases(
        fr=(
            "(pourriez|pouvez|pourrais|peux|pensez a|songez a|n'oubliez pas de|oubliez pas de) (vous|t')? (abonner|nous suivre|me suivre)",
            "(t'|s'|vous) (abonner|abonnez|abonniez|abonnes|abonnent)",
            "(abonne|abonnez) (toi|vous)",
            "(nous|me|m') (suivre|suive|suivent|suiviez|suives)",
            "(suivre|suivez|suis|suive) (le|la|notre|ma|mon|ce) (compte|page|chaine|profil)",
            "(suivez|suis) (nous|moi)",
            "(petit|un|1|gros) follow",
            "(active|activez|actives|activer|allume|allumez) (la|les|vos|tes) (cloche|clochette|notifs|notifications|alertes)",
            f"(invite|invitez|inviter|invites) (tous|toutes)? (vos|tes|ton|votre) (*)? {_TO_WHOM_FR} a (nous|me|aimer|liker|suivre|rejoindre|s'abonner)",
            f"(ramene|ramenez|amene|amenez) (vos|tes|du) {_TO_WHOM_FR} (sur|par ici) (le|la|notre|ma)? (compte|page|chaine)?",
            "(quelques|des|un|deux|dix|vingt) (abonne|abonnes|abonnement|abonnements) (de|en) plus",
            "un abonnement (chaque|chacun|chacune|et|pis|svp|stp|ca|serait|ferait)",
        ),
        en=(
            "(would|could|can|might|will|any chance) (you|yous|youse|ye|yis|y'all|yall|ya|u|one|everyone|everybody|anyone|anybody) (all)? (would|could|might)? (please|kindly|consider|mind)? (follow|following|subscribe|subscribing|unfollow) (us|me|to|this|our|the page|on|over|back|along)",
            "(consider|considered|mind) (following|subscribing) (us|me|to|this|our|the)",
            "(love|like|want|wants|hoping|dying) to be (liked|followed) by *",
            "(put|add|stick) us (down)? (among|in|on) your (favourite|favorite|favourites|favorites|followed) (pages|page|accounts)?",
            "(follow|connect with) me and (i|i'll) (follow|connect) (back|you)",
            "(everybody|everyone) follows (everybody|everyone)",
            "that you follow us",
            "(drop|give|leave|chuck|pop|throw|hit) (me|us|him|her)? (a|with a)? follow",
            "get (to)? following",
            "(into|to|and|in) (follow|following) (us|me|the page|our page|this page)",
            "follow (us|me|the|this|our|my) (page|account|channel|back|on here|on insta|on instagram|on facebook)",
            "(haven't|havent|not|yet to|still to|never|ain't) (liked|followed|shared|like|follow) (the|my|our|this) (business|shop|new|little|wee)? (page|account|post)",
            "(turn|switch|flip|notifications|notifs) (on)? (notifications|notifs)? on",
        ),
    ),
    "like": Phrases(
        fr=(
            "(venez|passez|allez|va|viens|passe|merci de|pensez a|oubliez pas de|n'hesitez pas a|venir|il faut|faudrait|hesitez pas a) (venir|aller)? (tous)? (liker|repartager|taguer|retweeter|follow)",
            "aimer (la|cette|notre|ce|ma) (publi|publication|page|photo|post)",
            "(un|des|vos|quelques) (j'aime|jaime|like|likes) (par|sur|sous|pour|svp|stp|et|m'arrangerait|serait|ferait|chacun|suffirait)",
            "(recolter|recolte|chercher|reclame|gratter|quemander) (des|vos|quelques) (likes|j'aime|coeurs|pouces)",
            "(faites|fais) chauffer (le|les|vos) (double tap|compteur|compteurs|pouces|clavier)",
            "(envoyez|envoie|balancez|balance|lachez|lache|larguez) (moi|nous)? (les|vos|des|tes) (petits|petit)? (pouces|coeurs|likes|j'aime)",
            "double tap",
        ),
        en=(
            "(would|could|can|might|will|any chance) (you|yous|youse|ye|yis|y'all|yall|ya|u|one|everyone|everybody|anyone|anybody) (all)? (would|could|might)? (please|kindly|consider|mind)? (liking|hearting|like our|like the page|like my|heart our|double tap) *",
            "(likes|hearts|retweets|shares|reposts|votes|repins|saves|follows) (much|greatly|always|really|v)? (wanted|needed|appreciated|welcome)",
            "(a|one|wan) (wee|little|quick|cheeky|tiny)? (like|follow|retweet|repost) (would|wouldn't|wouldnt|wudnt|won't|wont|never|is|costs|cost) (kill|hurt|go|do|make|harm|nothing|free|mean|help|be) *",
            "(like|liking|likin|heart|hearting) (every|each of|all of|the last) (single|my|our|ten|five|twenty|few)? (photo|photos|photies|pic|pics|post|posts|picture|pictures|reel|reels|ten|five|twenty|one)",
            "* of (you|yas|yous|youse|ye|ya) double tap",
            "you like each of my *",
            "(press|hit|tap|leave|pick|drop) (a|one|your|any) reaction",
            "thumbs up (for|if) *",
            "(reaction|reactions) (please|pls|needed|wanted)",
            "(likes|hearts|thumbs|retweets|shares|votes|repins|saves) (wanted|needed|please|pls|appreciated|welcome)",
        ),
    ),
    "share": Phrases(
        fr=(
            "un (petit)? partage (ne coute|coute|prend|me ferait|nous ferait|serait|aide|m'aide|nous aide) *",
            "(un|une|1|chaque) (petit)? (repartage|repost|rt|retweet) *",
            "(un|chaque) petit (partage|relais) (aupres|a|me|m'|m'aide|nous|svp|stp|ferait|serait|aide|pour|sur|dans)",
            "partage massif",
            "(mets|mettez|mettre) (le|la|les|ca|nous|moi) en story",
            "(un|une|mini|petit) repost",
            "(soit|etre|sera) repartage*",
            "pour (me|nous|le|la|l') (repost|reposter|retweeter|repartager)",
            "que chacun (relaie|partage|diffuse|fasse) *",
            "(quelqu'un|qui) pour (relayer|partager|retweeter|liker|voter|diffuser) (ca|ceci|ce|la|le|cette)?",
            "(recommandez|recommande|repostez|reposte|republiez) (ce|cette|mon|ma|notre) (post|publication|page|profil|texte)",
            "(faut|faudrait|que) (qu'elle|qu'il|que ca|ce post|cette video|cette page|cette photo) (tourne|circule|fasse|voyage) (le tour|trois fois|svp)?",
        ),
        en=(
            "(would|could|can|might|any chance) (you|yous|youse|ye|yis|y'all|yall|ya|u|one|everyone|everybody|anyone|anybody) (all)? (would|could|might)? (please|kindly|consider|mind)? (retweet|retweeting|repost|reposting|repin|repinning) *",
            "(rt|retweet|repost) (this|it|us)",
            "(share|repost|retweet) if (you|ya|ye|u|yous) (agree|love|remember|miss|think|feel|don't|dont|want|believe|care|relate)",
            "(reposting|retweeting|repinning) (costs|cost|takes|is|wouldn't|would|won't|helps) *",
            "(a|one|wan) (wee|little|quick|cheeky|tiny) share (would|wouldn't|wouldnt|wudnt|won't|wont|never|is|costs) *",
            "(whack|stick|put|pop|chuck|add|adds|sling|bung) (it|this|that|us|me) (in|on|to|into|up on) (your|their|yer|ur|ya) (story|stories)",
            "asking (everybody|everyone|you|yous|all of you|each of you) (*)? (*)? (*)? (*)? to (share|repost|retweet|like|follow|subscribe)",
            "any chance of a (shoutout|shout out|plug|repost|retweet|rt)",
            "save (it|this|this one) even if",
            "(repin|repins|repinned) (before|this|it|please|are|is|and|away|for)",
            "(this|the) (page|post|shop) (gets|get|to be|being) (shared|reposted|retweeted)",
            "(put|stick|paste|post) (this|it) on your (page|wall|own page|own wall) (too|as well|please|if)?",
            "any (retweets|rts|shares|reposts|likes|follows) (welcome|appreciated|would|please|pls|gratefully)",
        ),
    ),
    "stars": Phrases(
        fr=(
            "(mettez|mets|laissez|laisse|donnez|donne|collez) (moi|nous|lui|leur) (cinq|5|des|les cinq|vos) etoiles",
            "(cinq|5|des) etoiles (sur|si) (google|possible|tripadvisor|facebook|local|ca|la page)",
            "(recopier|recopie|recopiez|recoller|recolle|redire|redites|copier|coller|mettre|ecrire) (tout|le|la|ca|cela|votre|ton|un|donc)? (*)? (*)? (*)? (sur|su) (google|tripadvisor|planity|trustpilot)",
            "etoiles a l'appui",
            "(une|quelques|des|vingtaine|dizaine|douzaine) (de|d')? (bonnes|belles) notes (pour|sur|svp|stp)",
        ),
        en=(
            "(stick|pop|whack|put|copy|chuck|sling|paste|leave) (that|this|it|the same|all that|those words) (*)? (*)? (as|on|onto|over on|over to|to|up on|up as) (a)? (google|yelp|tripadvisor|trustpilot)",
            "(review|rate) us (while|when|on|whilst|please|pls|if|and)",
            "(every|all the|all five|full) (star|stars) (they've|they have|going|it has)",
            "(five|5) stars (on|over on) (google|yelp|tripadvisor|trustpilot|facebook)",
            "(say|saying|sayin|write|put|pop|leave|repeat|copy|paste|stick) (all|that|it|the|this|the same)? (*)? (*)? (again)? (over)? on (google|yelp|tripadvisor|trustpilot)",
            "(stars|five stars|review|reviews) wouldn't go amiss",
            "(leave|give) (me|us) (five|5) stars",
        ),
    ),
    "comment": Phrases(
        fr=(
            "un commentaire (de votre part|meme|suffit|svp|ferait|aiderait|m'aiderait|et)",
            "(veux|voudrais|veut) (voir)? * (commentaires|coms|likes|partages)",
            "si (j'ai|g|on a|j'arrive a|on arrive a) * (coms|commentaires|likes|j'aime|coeurs|partages|abonnes)",
        ),
        en=(
            "(type|write|comment) (the word|the letter|just)? (*)? (*)? * (under|below|underneath|beneath) (this|the|my|our) (post|photo|pic|picture|video|reel)",
            "(type|comment) (*)? * (under|below|underneath|beneath) (this|here)",
            "(full stops|dots|emojis|emoji|full stop) (underneath|below|under this|in the comments) (please|pls)?",
            "(comment|type) * (so|if) (facebook|the algorithm|insta|instagram|we|it|you) *",
        ),
    ),
    "vote": Phrases(
        fr=(
            "(pourriez|pouvez|pourrais|peux) (vous|tu)? voter pour (nous|moi)",
            "(allez|aller|alliez|va|faut|faudrait|pensez a|n'oubliez pas de|oubliez pas de) (tous|vite|donc|d'aller|aller)? voter (pour|a tous|tous|chaque|massivement|encore) (nous|moi|les jours|jour)?",
            "(voter|votez) pour (nous|moi|notre boutique|notre salon|notre atelier)",
        ),
        en=(
            "vote for (us|me)",
            "vote for (us|me) (every|again|daily|please|pls|now|today|before|and|if|at|on|in)",
            "(get|make) your (household|family|husband|wife|mates|friends|team) to (vote|do theirs|do the same)",
        ),
    ),
}
