/**
 * The wiring between the Language Server Protocol and the features. Nothing is decided here: each handler finds what
 * is known of its document and hands it to one feature. A handler that fails logs where and answers with nothing.
 */
import {
  CompletionRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind,
  type CodeAction, type Connection, type DocumentDiagnosticReport, type Hover, type HoverParams, type InitializeParams,
} from "vscode-languageserver";
import { EMPTY_CASE } from "../shared-rules/case.js";
import { clientSupport, COMPLETION, serverCapabilities, type ClientSupport } from "./capabilities.js";
import type { Catalog } from "./compliance/model.js";
import { Configuration } from "./configuration.js";
import type { IsoDate } from "./draft/draft.js";
import { codeActions, isActionData, resolveCodeAction } from "./features/codeActions.js";
import { courtChoices, knowsCourt } from "./features/courts.js";
import { checklist } from "./features/checklist.js";
import { diagnostics } from "./features/diagnostics.js";
import { explain } from "./features/explain.js";
import { hover } from "./features/hover.js";
import { insertion } from "./features/insertion.js";
import { links } from "./features/links.js";
import { nothing, status } from "./features/status.js";
import { flatSymbols, symbols } from "./features/symbols.js";
import { orderActions, deadlinesFor } from "./orderActions.js";
import { ADD_DUTIES, CASE, CASE_FILE_URI, CHECKLIST, COURTS, DEADLINES, EXPLAIN, INSERTION, LOG_CONFERRAL, STATUS, type AddDutiesParams, type CaseParams, type ChecklistParams, type Deadlines, type DeadlinesParams, type ExplainParams, type InsertionParams, type LogConferral, type LogConferralParams } from "./protocol.js";
import { completeCase } from "./caseEditing/completion.js";
import { hoverCase } from "./caseEditing/hover.js";
import { CASE_FILES, type CaseFiles } from "./caseFiles.js";
import { addDuties, caseSummary, logConferral } from "./caseRequests.js";
import type { PaperAt, Shelf } from "./filings.js";
import type { RuleFiles } from "./ruleFiles.js";
import { PAPER_FILES, workspaceFolders } from "./workspace.js";
import { Session, type Analysis, type Checked } from "./session.js";

interface Host {
  readonly catalog: Catalog;
  readonly today: () => IsoDate;
  /** The rules that workspaces bring, where there is a file system to read them from. */
  readonly ruleFiles?: (changed: () => void) => RuleFiles;
  /** The case files of workspaces, likewise. */
  readonly caseFiles?: (knowsCourt: (id: string) => boolean, changed: () => void) => CaseFiles;
  /** Papers in a document's folder, within the workspace's folders, where there is a file system to read them from. */
  readonly papersOnDisk?: (uri: string, folders: readonly string[], choose: (names: readonly string[]) => readonly string[]) => ReturnType<Shelf>;
  /** One paper anywhere in the workspace's folders, likewise. */
  readonly paperOnDisk?: (uri: string, folders: readonly string[]) => ReturnType<PaperAt>;
}

/** How long after the last keystroke findings are pushed and the status is told, in milliseconds. */
const PAUSE = 120;

