/** Ways to use a search elsewhere: its request, its export, its feed. */
import { operation } from './api.js';
import { byId, h } from './dom.js';
import { language, text } from './i18n.js';
import { FACETS, filters, request } from './state.js';

/** A menu of links for what is found now. */
export function searchLinks(state) {
  return h('div', { class: 'menu' },
    h('button', { type: 'button', class: 'link', id: 'links', popovertarget: 'links-panel' }, text('links.title')),
    h('div', { class: 'menu-panel', id: 'links-panel', popover: true },
      h('h3', {}, text('links.request')), requestLine(state),
      h('h3', {}, text('links.export')), h('p', { class: 'menu-links' }, exportLink(state, 'ndjson', 'NDJSON'), exportLink(state, 'csv', 'CSV')),
      h('h3', {}, text('links.follow')), h('p', { class: 'menu-links' }, h('a', { href: feed(state), type: 'application/atom+xml' }, 'Atom')),
      h('p', { class: 'menu-links' }, h('a', { href: 'swagger-ui' }, text('links.try')))));
}

/** Tells feed readers where the feed of this search is. */
export function announceFeed(state) {
  byId('feed-link').href = feed(state);
}

const feed = (state) => operation('feed', labelled(filters(state))).href;

function exportLink(state, format, name) {
  const parameters = labelled(filters(state));
  parameters.set('format', format);
  if (format === 'csv') {
    parameters.set('bom', 'true'); // Spreadsheets read Arabic right only behind a byte order mark.
  }
  return h('a', { href: operation('export', parameters).href, download: true }, name);
}

function labelled(parameters) {
  parameters.set('lang', language());
  return parameters;
}

/** The request as a line of text, readable here and complete when it is copied. */
function requestLine(state) {
  const parameters = labelled(request(state));
  parameters.set('facets', FACETS.join());
  const url = operation('articles', parameters).href;
  const copy = h('button', { type: 'button', class: 'small', onclick: () => copyText(url, copy) }, text('links.copy'));
  return h('p', { class: 'request', dir: 'ltr' },
    h('a', { href: url, lang: 'en', target: '_blank', rel: 'noopener' }, h('code', {}, `GET ${readable(url)}`)), copy);
}

function readable(url) {
  const { pathname, searchParams } = new URL(url);
  return `${pathname}?${[...searchParams].map(([name, value]) => `${name}=${value}`).join('&')}`;
}

async function copyText(words, button) {
  try {
    await navigator.clipboard.writeText(words);
    button.textContent = text('links.copied');
  } catch {
    prompt(text('links.request'), words); // The clipboard is open to secure origins only.
  }
}
