"""Where the key is hidden.

What: a key and the place where it lies: under the mat, behind the meter, in the trainer.
Why: it is an invitation to walk in, and insurers do not pay where there was no break-in.
Source: Association of British Insurers; France Assureurs, "Vol sans effraction".
"""

from prudence.checker.marking import marks_of
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases

_FRENCH = Pattern(
    r"\b(?:cles?|clefs?|(?:un|le|notre|mon) double(?= (?:des? cle|est |sous|derriere|dans la|toujours|reste|cache|planque))|les doubles|trousseau)\b(?: ?[,:])?(?: [^\W\d_][\w'-]*){0,6}? (?:sous|derriere|dans|sur|au[ -]dessus|au fond|a cote) (?:d[ue] |de la |des |l'|la |le |les |un |une )?(?:\w+ ){0,2}?"
    r"(?:paillasson|pot|pots|jarre|canne|compteur|boite aux lettres|pierre|caillou|volet|nain|tuile|gouttiere|rebord|banc"
    r"|poubelle|seau|arrosoir|buche|tapis|geranium|lavande|jardiniere|boite|pneu|roue|pare-soleil|trappe|nichoir|mangeoire|linteau|poutre|pave|marche|rondin"
    r"|brouette|barbecue|niche|haie|tonneau|coquillage|coquille|lanterne|statue|bac a fleurs|tas de bois|rocher)",
    any_of=("cle ", "cles ", "cle,", "cles,", "cle:", "clef", "double", "trousseau"),
    language="fr",
)
_ENGLISH = Pattern(
    r"\b(?:keys?|(?:a|the|our|my) spare(?! (?:ty|ti|room|wheel|bed|chair|part|time|bulb|seat|moment|is in the boot|in the boot)))\b(?:'s|,| ?:)?(?: [^\W\d_][\w'-]*){0,6}? (?:under|underneath|behind|in|inside|on top of|above|on|beneath) (?:the |a |my |our |that )?(?:\w+ ){0,2}?"
    r"(?:mat|doormat|pot|plant pot|flowerpot|planter|frog|gnome|stone|rock|brick|bin|bins|meter|ledge|mailbox|letterbox|visor|bucket"
    r"|log store|bench|porch light|gutter|can|hedge|bird ?box|bird ?house|bird ?bath|bbq|barbecue|wheel|wheel arch|tyre|tire|fuel flap|fuel cap"
    r"|window ?box|paver|flagstone|coffee can|biscuit tin|lintel|beam|drain ?pipe|down ?pipe|slate|tile|window ?sill|log ?pile|wood ?pile|water butt|hanging basket|urn|statue|lantern|shell|welly|wellies)\b",
    any_of=("key ", "keys ", "key's", "key,", "keys,", "key:", "spare"),
    language="en",
)
_UNDER = Pattern(
    r"\bkey(?:'s| is|s are)(?: still| always|(?: \w+){1,4},)? (?:under|underneath|beneath|behind) (?:the|a|my|our) (?!scenes|success|surface|story|music|idea|counter)\w+"
    r"|\b(?:cle|clef)s? (?:est|sont)(?: toujours| encore|(?: \w+){1,4},)? (?:sous|derriere) (?:le |la |l'|les |un |une |mon |ma |notre )(?!scene|coulisses|surface|comptoir|idee|histoire)\w+",
    any_of=("key's", "key is", "keys are", "cle est", "cle sont", "cles est", "cles sont", "clef"),
)
"""Whatever it lies under."""
_PLACES_FR = (
    r"(?:maison|boutique|magasin|gite|local|portail|camion|camionnette|voiture|garage|atelier|studio|appart\w*|cave|fournil|bureau|cabanon"
    r"|bateau|van|remise|reserve|salon|hangar|chambre|chalet|grange|entrepot|depot|ecurie|serre|mobil-home|secours|labo)"
)
_LEFT_FR = Pattern(
    rf"\b(?:la|les|ma|mes|une|leur|leurs|sa|ses|un|le) (?:cles?|clefs?|double|doubles|trousseau)(?: (?:de (?:la |l')?|du |des |d')(?:\w+ )?{_PLACES_FR})?"
    r"(?: (?:est|sont|reste|restent|toujours|bien|encore|aussi|comme d'hab\w*|sera|seront)){0,3},? (?:laissee?s?|cachee?s?|planquee?s?|glissee?s?|accrochee?s?|pendue?s?"
    r"|scotchee?s?|dort|dorment|pend|pendent|traine|trainent) (?:\w+ )?(?:sous|derriere|dans|sur|entre|au[ -]dessus|au fond|a cote|au clou|au crochet|a l'interieur)\b"
    rf"|\b(?:cles?|clefs?|double) (?:de (?:la |l')?|du |des |d'){_PLACES_FR} (?:est|sont|reste|restent) (?:\w+ )?(?:sous|derriere|dans|sur|entre|au[ -]dessus|au fond|a cote|au clou|au crochet|chez (?:la|le|les|nos|ma|mon) \w+)\b"
    r"|\b(?:j'ai|on a|je|on|nous avons) (?:laisse|cache|planque|glisse|accroche|mets|met) (?:la|les|une|le) (?:cles?|clefs?|double|trousseau) (?:sous|derriere|dans|sur(?! la porte| le contact)|entre|au|a cote)\b",
    any_of=("cle ", "cles ", "clef", "double", "trousseau"),
    language="fr",
)
_PLACES_EN = (
    r"(?:house|shop|store|flat|cottage|gate|van|truck|car|garage|workshop|studio|apartment|cellar|bakery|office|shed|boat|barn|room"
    r"|salon|unit|cabin|front|back|side|door|stock ?room|yard|lock-?up|container|greenhouse|stables?|kitchen|till|safe)"
)
_LEFT_EN = Pattern(
    rf"\b(?:keys?|spares?(?= (?:for|to|of|is|are|under|behind)))(?: (?:for|to|of) (?:the |my |our )?(?:\w+ )?{_PLACES_EN}(?: door)?)?(?:'s| is| are| will be| has been)?(?: still| always| just| usually){{0,2}},? "
    r"(?:hidden|left|hanging|hangs|hang|tucked|taped|kept|hid|lives|live|stashed|stays|sits|lying) (?:\w+ )?(?:under|underneath|behind|in|inside|on|above|beneath|between|next to|beside|with|over|up|off)\b"
    rf"|\bkeys? (?:for|to|of) (?:the |my |our )(?:\w+ )?{_PLACES_EN}(?: door)? (?:is|are) (?:\w+ )?(?:under|underneath|behind|in|inside|on|above|beneath|between|next to|beside|with)\b"
    r"|\b(?:i|we|i've|we've|i'll) (?:left|leave|hid|hide|tucked|taped|stashed) (?:the|a|my|our) (?:spare )?keys? (?:\w+ )?(?:under|underneath|behind|in|inside|on|above|beneath|between|with)\b",
    any_of=("key", "spare"),
    language="en",
)
"""Wherever it was put: verbs of leaving and hiding, or the key of some place."""
_TOLD = Pattern(
    rf"\bspare (?:\w+ )?keys?(?:'s| is| are)(?: still| always)? (?:under|underneath|behind|in|inside|on|above|beneath|between|next to|beside) (?!my |our |order|case|good|demand|offer|sale|stock)"
    rf"|\bspares? for the (?:\w+ )?{_PLACES_EN} (?:is|are) (?:under|underneath|behind|in|inside|above|beneath|between)\b"
    rf"|\bkeys? (?:for|to|of) (?:the |my |our )(?:[\w']+ ){{0,2}}?{_PLACES_EN}(?: door)? ?[:,?] ?(?:it's |they're )?(?:in|under|behind|inside|on|lift|look under|reach)\b"
    rf"|\b(?:cles?|clefs?) (?:du|de la|de l'|des) (?:\w+ )?{_PLACES_FR} ?[:,?] (?:elle est |c'est )?(?:dans|sous|derriere|sur|au[ -]dessus|soulevez|souleve|cherchez)\b"
    rf"|\bkeys? (?:to|for) (?:the |my |our )(?:[\w']+ ){{0,3}}?(?:{_PLACES_EN}|cooler|cash ?box) ?[:,] ?(?:it's |they're )?(?:in|under|behind|inside|on) (?:the|a)\b"
    r"|\b(?:hook|nail|shelf|peg), keys? (?:to|for) (?:the |my |our )(?!to)\w+"
    r"|\bkeys?\b[^!\n]{0,60}\b(?:just |and |then )?lift the (?:\w+ ){1,3}(?:by|under|near|next|beside|behind|at|outside)\b",
    any_of=("key", "spare", "cle ", "cles ", "clef"),
)
"""Whose it is, and at once where."""
_FIGURATIVE = Phrases(
    fr=(
        "(cle|cles) (en main|du succes|de voute|usb|du bonheur|de sol|allen|a molette)",
        "(cle|cles) (de 8|de 10|de 12|de 13|de 17|du bon|du bonheur|du mystere|des songes|des champs|du probleme|dynamometrique|plate|allen|anglaise)",
        "(escape game|proprietaires|emmenagez|chasse au tresor|enquete|enigme|roman|porte-cles|porte-cle|clef usb|remise de cles|acheteurs|terreau|outils)",
        "(etait|etaient|avait ete|n'est plus|ne sont plus) (toujours)? (sous|dans|derriere|sur|au)",
        "(a qui|a qui sont|oublie|oubliee|oubliees|oublies|quelqu'un a laisse|reclamer|egare|egaree|enfermee|enfermees)",
        "(musee|piano|partition|trouve|trouvee|trouves|perdu|perdus|perdue|porte cles|porte cle|jamais|cambrioleurs|voleurs|conseil|conseils|connait tous|evitez)",
    ),
    en=(
        "key (figure|person|people|part|role|point|points|feature|piece|element|player|detail|moment|thing|difference)",
        "(key|keys) (cut|cutting)",
        "key (lime|ring|rings|ingredient|board|to success|worker|stage|change|word|words)",
        "(was|were|wasn't|weren't|isn't|aren't|no longer|used to be|had been) (always|still)? (under|underneath|behind|in|inside|on)",
        "(whose|anyone lost|anybody lost|left behind|handed in|somebody left|someone left|somebody's left|someone's left|belong|belongs|locked my|locked the)",
        "(compost|low key|ignition|never|burglars|thieves)",
        "(escape room|treasure hunt|key rack|key holder|key hook|new owners|swap night|murder mystery|glass dome|answer|turkey|monkey)",
        "(keyring|keyrings|piano|minor|major|found|lost|keyboard|dates|stage)",
    ),
)

