"""Words of illness and treatment, grave enough that nobody wants them told to strangers."""

from prudence.checker.text.cues import AnyOf
from prudence.checker.text.phrases import Phrases

SERIOUS = Phrases(
    both=(
        "(cancer|chemo|diabetes|alzheimer|parkinson|hiv|vih|sida|covid|dengue|epilepsy|leukaemia|leukemia|lymphoma|lupus)",
        "(stent|stents|irm|mri|tramadol|morphine|xanax|prozac|sertraline|lithium|oxycodone|oxy|levodopa|insulin|plavix)",
        "(naltrexone|antabuse|methadone|citalopram|fluoxetine|zoloft|valium|temesta|lexomil|seroplex|insuline|levothyrox)",
        "l4 l5",
    ),
    fr=(
        "(dyslexie|dyslexique|dyspraxie|logopediste|orthophoniste|hepatite c|hepatite b|clavicule|cotes cassees|attelle|bequilles)",
        "(casse|cassee|cassees) (le|la|les) (bras|jambe|poignet|cheville|bassin|cotes|clavicule|epaule|dos|pied)",
        "(tombe|tombee|chute) (de l'echelle|du toit|de l'echafaudage|de cheval|de scooter|de moto|dans l'escalier)",
        "(en cure|une cure) (a|pour|de desintox|de sevrage)",
        "(emmene|emmenee|admis|admise|transporte|transportee) (a|au|aux|en)",
        "(arret|arrete|arretee) pour",
        "(epuisement|surmenage|malaise|malaises|perte de connaissance)",
        "(table d'operation|salle d'operation|points de suture)",
        "(chimio|chimiotherapie|radiotherapie|tumeur|tumeurs|metastase|metastases|recidive|biopsie|leucemie|melanome)",
        "(depression|depressif|depressive|burn-out|burnout|antidepresseur|antidepresseurs|anxiolytique|anxiolytiques)",
        "(diabete|diabetique|epilepsie|epileptique|sclerose|infarctus|avc|embolie|phlebite|hernie|sciatique|lumbago)",
        "(endometriose|endo|fiv|fausse couche|hysterectomie|mammographie|cirrhose|hepatite|schizophrenie)",
        "(bipolaire|bipolarite|anorexie|anorexique|boulimie|autiste|autisme|tdah|alcoolisme|alcoolique|toxicomane)",
        "(psychiatre|psychologue|therapie|sevrage|rehab|betabloquants|betabloquant|anticoagulants|cortisone)",
        "(cardiologue|neurologue|oncologue|gynecologue|ophtalmo|rhumatologue|urologue|cardio|neuro|pneumologue)",
        "(ses rayons|seances de rayons|scanner|bassin casse|perfusion|pontage|pacemaker|dialyse|greffe|prothese de hanche)",
        "(decollement de la retine|glaucome|cataracte|arret cardiaque|crise cardiaque|crise d'angoisse|crise de panique)",
        "(opere|operee|operer|opererent) (du|de la|de l'|des|le|lundi|mardi|mercredi|jeudi|vendredi|demain|hier|a|en)",
        "(se|me|fait|faire) (fait|faire|font)? operer",
        "(a|en|au|aux) (l'hopital|l'hosto|chu|reanimation|rea|urgences|clinique|soins palliatifs|psychiatrie|hp)",
        "(hospitalise|hospitalisee|hospitalises|hospitalisation)",
        "(arret|arrete|arretee) (maladie|de travail|jusqu'au|jusqu'a|pour depression|deux|trois|six|1|2|3)",
        "(sous|mis|mise) (traitement|cachets|medocs|medicaments|antidepresseurs|morphine|cortisone|betabloquants)",
        "(cachets|comprimes|medocs) (matin|midi|le matin|tous)",
        "(moral|nerfs) (a|ont) (lache|craque)",
        "(arrete|arreter|arretais) (pas|plus) de pleurer",
        "stade (terminal|modere|avance|1|2|3|4)",
        "(crise|crises) (d'epilepsie|d'angoisse|de panique|d'asthme|cardiaque|de demence)",
        "(la|sa|une|ma) demence",
    ),
    en=(
        "(cataract|cataracts|glaucoma|gastric band|hep c|hepatitis c|oncology|dyslexia|dyslexic|autism|autistic|adhd|crutches|stitches)",
        "(broke|broken|fractured|shattered) (his|her|my|a) (leg|arm|hip|wrist|ankle|collarbone|ribs|rib|foot|back)",
        "(come|came|fell) off (a|the|his|her) (ladder|roof|scaffold|horse|bike|motorbike)",
        "(plate and|pins and) (six|four|two|eight|five|three)? screws",
        "(the sugar|in bits|slipped a disc|waters broke|in labour|in labor)",
        "(taken|rushed) (into|to) (the|hospital)",
        "(chemotherapy|radiotherapy|radiation|tumour|tumor|biopsy|metastasis|metastatic|melanoma|mastectomy|remission)",
        "(depression|depressed|anxiety|panic attack|panic attacks|bipolar|ptsd|burnout|breakdown|antidepressants)",
        "(diabetic|prediabetic|epileptic|seizure|seizures|dementia|stroke|aneurysm|embolism|heart attack|pacemaker)",
        "(endometriosis|ivf|miscarriage|miscarried|menopause|hysterectomy|cirrhosis|hepatitis|schizophrenia|anorexia)",
        "(hernia|sciatica|slipped disc|bone on bone|hip replacement|knee replacement|hip surgery|spinal fusion|dialysis)",
        "(psychiatrist|psychologist|therapist|therapy|rehab|detox|counselling|neurologist|oncologist|cardiologist)",
        "(blood thinners|thinners|beta blockers|on tablets|on meds|medication|painkillers|on the ward|intensive care|icu)",
        "(transplant|transfusion|catheter|colonoscopy|mammogram|ultrasound|scan results|test results)",
        "(diagnosed|diagnosis|terminal|hospice care|palliative|middle stage|relapsed|relapse)",
        "(cant|can't|couldnt|couldn't) stop crying",
        "stage (two|three|four|2|3|4) (cancer|kidney|lung|breast|liver|bowel|melanoma|lymphoma)",
        "(doctor|doctors|gp|consultant|specialist|surgeon) (has|have|had|said|says|signed|put|doubled|called|calls|wants)",
        "(in|to|at|from|into) (hospital|a and e|the er|emergency|surgery|theatre|clinic|the clinic|intensive care)",
        "(had|having|after|needs|needing|her|his|my) (surgery|an operation|operation|a fall|another fall|a stroke|seizure)",
        "(shadow|lump|spot) on (her|his|my|the) (lung|breast|liver|brain|kidney)",
        "(signed|off) (off)? (sick|with stress|with his nerves|with her nerves)",
        "(his|her|my) nerves",
        "(tablets|pills|meds|patches) (for|morning|every|again)",
        "kidney (doctor|failure|stones)",
        "(on a|a) drip",
        "(oxygen|wheelchair) (tank|bottle|is)",
    ),
)
"""Conditions, treatments, specialists, stays in hospital."""

