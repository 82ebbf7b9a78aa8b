/** Starts the page and shows each state that the address takes. */
import { setUpArticle, showArticle } from './article.js';
import { showChips } from './chips.js';
import { byId, icon, ICONS, isPlain } from './dom.js';
import { setUpFacets } from './facets.js';
import { language, text, today, translate } from './i18n.js';
import { announceFeed } from './links.js';
import { go, onChange, state } from './navigation.js';
import { isDark, remember, setDark, setLanguage } from './preferences.js';
import { showResults } from './results.js';
import { address, blank } from './state.js';
import { closeSuggestions, fillBox, setUpSuggestions } from './suggestions.js';
import { showTimeline } from './timeline.js';
import { nameQuery } from './title.js';

function announce(words) {
  byId('announcement').textContent = words;
}

/** Shows a state; a search is asked anew only where something else than the article changed. */
function show(next, before) {
  if (before && before.lang !== next.lang) {
    setUpLanguage(next);
  }
  if (!before || address({ ...next, article: null }) !== address({ ...before, article: null })) {
    nameQuery(next.q);
    fillBox(next.q);
    announceFeed(next);
    showChips(next);
    showTimeline(next);
    showResults(next, announce);
  }
  showArticle(next);
}

function setUpLanguage({ lang }) {
  setLanguage(lang);
  translate();
  setUpFacets();
  const other = byId('language');
  other.textContent = text('language.switch');
  other.lang = lang === 'en' ? 'ar' : 'en';
  byId('today').textContent = today().join(' · ');
  nameTheme();
}

function nameTheme() {
  const words = text(isDark() ? 'theme.light' : 'theme.dark');
  const theme = byId('theme');
  theme.setAttribute('aria-label', words);
  theme.title = words;
  theme.replaceChildren(icon(isDark() ? ICONS.sun : ICONS.moon));
}

function setUpHeader() {
  byId('language').addEventListener('click', () => {
    const lang = language() === 'en' ? 'ar' : 'en';
    remember('lang', lang);
    go({ ...state(), lang }, { replace: true });
  });
  byId('theme').addEventListener('click', () => {
    setDark(!isDark());
    nameTheme();
  });
  byId('home').addEventListener('click', (event) => {
    if (isPlain(event)) {
      event.preventDefault();
      go({ ...blank(), lang: state().lang });
    }
  });
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault();
    closeSuggestions();
    go({ ...state(), q: byId('q').value.trim() || null, sort: null, article: null });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme);
  addEventListener('keydown', searchByKey);
}

/** A slash goes to the search box, as on many sites; in a field it is a character. */
function searchByKey(event) {
  if (event.key === '/' && !event.target.closest('input, select, textarea, dialog')) {
    event.preventDefault();
    byId('q').focus();
  }
}

setUpLanguage(state());
setUpHeader();
setUpSuggestions(announce);
setUpArticle();
onChange(show);
show(state());
