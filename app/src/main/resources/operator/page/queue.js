// The queue, the day so far, the teams, and a case with what was said in it.

import { ApiError, getJson, now } from './api.js';
import { byId, h, hidden, setText, sync } from './dom.js';
import { showTranscript } from './transcript.js';
import { STATUS, count, length, moment, platformName } from './words.js';

const STAGES = ['waiting', 'claimed', 'held', 'closed'];
const SHOWN = 60;
const CASE_MS = 3_000;

const shownMore = new Set();
const open = { number: null, record: null, at: 0, why: null };
let overview = null;

byId('queue-team').addEventListener('change', () => renderQueue(overview, open.number));

/** Goes to a case by what was typed. */
export function openCase(typed) {
  const number = typed.trim();
  if (number) {
    location.hash = `#queue/${encodeURIComponent(number.toUpperCase())}`;
  }
}

export function renderQueue(data, number) {
  overview = data;
  renderTiles(data);
  renderTeamChoice(byId('queue-team'), data.teams);
  const team = byId('queue-team').value;
  const cases = [...data.cases, ...data.closed].filter((each) => !team || each.team === team);
  sync(
    byId('stages'),
    STAGES.map((status) => ({ status, cases: cases.filter((each) => each.status === status) })),
    (stage) => stage.status,
    makeStage,
    (element, stage) => updateStage(element, stage, number));
  renderTeams(data.teams);
  renderCase(number);
}

/** Fills a choice of teams, once. */
export function renderTeamChoice(select, teams) {
  sync(
    select,
    [{ id: '', name: 'All teams' }, ...teams],
    (team) => team.id,
    (team) => h('option', { value: team.id }),
    (option, team) => setText(option, team.name));
}

const teamName = (id) => overview.teams.find((team) => team.id === id)?.name ?? id;

const secondsSince = (iso) => (now() - Date.parse(iso)) / 1_000;

function renderTiles({ cases, today }) {
  const of = (status) => cases.filter((each) => each.status === status);
  const waiting = of('waiting');
  const longest = waiting.length > 0 ? `longest ${length(secondsSince(waiting[0].opened))}` : 'nobody waits';
  const tiles = [
    ['Waiting now', waiting.length, longest, waiting.length > 0 ? 'warm' : ''],
    ['In hand', of('claimed').length, `${of('held').length} on hold`],
    ['Opened today', today.opened, `${today.closed} closed`],
    ['Median wait today', 'median_wait' in today ? length(today.median_wait) : '–', today.waits > 0 ? `of ${count(today.waits, 'customer')}` : 'nobody was met yet'],
    ['Rating today', 'rating' in today ? today.rating.toFixed(1) : '–', today.rated > 0 ? `of ${count(today.rated, 'rating')}` : 'no rating yet'],
  ];
  sync(
    byId('tiles'),
    tiles,
    ([name]) => name,
    ([name]) => h('div', {}, h('dt', {}, name), h('dd', { class: 'large' }), h('dd', { class: 'small quiet' })),
    (element, [, figure, small, tone]) => {
      element.className = `tile ${tone ?? ''}`;
      setText(element.children[1], String(figure));
      setText(element.children[2], small);
    });
}

function makeStage({ status }) {
  const list = h('ul', { class: 'cases' });
  const more = h('button', { type: 'button', class: 'plain more', onclick: () => { shownMore.add(status); renderQueue(overview, open.number); } });
  return h(
    'details',
    { class: `stage ${status}`, open: status !== 'closed' },
    h('summary', {}, h('h3', { class: 'queue-heading' }, status === 'closed' ? 'Closed lately' : STATUS[status], h('span', { class: 'count' }))),
    list,
    more,
    h('p', { class: 'quiet none' }, NONE[status]));
}

const NONE = {
  waiting: 'Nobody waits.',
  claimed: 'No case is in hand.',
  held: 'No case is on hold.',
  closed: 'No case was closed yet.',
};

function updateStage(element, stage, number) {
  setText(element.querySelector('.count'), String(stage.cases.length));
  const some = shownMore.has(stage.status) ? stage.cases : stage.cases.slice(0, SHOWN);
  sync(element.querySelector('.cases'), some, (each) => each.case, makeCase, (item, each) => updateCase(item, each, number));
  const more = element.querySelector('.more');
  more.hidden = some.length === stage.cases.length;
  setText(more, `Show all ${stage.cases.length}`);
  element.querySelector('.none').hidden = stage.cases.length > 0;
}

