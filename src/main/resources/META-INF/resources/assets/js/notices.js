/** What stands in the place of results: nothing found, or something went wrong. */
import { Problem } from './api.js';
import { h } from './dom.js';
import { counted, text } from './i18n.js';
import { go } from './navigation.js';
import { blank, isFiltered, unfiltered } from './state.js';

const WORDED = [400, 404, 429, 503];

/** Says what to try where nothing was found. */
export function nothingFound(state) {
  if (!state.q && !isFiltered(state)) {
    return notice(text('empty.nothing'), [h('p', {}, h('a', { href: 'swagger-ui' }, text('empty.import')))]);
  }
  const ways = [
    state.q ? h('li', {}, text('empty.words')) : null,
    state.q ? h('li', {}, text('empty.spelling')) : null,
    /["«“]/.test(state.q ?? '') ? h('li', {}, text('empty.quotes')) : null,
    isFiltered(state) ? h('li', {}, button('empty.filters', () => go(unfiltered(state)))) : null,
  ];
  return notice(text('empty.title'), [h('ul', {}, ways.filter(Boolean))]);
}

/** Says what the service said instead of an answer, and offers to try again. */
export function failed(problem, state, retry) {
  const known = problem instanceof Problem ? problem : new Problem(-1);
  return h('div', { class: 'notice notice-error', role: 'alert' },
    h('p', { class: 'summary' }, summary(known)),
    known.detail && known.status !== 503 ? h('p', { class: 'detail', lang: 'en', dir: 'ltr' }, known.detail, allowed(known)) : null,
    known.retryAfter > 0 ? h('p', {}, counted('error.after', known.retryAfter)) : null,
    h('p', { class: 'ways' },
      known.status === 400 ? null : button('error.retry', retry, 'primary'),
      button('error.reset', () => go({ ...blank(), lang: state.lang }))));
}

/** The failure in the page's language; the service's own words follow it. */
export function summary({ status }) {
  if (status === 0) {
    return text('error.offline');
  }
  return text(WORDED.includes(status) ? `error.${status}` : 'error.other');
}

const allowed = (problem) => (problem.allowed.length > 0 ? ` Allowed: ${problem.allowed.join(', ')}.` : '');

const notice = (title, content) => h('div', { class: 'notice' }, h('h3', {}, title), content);

const button = (key, onclick, look = 'link') => h('button', { type: 'button', class: look, onclick }, text(key));
