// Where a person writes: Enter sends, Shift+Enter begins a line, a slash offers commands.

import { h, hidden, setText } from './dom.js';
import { icon } from './icons.js';
import { placeKey } from './state.js';

const DRAFTS = 'headset.drafts';

/**
 * options: id, send(text), attach(file, text), complete(typed) → [[text, meaning]], extra elements
 * before the box.
 */
export class Composer {
  constructor(element, options) {
    this.options = options;
    this.drafts = JSON.parse(sessionStorage.getItem(DRAFTS) ?? '{}');
    this.key = null;
    this.picked = -1;
    this.box = h('textarea', {
      id: options.id,
      rows: '1',
      maxlength: '4096',
      'aria-autocomplete': 'list',
      'aria-controls': `${options.id}-list`,
      oninput: () => this.typed(),
      onkeydown: (event) => this.keyDown(event),
      onblur: () => this.closeList(),
    });
    this.label = h('label', { class: 'visually-hidden', for: options.id });
    this.list = h('ul', { id: `${options.id}-list`, class: 'completions', role: 'listbox', 'aria-label': 'Commands', hidden: true });
    this.told = h('span', { class: 'visually-hidden', role: 'status' });
    this.file = h('input', { type: 'file', hidden: true, tabindex: '-1', onchange: () => this.attach() });
    this.clip = h('button', { type: 'button', class: 'tool', onclick: () => this.file.click() }, icon('clip'));
    this.go = h('button', { type: 'button', class: 'send', onclick: () => this.send() }, icon('send'));
    this.clipLabel = hidden('');
    this.goLabel = hidden('');
    this.clip.append(this.clipLabel);
    this.go.append(this.goLabel);
    element.append(
      this.list,
      h('div', { class: 'composer-row' }, this.clip, this.file, ...(options.extra ?? []), this.label, this.box, this.go),
      this.told);
  }

  /** Writes to a place from now on; what was begun elsewhere waits there. */
  show(place, words) {
    setText(this.label, words.label);
    setText(this.clipLabel, words.attach);
    setText(this.goLabel, words.send);
    this.clip.title = words.attach;
    this.go.title = words.send;
    this.box.placeholder = words.placeholder;
    const key = placeKey(place);
    if (key !== this.key) {
      this.key = key;
      this.box.value = this.drafts[key] ?? '';
      this.fit();
      this.closeList();
    }
  }

  focus() {
    this.box.focus();
  }

  typed() {
    this.keepDraft();
    this.fit();
    this.offer();
  }

  keyDown(event) {
    if (event.isComposing) {
      return;
    }
    if (!this.list.hidden && this.listKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.send();
    }
  }

  /** Gives whether the key was meant for the list. */
  listKey(event) {
    const count = this.list.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.pick(this.picked < 0 && step < 0 ? count - 1 : (this.picked + step + count) % count);
      return true;
    }
    if (event.key === 'Escape') {
      this.closeList();
      return true;
    }
    if ((event.key === 'Tab' && !event.shiftKey) || (event.key === 'Enter' && this.picked >= 0)) {
      this.take(this.list.children[Math.max(this.picked, 0)]);
      return true;
    }
    return false;
  }

  offer() {
    const offers = this.options.complete(this.box.value);
    this.picked = -1;
    this.box.removeAttribute('aria-activedescendant');
    this.list.hidden = offers.length === 0;
    this.list.replaceChildren(
      ...offers.map(([text, meaning], at) =>
        h(
          'li',
          {
            id: `${this.options.id}-${at}`,
            role: 'option',
            'aria-selected': 'false',
            'data-text': text,
            // Before blur would close the list.
            onmousedown: (event) => {
              event.preventDefault();
              this.take(event.currentTarget);
            },
          },
          h('b', {}, text),
          ' ',
          h('span', { class: 'quiet' }, meaning))));
    setText(this.told, offers.length === 0 ? '' : `${offers.length} commands; arrow keys choose, Tab takes`);
  }

  pick(at) {
    [...this.list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    this.picked = at;
    this.box.setAttribute('aria-activedescendant', this.list.children[at].id);
    this.list.children[at].scrollIntoView({ block: 'nearest' });
  }

  take(option) {
    this.box.value = `${option.dataset.text} `;
    this.typed();
  }

  closeList() {
    this.list.hidden = true;
    this.picked = -1;
    this.box.removeAttribute('aria-activedescendant');
    setText(this.told, '');
  }

  send() {
    const text = this.box.value.trim();
    if (text) {
      this.clear();
      this.options.send(text);
    }
    this.box.focus();
  }

  attach() {
    const file = this.file.files[0];
    if (file) {
      const text = this.box.value.trim();
      this.clear();
      this.options.attach(file, text);
      this.file.value = '';
    }
    this.box.focus();
  }

  clear() {
    this.box.value = '';
    this.keepDraft();
    this.fit();
    this.closeList();
  }

  keepDraft() {
    this.drafts[this.key] = this.box.value;
    sessionStorage.setItem(DRAFTS, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(DRAFTS) ?? '{}'), [this.key]: this.box.value }));
  }

  fit() {
    this.box.style.height = 'auto';
    this.box.style.height = `${Math.min(this.box.scrollHeight, 140)}px`;
  }
}
