import { Complaint } from "../complaint.js";
import { LANGUAGES, type Language, type Text } from "../core/language.js";

export const HELP: Text = {
  zh: `勾稽：检查政府信息公开工作年度报告

用法：
  gouji check 文件…      检查文件；“-”表示标准输入
  gouji explain 规则     说明一条规则：查什么、依据、怎样改；不写规则名则列出全部规则

check 的选项：
  --format text|json     输出格式，默认 text
  --fix                  改正只关写法、不动内容的问题（如丢失的序号、全角数字），写回原文件
  --profile 范围         gate 只查公开出去会造成后果的，default 常规，strict 再加上平时不查的；先于 .gouji.json
  --fail-on 级别         达到这一级别即以 1 退出：error（默认）、warning、information

文件所在的文件夹里有 .gouji.json 的（直到运行命令的文件夹，取最近的一个），按它检查，与编辑器一致

通用选项：
  --lang zh|en           提示所用的语言：中文（默认）或英文
  -h, --help             显示本说明
  -v, --version          显示版本

退出码：0 没有达到 --fail-on 级别的问题；1 有；2 有文件未能检查，或用法有误
`,
  en: `Gouji: checks annual reports on government transparency (《政府信息公开工作年度报告》)

Usage:
  gouji check FILE...    check files; - is standard input
  gouji explain RULE     explain a rule: what it finds, on what grounds, how to mend it; without a name, list them all

Options of check:
  --format text|json     output format, text by default
  --fix                  mend what is a matter of writing only, such as lost numerals and full-width digits, in the file
  --profile PROFILE      gate: only what damages once published; default; strict: also what is off as a matter of
                         taste. Comes before .gouji.json
  --fail-on LEVEL        exit with 1 from this level on: error (default), warning, information

The nearest .gouji.json counts, from the file's folder up to the one the command runs in, as in the editor

Common options:
  --lang zh|en           language of the messages: Chinese (default) or English
  -h, --help             show this text
  -v, --version          show the version

Exit codes: 0 nothing at the level of --fail-on; 1 something; 2 a file could not be checked, or the usage is wrong
`,
};

/** What is wrong with an option whose value is one of a few. */
export const notOneOf = (option: string, values: readonly string[]): Text => ({
  zh: `--${option} 只能是 ${values.join("、")}`,
  en: `--${option} must be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`,
});

/** parseArgs tells what is wrong in English only; its code and the option named are enough to tell it in both languages. */
export function wrongArguments(error: unknown): Text {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^\s'=]*)/.exec(message)?.[1];
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return { zh: `没有 ${option} 这个选项`, en: `there is no option ${option}` };
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return {
        zh: `选项 ${option} 的值不对：${option} 要么缺值，要么不该有值`,
        en: `option ${option} lacks its value, or takes none`,
      };
    default:
      throw error;
  }
}

/** Why a file could not be read or written. */
export function fileTrouble(error: unknown): Text {
  if (error instanceof Complaint) return error.text;
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return { zh: "文件不存在", en: "there is no such file" };
    case "EISDIR":
      return { zh: "这是文件夹，请写出其中的文件", en: "this is a folder; name the files in it" };
    case "EACCES":
    case "EPERM":
      return { zh: "没有读写这个文件的权限", en: "no permission to read or write this file" };
    default:
      return { zh: message, en: message };
  }
}

/** The language asked for, before the arguments are known to be right: what is wrong with them is told in it too. */
export const languageIn = (asked: unknown): Language => LANGUAGES.find((language) => language === asked) ?? "zh";
