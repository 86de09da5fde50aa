/** The language server as a Node process, over `--stdio` or Node's IPC. Only here is the clock read. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { CATALOG } from "../shared-rules/catalog.js";
import { CaseFiles } from "./caseFiles.js";
import { serve } from "./connection.js";
import { paperOnDisk, papersOnDisk } from "./papers/shelf.js";
import { RuleFiles } from "./ruleFiles.js";

const connection = createConnection(ProposedFeatures.all);

process.on("unhandledRejection", (reason) => connection.console.error(`Good Faith: ${reason instanceof Error ? reason.stack : String(reason)}`));

serve(connection, {
  catalog: CATALOG,
  today: localDate,
  papersOnDisk,
  paperOnDisk,
  caseFiles: (knowsCourt, changed) => new CaseFiles(connection, knowsCourt, changed),
  ruleFiles: (changed) => new RuleFiles(connection, CATALOG, changed),
});

/** Today where the user is, as `YYYY-MM-DD`. */
function localDate(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