RULE = Rule(
    category="credential",
    find=marks_of(_FRENCH, _ENGLISH, _UNDER, _LEFT_FR, _LEFT_EN, _TOLD, unless=_FIGURATIVE),
    texts={
        "en": Texts(
            title="Where the key is",
            what="This says where a key lies.",
            why="Anybody can use it, and insurers do not pay when nothing was broken.",
            advice="Tell the one person who needs it, and move the key if this was online.",
        ),
        "fr": Texts(
            title="La cachette de la clé",
            what="Ceci dit où se trouve une clé.",
            why="N’importe qui peut s’en servir, et l’assurance ne paie pas sans effraction.",
            advice="Dites-le à la seule personne concernée, et changez la cachette si c’était en ligne.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Key is under the blue flowerpot, let yourself in",
                "the keys to the barn are in the old bucket as usual",
                "Spare key behind the meter, help yourself to logs",
                "van keys are on top of the visor, bring it back full",
                "I left the key inside the letterbox for the plumber",
                "As for the key, it lives inside the garden gnome",
                "We still keep a spare under the mat",
                "Key for the store: in the lion's mouth, as ever",
                "spare shop key's in the dead fir, if the boys want the ladder",
                "key's where it always is, under the dead geranium",
                "Key's under the pig. You'll see the pig.",
            ),
            quiet=(
                "I put the key in the ignition and off we go",
                "Key lime pie under the glass dome today",
                "Lost: a set of keys with a red ribbon",
                "The key to good bread is in the flour",
                "New keyrings in the basket by the door",
                "Good planning is key behind every wedding",
                "The key was under the mat for thirty years, now there's a camera",
                "Whose are the keys on the bench by the frog? Handed in this morning",
                "Spare keys are in stock again, the blank ones",
                "Never hide the spare under the mat, burglars look there first",
            ),
        ),
        "fr": Examples(
            warn=(
                "La clé est sous le pot de lavande, entrez",
                "les clés du hangar sont dans le seau derrière la citerne",
                "Clé de secours derrière le compteur, servez-vous en bûches",
                "j'ai laissé les clefs dans la boîte aux lettres pour le plombier",
                "la clef du fournil reste au-dessus de la gouttière",
                "Pour la clé : elle dort dans le nain de jardin",
                "On a toujours un double sous le paillasson",
                "Clé du local : dans la gueule du lion, comme d'habitude",
                "La clé est toujours au même endroit, sous le géranium mort",
                "La clé est sous le cochon, vous verrez le cochon",
            ),
            quiet=(
                "La clé du bon terreau est dans le pot",
                "Projet clés en main, on s’occupe de tout",
                "Perdu : un trousseau de clés avec un ruban rouge",
                "La clé d’un bon pain ? La farine et le temps",
                "Nouveaux porte-clés dans le panier près de la porte",
                "La clé du succès est dans le levain",
                "À qui sont les clés oubliées sur le banc du marché ?",
                "La clé était sous le pot pendant trente ans, on a mis une caméra",
                "Jamais de double sous le paillasson, c’est le premier endroit où l’on cherche",
                "Un double expresso sur le rebord de la fenêtre, et le matin commence",
            ),
        ),
    },
)
