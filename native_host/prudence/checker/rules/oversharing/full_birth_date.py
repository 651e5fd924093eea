"""A person's full date of birth.

What: day, month and year after "born", "née le", "date of birth"; not the birth of a shop, a product or an idea, and not
a birthday without its year.
Why: date of birth is the second half of most identity checks; with a name it opens accounts.
Source: CNIL, "Violations de données : usurpation d'identité"; Action Fraud, "Identity fraud".
"""

import re
from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.cues import AnyOf, near, present, spans
from prudence.checker.text.names import FULL_NAMES, NAMES, OWN_NAMED
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_MONTHS_FR = (
    r"(?:janv(?:ier|\.)?|fev(?:rier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|aout|sept(?:embre|\.)?|oct(?:obre|\.)?"
    r"|nov(?:embre|\.)?|dec(?:embre|\.)?)"
)
_MONTHS_EN = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?"
    r"|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_YEAR = r"(?:(?:19[2-9]|20[0-2])\d)"
_NUMERIC = rf"(?:\d{{1,2}} ?[/.\- ] ?\d{{1,2}} ?[/.\- ] ?(?:{_YEAR}|\d\d)(?!\d)|{_YEAR}-\d\d-\d\d)"
_FRENCH = Pattern(
    r"\b(?:nee?s?|naissances?|ddn|venue? au monde) ?:? ?(?:le |du |un )?"
    rf"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:{_NUMERIC}|\d{{1,2}}(?:er)? {_MONTHS_FR} {_YEAR})",
    any_of=(
        "nee ",
        "nee:",
        "ne le",
        "ne un",
        "nes le",
        "nees ",
        "naissance",
        "ddn",
        "au monde",
    ),
    digits=1,
)
_ENGLISH = Pattern(
    r"\b(?:born(?: on)?(?: the)?|b\.|d\.? ?o\.? ?b\.?|date of birth|birth ?date|came into the world(?: on)?) ?(?:is|was|:|=)? ?"
    rf"(?:{_NUMERIC}|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS_EN},? {_YEAR}|{_MONTHS_EN} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR})",
    any_of=(
        "born",
        "d.o.b",
        "dob",
        "d o b",
        "date of birth",
        "birthdate",
        "birth date",
        "came into",
        "b. ",
    ),
    digits=1,
)
_DATE = Pattern(
    rf"(?<![\w/.-])(?:\d{{1,2}}(?:er|st|nd|rd|th)? (?:of )?(?:{_MONTHS_FR}|{_MONTHS_EN}),? (?:19[2-9]|20[01])\d"
    rf"|{_MONTHS_EN} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19[2-9]|20[01])\d|\d{{1,2}}[/.\-]\d{{1,2}}[/.\-](?:19[2-9]|20[01])\d)(?![\w/-])",
    digits=1,
)
_THEN_BORN = Pattern(
    rf"(?<![\w/.-])(?:\d{{1,2}}(?:er|st|nd|rd|th)? (?:of )?(?:{_MONTHS_FR}|{_MONTHS_EN}),? {_YEAR}|{_MONTHS_EN} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}|\d{{1,2}}[/.\-]\d{{1,2}}[/.\-]{_YEAR})"
    r"[,: ]{1,3}(?:(?:i|she|he|je|elle|il|c'est|ca) (?:was |suis |est |fus )?)?(?:born|nee?)\b(?! (?:on this day|ce jour|du|d'une?|de l[ae']) ?)",
    any_of=("born", " ne ", " nee"),
    digits=5,
)
"""The date first."""
_IN_FIGURES = Pattern(r"(?<![\w/.-])\d{1,2}[/.\-]\d{1,2}[/.\-](?:19[2-9]\d|200\d|201[0-5])(?![\w/-])", digits=6)
_WHOSE = AnyOf(
    FULL_NAMES,
    OWN_NAMED,
    Phrases(
        fr=(
            "(client|cliente|patient|patiente|salarie|salariee|apprenti|apprentie|stagiaire|employe|employee|locataire|candidat|candidate|eleve|monsieur|madame|mme|mlle)",
            "(dossier|passeport|secu|papiers|identite|cni|majeur|majeure|signe|horoscope|astrologue|ascendant|formulaire|inscription|mon age|quel age)",
            "(ma|mon|sa|son|leur|notre) (fils|fille|mari|femme|mere|pere|maman|papa|frere|soeur|mamie|papi|gamin|gamine|bebe|ex)",
        ),
        en=(
            "(client|customer|patient|tenant|apprentice|employee|pupil|applicant|candidate|mr|mrs|miss|ms)",
            "(passport|licence|license|form|file|paperwork|horoscope|star sign|astrologer|how old|my age|id)",
            "(my|his|her|our|their) (son|daughter|husband|wife|mother|father|mum|mam|mom|dad|brother|sister|nan|gran|lad|girl|boy|ex)",
        ),
    ),
)
"""Beside these a date in figures, years ago, is a birth."""
_BIRTHDAY = Phrases(
    fr=(
        "(mon|son|ma|sa|ton|leur|votre) (anniv|anniversaire|date de naissance|naissance)",
        "date de naissance",
        "ddn",
        "(mon|ma|son|sa|photo de|copie de) (mon|ma|la|son|sa)? (passeport|cni|carte d'identite|permis|acte de naissance|extrait de naissance)",
    ),
    en=(
        "(my|his|her|their|own|your|mum's|dad's) (birthday|bday|birth date|birthdate|date of birth|dob)",
        "(date of birth|birth certificate|dob)",
        "(my|her|his) (passport|driving licence|driver's licence|driver's license|id card)",
    ),
)
_PERSON = Phrases(
    fr=(
        "(je|jsuis|j'|moi|il|elle|lui|toi|qui) (suis|etais|est|etait)? (ne|nee)",
        "(suis|es|etais) (ne|nee)",
        "(elle|il) (adore|aime|deteste|va|entre|rentre|marche|parle|travaille|habite)",
        "(fils|fille|mari|femme|epoux|epouse|compagnon|compagne|mere|pere|maman|papa|frere|soeur|oncle|tante|mamie|papi|gamin|gamine|petit|petite|bebe|enfant|"
        "jumelles|conjoint|ex|mort|morte|decede|decedee)",
        "(client|cliente|patient|patiente|salarie|salariee|apprenti|apprentie|stagiaire|employe|employee|vendeur|vendeuse|locataire|voisin|voisine|candidat|"
        "candidate|adherent|adherente|eleve|monsieur|madame|mme|mlle|mr|patron|patronne|gerant|gerante|collegue|assure|assuree)",
        "(dossier|carte|permis|passeport|secu|numero|papiers|identite|cni|prenom|adresse|formulaire|inscription|majeur|majeure|retraite|"
        "signe|astrologue|horoscope|date de naissance|ddn)",
    ),
)
_SOMEBODY = AnyOf(_PERSON, NAMES, FULL_NAMES, OWN_NAMED)
"""In French things are "nés", too: ovens, tarts, shops by their names."""
_WRITTEN_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d\d$")
_LONG_AGO = re.compile(r"\b19(?:[0-2]\d|3[0-4])\b")
"""Hardly a living person: whoever was born so is in books."""
_SENTENCE_END = re.compile(r"[.!?…]\s")
_NO_PERSON = Phrases(
    fr=(
        "(officine|pharmacie|etablissement|camping|hotel|gite|boutique|magasin|atelier|entreprise|maison|societe|marque|salon|association|club|projet|idee|cave|agence|page)",
        "(enseigne|four|fours|machine|radio|voiture|kangoo|2cv|camion|camionnette|bar|tarte|nains|page|comptoir|fournil)",
        "(restaurant|boulangerie|brasserie|librairie|ferme|garage|chien|chienne|chat|chatte|cheval|vache|lapin|tortue|perroquet|mascotte|jument|poulain|chiot|chaton|chatons|chiots|portee|veau)",
        "(recette|cuvee|vin|millesime|whisky|rhum|cognac|agneau|agneaux|poussins|chevreaux|lapereaux|oisillons|alpaga|alpagas|anes|anesse|poney|levain)",
        "(aventure|amitie|festival|groupe|site|chaine|collectif|cooperative|journal|partenariat|collection|histoire|notre amour|tradition|resto|bistrot|gateau)",
        "(levain|teckel|labrador|beagle|caniche|setter|epagneul|braque|levrier|cocker|malinois|husky|hongre|etalon|pouliche|genisse|brebis|belier|hamster|furet|perruche|poule|coq|oie)",
        "(tracteur|voilier|caravane|mobylette|solex|velo|orgue|piano|moulin|tramway|locomotive|manege)",
        "(logo|baguette|biere|savon|bougie|bijou|robe|clocher|statue|pont|arbre|chene|poirier|pain|fournee|parfum|chanson)",
    ),
    en=(
        "(shop|store|business|company|brand|workshop|studio|cafe|bakery|brewery|salon|club|idea|page|project|charity)",
        "(starter|sourdough|tearoom|tea room|band|love of|festival|alpaca|alpacas|chicks|ducklings|goat|goats|kids|pony|donkey|nhs|nation|tradition|group|choir|school|pub|hotel|partnership|collection|friendship|label|station|theatre)",
        "(restaurant|garage|dog|cat|horse|rabbit|tortoise|parrot|mascot|farm|bookshop|firm|puppies|puppy|kitten|kittens|foal|litter|calf|lambs|recipe|whisky|building)",
        "(greyhound|labrador|collie|spaniel|terrier|whippet|poodle|beagle|husky|setter|retriever|lurcher|pug|bulldog|dachshund|chihuahua|corgi|rottweiler|mare|gelding|stallion|filly|colt|hen|heifer|ewe|llama|ferret|hamster|guinea pig|gecko|budgie)",
        "(tractor|boat|yacht|caravan|moped|bicycle|organ|piano|windmill|tram|locomotive|engine|carousel)",
        "(logo|loaf|beer|soap|candle|dress|belfry|statue|bridge|tree|oak|perfume|song)",
    ),
)

