/** Makes and replaces elements; text only ever becomes text nodes, never markup. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element.
 *
 * @param {string} tag
 * @param {object} attributes null, undefined and false leave an attribute out; functions named on... are listeners
 * @param {...(Node|string|null|Array)} children
 */
export function h(tag, attributes = {}, ...children) {
  return build(document.createElement(tag), attributes, children);
}

/** An element of a drawing. */
export function svg(tag, attributes = {}, ...children) {
  return build(document.createElementNS(SVG, tag), attributes, children);
}

/** A line drawing of 24 by 24 units; it says nothing to a screen reader. */
export function icon(path) {
  return svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: path }));
}

export const ICONS = {
  cross: 'm6 6 12 12M18 6 6 18',
  without: 'M5.6 5.6l12.8 12.8M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5',
  out: 'M14 4h6v6M20 4l-9 9M18 14v5H5V6h5',
};

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Whether a click follows a link here, and not in a new tab or window. */
export const isPlain = (event) => !event.metaKey && !event.ctrlKey && !event.shiftKey;

export const byId = (id) => document.getElementById(id);

/**
 * Replaces what an element holds and leaves the focus where it was: on the element of the same id, else where the caller
 * says.
 */
export function refill(element, children, elsewhere) {
  const focused = element.contains(document.activeElement) ? document.activeElement.id : null;
  element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
  if (focused !== null) {
    const again = focused && byId(focused);
    (again && element.contains(again) ? again : elsewhere?.())?.focus({ preventScroll: true });
  }
}
