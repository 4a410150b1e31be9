import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/core/fix.js";
import { readReport } from "../../server/core/read.js";
import type { Edit } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { damage } from "../bench/damage.js";
import { moved, rowOf } from "../bench/recovery.js";
import { legible, type Rendered, randomModel, randomOf, render } from "../generate/index.js";

// A draft while it is typed: always broken somewhere, and nowhere else.

interface Typing {
  readonly what: string;
  readonly edit: Edit;
  /** The row that is typed in; undefined when it is in none. */
  readonly row?: string;
}

/** A report in a family; the edition and the magnitude go round with the families. */
function draftOf(family: (typeof legible)[number]): Rendered {
  const at = legible.indexOf(family);
  const magnitude = at % 2 ? "digits" : "thousands";
  return render(randomModel(at, { edition: editions[at % editions.length]!, magnitude }), family, at);
}

function* typings(rendered: Rendered): Iterable<Typing> {
  const { text, figures, labels, headings } = rendered;
  const random = randomOf(rendered.model.year + text.length);
  const [id, figure] = random.pick([...figures]);
  const row = rowOf(id);
  for (const half of ["", "12.", "３", "一"])
    yield { what: `${half} for a figure`, edit: { ...figure, text: half }, row };
  const [labelled, label] = random.pick([...labels].filter(([, { start, end }]) => end - start > 3));
  for (let end = label.start; end < label.end; end++) {
    const said = text.slice(label.start, end);
    yield { what: `${said} for a label`, edit: { ...label, text: said }, row: rowOf(labelled) };
  }
  for (const tag of ["<b", "<b>", "<td>", "<table>"])
    yield { what: `${tag} before a figure`, edit: { start: figure.start, end: figure.start, text: tag }, row };
  const heading = headings.get("二")!;
  for (const opened of ["```\n", "<div>\n"])
    yield { what: `${opened} before 二`, edit: { start: heading.start, end: heading.start, text: opened } };
  const doubled = damage("row doubled", rendered, random);
  if (doubled) yield { what: "a row twice", ...doubled };
}

describe.each(legible)("family %s", (family) => {
  it("keeps every other row's figures while one is struck out, however the table is padded", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomOf(seed);
      const model = randomModel(seed, { edition: editions[seed % editions.length]!, magnitude: "digits" });
      const rendered = render(model, family, seed);
      const [struck, at] = random.pick([...rendered.figures].filter(([id]) => id.startsWith("三/")));
      const { figures } = readReport(applyEdits(rendered.text, [{ ...at, text: "" }]), editions);
      const lost = [...rendered.figures.keys()].filter(
        (id) => rowOf(id) !== rowOf(struck) && !rendered.lost.has(id) && figures.get(id)?.raw !== model.figures.get(id),
      );
      expect([seed, lost]).toEqual([seed, []]);
    }
  });

  it("takes a number with a point behind it for a figure where one belongs", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = randomOf(seed);
      const rendered = render(
        randomModel(seed, { edition: editions[seed % editions.length]!, magnitude: "digits" }),
        family,
        seed,
      );
      const [id, { end }] = random.pick(
        [...rendered.figures].filter(([id]) => id.startsWith("三/") && !rendered.lost.has(id)),
      );
      const { figures } = readReport(applyEdits(rendered.text, [{ start: end, end, text: "." }]), editions);
      const figure = rendered.model.figures.get(id)!;
      expect([...figures.values()].filter(({ raw }) => raw.endsWith(".")).map(({ id, raw }) => [id, raw])).toEqual(
        figure === "" ? [] : [[id, `${figure}.`]],
      );
    }
  });

  it("keeps every other row's figures while one is typed in", () => {
    const rendered = draftOf(family);
    const hurt = [...typings(rendered)].flatMap(({ what, edit, row }) => {
      const { figures } = readReport(applyEdits(rendered.text, [edit]), editions);
      return [...rendered.figures].flatMap(([id, place]) => {
        const found = figures.get(id);
        const { start, end } = moved(place, edit);
        const same = found?.raw === rendered.model.figures.get(id) && found?.start === start && found.end === end;
        return rowOf(id) === row || same ? [] : [`${what}: ${id} ${found?.raw}`];
      });
    });
    expect(hurt).toEqual([]);
  });
});