_OF_OTHERS = AnyOf(
    _NO_PERSON,
    Phrases(
        fr=(
            "(marie|maries|mariee|mariage|noces|epouse|achete|achetee|vendu|ouvert|ouverte|fonde|fondee|cree|creee|depuis|bail|signe|signee|date de|expire|valable|jusqu'au|arrive|arrivee|embauche|mort|morte|decede|diplome|photo du|match)",
        ),
        en=(
            "(married|wedding|bought|sold|opened|founded|started|since|lease|signed|dated|expires|valid|until|joined|hired|died|passed|graduated|photo from|match|game|anniversary)",
        ),
    ),
)
"""Other days that are remembered."""
_JUBILEE = Phrases(
    fr=(
        "(anniversaire|anniv|fete) (a|de) (nous|notre|mon levain|ma boutique)",
        "(anniversaire|anniv) (mon|ma|notre) (levain|boutique|page|four|maison)",
        "(farine|levain|bulle|bocal|paille|moteur|chevaux|roues|rouage|rouages|carrosserie|pattes|museau|criniere|poulailler)",
        "(fete|fetera|fetent|souffle|soufflera) (ses|leurs|ces)",
        "(la|notre) (boutique|maison|cave|page)",
        "(bougies|gateau offert|chantait|chanteur|chanteuse|ecrivain|ecrivaine|poete|peintre|actrice|acteur|roman|album|memoires|centenaire|musee|cent ans|concert|film)",
        "(personnage|heros|heroine|polar|fiction|serie|disque|disques|vinyle|hommage|idole|champion|championne|footballeur|president|presidente|roi|reine|sainte)",
        "(seront|sera|entree) (gratuit|gratuits|gratuite)",
    ),
    en=(
        "(shop|bakery|business|brand|pub|cafe|we) (is|turns|turn|are)",
        "our birthday",
        "birthday to us",
        "(rented|borrowed|hired) (unit|van|ranger|truck|stall|shed|barn|kitchen|table)",
        "for the first *",
        "(flour|jar|bubbles|gearbox|horsepower|wheels|bonnet|paws|muzzle|mane|coop|kennel)",
        "(still baking|still brewing|still here|still open|pressing|vinyl)",
        "(cake from|in business|anniversary|soundtrack|singer|poet|playwright|painter|novelist|author|actor|actress|album|museum|centenary|playlist|tribute)",
        "(character|hero|heroine|fiction|records|songs|statue|legend|idol|champion|footballer|president|king|queen|saint)",
    ),
)
"""A business may be meant, or somebody whom everybody knows."""


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    for pattern in (_FRENCH, _ENGLISH):
        for match in pattern.find(passage):
            if not _of_no_person(passage, match.start()):
                person = pattern is _ENGLISH or near(passage, _SOMEBODY, *match.span(), before=80, after=70)
                certain = person and not near(passage, _JUBILEE, *match.span(), before=120, after=120)
                yield _mark(passage, match, certain)
    for match in _THEN_BORN.find(passage):
        if not near(passage, _NO_PERSON, match.end(), match.end(), before=16, after=16):
            yield _mark(passage, match)
    for match in _IN_FIGURES.find(passage):
        other = near(passage, _OF_OTHERS, *match.span(), before=60, after=60)
        whose = not other and near(passage, _WHOSE, *match.span(), before=80, after=60)
        if whose and not near(passage, _JUBILEE, *match.span(), before=120, after=120):
            yield _mark(passage, match)
    if present(_BIRTHDAY, passage):
        for match in _DATE.find(passage):
            if near(passage, _BIRTHDAY, *match.span(), before=90, after=30) and not (
                near(passage, _NO_PERSON, *match.span(), before=120, after=60)
                or near(passage, _JUBILEE, *match.span(), before=120, after=120)
            ):
                yield _mark(passage, match)


