"""First names, and the words for relatives: who a sentence is about."""

from collections.abc import Iterator

from prudence.checker.text.cues import AnyOf
from prudence.checker.text.folding import fold
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import ALWAYS, Pattern
from prudence.checker.text.phrases import Phrases

FIRST_NAMES = frozenset(
    # Common first names of the French- and English-speaking countries, folded. Names that are everyday words in either
    # language (rose, mark, will, grace, may, pierre, olive, aime...) are left out: a capital decides for those.
    """
    aaron abdel abdou abel abigail adam adele adrian adrien agathe agnes ahmed aicha aidan aiden aisha alain alan alban
    albane albert alec alex alexa alexandra alexandre alexia alexis alfie alfred ali alice alicia alina aline alison
    alistair alix alyssa amadou amanda amandine amber ambre amelia amelie amina amir amy anais anatole andre andrea
    andreas andrew andy angela angelina angelique angus anita ann anna annabelle anne annette annick annie anouk
    antoine anthony antonin antonio apolline archie ariana arianne arnaud arthur arwen ashley assia astrid aubin aude
    audrey augustin aurelia aurelie aurelien austin ava axel aya ayden aylan baptiste barbara barry bastien beatrice
    beatrix ben benedicte benjamin benoit bernadette bernard bertrand beth bethany betty beverley bianca bilal bob
    bobby bonnie brandon brenda brendan brian brianna bridget brigitte bronwyn bruce bruno bryan bryn callum calvin
    cameron camille candice capucine carine carl carla carlos carly carmen carol carole caroline caroline carys
    casey cassandra catherine cathy cecile cecilia cedric celeste celia celine chantal charlene charles charlie
    charlotte chelsea cheryl chiara chloe chris christelle christian christiane christina christine christophe
    christopher ciara cian cindy claire clara clarisse claude claudia claudine clemence clement clementine clive
    clotilde coleen colette colin colleen colm connie connor conor constance coralie corentin corinne courtney craig
    cyril cyrille daisy damien dan dana daniel daniela daniele danielle danny daphne darren dave david deb debbie
    deborah debra deirdre delphine denis denise derek dermot desmond diane didier dimitri dominic dominique donald
    donna donovan doreen doris dorothee dorothy doug douglas dylan eamon ed eddie edgar edith edouard edward eileen
    elaine eleanor elena eleonore eli elian elias elie eliane elias eliott elisa elisabeth elise elizabeth ella ellen
    ellie elliot elodie eloise elsa emil emile emilie emily emma emmanuel emmanuelle enzo eoin eric erica erin ernest
    estelle esteban ethan ethel etienne eugene eugenie eva evan evelyn evelyne ewan fabien fabienne fabrice fanny fanta
    fatima fatou felicia felicity felix fergus fernand fiona fionn flavie florence florent florian florine fiadh
    francesca francine francis franck francois francoise frank fraser fred freddie frederic frederick freya gabin
    gabriel gabriela gabrielle gael gaelle gaetan gareth garry gary gaspard gaston gavin gemma genevieve geoff
    geoffrey george georges georgia georgina gerald geraldine gerard ghislaine gilbert gilles gillian gina ginette
    giulia gladys glen glenn gordon gordie graham greg gregory guillaume gwen gwenael gwendal gwenaelle gwenn
    hadrien hamza hannah harold harriet harrison harry harvey hassan hayley hazel heather hector heidi helen helena
    helene henri henriette henry herve hilary hippolyte holly honore hubert hugh hugo huguette ian ibrahim ilan ilyan
    ilyes ilona imane imogen ines ingrid irene iris isaac isabel isabella isabelle isla ismael ivan jacky
    jacob jacqueline jacques jade jake jakob james jamie jan jane janet janice jasmin jasmine jason jaxon jayden
    jayne jean jeanine jeanne jeannine jeff jeffrey jenna jennifer jenny jeremie jeremy jerome jerry jess jesse
    jessica jessie jill jim jimmy jo joan joanna joanne joao jocelyn jocelyne jodie joe joel joelle joey johan
    johann johanna john johnny jon jonah jonas jonathan jordan jose joseph josephine josette josh joshua josiane
    joyce juan jude judith judy jules julia julian juliana julie julien juliette justin justine kai kaitlyn karen
    karim karima karine karl kate katherine kathleen kathryn kathy katie kayla kayleigh keith kelly ken kenneth
    kenny kenza kenzo kerry kevin khadija kiera kieran kim kirsten kirsty kirstys kris kristen kurt kyle kylie lachlan
    laetitia laila lara larry latifa laura laure laureline laurence laurent laurie lea leah leandre leanne lee leila
    lena lenny leo leon leonard leonie leopold leslie lewis liam lila lilas lilian liliane lillian lilou lily lina
    linda lindsay lionel lisa lise liz lizzie lloyd lois loic lola lorelei lorene lorenzo loris lorna lorraine lou
    louane louis louisa louise louison luca lucas lucie lucien lucienne lucy ludivine ludovic luis luke lukas luna
    lydia lydie lyla lynn maelle mael maelys maeva magali magalie mahaut maisie malcolm malek malika malo malorie
    mamadou manon manu manuel marc marcel marceau marcus margaret margaux margot maria mariam marianne marie marine
    mario marion marjorie marlene marlon martha martin martina martine marty mary maryse mateo mathias mathieu
    mathilde mathis mathys matias matt matteo matthew matthias matthieu maud maude maureen maurice mavis maxime
    maxence maya maylis megan meghan mehdi melanie melina melissa melody melvin mercedes meryem mia michael michel
    michele micheline michelle mick miguel mike mila milan milo mila mireille mohamed mohammed moira molly momo mona
    monica monique morgan morgane mortimer moses mounir moussa muriel mustapha mya myriam nabil nadege nadia nadine
    naomi naomie natacha natalia natalie nathalie nathan nathaniel ned neil nell nelly nelson niall nicholas nick
    nicky nicola nicolas nicole nigel nikita nina noa noah noam noe noelle noemie nolan nolwenn nora norah
    noreen norma norman normand octave odette odile oceane olga oliver olivia olivier ophelie orla oscar osian oskar
    otis otto owen pablo paddy pam pamela pascal pascale patrice patricia patrick paul paula paulette pauline pedro
    peggy penelope penny perrine peter phil philip philippa philippe phoebe phyllis pierrick poppy priscilla priya
    quentin rachel rachid rafael ralph ramon raoul raphael raphaelle rayan raymond raymonde rebecca reda regis
    regine remi remy renaud rene renee rhian rhiannon rhys ricardo richard rick ricky rita rob robbie robert
    roberta roberto robin rod rodney rodrigue roger roland romain romane romeo romy ron ronald ronan ronnie rory
    rosalie rosanna rosemary rosie ross rowan roxane roy ruben rufus rupert russell ruth ryan sabine sabrina sacha
    said salim salma salome sam samantha sami samia samira samuel sandra sandrine sandy sara sarah sasha saskia scott
    sean sebastian sebastien selena selma serena serge sergio severine shane shannon sharon shaun shauna sheila
    shelley shirley shona siobhan sian simon simone sinead sofia sofiane solal solange solene solenn sonia sophia
    sophie soraya stacey stan stanislas steeve stella stephane stephanie stephen steve steven stuart suki suzanne
    sue susan susie sven sylvain sylvere sylvestre sylvia sylviane sylvie tania tanya tara tariq tatiana ted teddy
    teresa terry tess tessa thais thea theo theodore therese thibault thibaut thierry thomas tiana tiago tibo tiffany
    tilly tim timeo timothee timothy tina titouan toby todd tom tommy toni tony tracey tracy tristan tyler ugo
    ursula valentin valentine valerie vanessa vera veronique vicki vicky victor victoire victoria vijay vincent
    violette virginie vivian viviane vivien walter wendy wilfrid william willow xavier yacine yael yann yannick
    yanis yasmine yohan yolande youssef yusuf yves yvan yvette yvonne zach zachary zack zahra zelie zineb zoe zoey
    """.split()
)

