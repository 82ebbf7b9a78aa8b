/**
 * Chooses a run of buckets, by dragging or by two sliders that the keyboard moves. Enter takes what the sliders span, Escape
 * gives it up; a click takes the one bucket clicked.
 */
import { h } from './dom.js';
import { language, text } from './i18n.js';

export class Brush {
  #size;
  #tell;
  #first = 0;
  #last;
  #anchor = null;

  /**
   * @param {number} size how many buckets there are
   * @param {object} tell what is called: describe(i) names a bucket, point(i) is told what the pointer is over, range(first,
   *   last) what the sliders span, choose(first, last) what was chosen
   */
  constructor(size, tell) {
    this.#size = size;
    this.#tell = tell;
    this.#last = size - 1;
    this.start = this.#slider('start', () => this.#first, (at) => (this.#first = Math.min(at, this.#last)));
    this.end = this.#slider('end', () => this.#last, (at) => (this.#last = Math.max(at, this.#first)));
    this.shade = h('div', { class: 'brush' });
    this.apply = h('button', { type: 'button', class: 'small brush-apply', hidden: true, onclick: () => this.#choose() }, text('timeline.apply'));
    this.#place();
  }

  /** The drawing with the brush over it. */
  wrap(drawing) {
    this.area = h('div', {
      class: 'brush-area',
      onpointerdown: (event) => this.#press(event), onpointermove: (event) => this.#drag(event), onpointerup: () => this.#release(),
      onpointercancel: () => this.#giveUp(), onpointerleave: () => this.#tell.point(null),
    }, drawing, this.shade, this.start, this.end);
    return h('div', { class: 'brush-frame' }, this.area, this.apply);
  }

  #slider(side, get, set) {
    return h('div', {
      role: 'slider', tabindex: '0', class: `handle handle-${side}`, id: `timeline-${side}`, 'aria-label': text(`timeline.${side}`),
      'aria-valuemin': 0, 'aria-valuemax': this.#size - 1, onkeydown: (event) => this.#key(event, get, set),
    });
  }

  #key(event, get, set) {
    const later = language() === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const earlier = language() === 'ar' ? 'ArrowRight' : 'ArrowLeft';
    const page = Math.max(2, Math.round(this.#size / 10));
    const to = {
      [later]: get() + 1, ArrowUp: get() + 1, [earlier]: get() - 1, ArrowDown: get() - 1,
      PageUp: get() + page, PageDown: get() - page, Home: 0, End: this.#size - 1,
    }[event.key];
    if (to !== undefined) {
      set(Math.min(this.#size - 1, Math.max(0, to)));
      this.#moved();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#choose();
    } else if (event.key === 'Escape') {
      this.#giveUp();
    } else {
      return;
    }
    event.preventDefault();
  }

  #press(event) {
    if (event.button === 0) {
      this.area.setPointerCapture(event.pointerId);
      // A handle is moved against the other one.
      this.#anchor = { [this.start.id]: this.#last, [this.end.id]: this.#first }[event.target.id] ?? this.#at(event);
      this.#drag(event);
    }
  }

  #drag(event) {
    const at = this.#at(event);
    if (this.#anchor === null) {
      this.#tell.point(at);
      return;
    }
    [this.#first, this.#last] = [Math.min(this.#anchor, at), Math.max(this.#anchor, at)];
    this.#moved();
  }

  #release() {
    if (this.#anchor !== null) {
      this.#anchor = null;
      this.#choose();
    }
  }

  #choose() {
    if (this.#isPart()) {
      this.#tell.choose(this.#first, this.#last);
    }
  }

  #giveUp() {
    this.#anchor = null;
    [this.#first, this.#last] = [0, this.#size - 1];
    this.#place();
    this.#tell.point(null);
  }

  #moved() {
    this.#place();
    this.#tell.range(this.#first, this.#last);
  }

  #isPart() {
    return this.#first > 0 || this.#last < this.#size - 1;
  }

  #place() {
    const from = this.#first / this.#size;
    const to = (this.#last + 1) / this.#size;
    this.start.style.setProperty('--at', from);
    this.end.style.setProperty('--at', to);
    this.shade.style.setProperty('--from', from);
    this.shade.style.setProperty('--to', to);
    this.shade.classList.toggle('brush-part', this.#isPart());
    this.apply.hidden = !this.#isPart() || this.#anchor !== null;
    this.#say(this.start, this.#first);
    this.#say(this.end, this.#last);
  }

  #say(slider, at) {
    slider.setAttribute('aria-valuenow', at);
    slider.setAttribute('aria-valuetext', this.#tell.describe(at));
  }

  #at(event) {
    const box = this.area.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const at = Math.floor((language() === 'ar' ? 1 - share : share) * this.#size);
    return Math.min(this.#size - 1, Math.max(0, at));
  }
}
