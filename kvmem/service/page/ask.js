// Asking: the question, the answer, and the facts that it rests on.

import { call, inNamespace } from "./api.js";
import { bar, button, el, marked, runner, time } from "./view.js";

const KINDS = {
  span: "copied from a fact",
  yes_no: "yes or no",
  count: "counted",
  list: "put together from several facts",
  label: "a word learnt in training",
};

const UNFOLDED = 3; // facts of the evidence that are shown at once, and those copied from

export function confidenceInWords(confidence) {
  if (confidence >= 0.99) return "Almost certainly right";
  if (confidence >= 0.9) return "Very likely right";
  if (confidence >= 0.7) return "Likely right";
  if (confidence >= 0.5) return "More likely right than wrong";
  return "More likely wrong than right";
}

/** `memory()` gives the namespace and the time to ask about; `showHistory(id)` opens one. */
export function setUpAsking(memory, showHistory) {
  const form = document.getElementById("ask");
  const place = document.getElementById("answer");
  const minimum = document.getElementById("min-confidence");
  const shown = document.getElementById("min-confidence-shown");
  const run = runner(place);

  const showMinimum = () => { shown.value = `${minimum.value} %`; };
  minimum.addEventListener("input", showMinimum);
  showMinimum(); // the browser may bring back an earlier value

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { namespace, asOf } = memory();
    const body = { question: form.question.value, min_confidence: Number(minimum.value) / 100 };
    if (asOf) body.as_of = asOf;
    if (form.assume.value) body.assume = form.assume.value;
    run(async () => {
      const answer = await call("POST", inNamespace(namespace, "ask"), body);
      return () => place.replaceChildren(...answerView(answer, body, showHistory));
    });
  });

  // An answer of another namespace or time would mislead.
  return () => run(async () => () => place.replaceChildren());
}

function answerView(answer, asked, showHistory) {
  const view = [
    el("p", { class: "hint asked", dir: "auto" }, asked.question),
    el("p", { class: answer.known ? "verdict" : "verdict unknown", dir: "auto" },
      answer.known ? answer.answer : "Not known"),
  ];
  if (!answer.known) view.push(el("p", {}, ...whyUnknown(answer, asked)));
  // At a word it never saw the reader does not judge: the facts may tell all the same.
  if (!answer.unknown_words.length) {
    const how = answer.known ? ` · ${KINDS[answer.kind] ?? answer.kind}` : "";
    view.push(
      el("p", { class: "confidence" },
        el("span", {}, confidenceInWords(answer.confidence) + how), bar(answer.confidence)),
    );
  }
  if (answer.evidence.length) view.push(...evidenceView(answer, showHistory));
  return view;
}

function whyUnknown(answer, asked) {
  if (answer.unknown_words.length) {
    const words = answer.unknown_words.flatMap((word) => [el("q", {}, el("bdi", {}, word)), ", "]);
    return ["The reader never saw ", ...words.slice(0, -1), " in its training, so it does not guess."];
  }
  if (asked.min_confidence > 0) {
    const least = Math.round(100 * asked.min_confidence);
    return [`The facts do not tell, or the answer was less than ${least} % sure.`];
  }
  return ["The facts of this namespace do not tell."];
}

function evidenceView({ evidence, spans }, showHistory) {
  const list = (part) =>
    el("ol", { class: "evidence" }, ...part.map((fact) => evidenceRow(fact, spans, showHistory)));
  const path = evidence.toSorted((a, b) => a.hop - b.hop || b.weight - a.weight);
  const rest = path.filter(({ fact_id }, place) =>
    place >= UNFOLDED && !spans.some((span) => span.fact_id === fact_id));
  const view = [
    el("h3", {}, "What the reader looked at"),
    el("p", { class: "hint" }, "Hop by hop: each fact at the hop that addressed it most."),
    list(path.filter((fact) => !rest.includes(fact))),
  ];
  if (rest.length) {
    view.push(el("details", {}, el("summary", {}, `${rest.length} more`), list(rest)));
  }
  return view;
}

function evidenceRow({ fact_id, text, recorded_at, hop, weight }, spans, showHistory) {
  const own = spans.filter((span) => span.fact_id === fact_id);
  const open = button("", () => showHistory(fact_id),
    { class: "plain", dir: "auto", title: "History" });
  open.append(...marked(text, own));
  const row = el("li", { "data-hop": Math.min(hop, 6) },
    el("span", { class: "hop" }, `Hop ${hop}`), open, bar(weight), time(recorded_at));
  row.style.setProperty("--weight", weight);
  return row;
}
