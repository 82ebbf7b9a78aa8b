/**
 * Names of people and countries by their ids, as far as answers have told them; the API is asked for the others. A filter in
 * the address is an id, and an excluded value is in no facet's list.
 */
import { get, Problem } from './api.js';
import { language, month } from './i18n.js';

const known = new Map();
const CARDS = { person: 'persons', country: 'countries' };

const key = (facet, value) => `${language()} ${facet} ${value}`;

/** Notes a label that an answer told. */
export function learn(facet, value, label) {
  known.set(key(facet, value), label);
}

export function learnItems(items) {
  items.forEach((item) => {
    item.persons.forEach((person) => learn('person', person.id, person.label));
    item.countries.forEach((country) => learn('country', country.id, country.label));
  });
}

export function learnFacets(facets) {
  Object.entries(facets).forEach(([facet, view]) => view.values.forEach((each) => learn(facet, each.value, each.label)));
}

/** A value's label, as far as it is known now. */
export function label(facet, value) {
  if (facet === 'month') {
    return /^\d{4}-\d\d$|^unknown$/.test(value) ? month(value) : value;
  }
  return known.get(key(facet, value)) ?? value;
}

/** Asks for the labels that are not known yet. */
export async function complete(values) {
  const missing = values.filter(([facet, value]) => CARDS[facet] && !known.has(key(facet, value)));
  await Promise.all(missing.map(([facet, value]) => ask(facet, value)));
}

async function ask(facet, value) {
  try {
    const card = await get(`${CARDS[facet]}/${encodeURIComponent(value)}`);
    learn(facet, value, card.label);
  } catch (e) {
    if (!(e instanceof Problem)) {
      throw e;
    }
    if (e.status === 404) {
      learn(facet, value, value); // Nobody knows it; of other failures the next answer may be none.
    }
  }
}
