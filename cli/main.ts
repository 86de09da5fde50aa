/** The `goodfaith` command: reads its arguments, runs one command, and leaves the exit code. The clock is read here only. */
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { CATALOG } from "../shared-rules/catalog.js";
import type { Catalog } from "../server/compliance/model.js";
import { readArguments } from "./arguments.js";
import { runCheck } from "./check.js";
import { runCourts } from "./courts.js";
import { localDate } from "./dates.js";
import { runDeadlines } from "./deadlines.js";
import { runExplain } from "./explain.js";
import { runLanguageServer } from "./language-server.js";
import { ownRules } from "./own-rules.js";
import { processTerminal, type Terminal } from "./terminal.js";

/** `null` leaves the process to the language server. */
async function run(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2 | null> {
  const request = readArguments(words, terminal);
  switch (request.kind) {
    case "check": return runCheck(request, CATALOG, localDate(new Date()), terminal);
    case "deadlines": return runDeadlines(request, localDate(new Date()), terminal);
    case "explain": return withOwnRules(terminal, (catalog) => runExplain(request.term, catalog, terminal));
    case "courts": return withOwnRules(terminal, (catalog) => runCourts(request.court, request.format, catalog, terminal));
    case "language-server": return runLanguageServer(ownFolder(), terminal);
    case "answered": return request.exit;
  }
}

/** The catalog as it counts where the program runs. */
function withOwnRules(terminal: Terminal, command: (catalog: Catalog) => 0 | 2): 0 | 2 {
  const rules = ownRules(CATALOG, terminal);
  const exit = command(rules.catalogIn("."));
  return exit === 0 ? rules.exit() : exit;
}

/** Installed programs are run through a link: the server lies beside the real file. */
const ownFolder = (): string => dirname(realpathSync(process.argv[1] ?? "."));

run(process.argv.slice(2), processTerminal()).then(
  (exit) => {
    // Set, not called: what is still being written gets out first.
    if (exit !== null) process.exitCode = exit;
  },
  (error: unknown) => {
    process.stderr.write(`goodfaith: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
