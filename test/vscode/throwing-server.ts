import { rules } from "../../server/core/rules/index.js";
import "../../server/node.js";

// Built in place of the server that is installed: the same, but that one rule has a defect.
Object.assign(rules.find(({ name }) => name === "signature-date")!, {
  check: () => {
    throw new Error("a defect, made for the test");
  },
});
