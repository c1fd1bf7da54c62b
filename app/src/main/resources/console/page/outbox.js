// What was typed here and is not known to have arrived. It is kept over a reload, sent in order for
// each place, and sent again with the same key until the console has it.

import { ApiError, pathOf, postJson, request } from './api.js';
import { newKey } from './dom.js';
import { changed, placeKey } from './state.js';

const STORED = 'headset.unsent';
const PAUSE_MS = 700;

const waiting = JSON.parse(sessionStorage.getItem(STORED) ?? '[]');
const busy = new Set();
let onRefusal = () => {};

/** Calls back with a sentence when something can never be sent. */
export function reportRefusals(report) {
  onRefusal = report;
}

export function sendText(place, text, staff) {
  add({ place, text, staff, shown: text });
}

export function sendPress(place, button, staff) {
  add({ place, button, staff, shown: null });
}

/** Sends a file; it is not kept over a reload, as its bytes are not ours to keep. */
export function sendFile(place, file, text, staff) {
  add({ place, file, text, staff, shown: `${text}\n📎 ${file.name}`.trim() });
}

/** What is on its way to a place and should be shown there meanwhile. */
export function onTheWay(place, lines) {
  const arrived = new Set(lines.map((line) => line.key));
  return waiting.filter(
    (item) => item.shown && placeKey(item.place) === placeKey(place) && !arrived.has(item.key));
}

/** Sends on what a reload interrupted. */
export function resume() {
  new Set(waiting.map((item) => placeKey(item.place))).forEach((key) => sendNext(key));
}

function add(item) {
  waiting.push({ ...item, key: newKey() });
  store();
  sendNext(placeKey(item.place));
}

async function sendNext(key) {
  if (busy.has(key)) {
    return;
  }
  busy.add(key);
  try {
    for (let item = first(key); item; item = first(key)) {
      if (await trySending(item)) {
        waiting.splice(waiting.indexOf(item), 1);
        store();
      } else {
        await new Promise((again) => setTimeout(again, PAUSE_MS));
      }
    }
  } finally {
    busy.delete(key);
  }
}

const first = (key) => waiting.find((item) => placeKey(item.place) === key);

/** Gives whether the item is done with. */
async function trySending(item) {
  try {
    await send(item);
    return true;
  } catch (failure) {
    if (failure instanceof ApiError && failure.passing) {
      return false;
    }
    onRefusal(`Not sent: ${failure.message}`);
    return true;
  }
}

async function send(item) {
  const { place, text, staff, button, file, key } = item;
  const base = pathOf(place);
  if (file) {
    const query = new URLSearchParams({ name: file.name, key, text, ...(staff && { staff }) });
    const type = file.type || 'application/octet-stream';
    await request('POST', `${base}/files?${query}`, { body: file, type });
  } else if (button !== undefined) {
    await postJson(`${base}/presses`, { button, staff, key });
  } else {
    await postJson(`${base}/messages`, { text, staff, key });
  }
}

function store() {
  sessionStorage.setItem(STORED, JSON.stringify(waiting.filter((item) => !item.file)));
  changed();
}
