"""A code received to confirm a log-in or a payment.

What: four to eight digits next to the words with which such codes are received or passed on.
Why: the code is the second lock of an account; whoever asks for it in public is a thief.
Source: ANSSI and NCSC on multi-factor authentication: "never share a one-time code".
"""

from collections.abc import Iterator

from prudence.checker.marking import Find, marks_of
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.numbers import without_digits
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern
from prudence.checker.text.phrases import Phrases
from prudence.checker.text.quotes import is_quoted

_DIGITS = r"(?<![\w€$£+/:.])(?<!\d )(?:\d{6}|\d{3}[ -]\d{3}|\d\d \d\d \d\d|g-\d{6})(?!\w)(?![€$£%:/]|[ .,]\d| ?(?:€|euros|dollars|pounds|km|vues|views|perles|pieces|litres|abonnes|followers))"
_FRENCH = Pattern(
    rf"\b(?:code(?: sms| recu| de validation| de confirmation| de securite| temporaire| unique)?|recu(?: \w+){{0,6}}|validation|sms|texto|c'est)\b[^.!?\d]{{0,30}}{_DIGITS}(?=.{{0,60}}\b(?:tape|tapez|vite|expire|entre|rentre|valide|connexion|debloque\w*)\b)"
    rf"|\b(?:recu (?:un |le |mon |ce )?code|sms|texto|notif\w*) [^.!?\d]{{0,40}}{_DIGITS}"
    rf"|\b(?:code|le code)(?: (?:sms|recu|de \w+|temporaire|unique|c'est|est|,|:)){{1,4}} ?{_DIGITS}"
    rf"|{_DIGITS}[^.!?\d]{{0,20}}\b(?:tape|tapez|rentre|entre)[ -](?:le|moi|vite)"
    rf"|\b(?:envoye[rz]?|recu|recois|texto|sms)\b[^.!?\n\d]{{0,40}}{_DIGITS},? pour (?:valider|confirmer|me connecter|verifier|debloquer|autoriser)"
    rf"|\b(?:lui|leur) ai (?:lu|donne|dicte|envoye)(?: \w+){{0,3}}? {_DIGITS}(?= ?(?:[.,!?]|$|sur |du |au |et ))"
    rf"|\b(?:telephone|portable|ecran)\b[^.!?\n\d]{{0,30}}\b(?:avec|dit|affiche|indique) {_DIGITS}(?= ?(?:[.,!?]|$))"
    rf"|\bdemande (?:\w+ ){{0,2}}(?:code|numero|chiffres)\b[^.!?\n\d]{{0,30}}{_DIGITS}"
    rf"|{_DIGITS},? (?:tu as|t'as|vous avez|il reste|valable|valide) (?:\w+ )?(?:\d+|deux|trois|quatre|cinq|dix|trente) (?:min|sec)"
    rf"|\b(?:m'a|nous a|t'a|l'a) (?:envoye|ecrit|texte) {_DIGITS}(?=[^.!?]{{0,60}}\b(?:tape|mets|mettre|sert|rentre|entre|quoi)\b)"
    rf"|\bcode (?:\w+ ){{0,4}}(?:sms|texto|mail|telephone)[,: ]{{1,3}}{_DIGITS}",
    any_of=(
        "code",
        "recu",
        "recois",
        "envoye",
        "validation",
        "sms",
        "texto",
        "notif",
        "tape",
        "expire",
        "entre",
        "debloqu",
        "demande",
        "lui ai ",
        "telephone",
        "portable",
        "ecran",
        "leur ai ",
        "tu as",
        "t'as",
        "vous avez",
        "il reste",
        "vala",
        "vali",
    ),
    digits=6,
    language="fr",
)
_ENGLISH = Pattern(
    rf"\b(?:code|otp|passcode|verification|authenticator)\b[^.!?\d]{{0,25}}{_DIGITS}"
    rf"|\b(?:came|sent|texted|got|comes up)(?: \w+){{0,4}} (?:phone|sms|text|email|screen|app|through)\b[^.!?\d]{{0,20}}{_DIGITS}"
    rf"|{_DIGITS}[^.!?\d]{{0,25}}\b(?:type it|enter it|put it in|before it (?:expires|times)|quick before|expires in)"
    rf"|\b(?:read|gave|told|texted) (?:him|her|them|the \w+)(?: \w+){{0,3}}? {_DIGITS}(?= ?(?:[.,!?]|$|off |from |on |over |and ))"
    rf"|\b(?:phone|mobile|screen)\b[^.!?\n\d]{{0,30}}\b(?:with|says|shows|reads) {_DIGITS}(?= ?(?:[.,!?]|$))"
    rf"|\basks?(?:ing)? for (?:a |the |some )?(?:code|number|digits)\b[^.!?\n\d]{{0,30}}{_DIGITS}"
    rf"|\b(?:sent|texted|got|received)\b[^.!?\n\d]{{0,30}}{_DIGITS},? to (?:confirm|verify|validate|log|sign in|approve|authori[sz]e)"
    rf"|{_DIGITS},? (?:you have|you've|you got|you've got|good for|valid for) (?:\w+ )?(?:\d+|two|three|four|five|ten|thirty) (?:min|sec)"
    rf"|\b(?:texted|emailed|sent|messaged) me (?:was|is|just now|says|said)?[ :]{{0,2}}{_DIGITS}"
    rf"|\b(?:texted|sent|emailed|messaged) (?:me |us |him |her |over )?{_DIGITS}(?= (?:to|on) (?:my|your|the|his|her) (?:phone|mobile|cell)|[^.!?]{{0,50}}\b(?:type|put|enter)(?:s|ing)? (?:it|that|this)\b|[^.!?]{{0,30}}\bwhat'?s (?:it|that) for)"
    rf"|\b(?:txt|text|sms|message|email) (?:off|from) (?:\w+ ){{1,3}}(?:sayin\w*|says|with) {_DIGITS}"
    rf"|\bgot {_DIGITS} (?:by|on|over|via) (?:text|sms|email|phone)\b"
    rf"|\b(?:text|sms)\b[^.!?\d]{{0,60}}\b(?:thing|code|number|it) (?:is|says)[ :]{{1,3}}{_DIGITS}",
    any_of=(
        "code",
        "otp",
        "verification",
        "authenticator",
        "phone",
        "sms",
        "text",
        "screen",
        "type it",
        "enter it",
        "expire",
        "put it in",
        "quick",
        "sent",
        "got ",
        "received",
        "asks for",
        "read ",
        "gave ",
        "told ",
        "asking for",
        "you have",
        "you've",
        "you got",
        "good for",
        "valid for",
    ),
    digits=6,
    language="en",
)
_SHORT = r"(?<![\w€$£+/:.])(?<!\d )\d{4,5}(?!\w)(?![€$£%:/]|[ .,]\d)"
_SENT = Pattern(
    rf"\bcode (?:recu|sms|de verif\w*|de validation|de confirmation|whatsapp|insta\w*|google|facebook|paypal|apple|de la banque)[^.!?\d]{{0,30}}(?:{_SHORT}|{_DIGITS})"
    rf"|\b(?:whatsapp|insta\w*|google|facebook|paypal|apple(?: pay)?|bank|microsoft|verification|confirmation|security|log-?in|sign-?in) code[^.!?\d]{{0,30}}(?:{_SHORT}|{_DIGITS})"
    rf"|\bcode (?:they|you|it|he|she) (?:sent|texted|gave)(?: me)?[^.!?\d]{{0,20}}{_SHORT}",
    any_of=("code",),
    digits=4,
)
_OTHER = Phrases(
    fr=(
        "(ne le|ne les|ne la|jamais|surtout pas) (donnez|donne|communiquez|lisez|dictez|transmettez|partagez) (a|pas|personne)?",
        "(arnaque*|escroc*|faux conseiller|fraude*|hameconnage|phishing|raccrochez|soyez prudents)",
        "(commande|suivi|colis|reference|ref|promo|postal|barre|produit|facture|cadeau|cagnotte|article)",
    ),
    en=(
        "(scam*|phishing|hang up|hung up|con man|conman|crook*)",
        "(never|don't|dont|do not) (share|give|read|tell|hand) (it|this|that|the|a|them|out|your)",
        "(order|tracking|parcel|reference|ref|promo|discount|postcode|zip|product|invoice|gift|colour|color|paint|booking)",
    ),
)

