// The facts: remember, list, search, history, forget.

import { Problem, call, inNamespace } from "./api.js";
import { button, confirmed, el, problemView, runner, time, timeOf } from "./view.js";

const PAGE = 50;
const MOST = 1000; // facts that one response may hold

const byId = (id) => document.getElementById(id);

/** `memory()` gives the namespace and the time; `changed()` is called after each change. */
export function setUpFacts(memory, changed) {
  const list = byId("facts");
  const run = runner(byId("shown"));
  let shown = { all: true }; // or { key }, { source }, { query }
  let cursor = null;

  function address(from, limit) {
    const { namespace, asOf } = memory();
    const query = new URLSearchParams({ limit, include_closed: byId("closed").checked });
    if (asOf) query.set("as_of", asOf);
    if (from !== null) query.set("cursor", from);
    if (shown.key !== undefined) query.set("key", shown.key);
    if (shown.source !== undefined) query.set("source", shown.source);
    return `${inNamespace(namespace, "facts")}?${query}`;
  }

  async function fetchSearch() {
    const { namespace, asOf } = memory();
    const body = { query: shown.query, limit: PAGE };
    if (asOf) body.as_of = asOf;
    const { results } = await call("POST", inNamespace(namespace, "search"), body);
    return { facts: results.map(({ fact }) => fact), next_cursor: null };
  }

  async function fetchPage(from, limit) {
    try {
      return await (shown.query === undefined ? call("GET", address(from, limit)) : fetchSearch());
    } catch (problem) {
      // A namespace begins with its first fact; until then its list is empty, not wrong.
      if (problem.status === 404) return { facts: [], next_cursor: null, unborn: true };
      throw problem;
    }
  }

  /** Show the list anew, as far as it was unfolded; facts with `fresh` ids stand out. */
  function reload(fresh = new Set()) {
    const pages = Math.floor(list.children.length / PAGE) + 1;
    byId("closed").disabled = shown.query !== undefined; // a search finds facts that hold
    return run(async () => {
      const page = await fetchPage(null, Math.min(pages * PAGE, MOST));
      return () => {
        list.replaceChildren();
        append(page, fresh);
      };
    });
  }

  function show(what) {
    shown = what;
    if (what.query === undefined) byId("query").value = "";
    list.replaceChildren();
    return reload();
  }

  function append(page, fresh = new Set()) {
    list.append(...page.facts.map((fact) => row(fact, fresh.has(fact.id))));
    cursor = page.next_cursor;
    byId("more").hidden = cursor === null;
    byId("show-all").hidden = Boolean(shown.all);
    byId("shown").replaceChildren(...summary(page));
  }

  function summary(page) {
    const count = list.children.length;
    if (page.unborn) return ["Nothing was ever remembered in this namespace."];
    const facts = count === 1 ? "1 fact" : `${count.toLocaleString()} facts`;
    const more = cursor === null ? "" : ", and more";
    const name = (value) => el("bdi", {}, value);
    if (shown.key !== undefined) return [`${facts} with the key `, name(shown.key), more];
    if (shown.source !== undefined) return [`${facts} from `, name(shown.source), more];
    if (shown.query !== undefined) return [`${facts} nearest to `, el("q", {}, name(shown.query))];
    return [facts + more];
  }

  function row(fact, fresh) {
    const text = el("p", { dir: "auto", id: `fact-${fact.sequence}` }, fact.text);
    const about = { "aria-describedby": text.id };
    const details = el("p", { class: "details" });
    const past = hasEnded(fact, memory().asOf);
    if (fact.valid_to) {
      details.append(el("span", { class: past ? "closed" : "" },
        past ? "closed " : "holds until ", time(fact.valid_to)));
    }
    for (const name of ["key", "source"]) {
      if (fact[name] === null) continue;
      details.append(
        button("", () => show({ [name]: fact[name] }), { class: "chip", title: `All with this ${name}` }),
      );
      details.lastChild.append(`${name}: `, el("bdi", {}, fact[name]));
    }
    if (fact.value !== null) details.append(el("span", { dir: "auto" }, `value: ${fact.value}`));
    if (fact.valid_from !== fact.recorded_at) {
      details.append(el("span", {}, "holds from ", time(fact.valid_from)));
    }
    if (fact.expires_at) details.append(el("span", {}, "expires ", time(fact.expires_at)));
    details.append(el("span", {}, "recorded ", time(fact.recorded_at)));
    return el("li", { class: past ? "past" : fresh ? "fresh" : "" },
      text, details,
      el("div", { class: "actions" },
        button("History", () => showHistory(fact.id), about),
        button("Forget", () => forget(fact), about)));
  }

  async function forget(fact) {
    byId("forget-text").textContent = fact.text;
    const { namespace } = memory();
    if (!(await confirmed(byId("forget-dialog")))) return;
    try {
      await call("DELETE", inNamespace(namespace, "facts", fact.id));
    } catch (problem) {
      byId("shown").replaceChildren(problemView(problem));
      return;
    }
    changed();
    await reload();
    byId("facts-title").focus(); // the button that was pressed is gone with its fact
  }

  async function showHistory(id) {
    const place = byId("history");
    place.replaceChildren();
    byId("history-dialog").showModal();
    await runner(place)(async () => {
      const { namespace } = memory();
      const history = await call("GET", inNamespace(namespace, "facts", id, "history"));
      return () => place.replaceChildren(...historyView(history));
    });
  }

  setUpRemembering(memory, async (receipts) => {
    changed();
    await reload(new Set(receipts.map(({ id }) => id)));
  });
  byId("closed").addEventListener("change", () => reload());
  byId("search").addEventListener("submit", (event) => {
    event.preventDefault();
    const query = byId("query").value;
    show(query.trim() ? { query } : { all: true });
  });
  byId("query").addEventListener("search", (event) => {
    if (event.target.value === "" && shown.query !== undefined) show({ all: true });
  });
  byId("show-all").addEventListener("click", () => {
    byId("facts-title").focus(); // the button hides itself
    show({ all: true });
  });
  byId("more").addEventListener("click", () => run(async () => {
    const page = await fetchPage(cursor, PAGE);
    return () => {
      const first = list.children.length;
      append(page);
      if (cursor === null) list.children[first]?.querySelector("button").focus();
    };
  }));
  return { showAll: () => show({ all: true }), reload: () => reload(), showHistory };
}

