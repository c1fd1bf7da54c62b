// The right pane: who is working, the queue, and the thread of one case.

import { staffCompletions } from './commands.js';
import { Composer } from './composer.js';
import { byId, h, setText, sync } from './dom.js';
import { Log } from './log.js';
import { onTheWay, sendFile, sendPress, sendText } from './outbox.js';
import { bareTitle, renderQueue, renderTeams, teamName } from './queue.js';
import { linesOf, load, markSeen, placeOf, state } from './state.js';
import { DESK_WORDS } from './words.js';

const OPEN = 'headset.thread';
const NAMES = 'headset.associates';
const ME = 'headset.me';
const NARROW = '(max-width: 860px)';
const STATUS = { waiting: 'Waiting', claimed: 'In hand', held: 'On hold', closed: 'Closed' };

let open = JSON.parse(sessionStorage.getItem(OPEN) ?? 'null');
let names = JSON.parse(localStorage.getItem(NAMES) ?? '["Anna","Marek"]');
let me = sessionStorage.getItem(ME) ?? names[0];

const log = new Log(byId('thread-log'), {
  side: (line) => (line.from === 'staff' ? 'mine' : line.from === 'customer' ? 'theirs' : 'event'),
  // A press leaves no line here: what the bot tells then stands for it.
  answers: (line) => line.from !== 'customer',
  press: (button) => sendPress(open, button, me),
  words: () => DESK_WORDS,
  language: () => 'en',
});

const composer = new Composer(byId('thread-composer'), {
  id: 'staff-say',
  send: (text) => sendText(open, text, me),
  attach: (file, text) => sendFile(open, file, text, me),
  complete: (typed) => staffCompletions(typed, state.teams, open?.kind === 'thread'),
});

byId('me').addEventListener('change', () => choosePerson(byId('me').value));
byId('team').addEventListener('change', () => renderDesk());
byId('back').addEventListener('click', () => {
  choosePlace(null);
  byId('queue').querySelector('button')?.focus();
});

export function addAssociate(name) {
  if (!names.includes(name)) {
    names = [...names, name];
    localStorage.setItem(NAMES, JSON.stringify(names));
  }
  choosePerson(name);
}

function choosePerson(name) {
  me = name;
  sessionStorage.setItem(ME, name);
  renderDesk();
}

function choosePlace(place) {
  open = place;
  sessionStorage.setItem(OPEN, JSON.stringify(place));
  renderDesk();
  if (place) {
    byId('thread-heading').focus({ preventScroll: true });
  }
}

export function renderDesk() {
  sync(byId('me'), names, (name) => name, (name) => h('option', { value: name }, name), () => {});
  byId('me').value = me;
  renderTeams();
  const thread = state.threads.find((each) => open?.kind === 'thread' && each.id === open.id);
  const channel = state.teams.find((team) => open?.kind === 'channel' && team.channel === open.id);
  const shown = thread || channel ? open : null;
  renderQueue(shown, choosePlace);
  byId('desk-body').classList.toggle('reading', Boolean(shown));
  byId('thread-empty').hidden = Boolean(shown);
  byId('thread-log').hidden = !shown;
  byId('thread-composer').hidden = !shown;
  renderHeading(thread, channel);
  if (shown) {
    renderPlace(shown, thread);
  } else {
    byId('card').hidden = true;
  }
}

function renderHeading(thread, channel) {
  if (thread) {
    setText(byId('thread-heading'), bareTitle(thread));
    renderAbout(thread, onwardOf(thread));
  } else {
    setText(byId('thread-heading'), channel ? `# ${channel.name}` : 'No case is open');
    setText(byId('thread-about'), channel ? 'The team’s channel: cases are announced here; /queue tells who waits.' : '');
    byId('thread-about').shown = null;
  }
}

/** Where a case is worked on that left this thread for another team. */
const onwardOf = (thread) =>
  thread.status === 'closed'
    ? state.threads.find((each) => each.case === thread.case && each.status !== 'closed')
    : undefined;

function renderAbout(thread, onward) {
  const about = byId('thread-about');
  const shown = JSON.stringify([thread, onward, teamName(thread.team)]);
  // Left alone where nothing changed, so that a selection and the focus stay.
  if (about.shown === shown) {
    return;
  }
  about.shown = shown;
  about.replaceChildren(
    h('span', { class: `chip ${thread.status}` }, onward ? 'Moved on' : STATUS[thread.status]),
    h('span', { class: 'number' }, thread.case),
    ` ${teamName(thread.team)}`,
    thread.associate ? ` · ${thread.associate}` : '',
    onward ? h('button', { type: 'button', class: 'plain onward', onclick: () => choosePlace({ kind: 'thread', id: onward.id }) }, `Go on in ${teamName(onward.team)}`) : '');
}

function renderPlace(place, thread) {
  const known = placeOf(place);
  load(place).catch(() => {});
  composer.show(place, {
    label: thread ? `Message in ${thread.case}, as ${me}` : `Message in the channel, as ${me}`,
    placeholder: placeholderFor(thread),
    send: 'Send',
    attach: 'Attach a file',
  });
  renderCard(thread ? known.lines.get(1) : undefined, thread?.status === 'waiting');
  byId('thread-log').setAttribute('aria-label', thread ? `Case ${thread.case}` : 'Channel');
  log.show(known, onTheWay(place, linesOf(known)), thread ? 2 : 1);
  if (!document.hidden) {
    markSeen(known);
  }
}

function placeholderFor(thread) {
  if (!thread) {
    return 'A command, such as /queue';
  }
  return thread.status === 'claimed' && thread.associate === me
    ? 'Answer, or /command'
    : 'Note, or /command';
}

/** The card is the first message: pinned, with its buttons as the actions on the case. */
function renderCard(line, waits) {
  const card = byId('card');
  card.hidden = !line;
  card.classList.toggle('waits', waits);
  if (!line || card.shown === line) {
    return;
  }
  const wasOpen = card.querySelector('details')?.open ?? !matchMedia(NARROW).matches;
  const focused = document.activeElement?.closest?.('#card .choice')?.dataset.button;
  card.shown = line;
  card.replaceChildren(
    h('details', { open: wasOpen }, h('summary', {}, 'Case card'), h('p', { class: 'card-text' }, line.text)),
    h(
      'div',
      { class: 'choices', role: 'group', 'aria-label': 'Actions on the case' },
      ...line.buttons.map((button) =>
        h('button', { type: 'button', class: 'choice', 'data-button': button.id, onclick: () => sendPress(open, button.id, me) }, button.label))));
  if (focused) {
    (card.querySelector(`.choice[data-button="${CSS.escape(focused)}"]`) ?? byId('thread-heading')).focus();
  }
}
