import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { frame } from "../../client/view/frame.js";
import { FromPage, type ToPage } from "../../client/view/messages.js";
import { printedPage } from "../../client/view/print.js";
import { check } from "../../server/core/check.js";
import { setFigures } from "../../server/core/edits/figures.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Language } from "../../server/core/language.js";
import { viewOf } from "../../server/core/view/index.js";
import type { Surplus, View } from "../../server/core/view/view.js";
import { editions } from "../../server/editions/index.js";
import { randomModel, render } from "../generate/index.js";
import type { Tally } from "../tally.js";
import { becomes, type Step, walk } from "./walk.js";
import { openWindow } from "./window.js";

const SAMPLE = readFileSync("test/drafts/样例一-从Word粘贴.txt", "utf8");
const EDITION = editions.find(({ id }) => id === "2021")!;
const ORIGIN = "http://view.localhost";

/** The table view's page by itself, in a browser: what it draws, how fast, and what cannot break out of it. */
export async function pageAlone(pictures: string): Promise<Tally> {
  const { browser, page } = await openWindow();
  try {
    const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
    return await walk(steps(page, await hosted(page), picture, pictures), () => picture("page-failed"));
  } finally {
    await browser.close();
  }
}

/** An extension in the page's place: a draft, what is said to it and of it. */
async function hosted(page: Page) {
  let [text, version, language] = ["", 0, "zh" as Language];
  const heard: FromPage[] = [];
  const violations: string[] = [];
  const say = (message: ToPage) => page.evaluate(`postMessage(${JSON.stringify(message)}, "*")`);
  const show = async () => say({ kind: "view", version: ++version, view: viewOf(check(text, { language }), language) });

  async function hear(data: unknown): Promise<void> {
    const message = FromPage.parse(data);
    heard.push(message);
    if (message.kind === "fix") {
      text = applyEdits(text, check(text).findings[message.finding]!.fixes[message.fix]!.edits);
      return void (await show());
    }
    if (message.kind !== "write") return;
    const { token, report, figures } = message;
    const setting = setFigures(check(text).reports, report, figures);
    if ("refused" in setting) {
      return void (await say({
        kind: "written",
        token,
        refused: setting.refused.zh,
        partial: setting.partial ?? false,
      }));
    }
    text = applyEdits(text, setting.edits);
    await say({ kind: "written", token, partial: false });
    await show();
  }

  await page.exposeFunction("hear", hear);
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  await page.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = name
      ? readFileSync(join("dist/view", name), "utf8")
      : frame({ origin: ORIGIN, script: `${ORIGIN}/view.js`, style: `${ORIGIN}/view.css` });
    const contentType = name.endsWith(".js") ? "text/javascript" : name ? "text/css" : "text/html";
    return route.fulfill({ body, contentType });
  });
  await page.addInitScript("globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => hear(message) });");
  return {
    heard,
    violations,
    say,
    text: () => text,
    async open(draft: string, spoken: Language = "zh"): Promise<void> {
      [text, language] = [draft, spoken];
      await page.goto(`${ORIGIN}/`);
      await becomes(
        "the page",
        async () => heard.at(-1)?.kind,
        (kind) => kind === "ready",
      );
      await show();
      await page.locator("td").first().waitFor();
    },
  };
}

type Hosted = Awaited<ReturnType<typeof hosted>>;

