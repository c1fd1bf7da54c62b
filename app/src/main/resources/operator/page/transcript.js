// What was said in a case. Text goes in as text alone.

import { h, hidden, sync } from './dom.js';
import { bytes, clock, count, day } from './words.js';

const NEAR_END_PX = 80;

const SPEAKERS = { bot: 'Headset', note: 'note' };

/** Shows a case's lines in a log element; or, where they are not for this reader, why not. */
export function showTranscript(log, record, why) {
  if (!record || !record.lines) {
    const text = why ?? `What was said in this case is for members of its team. It has ${count(record.count, 'line')}.`;
    log.replaceChildren(h('p', { class: 'withheld' }, text));
    return;
  }
  if (record.lines.length === 0) {
    log.replaceChildren(h('p', { class: 'withheld' }, 'Nothing was said in this case yet.'));
    return;
  }
  log.querySelector('.withheld')?.remove();
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
  sync(log, itemsOf(record), (item) => item.key, make, () => {});
  if (atEnd) {
    log.scrollTop = log.scrollHeight;
  }
}

function itemsOf(record) {
  const items = [];
  const first = record.count - record.lines.length;
  let last = null;
  record.lines.forEach((line, i) => {
    const of = day(line.at);
    if (of !== last) {
      items.push({ key: `day ${of}`, day: of });
      last = of;
    }
    // A line that was edited is another line.
    items.push({ key: `line ${first + i} ${line.text}`, line });
  });
  return items;
}

function make(item) {
  return item.day ? h('div', { class: 'item day' }, item.day) : makeLine(item.line);
}

function makeLine(line) {
  if (line.from === 'event') {
    return h('div', { class: 'item event' }, h('p', { class: 'event-text' }, line.text, ' ', time(line)));
  }
  const ours = line.from !== 'customer';
  return h(
    'div',
    { class: `item from-${line.from} ${ours ? 'ours' : ''}` },
    h('p', { class: 'speaker' }, line.name || SPEAKERS[line.from] || '', line.from === 'note' ? ' · note among staff' : ''),
    line.text ? h('p', { class: 'bubble' }, line.text) : null,
    ...line.files.map((file) => h('p', { class: 'file' }, hidden('File: '), `${file.name} · ${bytes(file.bytes)}`)),
    h('p', { class: 'meta' }, time(line)));
}

const time = (line) => h('time', { datetime: line.at }, clock(line.at));
