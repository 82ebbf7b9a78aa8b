/** What the service understood of the query, and the ways to have it otherwise. */
import { h } from './dom.js';
import { list, text } from './i18n.js';
import { learn } from './labels.js';
import { go, state as now } from './navigation.js';
import { selected } from './state.js';

/** The lines that say it; none where the query was taken as it stands. */
export function reading(interpretation, state) {
  const lines = [...rewritings(interpretation, state), entities(interpretation, state), ...manner(interpretation), tried(interpretation)].filter(Boolean);
  return lines.length === 0 ? [] : [h('div', { class: 'reading', role: 'group', 'aria-label': text('reading.label') }, lines)];
}

function rewritings({ keyboard, correction }, state) {
  return [
    keyboard?.applied ? line(text('reading.keyboard', { typed: isolated(state.q) }), query(keyboard.query)) : null,
    correction?.applied ? line(text('reading.corrected', { typed: isolated(state.q) }), query(correction.query)) : null,
    correction && !correction.applied ? line(text('reading.offered'), query(correction.query), text('reading.questionMark')) : null,
  ];
}

/** A query to search for instead. */
function query(q) {
  return h('button', { type: 'button', class: 'link reading-query', onclick: () => go({ ...now(), q }) }, h('bdi', { lang: 'ar' }, q));
}

function entities({ entities: found }, state) {
  if (found.length === 0) {
    return null;
  }
  const exact = h('button', { type: 'button', class: 'link', onclick: () => go({ ...now(), variants: 'false' }) }, text('reading.exact'));
  return h('p', { class: 'reading-entities' }, h('span', {}, text('reading.entities')), found.map(entity),
    state.variants ? null : h('span', {}, text('reading.as')), state.variants ? null : exact);
}

function entity({ kind, id, label }) {
  learn(kind, id, label);
  return h('button', {
    type: 'button', class: `tag tag-${kind}`, title: text('reading.filter', { name: label }), onclick: () => go(selected(now(), kind, id)),
  }, h('bdi', {}, label));
}

function manner({ matching, ignored }) {
  return [
    matching === 'some' ? line(text('reading.some')) : null,
    matching === 'question' ? line(text('reading.question')) : null,
    ignored.length > 0 ? line(text('reading.ignored', { words: list(ignored.map(isolated)) })) : null,
  ];
}

function tried({ tried: attempts }) {
  return attempts.length < 2 ? null : h('details', { class: 'tried' },
    h('summary', {}, text('reading.tried')),
    h('ol', {}, attempts.map((each) => h('li', {}, h('bdi', {}, each.query), ' – ', text(`tried.${each.origin}`)))));
}

const line = (...content) => h('p', {}, content.flatMap((each) => [each, ' ']));

/** A piece of text whose direction is its own: what was typed may be of either script. */
const isolated = (words) => `\u2068${words}\u2069`;
