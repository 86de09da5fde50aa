/** `goodfaith check`: reads each input, asks the engine, reports at once, and answers with the exit code. */
import type { Catalog, ComplianceModel, Context } from "../server/compliance/model.js";
import { check as judge } from "../server/engine.js";
import type { CheckCommand, FailOn, Format } from "./arguments.js";
import { FEDERAL_RULES, findCourt, type FoundCourt } from "./courts.js";
import { DRAFT_NAMES, inputsOf, type Input } from "./inputs.js";
import type { Outcome, Reporter } from "./outcome.js";
import { readFile, readStdin } from "./read.js";
import { jsonReporter, ndjsonReporter } from "./report-json.js";
import { sarifReporter } from "./report-sarif.js";
import { textReporter } from "./report-text.js";
import type { Terminal } from "./terminal.js";
import { oneLine, styleFor } from "./typeset.js";

export async function runCheck(command: CheckCommand, catalog: Catalog, today: string, terminal: Terminal): Promise<0 | 1 | 2> {
  const court = command.court === null ? null : courtToFileIn(command.court, catalog);
  if (court?.kind === "unknown") {
    terminal.warn(`goodfaith: ${court.message}\n`);
    return 2;
  }
  const context: Context = { catalog, court: court?.id ?? null, today: command.today ?? today };
  const inputs = [...inputsOf(command.paths)];
  const reporter = reporterFor(command.format, terminal, inputs.length > 1);
  let exit: 0 | 1 | 2 = 0;
  for (const input of inputs) {
    if (input.kind === "nothing") {
      terminal.warn(`goodfaith: ${oneLine(input.path)}: no ${DRAFT_NAMES} files here\n`);
      continue;
    }
    const outcome = await outcomeOf(input, context);
    if (outcome.kind === "refused" && command.format === "text") {
      terminal.warn(`goodfaith: ${oneLine(outcome.path)}: ${outcome.reason}\n`);
    }
    exit = worse(exit, exitFor(outcome, command.failOn));
    terminal.write(reporter.each(outcome));
  }
  terminal.write(reporter.end(exit));
  return exit;
}

function courtToFileIn(sought: string, catalog: Catalog): FoundCourt {
  const court = findCourt(sought, catalog);
  return court.kind === "found" && court.id === FEDERAL_RULES
    ? { kind: "unknown", message: `"${sought}" is no court: the federal rules apply in every one; name the district` }
    : court;
}

function reporterFor(format: Format, terminal: Terminal, many: boolean): Reporter {
  switch (format) {
    case "text": return textReporter({ width: terminal.width, style: styleFor(terminal.colour), brief: many });
    case "json": return jsonReporter();
    case "ndjson": return ndjsonReporter();
    case "sarif": return sarifReporter();
  }
}

async function outcomeOf(input: Exclude<Input, { kind: "nothing" }>, context: Context): Promise<Outcome> {
  const { path } = input;
  if (input.kind === "refused") return input;
  const read = input.kind === "stdin" ? await readStdin(process.stdin) : readFile(path);
  if (read.kind === "refused") return { kind: "refused", path, reason: read.reason };
  if (read.kind === "text" && input.language === "word") return { kind: "refused", path, reason: "not a Word document, whatever its name says" };
  try {
    const language = read.kind === "word" || input.language === "word" ? "markdown" : input.language;
    const places = read.kind === "word" ? read.places : null;
    return { kind: "checked", path, model: judge(read.text, language, context), places, chosenCourt: context.court };
  } catch (error) {
    return { kind: "refused", path, reason: `goodfaith failed on it, please report this: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function exitFor(outcome: Outcome, failOn: FailOn): 0 | 1 | 2 {
  if (outcome.kind === "refused") return 2;
  return fails(outcome.model, failOn) ? 1 : 0;
}

const fails = ({ findings }: ComplianceModel, failOn: FailOn): boolean =>
  failOn !== "never" && findings.some(({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"));

const worse = (a: 0 | 1 | 2, b: 0 | 1 | 2): 0 | 1 | 2 => (a > b ? a : b);
