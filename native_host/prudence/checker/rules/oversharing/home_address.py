"""The address of a home: the owner's, a client's, anybody's.

What: a house number and a street that are not the owner's public address, in the words of a home or a visit; without
such words, and where no shop, hall or church is named, it is a hint.
Why: an address in public, next to a name or an absence, is an invitation to burglars and to unhappy clients.
Source: police.uk, "Protect your home from crime"; Ministère de l'Intérieur, "Cambriolages : ayez les bons réflexes".
"""

from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Example, Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.addresses import STREETS, addresses
from prudence.checker.text.contacts import public_contacts
from prudence.checker.text.cues import near
from prudence.checker.text.numbers import without_digits
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.settings.model import OwnerSettings

_HOME = Phrases(
    fr=(
        "(chez|habite|habitent|habitez|domicile|domicilie|domiciliee|loge|logent|crechent|creche|voisin|voisine)",
        "(maison|appartement|appart|pavillon|portail|volets|digicode|interphone|sonnez|sonnette|etage|batiment|bat)",
        "(mon|son|leur|sa|ma) adresse",
        "(mme|madame|monsieur|mr)",
        "(porte|deuxieme|premiere) (a|de) (droite|gauche)",
    ),
    en=(
        "(home|house|houses|lives|live|living|flat|apartment|apt|buzzer|knock|doorbell|driveway|porch|gnomes|gnome)",
        "(my|her|his|our|their|own|me) (place|house|own|address|flat)",
        "(hes|shes|he's|she's|is|i'm|im|we're|they're|theyre) at",
        "(green|blue|red|yellow|purple|black|white|side|front|back) (door|gate)",
        "(ring|call|come|round) (round|to|by) (to|the|at)?",
        "(mr|mrs|ms|miss)",
        "(courier|deliver|delivery|drop|leave) * (at|to)",
    ),
)
_LIVES = Phrases(
    fr=(
        "(habite|habites|habitent|habitons|domicilie|domiciliee|domicilies|domicile|crechent)",
        "(vis|vit|vivent|vivons|loge|logent|dort) (a|au|chez)",
        "(mon|son|leur|sa) adresse (perso*|est|c'est|a lui|a elle)?",
        "chez (moi|lui|elle|nous|eux|mes parents|ma mere|mon pere)",
        "a la maison",
        "chez (ma|mon|sa|son|leur) (soeur|frere|fille|fils|mere|pere|tante|oncle|cousine|cousin|belle-mere|grand-mere|grand-pere|copine|copain|voisine|voisin)",
    ),
    en=(
        "(at|to|by|round|over at|leave it at) (mine|ours|my place|her place|his place)",
        "(my|her|his) (mum|mam|mom|dad|nan|sister|brother|daughter|son|aunt|gran|cousin)'s",
        "(mum's|mam's|nan's|she's|he's) (only|just|over)? (at|lives)",
        "(live|lives|living|resides|residing|lodges|lodging) (at|on|in|there)",
        "(my|his|her|their|home|own) (home|house|flat|apartment|place|address) (is|at)?",
        "our (house|flat|apartment|home) (is|at)?",
        "(moved|moving) (in|into|house)",
        "home address",
    ),
)
"""Words of a home only."""
_VENUE = Phrases(
    fr=(
        "(salle|mairie|eglise|marche|restaurant|galerie|boutique|magasin|musee|hotel|gymnase|ecole|theatre|cinema|halle)",
        "(expo|exposition|vernissage|concert|atelier|salon|agence|cabinet|librairie|brasserie|bar|cafe|stand|mediatheque)",
        "(rdv|rendez vous) (a|au|samedi|dimanche|vendredi|demain)",
    ),
    en=(
        "(shop|store|hall|church|market|museum|gallery|restaurant|hotel|pub|cafe|bar|theatre|theater|library|school)",
        "(showroom|studio|office|salon|exhibition|concert|pop|popup|stall|fair|warehouse|depot|branch|clinic|brewery)",
    ),
)


def _find(passage: Passage, situation: Situation) -> Iterator[Mark]:
    public = public_contacts(situation.settings.public_contacts)
    for start, end, street_end in addresses(passage):
        if public.has_address(passage.text[start:street_end]):
            continue
        home = near(passage, _HOME, start, end, before=80, after=50, inside=False)
        if home or not near(passage, _VENUE, start, end, before=90, after=50, inside=False):
            lives = near(passage, _LIVES, start, end, before=40, after=25, inside=False)
            certain = lives or (home and bool(public.addresses))
            yield Mark(start, end, certain=certain, replacement=without_digits(passage.text[start:end]))


_SHOP = Situation(settings=OwnerSettings(public_contacts=("27 rue des Tonneliers, 21000 Dijon", "14 Mill Lane, Bath")))

RULE = Rule(
    category="contact",
    find=Find(_find, STREETS),
    texts={
        "en": Texts(
            title="Home address",
            what="This looks like somebody’s home address.",
            why="Next to a name or a holiday it tells a burglar, or an angry client, where to go.",
            advice="Name the area only, or send the address in a private message.",
        ),
        "fr": Texts(
            title="Adresse d’un domicile",
            what="Ceci ressemble à l’adresse d’un domicile.",
            why="À côté d’un nom ou de dates de vacances, elle dit à un cambrioleur, ou à un client fâché, où aller.",
            advice="Ne citez que le quartier, ou envoyez l’adresse en message privé.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Leave the wreath at mine, it's 27 Orangefield Gardens",
                "Leave the samples at my house, 42 Bramble Close, the one with the red gate",
                "Ollie lives at 7 Tannery Row if you want your ladder back",
                Example("We're moving stock tonight, come to ours: 118 Harbour View Road", _SHOP),
                "Mrs Adeyemi, Flat 3, 19 Orchard Street, still waits for her blinds",
                "Drop the keys at 2250 W Juniper Avenue, apartment 12, she's in all day",
                "pick it up from me at home, 56 station road, after 6",
            ),
            quiet=(
                Example("Find us at 14 Mill Lane, Bath, from Tuesday", _SHOP),
                "See you at the church hall, 3 Abbey Road, for the craft market!",
                "Only a 10 minute drive from the motorway",
                "Main Street will be closed to traffic on Sunday",
                "Our 3 course menu is back, served all day",
                "The gallery at 80 Quay Street shows our bowls until June",
            ),
        ),
        "fr": Examples(
            warn=(
                "Déposez les vases chez ma sœur, avenue des Acacias 41 à Bouge",
                "Elle est chez elle, rue du Nord 87, 3e gauche",
                "Déposez les cartons chez moi, 14 rue des Acacias, portail bleu",
                "Mme Lefort habite au 3 bis impasse du Moulin, elle attend toujours sa cuisine",
                Example("j'attends le colis à la maison, 118 avenue Jean Jaurès à Vienne", _SHOP),
                "Le chat s'est sauvé de l'appartement, 9 allée des Mimosas, 2e étage",
                "Passez chez ma mère, chemin des Vergers 22, 1005 Lausanne, elle a les bouteilles",
                "chez Réjean, 1240 rang Saint-Louis, y est toujours là",
            ),
            quiet=(
                Example("La boutique vous attend 27, rue des Tonneliers à Dijon", _SHOP),
                "Vernissage jeudi à la galerie, 8 rue du Port, entrée libre",
                "Il reste 2 places pour l’atelier et 3 cours de poterie en mai",
                "La rue des Halles est en travaux jusqu’au 15",
                "Marché de Noël place de la Mairie, 40 stands",
                "Passage de 12 à 15 euros sur les menus",
            ),
        ),
    },
)
