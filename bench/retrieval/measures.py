"""Measures of a ranking, means over all queries; and percentiles of times."""
import math

MEASURES = ("MRR@10", "nDCG@10", "recall@10", "recall@100")


def quality(collection, search):
    """Means over the queries; search gives at most 100 ids for a text, best first."""
    totals = dict.fromkeys(MEASURES, 0.0)
    for query in collection.queries:
        for measure, value in of_ranking(search(query["text"]), collection.relevant[query["id"]]).items():
            totals[measure] += value
    return {measure: round(total / len(collection.queries), 4) for measure, total in totals.items()}


def of_ranking(ranked, relevant):
    ranks = [rank for rank, document in enumerate(ranked, 1) if document in relevant]
    first_ten = [rank for rank in ranks if rank <= 10]
    ideal = sum(gain(rank) for rank in range(1, min(10, len(relevant)) + 1))
    return {
        "MRR@10": 1 / first_ten[0] if first_ten else 0.0,
        "nDCG@10": sum(map(gain, first_ten)) / ideal,
        "recall@10": len(first_ten) / len(relevant),
        "recall@100": len(ranks) / len(relevant),
    }


def gain(rank):
    return 1 / math.log2(rank + 1)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[int(len(ordered) * share)]
