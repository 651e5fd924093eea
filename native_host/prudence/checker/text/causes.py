"""Good causes: what is asked for their sake is no begging."""

from collections.abc import Iterable

from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases

_CAUSES = Phrases(
    both=(
        "telethon",
        "unicef",
        "movember",
    ),
    en=(
        "(charity|charities|fundrais*|donat*|foodbank|hospice|orphan*|homeless|shelter|lifeboat|volunteer*)",
        "food bank",
        "(raise|raising|raised) (money|funds)",
        "good cause",
        "proceeds",
        "(missing|lost|stolen) (dog|cat|girl|boy|man|woman|child|person|pet|bike|van|trailer|parrot|tortoise)",
        "(dog|cat|girl|boy|man|woman|child) (is|has gone|gone|went) missing",
        "found (a|this|one) (*)? (dog|cat|kitten|puppy|wallet|purse|teddy|phone|ring|parrot)",
        "(dog|cat|kitten|puppy|wallet|purse|teddy) (was)? (found|handed in)",
        "(blood|bone) (drive|donor*|marrow)",
        "rescue",
        "flood* (victims|relief|appeal)",
        "(cancer|hospital) (ward|research|trust|charity|appeal|care)",
    ),
    fr=(
        "(caritatif*|caritative*|benevol*|solidaire*|solidarite*|humanitaire*|orphelin*|sinistre*|collecte*|cagnotte*)",
        "(association|asso|asbl|refuge|spa|tombola|dons|donateur*|unicef)",
        "(croix|secours|restos) (rouge|pop|populaire|catholique|du)",
        "(au|aux) profit*",
        "(toute|tous|tout|les|integralite) (la)? (recette|benefices|part) (part|va|ira|iront|vont|est|sera|seront|"
        "a) (a|pour|reverse*|aux)?",
        "reverse* (a|aux|au|integralement)",
        "(secours|restos|refuge|asso|enfants|ecole) (cherche|collecte|recherche*)",
        "(chien|chat|chienne|chatte|fillette|garcon|homme|dame|perroquet|velo|camion) (perdu*|disparu*|vole*|fugue*)",
        "(chien|chat|chienne|chatte|chaton|chiot|doudou|portefeuille|telephone|perruche) (trouve*|retrouve*)",
        "(trouve|trouvee) (un|une|ce|cette) (*)? (chien|chat|chienne|chatte|chaton|chiot|doudou|portefeuille|telephone)",
        "(perdu|disparu|fugue) (depuis|hier|ce|a|dans|vers)",
        "avis de recherche",
        "bonne cause",
        "don du sang",
        "banque alimentaire",
        "(moelle|greffe)",
    ),
)


def good_causes(passage: Passage) -> Iterable[tuple[int, int]]:
    """Spans that tell of a good cause, or of somebody or something that is searched for."""
    return _CAUSES.find(passage)
