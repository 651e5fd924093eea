"""Topics of an editorial line, in the form in which a passage is searched for them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from prudence.checker.text.folding import fold, normalise
from prudence.checker.text.passage import Passage
from prudence.checker.text.stems import SHORTEST_STEM, stem

_WORD = re.compile(r"[^\W_]{2,}")
_EMPTY = frozenset(
    stem(word)
    for word in (
        "les des aux une un de du le la et en au dans pour contre avec sans sur sous chez par entre vers mes mon ma "
        "ses son sa "
        "leur leurs notre nos votre vos tout tous toute toutes autre autres autrui que qui dont ou non pas plus ne "
        "se ce cette "
        "type local locale locaux ancien anciens ancienne tarifs tarif travail vente ventes ligne centre ville saint "
        "gens monde "
        "choses sujets sujet question questions affaires affaire debat debats polemique polemiques histoires "
        "histoire actualite "
        "avis personnel personnelle vie prive privee temps jour jours fait faits lois loi regles critique critiques "
        "conseils "
        "conseil querelle querelles rivalite rivalites conflit conflits emission emissions categorie rappels rappel "
        "selon "
        "the and for with about of to in on at an or by as is it no not against other others from into between over "
        "under our "
        "their your his her my own all any bad good big work workers talk views view debate debates row rows fight "
        "fights "
        "fighting dispute disputes quarrels quarrel rivalry rivalries stuff anything everything living people topic "
        "topics news "
        "issues issue choices local places place season seasons new general laws law rules rule scheme schemes "
        "matters matter "
        "comments gossip prediction predictions results selection town city high street price prices fees what who "
        "whom scandal "
        "scandals life private personal business time day days advice criticism teacher training trainings school "
        "schools chain "
        "chains export house houses home homes second fast live raw road clean zone permits permit trading train "
        "farm labor"
    ).split()
)
"""Words of an owner's phrase that tell nothing about the topic."""


class _Family(Struct, frozen=True):
    """A topic that owners often avoid. Both languages together: the line may be in one and the post in the other."""

    named: str
    """Words by which owners name it; each tells of it by itself."""
    telling: str = ""
    """Words that hardly stand for anything else."""
    loose: str = ""
    """Words that tell only beside another."""


