/** What a reader prefers on every visit: language and colours. A browser that stores nothing forgets them. */

export function remember(key, value) {
  try {
    localStorage.setItem(`fihrist.${key}`, value);
  } catch {
    // Storage is closed to this page: the choice holds until it is left.
  }
}

export function remembered(key) {
  try {
    return localStorage.getItem(`fihrist.${key}`);
  } catch {
    return null;
  }
}

export function setLanguage(language) {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'en' ? 'ltr' : 'rtl';
}

/** Whether the page is dark now, by choice or by the system's setting. */
export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

export function setDark(dark) {
  const theme = dark ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme;
  remember('theme', theme);
}
