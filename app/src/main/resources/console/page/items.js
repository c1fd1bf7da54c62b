// What a view on a chat holds, in order: days, lines, what is on its way, and that somebody types.

/**
 * answers(line) tells whether a line answers the buttons above it: those are past then, and the one
 * that was pressed stands out where it was pressed, not wherever it was offered before.
 */
export function itemsOf(lines, onTheWay, typing, answers) {
  const answered = lines.filter(answers).at(-1)?.n ?? 0;
  const chosen = chosenIn(lines);
  const items = [];
  let day = null;
  let speaker = null;
  for (const line of lines) {
    const lineDay = new Date(line.at).toDateString();
    if (lineDay !== day) {
      items.push({ key: `day ${lineDay}`, day: line.at });
      day = lineDay;
      speaker = null;
    }
    const next = `${line.from} ${line.name}`;
    items.push({
      key: `line ${line.n}`, line, again: next === speaker, past: line.n < answered, chosen: chosen.get(line.n) });
    speaker = next;
  }
  onTheWay.forEach((sent) => items.push({ key: `sent ${sent.key}`, sent }));
  if (typing) {
    items.push({ key: 'typing', typing: true });
  }
  return items;
}

/** The pressed button of each line that had one, by the line's number. */
function chosenIn(lines) {
  const offeredAt = new Map();
  const chosen = new Map();
  for (const line of lines) {
    line.buttons.forEach((button) => offeredAt.set(button.id, line.n));
    if (offeredAt.has(line.pressed)) {
      chosen.set(offeredAt.get(line.pressed), line.pressed);
    }
  }
  return chosen;
}
