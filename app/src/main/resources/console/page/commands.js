// What may be typed behind a slash, for completion. The core has the last word on each.

export const CUSTOMER_COMMANDS = {
  en: [
    ['/start', 'Begin again'],
    ['/topics', 'Show the topics'],
    ['/associate', 'Talk to a person'],
    ['/language', 'Choose the language'],
    ['/case', 'Come back to a case: /case HS-…'],
    ['/end', 'End the conversation'],
    ['/privacy', 'What is kept about you'],
    ['/help', 'What I can do'],
  ],
  pl: [
    ['/start', 'Zacznij od nowa'],
    ['/topics', 'Pokaż tematy'],
    ['/associate', 'Porozmawiaj z człowiekiem'],
    ['/language', 'Wybierz język'],
    ['/case', 'Wróć do sprawy: /case HS-…'],
    ['/end', 'Zakończ rozmowę'],
    ['/privacy', 'Co o Tobie przechowujemy'],
    ['/help', 'Co potrafię'],
  ],
};

const STAFF_COMMANDS = [
  ['/claim', 'Take this case'],
  ['/join', 'Speak to the customer as well'],
  ['/release', 'Give it back to the queue'],
  ['/note', 'Tell colleagues alone: /note TEXT'],
  ['/transfer', 'Hand it to another team: /transfer TEAM'],
  ['/escalate', 'Hand it up to the managers: /escalate WHY'],
  ['/hold', 'Put it aside: /hold TIME'],
  ['/snippet', 'Send a prepared reply: /snippet NAME'],
  ['/close', 'The problem is solved: /close WHY'],
  ['/reopen', 'Work on it again'],
  ['/tag', 'Put a tag on it: /tag NAME'],
  ['/who', 'Who has it'],
  ['/queue', 'Who waits'],
  ['/block', 'Hear no more of this customer: /block WHY'],
  ['/unblock', 'Hear this customer again'],
  ['/help', 'Every command'],
];

const CHANNEL_COMMANDS = ['/queue', '/help'];

/** The completions of what stands in a composer: [what to put there, what it means]. */
export function completions(typed, commands) {
  return typed.startsWith('/') && !/\s/.test(typed)
    ? commands.filter(([command]) => command.startsWith(typed.toLowerCase()) && command !== typed)
    : [];
}

export function staffCompletions(typed, teams, inThread) {
  const transfer = /^\/transfer\s+(\S*)$/.exec(typed);
  if (transfer) {
    return teams
      .filter((team) => team.id.startsWith(transfer[1]) && team.id !== transfer[1])
      .map((team) => [`/transfer ${team.id}`, team.name]);
  }
  const commands = inThread
    ? STAFF_COMMANDS
    : STAFF_COMMANDS.filter(([command]) => CHANNEL_COMMANDS.includes(command));
  return completions(typed, commands);
}
