// Requests to the server. In the demo the token came in the page's address and goes out in a header;
// else a cookie, which no script can read, says who asks.

export const token = new URLSearchParams(location.search).get('token');

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function request(method, path, { body, headers = {} } = {}) {
  const all = { ...headers };
  if (token !== null) {
    all['X-Headset-Token'] = token;
  }
  if (body !== undefined) {
    all['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch(`/operator/api/${path}`, { method, headers: all, body, cache: 'no-store', credentials: 'same-origin' });
  } catch {
    throw new ApiError(0, 'Headset cannot be reached.');
  }
  if (!response.ok && response.status !== 304) {
    throw new ApiError(response.status, await errorOf(response));
  }
  return response;
}

export const getJson = async (path) => (await request('GET', path)).json();

/** The answer and its tag, or null where it is the one that is known. */
export async function getIfChanged(path, tag) {
  const response = await request('GET', path, { headers: tag ? { 'If-None-Match': tag } : {} });
  noteTime(response);
  return response.status === 304 ? null : { body: await response.json(), tag: response.headers.get('ETag') };
}

export const post = (path, value) => request('POST', path, { body: JSON.stringify(value) });

let skew = 0;

/** Waits are told by the server's clock, whatever this machine's says. */
function noteTime(response) {
  const told = Date.parse(response.headers.get('Date') ?? '');
  if (!Number.isNaN(told)) {
    skew = Math.abs(told - Date.now()) > 5_000 ? told - Date.now() : 0;
  }
}

export const now = () => Date.now() + skew;

async function errorOf(response) {
  try {
    return (await response.json()).error ?? response.statusText;
  } catch {
    return response.statusText;
  }
}
