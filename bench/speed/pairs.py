"""Two contenders in turn, another one first each time: figures are told as ratios of one round, with median and spread."""
import statistics


def in_turn(contenders, rounds):
    """Runs each contender once a round; contenders are functions of the round's number, by name."""
    names = list(contenders)
    taken = {name: [] for name in names}
    for round_ in range(rounds):
        first = round_ % len(names)
        for name in names[first:] + names[:first]:
            taken[name].append(contenders[name](round_))
    return taken


def spread(values):
    """Median, least and most."""
    return {"median": statistics.median(values), "least": min(values), "most": max(values)}


def ratios(taken, over, under, figure):
    """The ratio of a figure in each round."""
    return spread([a[figure] / b[figure] for a, b in zip(taken[over], taken[under])])
