// Puts the views together, shows the one that the address names, and keeps it live.

import { ApiError, getIfChanged, getJson, post, token } from './api.js';
import { byId, setText } from './dom.js';
import { renderMissed } from './missed.js';
import { openCase, renderQueue } from './queue.js';
import { renderSystem, troubles } from './system.js';
import { renderTrends } from './trends.js';
import { clock } from './words.js';

const POLL_MS = 2_000;
const HIDDEN_POLL_MS = 15_000;
const VIEWS = { queue: 'Queue', trends: 'Trends', missed: 'Missed', system: 'System' };
const STATES = { live: 'Live', lost: 'Connection lost' };

const state = { me: null, overview: null, tag: null, since: null };
let timer = 0;

/** The view that the address names, and the case where it names one. */
function route() {
  const [view, number] = decodeURIComponent(location.hash.slice(1)).split('/');
  return view in VIEWS ? { view, number: number || null } : { view: 'queue', number: null };
}

function onlyShow(id) {
  for (const section of document.querySelectorAll('#main > *')) {
    section.hidden = section.id !== id;
  }
}

function render() {
  if (!state.overview) {
    return;
  }
  const { view, number } = route();
  onlyShow(`view-${view}`);
  document.body.dataset.view = view;
  document.title = `${number ?? VIEWS[view]} · Headset operator`;
  for (const link of byId('views').children) {
    link.toggleAttribute('aria-current', link.hash === `#${view}`);
    if (link.hash === `#${view}`) {
      link.setAttribute('aria-current', 'page');
    }
  }
  renderBadges();
  if (view === 'queue') {
    renderQueue(state.overview, number);
  } else if (view === 'trends') {
    renderTrends(state.overview.teams);
  } else if (view === 'missed') {
    renderMissed();
  } else {
    renderSystem(state.overview);
  }
}

function renderBadges() {
  badge('queue-badge', state.overview.cases.filter((each) => each.status === 'waiting').length, 'waiting');
  badge('system-badge', troubles(state.overview), 'in trouble');
}

function badge(id, number, what) {
  const element = byId(id);
  element.hidden = number === 0;
  setText(element, String(number));
  element.setAttribute('title', `${number} ${what}`);
}

function showConnection(name) {
  const element = byId('connection');
  element.dataset.state = name;
  setText(element, STATES[name]);
  document.body.classList.toggle('stale', name === 'lost');
  const alarm = byId('alarm');
  alarm.hidden = name !== 'lost' || !state.since;
  if (!alarm.hidden) {
    setText(alarm, `Headset cannot be reached. What you see is as of ${clock(state.since)}.`);
  }
}

async function poll() {
  clearTimeout(timer);
  try {
    const answer = await getIfChanged('overview', state.tag);
    if (answer) {
      state.overview = answer.body;
      state.tag = answer.tag;
    }
    state.since = new Date().toISOString();
    showConnection('live');
    render();
  } catch (failure) {
    if (failure instanceof ApiError && failure.status === 401) {
      leave();
      return;
    }
    showConnection('lost');
  }
  timer = setTimeout(poll, document.hidden ? HIDDEN_POLL_MS : POLL_MS);
}

/** Nothing of what was seen stays in the page. */
function leave() {
  clearTimeout(timer);
  Object.assign(state, { me: null, overview: null, tag: null, since: null });
  for (const id of ['views', 'who', 'logout', 'console', 'alarm']) {
    byId(id).hidden = true;
  }
  for (const id of ['stages', 'tiles', 'case-log', 'charts', 'missed-groups', 'case-about', 'case-heading']) {
    byId(id).replaceChildren();
  }
  delete byId('connection').dataset.state;
  setText(byId('connection'), '');
  document.title = 'Headset operator';
  onlyShow(token === null ? 'login' : 'refused');
  if (token === null) {
    byId('login-name').focus();
  }
}

async function begin() {
  try {
    state.me = await getJson('me');
  } catch (failure) {
    if (failure instanceof ApiError && failure.status === 401) {
      leave();
    } else {
      showConnection('lost');
      setText(byId('loading'), 'Headset cannot be reached. Trying again…');
      timer = setTimeout(begin, POLL_MS);
    }
    return;
  }
  byId('views').hidden = false;
  byId('logout').hidden = !state.me.logout;
  byId('who').hidden = !state.me.logout;
  setText(byId('who'), state.me.name);
  if (token !== null) {
    byId('console').hidden = false;
    byId('console').href = `/?token=${encodeURIComponent(token)}`;
  }
  await poll();
}

byId('login-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const error = byId('login-error');
  const submit = byId('login-submit');
  setText(error, '');
  submit.disabled = true;
  try {
    await post('login', { name: byId('login-name').value, password: byId('login-password').value });
    byId('login-password').value = '';
    onlyShow('loading');
    await begin();
    byId('main').focus({ preventScroll: true });
  } catch (failure) {
    setText(error, sentence(failure.status === 400 ? 'Type your name and your password' : failure.message));
    byId('login-password').focus();
  } finally {
    submit.disabled = false;
  }
});

byId('logout').addEventListener('click', async () => {
  try {
    await post('logout', {});
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.status === 0) {
      showConnection('lost');
      return;
    }
  }
  leave();
});

byId('find').addEventListener('submit', (event) => {
  event.preventDefault();
  openCase(byId('find-number').value);
});

byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});

const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.…!?]$/.test(text) ? '' : '.'}`;

window.addEventListener('hashchange', render);
document.addEventListener('visibilitychange', () => !document.hidden && state.me && poll());
begin();
