import "../../../dist/tools/mocha.cjs";
import type mocha from "mocha";

/** `mocha` where there is no Node: its build for browsers leaves all in the global scope, these once it is asked. */
const scope = globalThis as unknown as mocha.MochaGlobals & { readonly Mocha: typeof mocha };

export default scope.Mocha;
type Told = readonly unknown[];
export const describe = (...told: Told) => Reflect.apply(scope.describe, undefined, told);
export const it = (...told: Told) => Reflect.apply(scope.it, undefined, told);
export const before = (...told: Told) => Reflect.apply(scope.before, undefined, told);
export const beforeEach = (...told: Told) => Reflect.apply(scope.beforeEach, undefined, told);
export const after = (...told: Told) => Reflect.apply(scope.after, undefined, told);
export const afterEach = (...told: Told) => Reflect.apply(scope.afterEach, undefined, told);
