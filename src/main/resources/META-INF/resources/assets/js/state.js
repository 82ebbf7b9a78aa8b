/**
 * What the page shows, kept in the address: the names are those of the API's parameters, and two of the page's own (article
 * and lang). So every view can be linked to, and back and forward work.
 */
import { remembered } from './preferences.js';

export const FACETS = ['person', 'country', 'month', 'source'];

const LISTS = [...FACETS, ...FACETS.map((facet) => `exclude.${facet}`)];
const FILTERS = [...LISTS, 'person.op', 'country.op', 'from', 'to', 'story', 'variants'];
const WORDS = ['q', 'person.op', 'country.op', 'from', 'to', 'story', 'variants', 'sort', 'collapse', 'article'];

/** Nothing asked, nothing filtered. */
export function blank() {
  return { ...Object.fromEntries(LISTS.map((name) => [name, []])), ...Object.fromEntries(WORDS.map((name) => [name, null])) };
}

/** The state that an address holds; what it does not know is left out. */
export function parse(search) {
  const parameters = new URLSearchParams(search);
  const state = blank();
  LISTS.forEach((name) => (state[name] = [...new Set(parameters.getAll(name).filter(Boolean))]));
  WORDS.forEach((name) => (state[name] = parameters.get(name)?.trim() || null));
  if (state.variants === 'true') {
    state.variants = null; // Which is what it means.
  }
  state.lang = parameters.get('lang') ?? remembered('lang');
  state.lang = state.lang === 'en' ? 'en' : 'ar';
  return state;
}

/** The parameters that say which articles are meant, as every operation that filters takes them. */
export function filters(state) {
  const parameters = pick(state, ['q', ...FILTERS]);
  ['person', 'country'].filter((facet) => state[facet].length < 2).forEach((facet) => parameters.delete(`${facet}.op`));
  return parameters;
}

/** The parameters of the search behind the list of results. */
export function request(state) {
  const parameters = filters(state);
  pick(state, ['sort', 'collapse']).forEach((value, name) => parameters.append(name, value));
  return parameters;
}

/** The address of a state. */
export function address(state) {
  const parameters = request(state);
  pick(state, ['article']).forEach((value, name) => parameters.append(name, value));
  if (state.lang === 'en') {
    parameters.append('lang', 'en');
  }
  const query = parameters.toString();
  return query ? `?${query}` : location.pathname;
}

function pick(state, names) {
  const parameters = new URLSearchParams();
  names.forEach((name) => [state[name] ?? []].flat().forEach((value) => parameters.append(name, value)));
  return parameters;
}

export const isFiltered = (state) => FILTERS.some((name) => !name.endsWith('.op') && (state[name]?.length ?? 0) > 0);

/** The state without its filters. */
export function unfiltered(state) {
  return { ...blank(), q: state.q, sort: state.sort, collapse: state.collapse, lang: state.lang };
}

/** The state with a value of a facet selected, or no longer. */
export function toggled(state, facet, value) {
  const selected = state[facet];
  const others = selected.filter((each) => each !== value);
  return { ...state, [facet]: others.length < selected.length ? others : [...selected, value] };
}

/** The state with a value selected, whatever it was before. */
export function selected(state, facet, value) {
  return { ...without(state, `exclude.${facet}`, value), [facet]: [...new Set([...state[facet], value])] };
}

/** The state with a value excluded. */
export function excluded(state, facet, value) {
  const name = `exclude.${facet}`;
  return { ...without(state, facet, value), [name]: [...new Set([...state[name], value])] };
}

/** The state without a value of a list. */
export function without(state, name, value) {
  return { ...state, [name]: state[name].filter((each) => each !== value) };
}
