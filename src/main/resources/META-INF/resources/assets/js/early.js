/**
 * Sets language, direction and colours before the page is first painted: a module would be too late and the page would flash.
 * What is chosen here is read again by preferences.js.
 */
(() => {
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage is closed to this page.
    }
  };
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search).get('lang') ?? stored('fihrist.lang');
  root.lang = asked === 'en' ? 'en' : 'ar';
  root.dir = root.lang === 'en' ? 'ltr' : 'rtl';
  const theme = stored('fihrist.theme');
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme;
  }
})();
