"""A plan that is not sure or not public: talks under way, nothing signed, people who do not know yet."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases

_SIGNS = {
    "unsure": Phrases(
        en=(
            "(nothing|not|isn't|isnt|ain't|hasn't|haven't|not been|yet to be) (is|been|yet)? (signed|"
            "settled|decided|official|inked|confirmed|agreed|on paper|final|set|certain|"
            "in writing|approved)",
            "(pending|subject to) (their|his|her|the|our|a|stakeholder)? (signature|contract|approval|sign off|"
            "planning|lawyers|signing)",
            "(under|in) (evaluation|discussion|negotiation|negotiations|talks)",
            "(hasn't|hasnt|has not|haven't|not) (said|say|given) (yes|no|notice|a yes|his notice|her notice|"
            "their notice|yes yet|yes havent)",
            "(lawyers|lawyer|manager|board|boards|bank|county|state|council|landlord|agent) (is|are|"
            "still|has|have|gotta|hasn't|hasnt|needs|will|ever|says|said|comes|lets|can) "
            "(to|got|still|need|vote|thinking|keen|talk|decide|having|rings|yes|no|through|stop)?",
            "(if|once|when) (they|he|she|the bank|the landlord|the number|the deal|it|the council|the college|the "
            "board|that|this|his lawyers|we) (says|say|said|signs|sign|goes|go|works|comes|come|"
            "can settle|lands|agrees|agree|gives|fall|falls|all|lets|bites)",
            "(if|depends if|depending if|as long as) the (job|deal|number|rent|price|bank|licence|license|permit|"
            "grant|contract) (lands|works|goes|comes|signs)?",
            "(fingers crossed|touch wood|watch this space|all being well|who knows|we'll see|time will tell)",
            "(should|will|might|may) (know|hear) (by|before|on|from|at|if)",
            "(waiting|wait) (on|for|to hear) (one|the|a|his|her|their|back|news|an) (answer|email|yes|call|"
            "signature|bank|permit|more|word|reply|from)?",
            "(still|yet) (talking|negotiating|haggling|fighting over|discussing|settling|to settle|to sign|to "
            "agree|thinking|deciding)",
        ),
        fr=(
            "(rien|pas|pas encore|n'est pas|est pas|c'est pas) (n'est|est|de|d')? (encore)? (signe*|fait|faite|"
            "arrete|decide*|officiel*|sur|acte|conclu|confirme|certain|valide|ecrit|joue|gagne)",
            "(si|quand|des que) (la|le|les|ca|tout|il|ils|elle|on|c'est|l') (banque|banquier|mairie|bailleur|"
            "proprio|dossier|commune|affaire|permis|passe|se fait|tombe|dit oui|dit|disent|suit|plie|"
            "roule|signe|marche|accepte|acceptent|accord|bouge|colle|le prix)",
            "(si|s') (elle|il|ils|la banque|la mairie|le proprio|on) (ne)? (dit|disent|veut|tombe*|suit|accepte*|"
            "signe*|s'|se) (pas|bien|oui|non|d'accord|decide*|met|mettent)?",
            "(elle|il|ils|proprio|bailleur) (a|ont|m'a|n'a|n'ont)? (pas|peut etre|jamais) (encore)? (dit|donne|"
            "pose|signe|repondu) (oui|non|ok|preavis|sa|son|leur)?",
            "(dit|repondu) (oui|peut etre) (du bout|pour|mais|a moitie|dans ma tete)?",
            "(reste|faut|encore|manque) (a|plus qu'a|encore)? (se mettre d'accord|signer|convaincre|trouver un "
            "accord|qu'il ose|que la banque|voir le)",
            "(on|j'|je|nous) (attends|attend|attendons) (la|une|le|sa|leur|plus que|encore|juste) (reponse|"
            "signature|accord|feu|oui|permis|dernier|un|coup)",
            "(peut|peu) etre (bien)? (un|une|que|on|qu'|deux)",
            "(sans doute|surement|surment|probablement|normalement) (que|trouve|c|prendre|ma|mon|lacher)",
            "(doigts croises|on croise les doigts|touchons du bois|affaire a suivre|on verra bien|si tout va|si "
            "tout roule|si tout se passe)",
        ),
    ),
    "hush": Phrases(
        en=(
            "(shh|shhh|shhhh|sssh|ssh|psst|hush)",
            "(between|just between) (us|you|ourselves|these)",
            "(don't|dont|do not|dinna|not a|say) (tell|say|repeat|breathe|mention|owt|nothing|nowt) (anyone|"
            "anybody|a soul|a word|it|this|the|him|her|them|to)?",
            "(mum's|mums) the word",
            "(haven't|hasn't|not|nobody|no one|never|didn't|hasnt|haven't told|without) (yet|has|have|"
            "breathed|told|heard|telling|asked|even)? (a soul|a word|told|anyone|anybody|"
            "her|him|them|a single|the team|the girls|the staff|the crew|the clients|yet|heard)",
            "(doesn't|doesnt|don't|dont|does not|do not) (even)? (know|have a clue) (it|yet|about|anything|who|"
            "that|and)?",
            "(on|keep it|keep this|keep that|but|kept) (the quiet|quiet|under|hush|to yourself|secret|quietly|on "
            "the quiet|the qt|between)",
            "(can't|cant|cannot|can not|shouldn't|not supposed to|not meant to|couldn't|not allowed) (say|tell|"
            "name|reveal|share|spill|be telling) (more|too|much|who|yet|what|which|why|where|names|anything|you|"
            "this)?",
            "(top secret|hush hush|confidential|off the record|under wraps|sworn to secrecy|embargo*|before anyone|"
            "you didn't hear|didnt hear|not public|haven't announced|announce yet)",
            "(a certain) *",
        ),
        fr=(
            "(chut|chutt*|chuu*|chuuut|chutt*|motus|psst|psss*)",
            "(entre) (nous|toi et moi)",
            "(dites|dis|dit|repete*|ebruite*|parle*|parlez) (le|rien|en|pas|ca|en pas|le pas|a|rien a|pas a) "
            "(personne|quelqu'un|rien|trop|la|le)",
            "(le dis|le dites|dis le|dites le|dis ca) (a|pas) (personne|trop|encore)?",
            "(en|n'en) (parle*|parlez|ai pas) (pas|a|encore|parle) (a|pas|encore|la|au)? (personne|trop|equipe)?",
            "(elle|il|ils|elles|personne|equipe|filles|clients|clientes|couples|comptable|patron|mairie|"
            "salaries|collegue*) (le|n'en|ne le|en|ne)? (sait|savent|sav|sai|sont|est) "
            "(pas|rien|pas encore|rin)",
            "(pas|personne|n'est pas|est pas) (encore)? (au courant|prevenu*|officiel*|annonce*|dit a)",
            "(j'|n'|on|ai|avons|pas) (ai|en)? (pas|pas encore|encore) (prevenu|dit|annonce|parle|le droit) *",
            "(top secret|en douce|en cachette|sous le coude|sous cape|en toute discretion|pour l'instant secret|"
            "hors antenne|on n'annonce|garde* ca|garde* le pour|gardez le|vous n'avez rien)",
            "(sans|pas) (donner|dire|citer|le) (de|le|son|un)? (nom|noms)",
            "(promettre|promis|jure) de (me taire|rien dire|ne rien|se taire)",
            "(un|une) certain* *",
        ),
    ),
    "talks": Phrases(
        en=(
            "(talking|talks|talked|chat|chats|chatting|conversations|discussions|dialogues|discussion|coffee|"
            "meeting|spoke|speaking) (to|with|about|underway|ongoing) *",
            "(in|exploratory|preliminary|early|advanced) (talks|discussions|conversations|negotiations|landlord|"
            "last round)",
            "(approached|shortlisted|sounded out|poached|poaching|headhunted|sniffing|courted|buying him out|"
            "buying out|acquire|take over|taking over|takeover|merge|merger|alignment)",
            "(put|putting|made|gave) (in)? (a|an|the)? (offer|number|bid|quote|price) (in|on|for)?",
            "(down to|it's between) (us|me) and",
            "(wants|want) (me|us|out|to buy|to sell|to join|to wrap|my) (as|to|name|on|and|for)?",
            "(coming|come|joining|joins|walks) (in|over|across) (as|with|to) (a|partner|us|me|two)?",
            "(have|has|had) (asked|offered|been on|approached|rung|been asking) (me|us|if|to|about|on|the)?",
            "(asked|offered) me (first|what|if|to)",
            "(taking|take|takes|took|taken) (on|over|me on|us on) (a|the|as|his|her|all|some|another|from)?",
            "(got|have|have got|found|getting|gets|might have) (a|my eye|me eye|an|somebody|the) (guy|girl|gal|"
            "lass|lad|eye|line|new|keys|someone|bloke) (on|from|in|coming|for|and)?",
        ),
        fr=(
            "(en|nos|des|avancee*) (pourparlers|discussion*|negociation*|lice|finale|vue|echanges exploratoires)",
            "(on|je|j'|nous|suis|est|qui|nous a|m'a|m'ont|ai|a) (discute*|discut*|negocie*|approche*|sonde*|"
            "visite*|tourne autour|demarche*|contacte*|propose*) (avec|une|un|le|la|pour|des|de|nous|me)?",
            "(m'a|m'ont|nous a|nous ont|m'avait) (propose*|ecrit|approche*|contacte*|sonde*|appele*|demande) (pour|"
            "de|le|la|si|un|une)?",
            "(voudrait|voudraient|veut|aimerait|songe|songent|songe|serait) (me|nous|a|bien|chaud*|pas contre|"
            "reprendre|vendre|que) *",
            "(rapprochement|reprise|rachat|fusion|cession|relocalisation|implantation|partenariat) (capitalistique|"
            "d'|de|avec|autour|a l'etude|structurant)?",
            "(est|actuellement|sont|etudie|etudions|a l') (a)? (l')? (etude|opportunite|engages)",
            "(s'|m'|se) associer (a|avec|au)",
        ),
    ),
    "plan": Phrases(
        en=(
            "(might|may) (well)? (be|have|even|get|just|take|start|sell|open|move|close|close down|add|do|stop|"
            "quit|hire|come) *",
            "(thinking|toying|minded|tempted|considering|dreaming|mulling|kicking) (of|about|with|to|around) *",
            "(more or less|pretty much|nearly|almost|all but) (decided|done|settled|agreed|certain|there)",
            "(most|very) (likely|probably) *",
            "(we|i) (could|might|may|would) (just)? (see|have|be|open|take|teach|knock|list|stop|sell|close|merge|"
            "buy|rent|move) *",
            "(i'll|we'll|i|we|gonna|going to) (need|be needing|be needin|have to find|gotta find|shall need) (a|"
            "another|somebody|someone|four|two|new|a new) *",
            "(not renewing|letting go|let her go|replace him|take his|taking his|take her|go after|list the|pack "
            "in|packing in|saying goodbye to|be done with|stop hosting|stopping) *",
            "(second|2nd|another|third|new|bigger|sister) (shop|branch|site|location|store|salon|studio|spot|van|"
            "truck|premises|unit|yard|girl|office|showroom|kitchen|bay|clinic|pair of hands)",
        ),
        fr=(
            "(je|j'|on|nous|m') (pense*|compte*|songe*|envisage*|reve*|hesite*|prendrai*|prendrais|verrais|vais|va|"
            "cederai|lacherai|lache|lachais|rendrai|rends|renouvelle|arrete|arreter*|quitte|quitterai*|vends|"
            "vendrai|changerai*) "
            "(a|bien|de|la|le|les|un|une|pas|sans|surement|peut|vendre|serieusement|prendre|ouvrir|changer|lacher|"
            "arreter|me|les|en|des|sans doute|du) *",
            "(deuxieme|2e|2eme|second|seconde|nouveau|nouvelle|autre) (boutique|salon|depot|camion|local|magasin|"
            "agence|atelier|spot|chauffeur|piste|cabinet|boulangerie|point|adresse|restaurant)",
            "(dans l'idee|en tete|en vue|dans les cartons|dans les tuyaux|derriere la tete) (de|un|d'|pour)?",
            "(a sa place|pour le remplacer|pour la remplacer|prendre sa place|prendrait sa place|passer la main|"
            "poser le rabot)",
            "(l'|cet|cette|avant|au|d'ici|des|pour|en|a l') (ete|automne|printemps|hiver|an prochain|annee "
            "prochaine|rentree|noel|fevrier|janvier|paques|prochain)",
            "(il|elle|ils|qui|ca|on) (y aurait|aurait|aura|auraient|serait|reprendrait|reprend|viendrait|pourrait|"
            "prendra|prendrai|s'agrandira|rejoindr*) *",
        ),
    ),
}
_ENOUGH = 3
"""Signs of different kinds that leave little doubt."""
_PUBLIC_LABEL = "public"
_PUBLIC = Phrases(
    en=(
        "(book now|come and|come along|see you|doors open|opens on|open on|opens this|tickets|on sale|available "
        "now|we are hiring|we're hiring|apply|join us|everyone welcome)",
        "(now|officially) (open|official|available|hiring)",
        "it's (official|signed|decided|done|confirmed)",
    ),
    fr=(
        "(reservez|inscrivez vous|venez|rendez vous le|rendez vous samedi|rendez vous dimanche|rendez vous "
        "vendredi|ouvre ses portes|inauguration|portes ouvertes|en vente|billets|on recrute|nous recrutons|envoyez "
        "votre cv|envoyez vos cv|cv a)",
        "(c'est|desormais) (officiel|signe|decide|confirme|ouvert)",
    ),
)


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for label, phrases in _SIGNS.items():
        for start, end in phrases.find(passage):
            yield Mark(start, end, label=label)
    for start, end in _PUBLIC.find(passage):
        yield Mark(start, end, label=_PUBLIC_LABEL)


def _combine(marks: Sequence[Mark], _post: Post, _situation: Situation) -> Iterable[Mark]:
    """One sign is small talk; two may be a leak, unless the post announces something to customers."""
    labels = {mark.label for mark in marks}
    if _PUBLIC_LABEL in labels or len(labels) < 2:
        return ()
    certain = len(labels) >= _ENOUGH or labels == {"plan", "unsure"}
    return [Mark(mark.start, mark.end, certain=certain) for mark in marks]


RULE = Rule(
    category="unannounced",
    speaks_for_category=True,
    find=_find,
    combine=_combine,
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
            ],
            quiet=[
                "Our second shop opens on Saturday at ten, see you there!",
                "Might be late with the soup today, sorry.",
                "I can't say how proud I am of the team.",
                "Talking to a client about her wedding cake made my day.",
                "If the weather holds we put the tables outside.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Rien n’est signé, mais on pense prendre le local d’à côté au printemps.",
                "Chut, ne le dites à personne, une deuxième boutique l’an prochain.",
                "Si la banque suit, on s’agrandira avant l’été.",
                "Entre nous, j’ai approché le pâtissier d’en face, il n’a pas encore dit oui.",
                "J’envisage de vendre le camion, l’équipe ne le sait pas encore.",
            ],
            quiet=[
                "Notre deuxième boutique ouvre samedi à 10 h, venez nombreux !",
                "La soupe sera peut-être en retard, pardon.",
                "Je ne dirai jamais assez combien je suis fière de l’équipe.",
                "Parler avec une cliente de son gâteau de mariage, quel plaisir.",
                "S’il fait beau, on sort les tables.",
            ],
        ),
    },
)