_RELATIVES = Phrases(
    fr=(
        "(mon|ma|mes|nos|notre) (fils|fille|filles|fiston|gamin|gamine|gamins|gosse|gosses|bebe|enfants|enfant|jumeaux"
        "|jumelles|petit fils|petite fille|ado|ados|loulou|puce|poussin|cadette|cadet|benjamin|benjamine|aine|ainee)",
        "(mon|ma) (petit|petite|grand|grande|petite) (frere|soeur|dernier|derniere|garcon|loulou|puce)",
        "(mon|ma|nos|mes) (mari|femme|epouse|epoux|conjoint|conjointe|compagnon|compagne|fiance|fiancee|ex|ex-mari"
        "|ex-femme|chum|blonde|copain|copine|amoureux|amoureuse|homme|moitie)",
        "(mon|ma|mes|nos) (pere|mere|papa|maman|parents|frere|soeur|freres|soeurs|oncle|tante|cousin|cousine|cousins"
        "|neveu|niece|neveux|grand-pere|grand-mere|papi|papy|mamie|mamy|tonton|tata|tatie|gendre|bru|parrain|marraine)",
        "(mon|ma|mes) (beau|belle|beaux) (pere|mere|frere|soeur|fils|fille|parents)",
    ),
    en=(
        "(my|our|me) (son|daughter|sons|daughters|kid|kids|boys|girls|lad|child|children|baby|twins|wains|bairns"
        "|toddler|teenager|grandson|granddaughter|grandkids|grandchildren|eldest|youngest|stepson|stepdaughter|wean)",
        "(my|our) (little|big|wee|older|younger|baby|oldest|own) (boy|girl|brother|sister|one|man|lad|son|daughter|kid)",
        "(my|our|me) (husband|wife|boyfriend|girlfriend|fiance|fiancee|ex|ex-husband|ex-wife|hubby|missus|fella|other half)",
        "(my|our|me) (mum|mom|mam|mother|dad|father|parents|brother|sister|nan|nana|gran|grandad|grandpa|grandma|granny"
        "|grandmother|grandfather|uncle|aunt|auntie|aunty|cousin|nephew|niece|folks|brothers|sisters|sis|bro|stepdad)",
        "(my|our) (mother|father|brother|sister|son|daughter) in law",
    ),
)
_BARE = Pattern(
    r"\b(?<!sa )(?<!la )(?<!ta )(?<!une )(?<!votre )(?<!leur )(?<!les )(?<!des )(?<!de )(?<!futur )(?<!future )"
    r"(?:maman|papa|mamie|papy|tonton|tatie)\b"
    r"|\b(?<!her )(?<!his )(?<!your )(?<!the )(?<!a )(?<!their )(?<!of )(?<!new )(?:mum|mom|dad|mam|mami|nana|grandad|grandma)\b",
    any_of=(
        "maman",
        "papa",
        "mamie",
        "papy",
        "tonton",
        "tatie",
        "mum",
        "mom",
        "dad",
        "mam",
        "nana",
        "grandad",
        "grandma",
    ),
)
RELATIVES = AnyOf(_RELATIVES, _BARE)
"""A relative of the speaker: "my sister", "mon mari"; a bare "maman" is the speaker's, too."""