_spotted = marks_of(_FRENCH, _ENGLISH, _SENT, unless=_OTHER)


def _find(passage: Passage, situation: Situation) -> Iterator[Mark]:
    for mark in _spotted(passage, situation):
        if not is_quoted(passage, mark.end - 1, mark.end):
            yield Mark(mark.start, mark.end, replacement=without_digits(passage.text[mark.start : mark.end]))


RULE = Rule(
    category="credential",
    find=Find(_find, _spotted),
    texts={
        "en": Texts(
            title="One-time code",
            what="This looks like a code that confirms a log-in or a payment.",
            why="It is the second lock of an account; with it, the account is somebody else’s.",
            advice="Never pass such a code on, not even to support. If you did, change the password now.",
        ),
        "fr": Texts(
            title="Code à usage unique",
            what="Ceci ressemble à un code de confirmation reçu pour une connexion ou un paiement.",
            why="C’est le second verrou d’un compte ; avec lui, le compte change de mains.",
            advice="Ne le transmettez jamais, même au support. Si c’est fait, changez le mot de passe.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "@bankhelp the code you sent is 482 913",
                "WhatsApp code is 48213, what do I do with it",
                "it came to my phone: 204881, hurry",
                "Jo, 771 350, type it in before the page dies",
                "My verification number says 559012, now what?",
                "OTP 663120 for the tablet login love",
                "the bank just sent me 449201 to confirm, is that normal?",
                "Fraud team rang, lovely man, I read him 771 204 off my phone",
            ),
            quiet=(
                "She read them a text: “your code is 48 20 17, never share it”. Don't be my aunt.",
                "Order 482 913 is ready",
                "Discount code 204881 at the checkout",
                "We just passed 120 000 views, wow",
                "Your phone case in colour 445566, custom printed",
                "Texted everyone on the list of 350 customers",
                "The bank sent 250000 leaflets to confirm the closure",
            ),
        ),
        "fr": Examples(
            warn=(
                "@aidebanque le code reçu est 482 913",
                "je l'ai reçu par sms : 204881, dépêche",
                "Jo, 771 350, tape le vite avant que la page meure",
                "c'est 559 012, entre le avant que ça expire",
                "Code de validation : 663120 pour la tablette",
                "la banque vient de m’envoyer 449201 pour valider, c’est normal ?",
                "Un monsieur charmant de la banque, je lui ai lu 771 204 sur mon téléphone",
            ),
            quiet=(
                "Ma tante a reçu « votre code est 48 20 17, ne le donnez à personne » et l’a lu à un monsieur poli.",
                "Commande 482 913 prête à retirer",
                "Code promo 204881 en caisse",
                "On vient de passer 120 000 vues, merci",
                "Reçu ce matin : 120 000 perles de verre, et vite triées",
                "Le colis 445566 est arrivé au relais, texto envoyé",
            ),
        ),
    },
)
