"""What a client does, buys, suffers or hides.

What: words that announce a confidence ("between us", "won't mind me saying"), affairs, separations, illnesses, secret
purchases, next to a name, a title or a family.
Why: clients talk because they trust; one such post and they talk elsewhere.
Source: Code civil, article 9; professional secrecy; GDPR.
"""

from prudence.checker.marking import all_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.illness import GRAVE, IN_GENERAL, SERIOUS
from prudence.checker.text.names import FULL_NAMES, NAMES, PEOPLE, TITLED
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
        "(divorce|divorcent|divorcer|sa maitresse|son amant|trompe son mari|trompe sa femme|couche avec)",
        "(redressement judiciaire|en liquidation judiciaire|en faillite|en cessation|huissiers|plan d'etalement|maison d'arret|surendette)",
        "(infidele|test de paternite|garde a vue)",
        "(perdu son mari|perdu sa femme|un mari qui boit|sa femme est partie|ne sait encore rien|sait encore rien)",
    ),
    en=(
        "(divorce|divorcing|having an affair|mistress|cheating on|another woman)",
        "(bankrupt|bankruptcy|receivership|insolvent|drinking again|drinking problem)",
        "(leaving your husband|leaving her husband|plain bag|behind his back|hasn't told|hasnt told|marks on her)",
        "(lost her husband|lost his wife|widowed|signed off|on tablets|on benefits)",
    ),
)
"""What nobody says of others by mistake."""
_TROUBLES = Phrases(
    fr=(
        "(jugement|dettes|prison|implants|prothese|botox|alcool|boit|ivre|perruque|peignoir|gifle|plainte|en slip)",
        "(l'hospice|la maison de retraite|tutelle|placement|separent|separe|separes|separation|liquidation|veuf|veuve|enceinte|condamne|condamnee)",
    ),
    en=(
        "(split|splitting up|the wife|debts|nothing filed|unopened|prison|arrested|two identical|drunk|puked|honeymooners)",
        "(separated|separating|affair|his wife|convicted|liquidation|widow|headboard|hair loss|wig|implants|botox|maggots|pregnant|crying in|broke down|in a towel|earning|earns|salary of)",
    ),
)
"""What may be said of a play, a party or a tenant's flat as well."""
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
        "(sa maitresse|son amant|trompe sa femme|trompe son mari|trompe sa compagne|trompe son compagnon|couche avec|pas avec sa femme|pas avec son mari|pas sa femme|pas son mari|pas la sienne|dans le dos de)",
        "(sa femme|son mari) (croit|ne sait|sait pas|ignore|est au courant|pense que|n'est pas au courant)",
        "(fait|a fait) une (crise d'epilepsie|crise de nerfs|tentative de suicide|cure de desintox*|ts|overdose)",
        "(en plein|leur|son|sa|un) divorce",
        "(arrive|arrivee|sentait|repart|etait|repartie|reparti) (ivre|bourre|bourree|saoul|saoule|l'alcool|le rhum|le vin|le pastis|defonce|defoncee)",
        "(depuis|apres|avec) (sa|son|leur) (separation|divorce|depression|licenciement|rupture|cure)",
        "(ivre|bourre|bourree|saoul|saoule|vomi) (dans|devant|au|a|sur|chez) (mon|notre|la|le|ma|nous)",
        "(l'a|les a|a) (placee|place|mise|mis) (en|a l') (residence|ehpad|maison de retraite|tutelle)",
        "(doit|devait) de l'argent",
        "(perdu son|perdu sa) (mari|femme|emploi|boulot)",
        "(en faillite|en liquidation|en redressement|interdit bancaire|fiche a la banque|au rsa|au chomage)",
        "(sort|sorti|sortie) de (prison|desintox)",
        "fait refaire (le|les|la) (nez|seins|poitrine|fesses|levres)",
        "(perd ses cheveux|porte une perruque|se fait des injections)",
    ),
    en=(
        "(his mistress|her lover|cheating on|having an affair|not his wife|not her husband|behind his back|behind her back|not the wife)",
        "(his wife|her husband|the wife|the husband) (thinks|believes|doesn't know|doesnt know|has no idea|isnt to know|isn't to know)",
        "(middle of|going through|nasty|messy|her|his|their) divorce",
        "(turned up|arrived|stank|reeked|reeking|smelled|smelt|smelling|was) (drunk|hammered|wasted|of drink|of booze|of rum|of gin|of beer|of whisky|of whiskey|of vodka|of weed|stoned)",
        "(fell|fallen|passed) (over|out|down) drunk",
        "(drunk|puked|threw up|passed out|peed|wet himself|wet herself) (in|on|all over) (my|our|the)",
        "(since|after) (the|her|his|their) (divorce|breakup|break up|breakdown|bankruptcy)",
        "(got|getting|has got) (divorced|evicted|sentenced)",
        "(behind on|can't afford|cant afford|couldn't afford) (her|his|their) (rent|mortgage|car|bills|kids)",
        "lost (her|his|their) (husband|wife|job)",
        "(went bankrupt|is bankrupt|going under|on benefits|declared bankruptcy|cant pay the rent|can't pay the rent)",
        "(out of|back from|just out of) (prison|jail|rehab)",
        "(had a nose job|wears a wig|losing her hair|losing his hair|gets botox|had implants)",
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
    fr=("(mon|ma|notre) (grand|grande|petit|petite|aine|ainee|cadet|cadette|gamin|gamine|gosse)", "(jument|cheval|vache|poney|velo|voiture) (*)? (n'est|est)",
        "(merci|bravo|felicitations|livre|roman|film|serie|piece|chanteur|acteur|ministre|president|roi|reine|histoire|siecle|legende)",
        "(mon|ma|mes|notre|nos) (frere|soeur|mere|pere|mari|femme|fils|fille|cousin|cousine|oncle|tante|ex|grand-mere|grand-pere|neveu|niece)"),
    en=("(congratulations|book|novel|film|movie|series|play|singer|actor|minister|president|king|queen|history|century|legend|story of)",
        "(my|our) (brother|sister|mother|father|mum|mom|dad|husband|wife|son|daughter|cousin|uncle|aunt|nan|gran|nephew|niece|ex)"),
)  # fmt: skip


