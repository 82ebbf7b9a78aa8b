/** The title of the window: the article that is open, and what is searched for. */

const NAME = 'فهرست';
let query = null;
let article = null;

export function nameQuery(q) {
  query = q;
  name();
}

/** @param {string|null} title null once no article is open */
export function nameArticle(title) {
  article = title;
  name();
}

function name() {
  const search = query ? `${query} – ${NAME}` : NAME;
  document.title = article ? `${article} | ${search}` : search;
}
