import type * as vscode from "vscode";
import { registerCommands } from "./commands.js";
import { registerIgnore } from "./ignore.js";
import { registerPages } from "./pages.js";
import { recognise } from "./recognise.js";
import { registerRewrites } from "./rewrites.js";
import { type Connect, serviceOf } from "./service.js";
import { showStatus } from "./status.js";
import { registerTableView } from "./table.js";
import { registerTour } from "./tour.js";

/** Everything that desktop and browser share. Until there is a report, no server runs and no client is loaded. */
export function extend(context: vscode.ExtensionContext, connect: Connect): void {
  const service = serviceOf(connect);
  // What goes wrong is in the log, and in the status.
  const found = () => void service.start().catch(() => {});
  context.subscriptions.push(
    service,
    registerCommands(service),
    registerRewrites(service),
    registerTour(context),
    registerPages(context),
    registerIgnore(service),
    registerTableView(context, service),
    showStatus(service),
    recognise(found, service.stop),
  );
}
