/** Asks the public API; the page knows the service in no other way. */
import { language } from './i18n.js';

const BASE = new URL('v1/', document.baseURI);

/** What the service, or the way to it, answered instead: problem details (RFC 9457), or status 0 when nothing answered. */
export class Problem extends Error {
  constructor(status, details = {}, retryAfter = null) {
    super(details.detail ?? '');
    this.status = status;
    this.detail = details.detail ?? null;
    this.parameter = details.parameter ?? null;
    this.allowed = details.allowed ?? [];
    this.retryAfter = retryAfter;
  }
}

/** The address of an operation with parameters. */
export function operation(path, parameters = new URLSearchParams()) {
  const url = new URL(path, BASE);
  url.search = parameters.toString();
  return url;
}

/**
 * Reads a resource with labels in the page's language.
 *
 * @param {RequestCache} cache 'reload' for an answer that is not the one kept
 * @throws {Problem} for every answer that is no success
 * @throws {DOMException} named AbortError once the signal says so
 */
export async function get(path, parameters = new URLSearchParams(), signal = undefined, cache = 'default') {
  const labelled = new URLSearchParams(parameters);
  labelled.set('lang', language());
  const response = await reach(operation(path, labelled), signal, cache);
  if (!response.ok) {
    throw await problem(response);
  }
  return response.json();
}

/** As get, for what the page can do without: null when the service cannot answer it. */
export async function getIfAny(path, parameters, signal) {
  try {
    return await get(path, parameters, signal);
  } catch (e) {
    if (e instanceof Problem) {
      return null;
    }
    throw e;
  }
}

async function reach(url, signal, cache) {
  try {
    return await fetch(url, { signal, cache, headers: { Accept: 'application/json' } });
  } catch (e) {
    if (e.name === 'AbortError') {
      throw e;
    }
    throw new Problem(0);
  }
}

async function problem(response) {
  const seconds = Number.parseInt(response.headers.get('Retry-After'), 10);
  const details = await response.json().catch(() => ({}));
  return new Problem(response.status, details, Number.isNaN(seconds) ? null : seconds);
}

/** Runs one request at a time: what was asked before is given up. */
export class Latest {
  #controller = null;

  /** The signal for a new request; the one before is aborted. */
  next() {
    this.stop();
    this.#controller = new AbortController();
    return this.#controller.signal;
  }

  stop() {
    this.#controller?.abort();
  }
}

export const isAbort = (e) => e?.name === 'AbortError';
