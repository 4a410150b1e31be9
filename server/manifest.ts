import * as z from "zod/mini";
import { Options } from "./core/options.js";
import { rules } from "./core/rules/index.js";

/** Settings that the client reads itself, the server never. */
const CLIENT = {
  "gouji.recognise": {
    type: "boolean",
    default: true,
    scope: "resource",
    description:
      "识别打开的纯文本、Markdown 和 HTML 中的政府信息公开工作年度报告并检查；纯文本的语言随之设为“政府信息公开年报”。",
  },
  "gouji.trace.server": {
    type: "string",
    enum: ["off", "messages", "verbose"],
    default: "off",
    scope: "window",
    description: "在日志中记录编辑器与检查服务之间的消息。",
  },
};

/** The settings as VS Code wants them declared in package.json. */
export function settings(): object {
  const { properties = {} } = z.toJSONSchema(Options, { target: "draft-7", io: "input" });
  const options = Object.entries(properties).map(([name, schema]) => [`gouji.${name}`, schema]);
  const { "gouji.rules": levels, ...others } = Object.fromEntries(options);
  return {
    title: "勾稽",
    properties: { "gouji.rules": { ...levels, propertyNames: ruleNames }, ...others, ...CLIENT },
  };
}

/** For the editor to complete, and to say what each is. */
const ruleNames = { enum: rules.map(({ name }) => name), enumDescriptions: rules.map(({ title }) => title.zh) };
