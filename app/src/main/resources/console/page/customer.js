// The left pane: the customers by name, and the chat of one as on a phone.

import { postJson } from './api.js';
import { completions, CUSTOMER_COMMANDS } from './commands.js';
import { Composer } from './composer.js';
import { byId, h, hidden, setText, sync } from './dom.js';
import { icon } from './icons.js';
import { Log } from './log.js';
import { onTheWay, sendFile, sendPress, sendText } from './outbox.js';
import { linesOf, load, markSeen, placeOf, putCustomer, state, unseen } from './state.js';
import { languageOf, wordsFor } from './words.js';

const CHOSEN = 'headset.customer';
const EXAMPLES = [{ name: 'Emma', language: 'en' }, { name: 'Ewa', language: 'pl' }];

let chosen = sessionStorage.getItem(CHOSEN);

const current = () => state.customers.find((customer) => customer.id === chosen) ?? state.customers[0];
const chatOf = (customer) => ({ kind: 'customer', id: customer.id });

const person = h('button', { type: 'button', class: 'tool', onclick: () => say('/associate') }, icon('headset'));
const personLabel = hidden('');
person.append(personLabel);

const log = new Log(byId('chat'), {
  side: (line) => (line.from !== 'customer' ? 'theirs' : line.text === '/start' ? 'event' : 'mine'),
  answers: (line) => line.from !== 'bot',
  press: (button) => sendPress(chatOf(current()), button),
  words: () => wordsFor(current()),
  language: () => languageOf(current()),
  hideOwnName: true,
});

const composer = new Composer(byId('customer-composer'), {
  id: 'customer-say',
  send: say,
  attach: (file, text) => sendFile(chatOf(current()), file, text),
  complete: (typed) => completions(typed, CUSTOMER_COMMANDS[languageOf(current())]),
  extra: [person],
});

// The names stand in one row; a wheel that turns down moves along it.
byId('customers').addEventListener('wheel', (event) => (byId('customers').scrollLeft += event.deltaY), { passive: true });

function say(text) {
  sendText(chatOf(current()), text);
}

/** Someone to try things with, where nobody is there yet. */
export async function welcome() {
  if (state.customers.length > 0) {
    return;
  }
  for (const example of EXAMPLES) {
    putCustomer(await postJson('customers', example));
  }
  say('/start');
}

export async function addCustomer(name, language) {
  const customer = await postJson('customers', { name, language });
  putCustomer(customer);
  choose(customer.id);
  composer.focus();
}

function choose(id) {
  chosen = id;
  sessionStorage.setItem(CHOSEN, id);
  renderCustomer();
}

export function renderCustomer() {
  const customer = current();
  if (!customer) {
    return;
  }
  renderPeople(customer);
  const words = wordsFor(customer);
  const known = placeOf(chatOf(customer));
  load(chatOf(customer)).catch(() => {});
  byId('customer').querySelector('.phone').lang = languageOf(customer);
  setText(byId('chat-about'), words.about);
  byId('chat').setAttribute('aria-label', words.chatWith(customer.name));
  setText(personLabel, words.person);
  person.title = words.person;
  composer.show(chatOf(customer), {
    label: words.sayLabel, placeholder: words.say, send: words.send, attach: words.attach });
  log.show(known, onTheWay(chatOf(customer), linesOf(known)));
  renderEmpty(known, words);
  if (!document.hidden) {
    markSeen(known);
  }
}

function renderPeople(customer) {
  sync(
    byId('customers'),
    state.customers,
    (each) => each.id,
    (each) => h('button', { type: 'button', class: 'person-tab', onclick: () => choose(each.id) }, h('span', {}, each.name), h('span', { class: 'badge' })),
    (tab, each) => {
      const mine = each.id === customer.id;
      const count = mine ? 0 : unseen(placeOf(chatOf(each)));
      if (mine && tab.getAttribute('aria-pressed') !== 'true') {
        requestAnimationFrame(() => tab.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
      }
      tab.setAttribute('aria-pressed', String(mine));
      tab.lastChild.hidden = count === 0;
      tab.lastChild.replaceChildren(String(count), hidden(' new'));
    });
}

function renderEmpty(known, words) {
  const empty = byId('chat-empty');
  const bare = known.loaded && known.last === 0 && onTheWay(known.place, []).length === 0;
  if (empty.hidden !== bare && empty.lang === words.start) {
    return;
  }
  empty.lang = words.start;
  empty.hidden = !bare;
  empty.replaceChildren(
    h('p', { class: 'empty-sign', 'aria-hidden': 'true' }, '👋'),
    h('p', {}, words.startHint),
    h('button', { type: 'button', class: 'strong', onclick: () => say('/start') }, words.start),
    h('div', { class: 'choices' }, ...words.tries.map((text) => h('button', { type: 'button', class: 'choice', onclick: () => say(text) }, text))));
}
