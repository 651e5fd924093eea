"""A key or token of a computer service.

What: keys in the published forms of the common providers, private key blocks, and long random strings right after a word
for a key.
Why: robots watch public posts for them and spend the owner's money within minutes.
Source: the providers' documentations (Stripe, GitHub, AWS, Google, Slack, OpenAI, Shopify, SendGrid, Mailgun, Meta...).
"""

from collections.abc import Iterator

from prudence.checker.marking import Find
from prudence.checker.rule import Examples, Mark, Rule, Texts
from prudence.checker.situation import Situation
from prudence.checker.text.passage import Passage
from prudence.checker.text.pattern import Pattern

_PROVIDERS = Pattern(
    r"(?<!\w)(?:(?:sk|pk|rk)_(?:live|test|prod)_[A-Za-z0-9]{8,120}|whsec_[A-Za-z0-9]{16,80}"
    r"|gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}"
    r"|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,45}|ya29\.[\w-]{20,300}|xox[abprs]-[\w-]{10,120}"
    r"|sk-(?:ant-|proj-)?[\w-]{20,200}|shp(?:at|ss|ca|pa)_[a-fA-F0-9]{24,40}|SG\.[\w-]{16,40}\.[\w-]{16,80}"
    r"|key-[a-f0-9]{32}|EAA[A-Za-z0-9]{30,300}|npm_[A-Za-z0-9]{30,40}|hf_[A-Za-z0-9]{20,60}|dop_v1_[a-f0-9]{40,70}"
    r"|pypi-[\w-]{40,250}|sq0(?:atp|csp)-[\w-]{20,60}|eyJ[\w-]{16,500}\.eyJ[\w-]{16,900}\.[\w-]{10,300})",
    any_of=(
        "_live_", "_test_", "_prod_", "whsec_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat", "glpat-", "akia",
        "asia", "aiza", "ya29.", "xoxa", "xoxb", "xoxp", "xoxr", "xoxs", "sk-", "shpat_", "shpss_", "shpca_", "shppa_",
        "sg.", "key-", "eaa", "npm_", "hf_", "dop_v1", "pypi-", "sq0", "eyj",
    ),
    original_case=True,
)  # fmt: skip
_BLOCK = Pattern(r"-----begin (?:[a-z]+ ){0,2}private key-----", any_of=("private key-----",))
_ANNOUNCED = Pattern(
    r"\b(?:api[ _-]?key|api[ _-]?token|access[ _-]?token|secret[ _-]?key|client[ _-]?secret|auth[ _-]?token|bearer|token|cle (?:d'|de l'|)api"
    r"|cle secrete|cle du terminal(?: de paiement)?|jeton|the key|webhook)\b[^\w\n]{0,4}(?:(?:is|est|c'est|for|pour|du|de|la|le|the|shop|boutique|site|notre|our)\b[^\w\n]{0,3}){0,4}"
    r"([a-z0-9][\w\-./+=]{14,200})",
    any_of=("api", "token", "secret", "bearer", "jeton", "the key", "webhook", "cle du terminal"),
)


def _find(passage: Passage, _situation: Situation) -> Iterator[Mark]:
    for match in _PROVIDERS.find(passage):
        yield _mark(passage, *match.span())
    for match in _BLOCK.find(passage):
        yield Mark(*match.span())
    for match in _ANNOUNCED.find(passage):
        key = passage.text[slice(*match.span(1))]
        if sum(character.isdigit() for character in key) >= 3 and "." not in key.strip("."):
            yield _mark(passage, *match.span(1))


def _mark(passage: Passage, start: int, end: int) -> Mark:
    return Mark(start, end, replacement=passage.text[start : start + 3] + "•" * 8)


RULE = Rule(
    category="credential",
    find=Find(_find, _PROVIDERS, _BLOCK, _ANNOUNCED),
    texts={
        "en": Texts(
            title="API key or token",
            what="This is a key or token of an online service.",
            why="Robots look for such keys in public posts and use them, at your expense, within minutes.",
            advice="Remove it, and revoke it in the service’s settings if it was ever online.",
        ),
        "fr": Texts(
            title="Clé ou jeton d’API",
            what="Ceci est une clé ou un jeton d’un service en ligne.",
            why="Des robots cherchent ces clés dans les publications et s’en servent, à vos frais, en quelques minutes.",
            advice="Retirez-la, et révoquez-la dans les réglages du service si elle a été en ligne.",
        ),
    },
    examples={
        "en": Examples(
            warn=(
                "why does sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc give me a 401?",
                "@devguy here: gh" + "p_16C7e42F292c6912E7710c838347Ae178B4a",
                "the shop's API key is 9f8e7d6c5b4a39281706f5e4d3c2b1a0",
                "AKIA" + "IOSFODNN7EXAMPLE stopped working, anyone?",
                "token: 7391ab44cd1122ee98ff004455",
            ),
            quiet=(
                "Tokens for the fair are 2 each, sold at the gate",
                "Our risk-free trial ends on Sunday",
                "The key to our api-culture: happy bees",
                "A small token of thanks for 10 years: tea and cake",
                "Website moved to https://shop.example/new-arrivals-2026",
            ),
        ),
        "fr": Examples(
            warn=(
                "pourquoi sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc me répond 401 ?",
                "@devguy voilà : gh" + "p_16C7e42F292c6912E7710c838347Ae178B4a",
                "la clé d'API de la boutique est 9f8e7d6c5b4a39281706f5e4d3c2b1a0",
                "AKIA" + "IOSFODNN7EXAMPLE ne marche plus, une idée ?",
                "jeton : 7391ab44cd1122ee98ff004455",
            ),
            quiet=(
                "Jetons du manège : 2 € l’un, 10 € les six",
                "Essai gratuit jusqu’à dimanche, sans engagement",
                "La clé de l’apiculture : des abeilles heureuses",
                "Le site a déménagé : https://boutique.example/nouveautes-2026",
                "Jeton de caddie offert à la 2026e cliente",
            ),
        ),
    },
)