function makeCase(each) {
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'case', href: `#queue/${each.case}` },
      h('span', { class: 'case-title' }),
      h('span', { class: 'case-wait number' }),
      h('span', { class: 'case-about quiet' })));
}

function updateCase(item, each, number) {
  const link = item.firstElementChild;
  if (each.case === number) {
    link.setAttribute('aria-current', 'true');
  } else {
    link.removeAttribute('aria-current');
  }
  setText(link.children[0], each.title ? bareTitle(each) : each.case);
  setText(link.children[1], each.status === 'closed' ? stars(each) : length(secondsSince(each.opened)));
  setText(
    link.children[2],
    [each.title ? each.case : null, teamName(each.team), each.platform && platformName(each.platform), each.associate, each.status === 'closed' ? moment(each.closed) : null]
      .filter(Boolean)
      .join(' · '));
}

const stars = (each) => (each.rating ? `${each.rating} ★` : '');

const bareTitle = (each) => each.title.replace(each.case, '').replace(/^[\s·:|–—-]+/, '') || each.title;

function renderTeams(teams) {
  sync(
    byId('teams-body'),
    teams,
    (team) => team.id,
    () =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, h('span', { class: 'team-name' }), ' ', h('span', { class: 'chip' }), h('span', { class: 'quiet duty' })),
        ...['waiting', 'claimed', 'held'].map((status) => h('td', { class: `figure ${status}` }))),
    (row, team) => {
      setText(row.querySelector('.team-name'), team.name);
      const chip = row.querySelector('.chip');
      chip.className = `chip ${team.open ? 'claimed' : ''}`;
      setText(chip, team.open ? 'Open' : 'Closed now');
      setText(row.querySelector('.duty'), team.on_duty.length > 0 ? `On duty: ${team.on_duty.join(', ')}` : 'Nobody is on duty');
      [...row.querySelectorAll('td')].forEach((cell, i) => setText(cell, String(team[['waiting', 'claimed', 'held'][i]])));
    });
}

function renderCase(number) {
  const changed = number !== open.number;
  if (changed) {
    Object.assign(open, { number, record: null, at: 0, why: null });
    byId('case-log').replaceChildren(...(number ? [h('p', { class: 'withheld' }, 'Loading…')] : []));
  }
  byId('queue-body').classList.toggle('reading', Boolean(number));
  byId('case').hidden = !number;
  byId('case-hint').hidden = Boolean(number);
  if (number) {
    showHeading();
    if (changed) {
      byId('case-heading').focus({ preventScroll: true });
    }
    load(number);
  }
}

async function load(number) {
  if (Date.now() - open.at < CASE_MS) {
    return;
  }
  open.at = Date.now();
  let record = null;
  let why = null;
  try {
    record = await getJson(`cases/${encodeURIComponent(number)}`);
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.status !== 404) {
      return;
    }
    why = `There is no case ${number}.`;
  }
  if (open.number === number) {
    Object.assign(open, { record, why });
    showHeading();
    showTranscript(byId('case-log'), record, why);
  }
}

function showHeading() {
  const record = open.record ?? [...overview.cases, ...overview.closed].find((each) => each.case === open.number);
  setText(byId('case-heading'), record?.title ? bareTitle(record) : (record?.case ?? open.number));
  const about = byId('case-about');
  const shown = JSON.stringify(record ?? null);
  if (about.shown === shown) {
    return;
  }
  about.shown = shown;
  if (!record) {
    about.replaceChildren();
    return;
  }
  about.replaceChildren(
    h('span', { class: `chip ${record.status}` }, STATUS[record.status]),
    h('span', { class: 'number' }, record.case),
    ...facts(record).map((fact) => h('span', {}, fact)),
    ...(record.rating ? [h('span', {}, `${record.rating} ★`, hidden(' of 5'))] : []));
}

const facts = (record) =>
  [
    teamName(record.team),
    record.associate,
    record.platform && platformName(record.platform),
    `opened ${moment(record.opened)}`,
    record.closed && record.status === 'closed' ? `closed ${moment(record.closed)}` : null,
  ].filter(Boolean);
