/** `goodfaith check`: reads each input, asks the engine, reports at once, and answers with the exit code. */
import type { Catalog, ComplianceModel, Context } from "../server/compliance/model.js";
import { assessFiling, readDraft } from "../server/engine.js";
import type { CheckCommand, FailOn, Format } from "./arguments.js";
import { ownCases } from "./own-case.js";
import { isFederalSet } from "../shared-rules/federal-rules.js";
import { findCourt, type FoundCourt } from "./courts.js";
import { DRAFT_NAMES, inputsOf, readAs, type Input } from "./inputs.js";
import type { Outcome, Reporter } from "./outcome.js";
import { folderOfInput, ownRules, type OwnRules } from "./own-rules.js";
import { NO_PAPERS, papersBeside } from "./papers.js";
import { readFile, readStdin } from "./read.js";
import { checklistText } from "./report-checklist.js";
import { jsonReporter, ndjsonReporter } from "./report-json.js";
import { sarifReporter } from "./report-sarif.js";
import { textReporter, type Page } from "./report-text.js";
import type { Terminal } from "./terminal.js";
import { oneLine, styleFor } from "./typeset.js";

export async function runCheck(command: CheckCommand, catalog: Catalog, today: string, terminal: Terminal): Promise<0 | 1 | 2> {
  const rules = ownRules(catalog, terminal);
  const inputs = [...inputsOf(command.paths)];
  const catalogsIn = [catalog, ...catalogsOf(inputs, rules)];
  const court = command.court === null ? null : courtToFileIn(command.court, catalogsIn);
  if (court?.kind === "unknown") {
    terminal.warn(`goodfaith: ${court.message}\n`);
    return 2;
  }
  const cases = ownCases(command.case, (id) => catalogsIn.some((each) => findCourt(id, each).kind === "found"), terminal);
  if (command.case !== null) cases.caseIn(".");
  if (command.case !== null && cases.exit() === 2) return 2;
  const context: Context = { catalog, court: court?.id ?? null, judge: command.judge, today: command.today ?? today };
  const page = { width: terminal.width, style: styleFor(terminal.colour), brief: inputs.length > 1 };
  const reporter = command.checklist ? textReporter(page, checklistText(context.today)) : reporterFor(command.format, page);
  let exit: 0 | 1 | 2 = 0;
  for (const input of inputs) {
    if (input.kind === "nothing") {
      terminal.warn(`goodfaith: ${oneLine(input.path)}: no ${DRAFT_NAMES} files here\n`);
      continue;
    }
    const folder = folderOfInput(input.path);
    const outcome = await outcomeOf(input, { ...context, catalog: rules.catalogIn(folder), caseFile: cases.caseIn(folder) });
    if (outcome.kind === "refused" && command.format === "text") {
      terminal.warn(`goodfaith: ${oneLine(outcome.path)}: ${outcome.reason}\n`);
    }
    exit = worse(exit, exitFor(outcome, command.failOn));
    terminal.write(reporter.each(outcome));
  }
  exit = worse(worse(exit, rules.exit()), cases.exit());
  terminal.write(reporter.end(exit));
  return exit;
}

const catalogsOf = (inputs: readonly Input[], rules: OwnRules): readonly Catalog[] =>
  [...new Set(inputs.flatMap((input) => (input.kind === "file" || input.kind === "stdin" ? [rules.catalogIn(folderOfInput(input.path))] : [])))];

/** A court may be one that only the rules beside some draft bring. */
function courtToFileIn(sought: string, catalogs: readonly Catalog[]): FoundCourt {
  const found = catalogs.map((catalog) => findCourt(sought, catalog));
  const court = found.find(({ kind }) => kind === "found") ?? found[0]!;
  return court.kind === "found" && isFederalSet(court.id)
    ? { kind: "unknown", message: `"${sought}" is no court: the federal rules apply in every one; name the district (moed), or the bankruptcy court (moeb)` }
    : court;
}

function reporterFor(format: Format, page: Page): Reporter {
  switch (format) {
    case "text": return textReporter(page);
    case "json": return jsonReporter();
    case "ndjson": return ndjsonReporter();
    case "sarif": return sarifReporter();
  }
}

async function outcomeOf(input: Exclude<Input, { kind: "nothing" }>, context: Context): Promise<Outcome> {
  const { path } = input;
  if (input.kind === "refused") return input;
  const { catalog, court } = context;
  if (court !== null && findCourt(court, catalog).kind === "unknown") return { kind: "refused", path, reason: `no rules beside it bring a court "${court}"` };
  const read = input.kind === "stdin" ? await readStdin(process.stdin) : readFile(path);
  if (read.kind === "refused") return { kind: "refused", path, reason: read.reason };
  if (read.kind === "text" && input.language === "word") return { kind: "refused", path, reason: "not a Word document, whatever its name says" };
  try {
    const language = readAs(read, input.language);
    const places = read.kind === "word" ? read.places : null;
    const { draft } = readDraft(read.text, language);
    const beside = input.kind === "file" ? papersBeside(path, draft, context.caseFile ?? null) : NO_PAPERS;
    return { kind: "checked", path, model: assessFiling(draft, beside.papers, { ...context, notFound: beside.notFound }), places, paperPlaces: beside.places, chosenCourt: context.court, chosenJudge: context.judge ?? null };
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
