// How values are shown. Texts become text nodes, never markup.

/** An element; strings among the children become text. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function button(label, onClick, attributes = {}) {
  const element = el("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", onClick);
  return element;
}

/** An error where it happened. Errors of single facts say which. */
export function problemView(problem) {
  const single = (problem.errors ?? []).flatMap(({ field, detail }) => {
    const index = /^#\/facts\/(\d+)\//.exec(field);
    return index ? [el("li", {}, `Fact ${Number(index[1]) + 1}: ${detail}`)] : [];
  });
  return el(
    "div",
    { class: "problem", role: "alert" },
    el("strong", {}, problem.title),
    single.length ? el("ul", {}, ...single) : el("p", { dir: "auto" }, problem.detail),
  );
}

/** The text's nodes, with its spans marked. Offsets count code points, not UTF-16 units. */
export function marked(text, spans) {
  const points = Array.from(text);
  const nodes = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue; // inside the last one
    nodes.push(points.slice(at, start).join(""));
    nodes.push(el("mark", {}, points.slice(start, end).join("")));
    at = end;
  }
  return [...nodes, points.slice(at).join("")];
}

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** A time of the service, in the reader's own zone; the exact one is in the tooltip. */
export function time(text) {
  return el("time", { datetime: text, title: text }, DATE.format(new Date(text)));
}

/** The RFC 3339 time that a datetime-local input holds, or null if it is empty. */
export function timeOf(input) {
  return input.value ? new Date(input.value).toISOString() : null;
}

export function percent(share) {
  if (share > 0.99 && share < 1) return "over 99 %";
  if (share < 0.01 && share > 0) return "under 1 %";
  return `${Math.round(100 * share)} %`;
}

/** A share of 1 as a bar with its figure. */
export function bar(share) {
  const fill = el("span", { class: "fill" });
  fill.style.width = `${100 * share}%`;
  return el(
    "span",
    { class: "share" },
    el("span", { class: "track", "aria-hidden": "true" }, fill),
    el("span", { class: "figure" }, percent(share)),
  );
}

/**
 * Run the tasks of a place, each given as a function whose promise holds how to show its result.
 * What an earlier task still brings is dropped. What goes wrong is shown in the place.
 */
export function runner(place) {
  let latest = 0;
  return async (task) => {
    const turn = ++latest;
    place.setAttribute("aria-busy", "true");
    let show;
    try {
      show = await task();
    } catch (problem) {
      show = () => place.replaceChildren(problemView(problem));
    }
    if (turn !== latest) return;
    place.removeAttribute("aria-busy");
    show();
  };
}

/** Open a dialogue; the promise holds whether it was confirmed. */
export function confirmed(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "ok"), { once: true });
  });
}