_FAMILIES: Sequence[_Family] = (
    _Family(
        "politique politics politiques political politicien politiciens politicians elections election electoral "
        "partisan party",
        "elus elu depute deputes senateur president premier ministre gouvernement parlement assemblee bulletin "
        "scrutin isoloir "
        "gauche droite macron melenchon lepen socialistes ecolos candidat candidate candidats candidates municipales "
        "presidentielle legislatives encarte vote voter votez voterai votent voting voted votes voters ballot polls "
        "senate "
        "congress senator mp mps minister government parliament tory tories labour liberals conservatives democrats "
        "dems "
        "republicans gop trump biden maga reform ukip snp libdem canvass leaflets coalition socialist woke liberal "
        "anc da eff",
        "liste tour campagne mandat maire mairie reforme loi programme reelu urnes pays left right campaign council "
        "mayor taxes "
        "country party bill law policy red blue",
    ),
    _Family(
        "mairie municipal municipale municipalite maire elus conseil communal council councillors mayor",
        "maire mairie mairesse elus elu conseiller conseillers echevin adjoint hotel agglo metropole municipaux "
        "councillor "
        "councillors mayor alderman hall ratepayers rates subventions bourgmestre",
        "impots dette contrat contrats budget deliberation plafonner reseau urbanisme permis finances cuts planning "
        "bins potholes "
        "consultation beau frere amis city town hall flogging",
    ),
    _Family(
        "impots fiscalite fiscale fiscal taxes impot fisc tax taxe taxation carbon carbone levy csg urssaf offshore "
        "evasion avoidance optimisation",
        "fisc contribuables contribuable redressement urssaf csg tva niche niches paradis hmrc taxman irs revenue "
        "offshore "
        "guernsey jersey caymans panama loophole loopholes trust levy vat haven cotisations prelevements rabot taxer "
        "taxe taxes impots",
        "etat charges payer loan lawful arrangement litre gas fuel diesel government ottawa ministre patrons holding",
    ),
    _Family(
        "immigration immigrants immigres migrants migrant frontiere frontieres border borders asylum refugies refugees",
        "sans-papiers clandestins expulsion expulsions asile regulariser visa visas deport deported deportation "
        "deportations ice "
        "undocumented illegals raids refugee etrangers naturalisation papers detention homeland",
        "papiers titre sejour border country guys workers vans agents back passport status green card government "
        "mexico",
    ),
    _Family(
        "religion religions religieux religieuse foi faith laicite islam catholique musulman musulmans juif juifs "
        "halal casher kosher inter-faith interfaith",
        "eglise mosquee synagogue cure pretre imam rabbin voile ramadan careme messe bible coran hijab church mosque "
        "temple "
        "priest vicar prayer muslim christian jewish hindu catholic protestant atheist gospel god jesus allah halal "
        "egorge egorger abattage rituel mecque",
        "dieu prier priere belief sacred convert marry caste side bete betes egorge",
    ),
    _Family(
        "police policiers gendarmes gendarmerie flics officers cops controles",
        "flic flics gendarme gendarmes keuf keufs bac bavure controle amende amendes pv radar radars barrage "
        "matraque "
        "feds po-po rozzers profiling search patrol command custody policing cop cops sheriff deputy officer "
        "officers constable trooper ticket stopped",
        "arretent arrete controlent controles phares gyrophare contravention permis delit facies board boards "
        "boarded badge pulled",
    ),
    _Family(
        "crime safety insecurite delinquance criminalite violence",
        "carjacking carjacked mugging mugged shooting shootings robbery robbed burglar burglary gang gangs gunshots "
        "stabbing "
        "agression agressions cambriolage braquage dealers racket racaille bagarre couteau",
        "street afraid walk scared peur rue nuit quartier downtown safe neighborhood police locked",
    ),
    _Family(
        "guns gun firearms armes carry",
        "rifle rifles pistol ar15 nra firearm firearms carry holster ammo shooter shootings handgun shotgun "
        "amendment "
        "carabine fusil port permis",
        "state law ban background check checks rights kids school",
    ),
    _Family(
        "chasse chasseurs chasseur hunting hunt hunters",
        "battue battues chasseur chasseurs viandards viandard fusil fusils cartouche cartouches douilles plomb "
        "plombs meute "
        "palombiere mirador gibier hounds hunters hunter huntsman trophy snares foxhunting beagles pheasants shoot "
        "cull",
        "tirent tire tirer tir sanglier sangliers chevreuil cerf chiens orange 4x4 fox vixen deer "
        "shot guns rifles "
        "coups feu balle balles promeneurs riders quad hounds",
    ),
    _Family(
        "vegan veganism veganisme vegans vegetarisme antispecisme animal animals rights abattage abattoir",
        "vegetalien vegetariens vegetaliens vegan vegans antispeciste l214 steak soja tofu cajou flexitarien "
        "abattoirs peta plant-based "
        "slaughter slaughterhouse carnivore carnivores activists placards protesters feelings tofurky oat seitan",
        "viande vegetal amidon bete betes souffrance meat lamb cow cows milk lait plants cruelty murder sprout "
        "conscience placard",
    ),
    _Family(
        "glyphosate pesticides pesticide agriculteurs agriculture paysans farming farmers weedkiller chlordecone "
        "spraying",
        "roundup round desherbant desherbants pulve pulverisateur epandage fnsea cereales maiziculteurs maiziculteur "
        "neonicotinoides "
        "neonics monsanto bayer weedkiller spraying sprayed phyto phytos bananeraies chlordecone",
        "arrosent arrose traitent traite abeilles bees crops maize mais champ champs terres sols cancer nappe bio "
        "empoisonn* rivers eau",
    ),
    _Family(
        "eoliennes eolienne turbines turbine windmill windfarm nucleaire nuclear linky enedis compteur compteurs "
        "solaire panneaux",
        "eoliennes eolienne mat mats pales edf centrale reacteur boitier boitiers linky windfarm windmills pylons "
        "pylon grid enedis ondes",
        "vue paysage horizon vent bruit facture compte compteur espion installer vert courant view noise bills wind "
        "hill",
    ),
    _Family(
        "vaccins vaccin vaccination vaccines vaccine jabs jab covid anti-vax antivax",
        "vaccin vaccins vaccine vaccines vaccinated vaccines vaxx vaxxed piqure piqures injection injections rappels "
        "pfizer moderna "
        "astrazeneca booster boosters jab jabs unvaccinated antivax mrna arn effets masks mandate mandates",
        "dose doses piquer piquent piquent labo labos bras fievre immunite immunity shot shots clinic flu grippe "
        "covid pandemie pass otite needle elderberry",
    ),
    _Family(
        "medecins medecin medicaux medicaments doctors doctor medical traitements pharma cures miracle homeopathie "
        "homeopathy therapies",
        "medecins medecine toubib generaliste cardiologue endocrino oncologue labos pharma bigpharma cachets "
        "statines ordonnances chimio "
        "medicament medicaments granules sucre homeopathie remboursement gp gps doctors pharma pills statins chemo "
        "prescriptions antidepressants quacks oncologist cured",
        "gueri guerit guerir soigne masque traitement traitements malade hopital sante naturel plantes curcuma ail "
        "huile cure cures heal heals cancer prescription tumour natural nettle detox sick",
    ),
    _Family(
        "sante bienfaits health benefits",
        "arteres coeur tension cholesterol antioxydants antioxydant centenaires digestion guerit bienfaits medicinal "
        "arteries cholesterol antioxidants immunity cures heart",
        "sante medecin docteur prolonge longevite bon glass doctor healthy",
    ),
    _Family(
        "regime regimes minceur poids dieting diet diets weight slimming injections ozempic calories",
        "maigrir kilos kilo ozempic wegovy mounjaro semaglutide perdu calorie calories grossir mincir ventre keto "
        "jeune slim slimming "
        "fat thin skinny bikini pounds shot injecting injection injections glp",
        "perdre lost weekly swap 3pm repas body summer corps belly eating shot",
    ),
    _Family(
        "alcool alcohol drinking ivresse saq",
        "ivresse cuite alcoolisme alcooliques bourre prohibition licence saq societe monopole temperance drunk "
        "drunks hangover liquor lcbo",
        "permis etat canette taxe pub bars law laws drinkers",
    ),
    _Family(
        "cannabis drogue drogues drugs weed marijuana pot thc cbd",
        "cannabis weed dispensary dispensaries joint joints thc cbd edible edibles gummy gummies stoned high bong "
        "legalisation beuh shit "
        "petard spliff cocaine coke budtender indica sativa kush",
        "half puff fumer fume smoke smoking herbe mushrooms",
    ),
    _Family(
        "foot football soccer derby rugby hockey match equipe supporters rivalry om psg asse ol",
        "stade arbitre arbitrage penalty ligue championnat supporters ultras geoffroy-guichard velodrome parc tacle "
        "hors-jeu goal goalie keeper "
        "referee ref striker league pitch offside relegation relegated fans kop terraces var hat-trick bluebirds "
        "swans villa blues reds united city rovers fc uefa "
        "canadiens nordiques leafs habs rink playoffs trophies utv",
        "match matchs ballon tirs prolongations mene battus virage tribune voix prolongation points saison "
        "derby across park trophies battered scored lost "
        "won draw game fan goal",
    ),
    _Family(
        "divorce divorces separation separations rupture ruptures breakup breakups exes",
        "divorce divorcent divorcee divorces avocat avocats pension separes separent jugement garde notaire custody "
        "alimony lawyers ex exes split "
        "splitting separated remarried",
        "mariage maries couple mariee maison chien tombe tenu cut cake pair tally third lasted",
    ),
    _Family(
        "confreres confrere concurrents concurrence competitors competition rivals other others collegues ordre",
        "confrere confreres concurrent concurrents consoeur consoeurs tarifs rival rivals competitor competitors "
        "cowboys cheaper botched bodge "
        "bodged sparks undercut undercuts undercutting charlatans amateurs certificat diplome bricoleurs",
        "face prix euros facture travail boulot rabais degats reprendre job jobs board tape work boutique enseigne "
        "imite copie fix fixing",
    ),
    _Family(
        "veterinaires veterinaire vets vet",
        "veto vetos veterinaire veterinaires clinique blouse vet vets",
        "ordonnance consultation otite croquettes oreille creme prix bill bills balles",
    ),
    _Family(
        "chiens categorie staff pitbull races breeders doodle doodles eleveurs",
        "pitbull pitbulls staff staffs amstaff rottweiler rott museliere labradoodle cockapoo goldendoodle doodle "
        "doodles breeder breeders elevage eleveur "
        "eleveurs puppy-mill mill bully xl",
        "mord mordu laisse dangereux carpets groom 4k papers gentle bite shave knots muzzle",
    ),
    _Family(
        "logement loyers loyer proprietaires bailleurs encadrement rents landlord landlords evictions tenants hmo "
        "housing licensing",
        "loyers bailleurs bailleur encadrement plafonner plafonnement marchands studios locataires expulsions hmo "
        "hmos landlords landlord tenants "
        "evictions eviction rents renters slumlord licence",
        "deux-pieces louer logements vacants offre crise mairie paris immeuble council fees students flat flats",
    ),
    _Family(
        "airbnb locations touristiques tourisme touristes touriste second homes homeowners tourist holiday lets",
        "airbnb nuitee nuitees boites codes valises roulettes conciergerie saisonnier saisonniers residences "
        "secondaires vacanciers touristes tourist tourists "
        "lettings overtourism incomers holidaymakers levy cheshire",
        "volets fermes valise rue quartier village maisons habitants visiteurs lane cottage cottages sleep nights "
        "locals lads born box visitor tent empty",
    ),
    _Family(
        "circulation embouteillages route routes stationnement parking pietonnisation pietonne velo velos traffic "
        "congestion emissions ulez lez "
        "caz air",
        "pietonne pietonnes pietonnisation zfe cyclistes cycliste trottinettes pistes bornes horodateur ulez lez caz "
        "ltn cyclists bollards wardens clampers potholes "
        "littoral rocade viaduc chantier crit'air embouteillages embouteillage bouchons bouchon stationner garer "
        "autos parcmetre",
        "rue voiture voitures amende pont clients plan car cars drive quid day lane lanes charge road roads corsas",
    ),
    _Family(
        "amazon ecommerce supermarches plateformes fast-furniture chains uber vtc deliveroo wayfair ikea shein temu",
        "amazon temu shein ikea wayfair carrefour leclerc lidl walmart target costco uber deliveroo ubereats "
        "flatpack knockoff bezos flat-pack",
        "surgele industriel importe livraison cheap box boxes smells carton chine china tire copies jetable warehouse",
    ),
    _Family(
        "greve greves syndicat syndicats strikes strike union unions picket",
        "piquet piquets greviste grevistes cgt debrayage blocage bloques cortege jaunes manif manifestation tract "
        "scab scabs picket pickets walkout "
        "delegate delegates steward stewards cfmeu eba bludgers tuc strikers militant militants dockers debrayer "
        "retraites",
        "patrons patron gars port portiques arret camarades lache lutte bosses wages soutien solidaires benches camp",
    ),
    _Family(
        "brexit europe eu ue remain leave",
        "brexit brexiteer brexiteers remainer remainers remoaners referendum brussels bruxelles eurocrates rejoin "
        "customs",
        "sunlit uplands vote borders leave paperwork",
    ),
    _Family(
        "independance independence referendum indyref scottish nationalisme flamands wallons flamand wallon "
        "communautaires quebec souverainete language linguistique",
        "independantiste independantistes souverainiste souverainistes federaliste indyref snp nationalists "
        "unionists rattachiste rattachistes nva vlaams belang flandre flamingants "
        "transferts anvers bart separatist oui loi101 anglos francophones neerlandophones yes westminster",
        "nord sud bruxelles payer voterai anglais langue pays union queen flag london vote porsche",
    ),
    _Family(
        "flags parades bonfires marches drapeaux orange",
        "bonfire bonfires pallets lodge orangemen union-jack tricolour flags flag kerbstones bunting march marching "
        "bands twelfth effigies parade",
        "july eejits street stack burning lampposts sixth",
    ),
    _Family(
        "climat climate ecologie environnement carbone",
        "rechauffement greta giec extinction rebellion carbone climatique climatoscepticisme warming emissions "
        "netzero greenwashing hoax activists",
        "planete avion canicule petrole summers hot planet degrees",
    ),
    _Family(
        "sewage pollution sargasses dumping rejets algues",
        "sargasses sargasse sewage sludge discharge discharges outfall utilities effluent algae spill pollueurs "
        "prefet algal unitedutilities",
        "pipe pue odeur plage passe eau lake windermere swim stink brown river water company boues",
    ),
    _Family(
        "water irrigation cutoffs eau coupures secheresse drought",
        "irrigation aquifer drought wells allocation shutoff shut junior users sdi reservoir coupures bassines "
        "megabassines secheresse robinet citernes",
        "state law right golf course green dry sec eau water river tap robinets",
    ),
    _Family(
        "peche quotas pecheurs fishery fishing lobster fisheries regulations crabe fwc",
        "quotas quota chalutiers crabe homard pecheurs dfo mpo ottawa traps lobster lobsters wharf fishery "
        "moratorium commercial poachers bag limits",
        "quai coupe pour cent season fishermen cut lines both sides harbor measures",
    ),
    _Family(
        "cruise croisiere croisieres ships paquebots",
        "cruise cruises ships paquebot paquebots croisieres referendum port dock docks passengers",
        "town overruled voters tallahassee limit harbor quai channel",
    ),
    _Family(
        "sheep export bien-etre animaux animal welfare",
        "sheep export exporters live ships moutons transport rspca cruelty",
        "wharf stop ban noise nats farmers",
    ),
    _Family(
        "mining mine mines zama zamas miners orpaillage",
        "sulfide tailings polymet zama zamas miners mining illegal shafts krugersdorp sinkhole syndicates "
        "orpailleurs orpaillage conflict",
        "gold dying police underground men bread candle",
    ),
    _Family(
        "or cours placements bourse crypto bitcoin bullion investissement investment mortgage mortgages rates",
        "lingot lingots once napoleon napoleons bourse krach bulle placement placements bitcoin ether bullion stocks "
        "actions hausse mortgage mortgages cuts "
        "fixes remortgage bubble crash",
        "acheter achetez vendre vendez monte baisse grimpe percent rates spring fall rise five prices",
    ),
    _Family(
        "synthese synthetique laboratoire lab-grown labgrown diamants diamonds",
        "laboratoire labo synthese synthetique synthetiques moissanite zircon labgrown hpht cvd surat",
        "pierre caillou cuit vraie vrai faux contrefacon fake real grown",
    ),
    _Family(
        "enfants plantations cacao childlabour cocoa",
        "plantations plantation machette cacao esclavage tracabilite planteurs ghana ivoire slavery machetes cocoa",
        "enfants gamins kids tablettes beans",
    ),
    _Family(
        "listeria rappels sanitaires salmonelle hygiene recalls raw milk cru pasteurisation lait",
        "listeria salmonelle coli lots analyses rappel contamination pasteurise pasteuriser pasteurized pasteurizers "
        "pasteurization unpasteurized raw crus cru hygiene ddpp",
        "lait vallee milk jugs tank law kitchen positives fromage bulk farm",
    ),
    _Family(
        "telerealite influenceuses influenceurs influencers television emissions celebrities celebrity people stars",
        "influenceuse influenceuses influenceur influenceurs instagrammeuse placement visi candidate dating bachelor "
        "bachelorette kardashian celebrity celebrities starlet "
        "m6 tf1 stephane plaza deco valerie damidot bollywood reality paparazzi sponsored",
        "abonnes visibilite television tele emission plateau gratuit private wedding groom actress singer rumour",
    ),
    _Family(
        "gourous gourou sectes sectaires derives sectaire guru gurus scandal cult cults",
        "gourou gourous swami ashram ashrams disciples secte sectes emprise derives guru gurus yogi cult satsang "
        "stages miviludes predateur guruji",
        "maitre affaire disciple retreat hours certificate asked leave knew",
    ),
    _Family(
        "inspecteurs inspecteur permis examiners examiner examen examinateurs dvsa",
        "inspecteur inspectrice inspecteurs inspectrices examinateur examinatrice examiner examiners recale recales "
        "recalee recalees dvsa quota",
        "note sec tapis echec permis failed pass fails clipboard smiled",
    ),
    _Family(
        "accident accidents crashes wrecks cnesst tribunal inspection",
        "accident accidents carambolage tranchee etanconnement cnesst inspecteur blessure collision crash wreck "
        "wrecks rollover ambulance fatal fatality tarp pileup killed minivan",
        "hill ice black highway transport under seen cab photos rapport victime police truck road",
    ),
    _Family(
        "avortement abortion ivg genre gender trans lgbt feminisme feminism",
        "avortement ivg abortion trans transgender lgbt lgbtq pride drag pronouns feminists feministes wokisme gay "
        "roe queer clump fetus foetus embryo unborn heartbeat legislators legislating clinique clinics",
        "cells body costume legislature femmes women bathrooms rights droits corps marriage mariage",
    ),
    _Family(
        "guerre war ukraine russie israel palestine gaza geopolitics otan",
        "guerre ukraine russie poutine putin israel gaza palestine hamas netanyahou netanyahu zelensky otan nato "
        "bombs ceasefire refugees genocide",
        "paix missiles soldats armee peace troops drapeau flag camp",
    ),
    _Family(
        "royal royals monarchie monarchy family king queen couronne",
        "royals monarchy prince princess harry meghan coronation palace buckingham camilla republic throne jubilee",
        "king queen crown taxpayers couronne",
    ),
    _Family(
        "ia ai intelligence artificielle chatgpt artificial",
        "chatgpt openai midjourney generative prompts prompt artificielle gpt dalle copilot",
        "images robots machine machines voler artists art",
    ),
    _Family(
        "allaitement allaiter biberon breastfeeding formula bottle",
        "allaitement allaiter biberon biberons sein tetee lait-maternel breastfeeding breastfeed formula bottle latch",
        "mamans bebe nurse babies culpabiliser baby",
    ),
    _Family(
        "botox chirurgie injections hyaluronique fillers surgery",
        "botox filler fillers hyaluronique bistouri lifting facelift liposuction duckface levres lips",
        "rides visage refaite face frozen forehead",
    ),
    _Family(
        "steroids doping dopage steroides",
        "steroids roids dopage dope anabolisants testosterone gear juice juiced trt natty",
        "needle cycle muscles gains piqure",
    ),
    _Family(
        "ecole ecoles education enseignants profs teachers homeschool",
        "profs prof enseignants instits rectorat programmes redoublement teachers ofsted homeschooling curriculum",
        "classe eleves vacances greve kids parents lessons",
    ),
    _Family(
        "famille enfants couple vie",
        "ex-mari belle-mere belle-famille",
        "mari femme enfant fils fille",
    ),
    _Family(
        "inflation salaires smic prix pouvoir wages energy cost",
        "inflation smic salaires patronat speculation profiteurs margins wages minimum cost-of-living",
        "prix hausse facture energie bills energy augmente rises",
    ),
    _Family(
        "mutuelles mutuelle remboursement reseaux securite sociale assurance insurance nhs",
        "mutuelle mutuelles secu rembourse remboursement remboursements santeclair kalixia itelia nhs insurers "
        "insurer copay reste-a-charge",
        "reseau reseaux payer prime prix premiums claim denied",
    ),
    _Family(
        "hs2 trains sncf aeroport airport autoroute motorway gare",
        "sncf lgv cheminots hs2 runway aeroport autoroute expropriation rocade contournement a69 zadistes zad bypass",
        "train trains tracks travaux bruit arbres trees",
    ),
    _Family(
        "contrefacons contrefacon faux copies revendeurs counterfeits counterfeit replicas replica fakes knockoffs "
        "dupes",
        "contrefacon contrefacons faussaire faussaires replique repliques revendeur revendeurs aliexpress vinted "
        "rolex "
        "counterfeit counterfeits counterfeiters replica replicas knockoff knockoffs dupe dupes douane",
        "faux copie copies net internet site sites authentique pigeon pigeons fake china chine online",
    ),
    _Family(
        "connecte connectee connectes connectees smartwatch smartwatches smart gadget gadgets domotique",
        "connecte connectee connectes connectees smartwatch smartwatches notifications puce batterie chargeur "
        "gadget gadgets",
        "prise recharger recharge ecran poignet appli charge charger screen wrist app battery",
    ),
    _Family(
        "fast-fashion fashion enseignes discount low-cost bas barbiers barbers cheap",
        "zara primark polyester kiabi shein temu boohoo low-cost lowcost discounters jetables exploites sweatshop "
        "sweatshops",
        "balles jetable apprentis facture etiquette prix disposable tenner fiver quid landfill",
    ),
    _Family(
        "aides subventions subsidies grants pompes pac renovation relief",
        "maprimerenov subvention subventions demarcheurs demarchage prime primes paperasse guichet fema adjuster "
        "adjusters "
        "subsidy subsidies handouts",
        "dossier dossiers etat attente pac pompe isolation euro relief grant grants government tarp money",
    ),
    _Family(
        "requin requins shark sharks loup loups ours wolf wolves bear",
        "squale squales bouledogue filets vigies drumline drumlines surfeur surfeurs attaque attaques meute bergers "
        "cull culling attack attacks predateur predateurs",
        "plage mer surf baignade reserve brebis troupeau beach swimmers surfers flock",
    ),
    _Family(
        "rugby gaa hurling camogie cricket basketball baseball afl nrl nfl league fc arsenal",
        "scrum winger wicket umpire hurlers hurley touchdown quarterback playoffs derby ref referee "
        "coach supporters gooners gooner yids fans relegation kop stands terraces goalkeeper",
        "tackle ball pitch season game team score points trophy cup lost beaten hammered club",
    ),
    _Family(
        "reglement reglements reglementation bylaws bylaw regulations",
        "arrete arretes reglement reglements amende amendes fourriere bylaw bylaws permit inspector inspectors fine "
        "fines",
        "ville mairie animaux chats chiens council city droit combien licence",
    ),
)


