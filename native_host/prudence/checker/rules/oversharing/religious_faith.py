"""The owner's faith, or the lack of it.

What: faith in the first person: prayer, mass, baptism, "Jesus is", "Dieu est une invention". A wedding in a church, a
Christmas market or a cake called religieuse are none.
Why: it is among the most private things, and clients of another faith, or none, feel that the shop is not theirs.
Source: RGPD/GDPR article 9 (religious beliefs); guide of product.md, advice 4 and 7.
"""

from prudence.checker.marking import all_of, marks_of
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.phrases import Phrases

_CREED = Phrases(
    both=("puja",),
    fr=(
        "ma foi en (dieu|jesus|christ|allah)",
        "(donne|donner|confie) ma vie a (dieu|jesus|christ)",
        "(depuis|avant) ma conversion",
        "la messe en latin (de nos|du dimanche|chaque)",
        "je prie (chaque|tous|matin|dieu|souvent)",
        "me suis (converti|convertie) (a|au) (l'islam|catholicisme|judaisme|bouddhisme|christianisme)?",
        "(jesus|christ) (est|seul) (vivant|ressuscite|roi|seigneur|sauveur|notre|mon|la|le)",
        "(dieu|allah|jesus|le seigneur) (m'a|me|m'aime|soit loue|pourvoira|est amour|est mort|n'existe|nous guide|nous aime|est une invention|est avec)",
        "ma messe (en latin|du|de|a)",
        "(je suis|jsuis|suis ne|suis nee|etant) (catholique|protestante|protestant|musulman|musulmane|juif|juive|athee|croyant|croyante|pratiquant|pratiquante|evangelique)",
        "(catholique|protestante|protestant|musulmane|chretienne|croyante|croyant|chretien) (je suis|pratiquante|pratiquant|et fiere|et fier)",
        "(mon chapelet|careme avec|dit le chapelet|recite le chapelet)",
        "(je prie|on prie|prions|prieres|priere) pour (lui|elle|eux|nos|nous|mon|ma|mes|la paix|que dieu|leur|son|sa)",
        "(fais|faisons) (ma|mes|nos|la) (priere|prieres)",
        "(vais|retourne|retournee|aller|allons|etais|suis|sors) (retourne|retournee|alle|allee)? (a|de) (la messe|la mosquee|confesse|la synagogue)",
        "(retourne|retour|revenu|revenue) (a|au|vers) (l'eglise|la messe|dieu)",
        "(venez|viens) (prier|a la messe)",
        "(crois|croyons|croit|croyais|cru) (pas|plus|toujours)? en (dieu|jesus|allah)",
        "(gloire|louange|louanges|rendons grace) (a|au) (dieu|seigneur|jesus|christ|tout-puissant)",
        "merci (seigneur|jesus|mon dieu pour)",
        "(que|qu') (dieu|le seigneur|allah) (vous|te|nous|les|le|la) (benisse|garde|protege|pardonne)",
        "(la bible|l'evangile|le coran|la torah|l'ecriture) (dit|le dit|nous dit|enseigne)",
        "(repentez|convertissez|repens) (vous|toi)",
        "(je|j'|on|nous) (jeunons|fais le ramadan|fait le ramadan|fais careme|fait careme|fais chabbat|fait chabbat)",
        "(je jeune|on jeune) (pendant|jusqu'a|jusqu'au|depuis|pour|avec|aujourd'hui)",
        "(volonte|grace|amour) de (dieu|seigneur)",
        "(ma|notre) (bat mitzvah|bar mitzvah)",
        "(j'ai|on a|nous avons) (allume un cierge|communie|ete baptise|ete baptisee)",
        "(bouffeur de cures|sans dieu ni maitre)",
        "(dieu|allah) n'existe pas",
    ),
    en=(
        "(jesus|christ|the good lord) (has|saved|told|loves|died for|is my|is our|is coming|is risen|is the|is alive)",
        "(the lord|allah|almighty) (has|gave|saved|put|told|sent|is good|is great|loves|called)",
        "(my faith|our faith) (in|saved|carried|got|kept|comes|is) (god|jesus|christ|him|me|us|the lord|everything|first)",
        "(found|finding) (my faith|god|jesus|the lord)",
        "(i|we) (believe|trust) in (god|the lord jesus|jesus|our lord)",
        "(believe|believed) in god",
        "without (jesus|the good lord|the lord|god)",
        "(found|find) (me|my|our) faith",
        "confirmed at (st|saint)",
        "chapel born",
        "(i|i've been|been|we|we're|i'm) (praying|prayed|pray) (for|to|on) (it|this|him|her|them|you|my|our|god|jesus|the lord|his|a miracle|everyone)",
        "(i|we) (tithe|repented|testify)",
        "(get|got|been|was) (baptised|baptized|born again) (before|at|in|on|last|by)",
        "(practising|practicing|proud|devout|lapsed|born again|i'm a|i am a) (christian|catholic|hindu|muslim|jew|atheist|buddhist|sikh)",
        "as a (christian|catholic|muslim|jew|hindu|believer|woman of faith|man of faith)",
        "(the|a|my|our) (rosary|decade of the rosary|novena|stations of the cross)",
        "(come|and) pray with (me|us)",
        "(went|go|going|been|back) (back)? to (mass|confession|mosque|chapel|synagogue)",
        "(go|going|went back|back) to church (on|every|with|again|this|now)",
        "(read|reading) (my|the) bible",
        "(praise|glory to|thanks be to|give thanks to|thank) (jesus|the lord|our lord|allah)",
        "(glory to|thanks be to|give thanks to) god",
        "(the bible|scripture|the koran|the quran|the gospel) (says|tells|teaches)",
        "(my|our) (pastor|imam|rabbi|church family|bible study|congregation) (says|said|told|is|has|and|prayed|this)?",
        "(my|our) (priest|vicar) (says|said|told|preached)",
        "(christ|jesus) is (risen|coming|king|lord|watching|my saviour|my savior)",
        "he is (risen|risen indeed)",
        "(saved|washed) by (the blood|faith|jesus)",
        "(in|by) (jesus|god's|christ's|his holy) (name|name we pray|grace|mercy)",
        "(there is|theres|there's) no god",
        "(fasting|fast) (for|during|this) (ramadan|lent|yom kippur)",
        "(keep|keeping|kept|observe|observing) (the|our|my)? (sabbath|shabbat)",
        "god's (will|timing|love|grace)",
        "(through the|only by the) (grace|mercy) of god",
        "(my|our) (prayer group|prayer meeting|home church|bar mitzvah|testimony|salvation|saviour|savior)",
    ),
)
_LIKELY = Phrases(
    both=("(novena|neuvaine)",),
    fr=(
        "(ma messe|ma foi|ma conversion|notre foi en|notre pasteur|mon pasteur|mon imam|mon rabbin|notre paroisse|mon eglise|chapelet)",
        "(vais|retourne|aller|allons) a l'eglise",
        "(crois|croyons) en lui",
        "(plan|parole) de dieu",
        "(athee|agnostique)",
        "(dieu|allah) est (grand|bon)",
        "priez pour (lui|elle|eux|nous|moi)",
    ),
    en=(
        "(giving up|gave up|given up) (* for|for)? (lent|ramadan)",
        "(god's plan|god's own|hallelujah|him upstairs|my parish|our parish|my faith|our faith)",
        "(we|i) (prayed|pray|fast)",
        "(went|go|going) to church",
        "got (saved|confirmed)",
        "god (has|saved|put|told|sent|is good|is great|loves|called)",
        "praise god",
    ),
)
_TRADE = Phrases(
    fr=("(mariage|mariages|maries|mariee|concert|marche|brocante|religieuse|religieuses|noel|patrimoine|visite|clocher|orgue|orgues|vitrail|vitraux|facade"
        "|cire|cierge|cierges|santon|santons|dragees|faire-part|place de l'eglise|rue de l'eglise|devant l'eglise|derriere l'eglise|photo|photographie|parvis|gateau|livraison)",
        "(medailles|medaille|santon|creche de|creche en|cherche|mon dieu|dieu que|dieu sait|bon dieu|nom de dieu|grace a dieu il)"),
    en=("(wedding|weddings|bride|groom|concert|market|hall|fete|roof|organ|steeple|bells|christmas|easter eggs|christening cake|cake|flowers for|photos|photograph"
        "|my god|omg|thank god|god knows|for god's sake|swear to god|god bless|good god|lord of|oh lord|parking|jumble|tower|temple road|church street|church road|church lane|raffle)",),
)  # fmt: skip

