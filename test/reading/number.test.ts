import { describe, expect, it } from "vitest";
import { readNumber } from "../../server/core/number.js";

const count = { kind: "count" } as const;
const change = { kind: "change" } as const;
const amount = { kind: "amount" } as const;
const fourDecimals = { kind: "amount", decimals: 4 } as const;

describe("a count", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["96171", 96171],
  ])("reads %s", (raw, value) => expect(readNumber(raw, count)).toEqual({ state: "number", value }));

  it.each([
    ["１２", 12, "fullwidth", "12"],
    ["1,234", 1234, "thousands", "1234"],
    ["12件", 12, "unit", "12"],
    ["3.0", 3, "decimals", "3"],
    ["007", 7, "zeros", "7"],
  ])("reads %s and names its flaw", (raw, value, flaw, reading) =>
    expect(readNumber(raw, count)).toEqual({ state: "number", value, flaw, readings: [reading] }),
  );

  it.each([
    ["O", "letters", ["0"]],
    ["1O", "letters", ["10"]],
    ["l2", "letters", ["12"]],
    ["三", "letters", ["3"]],
    ["1 2", "space", ["12"]],
    ["1,2", "separator", ["12"]],
    ["-3", "sign", ["3"]],
    ["3.5", "decimals", ["35"]],
    ["? 0", "other", ["0"]],
    ["待核", "other", []],
    ["1234567890123456", "other", ["1234567890123456"]],
  ])("does not compute with %s", (raw, flaw, readings) =>
    expect(readNumber(raw, count)).toEqual({ state: "malformed", flaw, readings }),
  );

  it.each(["", "/", "／", "-", "—", "——", "无", "…"])("takes %j for no figure", (raw) =>
    expect(readNumber(raw, count).state).toBe(raw === "" ? "blank" : "placeholder"),
  );
});

describe("本年增/减 of the 2019 form", () => {
  it.each([
    ["+1036", 1036],
    ["-14", -14],
    ["−3", -3],
    ["0", 0],
  ])("takes the sign of %s", (raw, value) => expect(readNumber(raw, change)).toEqual({ state: "number", value }));

  it("reads 减3 and says how it is written", () =>
    expect(readNumber("减3", change)).toEqual({ state: "number", value: -3, flaw: "sign", readings: ["-3"] }));
});

describe("an amount in 万元", () => {
  it.each([
    ["59237.2449", 59237.2449],
    ["316441", 316441],
    ["0.5950", 0.595],
  ])("reads %s", (raw, value) => expect(readNumber(raw, amount)).toEqual({ state: "number", value }));

  it("has two readings for a comma in the place of the decimal point", () =>
    expect(readNumber("491,5000", fourDecimals)).toEqual({
      state: "malformed",
      flaw: "separator",
      readings: ["491.5000", "4915000"],
    }));

  it("keeps both readings where the form demands decimals", () =>
    expect(readNumber("491,500", fourDecimals)).toMatchObject({ state: "malformed", readings: ["491.500", "491500"] }));

  it.each([
    ["251000元", 25.1, "25.1"],
    ["184719元", 18.4719, "18.4719"],
    ["5元", 0.0005, "0.0005"],
    ["160.5964万元", 160.5964, "160.5964"],
  ])("turns %s into 万元 without losing a digit", (raw, value, reading) =>
    expect(readNumber(raw, amount)).toEqual({ state: "number", value, flaw: "unit", readings: [reading] }),
  );
});
