// What customers typed and the bot did not understand, masked, the most frequent first.

import { getJson } from './api.js';
import { byId, h, setText, sync } from './dom.js';
import { count, day } from './words.js';

const REFRESH_MS = 60_000;
const TEXTS_SHOWN = 6;

let read = 0;

export async function renderMissed() {
  if (Date.now() - read < REFRESH_MS && byId('missed-groups').dataset.shown) {
    return;
  }
  read = Date.now();
  if (!byId('missed-groups').dataset.shown) {
    setText(byId('missed-about'), 'Loading…');
  }
  try {
    show(await getJson('missed'));
  } catch {
    read = 0;
  }
}

function show(missed) {
  byId('missed-groups').dataset.shown = 'yes';
  setText(byId('missed-about'), about(missed));
  byId('missed-about').classList.toggle('nothing', missed.groups.length === 0);
  sync(
    byId('missed-groups'),
    missed.groups.map((group, i) => ({ ...group, key: `${i} ${group.count} ${group.last} ${group.texts?.[0] ?? ''}` })),
    (group) => group.key,
    (group) => makeGroup(group, missed.topics),
    () => {});
}

function about(missed) {
  const understood = missed.understood_by_now > 0 ? ` ${count(missed.understood_by_now, 'more text is', 'more texts are')} understood by now.` : '';
  if (missed.groups.length === 0) {
    return `Nothing was missed in the last 90 days.${understood}`;
  }
  const told = `${count(missed.texts, 'text was', 'texts were')} missed in the last 90 days, the most frequent first.${understood}`;
  return missed.readable
    ? `${told} ./headset topics --missed writes them ready to paste as examples.`
    : `${told} The words themselves are for members of a team.`;
}

const fact = (what, told) => (told ? h('li', {}, h('span', {}, what), h('span', {}, told)) : null);

function makeGroup(group, topics) {
  const name = (id) => topics[id] ?? id;
  const texts = group.texts ?? [];
  return h(
    'li',
    { class: 'sheet' },
    h(
      'div',
      { class: 'missed-texts', lang: group.language },
      ...(group.texts ? texts.slice(0, TEXTS_SHOWN).map((text) => h('p', {}, text)) : [h('p', { class: 'quiet', lang: 'en' }, 'Words withheld')]),
      texts.length > TEXTS_SHOWN ? h('p', { class: 'quiet', lang: 'en' }, `and ${count(texts.length - TEXTS_SHOWN, 'more')}`.replace('mores', 'more')) : null),
    h(
      'p',
      { class: 'case-facts quiet' },
      h('span', { class: 'chip' }, group.language.toUpperCase()),
      h('span', {}, count(group.count, 'time')),
      h('span', {}, `last on ${day(group.last)}`)),
    h(
      'ul',
      { class: 'missed-facts' },
      fact('Taken for', group.taken_for && name(group.taken_for)),
      fact('Meant', group.chosen && name(group.chosen)),
      fact('Today', group.today.topic && `${name(group.today.topic)}, ${Math.round(group.today.confidence * 100)} % sure`)));
}
