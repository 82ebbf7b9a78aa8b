/**
 * Texts, numbers and dates in the page's language. Digits are 0 to 9 in both languages, as most Arabic news sites write
 * them: a date in the page then reads like the same date in an article's URL or in an export.
 */
import { TEXTS } from './texts.js';

const LOCALES = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB' };
const HIJRI = { ar: 'ar-u-ca-islamic-umalqura-nu-latn', en: 'en-GB-u-ca-islamic-umalqura' };

export const language = () => document.documentElement.lang;

const texts = () => TEXTS[language()];
const locale = () => LOCALES[language()];

/** A text with the values of its {names}. */
export function text(key, values = {}) {
  return fill(texts()[key], values);
}

/** A text that counts something, in the plural form of the number. */
export function counted(key, n) {
  const forms = texts()[key];
  return fill(forms[new Intl.PluralRules(locale()).select(n)] ?? forms.other, { n: number(n) });
}

function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const number = (n) => new Intl.NumberFormat(locale()).format(n);

/** The words of a list, with commas and "and" as the language has them. */
export const list = (words) => new Intl.ListFormat(locale()).format(words);

/** A day of publication, in the article's own offset: what stands before the T. */
export function day(published) {
  return format(published.slice(0, 10), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day and, where one is stated, the time, both in the article's own offset. */
export function moment(published) {
  const time = /T(\d\d:\d\d)/.exec(published)?.[1];
  const weekday = format(published.slice(0, 10), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return time ? `${weekday}${language() === 'ar' ? '،' : ','} ${time}` : weekday;
}

/** A span of the timeline, as short as its interval allows. */
export function span(interval, from, to) {
  if (interval === 'month') {
    return month(from.slice(0, 7));
  }
  if (interval === 'year') {
    return from.slice(0, 4);
  }
  return interval === 'week' && from !== to ? text('timeline.range', { from: day(from), to: day(to) }) : day(from);
}

/** A month such as 2025-08. */
export function month(value) {
  return value === 'unknown' ? text('month.unknown') : format(`${value}-01`, { month: 'long', year: 'numeric' });
}

/** Today by both calendars, as newspapers have it at their head. */
export function today() {
  const now = new Date();
  const gregorian = new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const hijri = new Intl.DateTimeFormat(HIJRI[language()], { day: 'numeric', month: 'long', year: 'numeric' });
  return [gregorian.format(now), hijri.format(now)];
}

function format(isoDay, options) {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(new Date(`${isoDay}T12:00:00Z`));
}

/** Puts texts into the markup: data-text names an element's text, data-label its name, data-placeholder its placeholder. */
export function translate(root = document) {
  each(root, 'text', (element, words) => (element.textContent = words));
  each(root, 'label', (element, words) => element.setAttribute('aria-label', words));
  each(root, 'placeholder', (element, words) => element.setAttribute('placeholder', words));
}

function each(root, kind, apply) {
  root.querySelectorAll(`[data-${kind}]`).forEach((element) => apply(element, text(element.dataset[kind])));
}
