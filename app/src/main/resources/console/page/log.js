// Shows the lines of one place, oldest on top, and follows the end as long as the reader is there.

import { h, hidden, sync } from './dom.js';
import { fileView } from './files.js';
import { itemsOf } from './items.js';
import { linesOf, placeKey } from './state.js';

const NEAR_END_PX = 80;
const WINDOW = 100;

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const DAY = { weekday: 'long', day: 'numeric', month: 'long' };

const MARKS = {
  '✅': 'delivered to the customer',
  '❌': 'will not be delivered',
  '📝': 'note among staff',
};

/**
 * A view on a log element.
 *
 * options.side(line) is 'mine', 'theirs' or 'event'; options.answers(line) as itemsOf wants it;
 * options.press(button) is called for a press; options.language() and options.words() are those of
 * the reader.
 */
export class Log {
  constructor(element, options) {
    this.element = element;
    this.options = options;
    this.key = null;
    this.end = true;
    element.addEventListener('scroll', () => (this.end = this.atEnd()), { passive: true });
    // A keyboard that comes up, or a card that opens, must not push the end out of sight.
    new ResizeObserver(() => this.end && this.toEnd()).observe(element);
  }

  show(known, onTheWay, from = 1) {
    const key = placeKey(known.place);
    const other = key !== this.key;
    if (other) {
      this.element.replaceChildren();
      this.key = key;
      this.first = from;
    }
    // A place that was just opened is not read out line by line.
    this.element.setAttribute('aria-busy', String(other || !known.loaded));
    const lines = linesOf(known).filter((line) => line.n >= from);
    this.showAgain = () => this.show(known, onTheWay, from);
    const items = itemsOf(this.window(lines, other), onTheWay, known.typingUntil > Date.now(), this.options.answers);
    if (this.first > lines[0]?.n) {
      items.unshift({ key: 'earlier', earlier: true });
    }
    sync(this.element, items, (item) => item.key, (item) => this.make(item), (element, item) => this.update(element, item));
    if (this.end || other) {
      this.toEnd();
    }
    if (other) {
      requestAnimationFrame(() => this.element.setAttribute('aria-busy', 'false'));
    }
  }

  update(element, item) {
    if (item.line && element.shown !== item.line) {
      this.fill(element, item);
    }
    if (item.line) {
      element.classList.toggle('again', item.again);
      element.classList.toggle('past', item.past);
      element.querySelectorAll('.choice').forEach((choice) =>
        choice.classList.toggle('chosen', item.past && item.chosen === choice.dataset.button));
    }
  }

  /** The newest lines of a long chat; it does not move while the reader looks at older ones. */
  window(lines, other) {
    const shown = lines.filter((line) => line.n >= this.first);
    if ((other || this.end) && shown.length > 2 * WINDOW) {
      this.first = shown.at(-WINDOW).n;
      return shown.slice(-WINDOW);
    }
    return shown;
  }

  showEarlier() {
    const fromEnd = this.element.scrollHeight - this.element.scrollTop;
    this.first -= WINDOW;
    this.end = false;
    this.showAgain();
    this.element.scrollTop = this.element.scrollHeight - fromEnd;
    this.element.focus({ preventScroll: true });
  }

  atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
    this.end = true;
  }

  make(item) {
    const element = h('div', { class: 'item' });
    this.fill(element, item);
    return element;
  }

  fill(element, item) {
    const words = this.options.words();
    element.shown = item.line;
    if (item.earlier) {
      element.className = 'item earlier';
      element.replaceChildren(h('button', { type: 'button', class: 'plain', onclick: () => this.showEarlier() }, words.earlier));
    } else if (item.day) {
      element.className = 'item day';
      element.replaceChildren(new Date(item.day).toLocaleDateString(this.options.language(), DAY));
    } else if (item.typing) {
      element.className = 'item theirs typing';
      element.setAttribute('aria-hidden', 'true');
      element.replaceChildren(h('p', { class: 'bubble', title: words.typing }, ...[1, 2, 3].map(() => h('i'))));
    } else if (item.sent) {
      element.className = 'item mine sent';
      element.replaceChildren(
        h('p', { class: 'bubble' }, item.sent.shown),
        h('p', { class: 'meta' }, words.sending));
    } else {
      this.fillLine(element, item.line);
    }
  }

  fillLine(element, line) {
    const side = this.options.side(line);
    const note = line.marks.includes('📝');
    element.className = `item ${side} from-${line.from}${note ? ' note' : ''}`;
    element.replaceChildren(
      ...(side === 'event' ? [this.event(line)] : [this.speaker(line, side), this.bubble(line, side)]),
      ...line.files.map(fileView),
      ...this.choices(line),
      this.meta(line));
  }

  event(line) {
    return h('p', { class: 'event-text' }, line.text === '/start' ? this.options.words().opened(line.name) : line.text);
  }

  speaker(line, side) {
    const name = side === 'mine' && this.options.hideOwnName ? hidden(`${this.options.words().you}: `) : line.name;
    return h('p', { class: 'speaker' }, name);
  }

  bubble(line) {
    return line.text ? h('p', { class: line.pressed ? 'bubble tapped' : 'bubble' }, line.text) : null;
  }

  choices(line) {
    if (line.buttons.length === 0) {
      return [];
    }
    const buttons = line.buttons.map((button) =>
      h(
        'button',
        {
          type: 'button',
          class: button.label.startsWith('🎧') ? 'choice person' : 'choice',
          'data-button': button.id,
          onclick: () => this.options.press(button.id),
        },
        button.label));
    return [h('div', { class: 'choices' }, ...buttons)];
  }

  meta(line) {
    const marks = line.marks.map((mark) =>
      h('span', { class: 'mark', title: MARKS[mark] }, mark, hidden(` ${MARKS[mark]}`)));
    const at = new Date(line.at);
    return h(
      'p',
      { class: 'meta' },
      line.edited ? `${this.options.words().edited} · ` : null,
      h('time', { datetime: line.at }, at.toLocaleTimeString(this.options.language(), CLOCK)),
      ...marks);
  }
}
