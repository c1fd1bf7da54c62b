// Ratings, waits and cases day by day.

import { getJson } from './api.js';
import { makeChart, roundTop, updateChart } from './chart.js';
import { byId } from './dom.js';
import { renderTeamChoice } from './queue.js';
import { bareDay, count, length } from './words.js';

const REFRESH_MS = 30_000;

const known = { path: null, at: 0, asked: 0 };
let charts = null;

const days = () => document.querySelector('input[name="days"]:checked').value;

const pathNow = () => `trends?days=${days()}&team=${encodeURIComponent(byId('trends-team').value)}`;

for (const input of document.querySelectorAll('input[name="days"]')) {
  input.addEventListener('change', load);
}
byId('trends-team').addEventListener('change', load);

export function renderTrends(teams) {
  renderTeamChoice(byId('trends-team'), teams);
  if (known.path !== pathNow() || Date.now() - known.at > REFRESH_MS || byId('charts').children.length === 0) {
    load();
  }
}

async function load() {
  const asked = ++known.asked;
  const path = pathNow();
  Object.assign(known, { path, at: Date.now() });
  byId('charts').setAttribute('aria-busy', 'true');
  try {
    const answer = await getJson(path);
    if (asked === known.asked) {
      show(answer.days);
      byId('charts').setAttribute('aria-busy', 'false');
    }
  } catch {
    known.path = null;
  }
}

function make() {
  charts = {
    ratings: makeChart({
      id: 'ratings',
      title: 'Ratings',
      legend: [5, 4, 3, 2, 1].map((score) => [`${score} ★`, `score-${score}`]),
    }),
    waits: makeChart({ id: 'waits', title: 'Waits', legend: [['Median', 'main'], ['Nine of ten waited at most', 'second']] }),
    cases: makeChart({ id: 'cases', title: 'Cases', legend: [['Opened', 'main'], ['Closed', 'second']] }),
  };
  byId('charts').replaceChildren(...Object.values(charts));
}

function show(all) {
  if (byId('charts').children.length === 0) {
    make();
  }
  updateChart(charts.ratings, ratings(all));
  updateChart(charts.waits, waits(all));
  updateChart(charts.cases, cases(all));
}

const total = (numbers) => numbers.reduce((one, other) => one + other, 0);

const averageOf = (scores) =>
  total(scores) === 0 ? null : total(scores.map((n, i) => n * (i + 1))) / total(scores);

function ratings(all) {
  const sums = [0, 1, 2, 3, 4].map((i) => total(all.map((day) => day.scores[i])));
  const average = averageOf(sums);
  return {
    stacked: true,
    top: roundTop,
    axis: String,
    empty: 'Nobody has rated a case in this time.',
    sum: average === null ? 'By the day on which the case was closed.' : `${average.toFixed(1)} on average, of ${count(total(sums), 'rating')}. By the day on which the case was closed.`,
    columns: all.map((day) => ({
      label: bareDay(day.date),
      told: total(day.scores) === 0 ? 'no rating' : `${averageOf(day.scores).toFixed(1)} on average, of ${count(total(day.scores), 'rating')}`,
      parts: day.scores.map((value, i) => ({ tone: `score-${i + 1}`, value })),
    })),
    table: {
      head: ['Day', '1 ★', '2 ★', '3 ★', '4 ★', '5 ★', 'Average'],
      rows: backwards(all).map((day) => [bareDay(day.date), ...day.scores, averageOf(day.scores)?.toFixed(1) ?? '–']),
    },
  };
}

/** The top of an axis of lengths: minutes and hours that split in four. */
function lengthTop(seconds) {
  const tops = [60, 120, 240, 480, 1_200, 2_400, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400];
  return tops.find((top) => top >= seconds) ?? roundTop(seconds / 86_400) * 86_400;
}

function waits(all) {
  const met = total(all.map((day) => day.waits));
  const told = (day) =>
    day.waits === 0 ? 'nobody was met' : `median ${length(day.median)}, nine of ten within ${length(day.nine_of_ten)}, of ${count(day.waits, 'customer')}`;
  return {
    stacked: false,
    top: lengthTop,
    axis: length,
    empty: 'No associate took a case in this time.',
    sum: `${count(met, 'customer was', 'customers were')} met by an associate. How long they had waited, by day.`,
    columns: all.map((day) => ({
      label: bareDay(day.date),
      told: told(day),
      parts: [{ tone: 'main', value: day.median ?? 0 }],
      marks: day.waits > 0 ? [{ tone: 'second', value: day.nine_of_ten }] : [],
    })),
    table: {
      head: ['Day', 'Customers', 'Median', 'Nine of ten within'],
      rows: backwards(all).map((day) => [bareDay(day.date), day.waits, day.waits ? length(day.median) : '–', day.waits ? length(day.nine_of_ten) : '–']),
    },
  };
}

function cases(all) {
  return {
    stacked: false,
    top: roundTop,
    axis: String,
    empty: 'No case was opened or closed in this time.',
    sum: `${count(total(all.map((day) => day.opened)), 'case')} opened, ${total(all.map((day) => day.closed)).toLocaleString()} closed.`,
    columns: all.map((day) => ({
      label: bareDay(day.date),
      told: `${day.opened} opened, ${day.closed} closed`,
      parts: [{ tone: 'main', value: day.opened }, { tone: 'second', value: day.closed }],
    })),
    table: {
      head: ['Day', 'Opened', 'Closed'],
      rows: backwards(all).map((day) => [bareDay(day.date), day.opened, day.closed]),
    },
  };
}

const backwards = (all) => [...all].reverse();
