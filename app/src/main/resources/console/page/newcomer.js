// The dialog that asks for the name of a new customer or associate.

import { byId, setText } from './dom.js';

const dialog = byId('newcomer');
const name = byId('newcomer-name');
let submit = async () => {};

byId('newcomer-cancel').addEventListener('click', () => dialog.close());
byId('newcomer-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const typed = name.value.trim();
  if (!typed) {
    setText(byId('newcomer-error'), 'A name is needed.');
    name.focus();
    return;
  }
  try {
    await submit(typed, dialog.querySelector('input[name=language]:checked').value);
    dialog.close();
  } catch (failure) {
    setText(byId('newcomer-error'), failure.message);
  }
});

/** Asks; calls onSubmit(name, language), whose failure is shown in the dialog. */
export function askNewcomer(heading, withLanguage, onSubmit) {
  submit = onSubmit;
  setText(byId('newcomer-heading'), heading);
  setText(byId('newcomer-error'), '');
  byId('newcomer-languages').hidden = !withLanguage;
  name.value = '';
  dialog.showModal();
  name.focus();
}
