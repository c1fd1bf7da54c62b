// What the page knows, and who is told when it changes. Lines are kept by place and number, so that
// a line that comes twice stands once.

import { getJson, pathOf } from './api.js';

const LINES_A_PAGE = 2_000;
const TYPING_MS = 6_000;
const THREAD_TRIES = 6;

export const placeKey = (place) => `${place.kind}:${place.id}`;

export const state = {
  customers: [],
  threads: [],
  teams: [],
  places: new Map(),
  waiting: [],
};

const listeners = [];
let planned = false;

export function onChange(listener) {
  listeners.push(listener);
}

export function changed() {
  if (!planned) {
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      listeners.forEach((listener) => listener());
    });
  }
}

/** What is known of a place: its lines by number, who is typing, how far it was read. */
export function placeOf(place) {
  const key = placeKey(place);
  let known = state.places.get(key);
  if (!known) {
    known = { place, lines: new Map(), last: 0, seen: readSeen(key), loaded: false, loading: false, typingUntil: 0 };
    state.places.set(key, known);
  }
  return known;
}

export const linesOf = (known) => [...known.lines.values()].sort((a, b) => a.n - b.n);

export function putLine(place, line) {
  const known = placeOf(place);
  keepNewest(known, line);
  if (line.n > known.last) {
    const missed = known.loaded && line.n > known.last + 1;
    known.last = line.n;
    known.typingUntil = 0;
    if (missed) {
      load(place, true);
    }
  }
  changed();
}

/** Reads all lines of a place, once. */
export async function load(place, again = false) {
  const known = placeOf(place);
  if (known.loading || (known.loaded && !again)) {
    return;
  }
  known.loading = true;
  try {
    await readLines(known);
    known.loaded = true;
  } finally {
    known.loading = false;
  }
  changed();
}

async function readLines(known) {
  let after = 0;
  let page;
  do {
    page = await getJson(`${pathOf(known.place)}/messages?after=${after}`);
    for (const line of page) {
      keepNewest(known, line);
      after = line.n;
    }
  } while (page.length === LINES_A_PAGE);
  known.last = Math.max(known.last, after);
}

/** What the stream brought may be newer than what was asked for, or older. */
function keepNewest(known, line) {
  const before = known.lines.get(line.n);
  if (!before || before.rev < line.rev) {
    known.lines.set(line.n, line);
  }
}

export async function loadPeople() {
  [state.customers, state.teams] = await Promise.all([getJson('customers'), getJson('desk/teams')]);
  await loadThreads();
  changed();
}

let threadsAsked = 0;

/** Reads the threads; again, where one that was announced is not on the desk's list yet. */
export async function loadThreads(expected, tries = THREAD_TRIES) {
  const asked = ++threadsAsked;
  const threads = await getJson('desk/threads');
  if (asked === threadsAsked) {
    state.threads = threads;
    changed();
  }
  if (expected && tries > 0 && !threads.some((thread) => thread.id === expected)) {
    setTimeout(() => loadThreads(expected, tries - 1).catch(() => {}), 150);
  }
}

export function putCustomer(customer) {
  if (!state.customers.some((known) => known.id === customer.id)) {
    state.customers = [...state.customers, customer];
    changed();
  }
}

export function showTyping(place) {
  placeOf(place).typingUntil = Date.now() + TYPING_MS;
  changed();
  setTimeout(changed, TYPING_MS + 50);
}

/** Remembers that a place was looked at to its end. */
export function markSeen(known) {
  if (known.seen < known.last) {
    known.seen = known.last;
    localStorage.setItem(`headset.seen.${placeKey(known.place)}`, String(known.seen));
  }
}

export const unseen = (known) => Math.max(0, known.last - known.seen);

/** Knows nothing any more; whoever looks loads anew. */
export function forgetLines() {
  state.places.clear();
}

function readSeen(key) {
  return Number(localStorage.getItem(`headset.seen.${key}`) ?? 0);
}
