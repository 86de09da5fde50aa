/**
 * The checklist in the side bar: all that Good Faith looked at in the active draft, met or not. It is asked for again after
 * each analysis, while it can be seen and not otherwise; the badge counts what is not met all the time.
 */
import { commands, EventEmitter, Uri, window, type Disposable, type TextEditor, type TreeDataProvider, type TreeItem } from "vscode";
import { CASE_FILE_URI, CHECKLIST, type Checklist, type ChecklistParams } from "../server/protocol.js";
import { entriesOf, type Entry } from "./checklistEntries.js";
import type { Drafts } from "./drafts.js";

/** What is asked of the running server. */
interface Answering {
  ask<Answer>(method: string, params: object): Promise<Answer | null>;
}

const VIEW = "goodfaith.checklist";

export class ChecklistView implements TreeDataProvider<Entry>, Disposable {
  readonly #server: Answering;
  readonly #drafts: Drafts;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view = window.createTreeView<Entry>(VIEW, { treeDataProvider: this, showCollapseAll: true });
  readonly #listeners: readonly Disposable[];
  /** The draft whose checklist is shown. */
  #shown: string | null = null;
  /** The papers read with it. */
  #papers: ReadonlySet<string> = new Set();

  constructor(server: Answering, drafts: Drafts) {
    this.#server = server;
    this.#drafts = drafts;
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      drafts.onDidChange(() => this.#follow()),
      this.#view.onDidChangeVisibility(({ visible }) => { if (visible) this.#changed.fire(); }),
    ];
    this.#follow();
  }

  /** False where there is no draft to show it for. */
  async show(): Promise<boolean> {
    const active = window.activeTextEditor?.document.uri.toString();
    // A draft just opened may not have been looked at yet: the answer comes after its status.
    if (!this.#drafts.any && active !== undefined) await this.#server.ask<Checklist>(CHECKLIST, { uri: active } satisfies ChecklistParams);
    if (!this.#drafts.any) return false;
    await commands.executeCommand(`${VIEW}.focus`);
    return true;
  }

  getTreeItem({ item }: Entry): TreeItem {
    return item;
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    return [...(entry ? entry.children : await this.#entries())];
  }

  dispose(): void {
    this.#listeners.forEach((listener) => listener.dispose());
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #entries(): Promise<readonly Entry[]> {
    const uri = this.#shown;
    const checklist = uri === null ? null : await this.#server.ask<Checklist>(CHECKLIST, { uri } satisfies ChecklistParams);
    if (uri !== this.#shown) return []; // another draft is shown by now, and asked for
    this.#papers = new Set(checklist?.papers.map((paper) => Uri.parse(paper.uri).toString()));
    this.#view.description = checklist?.court ?? undefined;
    this.#view.message = checklist?.note ?? undefined;
    return checklist ? entriesOf(checklist) : [];
  }

  #follow(): void {
    this.#shown = this.#draftBy(window.activeTextEditor);
    void commands.executeCommand("setContext", "goodfaith.anyDraft", this.#drafts.any);
    void commands.executeCommand("setContext", "goodfaith.draftShown", this.#shown !== null);
    const unmet = this.#shown === null ? 0 : (this.#drafts.status(this.#shown)?.unmet ?? 0);
    this.#view.badge = unmet === 0 ? undefined : { value: unmet, tooltip: unmet === 1 ? "1 requirement is not met" : `${unmet} requirements are not met` };
    if (this.#view.visible) this.#changed.fire();
  }

  /** The active draft; or the one shown, while one looks at its case file or its papers, or at no document. */
  #draftBy(editor: TextEditor | undefined): string | null {
    const active = editor?.document.uri.toString();
    const candidate = active === undefined || CASE_FILE_URI.test(active) || (this.#papers.has(active) && !this.#isDraft(active)) ? this.#shown : active;
    return candidate !== null && this.#isDraft(candidate) ? candidate : null;
  }

  #isDraft(uri: string): boolean {
    return this.#drafts.status(uri)?.isDraft === true;
  }
}
