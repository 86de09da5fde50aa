/** What the client can take, read once from `initialize`, and what we offer it in return. */
import { MarkupKind, TextDocumentSyncKind, type ClientCapabilities, type ServerCapabilities } from "vscode-languageserver-protocol";
import type { CodeActionOptions } from "./features/codeActions.js";
import { ACTION_KINDS } from "./features/codeActions.js";
import type { DiagnosticOptions } from "./features/diagnostics.js";

export interface ClientSupport {
  /** The client asks for diagnostics; they are then never pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  /** The client watches files for us. */
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  readonly hoverMarkdown: boolean;
  /** Completion can be asked for in case files alone. */
  readonly registersCompletion: boolean;
  readonly symbolTree: boolean;
  readonly diagnostics: DiagnosticOptions;
  readonly actions: CodeActionOptions;
  /** The client makes files as part of an edit. */
  readonly createsFiles: boolean;
}

export function clientSupport({ textDocument, workspace }: ClientCapabilities): ClientSupport {
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    registersCompletion: textDocument?.completion?.dynamicRegistration === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    diagnostics: {
      relatedInformation: (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    },
    actions: {
      documentChanges,
      snippets: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
      resolveEdits: textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    },
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
  };
}

/** Characters after which an editor asks by itself. */
export const COMPLETION = { triggerCharacters: [" ", ":", "["] };

export const serverCapabilities = ({ pullsDiagnostics, watchesFiles, changesFolders, registersCompletion, actions }: ClientSupport): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, ...(!watchesFiles && { save: true }) },
  ...(changesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  codeActionProvider: { codeActionKinds: ACTION_KINDS, resolveProvider: actions.resolveEdits },
  hoverProvider: true,
  ...(!registersCompletion && { completionProvider: COMPLETION }),
  documentSymbolProvider: true,
  documentLinkProvider: {},
  ...(pullsDiagnostics && {
    diagnosticProvider: { identifier: "goodfaith", interFileDependencies: true, workspaceDiagnostics: false },
  }),
});