export function serve(connection: Connection, { catalog, today, ruleFiles, caseFiles, papersOnDisk, paperOnDisk }: Host): void {
  const log = (message: string): void => connection.console.error(`Good Faith: ${message}`);
  let folders: readonly string[] = [];
  const session = new Session({ catalog, today, logError: log, shelf: (uri, choose) => papersOnDisk?.(uri, folders, choose) ?? [], paperAt: (uri) => paperOnDisk?.(uri, folders) ?? null });
  const timers = new Map<string, NodeJS.Timeout>();
  const told = new Map<string, string>();
  const knowsCourtHere = (id: string): boolean => knowsCourt(catalog)(id) || rules?.knowsCourt(id) === true;
  const rules = ruleFiles?.(rulesChanged) ?? null;
  const cases = caseFiles?.(knowsCourtHere, recheck) ?? null;
  /** YAML files that people write for us: no drafts. */
  const yamlFiles = [rules, cases].flatMap((each) => (each ? [each.documents] : []));
  const catalogFor = (uri: string): Catalog => rules?.catalogFor(uri) ?? catalog;
  let client: ClientSupport = clientSupport({});
  let configuration = configure(undefined);
  /** Counts changes of settings, so that a report made under others is not taken for current. */
  let generation = 0;

  connection.onInitialize((params) => {
    client = clientSupport(params.capabilities ?? {});
    configuration = configure(params);
    rules?.initialize(params);
    cases?.initialize(params);
    folders = workspaceFolders(params);
    return { capabilities: serverCapabilities(client), serverInfo: { name: "goodfaith" } };
  });

  connection.onInitialized(guarded("initialized", undefined, async () => {
    await watchPapers(); // listens before anything is watched
    await rules?.initialized(client);
    await cases?.initialized(client);
    if (cases && client.registersCompletion) await connection.client.register(CompletionRequest.type, { documentSelector: [{ pattern: CASE_FILES }], ...COMPLETION });
    if (client.configurationChanges) await connection.client.register(DidChangeConfigurationNotification.type, { section: "goodfaith" });
  }));

  connection.onDidChangeConfiguration(guarded("didChangeConfiguration", undefined, ({ settings }) => {
    recheck(sectionOf(settings));
  }));

  connection.onDidSaveTextDocument(guarded("didSave", undefined, () => {
    if (!client.watchesFiles) refreshFiles();
  }));

  connection.onDidOpenTextDocument(guarded("didOpen", undefined, ({ textDocument: { uri, languageId, version, text } }) => {
    if (typeof uri !== "string" || typeof text !== "string") throw new Error("a document needs its uri and its text");
    if (yamlFiles.some((files) => files.opened(uri, languageId, version, text))) return;
    if (!client.watchesFiles) refreshFiles();
    session.open(uri, languageId, version, text);
    soon(uri);
    session.pointingBeside(uri).forEach(soon);
  }));

  connection.onDidChangeTextDocument(guarded("didChange", undefined, ({ textDocument: { uri, version }, contentChanges }) => {
    if (yamlFiles.some((files) => files.edited(uri, version, contentChanges))) return;
    session.change(uri, version, contentChanges);
    soon(uri);
    session.pointingBeside(uri).forEach(soon);
  }));

  connection.onDidCloseTextDocument(guarded("didClose", undefined, ({ textDocument: { uri } }) => {
    if (yamlFiles.some((files) => files.closed(uri))) return;
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    session.close(uri);
    session.pointingBeside(uri).forEach(soon);
    configuration.forget(uri);
    if (told.delete(uri)) void connection.sendNotification(STATUS, nothing(uri));
    if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }));

  connection.languages.diagnostics.on(guarded("diagnostic", emptyReport(), async ({ textDocument, previousResultId }) => {
    const analysis = await analyse(textDocument.uri);
    const resultId = `${session.version(textDocument.uri)}/${generation}/${today()}/${session.edition(textDocument.uri)}`;
    if (previousResultId !== undefined && (previousResultId === resultId || analysis.kind === "failed")) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
    }
    const items = analysis.kind === "checked" ? diagnostics(analysis, client.diagnostics) : [];
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }));

  connection.onCodeAction(guarded("codeAction", null, async ({ textDocument, range, context }) =>
    onChecked(textDocument.uri, (checked) => [
      ...codeActions(checked, range, context, client.actions), ...orderActions(checked, context, cases, { ...client.actions, createsFiles: client.createsFiles }),
    ])));

  connection.onCodeActionResolve(guardedAction(async (action) => {
    const { data } = action;
    if (!isActionData(data)) return action;
    return (await onChecked(data.uri, (checked) => resolveCodeAction(checked, action, data, client.actions))) ?? action;
  }));

  connection.onCompletion(guarded("completion", null, ({ textDocument: { uri }, position }) => {
    const document = cases?.documents.document(uri);
    if (!cases || !document) return null;
    const courts = courtChoices(rules?.catalogOfAll() ?? catalog);
    return completeCase(document, document.offsetAt(position), { file: cases.caseFor(uri)?.file ?? EMPTY_CASE, courts });
  }));

  connection.onHover(guarded<HoverParams, Hover | null>("hover", null, ({ textDocument, position }) => {
    const caseFile = cases?.documents.document(textDocument.uri);
    if (caseFile) return hoverCase(caseFile, caseFile.offsetAt(position), client.hoverMarkdown);
    return onChecked(textDocument.uri, (checked) => hover(checked, position, catalogFor(textDocument.uri), client.hoverMarkdown));
  }));

  connection.onDocumentSymbol(guarded("documentSymbol", null, ({ textDocument: { uri } }) =>
    onChecked(uri, (checked) => (client.symbolTree ? symbols(checked) : flatSymbols(uri, symbols(checked))))));

  connection.onDocumentLinks(guarded("documentLink", null, ({ textDocument: { uri } }) =>
    onChecked(uri, (checked) => links(checked, catalogFor(uri)))));

  connection.onRequest(INSERTION, guarded(INSERTION, null, ({ uri, kind }: InsertionParams) =>
    onChecked(uri, (checked) => insertion(checked, kind))));

  connection.onRequest(EXPLAIN, guarded(EXPLAIN, null, ({ uri, position }: ExplainParams) =>
    onChecked(uri, (checked) => explain(checked, position, catalogFor(uri)))));

  connection.onRequest(CASE, guarded(CASE, null, (params: CaseParams) => (cases ? caseSummary(cases, params, today()) : null)));

  connection.onRequest(LOG_CONFERRAL, guarded<LogConferralParams, LogConferral>(LOG_CONFERRAL, { kind: "refused", reason: "The entry could not be added; the server's log says why." }, (params) =>
    (cases ? logConferral(cases, params) : { kind: "refused", reason: "There are no files here to keep a log in." })));

  connection.onRequest(ADD_DUTIES, guarded<AddDutiesParams, LogConferral>(ADD_DUTIES, { kind: "refused", reason: "Nothing was added; the server's log says why." }, async ({ uri }) => {
    if (!cases) return { kind: "refused", reason: "There are no files here to keep orders in." };
    return (await onChecked(uri, ({ model }) => addDuties(cases, uri, model.draft))) ?? { kind: "refused", reason: "This document is not one that Good Faith reads." };
  }));

  connection.onRequest(DEADLINES, guarded<DeadlinesParams, Deadlines | null>(DEADLINES, null, ({ uri }) =>
    onChecked(uri, ({ model }) => deadlinesFor(model.draft, uri, cases, today()))));

  connection.onRequest(CHECKLIST, guarded(CHECKLIST, null, ({ uri }: ChecklistParams) => onChecked(uri, checklist)));

  connection.onRequest(COURTS, () => courtChoices(rules?.catalogOfAll() ?? catalog));

  connection.listen();

  function configure(params: InitializeParams | undefined): Configuration {
    return new Configuration({
      ask: client.configuration ? (uri) => connection.workspace.getConfiguration({ scopeUri: uri, section: "goodfaith" }) : null,
      fallback: sectionOf(params?.initializationOptions),
      knowsCourt: knowsCourtHere,
      logProblem: (problem) => connection.console.warn(`Good Faith: ${problem}`),
    });
  }

  /** Settings or rules changed: every open draft is looked at again. */
  function recheck(settings?: unknown): void {
    configuration.changed(settings);
    generation += 1;
    if (client.pullsDiagnostics && client.refreshesDiagnostics) void connection.languages.diagnostics.refresh().catch(() => undefined);
    session.uris().forEach(soon);
  }

  /** They may bring the court that a case file names, or take it away. */
  function rulesChanged(): void {
    cases?.refresh();
    recheck();
  }

  function refreshFiles(): void {
    rules?.refresh();
    cases?.refresh();
  }

  /** Papers that are not open may change on the disk. The one handler of watched files serves the rules as well. */
  async function watchPapers(): Promise<void> {
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        folders = [...folders.filter((uri) => !removed.some((gone) => gone.uri === uri)), ...added.map(({ uri }) => uri)];
      });
    }
    if (!client.watchesFiles || !papersOnDisk) return;
    connection.onDidChangeWatchedFiles(guarded("didChangeWatchedFiles", undefined, ({ changes }) => {
      if (changes.some(({ uri }) => uri.includes("/.goodfaith"))) rules?.refresh();
      if (changes.some(({ uri }) => CASE_FILE_URI.test(uri))) cases?.refresh();
      const motions = new Set(changes.flatMap(({ uri }) => session.pointingBeside(uri)));
      motions.forEach(soon);
      if (motions.size > 0 && client.pullsDiagnostics && client.refreshesDiagnostics) void connection.languages.diagnostics.refresh().catch(() => undefined);
    }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: PAPER_FILES }] });
  }

  async function analyse(uri: string): Promise<Analysis> {
    catalogFor(uri); // its rules may bring the court that the settings name
    const analysis = session.analyse(uri, await configuration.settingsFor(uri), catalogFor(uri), cases?.caseFor(uri) ?? null);
    if (session.version(uri) === null) configuration.forget(uri);
    else tell(uri, analysis);
    return analysis;
  }

  async function onChecked<R>(uri: string, view: (checked: Checked) => R): Promise<R | null> {
    const analysis = await analyse(uri);
    return analysis.kind === "checked" ? view(analysis) : null;
  }

  /** Tells the status, each time a draft was judged anew, be it for a change in its case file; a document that was never a draft is not mentioned. */
  function tell(uri: string, analysis: Analysis): void {
    const now = status(uri, session.version(uri), analysis);
    const silent = !now.isDraft && now.standing === "none-found";
    if (silent && !told.has(uri)) return;
    const key = `${JSON.stringify(now)}/${session.edition(uri)}`;
    if (told.get(uri) === key) return;
    if (analysis.kind === "too-large") log(`${uri} is too large and was not checked.`);
    told.set(uri, key);
    void connection.sendNotification(STATUS, now);
  }

  /** Checks a document when its user pauses; pushes what was found unless the client pulls it. */
  function soon(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(guarded("analysis", undefined, async () => {
      timers.delete(uri);
      const analysis = await analyse(uri);
      const version = session.version(uri);
      if (client.pullsDiagnostics || version === null || analysis.kind === "failed") return;
      const found = analysis.kind === "checked" ? diagnostics(analysis, client.diagnostics) : [];
      await connection.sendDiagnostics({ uri, version, diagnostics: found });
    }), PAUSE));
  }

  function guarded<P, R>(place: string, otherwise: R, handler: (params: P) => R | Promise<R>): (params: P) => Promise<R> {
    return async (params) => {
      try {
        return await handler(params);
      } catch (error) {
        log(`${place}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return otherwise;
      }
    };
  }

  function guardedAction(handler: (action: CodeAction) => Promise<CodeAction>): (action: CodeAction) => Promise<CodeAction> {
    return (action) => guarded("codeAction/resolve", action, handler)(action);
  }
}

const emptyReport = (): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items: [] });

/** Some clients send `{ goodfaith: {...} }`, some the section itself, some an empty table that says nothing. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== "object" || settings === null || Object.keys(settings).length === 0) return undefined;
  return "goodfaith" in settings ? settings.goodfaith : settings;
}
