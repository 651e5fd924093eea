"""What a client does, buys, suffers or hides.

What: words that announce a confidence ("between us", "won't mind me saying"), affairs, separations, illnesses, secret
purchases, next to a name, a title or a family.
Why: clients talk because they trust; one such post and they talk elsewhere.
Source: Code civil, article 9; professional secrecy; GDPR.
"""

from prudence.checker.marking import all_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.illness import GRAVE, IN_GENERAL
from prudence.checker.text.names import NAMES, PEOPLE, TITLED
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_CONFIDENCE = Phrases(
    fr=(
        "(entre nous|entre vous et moi|je ne dirai pas qui|devinez qui|savez-vous que|je garde le secret|c'est vous dire si je suis discrete|on t'a reconnu)",
        "(ne le repetez pas|vous n'avez rien lu|on ne dira rien|au mas on est des tombes)",
    ),
    en=(
        "(between us|between you and me|you didn't hear it from me|you didnt hear it from me|won't mind me saying|wont mind me saying)",
        "(our lips were sealed|we ask no questions|guess who|i said nothing|shout out to|big hand for)",
    ),
)
_AFFAIRS = Phrases(
    fr=(
        "(divorce|divorcent|divorcer|se separent|se separe|separes|separation|jugement|sa maitresse|son amant|trompe|couche avec)",
        "(redressement|liquidation|faillite|en cessation|huissiers|dettes|plan d'etalement|budget annonce|prison|maison d'arret)",
        "(bracelets identiques|chambre genet|peignoir|perruque|implants|prothese|botox|alcool|boit|ivre|pastis|gifle|plainte)",
        "(ma femme doit pas|sa femme est partie|foutu son mari|mis son mari|en slip|divorcer|sous une bache|ne sait encore rien|sait encore rien)",
        "(veuf|veuve|enceinte|attend un bebe|infidele|test de paternite|garde a vue|condamne|condamnee)",
        "(perdu son mari|perdu sa femme|un mari qui boit|surendette)",
    ),
    en=(
        "(divorce|divorcing|separated|separating|split|splitting up|affair|mistress|cheating|another woman|the wife|his wife)",
        "(bankrupt|bankruptcy|liquidation|receivership|insolvent|debts|nothing filed|unopened|prison|arrested|convicted)",
        "(two identical|drinking again|drinking problem|drunk|puked|honeymooners|headboard|hair loss|wig|implants|botox|maggots)",
        "(leaving your husband|leaving her husband|plain bag|behind his back|hasn't told|hasnt told|marks on her|in a towel)",
        "(lost her husband|lost his wife|widowed|widow|pregnant|hiding|hides|crying in|broke down|signed off|on tablets)",
        "(in dubai|in spain|in florida|in umbria|in the bahamas|from sarasota|her husband believes|he believes it was)",
        "(earning|earns|on benefits|salary of)",
    ),
)
_CLIENT = Phrases(
    fr=(
        "(un|une|ma|mon|notre|cette|ce|la|le|des|deux) (client|cliente|clients|patient|patiente|eleve|locataire|locataires|marie|mariee|maries|proprietaire|voyageur|voyageurs|couple)",
        "(chambre|gite|appart|logement|villa|table) (1|2|3|4|5|6|7|8|9|10|11|12|bleue|genet)",
    ),
    en=(
        "(a|my|our|this|that|the|one|two) (client|clients|customer|customers|patient|patients|tenant|tenants|bride|groom|couple|guest|guests|regular|pupil|member)",
        "(room|flat|apartment|unit|cabin|table) (1|2|3|4|5|6|7|8|9|10|11|12|two|three|four|five)",
    ),
)
_SCANDAL = Phrases(
    fr=(
        "(sa maitresse|son amant|trompe sa|trompe son|couche avec|pas avec sa femme|pas avec son mari|pas sa femme|pas son mari|pas la sienne|dans le dos de)",
        "(sa femme|son mari) (croit|ne sait|sait pas|ignore|est au courant|pense que|n'est pas au courant)",
        "(fait|a fait) (une|sa) (tentative|cure|crise)",
        "(en plein|leur|son|sa|un) divorce",
        "(arrive|arrivee|sentait|repart|etait) (ivre|bourre|bourree|l'alcool|defonce|defoncee)",
        "(perdu son|perdu sa) (mari|femme|bebe|pere|mere|emploi|boulot|fils|fille)",
        "(en faillite|en liquidation|en redressement|interdit bancaire|fiche a la banque|au rsa|au chomage)",
        "(sort|sorti|sortie) de (prison|cure|desintox)",
        "(a fait refaire|s'est fait refaire|perd ses cheveux|porte une perruque|se fait des injections)",
    ),
    en=(
        "(his mistress|her lover|cheating on|having an affair|not his wife|not her husband|behind his back|behind her back|not the wife)",
        "(his wife|her husband|the wife|the husband) (thinks|believes|doesn't know|doesnt know|has no idea|isnt to know|isn't to know)",
        "(middle of|going through|nasty|messy|her|his|their) divorce",
        "(turned up|arrived|stank|reeked|was) (drunk|hammered|wasted|of drink|of booze|high|stoned)",
        "lost (her|his|their) (husband|wife|baby|mother|father|job|son|daughter)",
        "(went bankrupt|is bankrupt|going under|on benefits|declared bankruptcy|cant pay the rent|can't pay the rent)",
        "(out of|back from|just out of) (prison|jail|rehab)",
        "(had a nose job|wears a wig|losing her hair|losing his hair|gets botox|had work done|had implants)",
    ),
)
"""What nobody wants told of oneself."""
_FAMILY_NAME = Pattern(
    r"\b[Cc]hez les [A-ZÀ-Þ][a-zà-þ'-]+|\b[Tt]he (?:[A-Z][a-z]+ )?[A-Z][a-z]{2,}s\b(?= (?:are|from|on|in|still|have|owe|at|next|over|house))"
    r"|\b[Tt]he [A-Z][a-z]+ (?:house|place|wedding|account)\b|\b[Ll]es [A-ZÀ-Þ][a-zà-þ]{2,}(?= (?:se|sont|ont|divorcent|partent|vendent))",
    any_of=("les ", "the "),
    original_case=True,
)
_TRADE = Phrases(
    fr=("(merci|bravo|felicitations|livre|roman|film|serie|piece|chanteur|acteur|ministre|president|roi|reine|histoire|siecle|legende)",
        "(mon|ma|mes) (frere|soeur|mere|pere|mari|femme|fils|fille|cousin|cousine|oncle|tante)"),
    en=("(congratulations|book|novel|film|movie|series|play|singer|actor|minister|president|king|queen|history|century|legend|story of)",
        "(my|our) (brother|sister|mother|father|mum|mom|dad|husband|wife|son|daughter|cousin|uncle|aunt)"),
)  # fmt: skip
_PERSON = AnyOf(TITLED, NAMES, _FAMILY_NAME)