GRAVE = Phrases(
    both=(
        "(chemo|stent|stents|tramadol|morphine|xanax|prozac|sertraline|oxycodone|levodopa|plavix|naltrexone|antabuse)",
        "(methadone|citalopram|fluoxetine|zoloft|valium|temesta|lexomil|seroplex|dengue|leukaemia|leukemia|platelets)",
        "l4 l5",
        "l4 and l5",
    ),
    fr=(
        "(chimio|chimiotherapie|radiotherapie|tumeur|metastase|metastases|biopsie|antidepresseur|antidepresseurs|avc)",
        "(anxiolytiques|anxiolytique|infarctus|embolie|hernie discale|double hernie|fausse couche|hysterectomie|endo|fiv)",
        "(dialyse|pontage|betabloquants|decollement de la retine|hospitalise|hospitalisee|reanimation|sevrage)",
        "(opere|operee) (du|de la|de l'|des)",
        "(se fait|me fais|fait) operer (lundi|mardi|mercredi|jeudi|vendredi|demain|du|de la)",
        "(crise|crises) (d'epilepsie|d'angoisse|de panique|cardiaque)",
        "(mis|mise) sous (cachets|traitement|antidepresseurs|medicaments)",
        "(rayons commencent|seances de rayons)",
        "(sa|ma|son|mon) (recidive|depression|sclerose|maladie|demence|cancer|avc|burn out|burn-out|diabete|endometriose|alzheimer|parkinson)",
        "(a|ai|fait|faire|refait) un (avc|infarctus|malaise cardiaque|burn out|burn-out|arret cardiaque)",
        "(fait|a fait|refait) (une|sa) (depression|fausse couche|overdose|embolie|rechute|tentative de suicide|crise d'epilepsie)",
        "(tentative de suicide|essaye de se tuer|soins palliatifs|en phase terminale|desintox)",
        "(perd|perdu|perdre) la (tete|memoire)",
        "(reconnait|retrouve) plus (ses|le|la|sa|son) (enfants|filles|petits enfants|chemin|prenom|famille)",
        "(attend|attends|attendons|attendent) (les|ses|mes) resultats (de|du|des) (la)? (biopsie|scanner|irm|prise de sang|analyses)",
        "(ont|a|avait) trouve (une|un) (tache|masse|grosseur|boule|nodule|kyste|tumeur) (au|a|sur|dans)",
        "(liste d'attente|attente) pour (une|un) (greffe|rein|foie|prothese)",
        "(sous|mise|mis) (oxygene|dialyse|chimio|antidepresseurs|morphine|methadone|tutelle medicale)",
        "(arretee|arrete|en arret) (depuis|jusqu'a|jusqu'au|pour) (burn out|burn-out|depression|son dos|sa hernie|trois mois|deux mois|six mois)",
    ),
    en=(
        "(chemotherapy|radiotherapy|biopsy|metastatic|mastectomy|antidepressants|seizure|miscarriage|hysterectomy|ivf)",
        "(hip|knee|back|heart|spinal) (surgery|replacement|operation)",
        "(panic attacks|bone on bone|intensive care|heart attack|icu|on thinners|overdose|blood thinners)",
        "(diagnosed with|signed off sick|checked himself in|checked herself in)",
        "(shadow|lump|spot) on (her|his|my|the) (lung|breast|liver|brain|kidney)",
        "(had|a|another|second) stroke",
        "(doctor|doctors) (has|have|signed|put|doubled) (me|him|her|my|his)",
        "(on|put) (tablets|meds|antidepressants)",
        "in (her|his|my|the) (liver|lungs|bones|lymph)",
        "(his|her|my) (dementia|cancer|tumour|tumor|stroke|epilepsy|depression|alzheimers|alzheimer's|parkinsons|parkinson's|seizure|seizures)",
        "(another|had a|a) (seizure|miscarriage|heart attack|breakdown|relapse|fit)",
        "(tried to kill|suicide attempt|palliative care|terminally ill|in rehab|into rehab|kidney failure)",
        "(doesnt|doesn't|does not|didn't|didnt) (know|recognise|recognize) (us|me|her|his) (any more|anymore|own|kids|children)",
        "(waiting|waits|waited) (for|on) (the|her|his|my) (biopsy|scan|test|blood) results",
        "(they|doctors|the scan) found (a|something) (lump|mass|shadow|tumour|tumor|spot|on)",
        "(waiting list|list) for a (kidney|liver|transplant|hip|knee)",
        "(on|having|back on) (dialysis|oxygen|chemo|antidepressants|morphine|methadone)",
        "(off|signed off) (sick|work) (with|since) (stress|depression|anxiety|her|his|my) (nerves|back|hip|heart)?",
    ),
)
"""The part of them that is hardly said of anything but a person's illness."""

