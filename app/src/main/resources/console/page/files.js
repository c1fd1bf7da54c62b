// Files of a line: pictures as pictures, anything else as a name to save. The bytes are fetched with
// the token, since an address alone opens nothing.

import { request } from './api.js';
import { h } from './dom.js';

const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const urls = new Map();

export function fileView(file) {
  if (!file.ref) {
    return h('p', { class: 'file' }, '📎 ', file.name || file.kind.toLowerCase());
  }
  return SHOWN.includes(file.mediaType) ? picture(file) : saved(file);
}

function picture(file) {
  const image = h('img', { class: 'picture', alt: file.name });
  const button = h(
    'button',
    { type: 'button', class: 'picture-frame', 'aria-label': `Save ${file.name}`, onclick: () => save(file) },
    image);
  urlOf(file).then((url) => (image.src = url), () => button.replaceWith(gone(file)));
  return button;
}

function saved(file) {
  return h(
    'button',
    { type: 'button', class: 'file', onclick: (event) => save(file).catch(() => event.target.replaceWith(gone(file))) },
    '📎 ',
    file.name,
    h('span', { class: 'quiet' }, ` ${size(file.bytes)}`));
}

const gone = (file) => h('p', { class: 'file quiet' }, `📎 ${file.name} is not there any more`);

async function save(file) {
  const link = h('a', { href: await urlOf(file), download: file.name });
  link.click();
}

function urlOf(file) {
  if (!urls.has(file.ref)) {
    const fetched = request('GET', `files/${file.ref}`)
      .then((response) => response.blob())
      .then((blob) => URL.createObjectURL(blob));
    fetched.catch(() => urls.delete(file.ref));
    urls.set(file.ref, fetched);
  }
  return urls.get(file.ref);
}

function size(bytes) {
  if (bytes < 1024) {
    return `${bytes} B`;
  }
  const inKb = bytes / 1024;
  return inKb < 1024 ? `${Math.round(inKb)} KB` : `${(inKb / 1024).toFixed(1)} MB`;
}