CHILDREN = Phrases(
    fr=(
        "(mon|ma|mes|nos|notre) (fils|fille|filles|fiston|gamin|gamine|gamins|gosse|gosses|bebe|enfants|jumeaux|jumelles"
        "|petit fils|petite fille|petits enfants|ado|ados|loulou|puce|poussin|cadette|cadet|aine|ainee|neveu|niece)",
        "(mon|ma|notre) (petit|petite|grand|grande) (dernier|derniere|frere|soeur|garcon)",
        "(les|la|le|nos) (petits|petite|jumeaux|jumelles|gamins|gosses|loulous) ",
    ),
    en=(
        "(my|our|me) (son|daughter|sons|daughters|kid|kids|boys|girls|lad|child|children|baby|twins|wains|bairns"
        "|toddler|grandson|granddaughter|grandkids|grandchildren|eldest|youngest|stepson|stepdaughter|nephew|niece)",
        "(my|our) (little|big|wee|older|younger|baby|oldest) (boy|girl|brother|sister|one|man|lad|son|daughter)",
        "(the|two) (kids|wains|bairns|twins|babies|girls|boys|small ones|little ones)",
    ),
)
"""A child of the speaker's family."""


class _Named:
    """What a pattern finds, if its first group is a first name."""

    def __init__(self, *patterns: Pattern) -> None:
        self._patterns = patterns
        self.needs = AnyOf(*patterns).needs

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`."""
        for pattern in self._patterns:
            for match in pattern.find(passage):
                if fold(match.group(1)) in FIRST_NAMES:
                    yield match.span()


class _FirstNames:
    """Words that are first names and written with a capital."""

    needs = ALWAYS

    def find(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Spans (start, end) in code points of `passage.text`."""
        for word, start, end in passage.word_spans:
            if passage.text[start].isupper() and (word in FIRST_NAMES or word.removesuffix("'s") in FIRST_NAMES):
                yield start, end


NAMES = _FirstNames()
TITLED = Pattern(
    r"\b(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mme\.?|Mlle|Madame|Monsieur|Maître|Dr\.?|Docteur|Doctor) (?:et Mme |and Mrs )?"
    r"(?:(?:de|van|von|du|le|la|O') ?)*[A-ZÀ-Þ][\w'\-]+|\b[Tt]he [A-Z][a-z]{3,}(?:s|ses)\b(?= (?:are|from|on|in|still|have|owe|at))",
    any_of=(
        "m. ",
        "mr",
        "ms",
        "miss",
        "mme",
        "mlle",
        "madame",
        "monsieur",
        "maitre",
        "dr",
        "docteur",
        "doctor",
        "the ",
    ),
    original_case=True,
)
"""Somebody with title and family name, or a family: "Mme Lefort", "the Hendersons"."""
_OWN = (
    Pattern(
        r"[MNmn](?<!\w.)(?:(?<=[Mm])(?:on|a)|(?<=[Nn])otre) (?:(?:petite?|grande?|belle|beau) )?([A-ZÀ-Þ][a-zà-þ'\-]{2,})",
        any_of=("mon ", "ma ", "notre "),
        language="fr",
        original_case=True,
    ),
    Pattern(
        r"[MOmo](?<!\w.)(?:(?<=[Mm])[yea]|(?<=[Oo])ur) (?:(?:little|wee|big|own|dear) )?([A-ZÀ-Þ][a-zà-þ'\-]{2,})",
        any_of=("my ", "me ", "ma ", "our "),
        language="en",
        original_case=True,
    ),
)
OWN_NAMED = AnyOf(*_OWN)
"""A possessive and a name: "our Alfie", "ma Lilou". Whether it is a name is for the caller to say."""
FULL_NAMES = _Named(
    Pattern(
        r"\b([A-ZÀ-Þ][a-zà-þ]{2,}(?:-[A-ZÀ-Þ][a-zà-þ]+)?) (?:(?:de|van|von|du|le|la|O'|Mc) ?)?[A-ZÀ-Þ](?:\.|[a-zà-þ'\-]{2,})",
        original_case=True,
    )
)
"""A first name with the family name or its initial: "Nathalie Dubreuil", "Kyle W."."""
OWN_NAMES = _Named(*_OWN)
"""A possessive and a first name."""
NAMED_RELATIVES = AnyOf(
    Pattern(
        r"[MNmn](?<!\w.)(?:(?<=[Mm])(?:on|a)|(?<=[Nn])otre) (?:[\w-]+ )?(?:partenaire|fiancée?|cousine?|mari|femme|fils|fille"
        r"|s(?:œ|oe)ur|frère|frere|conjointe?|compagne|compagnon|neveu|nièce|niece|copine|copain|filleule?|petite-fille"
        r"|petit-fils),? [A-ZÀ-Þ][a-zà-þ]+",
        any_of=("partenaire", "fiance", "cousin", "mari", "femme", "fils", "fille", "soeur", "sœur", "frere", "conjoint",
                "compagn", "neveu", "niece", "copine", "copain"),
        language="fr",
        original_case=True,
    ),
    Pattern(
        r"[MOmo](?<!\w.)(?:(?<=[Mm])[yea]|(?<=[Oo])ur) (?:[\w-]+ )?(?:husband|wife|son|daughter|sister|brother|mum|mom|dad|partner"
        r"|boyfriend|girlfriend|fianc[ée]e?|nephew|niece|cousin|granddaughter|grandson),? [A-ZÀ-Þ][a-zà-þ]+",
        any_of=("husband", "wife", "son ", "son,", "daughter", "sister", "brother", "mum", "mom", "dad", "partner", "friend",
                "fianc", "nephew", "niece", "cousin"),
        language="en",
        original_case=True,
    ),
)  # fmt: skip
"""A relative of the speaker, by name: "my sister Kate"."""
PEOPLE = AnyOf(NAMES, TITLED)
