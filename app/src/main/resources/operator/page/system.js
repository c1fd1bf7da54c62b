// The platforms' state, and the config's.

import { byId, h, setText, sync } from './dom.js';
import { moment } from './words.js';

const STATES = { serving: ['Served', 'claimed'], starting: ['Starting', 'waiting'], troubled: ['In trouble', 'troubled'] };

/** How many things there are that the operator should look at. */
export const troubles = ({ platforms, config }) =>
  platforms.filter((each) => each.state === 'troubled').length + config.problems.length;

export function renderSystem({ platforms, config }) {
  sync(
    byId('platforms'),
    platforms,
    (each) => each.name,
    (each) => h('li', {}, h('span', { class: 'platform-name' }, each.name), h('span', {}), h('p', { class: 'quiet' })),
    (item, each) => {
      const [word, tone] = STATES[each.state];
      item.children[1].className = `chip ${tone}`;
      setText(item.children[1], word);
      setText(item.children[2], each.words);
      item.children[2].hidden = each.words === '';
    });
  facts([['In use since', moment(config.since)], ['Last looked at', moment(config.looked)]]);
  const state = byId('config-state');
  state.className = config.broken ? 'verdict bad' : 'verdict';
  setText(state, verdict(config));
  sync(
    byId('problems'),
    config.problems,
    (each) => each.text,
    (each) => h('li', {}, h('pre', { class: each.severity, tabindex: '0', role: 'region', 'aria-label': `${each.severity}: ${each.sentence}` }, each.text)),
    () => {});
}

function verdict({ broken, problems }) {
  if (broken) {
    return 'The files as they are now cannot be used. The config from before your last edit goes on until this is mended:';
  }
  return problems.length === 0 ? 'No problem found.' : 'In use, with something to look at:';
}

function facts(pairs) {
  sync(
    byId('config-facts'),
    pairs,
    ([name]) => name,
    ([name]) => h('div', {}, h('dt', { class: 'quiet' }, name), h('dd', {})),
    (item, [, text]) => setText(item.children[1], text));
}
