"""Searches as readers ask them: words of titles, people and countries of facets, with a facet selected now and then."""
import random
import urllib.parse

# A reader asks for a few words; one search in five selects a value of a facet.
MOST_WORDS = 4
SELECTED = 0.2
# Searches drawn one after another that were drawn before, until there are taken to be no others.
PATIENCE = 10_000


class Drawn:
    """Searches drawn by chance from the articles and from the values of their facets."""

    def __init__(self, articles, people, countries, months, seed=1):
        self.chance = random.Random(seed)
        self.titles = [words for article in articles if len(words := article["title"].replace('"', "").split()) > 1]
        self.people, self.countries, self.months = people, countries, months

    def search(self):
        parameters = {"q": self.chance.choice(self.people) if self.chance.random() < 0.2 else self.words()}
        if self.chance.random() < SELECTED:
            facet, values = self.chance.choice([("country", self.countries), ("month", self.months)])
            parameters[facet] = self.chance.choice(values)
        return parameters

    def words(self):
        title = self.chance.choice(self.titles)
        count = self.chance.randint(1, min(MOST_WORDS, len(title)))
        first = self.chance.randrange(len(title) - count + 1)
        return " ".join(title[first : first + count])

    def distinct(self):
        """Searches without end, no two alike."""
        drawn = set()
        in_vain = 0
        while in_vain < PATIENCE:
            parameters = self.search()
            in_vain += 1
            if path(parameters) not in drawn:
                drawn.add(path(parameters))
                in_vain = 0
                yield parameters
        raise SystemExit(f"the articles give no more than {len(drawn)} searches that differ: take more articles, or fewer seconds")


def path(parameters):
    return "/v1/articles?" + urllib.parse.urlencode(parameters)


def zipf(searches, count, seed=1):
    """Searches as often as Zipf's law has it: the n-th a n-th as often as the first."""
    weights = [1 / rank for rank in range(1, len(searches) + 1)]
    return random.Random(seed).choices(searches, weights, k=count)
