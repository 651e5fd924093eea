"""Administrative or marketing language, by density: one stuffy word is nothing, several are a press release."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted
from prudence.checker.text.stems import stem
from prudence.checker.topics import own_stems

_JARGON = Phrases(
    # Each would make people smile across a counter.
    en=(
        # Marketing
        "(synerg*|leverag*|stakeholder*|holistic*|turnkey|touchpoint*|ecosystem*|scalab*|actionable|deliverable*|"
        "impactful|learnings|upskill*|onboard|onboarding|offboarding|ideat*|wellness solutions|paradigm*|verticals|"
        "bandwidth|throughput|modality|modalities|learnings|visionary|mission critical|data driven|differentiated|"
        "operationali*|synchroni*|monetis*|monetiz*|incentivi*|optimis*|optimiz*|maximis*|maximiz*|"
        "utilis*|utiliz*|cascading|granular|robust|agile|proactive*|seamless*|frictionless|best practice*|"
        "omnichannel|cross functional|granularity|enablement|empower*|thought leader*|market leader*|industry "
        "leader*|industry leading|"
        "market leading|cutting edge|state of the art|next generation|forward thinking|future proof*|value add|value "
        "added|win win|low hanging|deep dive|deep dives|key takeaway*|north star|roadmap|go to market|"
        "b2b|b2c|kpi|kpis|roi|usp)",
        "(best|world) in class",
        "world class (service|solutions|experience*|offering*|team|provider|quality)",
        "end to end",
        "360 (degree|degrees)",
        "(client|customer|patient|guest|human|user|results|result|purpose|design|people|value|solution|solutions|"
        "community|outcome|outcomes|data|future|quality|evidence|consumer|detail) "
        "(centric|driven|focused|focussed|forward|facing|centred|centered|oriented|led|informed|based)",
        "value (added|proposition*|chain|creation|add|driven|stream*)",
        "(bespoke|innovative|tailored|integrated|scalable|turnkey|holistic|artisanal|comprehensive|streamlined|"
        "curated|premium|customised|customized|elevated|creative|strategic|modular|flexible|dedicated|"
        "personalised|personalized|exclusive|sustainable|spatial|complete|total) *? *? (solution|solutions|offering|"
        "offerings|experience|experiences|service portfolio|package*|programme*|outcomes|environments|portfolio|"
        "suite|"
        "journey|approach)",
        "(solutions|solution|service|services|experience|leading|premier|premium|trusted|preferred|one stop) *? "
        "(provider|providers|partner|purveyor|supplier of choice|destination)",
        "(customer|client|guest|patient|buyer|user|visitor|digital|consumer|employee|stakeholder|brand|shopper|"
        "financial|learner|diner|retail|experiential) (journey*|experience*|engagement|lifecycle|satisfaction|base|"
        "success|touch|"
        "relations|services|excellence|retention|insight*|enjoyment|portfolio|outcome*|node)",
        "(unlock*|elevat*|accelerat*|spearhead*|champion*|drive|drives|driving|deliver|delivers|delivering|foster*|"
        "harness*|cultivat*|enhanc*|enabl*|embed*|align*|realign*) *? *? *? (value|growth|outcomes|excellence|"
        "potential|"
        "experience*|performance|engagement|solutions|innovation|results|impact|synerg*|change|efficienc*|success|"
        "quality|standards|narrative|journey|sustainability|satisfaction|touchpoint*|vision)",
        "(core|key) (competenc*|driver*|deliverable*|learning*|value*|pillar*|objective*|differentiator*|strength*|"
        "offering*|metric*|account*|partner*|milestone*)",
        "(operational|service|relational|commercial|culinary) (excellence|delivery|constraint*|efficienc*|"
        "requirement*|purpose*|reason*|model|enhancement*|update)",
        "(strategic|strategically) * *?",
        "(brand|service|gifting|retail|product|asset) (architecture|identity|values|proposition|portfolio|pillars|"
        "ambassador*|equity|alignment|vertical*|footprint|promise|story|dna)",
        "(exceed|exceeding|exceeds|surpass*|manage|managing) *? expectations",
        "(going|moving) forward",
        "(committed|commitment|dedicated|dedication|passionate|devoted|strive|strives|striving|endeavour*|endeavor*) "
        "(to|about|for) *? (deliver*|provid*|excellence|exceed*|operational|service|quality|sustain*|empower*|creat*|"
        "innovat*|offer*|"
        "your|our|ensur*|maintain*|continuous)",
        "(proud|thrilled|delighted|pleased|excited|humbled|honoured|honored|privileged) to (announce|offer|empower|"
        "share|leverage|unveil|present|inform|advise|introduce|confirm|partner|serve|launch|be scoping|report)",
        "(valued|esteemed|discerning|loyal) (client*|customer*|guest*|patron*|stakeholder*|partner*|clientele|"
        "patronage|members)",
        "(clientele|in the * space|transformative|transformational|initiative|initiatives|continuum|asset portfolio|"
        "hospitality partners|industry peers|core offering|service offering|product offering|continuous improvement|"
        "lessons learned|change management|capacity building|stakeholder management)",
        "(laser|razor) focused",
        "(in|into) partnership with",
        "(wide|full|broad|comprehensive|extensive|diverse) (range|suite|spectrum|array|portfolio|selection) of "
        "(services|products|solutions|offerings|high|premium|quality|professional)",
        # Administration
        "(please|kindly) (be)? (advised|advise|informed|note that|note the|refrain|ensure|find attached|find "
        "enclosed|do the needful|revert|remit|furnish|direct)",
        "(kindly|hereby|henceforth|heretofore|aforementioned|aforesaid|thereof|thereto|therein|herewith|herein|"
        "hereinafter|pursuant|notwithstanding|whereas|forthwith|vis a vis|inter alia|abovementioned|undersigned|"
        "thereafter|wherein|whereby|hitherto)",
        "(above|below|before) (referenced|mentioned|named|captioned)",
        "(further|pursuant|in reference|with reference|in response|subsequent|owing|in relation|in regard|with "
        "respect) to (a|an|your|our|the|internal|recent|operational|circumstances)",
        "in (accordance|respect|furtherance|compliance|line|keeping|conjunction|lieu|consultation) (with|of|course)",
        "in due course",
        "with (effect|immediate|regard|respect|regards) (from|effect|to)",
        "(subject|prior) to (prior|availability|revision|seasonal|approval|change|confirmation|terms|evidence|vendor|"
        "operational|review|verification|management)",
        "(terms|clause|section|paragraph) (and conditions|* of the)",
        "at (the|your|our) (earliest|sole|discretion|point) (of|convenience|discretion)?",
        "(in order|so as) to (facilitat*|optimis*|ensure|maintain|comply|improve|serve|maximi*|better|minimi*)",
        "(commence*|commencing|facilitat*|implement*|furnish|notification*|forfeiture|remedial|stipulat*|escalated|"
        "reallocat*|provisioning|liabilit*|remittance|disseminat*|expedit*|rectif*|ascertain|endeavour*|remuneration|"
        "cessation|"
        "discontinu*|reinstat*|rescheduling|replanification|adjudicat*|procure*|acknowledg*)",
        "non (attendance|compliance|payment|refundable|adherence|transferable)",
        "(duly|revised|relevant|applicable|respective|appropriate|designated|authorised|authorized) (noted|policy|"
        "framework|department|stakeholder*|fee|fees|terms|resource|channel*|personnel|procedure*|timeline*|parties|"
        "party)",
        "(patrons|participants|clients|customers|guests|residents|attendees|visitors|members|all parties) * *? "
        "(required|requested|invited|advised|notified|reminded|hereby|kindly|encouraged|obliged)",
        "(has|have|will|shall|been|be|is|are) (been|be)? (duly|formally|subsequently|temporarily|currently|"
        "presently)? (logged|escalated|noted|received and|implemented|revised|actioned|communicated|processed|"
        "notified|evaluated|effected|"
        "intimated|reallocated|suspended|forwarded|circulated|withdrawn|undertaken|observed|waived)",
        "(actioned|the needful|failing which|the same is|reserves the right|reserve the right|the management|zero "
        "tolerance|zero defect|policy in respect|as per|per our|per your|regret to inform|wish to inform|wishes to "
        "inform|"
        "wishes to advise|wish to advise|would like to inform|take this opportunity|look forward to onboarding|look "
        "forward to serving|thank you for your continued|thank you for your cooperation|thank you for your "
        "engagement|"
        "apologise for any inconvenience|apologize for any inconvenience|any inconvenience caused|for further "
        "processing|resolution timeline*|without prejudice|at this juncture|at this point in time)",
        "under (active|review|evaluation|consideration) (consideration|review|evaluation)?",
        "(dear) (valued|sir|sirs|customer|client|guest|patron|madam|stakeholder*|resident*|member*)",
        "(yours faithfully|yours sincerely|kind regards|best regards|regards management|the management team|"
        "management team)",
        "(exploratory|preliminary|ongoing) (conversation*|dialogue*|discussion*|engagement*)",
        "(capacity|supply chain|operational|logistical|resourcing|budgetary|vendor) (constraint*|challenge*|"
        "dependenc*|side|disruption*|limitation*)",
    ),
    fr=(
        # Marketing
        "(synergi*|holistique*|disrupti*|resilien*|perenn*|ecosysteme*|scalab*|agilite|innovant*|premiumis*|"
        "differencian*|structurant*|mutualis*|transvers*|optimis*|valoris*|securis*|fluidifi*|harmonis*|dynamis*|"
        "digitalis*|rationalis*|"
        "professionnalis*|maximis*|monetis*|industrialis*|capitalis*|labellis*|facilitatrice*|facilitateur*|"
        "experientiel*|operationnel*|strategique*|problematique*|thematique*|process|processus|implement*|reporting|"
        "onboarding|"
        "sourcing|benchmark*|incentiv*|inclusi*|participati*|vertueu*|ecoresponsable*|multicritere*|systemique*|"
        "integrative*|collaborati*|decideu*|collaborateur*|partenarial*|territorial*|capitalistique*|gouvernance|"
        "maillage|rayonnement|"
        "feuille de route|proactivite|proactif|proactive|reactivite|qvt|qvct|rse|kpi|roi|b2b|business|leadership|"
        "trajectoire|levier*|vecteur*|pilotage|ingenierie|expertise*|savoir etre|excellence|performan*|referent|"
        "referente|referentiel*|"
        "accompagnement|solutions|preconis*|initi* une|etudie l'opportunite|client centrique|centrique)",
        "(co)? (construi*|coconstru*) (avec|des|une|un)",
        "partie* prenante*",
        "(forte|haute|grande) * (valeur|performance|ajoutee|emotionnelle|value|sociale)",
        "(forte|haute) (valeur|plus value|performance|exigence)",
        "(a|au) (forte|fort|haut|haute) (impact|valeur|potentiel|plus|niveau|performance|exigence|intensite)",
        "(valeur ajoutee|valeurs ajoutees|proposition de valeur|creation de valeur|chaine de valeur|gagnant gagnant|"
        "capital * premier|raison d'etre|montee en competence*|qualite de vie|bonnes pratiques|retour d'experience|"
        "axe de|axes de|axe strategique|coeur de cible|coeur de metier|prise en charge|mise en oeuvre|mise en place|"
        "amelioration continue|demarche qualite|relation client*|relation clientele|cle en main|cles en main|"
        "valeurs fortes|savoir faire unique|ancrage local|ancrage territorial|engagement societal|chaine "
        "d'approvisionnement)",
        "(demarche|dynamique|logique|perspective|optique|approche|politique|strategie|volonte|ambition|vision|"
        "posture|trajectoire|philosophie) (de|d'|qualite|territoriale|orientee|globale|client*|holistique|"
        "commerciale|durable|inclusive|partenariale|"
        "responsable|collaborative|systemique|integree|volontariste)",
        "(s'inscri*|inscrit|inscrivant|inscrivent|s'articul*|articulee) (dans|pleinement|resolument|sa|autour) (une|"
        "la|le|notre|un|cette|dans|de)",
        "(experience|parcours|satisfaction|relation|attentes|accueil) (client*|lecteur*|patient*|utilisateur*|"
        "collaborateur*|usager*|hote*|visiteur*|convive*|nautique|collaborateur|maries|eleve|apprenant*)",
        "(qualite|continuite|optimisation|niveau) (de|du) (service|services|parcours|processus)",
        "(acteur|partenaire|leader|specialiste|maison|entreprise|interlocuteur) (de|du|incontournable|majeur|"
        "privilegie|textile|local|engage|reconnu|unique|historique|pionnier|dans) (reference|proximite|premier|"
        "l'ingenierie|la|le|confiance)?",
        "(deploie|deploient|deployer|deploiement|deployons|deployant|delivre|delivrer|delivrons|delivrant|decline|"
        "declinons)",
        "(offre|solution*|prestation*|gamme|accompagnement|suivi|expertise|service) (globale|global|modulaire*|sur|"
        "adaptee*|integree*|cle|personnalisee*|personnalise|innovante*|dediee*|signature|complete|premium|transverse|"
        "culinaire|patrimonial|"
        "nomade|360|a 360)",
        "(visant|vise|visent|tendant|destine*|contribuant|permettant) a (offrir|maximiser|optimiser|delivrer|"
        "garantir|ameliorer|fluidifier|renforcer|assurer|faciliter|favoriser|harmoniser|accroitre|proposer|repondre|"
        "satisfaire|valoriser|vous)",
        "(reaffirm*|renouvel*) (son|sa|ses|notre|nos|leur|l'|votre) (engagement*|volonte|confiance|attachement|"
        "ambition)",
        "(engagement*) (en|en matiere|societal*|qualite|rse|envers|fort)",
        "(s'engage*|engage*|attache*|soucieu*|desireu*|resolument|oeuvr*) (a|dans|de|tourne*|au quotidien|pour|"
        "notre) (une|un|la|le|offrir|delivrer|vous|garantir|demarche|demarches|vers)?",
        "au (coeur|service) (de|d'|du|des) (notre|un|une|nos|l'|votre|vos|la|sa|ses)",
        "au (travers|benefice|sein) (d'un|d'une|de|du|des|de l')",
        "fort* (de|d'une|d'un) (notre|son|une|ses|nos|leur)? *? (expertise|experience|savoir|annees|succes|ans)",
        "(nouvelle)? gamme de prestation*",
        "ensemble (de|des) (vos|nos|ses|leurs|la|l'|parties|prestations) (besoins|activites|equipes|partenaires|"
        "clientele|collaborateurs|usagers|attentes|prestations)?",
        "(repondre|repond|repondant) (a|aux|au) (l'ensemble|vos|attentes|besoins|exigences|enjeux|problematiques) "
        "(de|d'|des|les)? (vos|nos|leurs|besoins|attentes)?",
        "(enjeux|defis|attentes|besoins|exigences|standards|objectifs) (de|du|des|strategiques|actuels|specifiques|"
        "operationnels|qualite|clients) *",
        "(accompagne|accompagner|accompagnons|accompagnant) (ses|vos|nos|les|votre|notre|l'|chaque) (parties|"
        "decideurs|collaborateurs|clients|projets|entreprises|transition|transformation|evolution|quotidien|"
        "besoins)?",
        "(de|d') (premier plan|premier rang|reference|haute qualite|haut niveau|grande qualite|pointe)",
        "(activons|activez|cultivons|construisons|imaginons|reinventons|repensons) *? *? (votre|vos|ensemble|le|la|"
        "notre|demain)",
        "(a l'honneur|le plaisir|la joie|l'avantage) de vous (presenter|informer|annoncer|convier|faire|proposer)",
        "(est|sommes|suis) (heureux|heureuse|ravi|ravie|ravis|fier|fiere|fiers) (de|d') (vous|annoncer|presenter|"
        "initier|contribuer|s'associer)",
        # Administration
        "(aimable|fidele|estimee|chere|notre|sa|la) clientele",
        "(dans|sous) (les|un) (meilleurs|plus brefs|delai|brefs|meilleur) (delais|delai|de)?",
        "(meilleurs|brefs) delais",
        "(accus*|bonne) (bonne)? reception",
        "conformement (a|aux|au)",
        "(en vigueur|ci joint*|ci dessus|ci apres|ci dessous|susmentionne*|susvise*|ledit|ladite|lesdits|lesdites|"
        "dudit|precite*|nonobstant|subsequemment|subsidiairement|afferent*|inherent*|idoine*|attendu que|considerant "
        "que|"
        "lequel|laquelle|desquels|auquel|a cet effet|a ce titre|a cet egard|le cas echeant|en l'espece|en l'etat|"
        "stipul*|s'acquitter|imparti*|echeance*|preavis|tacite*|derog*|subordonne*)",
        "(l'|nous|j'|ai|avons|a) (l'|avons|ai)? honneur (de|d'|d'informer|de vous)",
        "(porte|portons|portee) a (votre|la) connaissance",
        "(nous|l'entreprise|la direction|l'etablissement|l'agence|la structure|notre structure|notre etablissement|"
        "notre entreprise|la maison|notre maison|le cabinet) (vous)? "
        "(procede*|procedons|procedera|appartient|diligent*|informons|informe|invitons|invite|prions|prie|remercions|"
        "remercie|rappelons|rappelle|signalons|avisons|tient|tenons|inform*|etudie|etudions|sollicit*|restons|reste)",
        "(il vous|vous) (appartient|incombe|revient|est demande|est rappele|est loisible)",
        "(fera|feront|fait|font|faire|faisant) (desormais)? l'objet (d'|de)",
        "(donnera|donneront|donne|donnant) lieu a",
        "(modalite*|dispositif*|prestation*|reclamation*|sollicitation*|doleance*|ulterieurement|prealablement|"
        "desormais|prealable|echeant|replanifi*|communique*|ajournement|report des|interruption|suspension|"
        "dysfonctionnement*|desagrement*|"
        "alea|aleas|perimetre*|references|disponibilites|achemine*|diligent*|notifi*|requis|requise|habilit*|"
        "ouvrable|reporte*|execut*)",
        "(aux|a des|a cette) (fins|fin) (de|d')?",
        "dans (le cadre|le respect|le souci|l'attente|l'optique|l'hypothese|la mesure|la limite) (de|d'|du|des|ou)",
        "(a|au|en|eu) (compter|titre|vue|egard|application|raison|matiere|termes) (de|d'|du|des|a|au|aux)",
        "(en lien|en synergie|en partenariat|en adequation|en phase|en coherence|en conformite|en accord) avec",
        "(faisant suite|comme suite|suite) (a|aux|au) (une|votre|vos|la|notre|des|un|aleas|l'examen|l'evolution)",
        "(veuillez|nous vous prions|nous vous remercions|merci de bien vouloir|priere de|vous voudrez bien|bien "
        "vouloir|nous vous saurions gre|vous prie|vous prions)",
        "(agreer|salutations|distinguees|sinceres|cordialement|bien cordialement|respectueuses|la direction|le "
        "service|direction de la|votre bien devoue|madame monsieur|chere cliente|cher client|chers clients|cher "
        "partenaire|chers partenaires)",
        "(service|services|personne|interlocuteur) (competent*|concerne*|habilite*|dedie*|clientele|relation)",
        "(jours|jour) (ouvrables|ouvres)",
        "(pieces|piece) (justificative*)",
        "(reviendr*|reviendrons|revenons|revient|reviendra) vers (vous|nous)",
        "(votre|a votre|entiere|pleine) (entiere)? (disposition|comprehension|consideration|bienveillance|vigilance|"
        "diligence)",
        "(tout|pour tout) (complement|renseignement) (d'information|complementaire)?",
        "(prise|pris|prendre) en (consideration|compte|charge)",
        "(sous|sans) (reserve|prejudice|preavis) (de|d'|du|des)?",
        "(est|sont) (invite*|prie*|tenu*|susceptible*|actuellement|repute*) (a|de|d'|au|en)",
        "(contrainte*|necessite*|imperatif*|raison*|motif*) (operationnelle*|de service|logistique*|sanitaire*|"
        "technique*|d'ordre|organisationnelle*|independante*)",
    ),
)
_HEAVY_NOUN = {
    "en": ("isation", "ization", "ement", "ility", "ivity", "tion", "ance", "ence", "ness", "ship"),
    "fr": ("isation", "ation", "ition", "ement", "ilite", "ivite", "ance", "ence", "isme", "ture"),
}
"""Endings of abstract nouns. They are counted only beside jargon."""
_SHORTEST_HEAVY_NOUN = 9
_PLAINER: Mapping[str, str] = {
    # Exact equivalents, whatever stands around them.
    "in due course": "soon",
    "with immediate effect": "from now on",
    "henceforth": "from now on",
    "hitherto": "until now",
    "forthwith": "at once",
    "utilise": "use",
    "utilize": "use",
    "utilising": "using",
    "utilizing": "using",
    "going forward": "from now on",
    "moving forward": "from now on",
    "dans les meilleurs delais": "dès que possible",
    "dans les plus brefs delais": "dès que possible",
    "ulterieurement": "plus tard",
    "prealablement": "d’abord",
    "desormais": "maintenant",
    "le cas echeant": "s’il le faut",
}
_ENOUGH, _PERHAPS = 3, 2
"""Different expressions in the post that make a press release, or might."""
_WORDS_PER_SIGN = 16
"""A long and lively post may hold a few such words."""
_ABSTRACT = "abstract"
_WORDS_PER_ABSTRACTION = 7
"""With as many abstract nouns as that, one expression less is enough."""


def _find(passage: Passage, situation: Situation) -> Iterable[Mark]:
    trade = own_stems(situation.settings.editorial_line.topics)
    for start, end in _JARGON.find(passage):
        words = passage.folded[start:end]
        if is_quoted(passage, start, end):
            continue
        if " " in words or stem(words) not in trade:
            yield Mark(start, end, replacement=_plainer(passage.text[start:end], words), label=words)
    for start, end in _abstractions(passage):
        yield Mark(start, end, label=_ABSTRACT)


def _plainer(written: str, words: str) -> str | None:
    """The everyday words for these, with a capital where these have one."""
    plain = _PLAINER.get(words)
    return plain[0].upper() + plain[1:] if plain is not None and written[0].isupper() else plain


def _abstractions(passage: Passage) -> Iterator[tuple[int, int]]:
    endings = _HEAVY_NOUN[passage.language]
    long = [at for at, word in enumerate(passage.words) if len(word) >= _SHORTEST_HEAVY_NOUN]
    for at in long:
        if passage.words[at].removesuffix("s").endswith(endings):
            yield passage.word_spans[at][1:]


def _combine(marks: Sequence[Mark], post: Post, _situation: Situation) -> Iterable[Mark]:
    jargon = [mark for mark in marks if mark.label != _ABSTRACT]
    different = len({mark.label for mark in jargon}) - sum(after.start < mark.end for mark, after in pairwise(jargon))
    abstractions = len(marks) - len(jargon)
    if different and abstractions >= 2 and abstractions * _WORDS_PER_ABSTRACTION >= post.words:
        different += 1
    if different < _PERHAPS or different * _WORDS_PER_SIGN < post.words:
        return ()
    certain = different >= _ENOUGH
    return [Mark(mark.start, mark.end, certain=certain, replacement=mark.replacement) for mark in jargon]


RULE = Rule(
    category="corporate",
    speaks_for_category=True,
    find=_find,
    combine=_combine,
    texts={
        "en": Texts(
            title="Corporate tone",
            what="Several expressions sound like a press release or an official letter.",
            why="People follow you because there is a person behind the counter. This tone hides the person.",
            advice="Write it as you would say it to a client across the counter.",
        ),
        "fr": Texts(
            title="Ton d’entreprise",
            what="Plusieurs expressions sentent le communiqué ou le courrier administratif.",
            why="On vous suit parce qu’il y a quelqu’un derrière le comptoir. Ce ton-là cache la personne.",
            advice="Écrivez-le comme vous le diriez à un client, de vive voix.",
        ),
    },
    examples={
        "en": Examples(
            warn=[
                "We leverage our core competencies to deliver holistic solutions for all stakeholders.",
                "Please be advised that opening hours are subject to revision with immediate effect.",
                "Pursuant to our commitment to service excellence, patrons are kindly requested to queue outside.",
                "Our bespoke solutions elevate the customer journey at every touchpoint.",
                "Further to your message, the matter has been escalated and duly noted in accordance with our policy.",
            ],
            quiet=[
                "We are proud to announce that Ana passed her exam!",
                "Subject to the weather, we will be on the square from nine.",
                "I moved the till so the queue goes faster. Tell me if it works for you.",
                "Please note: closed on Monday, back on Tuesday with fresh bread.",
                "My accountant says synergy. I say we share a van.",
            ],
        ),
        "fr": Examples(
            warn=[
                "Notre démarche d’optimisation s’inscrit dans une dynamique de création de valeur.",
                "Nous accusons réception de votre réclamation et reviendrons vers vous dans les meilleurs délais.",
                "Conformément aux dispositions en vigueur, toute commande fera l’objet d’un acompte préalable.",
                "Acteur de référence, nous déployons une approche holistique au service de nos parties prenantes.",
                "Dans le cadre de notre politique qualité, nous procédons à la refonte de nos prestations.",
            ],
            quiet=[
                "Fermé lundi, on revient mardi avec du pain chaud.",
                "Suite à une panne de four, pas de croissants ce matin. Désolée !",
                "Mon comptable dit synergie, moi je dis qu’on partage la camionnette.",
                "Merci de votre patience, on vous répond dès que possible.",
                "Une nouvelle gamme de thés est arrivée, passez la sentir.",
            ],
        ),
    },
)
