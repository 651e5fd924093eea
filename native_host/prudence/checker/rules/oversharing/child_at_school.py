"""A child and its school.

What: a child of the family next to a school, a class, a crèche or a nanny.
Why: name, age and school together let a stranger speak to the child as if they knew the family.
Source: CNIL, "Partage de photos et vidéos de votre enfant"; NSPCC, "Sharing pictures of your children".
"""

from prudence.checker.marking import all_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.names import CHILDREN, NAMES
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_SCHOOL = Phrases(
    fr=(
        "(ecole|ecoles|maternelle|creche|lycee|college|cp|ce1|ce2|cm1|cm2|5p|parcoursup|brevet|cantine)",
        "(petite section|moyenne section|grande section|sixieme|section sport|sport etudes|rentree des classes|nounou|nourrice)",
        "(classe de|maitresse|cartable|periscolaire|recalee|fac de|deuxieme annee|premiere annee|pensionnat|internat)",
        "(son|au|du|passe le|eu le|revise le|ton) bac (pro|francais|general|techno|mention|avec|de)?",
        "(1re|1ere|2e|3e|4e|5e|6e) annee",
        "en (sixieme|6e|5e|cinquieme|quatrieme|4e|troisieme|3e|seconde|premiere|terminale)",
        "(maternelle des|entre en|entre au|garderie|instit|institutrice|directrice de l'ecole|sortie d'ecole)",
    ),
    en=(
        "(school|nursery|kindergarten|preschool|pre-school|daycare|reception|primary|elementary|pre-primary|montessori|creche)",
        "(p1|p2|p3|p4|p5|p6|p7|year one|year 1|year 2|year 3|year 4|year 5|year 6|year 7|1st grade|2nd grade|3rd grade|4th grade|5th grade)",
        "(first grade|second grade|third grade|fourth grade|fifth grade|sixth grade|kindy|prep|infants|sports day|school run|homeroom)",
        "(high school|middle school|gcses|gcse|a levels|sats|teacher|teachers|classroom|uni|freshman|graduated|school pick up)",
        "in (first|second|third|fourth|fifth|sixth) grade",
        "(infants|juniors|big school|head teacher|headteacher|form tutor|school gate|school bus|pre-k|pre k)",
    ),
)
_NAMED_SCHOOL = Pattern(
        r"\b(?:[Éée]cole|[Cc]r[èe]che|[Cc]oll[èe]ge|[Ll]yc[ée]e|[Mm]aternelle|[Nn]ursery|[Ss]chool) (?:(?:de |des |du |d'|de la )?[A-ZÀ-Þ]|at [A-Z])"
        r"|\b[A-Z][a-z']+ (?:Primary|Elementary|School|Nursery|Academy|Montessori|High|Infants?|Juniors?|Middle|Preschool|Daycare)\b",
        any_of=("ecole", "creche", "college", "lycee", "maternelle", "nursery", "school", "primary", "elementary", "academy", "montessori", "high", "infant", "junior", "middle", "daycare"),
        original_case=True,
)  # fmt: skip
_OWN_CLASS = AnyOf(
    Phrases(
        fr=(
            "(cp|ce1|ce2|cm1|cm2|5p|parcoursup|petite section|moyenne section|grande section|section sport|sport etudes)",
            "en (sixieme|6e|5e|cinquieme|4e|3e|terminale|maternelle)",
            "(entre|entrent|rentre|rentrent|entree|rentree|fait sa rentree|inscrit|inscrite|inscrits) (a|au|en|dans) (l'|la)? (ecole|maternelle|creche|lycee|college|cp|sixieme|seconde|garderie)",
            "(premiere|sa|leur) (rentree|rentree scolaire|jour d'ecole|journee d'ecole|rentree des classes)",
        ),
        en=(
            "(p1|p2|p3|p4|p5|p6|p7|year one|year 1|year 2|year 3|year 4|year 5|year 6|year 7|1st grade|2nd grade|3rd grade|4th grade|5th grade)",
            "(first grade|second grade|third grade|fourth grade|fifth grade|sixth grade|homeroom|pre-k|pre k)",
            "(starts|started|starting|start|joins|joining|enrolled at|leaves|finished|loves) (in|at|big|primary)? (school|nursery|kindergarten|preschool|pre-school|daycare|reception|montessori|creche|kindy|infants)",
            "(first|last) day (of|at|in) (school|nursery|kindergarten|preschool|daycare|reception|kindy|primary|big school|year)",
        ),
    ),
    _NAMED_SCHOOL,
)  # fmt: skip
"""Which school or class, or that a child of the family goes to one from now on."""
_CHILD = AnyOf(
    CHILDREN,
    Phrases(
        fr=(
            "(ma|mon|notre) (fille|fils|puce|loulou|lilou|grand|grande|petit|petite)",
            "(mon|ma) fierte",
            "(fierte|fier|fiere) de (papa|maman)",
        ),
        en=("(this|our|my) (lad|one|girl|boy|little)",),
    ),
)
_OWN = Pattern(
    r"\b(?:[Mm](?:on|a|y|e)|[Nn]otre|[Oo]ur|[Pp]our) (?:(?:petite?|grande?|little|wee|big) )?[A-ZÀ-Þ][a-zà-þ'\-]{2,}"
    r"|\b(?:[Pp]etite?|[Ll]ittle|[Ww]ee|[Ll]e petit|[Ll]a petite) [A-ZÀ-Þ][a-zà-þ'\-]{2,}"
    r"|\b[A-ZÀ-Þ][a-zà-þ'\-]{2,}(?='?s? (?:in (?:his|her)|starts|started|starting|is starting|had (?:his|her) first|vient d'entrer (?:au|en) (?:cp|ce|cm|6e|petite|moyenne|grande|maternelle|sixi)|commence|a fait sa (?:premiere |première )?rentr|fait sa rentr))"
    r"|\b[A-ZÀ-Þ][a-zà-þ'\-]{2,}(?: [A-ZÀ-Þ][a-zà-þ'\-]+)?(?:, | \()(?:\d{1,2}|(?:five|six|seven|eight|nine|ten|cinq|six|sept|huit|neuf|dix|onze|douze|treize)\b)",
    original_case=True,
)
_NOT_ONES_OWN = Phrases(
    fr=("avec (l'accord|l'autorisation|la permission)", "(eleves|ecoles|visite|sortie|kermesse|atelier|stage|stages|fournitures|vacances scolaires)",
        "(apprentissage|conducteur|stagiaire|apprenti|apprentie|conduite|permis|lecon|ecole de|boutique|formation|sortie d'ecole|a l'epoque|mon ancien|mon ancienne)"),
    en=("(with|shared with) (mum's|mam's|mom's|mummy's|dad's|her|his|their|parents|parents') (mum's|mam's|mom's)? (ok|okay|permission|blessing|say so)", "(pupils|students|visit|trip|fair|fete|uniform|uniforms|discount|driving school|back to school|workshop|fundraiser|pta)",
        "(school holidays|school dinners|cookery school|art school|old school|trade school|sunday school|i went|when i was|apprentice)"),
)  # fmt: skip