function steps(
  page: Page,
  host: Hosted,
  picture: (name: string) => Promise<unknown>,
  pictures: string,
): readonly Step[] {
  const { keyboard } = page;
  const cell = (slot: string) => page.locator(`td[data-slot="${slot}"]`);
  const count = (selector: string) => page.locator(selector).count();
  const pasteMarkup = (markup: string) =>
    page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", ${JSON.stringify(markup)});
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }`);

  return [
    [
      "a whole report is drawn in a few milliseconds, and drawn again for one figure in less",
      async () => {
        await host.open(SAMPLE);
        const view = viewOf(check(SAMPLE), "zh");
        const [first, again] = await timed(page, [{ ...view, reports: [] }, view, { ...view, forms: {} }]);
        console.log(`drawn in ${first} ms, again in ${again} ms`);
      },
    ],
    [
      "screen readers have a grid with the names of rows and columns, and each cell's state",
      async () => {
        await host.open(SAMPLE);
        const wrong = "表三“（四）无法提供 1.本机关不掌握相关政府信息·自然人”：14，错误，可能填错，应为 4";
        const grid = page.getByRole("grid", { name: "表三" });
        await grid.getByRole("gridcell", { name: wrong, exact: true }).waitFor();
        await grid.getByRole("rowheader", { name: "（七）总计", exact: true }).waitFor();
        await grid.getByRole("columnheader", { name: "自然人" }).waitFor();
        await becomes(
          "cells that Tab reaches",
          () => count('td[tabindex="0"]'),
          (cells) => cells === 3,
        );
      },
    ],
    [
      "English says it in English",
      async () => {
        await host.open(SAMPLE, "en");
        await page.getByRole("gridcell", { name: /may be wrong, should be 4/ }).waitFor();
        await page.locator("header", { hasText: "42 equations: 40 hold, 2 fail" }).waitFor();
      },
    ],
    [
      "blank, 0, unreadable, lost and unread look different, by words",
      async () => {
        const model = randomModel(3, { edition: EDITION, magnitude: "zero" });
        const { text, figures, rows } = render(model, "A", 3);
        const at = (slot: string) => figures.get(slot)!;
        const { start, end } = at("三/重复申请/自然人");
        const hurt = applyEdits(text, [
          { ...at("三/新收/自然人"), text: "" },
          { ...at("三/新收/商业企业"), text: "1O" },
          { ...at("三/新收/科研机构"), text: "-" },
          { ...rows.get("三/部分公开")!, text: "" },
          { start: start - 1, end: end + 1, text: "" },
        ]);
        await host.open(hurt);
        const said = (slot: string) => cell(slot).locator(".raw").textContent();
        const slots = [
          "三/新收/自然人",
          "三/新收/商业企业",
          "三/新收/科研机构",
          "三/新收/其他",
          "三/部分公开/自然人",
          "三/重复申请/自然人",
        ];
        const texts = await Promise.all(slots.map(said));
        if (texts.join() !== "空,1O,-,0,缺,？") throw new Error(texts.join());
        await cell("三/重复申请/自然人").click();
        await page.locator("footer", { hasText: "这一行读到 6" }).waitFor();
        await picture("page-states");
      },
    ],
    [
      "a lost cell that is typed in comes back where it was lost",
      async () => {
        await cell("三/重复申请/自然人").click();
        await keyboard.type("0");
        await keyboard.press("Enter");
        await page.locator('td[data-slot="三/重复申请/自然人"][data-state="number"]').waitFor();
      },
    ],
    [
      "where a line can only come back whole, what is typed waits until it is",
      async () => {
        const model = randomModel(5, { edition: EDITION, magnitude: "digits" });
        const { text, rows } = render(model, "I", 5);
        await host.open(applyEdits(text, [{ ...rows.get("三/部分公开")!, text: "" }]));
        await cell("三/部分公开/自然人").click();
        const line = [...model.figures].filter(([id]) => id.startsWith("三/部分公开/"));
        for (const [i, [slot, figure]] of line.entries()) {
          await keyboard.type(figure);
          await keyboard.press("Tab");
          const state = i < line.length - 1 ? "pending" : "number";
          await page.locator(`td[data-slot="${slot}"][data-state="${state}"]`).waitFor();
        }
      },
    ],
    [
      "what is pasted beyond the table is not written, and said",
      async () => {
        await host.open(SAMPLE);
        await cell("三/结转下年度/总计").click();
        await host.say({ kind: "pasted", text: "1\t2\r\n3\t4\r\n" });
        await page.getByRole("alert").filter({ hasText: "放不下" }).waitFor();
        if (host.text() !== SAMPLE) throw new Error("the draft has changed");
      },
    ],
    [
      "markup alone on the clipboard is pasted by its cells, full-width digits as figures; fewer than chosen is said",
      async () => {
        await host.open(SAMPLE);
        await cell("三/国家秘密/自然人").click();
        await keyboard.press("Control+Shift+End");
        await pasteMarkup(
          "<table><tr><td>１２</td><td><b>3</b></td></tr></table><script>document.title='evil'</script>",
        );
        await page.locator('td[data-slot="三/国家秘密/自然人"]', { hasText: "12" }).waitFor();
        await page.getByRole("alert").filter({ hasText: "1 × 2 格" }).waitFor();
        const meant = SAMPLE.replace("1.属于国家秘密\n\t1 \n\t0", "1.属于国家秘密\n\t12 \n\t3");
        if (host.text() !== meant || (await page.title()) !== "") throw new Error(host.text());
      },
    ],
    [
      "an input method types into the cell from its first key on, and Enter in it is its own",
      async () => {
        await host.open(SAMPLE);
        await cell("三/国家秘密/自然人").click();
        const keyOf = (key: string, isComposing = false) =>
          page.evaluate(
            `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", isComposing: ${isComposing}, bubbles: true, cancelable: true }))`,
          );
        await keyOf("Process");
        await cell("三/国家秘密/自然人").locator("input").waitFor();
        await keyboard.insertText("２");
        await keyOf("Enter", true);
        if ((await cell("三/国家秘密/自然人").locator("input").inputValue()) !== "２") throw new Error("it has ended");
        await keyboard.press("Enter");
        await page.locator('td[data-slot="三/国家秘密/自然人"][data-state="number"]', { hasText: "2" }).waitFor();
        if (host.text() !== SAMPLE.replace("1.属于国家秘密\n\t1 ", "1.属于国家秘密\n\t2 ")) throw new Error("another");
      },
    ],
    [
      "keys choose as in a spreadsheet: to the ends, a page, all; Esc leaves one",
      async () => {
        await host.open(SAMPLE);
        const current = (slot: string) => page.locator(`td[data-slot="${slot}"][data-current]:focus`).waitFor();
        await cell("三/国家秘密/自然人").click();
        for (const [key, slot] of [
          ["Control+ArrowRight", "三/国家秘密/总计"],
          ["Control+ArrowDown", "三/结转下年度/总计"],
          ["Home", "三/结转下年度/自然人"],
          ["Control+ArrowUp", "三/新收/自然人"],
          ["PageDown", "三/行政执法案卷/自然人"],
          ["Control+End", "三/结转下年度/总计"],
        ] as const) {
          await keyboard.press(key);
          await current(slot);
        }
        await keyboard.press("Control+A");
        if ((await count('td[aria-selected="true"]')) !== 175) throw new Error("not all");
        await keyboard.press("Escape");
        if ((await count('td[aria-selected="true"]')) !== 1) throw new Error("more than one");
      },
    ],
    [
      "a hostile draft stays text: no element, no script, no address comes of it",
      async () => {
        const evil = `<img src="http://evil.localhost/x" onerror="document.title='evil'"><script>document.title='evil'</script>[x](command:workbench.action.quit)`;
        const hostile = SAMPLE.replace("依法做好政府信息公开工作", evil)
          .replace("云岭县水务局\n", `云岭县${evil}水务局\n`)
          .replace("1.属于国家秘密", `1.属于国家秘密${evil}`)
          .replace("\t14\n", "\t<b onclick=alert(1)>14</b>\n");
        const asked: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        await host.open(hostile);
        await page.locator("p.line", { hasText: "<script>document.title='evil'</script>" }).nth(1).waitFor();
        if ((await count("img, a, b, iframe, object, body script:not([nonce])")) > 0) throw new Error("an element");
        if (asked.some((url) => !url.startsWith(ORIGIN))) throw new Error(asked.join());
        if ((await page.title()) !== "" || host.violations.length > 0) throw new Error(host.violations.join());
      },
    ],
    [
      "the policy stops what would be run or fetched all the same",
      async () => {
        await page.evaluate(`{
          const element = document.createElement("div");
          document.body.append(element);
          element.innerHTML = "<img src='http://evil.localhost/x' onerror='document.title = 1'><p style='color: red'>x</p>";
        }`);
        await becomes(
          "what the policy stopped",
          async () => host.violations.length,
          (stopped) => stopped >= 2,
        );
        if ((await page.title()) !== "") throw new Error("a script has run");
      },
    ],
    [
      "of 100,000 rows only those near the eye are drawn",
      async () => {
        await host.open(SAMPLE);
        const view = viewOf(check(SAMPLE), "zh");
        const rows = Array.from(
          { length: 100_000 },
          (_, i): Surplus => ({
            ...{ kind: "surplus", start: SAMPLE.length - 1, end: SAMPLE.length - 1, findings: [] },
            ...{ label: `第 ${i + 1} 行`, cells: ["1", "2", "3", "4", "5", "6", "7"] },
          }),
        );
        const large = {
          ...view,
          reports: view.reports.map((report) => ({ ...report, blocks: [...report.blocks, ...rows] })),
        };
        const [first, again] = await timed(page, [{ ...view, reports: [] }, large, { ...large, forms: {} }]);
        const drawn = await count(".surplus");
        console.log(`100,000 rows drawn in ${first} ms, again in ${again} ms; ${drawn} in the page`);
        if (drawn > 2_000) throw new Error(`${drawn} rows are drawn`);
        await page.evaluate("document.querySelector('main').scrollTo(0, 1e9)");
        await page.locator(".surplus", { hasText: "第 100000 行" }).waitFor();
        await becomes(
          "the rows drawn",
          () => count(".surplus"),
          (rows) => rows <= 2_000,
        );
      },
    ],
    [
      "zoomed and in forced colours it is still whole",
      async () => {
        await host.open(SAMPLE);
        await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        await cell("三/不掌握相关政府信息/自然人").click();
        const outlineOf = (slot: string) =>
          cell(slot).evaluate((own) => own.ownerDocument.defaultView.getComputedStyle(own).outline) as Promise<string>;
        const chosen = await outlineOf("三/不掌握相关政府信息/自然人");
        if (!/3px/.test(chosen) || !/solid/.test(chosen)) throw new Error(chosen);
        await picture("page-forced-colours");
        await cell("三/不掌握相关政府信息/商业企业").click();
        const culprit = await outlineOf("三/不掌握相关政府信息/自然人");
        if (!/double/.test(culprit)) throw new Error(culprit);
        await page.emulateMedia({ forcedColors: null, reducedMotion: null });
      },
    ],
    [
      "the page to print is the official form on A4, with no script in it",
      async () => {
        const html = printedPage(viewOf(check(SAMPLE), "zh"));
        if (/<script|http:|https:/.test(html)) throw new Error("not by itself");
        await page.goto("about:blank");
        await page.setContent(html);
        const merged = await page.locator("table.三 [rowspan], table.三 [colspan]").count();
        const figures = await page.locator("table.三 td").allTextContents();
        if (merged < 10 || figures.length !== 175 || !figures.includes("14"))
          throw new Error(`${merged}, ${figures.length}`);
        await page.pdf({ path: join(pictures, "printed.pdf"), preferCSSPageSize: true });
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: 794, height: 1123 });
        await page.locator("table.三").scrollIntoViewIfNeeded();
        await picture("printed");
      },
    ],
  ];
}

/** How long the page takes for views one after the other, the first left out: whole milliseconds, layout included. */
async function timed(page: Page, views: readonly View[]): Promise<number[]> {
  const times: number[] = [];
  for (const [i, view] of views.entries()) {
    const data = JSON.stringify({ kind: "view", version: 1000 + i, view });
    // What is dispatched is heard at once.
    const taken = await page.evaluate(`(() => {
      const data = JSON.parse(${JSON.stringify(data)});
      const before = performance.now();
      dispatchEvent(new MessageEvent("message", { data }));
      document.body.offsetHeight;
      return performance.now() - before;
    })()`);
    times.push(Math.round(taken as number));
  }
  return times.slice(1);
}
