"""Words of illness and treatment, grave enough that nobody wants them told to strangers."""

from prudence.checker.text.phrases import Phrases

SERIOUS = Phrases(
    both=(
        "(cancer|chemo|diabetes|alzheimer|parkinson|hiv|vih|sida|covid|dengue|epilepsy|leukaemia|leukemia|lymphoma|lupus)",
        "(stent|stents|irm|mri|tramadol|morphine|xanax|prozac|sertraline|lithium|oxycodone|oxy|levodopa|insulin|plavix)",
        "(naltrexone|antabuse|methadone|citalopram|fluoxetine|zoloft|valium|temesta|lexomil|seroplex|insuline|levothyrox)",
        "l4 l5",
    ),
    fr=(
        "(chimio|chimiotherapie|radiotherapie|tumeur|tumeurs|metastase|metastases|recidive|biopsie|leucemie|melanome)",
        "(depression|depressif|depressive|burn-out|burnout|antidepresseur|antidepresseurs|anxiolytique|anxiolytiques)",
        "(diabete|diabetique|epilepsie|epileptique|sclerose|infarctus|avc|embolie|phlebite|hernie|sciatique|lumbago)",
        "(endometriose|endo|fiv|fausse couche|hysterectomie|mammographie|cirrhose|hepatite|schizophrenie)",
        "(bipolaire|bipolarite|anorexie|anorexique|boulimie|autiste|autisme|tdah|alcoolisme|alcoolique|toxicomane)",
        "(psychiatre|psychologue|therapie|sevrage|rehab|betabloquants|betabloquant|anticoagulants|cortisone)",
        "(cardiologue|neurologue|oncologue|gynecologue|ophtalmo|rhumatologue|urologue|cardio|neuro|pneumologue)",
        "(rayons|seances de rayons|scanner|bassin casse|perfusion|pontage|pacemaker|dialyse|greffe|prothese de hanche)",
        "(decollement de la retine|glaucome|cataracte|arret cardiaque|crise cardiaque|crise d'angoisse|crise de panique)",
        "(opere|operee|operer|opererent) (du|de la|de l'|des|le|lundi|mardi|mercredi|jeudi|vendredi|demain|hier|a|en)",
        "(se|me|fait|faire) (fait|faire|font)? operer",
        "(a|en|au|aux) (l'hopital|l'hosto|chu|reanimation|rea|urgences|clinique|soins palliatifs|psychiatrie|hp)",
        "(hospitalise|hospitalisee|hospitalises|hospitalisation)",
        "(arret|arrete|arretee) (maladie|de travail|jusqu'au|jusqu'a|pour depression|deux|trois|six|1|2|3)",
        "(sous|mis|mise) (traitement|cachets|medocs|medicaments|antidepresseurs|morphine|cortisone|betabloquants)",
        "(cachets|comprimes|medocs) (matin|midi|le matin|tous)",
        "(moral|nerfs) (a|ont) (lache|craque)",
        "stade (terminal|modere|avance|1|2|3|4)",
        "(crise|crises) (d'epilepsie|d'angoisse|de panique|d'asthme|cardiaque|de demence)",
        "(la|sa|une|ma) demence",
    ),
    en=(
        "(chemotherapy|radiotherapy|radiation|tumour|tumor|biopsy|metastasis|metastatic|melanoma|mastectomy|remission)",
        "(depression|depressed|anxiety|panic attack|panic attacks|bipolar|ptsd|burnout|breakdown|antidepressants)",
        "(diabetic|prediabetic|epileptic|seizure|seizures|dementia|stroke|aneurysm|embolism|heart attack|pacemaker)",
        "(endometriosis|ivf|miscarriage|miscarried|menopause|hysterectomy|cirrhosis|hepatitis|schizophrenia|anorexia)",
        "(hernia|sciatica|slipped disc|bone on bone|hip replacement|knee replacement|hip surgery|spinal fusion|dialysis)",
        "(psychiatrist|psychologist|therapist|therapy|rehab|detox|counselling|neurologist|oncologist|cardiologist)",
        "(blood thinners|thinners|beta blockers|on tablets|on meds|medication|painkillers|on the ward|intensive care|icu)",
        "(transplant|transfusion|catheter|colonoscopy|mammogram|ultrasound|scan results|test results|the results)",
        "(diagnosed|diagnosis|terminal|hospice care|palliative|middle stage|relapsed|relapse)",
        "stage (two|three|four|2|3|4)",
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
        "(sa|ma) (recidive|depression|sclerose|maladie|demence)",
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
        "(his|her|my) (dementia|cancer|tumour|tumor|stroke|epilepsy|depression)",
    ),
)
"""The part of them that is hardly said of anything but a person's illness."""

IN_GENERAL = Phrases(
    both=("(movember|awareness|telethon)",),
    fr=(
        "(octobre rose|sensibilisation|depistage|depister|prevention|ligue contre|vaccination|vaccins|vaccin|conference)",
        "(collecte|collecter|cagnotte|don|dons|association|benefices|recherche|course contre|campagne|mois sans tabac)",
        "(client|clients|clientes|patient|patients|patientes|ordonnance|en rayon|comptoir|conseil|conseils|atelier)",
        "(chien|chienne|chat|chatte|toutou|veterinaire|veto|cheval|croquettes|poney|lapin|vache|brebis)",
        "(demandez|consultez|parlez|rappel|saviez|permanence|remboursement|mutuelle|cure de jouvence|cure thermale)",
        "(atelier special|voiture|moteur|machine|four|chaudiere|ordinateur|camion|telephone|montre|meuble)",
    ),
    en=(
        "(fundraiser|fundraising|raise money|charity|donate|donations|research|campaign|vaccine|vaccines|prevention)",
        "(patients|prescription|prescriptions|pharmacy|customers|clients|ask your|speak to|consult|talk to your|tip)",
        "(dog|dogs|cat|cats|puppy|kitten|vet|vets|horse|pony|rabbit|cow|ewe|pup|doodle|dane)",
        "(covid loan|loan|retail therapy|cake therapy|free|workshop|class|course|bowl|laptop|engine|boiler|oven|machine|car|truck|boat)",
        "(did you know|screening|check-up|screenings|open day)",
    ),
)
"""What takes the private meaning away: trade, animals, machines, awareness."""
