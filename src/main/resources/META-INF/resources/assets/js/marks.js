/** Text with its matching words marked. */
import { h } from './dom.js';

/** The pieces of a text; marks are pairs of start and end in UTF-16 code units, which are JavaScript's own. */
export function marked(text, marks) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > text.length) {
      continue;
    }
    pieces.push(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}