def _mark(passage: Passage, match: re.Match[str], certain: bool = True) -> Mark:
    """The day without its year is harmless."""
    written = passage.text[slice(*match.span())]
    certain = certain and _LONG_AGO.search(written) is None
    return Mark(*match.span(), certain=certain, replacement=_WRITTEN_YEAR.sub("••••", written, count=1))


def _of_no_person(passage: Passage, start: int) -> bool:
    """A word for a business or an animal stands before, in the same sentence or in the one of which nobody is said to
    be born ("Happy birthday to the studio! Born …"), or right after."""
    nobody_named = passage.text[max(0, start - 3) : start].rstrip()[-1:] in tuple(".!?…")
    return any(
        start - 24 <= at
        and until <= start + 12
        and (nobody_named or not _SENTENCE_END.search(passage.text, until, start))
        for at, until in spans(_NO_PERSON, passage)
        if at < start
    ) or near(passage, _NO_PERSON, start, start, before=0, after=12)


RULE = Rule(
    category="identity",
    find=Find(_find, _FRENCH, _ENGLISH, _BIRTHDAY, _THEN_BORN, _IN_FIGURES),
    texts={
        "en": Texts(
            title="Full birth date",
            what="This gives somebody’s full date of birth.",
            why="Banks and offices ask for it to make sure who is speaking; with a name, a stranger passes for that person.",
            advice="Keep the day, drop the year, or just say the age.",
        ),
        "fr": Texts(
            title="Date de naissance complète",
            what="Ceci donne la date de naissance complète de quelqu’un.",
            why="Banques et administrations s’en servent pour vérifier qui parle ; avec un nom, un inconnu peut se faire passer pour lui.",
            advice="Gardez le jour, retirez l’année, ou dites simplement l’âge.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Our client on line two: Mr Pell, 14/03/1962, the one with the loud laugh",
                "25th of May 1953, born above this very shop, that's me",
                "Photo of my passport for the doubters: Marthe, 30 August 1958",
                "Our new stylist Jo, born 03/11/1994, joins us on Monday",
                "Booking the flight for Dad: Peter Lamb, DOB 21/02/1951",
                "I was born on March 9, 1987 and the bank still calls me a minor",
                "Twins! Born 2 May 2024, both already louder than the oven",
                "date of birth: 1979-06-30, is that what the form wants?",
            ),
            quiet=(
                "My husband and I bought the shop 14/03/1998 and never looked back",
                "12 May 1953, the bakery was born in a shed",
                "Our sourdough starter, born 3 May 2015, still feeds us",
                "Our bakery was born on 12 March 2009 in a garage",
                "The shop turns ten on 4 June 2026, cake for all",
                "Puppies born 02/04/2026, ready in eight weeks",
                "Born and bred in Leeds since 1976",
                "It's Maria's birthday on Friday, sing when you come in",
                "Delivered 03/11/2025, signed for by nobody",
            ),
        ),
        "fr": Examples(
            warn=(
                "Dossier complet : Mme Hérouard, 14/03/1962, la dame qui rit fort",
                "30 août 1958, née à deux rues d'ici, c'est moi",
                "La photo de mon passeport répond : Marthe, 30 août 1958",
                "Pour l’inscription : Paul Garnier, né le 4 mars 1986, merci",
                "ma fille née le 12/05/2015 adore déjà pétrir",
                "Date de naissance : 03.09.1972, voilà, vous savez tout",
                "Je suis venu au monde le 1er avril 1980, ce n’est pas une blague",
                "Notre apprenti, né le 30 novembre 2006 à Pau, a eu son CAP",
            ),
            quiet=(
                "Mon mari et moi, mariés le 14/03/1998, toujours derrière le comptoir",
                "12 mai 1953, né du rêve d'un boulanger, notre four",
                "Notre four est né le 1er avril 1936, ce n’est pas une blague",
                "La Kangoo est née le 12 mai 2004 et elle roule encore",
                "Notre aventure est née le 3 avril 2012",
                "Le festival a vu le jour le 12 juillet 2008",
                "Notre boutique est née le 12 mars 2015, rue du Port",
                "L’atelier, né le 3 juin 2001, fête ses vingt-cinq ans",
                "Chiots nés le 02/04/2026, à réserver",
                "C’est l’anniversaire de Julie samedi, chantez en entrant",
                "Née à Lyon, la praline rose ? On vous raconte",
                "Livraison le 12/05/2026 pour les précommandes",
            ),
        ),
    },
)
