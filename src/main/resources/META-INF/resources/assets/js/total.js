/** Says what was found, and what of it is counted. */
import { counted, text } from './i18n.js';
import { isFiltered } from './state.js';

export function totalText({ total, interpretation }, state) {
  const found = inStories(total, articles(total, interpretation));
  const words = !state.q && !isFiltered(state) && total.value > 0 ? text('total.latest', { articles: found }) : found;
  return [words, counted('similar', interpretation.similar)].filter((part, i) => i === 0 || interpretation.similar > 0).join(' ');
}

function articles(total, { similar }) {
  const words = counted('articles', total.value);
  // With articles that only resemble the question, "at least" is said by naming those.
  return total.relation === 'gte' && similar === 0 ? text('total.atLeast', { articles: words }) : words;
}

function inStories(total, found) {
  return Number.isInteger(total.stories) ? text('total.stories', { stories: counted('stories', total.stories), articles: found }) : found;
}
