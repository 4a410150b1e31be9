import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Tally } from "../tally.js";
import { installed } from "../vscode/install.js";

const PAGE = "server/editors.md";
const DRAFT = "test/drafts/样例一-从Word粘贴.txt";

interface Editor {
  readonly name: string;
  readonly command: string;
  /** Debian's. */
  readonly packages: readonly string[];
  /** The language of the page's block that configures it. */
  readonly block: string;
  /** What a user does, as a script that says how it goes. */
  readonly script: string;
  readonly run: (configuration: string, script: string) => readonly string[];
}

const EDITORS: readonly Editor[] = [
  {
    name: "Neovim",
    command: "nvim",
    packages: ["neovim"],
    block: "lua",
    script: "test/editors/neovim.lua",
    run: (configuration, script) => ["--headless", "-i", "NONE", "-n", "-u", configuration, "-c", `luafile ${script}`],
  },
  {
    name: "Emacs",
    command: "emacs",
    packages: ["emacs-nox", "elpa-eglot"],
    block: "elisp",
    script: "test/editors/emacs.el",
    run: (configuration, script) => [
      "--batch",
      "-f",
      "package-initialize",
      "-l",
      "eglot",
      "-l",
      configuration,
      "-l",
      script,
    ],
  },
];

/** What each must say: the culprit, what it is, its totals, what is offered, and the line once that is done. */
const SAYS = [
  /^diagnostic: .*本机关不掌握相关政府信息·自然人.*改为 4/m,
  /^hover: .*本机关不掌握相关政府信息·自然人/m,
  /^totals: 4 46\s*$/m,
  /^offered: .*改为 4/m,
  /^line: 4\s*$/m,
];

/** Other editors, each without a window, configured as the page says, at a draft named as reports are. */
export function otherEditors(): Tally {
  const tally = { passed: 0, failed: 0 };
  for (const editor of EDITORS) {
    const fault = tryIn(editor);
    console.log(fault === undefined ? `✔ ${editor.name}` : `✘ ${editor.name}\n${fault}`);
    tally[fault === undefined ? "passed" : "failed"]++;
  }
  return tally;
}

function tryIn({ command, packages, block, script, run }: Editor): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "gouji-editor-"));
  try {
    const draft = join(folder, "某局2024年政府信息公开工作年度报告.txt");
    const configuration = join(folder, `configuration.${block === "lua" ? "lua" : "el"}`);
    cpSync(DRAFT, draft);
    writeFileSync(configuration, blockOf(block));
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, DRAFT: draft };
    const said = execFileSync(installed(command, packages), run(configuration, resolve(script)), {
      env,
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000,
    });
    const unsaid = SAYS.filter((words) => !words.test(said));
    return unsaid.length > 0 ? `not said: ${unsaid.join(", ")}\n${said}` : undefined;
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as { message: string; stdout?: unknown; stderr?: unknown };
    return `${message}\n${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page's block, for this clone. */
function blockOf(language: string): string {
  const [, block] = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "ms").exec(readFileSync(PAGE, "utf8"))!;
  return block!.replaceAll("/path/to/gouji", resolve("."));
}
