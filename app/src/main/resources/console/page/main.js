// Puts the two panes together and keeps them live.

import { operatorPage } from './api.js';
import { addCustomer, renderCustomer, welcome } from './customer.js';
import { addAssociate, renderDesk } from './desk.js';
import { byId, setText } from './dom.js';
import { askNewcomer } from './newcomer.js';
import { reportRefusals, resume } from './outbox.js';
import { changed, forgetLines, loadPeople, loadThreads, onChange, putCustomer, putLine, showTyping } from './state.js';
import { follow } from './stream.js';

const PANE = 'headset.pane';
const ALARM_MS = 8_000;
const REFRESH_MS = 30_000;

const STATES = {
  live: 'Live',
  lost: 'Reconnecting…',
  refused: 'Not connected',
};

let alarmTimer = 0;

function alarm(text, stays = false) {
  clearTimeout(alarmTimer);
  const element = byId('alarm');
  element.hidden = false;
  setText(element, text);
  if (!stays) {
    alarmTimer = setTimeout(() => (element.hidden = true), ALARM_MS);
  }
}

function showPane(pane) {
  document.body.dataset.pane = pane;
  sessionStorage.setItem(PANE, pane);
  byId('show-customer').setAttribute('aria-pressed', String(pane === 'customer'));
  byId('show-desk').setAttribute('aria-pressed', String(pane === 'desk'));
}

function onState(state) {
  const element = byId('connection');
  element.dataset.state = state;
  setText(element, STATES[state]);
  if (state === 'refused') {
    alarm('This address is out of date. Open the one that ./headset demo printed in the terminal.', true);
  }
}

async function begin() {
  await loadPeople();
  await welcome();
}

function onEvent(name, data) {
  if (name === 'hello') {
    begin().catch((failure) => alarm(failure.message));
  } else if (name === 'reset') {
    forgetLines();
    changed();
  } else if (name === 'line') {
    putLine(data.place, data.message);
    if (data.place.kind === 'thread') {
      loadThreads().catch(() => {});
    }
  } else if (name === 'typing') {
    showTyping(data);
  } else if (name === 'customer') {
    putCustomer(data);
  } else if (name === 'thread') {
    loadThreads(data.id).catch(() => {});
  }
}

byId('show-customer').addEventListener('click', () => showPane('customer'));
byId('show-desk').addEventListener('click', () => showPane('desk'));
byId('new-customer').addEventListener('click', () => askNewcomer('New customer', true, addCustomer));
byId('new-associate').addEventListener('click', () =>
  askNewcomer('New associate', false, async (name) => addAssociate(name)));

byId('operator').href = operatorPage;
showPane(sessionStorage.getItem(PANE) ?? 'customer');
reportRefusals(alarm);
onChange(renderCustomer);
onChange(renderDesk);
setInterval(changed, REFRESH_MS);
document.addEventListener('visibilitychange', changed);
resume();
follow(onEvent, onState);
