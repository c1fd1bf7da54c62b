// Small ways to make and keep elements. Text goes in as text alone, so nothing typed is ever markup.

export const byId = (id) => document.getElementById(id);

/** Makes an element: h('p', {class: 'quiet', onclick: f}, 'text', child). */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value != null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Text for screen readers alone. */
export const hidden = (text) => h('span', { class: 'visually-hidden' }, text);

export function setText(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/**
 * Makes a container hold one element for each item, in order. An element lives as long as its item's
 * key does, so that focus and scroll stay where they are.
 */
export function sync(container, items, keyOf, make, update) {
  const old = new Map([...container.children].map((child) => [child.dataset.key, child]));
  let place = container.firstElementChild;
  for (const item of items) {
    const key = String(keyOf(item));
    let element = old.get(key);
    if (element) {
      old.delete(key);
    } else {
      element = make(item);
      element.dataset.key = key;
    }
    if (element === place) {
      place = place.nextElementSibling;
    } else {
      container.insertBefore(element, place);
    }
    update(element, item);
  }
  for (const gone of old.values()) {
    gone.remove();
  }
}

/** A random name for a request, so that a repeat of it changes nothing. */
export const newKey = () => crypto.randomUUID();
