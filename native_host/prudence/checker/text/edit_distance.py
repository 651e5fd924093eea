"""How many letters two words differ by."""


def within(distance: int, first: str, second: str) -> bool:
    """True if `second` is `first` with at most `distance` letters added, left out, replaced or swapped with a
    neighbour (optimal string alignment)."""
    if abs(len(first) - len(second)) > distance:
        return False
    if first == second:
        return True
    if distance == 0:
        return False
    first, second = _different_parts(first, second)
    if not first or not second:
        return True
    if distance == 1:
        return len(first) == len(second) == 1 or (len(first) == 2 and first == second[::-1])
    if len(set(first) - set(second)) > distance or len(set(second) - set(first)) > distance:
        return False
    before: list[int] = []
    previous = list(range(len(second) + 1))
    for row, letter in enumerate(first, start=1):
        current = [row]
        for column, other in enumerate(second, start=1):
            cost = min(previous[column] + 1, current[-1] + 1, previous[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == second[column - 2] and first[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > distance:
            return False
        before, previous = previous, current
    return previous[-1] <= distance


def _different_parts(first: str, second: str) -> tuple[str, str]:
    """Both without the letters with which both begin and end: these cost nothing."""
    start, most = 0, min(len(first), len(second))
    while start < most and first[start] == second[start]:
        start += 1
    end = 0
    while end < most - start and first[-1 - end] == second[-1 - end]:
        end += 1
    return first[start : len(first) - end], second[start : len(second) - end]
