// Requests to the console. The token came in the page's address and goes out in a header.

const token = new URLSearchParams(location.search).get('token') ?? '';

/** The operator's page takes the same token. */
export const operatorPage = `/operator?token=${encodeURIComponent(token)}`;

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }

  /** Whether the same request may go well later. */
  get passing() {
    return this.status === 0 || this.status >= 500;
  }
}

/** Sends a request; gives the response where it went well, throws an ApiError where it did not. */
export async function request(method, path, { body, type, signal } = {}) {
  const headers = { 'X-Headset-Token': token };
  if (body !== undefined) {
    headers['Content-Type'] = type ?? 'application/json';
  }
  let response;
  try {
    response = await fetch(`/api/console/${path}`, { method, headers, body, signal, cache: 'no-store' });
  } catch (failure) {
    throw new ApiError(0, `The console cannot be reached. ${failure.message}`);
  }
  if (!response.ok) {
    throw new ApiError(response.status, await errorOf(response));
  }
  return response;
}

export const getJson = async (path) => (await request('GET', path)).json();

export const postJson = async (path, value) =>
  (await request('POST', path, { body: JSON.stringify(value) })).json();

async function errorOf(response) {
  try {
    return (await response.json()).error ?? response.statusText;
  } catch {
    return response.statusText;
  }
}

/** The path of a place's messages, presses and files. */
export function pathOf(place) {
  const base = { customer: 'customers', thread: 'desk/threads', channel: 'desk/channels' }[place.kind];
  return `${base}/${encodeURIComponent(place.id)}`;
}
