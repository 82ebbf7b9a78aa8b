/** Goes from state to state: through the browser's history, telling whoever listens. */
import { address, parse } from './state.js';

let current = parse(location.search);
const listeners = [];

export const state = () => current;

/** Calls back with the new state and the one before, whenever the address changes. */
export function onChange(listener) {
  listeners.push(listener);
}

/**
 * Shows another state.
 *
 * @param {object} next the whole state
 * @param {boolean} replace whether the state before is left out of the history
 */
export function go(next, { replace = false } = {}) {
  if (replace) {
    history.replaceState(history.state, '', address(next));
  } else {
    history.pushState(null, '', address(next));
  }
  change(next);
}

/** Opens an article over the results, or over the article before. */
export function openArticle(id) {
  const depth = current.article === null ? 1 : history.state?.depth ? history.state.depth + 1 : null;
  const next = { ...current, article: id };
  history.pushState({ depth }, '', address(next));
  change(next);
}

/** Closes the article, and those it was reached by: back to the results, so that forward opens it again. */
export function closeArticle() {
  if (history.state?.depth) {
    history.go(-history.state.depth);
  } else {
    go({ ...current, article: null });
  }
}

export const articleAddress = (id) => address({ ...current, article: id });

addEventListener('popstate', () => change(parse(location.search)));

function change(next) {
  const before = current;
  current = next;
  listeners.forEach((listener) => listener(next, before));
}
