import { readEditions } from "../core/form/edition.js";
import e2019 from "./2019.json" with { type: "json" };
import beijing from "./2019-beijing.json" with { type: "json" };
import guangzhou from "./2019-guangzhou.json" with { type: "json" };
import hubei from "./2019-hubei.json" with { type: "json" };
import suizhou from "./2019-suizhou.json" with { type: "json" };
import e2021 from "./2021.json" with { type: "json" };

/** Every edition and local form, national ones first. */
export const editions = readEditions([e2019, e2021, beijing, hubei, suizhou, guangzhou]);