function setUpRemembering(memory, done) {
  const form = byId("remember");
  const place = byId("remembered");
  const run = runner(place);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (place.hasAttribute("aria-busy")) return; // a second click would store them twice
    const common = {};
    for (const name of ["key", "source"]) if (form[name].value) common[name] = form[name].value;
    const validFrom = timeOf(form.valid_from);
    if (validFrom) common.valid_from = validFrom;
    const written = form.texts.value;
    const texts = written.split("\n").map((line) => line.trim()).filter(Boolean);
    const facts = texts.map((text) => ({ text, ...common }));
    run(async () => {
      if (common.key && texts.length > 1) {
        throw new Problem("A key goes with one fact", "Each line would close the one before it.");
      }
      const path = inNamespace(memory().namespace, "facts");
      const { facts: receipts } = await call("POST", path, { facts });
      await done(receipts);
      return () => {
        const count = receipts.length;
        place.replaceChildren(count === 1 ? "Remembered." : `${count} facts remembered.`);
        // What was written in the meantime is the next fact.
        if (form.texts.value === written) form.reset();
        form.texts.focus();
      };
    });
  });
  form.texts.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

function hasEnded({ valid_to }, asOf) {
  return valid_to !== null && new Date(valid_to) <= (asOf ? new Date(asOf) : new Date());
}

function historyView({ facts, events }) {
  const texts = new Map(facts.map((fact) => [fact.id, fact.text]));
  const version = (fact) =>
    el("li", { class: fact.valid_to ? "past" : "" },
      el("p", { dir: "auto" }, fact.text),
      el("p", { class: "details" },
        el("span", {}, fact.valid_to ? "held from " : "holds from ", time(fact.valid_from)),
        ...(fact.valid_to ? [el("span", {}, "to ", time(fact.valid_to))] : [])));
  const named = (id) => texts.has(id) ? el("q", { dir: "auto" }, texts.get(id)) : "a forgotten fact";
  const event = ({ at, kind, fact_id, by }) =>
    el("li", {}, time(at), " ",
      ...(kind === "opened" ? ["remembered ", named(fact_id)]
        : kind === "closed" ? ["closed ", named(fact_id), ", superseded by ", named(by)]
          : ["forgot a fact for good"]));
  return [
    el("h3", {}, "Versions, oldest first"),
    facts.length ? el("ol", { class: "versions" }, ...facts.map(version)) : el("p", {}, "All are forgotten."),
    el("h3", {}, "What happened"),
    el("ol", { class: "events" }, ...events.map(event)),
  ];
}
