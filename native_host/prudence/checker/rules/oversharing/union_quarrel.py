"""A side taken in a strike or a union quarrel.

What: unions, pickets and strikes with support or scorn. A delay because of a strike is ordinary.
Why: it divides staff, suppliers and clients, and union membership is nobody's business.
Source: RGPD/GDPR article 9 (trade-union membership).
"""

from prudence.checker.marking import marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.phrases import Phrases

_UNION = Phrases(
    both=("(cgt|cfdt|cftc|unsa|csn|ftq|tgwu|pcs|unite the union|gmb|teamsters|uaw|medef|cpme)",),
    fr=(
        "(syndicat|syndicats|syndical|syndicale|syndique|syndiquee|syndicalistes|au piquet|piquet de greve|son piquet|greve|grevistes|greviste|chambre syndicale)",
    ),
    en=(
        "(union|unions|picket|picket line|strike|strikers|scab|scabs|shop steward|steward|laborers local|union dues|branch sec|on strike)",
    ),
)
_SIDE = Phrases(
    fr=(
        "(soutien|soutiens|soutient|soutenons|derriere eux|on lache rien|jaunes|fainéants|faineants|honte|adhere|adherent)",
        "(ma carte|mes cartes|signer des cartes|rendu|renvoye|encarte|douze ans de cotise|avaler|patrons|bouffer|preneurs d'otages)",
        "(nous faire signer|vendus|planques|feignasses|emmerdent|bloquent encore|a bas|vive)",
        "(au piquet|avec les)",
    ),
    en=(
        "(proud|support|supporting|solidarity|crossed|cross|paid my subs|sold out|sold them|vote them out|vote em out|cards being|not happening)",
        "(behind them|with them|lazy|greedy|blackmail|bosses|scabs|member of|card carrying|organise|organize|organising|organizing)",
        "(busting|bust|thugs|never again|out of my shop|stand with|standing with)",
    ),
)
_TRADE = Phrases(
    fr=(
        "(retard|retards|livraison|livraisons|decalee|decale|trains|metro|sncf|essence|report|reportee|reporte|affluence)",
        "syndicat (d'initiative|des eaux|de copropriete)",
    ),
    en=(
        "(late|delay|delayed|delays|trains|tube|post|delivery|deliveries|student|credit union|union street|union jack|rugby union|european union|lucky strike|lightning)",
    ),
)

RULE = Rule(
    category="belief",
    find=marks_together(_UNION, _SIDE, certain=False, unless=_TRADE),
    texts={
        "en": Texts(
            title="A union quarrel",
            what="This takes a side in a strike or a union matter.",
            why="It divides your staff, your suppliers and your clients, and stays on the page when the strike is over.",
            advice="Say how it changes your opening or deliveries, and no more.",
        ),
        "fr": Texts(
            title="Un conflit syndical",
            what="Ceci prend parti dans une grève ou une affaire syndicale.",
            why="Cela divise l’équipe, les fournisseurs et les clients, et reste sur la page quand la grève est finie.",
            advice="Dites ce que cela change pour vos horaires ou livraisons, sans plus.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "I stand with the strikers, every one of them",
                "Proud member of the bakers' union since 1998",
                "the union sold them out and everybody knows it",
                "No cards being passed around here: a union in my shop? Not happening",
                "Lazy strikers again, get back to work",
            ),
            quiet=(
                "Deliveries are delayed by the rail strike, sorry",
                "We are at 12 Union Street, red door",
                "The credit union lends us its hall",
                "Three strikes and you win a cocktail at our bowling night",
                "A union of butter and sugar, that's all a biscuit is",
            ),
        ),
        "fr": Examples(
            warn=(
                "Je suis à 100 % derrière eux, le piquet de grève a raison",
                "J’ai renvoyé ma carte au syndicat, assez de ces gens",
                "grévistes fainéants, au boulot",
                "On soutient la grève et on lâche rien",
                "le syndicat veut nous faire signer, honte à eux",
            ),
            quiet=(
                "Livraisons décalées à cause de la grève, pardon",
                "Le syndicat d’initiative distribue notre plan",
                "Grève des trains : prévoyez large pour venir",
                "Quatre piquets et une toile, notre stand est prêt",
                "Un mariage de beurre et de sucre, voilà un sablé",
            ),
        ),
    },
)
