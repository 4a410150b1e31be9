import { expect, it } from "vitest";
import { slotsOf } from "../../server/core/form/edition.js";
import { namedPlaces } from "../../server/core/ignores/places.js";
import { editions } from "../../server/editions/index.js";
import { projectSchema } from "../../syntaxes/project.js";
import { mismatch } from "../helpers/languages.js";
import { editionOf } from "../helpers/table.js";

const places = namedPlaces(editions);

it("every figure, row, table and section has a name for an ignore, in both languages", () => {
  const names = new Map(places.map(({ at, name }) => [at, name]));
  expect(names.size).toBe(places.length);
  const slots = editions.flatMap(({ tables }) => tables.flatMap(slotsOf));
  expect(slots.filter(({ id }) => !names.has(id))).toEqual([]);
  expect(["三/总计", "二", "六", "标题", "引言"].filter((at) => !names.has(at))).toEqual([]);
  expect(places.flatMap(({ name }) => mismatch(name) ?? [])).toEqual([]);
});

it("the schema of .gouji.json offers them, those of the newest form first, and takes others too", () => {
  const { properties } = projectSchema("zh") as {
    properties: Record<string, { items: { properties: Record<string, unknown> } }>;
  };
  const { anyOf } = properties.ignore!.items.properties.at as {
    anyOf: { enum?: string[]; enumDescriptions?: string[] }[];
  };
  const [named, free] = anyOf as [{ enum: string[]; enumDescriptions: string[] }, object];
  const at = named.enum.indexOf("三/总计/自然人");
  expect(named.enumDescriptions[at]).toBe("表三“（七）总计·自然人”");
  expect(named.enum[0]).toBe(slotsOf(editionOf("2021").tables[0]!)[0]!.id);
  expect(free).toEqual({ type: "string" });
});

it("the schema says the same in both languages", () => {
  const [zh, en] = [projectSchema("zh"), projectSchema("en")].map((schema) => [...saidIn(schema)]);
  expect(zh!.length).toBeGreaterThan(500);
  expect(zh!.length).toBe(en!.length);
  const faults = zh!.flatMap((words, i) => mismatch({ zh: words, en: en![i]! }) ?? []);
  expect([...new Set(faults)]).toEqual([]);
});

/** What VS Code shows of a schema. */
function* saidIn(schema: object): Iterable<string> {
  for (const [name, value] of Object.entries(schema)) {
    if (["title", "description", "errorMessage"].includes(name) && typeof value === "string") yield value;
    else if (name === "enumDescriptions") yield* value;
    else if (typeof value === "object" && value !== null) yield* saidIn(value);
  }
}