class Mention(Struct, frozen=True):
    """A word of a topic."""

    start: int
    end: int
    topic: int
    stem: str
    own: bool
    """True for the owner's own word, False for one of the same family."""
    telling: bool
    """False for a word that tells of the topic only beside another."""


class Topics:
    """Topics as one owner wrote them."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._known: dict[str, dict[int, tuple[bool, bool]]] = {}
        for topic, phrase in enumerate(phrases):
            own = _stems(phrase)
            for found in own:
                self._known.setdefault(found, {})[topic] = (True, True)
            for named, telling, loose in _families():
                if own & named:
                    for relatives, tells in ((named | telling, True), (loose, False)):
                        for relative in relatives - _EMPTY:
                            known = self._known.setdefault(relative, {})
                            known[topic] = max(known.get(topic, (False, False)), (False, tells))
        self._beginnings = {known[:SHORTEST_STEM] for known in self._known}
        """Few words of a text begin as any and need their stem."""

    def mentions(self, passage: Passage) -> Iterator[Mention]:
        beginnings = self._beginnings
        for at in [at for at, word in enumerate(passage.words) if word[:SHORTEST_STEM] in beginnings]:
            key = stem(passage.words[at])
            for topic, (own, telling) in self._known.get(key, {}).items():
                _, start, end = passage.word_spans[at]
                yield Mention(start, end, topic, key, own, telling)

    def own_mentions(self, passage: Passage) -> Iterator[Mention]:
        """The owner's own words only."""
        return (mention for mention in self.mentions(passage) if mention.own)


@lru_cache(maxsize=1)
def _families() -> Sequence[tuple[frozenset[str], frozenset[str], frozenset[str]]]:
    return [(_stems(family.named), _stems(family.telling), _stems(family.loose)) for family in _FAMILIES]


@lru_cache(maxsize=8)
def topics_of(phrases: tuple[str, ...]) -> Topics:
    """Made once for the same settings."""
    return Topics(phrases)


@lru_cache(maxsize=8)
def own_stems(phrases: tuple[str, ...]) -> frozenset[str]:
    """Stems of the owner's own words, those that say nothing left out."""
    return frozenset().union(*map(_stems, phrases))


def _stems(phrase: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(fold(normalise(phrase)[0]))) - _EMPTY
