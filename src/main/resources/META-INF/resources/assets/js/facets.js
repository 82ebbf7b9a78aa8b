/** The facets beside the results: one panel each, made once, filled anew with every answer. */
import { byId, h } from './dom.js';
import { FacetPanel } from './facet-panel.js';
import { text } from './i18n.js';
import { FACETS } from './state.js';

let panels = [];
let show = null;

/** Makes the panels in the page's language. */
export function setUpFacets() {
  panels = FACETS.map((facet) => new FacetPanel(facet));
  show = h('button', { type: 'button', class: 'primary facets-show', onclick: () => close() }, text('facets.show'));
  byId('facets').replaceChildren(...panels.map((panel) => panel.element), show);
  const toggle = byId('filters-toggle');
  toggle.onclick = () => open(toggle.getAttribute('aria-expanded') !== 'true');
}

/** Takes the number of results from the button that leads to them. */
export function forgetTotal() {
  show.textContent = text('facets.show');
}

/** Shows the counts of an answer. @param {string} total what was found, in words */
export function showFacets(facets, state, total = '') {
  show.textContent = total ? `${text('facets.show')} (${total})` : text('facets.show');
  panels.forEach((panel) => panel.update(facets[panel.facet], state));
}

function close() {
  open(false);
  byId('results').focus();
}

/** On a narrow screen the facets are behind a button. */
function open(isOpen) {
  byId('filters-toggle').setAttribute('aria-expanded', isOpen);
}
