"""A plan that is not sure or not public: talks under way, nothing signed, people who do not know yet.

Nobody leaks in the same words, but in the same parts of speech: a move (to open, to sell, to hire) with what it moves
(a shop, a lease, an apprentice), and something that says it is not settled (talks, an if, a perhaps) or not told
(hush, they do not know yet). One part alone is everyday talk.
"""

from collections.abc import Iterable, Set
from itertools import pairwise
from typing import Literal

from prudence.checker.marking import Find
from prudence.checker.projects.known import known_projects
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.by_sentence import by_sentence
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_Verdict = Literal["certain", "perhaps"] | None

_DOING = (
    "opening|selling|closing|shutting|moving|hiring|buying|launching|quitting|leaving|renting|leasing|expanding|"
    "merging|starting|dropping|stopping|taking|adding|bringing|joining|partnering|franchising|relocating|swapping|"
    "switching|replacing|retiring|teaming|investing|bidding|ditching|giving|letting|handing|branching|packing|setting|"
    "offering|stocking|wholesaling|licensing|building|converting|downsizing|cutting|scrapping|going|getting|putting|"
    "doing|making|turning"
)
_DO = (
    "open|sell|close|shut|move|hire|buy|launch|quit|leave|rent|lease|expand|merge|start|drop|stop|take|add|bring|join|"
    "partner|franchise|relocate|swap|switch|replace|retire|team|invest|bid|ditch|let|hand|branch|pack|set|stock|"
    "license|build|convert|downsize|cut|scrap|sign|go"
)
_FAIRE = (
    "ouvrir|rouvrir|vendre|revendre|fermer|demenager|embaucher|recruter|prendre|reprendre|racheter|acheter|ceder|"
    "lancer|quitter|arreter|lacher|louer|agrandir|m'agrandir|s'agrandir|m'associer|s'associer|nous associer|fusionner|"
    "changer|remplacer|investir|monter|creer|passer|deposer|rendre|laisser|abandonner|signer|installer|m'installer|"
    "s'installer|nous installer|transferer|rejoindre|partir|virer|licencier|franchiser|construire|transformer"
)
_WHO_EN = (
    "team|staff|crew|girls|boys|lads|lasses|clients|customers|regulars|tenants|pupils|students|members|boss|manager|"
    "landlord|landlady|neighbours|neighbors|suppliers|supplier|competition|parents|wife|husband|partner|others|"
    "everyone|everybody|apprentice|accountant|office|franchisor|chef|nobody|anyone|anybody|no one|people|folks"
)
_QUI = (
    "equipe|filles|garcons|gars|salarie*|employe*|client*|patient*|eleves|abonne*|patron|bailleur|proprio|proprietaire|"
    "voisin*|fournisseur*|concurren*|comptable|apprenti*|collegue*|associe*|franchiseur|couples|autres|"
    "personne|habitues|banquier|mairie|maman|mari|femme|locataires"
)
_PLACE_EN = (
    "shop|store|branch|site|salon|studio|restaurant|cafe|bakery|bar|pub|stall|kiosk|van|truck|yard|workshop|warehouse|"
    "office|showroom|kitchen|clinic|surgery|gallery|building|barn|garage|farm|hotel|nursery|venue|practice|agency|"
    "department|business|company|range|label|menu|staff|team|line|counter|rounds|plant|boat|trailer|field"
)
_ASSET_EN = (
    "unit|premises|lease|location|franchise|contract|tender|app|apprentice|partner|assistant|employee|chef|stylist|"
    "trainer|manager|supplier|distributor|investor|freehold|share|shares|stake|licence|license|planning|website|depot|"
    "buyer|competitor|rival|collaboration|collab|partnership|deal|merger|takeover|buyout|acquisition|notice|"
    "landlord|co founder|successor|job offer|expansion|extension|second pair of hands|hire|junior|instructor"
)
_PLACE_FR = (
    "boutique|magasin|salon|atelier|restaurant|boulangerie|stand|kiosque|camion|fourgon|depot|entrepot|bureau|bureaux|"
    "cabinet|galerie|agence|boite|entreprise|gamme|marque|hotel|garage|ferme|usine|hangar|labo|laboratoire|terrasse|"
    "cuisine|grange|terrain|batiment|cles|tournee|tournees|equipe|bateau|remorque|commerce|affaire|piste"
)
_ASSET_FR = (
    "local|locaux|bail|franchise|contrat|appel d'offres|appli|application|apprenti*|associe|associee|associes|"
    "alternant*|salarie*|employe*|vendeur|vendeuse|commis|gerant|gerante|gerance|fournisseur|distributeur|"
    "investisseur*|fonds de commerce|murs|parts|licence|rachat|cession|fusion|rapprochement|partenariat|collab|"
    "collaboration|succursale|annexe|point de vente|emplacement|pas de porte|repreneur*|acheteur|acquereur|concurrent|"
    "preavis|remplacante|remplacant|successeur|siege|demission|agrandissement|renfort|embauche"
)
_SIGNS = {
    "move": Phrases(
        en=(
            f"(thinking|dreaming|talking|toying|flirting|playing) (of|about|with) (the idea of)? ({_DOING})",
            f"(considering|contemplating|mulling|weighing|fancy|planning on|looking at|close to|rather be) ({_DOING})",
            f"(might|may|could|should|would|will|probably|hope to|hoping to|want to|wants to|plan to|planning to|"
            f"looking to|tempted to|intend to|ready to|about to|going to|gonna|have to|i'll|we'll) "
            f"(probably|well|soon|even|just|finally|also|be|have to)? ({_DO}|{_DOING})",
            f"(asked|asking|invited|approached) (me|us) (to|if|about) (i'd|we'd|we)? ({_DO}|{_DOING})",
            f"(if|once|when|whether) (we|i) (ever)? ({_DO})",
            f"(wants|want|would like|keen|asked) (me|us|to) (to)? ({_DO})",
            "(take|taking|takes|took|hand|handing|sell|selling|give|giving|buy|buying) * (over|on|off my hands|out|up)",
            "(retire|retiring|hand in|handing in) (his|her|their|my|our)? (notice)?",
        ),
        fr=(
            f"(pense*|pensais|songe*|envisage*|reve*|hesite*|compte*|reflechi*|prevoi*|prevu|projette*|aimerai*|"
            f"voudrai*|veut|veux|voulons|veulent|va|vais|allons|vont|pourrai*|devrai*|risque*|esper*|tente|prets|pret a|prete a|faut|"
            f"faudra*|question|idee|parle*|envie|propose*|demande*) (a|de|d'|bien|peut etre|bientot|surement)? "
            f"(a|de|d')? ({_FAIRE})",
            "(on|je|j'|nous) (ouvre*|ouvrira*|vends|vend|vendra*|ferme*|fermera*|demenage*|embauche*|reprend*|"
            "rachete*|lance*|quitte*|arrete*|lache*|cede*|prendra*|recrute*|m'associe|s'associe|s'agrandi*|rends|"
            "signe*|monte*|signera*|reprendra*|quittera*|arretera*)",
            "(reprendrai*|rachetai*|racheterai*|ouvrirai*|cederai*|fermerai*|vendrai*|prendrai*|quitterai*|"
            "embaucherai*|demenagerai*|lacherai*|rejoindrai*|remplacerai*|s'associerai*)",
            "(me|nous) (rejoindre|rejoint|rejoindra|ceder|vendre|cede|vendrait|cederait|remplacer|racheter)",
        ),
    ),
    "asset": Phrases(
        en=(
            f"(a|an|the|my|our|his|her|their|this|that|new|second|another|third|bigger|own|old|2nd) ({_ASSET_EN})",
            f"(a|an|second|2nd|third|another|bigger|sister) ({_PLACE_EN}|one|place|spot|pair of hands|home|venture)",
            "(a|an|second) (new|second|bigger|third|full time|part time) *",
            "(next door|across the road|across the street) (is|are|has|empty|for|to let|when|if|comes)",
        ),
        fr=(
            f"(un|une|le|la|l'|les|mon|ma|notre|nos|son|sa|leur|ce|cette|du|au|des|de|d'|nouveau|nouvelle|deuxieme|"
            f"second|seconde|2e|2eme|troisieme|autre|petit|petite|futur|future) ({_ASSET_FR})",
            f"(un|une|deuxieme|second|seconde|2e|2eme|troisieme|autre|nouveau|nouvelle) ({_PLACE_FR}|spot|enseigne|"
            "activite|lieu|endroit|aventure|adresse)",
        ),
    ),
    "place": Phrases(
        en=(f"(the|my|our|this|whole) ({_PLACE_EN}|place|house|books|keys|website|job|franchise|lot)",),
        fr=(f"(le|la|l'|les|mon|ma|mes|notre|nos|ce|cette|du|au|sa|ses|son|leur) ({_PLACE_FR})",),
    ),
    "when": Phrases(
        en=(
            "(next|this|by|before|in the|come|over the|after the|until|early|late|from|in) (next|new|the)? (year|spring|"
            "summer|autumn|fall|winter|season|christmas|easter|january|february|march|april|june|july|august|"
            "september|october|november|december|holidays)",
            "(sooner or later|one day soon|in the pipeline|on the cards|down the line|in the works|in the offing)",
        ),
        fr=(
            "(l'|cet|cette|avant|au|d'ici|pour|en|a l'|a la|des|apres|courant|debut|fin) (la|l'|le)? (ete|automne|"
            "printemps|hiver|an prochain|annee prochaine|rentree|noel|janvier|fevrier|mars|avril|mai|juin|juillet|"
            "aout|septembre|octobre|novembre|decembre|paques|prochain|prochaine|saison)",
            "(dans les cartons|dans les tuyaux|dans l'air|en vue|dans un coin de la tete|se prepare|se trame)",
        ),
    ),
    "perhaps": Phrases(
        en=(
            "(might|may) (well|even|just|be|have|get|take|open|sell|close|move|hire|start)",
            "(probably|likely|possibly|hopefully|potentially|tempted|toying|mulling)",
            "(thinking|dreaming) (of|about)",
            "(seriously|really|half|hard) (considering|thinking|looking|tempted)",
        ),
        fr=(
            "(peut etre|sans doute|surement|probablement|normalement|eventuellement|a priori|possible que)",
            "(pense*|songe*|envisage*|hesite*|reflechi*|reve*) (a|de|d'|bien|pas|serieusement|a l'|*)",
        ),
    ),
    "unsure": Phrases(
        en=(
            "(nothing|not|isn't|isnt|ain't|aint|hasn't|hasnt|haven't|havent|never|neither|still|yet to be) (is|been|has "
            "been|yet|quite|all)? (signed|settled|decided|official|inked|confirmed|agreed|final|finalised|finalized|"
            "approved|guaranteed|definite|concrete|done and dusted|a done deal|set in stone|in writing|100%)",
            "(hasn't|hasnt|has not|haven't|havent|have not|not|didn't|never) (yet)? (said|say|given) (yes|no|a yes|an "
            "answer|notice|his notice|her notice|their notice)",
            "(pending|subject to|awaiting|depending on) (their|his|her|the|our|a|final|bank)? (signature|contract|"
            "approval|planning|permission|permit|licence|license|lawyers|lawyer|answer|bank|loan|survey|council)",
            "(if|once|when|unless|provided|assuming|as long as|until|whether) (the|his|her|their|our|my|we get the|i "
            "get the)? (bank|banker|landlord|landlady|council|board|loan|mortgage|licence|license|permit|planning|"
            "lawyers|lawyer|solicitor|solicitors|numbers|number|price|deal|lease|grant|funding|contract|offer|seller|"
            "owner|owners|investors|investor|inspector|county|state|insurance|paperwork|rent)",
            "(if|when|once|unless) (he|she|they|it|this|that) (says|say|said|sign|signs|agree|agrees|accepts|accept|"
            "goes through|comes off|works out|comes through|all works|falls through|happens|lets|gives|pans out)",
            "(bank|landlord|landlady|council|board|owner|seller|lawyer|lawyers|solicitor|agent|manager) (is|are|still|"
            "has|have|hasn't|needs|need|will|wants) (still|to|got to|thinking|deciding|yet to|keen|interested|"
            "having|mulling|talk|decide)",
            "(waiting|wait) (on|for|to hear from|to hear back from) (one|the|a|an|his|her|their|final)? (answer|yes|"
            "call|signature|bank|permit|landlord|council|reply|decision|offer|lawyer|contract|green light|word|"
            "email)",
            "(should|will|we'll|i'll|we) (know|hear|find out|decide|have an answer) (more|back)? (by|before|on|next|"
            "this|after|at|in)",
            "(if|once|when) (*|the *|his *|her *|their *|* *) (says|say|said) (yes|no|ok|okay)",
            "(goes our way|go our way|comes off|pans out|comes through|falls through|works out|lands)",
            "(not heard|haven't heard|havent heard|heard nothing|no word|no news) (owt|anything|back|yet|from)?",
            "(not for distribution|don't get excited|dont get excited|don't want to jinx|dont want to jinx|this is a "
            "maybe|a big if|big maybe|if it happens|if it's ours|if its ours|if we get it|if i get it)",
            "(fingers crossed|touch wood|knock on wood|all being well|if all goes well|if it all works|god willing|"
            "early days|too early to|too soon to|watch this space|not there yet|up in the air|jinx)",
            "(still|yet) (negotiating|haggling|discussing|deciding|to sign|to agree|to settle|to decide|arguing over|"
            "fighting over|up for grabs)",
        ),
        fr=(
            "(rien|pas|pas encore|n'est|jamais) (n'est|est|d'|de)? (encore|tout a fait|vraiment|totalement)? (signe*|"
            "fait|decide*|officiel*|acte|actee|conclu*|confirme*|certain*|valide*|arrete*|gagne*|joue|ecrit|fixe*|"
            "definitif|garanti*|tranche*)",
            "(si|quand|des que|tant que|a condition que|en attendant que|sous reserve que|pourvu que) (la|le|l'|les|"
            "notre|mon|ma|nos|sa|son|leur)? (banque|banquier|banquiere|mairie|bailleur|proprio|proprietaire|dossier|"
            "commune|permis|pret|affaire|notaire|avocat*|vendeur|prefecture|credit|subvention*|syndic|copro|offre|"
            "chiffres|loyer|prix|ministere|region|assurance|signature|client)",
            "(si|s') (ca|tout|c'|il|ils|elle|elles|on) (ne)? (va|roule|passe*|se passe|se fait|marche|aboutit|se "
            "concretise|dit oui|disent oui|dit|disent|signe*|accepte*|suit|suivent|tombe* d'accord|s'entend|est "
            "d'accord|colle|confirme*|valide*|me dit|nous dit)",
            "(si|s') (*|le *|la *|l' *|sa *|son *|mon *|ma *|les *) (ne)? (dit|disent) (oui|non|pas non|ok|d'accord)",
            "(n'a|n'ont|a|ont) (pas|pas encore|toujours pas|jamais) (encore)? (dit|donne|signe|repondu|pose) (oui|"
            "non|son|sa|leur|d'accord|preavis)?",
            "(reste|faut|manque) (encore|plus|juste|plus qu')? (a)? (signer|convaincre|trouver un accord|s'entendre|"
            "se mettre d'accord|negocier|la signature|l'accord|le feu vert|attendre|obtenir|le financement)",
            "(attends|attend|attendons|attente) (la|une|le|sa|son|leur|de|l'|encore|toujours|d'une|plus que)* "
            "(reponse|signature|accord|feu|oui|permis|retour|decision|banque|devis|validation|avis)",
            "(doigts croises|croise les doigts|croisons les doigts|touchons du bois|je touche du bois|affaire a "
            "suivre|on verra bien|si tout va bien|trop tot pour|pas vendre la peau|rien de sur|a confirmer|reponse "
            "avant|reponse dans|reponse fin|reflechit encore|elle reflechit|il reflechit|hesite encore)",
        ),
    ),
    "hush": Phrases(
        en=(
            "(shh|shhh|shhhh|sshh|ssh|psst|hush|hush hush|zip it)",
            "(just|strictly) between (us|you and me|ourselves|these walls|you me and)",
            "(don't|dont|do not|dinnae|didn't|please don't) (tell|say|repeat|breathe|mention|share|spread) (anyone|"
            "anybody|a soul|a word|it|this|that|the|him|her|them|too much|anything|my)",
            "(not a word|mum's the word|mums the word|my lips are sealed|say nothing|said nothing|top secret|hush "
            "money|off the record|under wraps|under embargo|on the quiet|on the down low|on the dl|on the sly|keep it "
            "quiet|keep this quiet|keep it dark|keep that quiet|keep it to yourself|keep this to yourself|keep it "
            "under|keep this under|keep schtum|under your hat|shouldn't be saying|shouldn't be typing|shouldn't be telling|can't name|cant name|can't tell you|can't say more|can't say who|can't say where|can't say what|can't say too much|not supposed "
            "to|not meant to|not allowed to|no names|you heard nothing|heard it here|didn't hear it|never heard it|"
            "quietly|secretly|behind closed doors|nda|sworn to secrecy|promised not)",
        ),
        fr=(
            "(chut|chuut|chuuut|chuuuut|chhh|chhht|motus|psst|bouche cousue)",
            "(ca reste entre|cela reste entre|reste entre|ici entre|strictement entre) nous",
            "(top secret|de vous a moi|off the record|sous le manteau|sous embargo|en douce|en cachette|en "
            "sous marin|sous cape|discretement|en toute discretion|a huis clos)",
            "(ne)? (le|la|l'|en|ca)? (dis*|dites|disez|repete*|repetez|ebruite*|ebruitez|parle*|parlez) (le|la|en|ca|"
            "rien|pas|y)? (pas|rien)? (a personne|a quiconque|encore|trop|trop fort|a ma|a mon|aux|au)",
            "(garde|gardes|gardez) (ca|le|la|cela) (pour|secret|entre)",
            "(pas|rien|encore) (encore)? (en parler|le dire|l'annoncer|l'ebruiter|divulguer|le crier|le repeter|"
            "l'officialiser|dire plus|dire le nom|donner le nom|le droit de|en dire)",
            "(vous n'avez rien vu|vous n'avez rien lu|vous n'avez rien entendu|j'ai rien dit|je n'ai rien dit|je vous "
            "ai rien dit|ni vu ni connu|secret pour l'instant|secret pour le moment|promis de me taire|promettre de "
            "me taire|jure de ne rien|sans citer|sans donner de nom|je tairai|je tais le nom|pas de nom)",
        ),
    ),
    "untold": Phrases(
        en=(
            f"(haven't|havent|have not|not|hasn't|hasnt|didn't|yet to|before i|never|without) (even)? (told|tell|telling|"
            f"telling|warned|informed|break it to|breathed a word to) (the|my|our|his|her|their)? ({_WHO_EN}|a soul|them)",
            f"({_WHO_EN}|he|she|they|*) (don't|dont|doesn't|doesnt|do not|does not) (even|actually|really)? know (yet|it "
            "yet|about it yet|i'm|im|we're|that i'm|that we're|about this|anything about|a thing about|a thing yet)",
            "(nobody|no one|none) (at|in|on|from|of) (the|our|my|them|my *|our *|the *) (knows|has heard|has a clue|"
            "know|suspects|heard)",
            "(neither|none) of them (knows|know|has)",
            "(nor|neither) (does|do) (his|her|their|my|our) *",
            "(behind|without) (his|her|their|the) (back|knowing|knowledge)",
            "(not public|not announced|unannounced|before we announce|before the announcement|not common knowledge|"
            "before it's official|until it's official|still a secret|our little secret)",
        ),
        fr=(
            f"({_QUI}) (ne)? (le|n'en|en|ne le|ne l'|ne s'en)? (sait|savent|sai|savait|savaient|doute|doutent) "
            "(pas|rien|encore|meme|toujours)",
            f"({_QUI}) (ne|n')? (sont|est) (pas|pas encore) (encore)? (au courant|prevenu*)",
            "(n'en|ne s'en) (sait|savent|doute|doutent) (rien|pas|encore)",
            "(pas|personne n'est|n'est pas|sont pas|est pas) (encore)? (au courant|prevenu*|informe*|dans la "
            "confidence|au parfum)",
            "(n'ai|ai|avons|n'avons|a|n'a) (pas|pas encore|rien|encore rien) (encore)? (dit|annonce|prevenu|parle|"
            "averti|officialise) (a|aux|au|la|les|le|l'|mon|ma|mes)",
            "(personne|aucun) (ne)? (le|n'est|n'en|n'a) (sait|au courant|ete prevenu|doute)",
            "(pas encore public|pas encore annonce*|annonce* officielle*|avant l'annonce|avant d'annoncer)",
        ),
    ),
    "dealing": Phrases(
        en=(
            "(in|into|opened|exploratory|preliminary|early|advanced|informal|ongoing|initial) (talks|discussions|"
            "conversations|negotiations|dialogues)",
            "(talks|discussions|conversations|negotiations) (with|are|is) * (ongoing|underway|under way|about)?",
            "(nothing|not|hasn't|isn't|aint|yet to be|is|still|sitting) (is|been|has been|yet|quite)? (signed|unsigned|"
            "inked|finalised|finalized|official|announced)",
            "(under|in) (evaluation|negotiation|negotiations|consideration|discussion)",
            "(pending|awaiting|waiting on) (their|his|her|the|final|a)? (signature|sign off|signoff|approval|lawyers)",
            "(put|putting|made|making|submitted) (in|down)? (a|an|our|my|the|another) (offer|bid|number|tender) "
            "(in|on|for|to)",
            "(buying|buy|bought) (him|her|them|me|us) out",
            "(in the running|final round|last round|down to the last two|shortlisted for)",
            "(this close to|an inch away from|on the verge of|about to sign|close to signing) *",
        ),
        fr=(
            "(en|des|nos|aux|avance dans) (pourparlers|negociation|negociations|tractations)",
            "(en|plus que deux en|encore en) (lice|finale)",
            "(discussion|discussions|discute|negocie) (avec|avance*|pour) (le|la|les|un|une|notre|mon)? (proprio*|"
            "bailleur|mairie|banque|place|local|reprise|groupe|distributeur|enseigne|marque|grand|grande)",
            "(rapprochement|implantation|partenariat|projet|acquisition|reflexion) (capitalistique|strategique|a "
            "l'etude|en cours de)",
            "(actuellement|est|sont|toujours) a l'etude",
            "(rien|pas|pas encore|n'est) (n'est|est|n'a ete|d'|de|pas)? (encore|pas encore)? (signe|signee|acte|"
            "officiel|officialise|annonce)",
            "(fait|faire|depose|deposer|envoye|recu|accepte) (une|notre|mon|leur|son) (offre|proposition) (au|a|pour|"
            "sur|de|d')",
            "(visite|visitons|visiter|reperes|repere) (des|un|plusieurs|deux) (local|locaux|fonds|emplacement*)",
            "(etudie|etudions|etudient) (l'opportunite|la possibilite|l'ouverture|la reprise|le rachat)",
            "(racheter|rachete|rachat) (de)? (son|sa|leur|notre|mon|ma|la|le|nos) *",
        ),
    ),
    "wish": Phrases(
        en=(
            "(wants|want|would like|keen for|asked|asking|offered|invited|approached|love) (me|us|my|our) *",
            "(been on|been in touch|rang|rung|emailed|messaged|contacted) (asking|about|me|us) *",
            "(interviewing|interviewed|met|meeting|seeing|found) (a|an|two|three|someone|somebody) *",
            "(looks|looking|seems) (very|really|pretty|more)? likely",
        ),
        fr=(
            "(veut|veulent|voudrait|voudraient|aimerait|aimeraient) (nous|me|m'|qu'on|que) *",
            "(m'|nous) (a|ont) (demande|propose|contacte|ecrit|appele*|relance) (pour|de|si|un|une|le|la|leur)",
            "(trouve|rencontre|repere) (un|une|quelqu'un|mon|ma|notre) *",
        ),
    ),
    "talks": Phrases(
        en=(
            "(in|having|exploratory|preliminary|early|advanced|opened|serious) (talks|discussions|conversations|"
            "negotiations)",
            "(talking|talks|chat|chats|chatting|conversations|discussions|meeting|coffee|lunch|beers|spoke|speaking|"
            "negotiating|haggling) (to|with) * (owner|owners|landlord|buyer|bank|agent|seller|about|over|lads|people)",
            "(talked|talking|spoke|speaking|chatting|chat|coffee) (to|with) (*|the|a|an) (*|guy|lad|girl|fella|man|"
            "woman|couple|owner|owners) (*|about|from|at|who) (taking|buying|selling|opening|about|doing|putting|"
            "moving|joining|starting|renting|running)",
            "(approached|shortlisted|short listed|sounded out|poached from|headhunted|headhunting|courting|"
            "sniffing around|buying me out|buying us out|buy me out|buy us out|buying him out|buying her out|buying "
            "them out|taken over|takeover|take over|taking over|merging|merger|in the running|final round|last round|"
            "final two|last two|down to two)",
            "(put|putting|made|making|had|got|received|accepted) (in)? (a|an|our|my|the) (offer|bid|quote|proposal|"
            "tender) (in|on|for|from|to)?",
            "(gone in|went in|put in|in) for the (contract|tender|lease|unit|job|licence|license|grant|place)",
            "(looked|looking|look|went to see|viewed|viewing|visited|came to see|coming to see|coming to look|come to "
            "look|measured|measuring) (round|around|at|over|up)? (a|an|the|some|our|two|another|at a|at the) "
            "(premises|unit|shop|building|space|place|site|yard|barn|units|plot|office|warehouse|kitchen)",
            "(wants|want|would like|they'd like|he'd like|she'd like|keen|interested|offered|offering|asked) (to|in|me|"
            "us) (to|buying|buy|sell|take|stock|join|franchise|partner|take us|partnering|retire|run|rent|first|us|"
            "come) (over|on|in|out|our|the|my|us|me|his|her|their|with)",
            "(got|have|found|lined up|interviewing|interviewed|eyeing|met) (a|an|my eye on|our eye on|someone|two) "
            "(buyer|partner|investor|replacement|successor|candidate|new chef|new stylist|place|unit|site|spot|guy|"
            "girl|lad|lass|a|someone|somebody)",
        ),
        fr=(
            "(en|des|nos|aux) (pourparlers|discussion*|negociation*|lice|finale|tractations|concurrence avec)",
            "(discute*|negocie*|negocions|discutons) (avec|du|la|le|des|pour|sur|serre)",
            "(ai|a|avons|ont|ete|etes) (approche*|demarche*|sonde*|contacte*|debauche*|courtise*)",
            "(m'|nous) (a|ont|avait|avaient) (propose*|offert|fait une offre|fait une proposition|ouvert la porte)",
            "(visite*|visitons|vu|repere*|regarde*|lorgne*|mesure*) (un|une|des|le|la|deux|plusieurs) (local|locaux|"
            "boutique|emplacement|batiment|terrain|hangar|atelier|maison|bureaux|entrepot|fonds|murs|mur|grange)",
            "(fait|depose|faire|deposer|recu|accepte|envoye|remis) (une|un|notre|mon|l'|leur) (offre|proposition|candidature|"
            "lettre d'intention)",
            "(voudrait|voudraient|veut|veulent|aimerait|aimeraient|songe*|pret|prete|prets|chaud*|interesse*|partant*) "
            "(me|nous|a|bien|pour|par|de|que|pour me|pour nous|a me|a nous) (ceder|vendre|reprendre|racheter|laisser|"
            "rejoindre|acheter|louer|distribuer|prendre|s'associer)",
            "(cherche*|trouve*|tiens|tient|entretien avec) (un|une|mon|ma|notre|peut etre|sans doute|surement|"
            "quelqu'un) (future|futur|repreneur*|acheteur|acquereur|associe*|remplacant*|successeur|apprenti*|"
            "alternant*|local|locaux|pour)",
            "(a l'etude|en reflexion|une reflexion strategique|rapprochement|rachat|racheter|repreneur|cession|"
            "s'associer|m'associer|nous associer|passer la main|prendre sa place|prendre sa suite|prendre la suite|"
            "reprendre la suite)",
        ),
    ),
}
_CONFIDING = Pattern(
    r"(?:^|[.!?…:\n(] ?)(?:entre nous|between us|between ourselves)\b|\b(?:entre nous|between us|between ourselves|"
    r"between you and me)(?= ?[,.:;!?)…\n]|$)",
    any_of=("entre nous", "between"),
)
"""A word in the reader's ear, not what stands between two people."""
_AT_HOME = Phrases(
    # What is not settled in a family, or hangs on the weather, or on a stage.
    en=(
        "(puppy|kitten|the kids|our kids|my daughter|my son|our son|our daughter|grandson|granddaughter|tell dad|tell mum|"
        "holiday|holidays|honeymoon|birthday|surprise party|santa|weather|forecast|university|exam|exams|bin|bins|"
        "doughnut|road works|street party|film|movie|novel|the play|for christmas|christmas present|driving test)",
    ),
    fr=(
        "(bebe|chiot|chaton|les enfants|nos enfants|mes enfants|ma fille|mon fils|notre fille|notre fils|petit fils|"
        "maman|papa|vacances|voyage|anniversaire|surprise|pere noel|meteo|pluie|soleil|examen|permis de conduire|"
        "dessert|cuisiner|la rue va|film|roman|coach|match|nos parents|mes parents|cadeau)",
    ),
)
_NOT_SETTLED = frozenset(("unsure", "hush", "untold"))
_DETAILS = frozenset(("move", "asset", "when", "perhaps", "wish"))
_PUBLIC = Phrases(
    en=(
        "(book now|come and|come along|come see|see you|doors open|opens on|open on|opens this|opens at|opening "
        "hours|tickets|on sale|available now|we are hiring|we're hiring|apply|send your cv|join us|everyone welcome|"
        "drop in|pop in|pre order|order now|link in bio|proud to announce|delighted to announce|happy to announce|"
        "excited to announce)",
        "(now|officially) (open|official|available|hiring|live)",
        "it's (official|signed|decided|done|confirmed)",
    ),
    fr=(
        "(reservez|inscrivez vous|venez|rendez vous|ouvre ses portes|inauguration|portes ouvertes|en vente|billets|"
        "billetterie|on recrute|nous recrutons|envoyez votre cv|envoyez vos cv|cv a|cv par|passez|commandez|on vous "
        "attend|nous vous attendons|lien en bio|heureux de vous annoncer|heureuse de vous annoncer|fiers de vous "
        "annoncer|fier de vous annoncer|fiere de vous annoncer)",
        "(c'est|desormais) (officiel|signe|decide|confirme|ouvert)",
    ),
)


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    signs = [(start, end, label) for label, phrases in _SIGNS.items() for start, end in phrases.find(passage)]
    signs += [(*match.span(), "hush") for match in _CONFIDING.find(passage)]
    together = frozenset(label for _, _, label in signs)
    if not _leak(together, public=False) or _is_a_listed_secret(passage, situation):
        return  # nor do fewer signs tell anything
    public, at_home = passage in _PUBLIC, passage in _AT_HOME
    sentences = passage.sentences
    kinds = [frozenset(labels) for labels in by_sentence(passage, signs)]
    verdicts = [_leak(here, public=public) for here in kinds]
    for (start, end), verdict in zip(sentences, verdicts, strict=True):
        if verdict:
            yield Mark(start, end, certain=verdict == "certain" and not (at_home or public))
    for at, ((start, _), (_, end)) in enumerate(pairwise(sentences)):
        verdict = _leak(kinds[at] | kinds[at + 1], public=public)
        if verdict and verdict not in verdicts[at : at + 2] and "certain" not in verdicts[at : at + 2]:
            yield Mark(start, end, certain=verdict == "certain" and not at_home)


