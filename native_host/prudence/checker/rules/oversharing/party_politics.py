"""The owner's vote or party.

What: a vote cast or announced, a party card, leafleting, calls to vote; parties and politicians by name. A vote for the
best flavour is none.
Why: half of the clients vote otherwise, and a page speaks for the whole business.
Source: RGPD/GDPR article 9 (political opinions); guide of product.md, advice 4 and 7.
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_PARTIES = Phrases(
    both=("(communiste|communist|socialist|maga|trump|brexit)",),
    fr=(
        "(insoumis|lfi|rn|rassemblement national|front national|reconquete|lr|les republicains|renaissance|macronie|macroniste)",
        "(parti socialiste|ps|pcf|eelv|les verts|union des droites|extreme droite|extreme gauche|nouveau front populaire|nfp)",
        "(macron|melenchon|le pen|bardella|zemmour|caquiste|caq|pequiste|pq|plq|bloc quebecois|rattachiste|vlaams belang|udc|mr|n-va)",
        "(la|de) (gauche|droite)",
        "(a|voter|vote) (gauche|droite)",
        "(gens de|union de la|liste de) (gauche|droite)",
        "(bulletin rouge|bleu marine|droite nicoise|souverainiste|independantiste|troisieme referendum)",
    ),
    en=(
        "(labour|tory|tories|conservatives|lib dem|lib dems|reform uk|ukip|snp|plaid|sinn fein|dup|alliance party|fianna fail|fine gael)",
        "(republican|republicans|democrat|democrats|democratic|gop|dems|biden|harris|obama|liberals|ndp|bloc|greens|the nats|coalition)",
        "(how to votes|how to vote cards|how-to-votes|how-to-vote|teal|teals|pro-life|pro-choice|pro life|pro choice|planned parenthood|roe v wade)",
        "(anc|eff|bjp|the lotus|congress party|one nation|trudeau|poilievre|starmer|sunak|farage|reform leaflets|carbon tax)",
        "(red rosette|blue rosette|red till|blue all the way|straight ticket|blue wave|red wave|left wing|right wing|socialist)",
    ),
)
_ACT = Pattern(
    r"\b(?:j'|(?:je|jsuis|moi|moe|on|nous|chu)\b) ?(?:\w+ ){0,2}?(?:vote|voterai|voterais|voterons|votera|ai vote|a vote|avons vote|suis encarte|glisserai)\b(?! (?:le|la|les) (?:nom|prochain)| ce soir| va | :| pour vous\b| pour (?:une?|les?|la|du|des|vos?|nos?|notre|votre|ce|cette) (?!list|gauche|droite|union|candidat|maire|gens|nfp|rn|verts|president|changement))"
    r"|\bj'ai (?:toujours |jamais |deja )?vote\b(?! pour (?:une?|les?|la|du|des|vos?|nos?|notre|votre|ce|cette) (?!list|gauche|droite|union|candidat|maire|gens|nfp|rn|verts|president|changement))|\btoujours vote\b|\bvais voter (?:oui\b|non\b|blanc\b|a |pour (?:la|le|les|macron|une liste))|\bmon (?:bulletin|vote) (?:sera|ira|a ete|est) (?:rouge|bleu|vert|blanc|rose|pour|a |au|contre)|\bma croix (?:ira|sera)|\bbulletin (?:rouge|bleu)\b|\bpour (?:la quatrieme|la troisieme) fois le nom de\b"
    r"|\b(?:ma carte|rendu ma carte|repris ma carte|renvoye ma carte) (?:du parti|au parti|du ps|du rn|chez|a l'union|d'adherente?|de parti)\b|\b(?:rendu|repris|renvoye) ma carte\b|\bencartee?s?\b|\b(?:tracte|tractage)\b"
    r"|\b(?:au|du) (?:second|premier|deuxieme) tour,? (?:je|j\'ai|mon|on vote|nous vot|des (?:legislatives|municipales|presidentielles|elections)|de la presidentielle)|\bcampagne (?:presidentielle|municipale|electorale)\b|\bl'isoloir\b|\bvotera tous\b|\bvote pour l'(?:union|autre liste)",
    any_of=(
        "vote",
        "encart",
        "glisserai",
        "bulletin",
        "croix",
        "carte",
        "tract",
        " tour",
        "campagne",
        "isoloir",
    ),
    language="fr",
)
_ACT_EN = Pattern(
    r"\b(?:i|i'?ll|i'?m|we|i'?ve|me)(?: \w+){0,3} (?:vote|voted|voting|leafleting|canvassing|canvass|campaigning|knock(?:ed)? \d+ doors|marked my x)\b(?! for (?!labour|tory|the (?:greens|tories|democrats|dems|nats|liberals)|them|him|her|trump|biden)|(?: for)? (?:your|the|our|a) (?:favou?rite|best|flavou?r|cake|name|photo))"
    r"|\bvoted? (?:absentee|for (?:trump|biden|change)|them out|our faith|straight (?:red|blue|republican|democrat|labour)|in my heart|labour|tory|leave|remain)\b|\bout (?:leafleting|canvassing)\b|\bleaflet\w* (?:for|round|are)\b|\b(?:ballot|ballat)(?:'?s|s)? (?:dropped|cast|in the mail|is in the|went in)"
    r"|\bput my (?:cross|x) (?:for|against|by labour|next to (?:labour|reform|the tories))\b|\bmy x for\b|\binked finger\b|\bqueue?ing to get the\b|\bknocked (?:\d+ )?doors for\b|\bmen of god on the\b|\bhold office\b|\bmarch(?:ed|ing) against\b|\bprotest(?:ed|ing) (?:on|against|saturday)\b",
    any_of=(
        "vote",
        "voting",
        "leaflet",
        "canvass",
        "campaign",
        "doors",
        "my x",
        "ballot",
        "ballat",
        "my cross",
        "inked",
        "to get the",
        "of god",
        "march",
        "protest",
    ),
    language="en",
)
_ALLEGIANCE = Phrases(
    fr=(
        "(d'etre|je suis|suis|etre|restons) (fiere|fier)? de (gauche|droite) (et|depuis|comme|je|pas)",
        "(redonnerai|donnerai|donne|redonne) (pas)? ma voix",
        "(suis|chu) (a la conf|avec les roses|avec les verts|socialiste|communiste|insoumis|insoumise|souverainiste|macroniste)",
    ),
    en=(
        "straight (republican|democratic|democrat|labour|blue|red|tory) ticket",
        "card carrying (labour|tory|democrat|republican|union|liberal)",
        "knocking on doors for",
        "knocking on doors in * for",
        "(red|blue) till (i'm|i am) dead",
        "(red|blue) all the way down",
        "next to the (red|blue) rosette",
        "(reform|labour|tory|green|lib dem|republican|democrat) leaflets",
        "vote (labour|tory|snp|republican|democrat|conservative|liberal|remain|leave)",
        "(put|get) the (republicans|democrats|tories|liberals|greens|nats) (in|out)",
        "(handing|hand|handed|giving|dropping|delivering|delivered) (out)? (how-to-votes|how to votes|how to vote cards|leaflets for|flyers for|yard signs)",
        "(i'm|im|i am|we're|we are|proudly|proud to be|staunchly|unapologetically) (pro-life|pro-choice|pro life|pro choice|maga|a republican|a democrat|a tory|a socialist|a conservative|a liberal|a remainer|a brexiteer|a unionist|a loyalist|a nationalist)",
        "(my body|her body|our bodies) (my choice|her choice|our choice)",
        "(abortion|abortions) (is|are|rights|ban|law|laws|clinic)",
        "(right to|against|for) (abortion|choose|gun control|gay marriage|assisted dying|the death penalty|open borders)",
        "(second amendment|gun rights|states rights|replacement theory|deep state|woke mob|woke agenda|stop the boats|free palestine|black lives|blue lives)",
        "(stand|standing|stood|marched|marching|marches) (with|for|against) (israel|palestine|gaza|ukraine|the unborn|the strikers|reform|the tories|the government|pride|abortion|brexit|trump)",
        "(if|anyone) (you|you're|youre|voted|voting|who voted) (voted|vote|voting|a|for)? (tory|labour|reform|trump|biden|harris|leave|remain|teal|green|republican|democrat|snp)",
        "(never|won't|wont) (serve|trust|forgive) a (tory|republican|democrat|liberal)",
    ),
)
_CONTESTS = Phrases(
    fr=("(recree|creme|macaron|meuble|style|vis|droitier|gaucher|gauchere|ciseaux|concours|parfum|parfums|recette|gateau|gateaux|meilleur|meilleure|preferee|prefere|trophee|prix|sondage|photo|story|vitrine|vitrines"
        "|couleur|nom du|logo|menu|ingredient|favori|commerce prefere|salle|bureau ferme|parking|fleurie|fleuri|reglement|copro|coproprietaires|assemblee generale|nos candidats|candidat au cap)",),
    en=("(front door|kitchen door|paint|sausages|crossing|favourite|favorite|flavour|flavor|best|award|awards|poll|contest|competition|cake|photo|window|name the|logo|colour|color|menu|trophy"
        "|people's choice|readers|nominate|nominated|shortlist|hall is a|roads closed|parking)",),
)  # fmt: skip

RULE = Rule(
    category="belief",
    speaks_for_category=True,
    find=all_of(
        marks_together(_PARTIES, _ACT, unless=_CONTESTS),
        marks_together(_PARTIES, _ACT_EN, unless=_CONTESTS),
        marks_of(_ALLEGIANCE, unless=_CONTESTS),
        marks_of(_ACT, _ACT_EN, unless=_CONTESTS),
    ),
    texts={
        "en": Texts(
            title="Politics and religion",
            what="This tells everyone your politics, your faith or your side in a union quarrel.",
            why="Half of your clients think otherwise, and here the whole business seems to speak.",
            advice="Keep it for friends on your personal account; here, speak of your trade.",
        ),
        "fr": Texts(
            title="Politique et religion",
            what="Ceci dit à tous votre vote, votre foi ou votre camp dans un conflit syndical.",
            why="La moitié de vos clients pensent autrement, et c’est toute l’entreprise qui semble parler.",
            advice="Réservez-le aux amis de votre compte personnel ; ici, parlez métier.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "I voted Labour all my life and I will again on Thursday",
                "Out leafleting for the Greens this morning, back at ten",
                "We voted straight Republican and we're proud of it",
                "Ballot dropped off, red from top to bottom",
                "I'm voting them out on Sunday, every last Tory",
            ),
            quiet=(
                "Our pony won a red rosette at the county show",
                "The polling station is next door on Thursday",
                "Our cardboard sign blew away",
                "Vote for your favourite flavour in the comments",
                "We were voted best bakery in town!",
                "The church hall is a polling place on Thursday, parking is tight",
                "Our window is up for an award, have a look",
                "A green coat, a red scarf, a conservative amount of glitter",
            ),
        ),
        "fr": Examples(
            warn=(
                "Dimanche je vote à gauche, comme toujours, et je l’écris ici",
                "J’ai ma carte du parti depuis dix ans et j’en suis fier",
                "on a tracté tout le marché pour la liste Martin, et personne d’autre",
                "moi j'ai toujours voté RN et je recommencerai",
                "Au second tour mon bulletin sera rouge",
            ),
            quiet=(
                "Je soutiens les producteurs locaux",
                "Le premier tour de pâte, puis le frigo",
                "Notre second tour de Coupe, allez les filles",
                "Votez pour votre parfum préféré en commentaire",
                "Élus meilleure boulangerie du quartier, merci !",
                "Deuxième porte à gauche en entrant, sonnez fort",
                "Notre carte du printemps est arrivée",
                "On vous soutient, les bleus, allez la France du rugby",
            ),
        ),
    },
)
