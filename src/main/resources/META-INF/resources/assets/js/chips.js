/** The filters in force, each a button that removes it. */
import { h, icon, ICONS, refill, byId } from './dom.js';
import { day, text } from './i18n.js';
import { complete, label } from './labels.js';
import { go } from './navigation.js';
import { FACETS, isFiltered, unfiltered, without } from './state.js';

let shown = null;

/** Shows the chips of a state, at once and again when all names are known. */
export async function showChips(state) {
  shown = state;
  render(state);
  const values = FACETS.flatMap((facet) => [...state[facet], ...state[`exclude.${facet}`]].map((value) => [facet, value]));
  await complete(values);
  if (shown === state) {
    render(state);
  }
}

function render(state) {
  const chips = [...values(state), ...period(state), ...others(state)];
  const all = h('button', { type: 'button', class: 'link', id: 'chips-clear', onclick: () => go(unfiltered(state)) }, text('chips.clear'));
  const list = h('ul', { class: 'chips', 'aria-label': text('chips.label') },
    chips.map((chip) => h('li', {}, chip)),
    chips.length > 1 ? h('li', {}, all) : null);
  refill(byId('chips'), isFiltered(state) ? [list] : [], () => byId('chips').querySelector('button') ?? byId('results'));
}

function values(state) {
  return FACETS.flatMap((facet) => [
    ...state[facet].map((value) => chip(facet, value, label(facet, value), without(state, facet, value))),
    ...state[`exclude.${facet}`].map((value) => exclusion(state, facet, value)),
  ]);
}

function exclusion(state, facet, value) {
  const name = text('chips.without', { name: label(facet, value) });
  return chip(`not-${facet}`, value, name, without(state, `exclude.${facet}`, value), 'chip-without');
}

function period(state) {
  const { from, to } = state;
  if (!from && !to) {
    return [];
  }
  const key = from && to ? 'chips.period' : from ? 'chips.from' : 'chips.to';
  const words = text(key, { from: from && date(from), to: to && date(to) });
  return [chip('period', '', words, { ...state, from: null, to: null })];
}

// What stands in the address need not be a date: the service says what is wrong with it.
const date = (value) => (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? day(value) : value);

function others(state) {
  return ['story', 'variants']
    .filter((name) => state[name])
    .map((name) => chip(name, '', text(`chips.${name}`), { ...state, [name]: null }));
}

function chip(kind, value, name, next, look = '') {
  return h('button', {
    type: 'button', class: `chip ${look}`, id: `chip-${kind}-${value}`, title: text('chips.remove', { name }), onclick: () => go(next),
  }, h('bdi', {}, name), icon(ICONS.cross), h('span', { class: 'unseen' }, ` (${text('chips.remove', { name: '' }).trim()})`));
}
