"""The owner's own illness or treatment.

What: a grave condition, a specialist, a stay in hospital in a sentence of the first person. Small ailments are left out.
Why: clients wonder whether their order will be done, lenders and insurers read too, and it cannot be untold.
Source: RGPD/GDPR article 9 (health is a special category of data); CNIL.
"""

from prudence.checker.marking import all_of, marks_of, marks_together
from prudence.checker.rule import Examples, Rule, Texts
from prudence.checker.text.cues import AnyOf
from prudence.checker.text.illness import GRAVE, IN_GENERAL, IN_GENERAL_OR_OF_THINGS, LIGHT, SERIOUS
from prudence.checker.text.phrases import Phrases

_ME = Phrases(
    fr=("(je|j'|me|m'|ma|mon|mes|moi|suis|jsuis|jai|chuis)",),
    en=("(i|i'm|im|ive|i've|me|my|i'll|ill|myself|i'd)",),
)

RULE = Rule(
    category="health",
    speaks_for_category=True,
    find=all_of(
        marks_together(GRAVE, _ME, unless=AnyOf(IN_GENERAL, LIGHT), within=120),
        marks_together(SERIOUS, _ME, certain=False, unless=IN_GENERAL_OR_OF_THINGS, within=60),
        marks_of(GRAVE, certain=False, unless=IN_GENERAL),
    ),
    texts={
        "en": Texts(
            title="Health",
            what="This tells of somebody’s illness or treatment.",
            why="Health is the most private thing there is; clients, insurers and lenders read it too, and remember.",
            advice="Say that you, or they, are away for a while, and leave the reason out.",
        ),
        "fr": Texts(
            title="Santé",
            what="Ceci parle de la maladie ou du traitement de quelqu’un.",
            why="Rien n’est plus privé que la santé ; clients, assureurs et banquiers lisent aussi, et s’en souviennent.",
            advice="Dites une absence, la vôtre ou la sienne, et gardez la raison pour les proches.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "I start chemo on the third, so bookings stop for a while",
                "My diabetes is playing up again, back Thursday",
                "three years of depression and I finally said it out loud to my mother",
                "The neurologist says I need another MRI before spring",
                "Two stents later, I'm allowed one biscuit a day",
            ),
            quiet=(
                "I've the draught in my bones from this old shop",
                "Retail therapy is my favourite kind",
                "I ran for cancer research and my feet know it",
                "Our free diabetes screening is on Tuesday",
                "My dog had surgery and sleeps under the till",
                "I am dead tired and very happy",
            ),
        ),
        "fr": Examples(
            warn=(
                "Je commence la chimio le 3, les rendez-vous s’arrêtent un temps",
                "mon diabète refait des siennes, retour jeudi",
                "trois ans de dépression et je l’ai enfin dit à voix haute",
                "Le neurologue veut que je repasse une IRM avant le printemps",
                "j’ai deux stents tout neufs et droit à un biscuit par jour",
            ),
            quiet=(
                "Je suis malade de joie, merci pour ce marché",
                "Je cours dimanche pour la recherche contre le cancer",
                "Dépistage gratuit du diabète mardi, je vous attends",
                "Mon chien s’est fait opérer, il dort sous la caisse",
                "J’ai mal aux pieds et je recommence demain",
            ),
        ),
    },
)
