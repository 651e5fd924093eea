"""The owner's faith, or the lack of it.

What: faith in the first person: prayer, mass, baptism, "Jesus is", "Dieu est une invention". A wedding in a church, a
Christmas market or a cake called religieuse are none.
Why: it is among the most private things, and clients of another faith, or none, feel that the shop is not theirs.
Source: RGPD/GDPR article 9 (religious beliefs); guide of product.md, advice 4 and 7.
"""

from prudence.checker.marking import marks_of
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.phrases import Phrases

_CREED = Phrases(
    both=("(puja|novena|neuvaine)",),
    fr=(
        "(ma foi en|ma foi est|ma foi m'|foi chretienne|ma conversion|me suis converti|me suis convertie|donne ma vie a)",
        "(jesus|christ) (est|a|me|m'|seul|ressuscite|roi|christ)",
        "(dieu|le seigneur|allah|jesus) (est|m'a|me|nous|a|soit|pourvoira|merci)",
        "(ma|la|sa) messe (en latin|du|de|a)",
        "(suis|est) (ne|nee)? (catholique|protestante?|protestant|protestante|musulman|musulmane|juif|juive|athee|croyant|croyante|pratiquant|pratiquante|evangelique)",
        "(catholique|protestante|protestant|musulmane|chretienne|croyante|croyant|chretien) (je suis|pratiquante|pratiquant|et fiere|et fier)",
        "(chapelet|careme avec|je prie|on prie|prieres pour|priere pour|louange|evangile)",
        "(fais|faire|fait) (ma|la) (messe|priere|prieres)",
        "(vais|retourne|retournee|aller|allons|etais|suis) (retourne|retournee)? (a|au) (la messe|l'eglise|la mosquee|confesse)",
        "(retourne|retour) (a|au) (l'eglise|la messe|dieu)",
        "(venez|viens) (prier|a l'assemblee|a la messe)",
        "(le chemin de|retrouver) ses eglises",
        "(creches) des mairies",
        "(crois|croyons|croit|croyais|cru) (pas|plus|toujours)? en (dieu|jesus|allah|lui)",
        "(gloire|louange|louanges|merci|rendons grace) (a|au) (dieu|seigneur|jesus|christ|tout-puissant)",
        "(que|qu') (dieu|le seigneur|allah) (vous|te|nous|les|le|la) (benisse|garde|protege|pardonne)",
        "(la bible|l'evangile|le coran|la torah|l'ecriture) (dit|le dit|nous dit|enseigne)",
        "(mon|notre) (pasteur|pretre|cure|imam|rabbin|paroisse|culte|eglise|diacre)",
        "(repentez|convertissez|repens) (vous|toi)",
        "(je|j'|on|nous) (jeune|jeunons|fais le ramadan|fait le ramadan|fais careme|fait careme|fais chabbat|fait chabbat)",
        "(plan|volonte|grace|parole|amour|main) (de|du) (dieu|seigneur)",
        "(ma|notre) (conversion|premiere communion|bat mitzvah|foi|priere)",
        "(j'ai|on a|nous avons) (prie|allume un cierge|communie|ete baptise|ete baptisee)",
        "(athee|agnostique|bouffeur de cures|sans dieu ni maitre|ni dieu ni maitre)",
        "(dieu|allah) (n'existe pas|est grand|est amour|est mort)",
    ),
    en=(
        "(jesus|christ|the good lord|the lord|god|allah|almighty) (is|has|turned|gave|saved|we'd|wed|will|put|told|sent|be|himself|kept|without)",
        "(without) (jesus|the good lord|the lord|god)",
        "(my|me|our|found me|found my) faith",
        "(i|we) (believe|trust) (in|the) (god|lord|him|jesus)",
        "(believe|believed) in god",
        "(i|i've been|been|we|we're|i'm) (praying|prayed|pray|tithe|repented|testify)",
        "(get|got|been|was) (saved|baptised|baptized|born again|confirmed) (before|at|in|on|last|by)",
        "(practising|practicing|proud|devout|lapsed|born again) (christian|catholic|hindu|muslim|jew|atheist|buddhist|sikh)",
        "as a (christian|catholic|muslim|jew|hindu|believer|woman of faith|man of faith)",
        "(the|a) (rosary|decade of the rosary|novena|stations of the cross)",
        "(church kid|altar boy|the bishop's letter|chapel born|mass with|half nine mass|the same pew)",
        "(come|and) pray (with|for)",
        "(on my|on me) knees",
        "(him upstairs)",
        "(went|go|going|been|back) (back)? to (mass|church|chapel|confession|mosque)",
        "(read|reading) (my|the) bible",
        "(praise|thank|glory to|thanks be to|give thanks to) (god|jesus|the lord|him who|our lord|allah)",
        "(the bible|scripture|the good book|the word|the koran|the quran|the gospel) (says|tells|is|isn't|isnt|teaches)",
        "(my|our) (pastor|priest|imam|rabbi|parish|congregation|vicar|church council|church voted|church family|bible study)",
        "(repent|hallelujah|hosanna)",
        "(christ|jesus|the lord) (is|will be) (risen|coming|king|lord|watching|my saviour|my savior)",
        "he is (risen|risen indeed|lord)",
        "(saved|washed) by (grace|the blood|faith|jesus)",
        "(in|by) (jesus|god's|christ's|his holy) (name|name we pray|grace|mercy)",
        "(there is|theres|there's) no god",
        "(giving up|gave up|given up|fasting) (* for|for|during|this)? (lent|ramadan)",
        "(i|we|i'm|we're|im) (fast|fasting|fasted) (for|during|until|till|til|since|all)",
        "(keep|keeping|kept|observe|observing|broke|break) (the|our|my)? (sabbath|shabbat|fast)",
        "god's (plan|will|timing|house|love|grace|work|own|word|hands|hand)",
        "(by the|through the|only by the) (grace|mercy) of god",
        "(said|say|saying) (a|my|the) (rosary|novena)",
        "(my|our) (prayer group|prayer meeting|home church|sunday service|first communion|bar mitzvah|testimony|salvation|saviour|savior)",
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
    find=marks_of(_CREED, unless=_TRADE),
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
                "Mariage à l’église Saint-Paul, fleurs par nos soins",
                "Le marché se tient sur la place de l’église",
                "Mon Dieu, ces fraises",
                "La religieuse au café est de retour",
                "Bonnes fêtes à toutes et à tous",
            ),
        ),
    },
)