RULE = Rule(
    category="third_party",
    find=all_of(
        marks_together(GRAVE, TITLED, certain=False, unless=IN_GENERAL, within=140),
        marks_together(_SCANDAL, AnyOf(_PERSON, _CLIENT), unless=_TRADE, within=110),
        marks_together(_AFFAIRS, _PERSON, unless=_TRADE, within=120),
        marks_together(_CONFIDENCE, PEOPLE, certain=False, unless=_TRADE, within=150),
    ),
    texts={
        "en": Texts(
            title="A client’s private life",
            what="This tells what a client does, buys, suffers or hides.",
            why="Clients speak freely because they trust you; after such a post they will not.",
            advice="Tell the story without anything that leads to the person, or do not tell it.",
        ),
        "fr": Texts(
            title="La vie privée d’un client",
            what="Ceci raconte ce qu’un client fait, achète, souffre ou cache.",
            why="Les clients se confient parce qu’ils ont confiance ; après cela, ils se tairont.",
            advice="Racontez sans rien qui mène à la personne, ou ne racontez pas.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Between us, Mr Collins is separating from the florist",
                "Mrs Novak lost her husband in March and still sets two plates",
                "Big order from Gavin, two identical rings, one for the wife",
                "the Pattersons are divorcing and both want the sideboard",
                "You didn't hear it from me but Denise is bankrupt",
            ),
            quiet=(
                "Congratulations to Denise on her new shop",
                "The king in this novel has a mistress and a parrot",
                "Mr Collins chose the blue tiles, thank you",
                "Split the dough in two and let it rest",
                "The Pattersons recommend the lemon cake",
            ),
        ),
        "fr": Examples(
            warn=(
                "Entre nous, M. Colin se sépare et vend vite",
                "Mme Novak est veuve depuis mars et met toujours deux assiettes",
                "Monsieur Garnier est en liquidation, ses machines partent vendredi",
                "Les Lambert divorcent et veulent tous deux le buffet",
                "Devinez qui dormait ici samedi : Bruno, et pas avec sa femme",
            ),
            quiet=(
                "Félicitations à Denise pour sa nouvelle boutique",
                "Le roi de ce roman a une maîtresse et un perroquet",
                "M. Colin a choisi le carrelage bleu, merci à lui",
                "Séparez les blancs des jaunes, sans vous presser",
                "Mme Novak recommande la tarte au citron",
            ),
        ),
    },
)
