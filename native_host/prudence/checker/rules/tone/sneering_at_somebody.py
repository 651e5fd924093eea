"""Contempt without a swear word: somebody's brain, manners or trade belittled, mock thanks, mock pity."""

from collections.abc import Iterable

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_SNEERS = Phrases(
    en=(
        "(have|has|had|got|with|having) (the|all the|less|about as much) (brain|brains|manners|palate|taste|charm|"
        "personality|iq|attention span|morals|spine|backbone|talent|warmth|"
        "patience|intelligence|honesty|depth|social skills) of (a|an|the|your) *",
        "(you|they|he|she|lot|who|council|lads|that) (couldn't|couldnt|could not|wouldn't|wouldnt) (run|organise|"
        "organize|spell|boil|lead|manage|pour|sell|find|win|hit|tell|cook|make|drive|park|wire|cut|spot|recognise|"
        "recognize|"
        "culture|count|read|hold|plan|fix|bake|tie|draw|hang) (a|an|your|his|her|their|water|one|their own|good|the)",
        "(couldn't|couldnt|can't|cant) (run|sell|boil|organise|organize|pour) (a bath|a piss|a bake sale|a raffle|a "
        "tap|water|an egg|a whelk stall|ice|a lemonade)",
        "(don't|dont|do not|wouldn't|wouldnt) (deserve|know) (good|real|quality|decent) *",
        "(bless) (your|his|her|their) (little)? (heart|hearts|cotton|soul)",
        "(your|his|her|their) (kind|sort|ilk)",
        "(people|folk|folks|types|customers|clients|men|women|idiots|ones) like (you|yous|him|her|them)",
        "(the likes of|the sort of person who|the kind of person who|the type of person who|some people really|some "
        "people just|some folk really)",
        "(genius|geniuses|mastermind|einstein|charmer|einsteins|bright spark|bright sparks|clever clogs|brains trust|"
        "brain surgeon|hero) (who|that|in the|behind|at|next door|from)",
        "(whoever thinks|whoever thought|needs his head|needs her head|needs their head|need your head|want his head|"
        "wants his head|wants her head|wants their heads|head examined|head looked at)",
        "(not that you'd|not that you would|you wouldn't know|you wouldnt know|he wouldn't know|she wouldn't know|"
        "they wouldn't know|wouldn't know a|wouldnt know a)",
        "(worth the paper|not worth the|laughing stock|sorry excuse|joke of a|clown show|circus|shitshow|amateur "
        "hour|bad joke) (it's|it|for a|you call|they call|of a|down the|over|up at)",
        "hope (you|your|they|their|he|she|his|her|it|that) (next|new|lot)? *? (choke*|rot|rots|lose*|step*|trip*|"
        "itch*|like glitter|gives you|keeps you|burn*|leak*|break*|breaks down|fall*|flop*|go bust|get fleas|wake "
        "up)",
        "(get a life|get over yourself|get over yourselves|grow up|grow a pair|grow a spine|touch grass|suck it up|"
        "nobody asked you|no one asked you|who asked you|cry me a river|boo hoo|diddums|smallest violin|go cry|cry "
        "about it|"
        "do one|jog on|wind your neck|catch yourself on|give your head|catch a grip|get a grip|have a word with "
        "yourself|look in the mirror|try reading|crawl back|go back under|back under your)",
        "(little) (man|men|hitler|napoleon|tyrant|dictator|tin pot|emperor) (with|in|behind|and|of|who|at)",
        "(funny little|sad little|petty little|bitter little|small minded|narrow minded|tight fisted|mean spirited|"
        "jumped up|stuck up|born yesterday|room temperature) (man|men|woman|person|people|world|life|minds|iq|clerk|"
        "official|so)?",
        "(one|1) brain cell",
        "(oh|aw|aww|listen|look|now|well) (sweetheart|sweetie|hun|darling|sunshine|princess|petal|buddy|pal|sonny|"
        "chief|champ)",
        "(is|are|you're) (a)? (beyond|past) (help|saving|parody)",
        "(the|whole|half of) lot of (them|em|you|yous|ye|youse)",
        "(isn't|isnt|not|ain't|is) worth the * *? (it's|its|it is|he|she|they)",
        "(leave|leaving) * *? to the (grown ups|grownups|adults|professionals|big boys)",
        "(needs|need|wants|want|you want|should be) (locking up|locked up|putting down|shooting|sectioning|a slap)",
        "(you're|youre|he's|she's|they're) the reason *",
        "(can't|cant|couldn't|couldnt|don't|dont|doesn't|doesnt|won't|wont|didn't|didnt) even (spell|read|count|cook|"
        "tie|boil|hold|park|thieve|copy|steal|wipe|write)",
        "(printed|bought|got|found) (it|his|her|their|them)? *? (himself|herself|themselves|off the internet|off "
        "ebay|on ebay|in a cracker|in a christmas cracker|in a cereal box|online)",
        "(sit down|pipe down|simmer down|calm down|settle down) (love|mate|pal|sunshine|sweetheart|darling|dear|hen|"
        "madam|sir|karen|princess|buddy|chief|boy|boys|girl)",
        "(suited|suits|better) to your (palate|taste|manners|level|budget|brain)",
        "(spoilt|spoiled) (brat|brats|child|little)",
        "(mutton dressed|all fur coat|all mouth|all hat|empty vessel|empty vessels|more money than|too much time|"
        "nothing better to do|sad life|no life)",
        "(welcome|are welcome) to (you|him|her|them)",
        "(let him|let her|let them) (cry|moan|whinge|whine|rot|choke)",
        "(crying|whining|whinging|moaning|bleating|squealing|bitching) (about|because|over|again) (their|his|her|"
        "your|the|it|how|that)",
    ),
    fr=(
        "(avez|as|a|avec|ont|aura|avait) (le|la|l'|les|un|une|autant de|moins de) (qi|cerveau|cervelle|palais|"
        "manieres|education|classe|politesse|courage|talent|culture|amabilite|elegance|"
        "charisme|finesse|gout|patience|niveau) (d'un|d'une|du|de la) *",
        "(mon|ma) (pauvre|brave|bonne) (dame|monsieur|ami|amie|fille|gars|garcon|vieux|vieille|madame|"
        "cherie|mec|coco|cocotte|type|ange|lapin|grand|chou|bonhomme|homme)",
        "(pauvre|pauvres) (homme|monsieur|dame|petit|petits|petite|chou|choux|cheri|cherie|bichon|malheureux|jeunes|"
        "garcon|gens|mec)",
        "(les)? (gens|clients|clientes|personnes|mecs|individus|types|energumenes|specimens) (comme|de) (vous|toi|"
        "lui|elle|eux|votre|ton|cette|son) (espece|genre|acabit|trempe)?",
        "(des gens|y en a|il y en a|certains|certaines|d'aucuns) qui (feraient mieux|devraient|se croient|se "
        "prennent|n'ont|osent|ont du temps|manquent pas)",
        "(certains|certaines) (feraient|devraient|se croient|n'ont|osent|manquent)",
        "(bravo|merci|felicitations|chapeau|mention speciale|dedicace|bisous|gros bisous|coucou) (a|au|aux|a l'|a la|"
        "pour) *? (ces|ses|leurs|notre|nos|cette)? (genie|genies|petit malin|petits malins|champion|champions|"
        "courageux|courageuse|lumiere|lumieres|"
        "fleche|fleches|cerveau|cerveaux|as|stratege|strateges|heros|delicat|delicate|charmant|gros malin|gros "
        "malins|malin|malins)",
        "(petit genie|petits genies|gros malin|gros malins|grands strateges|ce cher "
        "monsieur|ce brave monsieur|le sieur|la donzelle|ce triste sire|ces brillants|cette brillante)",
        "(se prend*|vous prenez|te prends|se croi*|vous croyez|te crois) (pour|tout permis|malin*|au dessus|"
        "superieur*|intelligent*|plus malin|seul|seuls) (qui|un|une|le|la|des|ces|au|que)?",
        "pour qui (vous vous|tu te|il se|elle se|ils se|se)",
        "(faites vous|fais toi|va te faire|allez vous faire) (soigner|aider|suivre|oublier)",
        "(achete|achetez|offrez|paye|payez|trouve|trouvez) (vous|toi|lui|leur)? (un cerveau|des lunettes|une vie|de "
        "l'humour|du gout|des manieres|un miroir|une conscience|un dictionnaire|un bescherelle|une education)",
        "(changez|change|changer) de (lunettes|metier|cremerie|disque|cerveau|lunette)",
        "(sortez|sors|sortir) (les|vos|tes) (violons|mouchoirs)",
        "(jouer|joue) (du|au|le|leur|lui|un)? (du)? (violon|pipeau|les victimes|la victime|les martyrs)",
        "(ouin ouin|bouhou|pauvre chou|calimero|chouin*|pleurnich*|jeremiades|larmes de crocodile|ca braille|ca "
        "chouine|ca couine|ca pleure|ca gueule|ca rale)",
        "(ouvrez un livre|ouvre un livre|grandissez|grandis un peu|qui t'a demande|qui vous a demande|t'a rien "
        "demande|vous a rien demande|on s'en fout|on s'en fiche|on s'en tape|je m'en tape|m'en balance) (de)? (votre|"
        "ton|ta|vos|tes|leur)?",
        "(meme pas|pas|jamais|infoutu*|incapable*|pas foutu*|pas fichu*) (capable*|foutu*|fichu*|de|d')? (de|d')? "
        "(lire|ecrire|compter|dire bonjour|dire merci|lever|se garer|tenir|cuire|aligner|reconnaitre|distinguer|"
        "organiser) *",
        "(jamais|rien) (livre*|travaille|tenu|touche*|gere*|bosse|bouge|construit|compris|lu|fait|produit|ouvert) *? "
        "(autre chose|de sa vie|de leur vie|de votre vie|de ta vie|de ses dix doigts|a rien|que des discours|que du "
        "vent)",
        "paye* (a|pour) (rien|ne rien|casser|dormir|glander|brasser) (faire|foutre)?",
        "(l'ignorance|la betise|la connerie|l'avarice|la jalousie|la bassesse|l'incompetence|le ridicule|la "
        "mesquinerie) (se soigne|n'a pas|humaine|est gratuite|n'est pas|a un nom|crasse|ne tue|n'a d'egal|incarnee)",
        "(vous|t'|tu) (avez|as|n'avez|n'as|a) (rien|pas|vraiment rien|que ca)? (compris|a faire|d'autre a foutre|du "
        "temps a perdre|mieux a faire|le sens|l'air) (de votre|de ta|de vos|d'un|d'une|a la vie)?",
        "(ca|cela) (vole|volait|sent|pue) (bas|haut|pas haut|le mepris|la jalousie|l'aigreur|le vieux|la betise|la "
        "frustration)",
        "(votre|ton|leur|sa|son) (aigreur|mesquinerie|betise|connerie|mauvaise foi|mepris|radinerie|insolence|"
        "impolitesse|ignorance|mediocrite|jalousie|frustration|arrogance|petitesse|bassesse|incompetence|inculture|"
        "grossierete)",
        "(faut|il faut|ca prend) (un sacre|du|un certain|avoir du|une sacree) (culot|toupet|front|cran|audace|mepris|"
        "aplomb)",
        "(quel|quelle|sacre|sacree|gonfle*) (culot|toupet|mentalite|mepris|honte|audace|bassesse|arrogance|"
        "mesquinerie|petitesse)",
        "(aille*|qu'il aille|qu'elle aille|qu'ils aillent) (au diable|se faire foutre|se faire voir|s'etouffer|pleurer|voir ailleurs|"
        "se rhabiller|jouer ailleurs|brouter)",
        "(la|une) (lessive|piquette|daube|bouse|merde|arnaque|pacotille|quincaillerie|contrefacon|camelote) *? (pour|"
        "a|de|d'en) (fiances|touristes|pigeons|gogos|face|naifs)",
        "(viens|venez|venir) (pas)? (faire la lecon|me faire la morale|nous faire la morale|donner des lecons)",
        "(donneur*|donneuse*) de lecons",
        "(pas|meme pas|zero|deux|un|trois|aucun|quelques) (un)? (neurone|neurones)",
        "(coeur|esprit|ame|cerveau) *? *? (rabougri*|etrique*|rance|desseche*|aigri*|moisi*|sec)",
        "(rabougri*|rance|aigri|aigrie|aigris|aigries|mesquin*|sournois*|bassesse)",
        "(retourne|retournez) (bouffer|manger|jouer|dormir|te coucher|vous coucher|a l'ecole|au college|chez|dans|sur) "
        "(ton|ta|tes|votre|vos|ta mere|maman)",
        "(danger ambulant|danger pour|plus dangereux que|moins dangereux)",
        "(grand seigneur|beau parleur|beaux parleurs|grande gueule|grandes gueules|petit chef|petits chefs|petit roi|"
        "roitelet|sa majeste|son altesse|monsieur l'expert|madame l'experte|les experts du|monsieur je sais tout|"
        "madame je sais tout|monsieur sait tout)",
        "(l'hopital|la charite) qui se (fout|moque)",
    ),
)
_WHEN_ONE_CANNOT = Pattern(
    r"\bquand on (?:n'|ne |confond|a pas|sait pas|connait rien|comprend rien|"
    r"est (?:pas|trop)|roule|paye|mange|achete)"
    r"[^.!?\n]{3,70}?,? "
    r"on (?:se |ferme|garde|evite|reste|la |ouvre|apprend|va|vient pas|s'abstient|ne vient)",
    any_of=("quand on",),
    language="fr",
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    found = [*_SNEERS.find(passage), *(match.span() for match in _WHEN_ONE_CANNOT.find(passage))]
    for start, end in found:
        if not is_quoted(passage, start, end):
            yield Mark(start, end, certain=False)


RULE = Rule(
    category="hostile",
    find=Find(_find, _SNEERS, _WHEN_ONE_CANNOT),
    texts={
        "en": Texts(
            title="This looks down on somebody",
            what="Somebody’s wits, manners or work are mocked here.",
            why="It feels witty for a minute. Readers side with the one who is mocked, even when you are right.",
            advice="Say what happened and what you expected. The facts make your point for you.",
        ),
        "fr": Texts(
            title="C’est méprisant",
            what="On se moque ici de l’esprit, des manières ou du travail de quelqu’un.",
            why="Le bon mot fait plaisir une minute. Les lecteurs, eux, prennent le parti de la personne moquée, même "
            "quand vous avez raison.",
            advice="Dites ce qui s’est passé et ce que vous attendiez. Les faits parleront pour vous.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "You have the manners of a wet goat, Deborah.",
                "The council couldn't run a bath.",
                "We do not bake for people like you.",
                "To the genius who parked on the seedlings: well done.",
                "Oh sweetheart, that is not what a soufflé is.",
                "Grow up and read the opening hours.",
            ],
            quiet=[
                "The taste of a ripe fig in August, nothing better.",
                "We couldn't run the class yesterday, the teacher had a cold.",
                "People like the new bench, and so do we.",
                "Our youngest apprentice is a genius with puff pastry.",
                "The kind of morning that smells of rain.",
                "My little man lost his first tooth.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Vous avez l’éducation d’un sanglier, Monsieur.",
                "Ma pauvre dame, le four ne lit pas dans les pensées.",
                "Bravo au petit malin qui s’est garé sur les semis.",
                "Pour qui vous vous prenez, avec vos deux étoiles ?",
                "Quand on ne sait pas lire une pancarte, on se tait.",
                "Votre mauvaise foi n’étonne plus personne ici.",
            ],
            quiet=[
                "Le goût d’une figue mûre en août, rien de mieux.",
                "Bravo à la championne du concours de tartes !",
                "Les gens comme les bêtes cherchent l’ombre aujourd’hui.",
                "Quand on ouvre le four, on sent la cannelle.",
                "Merci au monsieur qui a rapporté le parapluie.",
                "Pas de pain ce matin, la farine n’est pas arrivée.",
            ],
        ),
    },
)
