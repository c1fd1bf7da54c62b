// Follows what happens, and comes back by itself with the last revision it saw: nothing is lost on
// the way, and nothing comes twice.

import { ApiError, request } from './api.js';

const SILENCE_MS = 25_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 3_000;

/** Calls onEvent(name, data), and onState('live' | 'lost' | 'refused') as the connection goes. */
export async function follow(onEvent, onState) {
  let rev = null;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    try {
      await readStream(rev, (name, data, id) => {
        pause = FIRST_PAUSE_MS;
        if (name === 'line' || rev === null) {
          rev = id;
        } else if (name === 'reset') {
          rev = null;
        }
        if (name === 'hello') {
          onState('live');
        }
        onEvent(name, data);
      });
    } catch (failure) {
      if (failure instanceof ApiError && failure.status === 401) {
        onState('refused');
        return;
      }
    }
    onState('lost');
    await new Promise((resume) => setTimeout(resume, pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

async function readStream(rev, onEvent) {
  const stop = new AbortController();
  let watchdog = setTimeout(() => stop.abort(), SILENCE_MS);
  try {
    const path = rev === null ? 'events' : `events?since=${rev}`;
    const response = await request('GET', path, { signal: stop.signal });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      clearTimeout(watchdog);
      watchdog = setTimeout(() => stop.abort(), SILENCE_MS);
      const frames = (rest + value).split('\n\n');
      rest = frames.pop();
      frames.forEach((frame) => readFrame(frame, onEvent));
    }
  } finally {
    clearTimeout(watchdog);
    stop.abort();
  }
}

function readFrame(frame, onEvent) {
  const fields = new Map();
  for (const line of frame.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) {
      fields.set(line.slice(0, colon), line.slice(colon + 2));
    }
  }
  if (fields.has('event')) {
    onEvent(fields.get('event'), JSON.parse(fields.get('data')), Number(fields.get('id')));
  }
}
