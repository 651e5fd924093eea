"""The rules: one habit = one file in a family's folder, found by walking the folders."""

import importlib
import pkgutil
from collections.abc import Mapping

from prudence.checker.rule import Rule


def load_rules() -> Mapping[str, Rule]:
    """Every rule by its identifier, which is its file's name."""
    rules: dict[str, Rule] = {}
    for family in pkgutil.iter_modules(__path__, f"{__name__}."):
        package = importlib.import_module(family.name)
        for module in pkgutil.iter_modules(package.__path__, f"{family.name}."):
            identifier = module.name.rpartition(".")[2]
            if identifier in rules:
                raise ValueError(f"Two rules are called {identifier}.")
            rules[identifier] = importlib.import_module(module.name).RULE
    return rules