IN_GENERAL = Phrases(
    both=("(movember|awareness|telethon)",),
    fr=(
        "(moteur|machine|chaudiere|ordinateur|imprimante|frigo)",
        "(octobre rose|sensibilisation|depistage|depister|prevention|ligue contre|vaccination|vaccins|vaccin|conference)",
        "(collecte|collecter|cagnotte|don|dons|association|benefices|recherche|course contre|campagne|mois sans tabac)",
        "(client|clients|clientes|patient|patients|patientes|ordonnance|en rayon|comptoir|conseil|conseils|atelier)",
        "(chien|chienne|chat|chatte|toutou|veterinaire|veto|cheval|croquettes|poney|lapin|vache|brebis)",
        "(conventionne|bon de transport|secourisme|premiers secours|taxi|demandez|consultez|parlez|rappel|saviez|permanence|remboursement|mutuelle|cure de jouvence|cure thermale)",
    ),
    en=(
        "(draught|draughts|winter|cold|damp|rain|sea|music|it|something) in (my|our|the) bones",
        "(engine|laptop|boiler|oven|machine|printer|fridge)",
        "(fundraiser|fundraising|raise money|charity|donate|donations|research|campaign|vaccine|vaccines|prevention)",
        "(patients|prescription|prescriptions|pharmacy|customers|clients|ask your|speak to|consult|talk to your|tip)",
        "(dog|dogs|cat|cats|puppy|kitten|vet|vets|horse|pony|rabbit|cow|ewe|pup|doodle|dane)",
        "(covid loan|retail therapy|cake therapy|workshop|class|course)",
        "(first aid|cheaper than therapy|did you know|screening|check-up|screenings|open day)",
    ),
)
"""What takes the private meaning away from any illness: trade, animals, awareness."""

