/** The timeline: articles over time, of which a period can be brushed. */
import { getIfAny, isAbort, Latest } from './api.js';
import { Brush } from './brush.js';
import { byId, h, refill } from './dom.js';
import { counted, span, text } from './i18n.js';
import { go, state as now } from './navigation.js';
import { filters, selected } from './state.js';
import { axis, bars } from './timeline-drawing.js';

const DAY = 24 * 60 * 60 * 1000;
const LONGEST_BY_DAYS = 92;
const LONGEST_BY_WEEKS = 730;
const FEWEST = 4;
const MOST = 240;
const requests = new Latest();

/** Shows when the articles of a state were published. */
export async function showTimeline(state) {
  try {
    const signal = requests.next();
    render(byYears(await read(state, signal)), state);
  } catch (e) {
    if (!isAbort(e)) {
      throw e;
    }
  }
}

/** Months unless they are too few to see anything by: what the articles span is known only from an answer. */
async function read(state, signal) {
  const interval = intervalOf(state.from, state.to);
  const timeline = await ask(state, interval, signal);
  if (interval !== 'month' || timeline === null || timeline.buckets.length === 0 || timeline.buckets.length >= FEWEST) {
    return timeline;
  }
  return ask(state, intervalOf(timeline.buckets[0].from, timeline.buckets.at(-1).to), signal);
}

function ask(state, interval, signal) {
  const parameters = filters(state);
  parameters.set('interval', interval);
  return getIfAny('timeline', parameters, signal);
}

/** Years instead of months, where these would be thinner than a line. */
function byYears(timeline) {
  if (timeline === null || timeline.interval !== 'month' || timeline.buckets.length <= MOST) {
    return timeline;
  }
  const years = Map.groupBy(timeline.buckets, (each) => each.from.slice(0, 4));
  const buckets = [...years.values()].map((months) => ({
    from: months[0].from, to: months.at(-1).to, count: months.reduce((sum, each) => sum + each.count, 0),
  }));
  return { ...timeline, interval: 'year', buckets };
}

/** The interval that makes bars neither too few nor too thin. */
function intervalOf(from, to) {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return days <= LONGEST_BY_DAYS ? 'day' : days <= LONGEST_BY_WEEKS ? 'week' : 'month';
}

function render(timeline, state) {
  const section = byId('timeline');
  const title = byId('timeline-title');
  section.hidden = timeline === null || (timeline.buckets.length === 0 && !state.from && !state.to);
  if (section.hidden) {
    return;
  }
  refill(section, [
    h('div', { class: 'timeline-head' }, title, h('p', { class: 'readout', id: 'readout' }), whole(state)),
    timeline.buckets.length === 0 ? null : plot(timeline, state),
    h('div', { class: 'timeline-foot' }, days(state), undated(timeline.unknown, state), h('p', { class: 'hint' }, text('timeline.hint'))),
  ], () => section.querySelector('[role=slider], button, summary'));
}

function plot(timeline, state) {
  const readout = () => byId('readout');
  const brush = new Brush(timeline.buckets.length, {
    describe: (i) => `${name(timeline, i)} (${counted('articles', timeline.buckets[i].count)})`,
    point: (i) => (readout().textContent = i === null ? '' : `${name(timeline, i)}: ${counted('articles', timeline.buckets[i].count)}`),
    range: (first, last) => (readout().textContent = rangeText(timeline, first, last)),
    choose: (first, last) => go(period(now(), timeline.buckets[first].from, timeline.buckets[last].to)),
  });
  return h('div', { class: 'plot' }, brush.wrap(bars(timeline, pictureText(timeline))), axis(timeline));
}

const name = (timeline, i) => span(timeline.interval, timeline.buckets[i].from, timeline.buckets[i].to);

function rangeText(timeline, first, last) {
  const count = timeline.buckets.slice(first, last + 1).reduce((sum, each) => sum + each.count, 0);
  const words = first === last ? name(timeline, first)
    : text('timeline.range', { from: edge(timeline, first, 'from'), to: edge(timeline, last, 'to') });
  return `${words}: ${counted('articles', count)}`;
}

/** A week is named by its first or its last day where it begins or ends a range. */
const edge = (timeline, i, side) => {
  const day = timeline.buckets[i][side];
  return span(timeline.interval === 'week' ? 'day' : timeline.interval, day, day);
};

function pictureText(timeline) {
  const peak = timeline.buckets.reduce((best, each, i) => (each.count > timeline.buckets[best].count ? i : best), 0);
  return text('timeline.picture', { from: edge(timeline, 0, 'from'), to: edge(timeline, timeline.buckets.length - 1, 'to'), peak: name(timeline, peak) });
}

/** A period inside the one there is: a month's bar may reach beyond the days asked for. */
function period(state, from, to) {
  return { ...state, from: state.from > from ? state.from : from, to: state.to && state.to < to ? state.to : to, article: null };
}

function whole(state) {
  return state.from || state.to
    ? h('button', { type: 'button', class: 'link', id: 'timeline-whole', onclick: () => go({ ...now(), from: null, to: null }) }, text('timeline.whole'))
    : null;
}

/**
 * The same by calendar, for whoever has exact days in mind. A form, because a browser tells of a change after each digit of a
 * year that is typed.
 */
function days(state) {
  const field = (side) => h('input', { type: 'date', id: `timeline-${side}`, value: state[side], max: '9999-12-31' });
  const [from, to] = [field('from'), field('to')];
  const submit = (event) => {
    event.preventDefault();
    go({ ...now(), from: from.value || null, to: to.value || null, article: null });
  };
  from.addEventListener('change', () => (to.min = from.value));
  to.min = from.value;
  const form = h('form', { class: 'days-fields', onsubmit: submit },
    h('label', {}, text('timeline.from'), ' ', from), h('label', {}, text('timeline.to'), ' ', to),
    h('button', { class: 'small', id: 'timeline-show' }, text('timeline.apply')));
  const details = h('details', { class: 'days' }, h('summary', { id: 'timeline-days' }, text('timeline.days')), form);
  details.open = byId('timeline').querySelector('.days')?.open ?? false;
  return details;
}

function undated(count, state) {
  return count > 0 && state.month.length === 0
    ? h('button', { type: 'button', class: 'link', id: 'timeline-unknown', onclick: () => go(selected(now(), 'month', 'unknown')) }, counted('timeline.unknown', count))
    : null;
}
