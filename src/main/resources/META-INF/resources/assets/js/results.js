/** The search: asks the API for the state's articles and shows what it answers. */
import { get, isAbort, Latest, Problem } from './api.js';
import { byId, h, refill } from './dom.js';
import { forgetTotal, showFacets } from './facets.js';
import { counted, text } from './i18n.js';
import { result } from './item.js';
import { learnFacets, learnItems } from './labels.js';
import { searchLinks } from './links.js';
import { go, state as now } from './navigation.js';
import { failed, nothingFound } from './notices.js';
import { reading } from './reading.js';
import { FACETS, request } from './state.js';
import { totalText } from './total.js';

const PAGE = '10';
const SORTS = ['relevance', 'newest', 'oldest'];
const requests = new Latest();

/** Shows the results of a state. @param {function(string)} announce says something to a screen reader */
export async function showResults(state, announce, cache = 'default') {
  busy(true);
  try {
    const answer = await get('articles', parameters(state, { facets: FACETS.join() }), requests.next(), cache);
    learnFacets(answer.facets);
    learnItems(answer.items);
    render(answer, state, announce);
    busy(false);
  } catch (e) {
    if (!isAbort(e)) {
      showFailure(e, state, announce);
      busy(false);
    }
  }
}

function parameters(state, more) {
  const query = request(state);
  Object.entries({ limit: PAGE, ...more }).forEach(([name, value]) => query.set(name, value));
  return query;
}

function busy(isBusy) {
  byId('progress').hidden = !isBusy;
  byId('results').setAttribute('aria-busy', String(isBusy));
  if (isBusy && byId('total').textContent === '') {
    byId('total').textContent = text('total.loading');
  }
}

function render(answer, state, announce) {
  const total = totalText(answer, state);
  byId('total').textContent = total;
  announce(total);
  showFacets(answer.facets, state, total);
  refill(byId('tools'), tools(state));
  refill(byId('reading'), reading(answer.interpretation, state), () => byId('results'));
  refill(byId('notice'), answer.items.length === 0 ? [nothingFound(state)] : [], () => byId('results'));
  refill(byId('list'), answer.items.map(result), () => byId('results'));
  foot(answer, state, announce);
}

function tools(state) {
  return [order(state), collapse(state), searchLinks(state)];
}

function order(state) {
  const chosen = state.sort ?? (state.q ? 'relevance' : 'newest');
  const choice = h('select', { id: 'sort', onchange: (event) => go({ ...now(), sort: event.target.value }) },
    SORTS.filter((sort) => state.q || sort !== 'relevance').map((sort) => h('option', { value: sort, selected: sort === chosen }, text(`sort.${sort}`))));
  return h('label', { class: 'tool' }, h('span', {}, text('sort.label')), choice);
}

function collapse(state) {
  const box = h('input', { type: 'checkbox', id: 'collapse', role: 'switch', onchange: () => go({ ...now(), collapse: box.checked ? 'story' : null }) });
  box.checked = state.collapse === 'story';
  return h('label', { class: 'tool switch' }, box, h('span', {}, text('collapse')));
}

function foot(answer, state, announce) {
  if (answer.next === null) {
    refill(byId('foot'), answer.items.length > 0 ? [h('p', { class: 'soft' }, text('end'))] : [], () => byId('results'));
    return;
  }
  const more = h('button', { type: 'button', class: 'wide', id: 'more', onclick: () => readOn(answer.next, state, announce) }, text('more'));
  refill(byId('foot'), [more], () => byId('results'));
}

/** Appends the next page, and takes a reader who pressed the button to its first result. */
async function readOn(cursor, state, announce) {
  if (byId('results').getAttribute('aria-busy') === 'true') {
    return; // Pressed twice.
  }
  busy(true);
  try {
    const answer = await get('articles', parameters(state, { facets: 'none', cursor }), requests.next());
    learnItems(answer.items);
    const added = answer.items.map(result);
    byId('list').append(...added);
    foot(answer, state, announce);
    added[0]?.querySelector('a').focus({ preventScroll: true });
    announce(counted('more.loaded', added.length));
  } catch (e) {
    if (isAbort(e)) {
      return;
    }
    refill(byId('foot'), cannotReadOn(e, state, () => readOn(cursor, state, announce), announce), () => byId('results'));
  }
  busy(false);
}

function cannotReadOn(e, state, retry, announce) {
  if (!(e instanceof Problem && e.status === 410)) {
    return [failed(e, state, retry)];
  }
  // The first page that is kept may be right still, but its cursor is the one that has expired.
  const again = h('button', { type: 'button', class: 'primary', onclick: () => showResults(state, announce, 'reload') }, text('expired.again'));
  return [h('div', { class: 'notice', role: 'alert' }, h('p', {}, text('expired')), again)];
}

function showFailure(e, state, announce) {
  byId('total').textContent = text('error.title');
  forgetTotal();
  announce(''); // The notice is an alert: it speaks for itself.
  ['tools', 'reading', 'list', 'foot'].forEach((id) => refill(byId(id), [], () => byId('results')));
  refill(byId('notice'), [failed(e, state, () => showResults(state, announce))], () => byId('results'));
}