_MACHINES = Phrases(
    fr=("(atelier special|voiture|camion|telephone|montre|meuble|velo|chantier)",),
    en=("(loan|free|bowl|car|truck|boat|phone|watch|bike|site|market|economy)",),
)
IN_GENERAL_OR_OF_THINGS = AnyOf(IN_GENERAL, _MACHINES)
"""The same for words that are said of machines and markets, too."""

LIGHT = Phrases(
    fr=(
        "(livrer|livre|livraison|infirmiere|infirmier|aide-soignante|travaille|bosse|stage|cabinet|chante|concert|expo|exposition|roman|film|chapitre)",
        "(tarte|facture|note|prix|but|chocolat|series|livres|plantes|chevreaux|agneaux|levain|camion|telephone|fauteuil|pantalon|table|rosier|pommier|pommiers)",
        "(admis|admise) (en|au|a l'ecole)",
        "(bts|lycee|master|fac|ecole d'art|forme aux|gestes qui sauvent|changements|changement|miracles|magie|atmospherique|couture|poulailler|tricot)",
        "(suis|est) (psychologue|cardiologue|neurologue|gynecologue|psychiatre|oncologue|orthophoniste|rhumatologue|urologue)",
        "failli faire",
    ),
    en=(
        "(stroke|fit|breakdown) of (luck|genius|giggles|laughing|laughter|inspiration|my|her|his|the|costs|a)",
        "(queue|price|spider|giggles|m1|m6|m25|a9|motorway|towed|rowing|pool|swimming|dishwasher|costs|budget|sugar rush|cookie|cookies|yarn|cast on|knit|knitting|stitches)",
        "(donate|donated|give|gave|donor|star sign|glass|friendly|menu|jam|alpacas|donkeys|masks|flour|butter|eggs|sifts|mixes|adds|weighed|beat|tyre|tray)",
        "(nurse|massage|beauty|physio|drama|actor|is a vet|carer|works in|work in|works at|delivers|delivered|deliver|sings|volunteers)",
        "(a fit|perfect fit|in stitches|feel it|free delivery|chair|table leg|back door|when he saw|when she saw|when i saw)",
        "(before|during|since|through|all through|in|pre) covid",
        "(is|as) (a|our)? (therapist|psychologist|cardiologist|neurologist|psychiatrist|oncologist)",
    ),
)
"""Said in jest, of work, of things: a hint at most."""
