// The page: which memory is looked at, dialogues, theme, keyboard. The rest is in its modules.

import { call, dropKey, hasKey, onUnauthorized } from "./api.js";
import { setUpAsking } from "./ask.js";
import { setUpFacts } from "./facts.js";
import { confirmed, problemView, time, timeOf } from "./view.js";

const byId = (id) => document.getElementById(id);
const NAME = /^[A-Za-z0-9._-]{1,64}$/;

// --- which memory: the namespace is part of the address, so that it can be bookmarked -------

function memory() {
  const name = location.hash.slice(1);
  return { namespace: NAME.test(name) ? name : "default", asOf };
}

let asOf = null;
const clearAnswer = setUpAsking(memory, (id) => facts.showHistory(id));
const facts = setUpFacts(memory, () => {
  clearAnswer();
  listNamespaces();
});

async function listNamespaces() {
  const select = byId("namespace");
  const { namespace } = memory();
  let names = [];
  try {
    names = (await call("GET", "v1/namespaces")).namespaces.map(({ name }) => name);
  } catch (problem) {
    byId("about").replaceChildren(problemView(problem));
  }
  if (!names.includes(namespace)) names.push(namespace);
  select.replaceChildren(...names.sort().map((name) => new Option(name)));
  select.value = namespace;
}

async function showMemory() {
  clearAnswer();
  await Promise.all([listNamespaces(), facts.showAll()]);
  byId("key-drop").hidden = !hasKey();
}

byId("namespace").addEventListener("change", (event) => { location.hash = event.target.value; });
byId("namespace-new").addEventListener("click", async () => {
  byId("namespace-name").value = "";
  if (await confirmed(byId("namespace-dialog"))) location.hash = byId("namespace-name").value;
});
addEventListener("hashchange", showMemory);

function setTime(time_) {
  asOf = time_;
  byId("as-of-now").hidden = asOf === null;
  byId("as-of-note").replaceChildren(
    ...(asOf === null ? [] : ["Facts and answers as of ", time(asOf), ", by the times the facts hold."]));
  clearAnswer();
  facts.reload();
}

byId("as-of").addEventListener("change", (event) => {
  if (event.target.validity.valid) setTime(timeOf(event.target)); // else half typed
});
byId("as-of-now").addEventListener("click", () => {
  byId("as-of").value = "";
  byId("as-of").focus(); // the button hides itself
  setTime(null);
});

// --- access key -----------------------------------------------------------------------------

onUnauthorized(async () => {
  byId("key").value = "";
  byId("key-problem").textContent = hasKey() ? "The server does not know this key." : "";
  const given = await confirmed(byId("key-dialog"));
  byId("key-drop").hidden = !given;
  return given ? byId("key").value : null;
});
byId("key-drop").addEventListener("click", () => {
  dropKey();
  showMemory();
});

// --- theme, dialogues, keyboard -------------------------------------------------------------

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function switchTheme() {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("kvmem.theme", theme);
}

byId("theme").addEventListener("click", switchTheme);
byId("help").addEventListener("click", () => byId("help-dialog").showModal());
for (const cancel of document.querySelectorAll("[data-close]")) {
  cancel.addEventListener("click", () => cancel.closest("dialog").close());
}

const shortcuts = byId("shortcuts");
shortcuts.checked = localStorage.getItem("kvmem.shortcuts") !== "off";
shortcuts.addEventListener("change", () => {
  localStorage.setItem("kvmem.shortcuts", shortcuts.checked ? "on" : "off");
});

const KEYS = {
  "a": () => byId("question").focus(),
  "r": () => byId("new-facts").focus(),
  "/": () => byId("query").focus(),
  "n": () => byId("namespace").focus(),
  "t": switchTheme,
  "?": () => byId("help-dialog").showModal(),
};

addEventListener("keydown", (event) => {
  const typing = event.target.matches("input:not([type=checkbox], [type=range]), textarea, select");
  if (event.key === "Escape" && typing) event.target.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!shortcuts.checked || document.querySelector("dialog[open]")) return;
  const action = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : null;
  if (!action) return;
  event.preventDefault(); // the letter would be typed into the field
  action();
});

// --- start ----------------------------------------------------------------------------------

showMemory();
call("GET", "v1/info").then(
  ({ version, checkpoint }) => {
    byId("about").textContent = `kvmem ${version} · checkpoint ${checkpoint}`;
  },
  (problem) => byId("about").replaceChildren(problemView(problem)),
);
