// Requests to the service that this page came from, and its errors (RFC 9457).

const KEY = "kvmem.key"; // in sessionStorage, which ends with the tab

/** An error as people are to see it; `errors` are those of single fields, if any. */
export class Problem extends Error {
  constructor(title, detail, status = 0, errors = []) {
    super(detail || title);
    Object.assign(this, { title, detail, status, errors });
  }
}

let askForKey; // () → Promise of a key, or of null if the user has none
let asking = null;

export function onUnauthorized(ask) {
  askForKey = ask;
}

export function hasKey() {
  return sessionStorage.getItem(KEY) !== null;
}

export function dropKey() {
  sessionStorage.removeItem(KEY);
}

/** The path of a namespace's resource: `inNamespace("home", "facts", id)`. */
export function inNamespace(namespace, ...parts) {
  return ["v1/namespaces", ...[namespace, ...parts].map(encodeURIComponent)].join("/");
}

/** Send a request, asking for a key where one is needed; throw `Problem` unless it succeeds. */
export async function call(method, path, body) {
  for (;;) {
    const key = sessionStorage.getItem(KEY);
    const response = await send(method, path, body, key);
    if (response.ok) return response.status === 204 ? null : response.json();
    const problem = await problemOf(response);
    if (response.status !== 401) throw problem;
    // Several requests meet the closed door at once; the user is asked once.
    if (sessionStorage.getItem(KEY) !== key) continue;
    asking ??= askForKey().finally(() => { asking = null; });
    const entered = await asking;
    if (entered === null) throw problem;
    sessionStorage.setItem(KEY, entered);
  }
}

async function send(method, path, body, key) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (key !== null) headers.Authorization = `Bearer ${key}`;
  try {
    return await fetch(path, { method, headers, body: JSON.stringify(body), cache: "no-store" });
  } catch {
    throw new Problem("The server cannot be reached", "Is it still running?");
  }
}

async function problemOf(response) {
  try {
    const { title, detail, errors } = await response.json();
    return new Problem(title, detail, response.status, errors);
  } catch {
    return new Problem(`The server answered ${response.status}`, "", response.status);
  }
}
