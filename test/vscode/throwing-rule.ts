import { rules } from "../../server/core/rules/index.js";

// Built into a server before all else of it: one rule has a defect.
Object.assign(rules.find(({ name }) => name === "signature-date")!, {
  check: () => {
    throw new Error("a defect, made for the test");
  },
});
