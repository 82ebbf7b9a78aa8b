/** An article in a list: headline, passages, where it is from, whom and what it is about. */
import { h, isPlain } from './dom.js';
import { counted, day, text } from './i18n.js';
import { marked } from './marks.js';
import { articleAddress, go, openArticle, state } from './navigation.js';
import { selected, without } from './state.js';

const FEW = 4;

/** A result with all that a reader chooses by; set from the right in the English page too, as its text is. */
export function result(item) {
  return h('li', {}, h('article', { class: 'result', dir: 'rtl' },
    byline(item),
    h('h3', { class: 'headline', lang: 'ar', dir: 'auto' }, link(item, marked(item.title, marksOf(item)), `open-${item.id}`)),
    item.snippets.filter((each) => each.field === 'body').slice(0, 2)
      .map((each) => h('p', { class: 'snippet', lang: 'ar', dir: 'auto' }, marked(each.text, each.marks), isCut(each.text) ? ' …' : null)),
    tags(item), copies(item)));
}

// A passage too long for its place ends within a sentence.
const isCut = (text) => !/[.!?؟…:»”")\]]\s*$/.test(text);

/** A result among others, with its headline alone. */
export function brief(item) {
  return h('li', { class: 'brief', dir: 'rtl' }, h('p', { class: 'brief-title', lang: 'ar', dir: 'auto' }, link(item, [item.title])), byline(item));
}

/** Source and date. */
export function byline(item) {
  return h('p', { class: 'byline' },
    item.source === null ? null : h('bdi', { class: 'source' }, item.source),
    item.published === null
      ? h('span', { dir: 'auto' }, text('result.undated'))
      : h('time', { datetime: item.published, dir: 'auto' }, day(item.published)));
}

/** Opens the article in place; in a new tab it opens too, since the address says it all. */
function link(item, content, id = null) {
  const open = (event) => {
    if (isPlain(event)) {
      event.preventDefault();
      openArticle(item.id);
    }
  };
  return h('a', { href: articleAddress(item.id), id, onclick: open }, content);
}

function marksOf(item) {
  const title = item.snippets.find((each) => each.field === 'title' && each.text === item.title);
  return title ? title.marks : [];
}

function tags(item) {
  const all = [...item.persons.slice(0, FEW).map((tag) => filterButton('person', tag)), ...item.countries.slice(0, FEW - 1).map((tag) => filterButton('country', tag))];
  return all.length === 0 ? null : h('ul', { class: 'tags', 'aria-label': text('result.tags') }, all.map((tag) => h('li', {}, tag)));
}

/** A person or country of an article, to filter by, or no longer. */
export function filterButton(facet, { id, label, count }, withCount = false) {
  const active = state()[facet].includes(id);
  const name = text(active ? 'chips.remove' : 'result.filterBy', { name: label });
  return h('button', {
    type: 'button', class: `tag tag-${facet}`, title: withCount ? `${name} · ${counted('article.count', count)}` : name, 'aria-pressed': String(active),
    onclick: () => go({ ...(active ? without : selected)(state(), facet, id), article: null }),
  }, h('bdi', {}, label), withCount && count > 1 ? h('span', { class: 'tag-count' }, ` ×${count}`) : null);
}

function copies(item) {
  return item.copies > 0
    ? h('p', { class: 'copies' }, h('button', {
      type: 'button', class: 'link', dir: 'auto', onclick: () => go({ ...state(), story: item.story, collapse: null }),
    }, counted('copies', item.copies)))
    : null;
}
