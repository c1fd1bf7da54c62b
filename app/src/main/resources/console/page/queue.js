// The desk's queue: cases by what is to be done about them, and the teams' channels.

import { byId, h, hidden, setText, sync } from './dom.js';
import { placeKey, placeOf, state, unseen } from './state.js';

const STAGES = [
  ['waiting', 'Waiting'],
  ['claimed', 'In hand'],
  ['held', 'On hold'],
  ['closed', 'Closed'],
];

export const teamName = (id) => state.teams.find((team) => team.id === id)?.name ?? id;

export const bareTitle = (thread) =>
  thread.title.replace(thread.case, '').replace(/^[\s·:|–—-]+/, '') || thread.title;

/** Shows the queue. open is the place on show; choose(place) is called for a click. */
export function renderQueue(open, choose) {
  const team = byId('team').value;
  const threads = state.threads.filter((thread) => !team || thread.team === team);
  sync(
    byId('queue'),
    STAGES.map(([status, heading]) => ({
      status, heading, threads: inOrder(threads.filter((thread) => thread.status === status), status) })),
    (stage) => stage.status,
    makeStage,
    (element, stage) => updateStage(element, stage, open, choose));
  renderChannels(open, choose);
  renderBadge();
}

export function renderTeams() {
  const select = byId('team');
  const teams = [{ id: '', name: 'All teams' }, ...state.teams];
  sync(select, teams, (team) => team.id, (team) => h('option', { value: team.id }), (option, team) => setText(option, team.name));
}

const inOrder = (threads, status) =>
  [...threads].sort((a, b) => (status === 'closed' ? b.since.localeCompare(a.since) : a.since.localeCompare(b.since)));

function makeStage(stage) {
  const heading = h('span', { class: 'queue-heading', role: 'heading', 'aria-level': '3' }, h('span', {}, stage.heading), h('span', { class: 'count' }));
  return h('details', { class: `stage ${stage.status}`, open: stage.status !== 'closed' }, h('summary', {}, heading), h('ul', { class: 'cases' }));
}

function updateStage(element, stage, open, choose) {
  element.hidden = stage.threads.length === 0 && stage.status !== 'waiting';
  setText(element.querySelector('.count'), String(stage.threads.length));
  sync(
    element.querySelector('ul'),
    stage.threads,
    (thread) => thread.id,
    (thread) => h('li', {}, caseButton(thread, choose)),
    (item, thread) => updateCase(item.firstChild, thread, open));
}

function caseButton(thread, choose) {
  return h(
    'button',
    { type: 'button', class: 'case', onclick: () => choose({ kind: 'thread', id: thread.id }) },
    h('span', { class: 'case-title' }),
    h('span', { class: 'case-about quiet' }),
    h('span', { class: 'badge' }));
}

function updateCase(button, thread, open) {
  const place = { kind: 'thread', id: thread.id };
  const [title, about, badge] = button.children;
  setText(title, bareTitle(thread));
  const who = thread.associate ? `${thread.associate} · ` : '';
  setText(about, `${thread.case} · ${who}${teamName(thread.team)} · ${since(thread)}`);
  setOpen(button, place, open, badge);
}

function setOpen(button, place, open, badge) {
  const mine = open && placeKey(open) === placeKey(place);
  const count = mine ? 0 : unseen(placeOf(place));
  button.setAttribute('aria-current', String(Boolean(mine)));
  badge.hidden = count === 0;
  badge.replaceChildren(String(count), hidden(' new'));
}

function renderChannels(open, choose) {
  sync(
    byId('channels'),
    state.teams.filter((team) => team.channel),
    (team) => team.channel,
    (team) =>
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', class: 'case', onclick: () => choose({ kind: 'channel', id: team.channel }) },
          h('span', { class: 'case-title' }, `# ${team.name}`),
          h('span', { class: 'badge' }))),
    (item, team) => setOpen(item.firstChild, { kind: 'channel', id: team.channel }, open, item.firstChild.lastChild));
}

function renderBadge() {
  const waiting = state.threads.filter((thread) => thread.status === 'waiting').length;
  const badge = byId('desk-badge');
  badge.hidden = waiting === 0;
  badge.replaceChildren(String(waiting), hidden(' waiting'));
  document.title = waiting > 0 ? `(${waiting}) Headset console` : 'Headset console';
}

function since(thread) {
  const minutes = Math.floor((Date.now() - Date.parse(thread.since)) / 60_000);
  if (minutes < 1) {
    return 'just now';
  }
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
