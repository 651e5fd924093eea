"""Administrative or marketing language, by density: one stuffy word is nothing, several are a press release."""

from collections.abc import Iterable, Sequence

from prudence.checker.rule import Examples, Mark, Post, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.phrases import Phrases

_JARGON = Phrases(
    en=(
        # Marketing
        "synerg*",
        "leverag*",
        "stakeholder*",
        "holistic*",
        "(best|world) in class",
        "best-in-class",
        "turnkey",
        "end to end",
        "(client|customer|patient|guest|human|user|results|purpose|design) (centric|driven|focused|forward|facing)",
        "touchpoint*",
        "ecosystem*",
        "value (added|proposition*|chain|creation)",
        "(bespoke|innovative|tailored|integrated|scalable|turnkey|holistic|artisanal|comprehensive|streamlined) * "
        "(solution*|offering*|experience*)",
        "(bespoke|innovative|tailored|integrated|scalable|comprehensive|streamlined) (solution*|offering*)",
        "(solutions|service|experience) provider",
        "provider of",
        "(customer|client|guest|patient|buyer|user|visitor|digital|consumer) (journey|experience|engagement|lifecycle)",
        "(empower|empowers|empowering|unlock|unlocks|unlocking|elevate|elevates|elevated|elevating)",
        "(optimis*|optimiz*|operationali*|synchroni*|monetis*|monetiz*|incentivi*)",
        "(streamline*|scalab*|actionable|deliverable*|impactful|mission-critical|data-driven|differentiated|robust)",
        "(core|key) (competenc*|driver*|deliverable*|learning*)",
        "(operational|service) (excellence|delivery|constraint*)",
        "(strategic|strategically) (alignment|partner*|realignment|initiative*|roadmap|position*|vision)",
        "(footprint|vertical|verticals|paradigm|bandwidth|throughput|framework|modality|go-to-market|value-added)",
        "(exceed|exceeding) expectations",
        "(thought|market) leader*",
        "(going|moving) forward",
        "(committed|commitment|dedicated) to (delivering|providing|excellence|exceeding|operational|service|our)?",
        "(proud|thrilled|delighted|pleased|excited) to (announce|offer|empower|share|leverage|unveil|present|inform)",
        "(valued|esteemed) (client*|customer*|guest*|patron*|stakeholder*)",
        "(outcome|outcomes|clientele|proposition|curated|transformative|transformational|wellness|initiative|"
        "initiatives)",
        # Administration
        "(please|kindly) (be)? (advised|advise|note|noted|informed)",
        "(kindly|hereby|henceforth|heretofore|aforementioned|thereof|herewith|pursuant|inst)",
        "(further|pursuant) to",
        "in (accordance|respect|furtherance|compliance|line|due|partnership) (with|of|course)",
        "with (effect|immediate|regard|respect) (from|effect|to)",
        "(subject|prior) to (prior|availability|revision|the|seasonal|approval|change|confirmation)?",
        "(terms|clause|section) (and|of) (conditions)?",
        "at (the|your) (earliest|discretion) (of|convenience)?",
        "in order to",
        "(commence*|utilis*|utiliz*|facilitat*|implement*|furnish|notification|forfeiture|remedial|stipulated|"
        "escalated|reallocation|provision|liability)",
        "non (attendance|compliance|payment|refundable)",
        "(duly|revised|relevant|applicable|respective) (noted|policy|framework|department|stakeholder*|fee|terms)",
        "(patrons|participants|clients|customers|guests|residents|attendees) (are|will|must|may) (be)? (required|"
        "requested|invited|advised|notified|reminded|hereby|kindly)",
        "(has|have) been (logged|escalated|noted|received|implemented|revised|relocated|actioned)",
        "actioned",
        "under (active)? (consideration|review|evaluation)",
    ),
    fr=(
        # Marketing
        "synergi*",
        "holistique*",
        "(co)? (construi*|construit|coconstru*) (avec|des|une|un)",
        "partie* prenante*",
        "(forte|haute) (valeur|plus) (ajoutee|sociale|value|performance)",
        "(forte|haute) * (valeur|performance|ajoutee)",
        "a forte *",
        "valeur ajoutee",
        "gagnant gagnant",
        "(ecosysteme*|perenn*|resilien*|inclusi*|agilite|disrupti*|innovant*|premiumis*|differenciant*|"
        "structurant*|mutualis*|transvers*)",
        "(optimis*|valoris*|securis*|fluidifi*|harmonis*|dynamis*|digitalis*|rationalis*|professionnalis*)",
        "(demarche|dynamique|logique|perspective|optique|approche|politique|strategie) (de|d'|qualite|territoriale|"
        "orientee|globale|client*|holistique|commerciale)",
        "s'inscri* dans (une|la|le|notre|un|cette)",
        "(experience|parcours|satisfaction|relation) (client|lecteur|patient|utilisateur|collaborateur|usager)",
        "qualite de service",
        "(excellence|performance) (operationnelle|relationnelle|durable|globale)",
        "(acteur|partenaire) (de|incontournable|majeur|privilegie|textile|local) (reference|proximite)?",
        "(deploie|deployer|deploiement|deployons|deployant)",
        "(offre|solution*|prestation*) (globale|modulaire*|sur|adaptee*|integree*|cle|personnalisee*|innovante*|"
        "dediee*)",
        "(creation|createur*|vecteur|levier*|axe*) (de|d'|strategique*)",
        "(reaffirm*|engagement*) (son|a|au|aux|sa|dans|en|nos|notre)",
        "s'engage a",
        "au (coeur|service) (de|d'|du|des) (notre|un|une|nos|l')",
        "(strategique*|operationnel*|problematique*|thematique*|positionn*|process|implement*)",
        "fort* (de|d'une) (notre|son|une|ses)? (expertise|experience|savoir)",
        "(nouvelle)? gamme de prestation*",
        "ensemble de (vos|nos|ses|leurs) (besoins|activites|equipes|partenaires)",
        "(maillage|rayonnement|gouvernance|capitalistique)",
        "feuille de route",
        # Administration
        "(aimable|fidele|estimee) clientele",
        "dans les (meilleurs|plus brefs) delais",
        "(meilleurs|brefs) delais",
        "(accus*|bonne) (bonne)? reception",
        "conformement (a|aux|au)",
        "(en vigueur|ci-joint|ci-dessus|susmentionne*|susvise*|ledit|ladite|precite*)",
        "(l'|nous|j'|ai|avons) (l'|avons|ai)? honneur (de|d'|d'informer|de vous)",
        "(porte|portons|portee) a (votre|la) connaissance",
        "(nous|il|l'entreprise|structure|vous|qu'il|est) (vous)? (procede*|procedon*|procedera|appartient|"
        "diligent*|informons|invitons|prions)",
        "(fera|feront|fait|font|faire) (desormais)? l'objet (d'|de)",
        "(donnera|donneront|donne) lieu a",
        "(modalite*|dispositif*|prestation*|reclamation*|sollicitation|doleance*|ulterieurement|prealablement|"
        "desormais|prealable|echeant)",
        "(aux|a des|a cette) (fins|fin) (de|d')?",
        "dans le cadre (de|d'|du|des)",
        "(a|au|en|eu) (compter|titre|vue|egard|application|regard) (de|d'|du|des|a|au|aux)",
        "(suite|faisant) (a|suite) (une|votre|a|la|notre)?",
        "(veuillez|nous vous prions|merci de bien vouloir|priere)",
        "(agreer|salutations|distinguees)",
        "(service|services) (competent*|concerne*)",
        "(jours|jour) (ouvrables|ouvres)",
        "(pieces|piece) (justificative*)",
        "(reviendr*|reviendrons) vers vous",
    ),
)
_ENOUGH, _PERHAPS = 3, 2
"""Different expressions in the post that make a press release, or might."""
_WORDS_PER_SIGN = 20
"""A long and lively post may hold a few such words."""


def _find(passage: Passage, _situation: Situation) -> Iterable[Mark]:
    for start, end in _JARGON.find(passage):
        yield Mark(start, end, label=passage.folded[start:end])


def _combine(marks: Sequence[Mark], post: Post, _situation: Situation) -> Iterable[Mark]:
    different = len({mark.label for mark in marks})
    dense = different * _WORDS_PER_SIGN >= post.words
    if different < _PERHAPS or not dense:
        return ()
    return [Mark(mark.start, mark.end, certain=different >= _ENOUGH) for mark in marks]


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
