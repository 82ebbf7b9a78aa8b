/** The article view: a sheet over the results, with an address of its own. */
import { get, getIfAny, isAbort, Latest, operation, Problem } from './api.js';
import { byId, h, icon, ICONS } from './dom.js';
import { moment, text } from './i18n.js';
import { brief, filterButton } from './item.js';
import { learnItems } from './labels.js';
import { closeArticle } from './navigation.js';
import { summary } from './notices.js';
import { nameArticle } from './title.js';

const requests = new Latest();
let opener = null;

const sheet = () => byId('article');

export function setUpArticle() {
  sheet().addEventListener('cancel', (event) => {
    event.preventDefault(); // The address says what is open: closing goes through it.
    closeArticle();
  });
  sheet().addEventListener('click', (event) => {
    if (event.target === sheet()) {
      closeArticle();
    }
  });
}

/** Shows the state's article, or closes the sheet where it has none. */
export async function showArticle({ article: id }) {
  requests.stop();
  if (id === null) {
    close();
    return;
  }
  open();
  try {
    await load(id, requests.next());
  } catch (e) {
    if (!isAbort(e)) {
      fill(h('div', { class: 'notice', role: 'alert' }, h('h2', { id: 'article-title', class: 'summary' }, failure(e))));
    }
  }
}

function open() {
  if (!sheet().open) {
    opener = document.activeElement?.id;
    fill(h('h2', { id: 'article-title', class: 'soft loading' }, text('article.loading')));
    sheet().showModal();
  }
}

function close() {
  if (sheet().open) {
    sheet().close();
    nameArticle(null);
    (opener && byId(opener) ? byId(opener) : byId('results')).focus({ preventScroll: true });
  }
}

function failure(e) {
  const isMissing = e instanceof Problem && e.status === 404;
  return isMissing ? text('error.article') : summary(e instanceof Problem ? e : { status: -1 });
}

async function load(id, signal) {
  const path = `articles/${encodeURIComponent(id)}`;
  const article = await get(path, undefined, signal);
  fill(...content(article, path));
  sheet().scrollTop = 0;
  byId('article-title').focus({ preventScroll: true });
  nameArticle(article.title);
  const [copies, similar] = await Promise.all([copiesOf(article, signal), getIfAny(`${path}/similar`, new URLSearchParams({ limit: 5 }), signal)]);
  byId('article-others').append(...others('copies', copies), ...others('similar', similar?.items ?? []), ...(similar === null ? [h('p', { class: 'soft' }, text('article.alone'))] : []));
}

async function copiesOf(article, signal) {
  if (article.story === null) {
    return [];
  }
  const query = new URLSearchParams({ story: article.story, facets: 'none', highlight: 'false', sort: 'oldest', limit: 20 });
  const answer = await getIfAny('articles', query, signal);
  return (answer?.items ?? []).filter((item) => item.id !== article.id);
}

function fill(...parts) {
  const dismiss = h('button', {
    type: 'button', class: 'quiet icon sheet-close', id: 'article-close', 'aria-label': text('article.close'), title: text('article.close'), onclick: closeArticle,
  }, icon(ICONS.cross));
  sheet().replaceChildren(h('div', { class: 'sheet-body' }, dismiss, parts));
}

function content(article, path) {
  return [
    h('p', { class: 'byline', dir: 'rtl' }, article.source && h('bdi', { class: 'source' }, article.source), published(article)),
    h('h2', { id: 'article-title', class: 'article-title', tabindex: '-1', lang: 'ar', dir: 'auto' }, article.title),
    h('div', { class: 'article-text', lang: 'ar' }, paragraphs(article.body)),
    h('p', { class: 'article-links' }, original(article.url), h('a', { href: operation(path).href }, text('article.json'))),
    tags('persons', 'person', article.persons), tags('countries', 'country', article.countries),
    h('div', { id: 'article-others' }),
  ];
}

function published({ published: when, publishedFrom }) {
  return when === null ? h('span', { dir: 'auto' }, text('result.undated')) : [
    h('time', { datetime: when, dir: 'auto' }, moment(when)),
    publishedFrom === null ? null : h('span', { class: 'soft', dir: 'auto' }, text(`article.date.${publishedFrom}`)),
  ];
}

const paragraphs = (body) => body.split('\n').filter((each) => each.trim()).map((each) => h('p', { dir: 'auto' }, each));

/** A link out, only where the article's address is one that a browser should follow. */
function original(url) {
  return url && /^https?:\/\//i.test(url) ? h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, text('article.original'), icon(ICONS.out)) : null;
}

function tags(kind, facet, all) {
  const id = `article-${kind}`;
  return all.length === 0 ? null : h('section', { 'aria-labelledby': id },
    h('h3', { id }, text(`article.${kind}`)), h('ul', { class: 'tags' }, all.map((tag) => h('li', {}, filterButton(facet, tag, true)))));
}

function others(kind, items) {
  learnItems(items);
  const id = `article-${kind}`;
  return items.length === 0 ? [] : [h('section', { 'aria-labelledby': id }, h('h3', { id }, text(`article.${kind}`)), h('ol', { class: 'briefs' }, items.map(brief)))];
}