def _is_a_listed_secret(passage: Passage, situation: Situation) -> bool:
    """The rules about secret projects say so already, and better."""
    if not situation.settings.secret_projects:
        return False
    known = known_projects(situation.settings.secret_projects)
    clues = {known.name_of(clue) for clue in known.clues(passage) if clue.strength != "common"}
    return len(clues) > 1 or bool(known.namings(passage))


def _leak(kinds: Set[str], *, public: bool) -> _Verdict:
    """What the signs in one sentence, or in two that follow each other ("Nothing is signed. We open in May."), say."""
    doubts = len(kinds & _NOT_SETTLED)
    details = len(kinds & _DETAILS)
    if public and not doubts:
        return None
    if doubts and (doubts > 1 or not kinds.isdisjoint(("dealing", "talks")) or (details > 1 and "hush" not in kinds)):
        return "certain"
    if not kinds.isdisjoint(("dealing", "untold")):
        return "perhaps"
    if not kinds.isdisjoint(("unsure", "talks")):
        return "perhaps" if details else None
    if not kinds.isdisjoint(("hush", "perhaps")):
        return "perhaps" if details > 1 or {"hush", "asset"} <= kinds or "wish" in kinds else None
    return "perhaps" if {"move", "when", "asset"} <= kinds else None


RULE = Rule(
    category="unannounced",
    speaks_for_category=True,
    find=Find(_find, *_SIGNS.values(), _CONFIDING),
    texts={
        "en": Texts(
            title="Not sure yet",
            what="This sounds like a plan that is not settled, or that some people should hear from you first.",
            why="If it falls through you look unreliable. If it holds, a competitor or your own team reads it here "
            "first.",
            advice="Wait until it is signed, then announce it with a date.",
        ),
        "fr": Texts(
            title="Pas encore sûr",
            what="Cela ressemble à un projet qui n’est pas arrêté, ou que certains devraient apprendre de vous "
            "d’abord.",
            why="S’il tombe à l’eau, on vous croira moins. S’il tient, un concurrent ou votre équipe l’aura lu ici "
            "en premier.",
            advice="Attendez la signature, puis annoncez-le avec une date.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "Nothing signed yet, but we are thinking of taking the unit next door.",
                "Don't tell anyone, we might open a second shop in the spring.",
                "Still talking to the landlord, if he says yes we get the keys in March.",
                "Between us, I have approached the pastry chef from across the road.",
                "I'm toying with selling the van, haven't told the team.",
                "Nothing is signed. We would take over the salon in May.",
                "We are in talks with a hotel about their breakfast.",
            ],
            quiet=[
                "Our second shop opens on Saturday at ten, see you there!",
                "Might be late with the soup today, sorry.",
                "I can't say how proud I am of the team.",
                "Talking to a client about her wedding cake made my day.",
                "If the weather holds we put the tables outside.",
                "It's signed: we take over the salon in May, come and see us!",
                "The piano is all that stands between us and a new sofa.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Rien n’est signé, mais on pense prendre le local d’à côté au printemps.",
                "Chut, ne le dites à personne, une deuxième boutique l’an prochain.",
                "Si la banque suit, on s’agrandira avant l’été.",
                "Entre nous, j’ai approché le pâtissier d’en face, il n’a pas encore dit oui.",
                "J’envisage de vendre le camion, l’équipe ne le sait pas encore.",
                "Rien n’est signé. On reprendrait le salon en mai.",
                "Nous sommes en pourparlers avec un hôtel pour ses petits déjeuners.",
            ],
            quiet=[
                "Notre deuxième boutique ouvre samedi à 10 h, venez nombreux !",
                "La soupe sera peut-être en retard, pardon.",
                "Je ne dirai jamais assez combien je suis fière de l’équipe.",
                "Parler avec une cliente de son gâteau de mariage, quel plaisir.",
                "S’il fait beau, on sort les tables.",
                "C’est signé : on reprend le salon en mai, venez nous voir !",
                "Le vent est entre nous et la plage.",
            ],
        ),
    },
)
