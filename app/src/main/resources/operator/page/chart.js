// Charts drawn as SVG, with what they show as a table for whoever cannot see them. Colours are those of
// the style sheet; nothing here carries a style of its own.

import { h, sync } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 220;
const LEFT = 56;
const RIGHT = 8;
const TOP = 12;
const BOTTOM = 26;
const GRID_LINES = 4;
const LABEL_PX = 64;
const MAX_BAR = 34;

function s(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A figure with heading, sentence, drawing, legend and table; kept up to date by update(). */
export function makeChart({ id, title, legend }) {
  const drawing = h('div', { class: 'drawing' });
  const figure = h(
    'figure',
    { class: 'sheet chart' },
    h('figcaption', {}, h('h3', { id: `${id}-heading` }, title), h('p', { class: 'quiet sum', id: `${id}-sum` })),
    drawing,
    h('ul', { class: 'legend', 'aria-hidden': 'true' }, ...legend.map(([name, tone]) => h('li', {}, h('i', { class: `swatch ${tone}` }), name))),
    h('details', {}, h('summary', {}, 'Show the numbers'), h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `${title}: the numbers` }, h('table', { class: 'figures' }))));
  figure.chart = { id, drawing };
  new ResizeObserver(() => figure.shown && draw(figure)).observe(drawing);
  return figure;
}

/**
 * Shows data in a figure. data.columns: [{label, parts: [{tone, value}], marks: [{tone, value}], told}];
 * data.stacked tells whether parts stand on one another; data.axis(value) writes a value; data.table is
 * {head: [], rows: [[]]}; data.steps(max) gives the top of the axis.
 */
export function updateChart(figure, data) {
  figure.shown = data;
  const sum = figure.querySelector('.sum');
  if (sum.textContent !== data.sum) {
    sum.textContent = data.sum;
  }
  draw(figure);
  fillTable(figure.querySelector('table'), data.table);
}

function draw(figure) {
  const { id, drawing } = figure.chart;
  const data = figure.shown;
  const width = Math.max(260, Math.floor(drawing.clientWidth));
  const drawn = JSON.stringify([width, data.columns]);
  if (drawing.drawn === drawn) {
    return;
  }
  drawing.drawn = drawn;
  const empty = data.columns.every((column) => heightOf(column, data.stacked) === 0);
  figure.classList.toggle('without', empty);
  if (empty) {
    drawing.replaceChildren(h('p', { class: 'nothing quiet' }, data.empty));
    return;
  }
  const top = data.top(Math.max(...data.columns.map((column) => heightOf(column, data.stacked))));
  const y = (value) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  drawing.replaceChildren(
    s(
      'svg',
      { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: 'img', 'aria-labelledby': `${id}-heading`, 'aria-describedby': `${id}-sum` },
      ...grid(width, top, y, data.axis),
      ...columns(width, data, y)));
}

const heightOf = (column, stacked) => {
  const parts = column.parts.map((part) => part.value);
  const bar = stacked ? parts.reduce((one, other) => one + other, 0) : Math.max(0, ...parts);
  return Math.max(bar, ...(column.marks ?? []).map((mark) => mark.value));
};

function grid(width, top, y, axis) {
  const lines = [];
  for (let i = 0; i <= GRID_LINES; i++) {
    const value = (top / GRID_LINES) * i;
    lines.push(s('line', { class: i === 0 ? 'base' : 'grid', x1: LEFT, x2: width - RIGHT, y1: y(value), y2: y(value) }));
    if (i % 2 === 0) {
      lines.push(s('text', { class: 'axis', x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end' }, axis(value)));
    }
  }
  return lines;
}

function columns(width, data, y) {
  const step = (width - LEFT - RIGHT) / data.columns.length;
  const bar = Math.min(MAX_BAR, step * 0.72);
  const every = Math.max(1, Math.ceil(LABEL_PX / step));
  const last = data.columns.length - 1;
  return data.columns.flatMap((column, i) => {
    const middle = LEFT + step * (i + 0.5);
    const group = s('g', { class: 'column' }, s('title', {}, `${column.label}: ${column.told}`));
    group.append(s('rect', { class: 'hit', x: LEFT + step * i, y: TOP, width: step, height: HEIGHT - TOP - BOTTOM }));
    group.append(...bars(column, middle, bar, data.stacked, y));
    for (const mark of column.marks ?? []) {
      group.append(s('circle', { class: `mark-dot ${mark.tone}`, cx: middle, cy: y(mark.value), r: Math.min(4.5, Math.max(2.5, bar / 3)) }));
    }
    return (last - i) % every === 0
      ? [group, s('text', { class: 'axis', x: Math.min(middle, width - 22), y: HEIGHT - 8, 'text-anchor': 'middle' }, column.label)]
      : [group];
  });
}

function bars(column, middle, bar, stacked, y) {
  const shown = column.parts.filter((part) => part.value > 0);
  if (stacked) {
    let below = 0;
    return shown.map((part) => {
      const from = below;
      below += part.value;
      return rect(part.tone, middle - bar / 2, bar, y(below), y(from));
    });
  }
  const each = bar / column.parts.length;
  return column.parts.map((part, i) => ({ part, i })).filter(({ part }) => part.value > 0)
    .map(({ part, i }) => rect(part.tone, middle - bar / 2 + each * i, Math.max(1, each - 1), y(part.value), y(0)));
}

const rect = (tone, x, width, from, to) =>
  s('rect', { class: `bar ${tone}`, x: x.toFixed(2), y: from.toFixed(2), width: width.toFixed(2), height: Math.max(1, to - from).toFixed(2), rx: Math.min(2, width / 4) });

/** A round number at or above the largest that splits in four. */
export function roundTop(max) {
  for (let unit = 1; ; unit *= 10) {
    for (const first of [4, 8, 12, 20, 28]) {
      if (first * unit >= max) {
        return first * unit;
      }
    }
  }
}

function fillTable(table, { head, rows }) {
  if (!table.tHead) {
    table.append(h('thead', {}, h('tr', {}, ...head.map((name, i) => h('th', { scope: 'col', class: i > 0 ? 'figure' : null }, name)))), h('tbody'));
  }
  sync(
    table.tBodies[0],
    rows,
    (row) => row[0],
    (row) => h('tr', {}, h('th', { scope: 'row' }, row[0]), ...row.slice(1).map(() => h('td', { class: 'figure' }))),
    (element, row) => row.slice(1).forEach((cell, i) => {
      const shown = element.cells[i + 1];
      if (shown.textContent !== String(cell)) {
        shown.textContent = cell;
      }
    }));
}
