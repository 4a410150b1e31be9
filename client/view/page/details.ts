import type { TableView, View } from "../../../server/core/view/view.js";
import { make } from "./dom.js";
import type { Sheet } from "./table.js";
import { saidOf, type Words } from "./words.js";

/** What is told below the form of that which is chosen. */
export interface Told {
  readonly title: string;
  readonly state?: string;
  readonly findings: readonly number[];
  readonly offer?: { readonly text: string; readonly to: string } | undefined;
  readonly equations: readonly { readonly state: TableView["sums"][number]["state"]; readonly text: string }[];
}

export function toldOf({ form, table }: Sheet, slot: string, words: Words): Told {
  const figure = table.figures[slot]!;
  const row = slot.split("/").slice(0, 2).join("/");
  const cells = figure.state === "unread" ? table.unread[row] : undefined;
  const own = [...figure.findings, ...(table.labels[row]?.findings ?? [])];
  const { culprit, total } = figure;
  return {
    title: form.names[slot]!,
    state:
      saidOf(figure, words) +
      (cells ? `${words.stop}${words.read} ${cells.length}${words.colon}${cells.join("  ")}` : ""),
    findings: [...new Set([...(culprit ? [culprit.finding] : []), ...own])],
    offer: culprit || total === undefined ? undefined : { text: `${words.total} ${total}`, to: String(total) },
    equations: form.equations.flatMap((equation, i) => {
      if (!equation.terms.some(({ figure }) => figure === slot)) return [];
      const { state, residual } = table.sums[i]!;
      return [{ state, text: sayEquation(equation, table, residual, words) }];
    }),
  };

  function sayEquation(
    { name, line, terms }: (typeof form.equations)[number],
    { figures }: TableView,
    residual: number | undefined,
    words: Words,
  ) {
    const side = (sign: 1 | -1) => {
      const own = terms.filter(({ weight }) => Math.sign(weight) === sign);
      const shown = own.filter(({ figure }) => figures[figure]!.value !== 0);
      return shown.map(({ figure }) => String(figures[figure]!.value ?? words.unread)).join(words.plus) || "0";
    };
    if (residual === undefined) return `${line} “${name}”${words.colon}${words.unchecked}`;
    const gap = residual ? `${words.comma}${words.gap} ${Math.abs(residual)}` : "";
    return `${line} “${name}”${words.colon}${side(1)} ${residual ? "≠" : words.equals} ${side(-1)}${gap}`;
  }
}

const SIGNS = { holds: "✓", fails: "✗", unread: "?" } as const;

/** Writes it; buttons say by data which finding's which fix they take. */
export function tell(place: HTMLElement, told: Told | undefined, { findings }: View, words: Words) {
  if (!told) return place.replaceChildren(make("p", { class: "hint" }, words.nothingChosen));
  const { title, state, offer, equations } = told;
  place.replaceChildren(
    make("p", {}, make("strong", {}, title), ...(state ? [` ${state}`] : [])),
    ...told.findings.map((index) => {
      const { severity, message, fixes } = findings[index]!;
      return make(
        "div",
        { class: "finding", "data-found": severity },
        make("p", {}, make("span", { class: "tag" }, words[severity]), message),
        ...fixes.map((fix, i) =>
          make(
            "button",
            { type: "button", "data-finding": index, "data-fix": i },
            i === 0 ? fix.title + words.takeKey : fix.title,
          ),
        ),
      );
    }),
    ...(offer
      ? [
          make(
            "div",
            { class: "finding" },
            make("p", {}, offer.text),
            make("button", { type: "button", "data-offer": "" }, `${words.take} ${offer.to}${words.takeKey}`),
          ),
        ]
      : []),
    ...(equations.length > 0
      ? [
          make(
            "ul",
            {},
            ...equations.map((each) => make("li", { class: each.state }, `${SIGNS[each.state]} ${each.text}`)),
          ),
        ]
      : []),
  );
}