RULE = Rule(
    category="family",
    find=all_of(
        marks_together(_OWN_CLASS, AnyOf(_CHILD, _OWN), unless=_NOT_ONES_OWN, within=130),
        marks_together(_SCHOOL, _OWN, NAMES, unless=_NOT_ONES_OWN, within=110),
        marks_together(_SCHOOL, _CHILD, NAMES, unless=_NOT_ONES_OWN, within=110),
        marks_together(_SCHOOL, AnyOf(_CHILD, _OWN), certain=False, unless=_NOT_ONES_OWN, within=130),
    ),
    texts={
        "en": Texts(
            title="A child and its school",
            what="This lets strangers know a child and its school.",
            why="With name, age and school, somebody can speak to the child as if they knew you.",
            advice="Keep the pride, drop the name or the school; or share it with friends only.",
        ),
        "fr": Texts(
            title="Un enfant et son école",
            what="Des inconnus peuvent reconnaître ici un enfant et son école.",
            why="Avec le prénom, l’âge et l’école, quelqu’un peut l’aborder comme s’il vous connaissait.",
            advice="Gardez la fierté, retirez le prénom ou l’école ; ou réservez-le aux amis.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "First day of school for our Maisie at St Bride's, tears all round",
                "my son starts year 3 at Hillside on Monday",
                "Our Tommy got the reading prize in his class at Oak Primary",
                "My daughter is in second grade at Lincoln Elementary and already bakes",
                "the twins start nursery at Little Acorns, send wine",
            ),
            quiet=(
                "Little Jac is starting school, we'll miss his hugs (shared with mam's ok)",
                "Back to school: satchels at half price",
                "The pupils of Oak Primary visited our bakery",
                "I went to the driving school next door",
                "Our cookery school opens on Saturday",
                "My old school friends came for lunch",
            ),
        ),
        "fr": Examples(
            warn=(
                "Première rentrée pour ma fille Louise à l’école des Tilleuls, larmes générales",
                "mon fils entre au CE1 à Jean-Moulin lundi",
                "Notre Tom a eu le prix de lecture dans sa classe de CM2",
                "Ma petite dernière est en moyenne section aux Lilas et pétrit déjà",
                "les jumeaux entrent à la crèche des Bambins, courage à elle",
            ),
            quiet=(
                "Mon petit Léo entre à l'école, photo publiée avec l'accord de ses parents",
                "Rentrée des classes : cartables à moitié prix",
                "Les élèves de l’école Jean-Moulin ont visité le fournil",
                "Notre stage pour l’école de conduite voisine",
                "Notre école de cuisine ouvre samedi",
                "Mes amis de lycée sont passés déjeuner",
            ),
        ),
    },
)
