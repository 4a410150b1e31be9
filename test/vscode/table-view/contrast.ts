import type { Locator } from "playwright-core";
import { becomes, type Step } from "../walk.js";
import { opened, type View, WRONG } from "./view.js";

/** What WCAG 2.1, 1.4.11, asks of what must be seen and is no text. */
const LEAST = 3;
const OTHER = "三/国家秘密/自然人";

/** Where colours are few, it is borders that tell what is meant. */
export function contrast(view: View): readonly Step[] {
  const { frame, cell, choose, picture } = view;
  return [
    opened(view),
    ["the view is told of the theme", () => frame.locator("body.vscode-high-contrast").waitFor()],
    [
      "every cell has a border that is seen, and the wrong figure one more",
      async () => {
        await frame.locator('td[data-culprit="sure"]').waitFor();
        await isSeen(cell(OTHER), "border");
        await isSeen(cell(WRONG), "border");
        await isSeen(cell(WRONG), "boxShadow");
        await isSeen(cell(WRONG).locator(".offer"), "border");
      },
    ],
    [
      "so has the chosen cell",
      async () => {
        await choose(OTHER);
        await isSeen(cell(OTHER), "outline");
        await picture("table-view-high-contrast");
      },
    ],
    [
      "so has the wrong figure when it is chosen, and the equations that it breaks",
      async () => {
        await choose(WRONG);
        await isSeen(cell(WRONG), "outline");
        await frame.locator("svg.equations polyline").nth(1).waitFor({ state: "attached" });
        await picture("table-view-high-contrast-chosen");
      },
    ],
  ];
}

type Border = "border" | "boxShadow" | "outline";

/** Waits until a border has a width, and stands out from the paper. */
const isSeen = (at: Locator, border: Border) =>
  becomes(
    `its ${border}`,
    () =>
      at.evaluate((own, name) => {
        const { getComputedStyle } = own.ownerDocument.defaultView;
        return [getComputedStyle(own)[name], getComputedStyle(own.ownerDocument.body).backgroundColor];
      }, border) as Promise<[drawn: string, paper: string]>,
    ([drawn, paper]) => /[1-9]\d*px/.test(drawn) && ratioOf(drawn, paper) >= LEAST,
  );

/** How far two colours are apart by WCAG: 1 for the same, 21 for black and white. */
function ratioOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of the colour in a style; what cannot be seen through is meant. */
function luminanceOf(style: string): number {
  const [red, green, blue] = (/rgb\(([^)]*)\)/.exec(style)?.[1] ?? "").split(",").map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
