/** One facet: its values with counts, to select, to exclude, and to search in. */
import { getIfAny, isAbort, Latest } from './api.js';
import { byId, h, icon, ICONS, refill } from './dom.js';
import { number, text } from './i18n.js';
import { label, learn } from './labels.js';
import { go, state as now } from './navigation.js';
import { excluded, filters, toggled } from './state.js';

const FEW = { person: 8, country: 8, month: 6, source: 6 };
const MANY = 100;
const PAUSE = 200;
const SUPERSEDED = Symbol('superseded');

export class FacetPanel {
  #view = null;
  #found = null;
  #all = false;
  #requests = new Latest();
  #timer = null;

  constructor(facet) {
    this.facet = facet;
    this.operator = h('div', { class: 'facet-op' });
    this.list = h('ul', { class: 'facet-values' });
    this.foot = h('div', { class: 'facet-foot' });
    this.input = h('input', {
      type: 'search', class: 'facet-search', id: `facet-${facet}-search`, 'aria-label': text(`facet.${facet}.search`),
      placeholder: text(`facet.${facet}.search`), dir: 'auto', autocomplete: 'off', spellcheck: 'false', maxlength: 100, oninput: () => this.#typed(),
    });
    this.element = h('fieldset', { class: `facet facet-${facet}`, hidden: true },
      h('legend', {}, h('span', {}, text(`facet.${facet}`)), (this.distinct = h('span', { class: 'facet-distinct' }))),
      this.input, this.operator, this.list, this.foot);
  }

  /** Shows an answer's counts; what is typed into the facet's search stays. */
  update(view, state) {
    this.#requests.stop();
    this.#view = view ?? { distinct: 0, other: 0, values: [] };
    this.#all = false;
    this.element.hidden = this.#view.values.length === 0 && this.input.value === '';
    this.#renderOperator(state);
    this.distinct.textContent = this.#view.distinct ? number(this.#view.distinct) : '';
    this.input.hidden = this.#view.distinct <= FEW[this.facet] && !this.input.value;
    if (this.input.value.trim()) {
      this.#search();
    } else {
      this.#found = null;
      this.#render(state);
    }
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), PAUSE);
  }

  async #search() {
    const prefix = this.input.value.trim();
    if (!prefix) {
      this.#requests.stop();
    }
    const found = prefix ? await this.#ask({ prefix, 'facet.limit': FEW[this.facet] * 2 }) : null;
    if (found !== SUPERSEDED) {
      this.#found = found;
      this.#render(now());
    }
  }

  async #showAll() {
    const view = await this.#ask({ 'facet.limit': MANY });
    if (view !== SUPERSEDED) {
      this.#view = view ?? this.#view;
      this.#all = view !== null;
      this.#render(now());
      this.list.querySelectorAll('input')[FEW[this.facet]]?.focus();
    }
  }

  /** The facet's values; null where the service has no answer, SUPERSEDED where something else was asked or shown meanwhile. */
  async #ask(parameters) {
    const query = filters(now());
    Object.entries(parameters).forEach(([name, value]) => query.set(name, value));
    try {
      const view = await getIfAny(`facets/${this.facet}`, query, this.#requests.next());
      view?.values.forEach((each) => learn(this.facet, each.value, each.label));
      return view;
    } catch (e) {
      if (isAbort(e)) {
        return SUPERSEDED;
      }
      throw e;
    }
  }

  #render(state) {
    const values = this.#values(state);
    const most = Math.max(1, ...values.map((each) => each.count));
    refill(this.list, values.map((each) => this.#row(each, most, state)), () => this.list.querySelector('input') ?? byId('results'));
    refill(this.foot, [values.length === 0 ? h('p', { class: 'facet-note' }, text(this.#found ? 'facet.noMatch' : 'facet.none')) : null, ...this.#more()]);
  }

  /** The values to list: the first few, and all that are selected. */
  #values(state) {
    if (this.#found) {
      return this.#found.values;
    }
    const few = this.#all ? MANY : FEW[this.facet];
    return this.#view.values.filter((each, i) => i < few || state[this.facet].includes(each.value));
  }

  #more() {
    if (this.#found) {
      return [this.#rest(this.#found)];
    }
    if (this.#all) {
      return [this.#rest(this.#view), this.#button('less', () => this.#showFew())];
    }
    return this.#view.distinct > FEW[this.facet] ? [this.#button('more', () => this.#showAll())] : [];
  }

  #rest({ values, distinct }) {
    return distinct > values.length ? h('p', { class: 'facet-note' }, text('facet.rest')) : null;
  }

  #showFew() {
    this.#all = false;
    this.#render(now());
    this.foot.querySelector('button')?.focus();
  }

  #button(kind, onclick) {
    return h('button', { type: 'button', class: 'link', id: `facet-${this.facet}-${kind}`, onclick }, text(`facet.${kind}`),
      h('span', { class: 'unseen' }, `: ${text(`facet.${this.facet}`)}`));
  }

  #row({ value, count }, most, state) {
    const name = label(this.facet, value);
    const box = h('input', {
      type: 'checkbox', id: `pick-${this.facet}-${value}`, onchange: () => go(toggled(now(), this.facet, value)),
    });
    box.checked = state[this.facet].includes(value);
    const row = h('li', { class: 'facet-value' },
      h('label', {}, box, h('bdi', { class: 'facet-name' }, name), h('span', { class: 'facet-count' }, number(count))),
      h('button', {
        type: 'button', class: 'quiet icon facet-exclude', id: `not-${this.facet}-${value}`, title: text('facet.exclude', { name }),
        'aria-label': text('facet.exclude', { name }), onclick: () => go(excluded(now(), this.facet, value)),
      }, icon(ICONS.without)));
    row.style.setProperty('--share', count / most);
    return row;
  }

  /** Any or all of the selected people; a question only where two are selected, and an article has one month and source. */
  #renderOperator(state) {
    const asked = ['person', 'country'].includes(this.facet) && state[this.facet].length > 1;
    refill(this.operator, asked ? [this.#operators(state)] : []);
  }

  #operators(state) {
    const name = `${this.facet}.op`;
    const radio = (op, amount) => {
      const input = h('input', { type: 'radio', name, id: `${name}-${amount}`, onchange: () => go({ ...now(), [name]: op }) });
      input.checked = (state[name] === 'and') === (op === 'and');
      return h('label', {}, input, h('span', {}, text(`facet.${this.facet}.${amount}`)));
    };
    return h('div', { class: 'segments', role: 'radiogroup', 'aria-label': text('facet.op') }, radio(null, 'any'), radio('and', 'all'));
  }
}
