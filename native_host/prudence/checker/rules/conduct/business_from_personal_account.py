"""Promotion addressed to customers from the personal account."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Example, Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_PRICE = Pattern(
    r"[£$€]\s?\d[\d.,]*|\br\d[\d ]{2,}|\d[\d.,]*(?:\.-|\s?(?:€|£|\$|euros?\b|e\b|balles\b|quid\b|bucks\b|piasses\b|"
    r"lakhs?\b|tenner\b|chf\b))",
    digit=True,
)
_DISCOUNT = Pattern(r"-\s?\d{1,2}\s?%|\d{1,2}\s?%|-\d{1,2}\b(?= sur)", digit=True)
_SIGNS = {
    "offer": Phrases(
        en=(
            "(half price|off|discount|free|on special|special|deal|sale|thrown in|throw in|knock|3 for 2|"
            "three for two|down from|down to|first week free|with code|"
            "consult|complimentary|package|all week)",
            "(any|who|anyone|anybody|folks|people|guys) (wants|want|selling|buying|planning|needs|need|fancy|of "
            "your|getting|looking|interested)",
            "(if your|if you're|if you are|if youre) (getting|looking|after|planning|selling|moving)",
            "(fancy|want|need|hiring) (a|an|your|some) *",
        ),
        fr=(
            "(promo*|remise*|reduction|offert*|moitie prix|au lieu de|pack|forfait*|bon cadeau|bons cadeaux|devis|"
            "a partir de|gratuit*|gratuitement|tarif*|formule|menu|sur mesure|compris|comprise)",
            "(si vous|vous|quelqu'un|qqun|qui) (cherchez|voulez|vendez|avez besoin|avez|cherche|veut|prevoyez|"
            "organisez|avez faim)",
            "(avis aux|pensez a|profitez|premier arrive|nouveaute|nouvelle collection)",
        ),
    ),
    "call": Phrases(
        en=(
            "(message|dm|inbox|text|ring|call|pm|drop) (me|us|a message|in) (here|on here|before|to|and|now|which)?",
            "(book|order|sign up|enroll|reserve|secure|comment|send me|connect with me) (with|through|by|now|your|"
            "me|off|on|here|us|today|in|the|if|for)?",
            "(taking|take) (bookings|orders)",
            "(first to|bookings|in my dms|dms|link in|call in|come see|come by|bring the|see me|visit)",
            "(get you|squeeze|fit you|put you) (in|ur|down|you)?",
        ),
        fr=(
            "(reservez|commandez|inscrivez|appelez|ecrivez|envoyez|contactez|prise de rdv|prenez|passez|venez|"
            "demandez|dites) (ici|en|par|moi|nous|au|avant|votre|vos|direct|me|vite|un|mes|les|a|chez|voir|"
            "pour|nombreux|commande)?",
            "(en|par|un) (mp|dm|message|prive|messenger|commentaire|sms)",
            "(mp|dm|messenger|rdv)",
            "(je vous|j'vous|je t'|j'te) (inscris|fais|garde|reserve|livre|envoie|reponds|le garde|passe)",
        ),
    ),
    "room": Phrases(
        en=(
            "(got|have|has|still got|i've|we've|weve|still) (room|space|spaces|spots|slots|openings|two|three|four|"
            "five|friday|a spot|a cancellation|few) *",
            "(slots|spots|spaces|openings|places|sessions|pitches|rooms|dates) (open|left|for|on|going|at|this|free)",
            "(had a cancellation|opening up|last few|walk ins|waiting list)",
        ),
        fr=(
            "(il|me|y|j'|nous) (me|nous|en|ai|m')? (reste|restent|encore) (de la|encore|deux|trois|quatre|une|un|"
            "la|12|4|des|que|quelques)?",
            "(places|creneaux|dates|samedis|chambres|rendez vous) (disponible*|libre*|liberes|restant*|a|se|"
            "code|pour|sur)",
            "(j'|je|on) (ouvre|ouvres|prends|lance|fais|garde|propose|livre) (les|mes|des|encore|5|un|le|la|vos|"
            "rdv|10)",
        ),
    ),
    "shop": Phrases(
        en=(
            "(the|our|at) (shop|salon|studio|practice|taproom|boat|website|barn|clinic|gym|box|truck|bakery)",
            "(we do|i do|i'm doing|im doing|doing|we got|i'll do|from us|with us|we'd)",
            "(lashes|brows|tattoo|websites|lessons|kitchens|haircut*|massage*|bouquet*|cakes)",
        ),
        fr=(
            "(a la|au|la|le|l'|du) (boutique|salon|agence|pharmacie|truck|ferme|shop|camion|atelier|box|cabinet|"
            "restaurant|boulangerie|garage|institut|creche|domaine|studio)",
            "(je fais|j'fais|on fait|nous faisons|je garde|je livre|je vends|on livre|je passe|livraison*|retrait|"
            "acompte|la nuit|la semaine|par mois|cartes cadeaux)",
        ),
    ),
}
_PRIVATE = "private"
_WORDS_PER_SIGN = 15
_AMONG_OURSELVES = Phrases(
    en=("(happy birthday|congrats|congratulations|proud of|my mum|my mom|my dad|our kid|thank you for)",),
    fr=("(joyeux anniversaire|felicitations|fiere de|fier de|ma mere|mon pere|maman|papa|merci pour)",),
)


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    if situation.account_kind != "personal":
        return
    for label, pattern in (("price", _PRICE), ("discount", _DISCOUNT)):
        for match in pattern.find(passage):
            yield Mark(*match.span(), label=label)
    for label, phrases in _SIGNS.items():
        for start, end in phrases.find(passage):
            yield Mark(start, end, label=label)
    for start, end in _AMONG_OURSELVES.find(passage):
        yield Mark(start, end, label=_PRIVATE)


def _combine(marks: Sequence[Mark], post: Post, _situation: Situation) -> Iterable[Mark]:
    """Three signs of different kinds make a promotion; a call to customers and one more sign may be one. In a long
    story they are scattered."""
    promotion = [mark for mark in marks if mark.label != _PRIVATE]
    signs = {mark.label for mark in promotion}
    dense = len(promotion) * _WORDS_PER_SIGN >= post.words
    enough = len(signs) >= 3 and dense and bool(signs & {"call", "room"})
    perhaps = (len(signs) >= 3 or "call" in signs) and len(promotion) == len(marks)
    if len(signs) < 2 or not (enough or perhaps):
        return ()
    return [Mark(mark.start, mark.end, certain=enough) for mark in promotion]


_PERSONAL = Situation(account_kind="personal", audience="friends")

RULE = Rule(
    category="wrong_profile",
    speaks_for_category=True,
    find=_find,
    combine=_combine,
    texts={
        "en": Texts(
            title="Business on your personal profile",
            what="This is an offer to customers, and it goes out from your personal account.",
            why="Friends do not follow you for the offers, customers learn more about you than you meant, and "
            "networks forbid "
            "business on personal profiles.",
            advice="Post it on the page of the business, and share it from there if you like.",
        ),
        "fr": Texts(
            title="L’entreprise sur le profil personnel",
            what="C’est une offre aux clients, et elle part de votre compte personnel.",
            why="Vos proches ne vous suivent pas pour les promotions, des clients en apprennent trop sur vous, et "
            "les réseaux "
            "interdisent le commerce sur un profil personnel.",
            advice="Publiez-la sur la page de l’entreprise, quitte à la partager ensuite.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                Example("Two slots left this week for a hair cut at the salon, £25, message me to book.", _PERSONAL),
                Example("Fancy a new kitchen? Free quote this month, DM me here.", _PERSONAL),
                Example("15% off all wreaths at the shop until Sunday, order through me.", _PERSONAL),
                Example("I've got room for three more gardens this spring, £30 an hour, ring me.", _PERSONAL),
                Example("Anyone needs a plumber? Half price this week, text me.", _PERSONAL),
            ],
            quiet=[
                Example("Long day at the shop, feet up now.", _PERSONAL),
                Example("Dinner was £25 a head, daylight robbery!", _PERSONAL),
                Example("Happy birthday Mum, cake at the salon at six, ring me.", _PERSONAL),
                Example("Message me when you get home.", _PERSONAL),
                "Two slots left this week for a hair cut at the salon, £25, message me to book.",
            ],
        ),
        "fr": Examples(
            warn=[
                Example(
                    "Il me reste deux créneaux cette semaine au salon, 25 € la coupe, réservez en message.", _PERSONAL
                ),
                Example("Si vous cherchez une cuisine : devis gratuit ce mois-ci, écrivez-moi en mp.", _PERSONAL),
                Example("-15 % sur toutes les couronnes à la boutique, commandez ici.", _PERSONAL),
                Example("J’ouvre encore trois places pour les jardins, 30 € l’heure, appelez-moi.", _PERSONAL),
                Example("Forfait mariage à 490 € au lieu de 590, demandez un devis par message.", _PERSONAL),
            ],
            quiet=[
                Example("Grosse journée à la boutique, les pieds en éventail maintenant.", _PERSONAL),
                Example("Le dîner à 25 € par tête, du vol !", _PERSONAL),
                Example("Joyeux anniversaire maman, gâteau au salon à 18 h, appelle-moi.", _PERSONAL),
                Example("Écris-moi quand tu es rentré.", _PERSONAL),
                "Il me reste deux créneaux cette semaine au salon, 25 € la coupe, réservez en message.",
            ],
        ),
    },
)
