import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFiles } from "../client/manifest.js";
import { READMES } from "../server/readme.js";
import { generated } from "../syntaxes/generate.js";
import { otherEditors } from "./editors/run.js";
import { beginRule } from "./rules/begin-rule.js";
import type { Tally } from "./tally.js";
import { nodeHost, oldestHost, webHost } from "./vscode/in-host/hosts.js";
import { inHost } from "./vscode/in-host/run.js";
import { Missing } from "./vscode/install.js";
import { journey } from "./vscode/journey.js";
import { newcomer, newcomerOnWeb } from "./vscode/newcomer.js";
import { npmStart } from "./vscode/npm-start.js";
import { otherWindows } from "./vscode/other-windows.js";
import { otherWindowsOnWeb } from "./vscode/other-windows-web.js";
import { pageAlone } from "./vscode/page.js";
import { animate, beside } from "./vscode/pictures.js";
import { screens } from "./vscode/screens/index.js";
import { tableView, tableViewInContrast, tableViewOnWeb, tableViewOnWebInContrast } from "./vscode/table-view.js";

// `npm test`: every layer, also after one has failed, and one closing line for all of them.

const VSIX = "dist/gouji.vsix";
/** Two hosts, each with a client, a server and the table view: four programs that share no file. */
const LARGEST = 1_250_000;
/** What the table view's page consists of. */
const VIEW = "dist/view";
const LARGEST_VIEW = 100_000;
const ARTEFACTS = "artefacts";
/** Those of the READMEs. `npm test -- --pictures` takes them anew; no two runs draw the same pixels. */
const PICTURES = ["equations", "hover", "quickfix", "problems", "status", "new"];
/** Those that show the whole of it in a row. */
const ANIMATION = ["problems", "squiggle", "hover", "quickfix", "mended"];

/** The editor in other colours. */
const THEMES = ["dark", "contrast"];
const EDITOR = { x: 332, y: 36, width: 520, height: 402 };

/** The panel that shows what is to be confirmed. */
const PREVIEW = { x: 52, y: 1042, width: 1380, height: 176 };

/** Those of the walkthrough, cut to what matters: they are shipped. */
const STEPS = ["squiggle", "hover", "quickfix", "new"];
const STEP = { x: 52, y: 200, width: 860, height: 340 };

const layers: Readonly<Record<string, () => Tally | Promise<Tally>>> = {
  "generated files": () => one(upToDate()),
  types: () => one(npm("check:types")),
  lint: () => one(npm("lint")),
  build: () => one(npm("build") && npm("build:tools")),
  "unit, language server, command line": unit,
  "a rule, begun": beginRule,
  package: () => one(npm("package") && smallEnough(VSIX, LARGEST) && smallEnough(VIEW, LARGEST_VIEW)),
  "other editors": otherEditors,
  "VS Code, from within": () => inHost(() => nodeHost(VSIX), ARTEFACTS),
  "the oldest VS Code, from within": () => inHost(() => oldestHost(VSIX), ARTEFACTS),
  "VS Code for the Web, from within": () => inHost(webHost, ARTEFACTS),
  "VS Code, at its window": window,
  "VS Code, a newcomer": () => newcomer(VSIX, ARTEFACTS),
  "VS Code for the Web, a newcomer": () => newcomerOnWeb(ARTEFACTS),
  "VS Code, at other windows": async () => {
    const tally = await otherWindows(VSIX, ARTEFACTS);
    if (tally.failed === 0 && isForPictures) {
      writeFileSync("client/media/themes.png", beside(THEMES.map(taken), EDITOR));
    }
    return tally;
  },
  "VS Code for the Web, at other windows": () => otherWindowsOnWeb(ARTEFACTS),
  "every screen, in Chinese": async () => {
    const tally = await screens(VSIX, ARTEFACTS, "zh");
    if (tally.failed === 0 && isForPictures) {
      writeFileSync("client/media/preview.png", beside([taken("zh-preview")], PREVIEW));
    }
    return tally;
  },
  "every screen, in English": () => screens(VSIX, ARTEFACTS, "en"),
  "npm start": npmStart,
  "the table view's page, by itself": () => pageAlone(ARTEFACTS),
  "the table view, at its window": async () => {
    const tally = await tableView(VSIX, ARTEFACTS);
    if (tally.failed === 0 && isForPictures) cpSync(taken("table-view"), "client/media/table-view.png");
    return tally;
  },
  "the table view, in high contrast": () => tableViewInContrast(VSIX, ARTEFACTS),
  "the table view, in VS Code for the Web": () => tableViewOnWeb(ARTEFACTS),
  "the table view, in high contrast in VS Code for the Web": () => tableViewOnWebInContrast(ARTEFACTS),
};

const one = (right: boolean): Tally => (right ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function npm(script: string, ...args: readonly string[]): boolean {
  return (
    spawnSync("npm", ["run", "--silent", script, "--", ...args], { stdio: ["ignore", "inherit", "inherit"] }).status ===
    0
  );
}

/** What is generated is checked in; it must be what would be generated now. */
function upToDate(): boolean {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const paths = [generated, READMES, manifestFiles(manifest)].flatMap(Object.keys);
  const before = paths.map((path) => readFileSync(path, "utf8"));
  if (!npm("generate")) return false;
  const stale = paths.filter((path, index) => readFileSync(path, "utf8") !== before[index]);
  for (const path of stale) console.log(`${path} was out of date: npm run generate has written it anew`);
  return stale.length === 0;
}

function unit(): Tally {
  const file = `${ARTEFACTS}/unit.json`;
  const right = npm("test:unit", "--reporter=default", "--reporter=json", `--outputFile=${file}`);
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  // A file that does not even load has no tests to fail.
  return { passed, failed: right ? 0 : Math.max(1, numFailedTests) };
}

/** Whether a file, or all files of a folder, are no larger than so many bytes. */
function smallEnough(path: string, most: number): boolean {
  const files = statSync(path).isFile() ? [path] : readdirSync(path).map((name) => join(path, name));
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`${path}: ${size} bytes`);
  return size < most;
}

const isForPictures = process.argv.includes("--pictures");
const taken = (name: string) => join(ARTEFACTS, `${name}.png`);

async function window(): Promise<Tally> {
  const tally = await journey(VSIX, ARTEFACTS);
  if (tally.failed === 0 && isForPictures) {
    for (const name of PICTURES) cpSync(taken(name), join("client/media", `${name}.png`));
    const frames = ANIMATION.map((name) => ({ picture: taken(name), milliseconds: 2500 }));
    writeFileSync("client/media/tour.gif", animate(frames));
    for (const name of STEPS) {
      writeFileSync(`client/media/step-${name}.gif`, animate([{ picture: taken(name), milliseconds: 0 }], STEP, 16));
    }
  }
  return tally;
}

async function run(layer: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    const tally = await layer();
    return tally.passed + tally.failed > 0 ? tally : one(false);
  } catch (error) {
    console.log(error instanceof Missing ? error.message : error);
    return one(false);
  }
}

rmSync(ARTEFACTS, { recursive: true, force: true });
mkdirSync(ARTEFACTS);
const failing: string[] = [];
const total = { passed: 0, failed: 0 };
for (const [name, layer] of Object.entries(layers)) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await run(layer);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failing.push(name);
}
if (failing.length > 0) console.log(`\nfailing: ${failing.join("; ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