RULE = Rule(
    category="belief",
    find=all_of(marks_of(_CREED, unless=_TRADE), marks_of(_LIKELY, certain=False, unless=_TRADE)),
    texts={
        "en": Texts(
            title="Your faith",
            what="This tells everyone what you believe, or do not believe.",
            why="Clients of another faith, or none, may feel that the shop is not for them.",
            advice="Share it among friends; on the page, wish everyone a good feast.",
        ),
        "fr": Texts(
            title="Votre foi",
            what="Ceci dit à tous ce que vous croyez, ou ne croyez pas.",
            why="Des clients d’une autre foi, ou sans foi, peuvent se sentir de trop dans la boutique.",
            advice="Partagez-le entre amis ; sur la page, souhaitez de bonnes fêtes à tous.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "Jesus is the reason we open our doors",
                "I've been praying on it and the answer is no more Sundays",
                "My faith carried us through the winter",
                "Got baptised at Grace Chapel last week, best day",
                "As a Christian I can't bake for that party",
            ),
            quiet=(
                "The word is out: we move in May",
                "I was on my knees laying tiles all day",
                "The boiler works, thank God for plumbers",
                "Wedding at St Mary's church, flowers by us",
                "The craft market is in the church hall",
                "Oh my god, these strawberries",
                "Turn left at Chapel Lane, we are the blue door",
                "A mass of tulips in the window",
            ),
        ),
        "fr": Examples(
            warn=(
                "Jésus est la raison pour laquelle nous ouvrons",
                "Je prie chaque matin avant de pétrir, et ça se goûte",
                "Ma foi est au cœur de ma cuisine",
                "Catholique pratiquante et fière de l’être",
                "on vous attend dimanche à la messe, venez prier avec nous",
            ),
            quiet=(
                "Dieu est dans les détails",
                "Je suis jeune et j’ouvre ma boutique",
                "Mariage à l’église Saint-Paul, fleurs par nos soins",
                "Le marché se tient sur la place de l’église",
                "Mon Dieu, ces fraises",
                "La religieuse au café est de retour",
                "Bonnes fêtes à toutes et à tous",
            ),
        ),
    },
)