_TRADE_OR_GENERAL = AnyOf(
    _TRADE,
    IN_GENERAL,
    Phrases(
        fr=(
            "(docteur|dr|professeur|chirurgien|medecin|kine|pr|infirmiere|infirmier|m'a opere|m'a operee|je|j'|mon|ma)",
        ),
        en=("(doctor|dr|professor|surgeon|consultant|nurse|physio|my|i|i'm)",),
    ),
)
_PERSON = AnyOf(TITLED, NAMES, _FAMILY_NAME)

RULE = Rule(
    category="third_party",
    find=all_of(
        marks_together(GRAVE, TITLED, certain=False, unless=IN_GENERAL, within=140),
        marks_together(_SCANDAL, AnyOf(_PERSON, _CLIENT), unless=_TRADE, within=110),
        marks_together(_AFFAIRS, _PERSON, unless=_TRADE, within=120),
        marks_together(_TROUBLES, _PERSON, certain=False, unless=_TRADE, within=80),
        marks_together(
            AnyOf(GRAVE, SERIOUS), AnyOf(TITLED, FULL_NAMES), certain=False, unless=_TRADE_OR_GENERAL, within=90
        ),
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
                "Mr Pell's horse is not his own, it belongs to the fair",
                "Congratulations to Denise on her new shop",
                "The king in this novel has a mistress and a parrot",
                "Mr Collins chose the blue tiles, thank you",
                "Split the dough in two and let it rest",
                "The Pattersons recommend the lemon cake",
                "A client has just had work done on her kitchen",
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
                "Gaston Hérouard, et sa jument n'est pas la sienne, c'est celle de la foire",
                "Félicitations à Denise pour sa nouvelle boutique",
                "Le roi de ce roman a une maîtresse et un perroquet",
                "M. Colin a choisi le carrelage bleu, merci à lui",
                "Séparez les blancs des jaunes, sans vous presser",
                "Mme Novak recommande la tarte au citron",
                "Louis a trompé l’ennui avec un puzzle",
            ),
        ),
    },
)
