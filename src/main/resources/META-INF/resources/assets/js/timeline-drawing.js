/** Bars and axis of the timeline. Time runs as the page's language is read: from right to left in Arabic. */
import { h, svg } from './dom.js';
import { language, span } from './i18n.js';

const HEIGHT = 100;
const GAP = 0.16;
const LABELS = 6;
// Bars of single articles are not drawn as if they were many.
const LEAST_SCALE = 2;

/** One bar a bucket, stretched to the width there is. */
export function bars({ buckets }, description) {
  const most = Math.max(LEAST_SCALE, ...buckets.map((each) => each.count));
  const mirrored = language() === 'ar';
  const bar = ({ count }, i) => {
    const x = mirrored ? buckets.length - 1 - i : i;
    // What is there at all has to be seen beside the greatest.
    const height = count === 0 ? 0 : Math.max(4, (count / most) * HEIGHT);
    return svg('rect', { class: 'bar', 'data-at': i, x: x + GAP / 2, y: HEIGHT - height, width: 1 - GAP, height });
  };
  return svg('svg', { viewBox: `0 0 ${buckets.length} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': description }, buckets.map(bar));
}

/** Some of the buckets' names below the bars; what the bars show is said by their description. */
export function axis({ interval, buckets }) {
  return h('div', { class: 'axis', 'aria-hidden': 'true' }, ticks(interval, buckets).map(([at, words]) => {
    const label = h('span', {}, words);
    label.style.setProperty('--at', (at + 0.5) / buckets.length);
    return label;
  }));
}

function ticks(interval, buckets) {
  const years = buckets.flatMap((each, i) => (each.from.slice(5, 7) === '01' && interval === 'month' ? [[i, each.from.slice(0, 4)]] : []));
  if (years.length > 1) {
    const every = Math.ceil(years.length / LABELS);
    return years.filter((each, i) => i % every === 0);
  }
  const step = Math.max(1, Math.ceil(buckets.length / LABELS));
  return buckets.flatMap((each, i) => (i % step === Math.floor(step / 2) ? [[i, span(interval, each.from, each.from)]] : []));
}
