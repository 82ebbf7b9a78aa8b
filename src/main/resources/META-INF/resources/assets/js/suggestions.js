/** The search box: a combobox that suggests people, countries and headlines while one types. */
import { getIfAny, isAbort, Latest } from './api.js';
import { byId, h } from './dom.js';
import { counted, number, text } from './i18n.js';
import { learn } from './labels.js';
import { go, openArticle, state } from './navigation.js';
import { selected } from './state.js';

const PAUSE = 150;
const LONGEST = 100;
const requests = new Latest();
let timer = null;
let active = -1;

const input = () => byId('q');
const box = () => byId('suggestions');
const options = () => [...box().querySelectorAll('[role=option]')];

/** Listens to the box; @param {function(string)} announce says something to a screen reader */
export function setUpSuggestions(announce) {
  input().addEventListener('input', () => typed(announce));
  input().addEventListener('keydown', pressed);
  input().addEventListener('blur', () => closeSuggestions());
  // A press must not take the focus from the box, or the list would be gone before the click.
  box().addEventListener('pointerdown', (event) => event.preventDefault());
  byId('clear').addEventListener('click', cleared);
}

/** Puts the state's query into the box. */
export function fillBox(q) {
  input().value = q ?? '';
  byId('clear').hidden = !q;
}

export function closeSuggestions() {
  clearTimeout(timer);
  requests.stop();
  box().hidden = true;
  input().setAttribute('aria-expanded', 'false');
  activate(-1);
}

function typed(announce) {
  byId('clear').hidden = input().value === '';
  clearTimeout(timer);
  timer = setTimeout(() => suggest(input().value.trim(), announce), PAUSE);
}

async function suggest(q, announce) {
  if (q === '' || q.length > LONGEST) {
    closeSuggestions();
    return;
  }
  try {
    const found = await getIfAny('suggest', new URLSearchParams({ q, limit: 4 }), requests.next());
    if (document.activeElement === input()) {
      show(found, announce);
    }
  } catch (e) {
    if (!isAbort(e)) {
      throw e;
    }
  }
}

function show(found, announce) {
  const groups = found === null ? [] : [
    group('person', found.persons.map((each) => entity('person', each))),
    group('country', found.countries.map((each) => entity('country', each))),
    group('title', found.titles.map(headline)),
  ].filter(Boolean);
  box().replaceChildren(...groups);
  options().forEach((option, i) => (option.id = `suggestion-${i}`));
  activate(-1);
  box().hidden = groups.length === 0;
  input().setAttribute('aria-expanded', String(groups.length > 0));
  announce(groups.length > 0 ? counted('suggestions.count', options().length) : '');
}

function group(kind, entries) {
  const id = `suggestions-${kind}`;
  return entries.length === 0 ? null
    : h('div', { role: 'group', 'aria-labelledby': id }, h('div', { class: 'suggestions-kind', id, role: 'presentation' }, text(`suggestions.${kind}`)), entries);
}

function entity(facet, { value, label, articles }) {
  learn(facet, value, label);
  return option(() => go({ ...selected({ ...state(), q: null, sort: null }, facet, value), article: null }),
    h('bdi', {}, label), h('span', { class: 'suggestion-count' }, number(articles)));
}

function headline({ id, title, source }) {
  return option(() => openArticle(id), h('span', { class: 'suggestion-title', lang: 'ar', dir: 'auto' }, title), source && h('span', { class: 'suggestion-count' }, h('bdi', {}, source)));
}

function option(choose, ...content) {
  const element = h('div', { role: 'option', class: 'suggestion', 'aria-selected': 'false' }, content);
  element.addEventListener('click', () => {
    closeSuggestions();
    fillBox(state().q);
    choose();
  });
  return element;
}

function pressed(event) {
  const open = !box().hidden;
  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => options()[active]?.click(),
    Escape: () => closeSuggestions(),
  };
  if (open && keys[event.key] && !event.isComposing && (event.key !== 'Enter' || active >= 0)) {
    event.preventDefault();
    keys[event.key]();
  }
}

/** One further or back; past either end the box itself is active. */
function step(by) {
  const places = options().length + 1;
  activate(((active + 1 + by + places) % places) - 1);
}

function activate(i) {
  active = i;
  options().forEach((option, each) => option.setAttribute('aria-selected', String(each === i)));
  if (i < 0) {
    input().removeAttribute('aria-activedescendant');
  } else {
    input().setAttribute('aria-activedescendant', `suggestion-${i}`);
    options()[i].scrollIntoView({ block: 'nearest' });
  }
}

function cleared() {
  fillBox(null);
  input().focus();
  if (state().q) {
    go({ ...state(), q: null, sort: null, article: null });
  }
}
