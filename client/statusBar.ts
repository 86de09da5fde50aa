/**
 * One item in the status bar: the court and what is left to meet, for the draft in the active editor; an invitation to
 * choose a court where the draft names none; nothing at all for other documents.
 */
import { MarkdownString, StatusBarAlignment, ThemeColor, window, type Disposable } from "vscode";
import type { StatusParams } from "../server/protocol.js";
import type { Drafts } from "./drafts.js";

interface Display {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
  readonly warn?: boolean;
}

export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem("goodfaith.status", StatusBarAlignment.Right, 100);
  readonly #drafts: Drafts;
  readonly #listeners: readonly Disposable[];

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
    this.#item.name = "Good Faith";
    this.#listeners = [window.onDidChangeActiveTextEditor(() => this.#show()), drafts.onDidChange(() => this.#show())];
  }

  dispose(): void {
    this.#listeners.forEach((listener) => listener.dispose());
    this.#item.dispose();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const display = this.#drafts.stopped ? STOPPED : describe(uri === undefined ? undefined : this.#drafts.status(uri));
    if (!display) return this.#item.hide();
    const tooltip = new MarkdownString(display.tooltip);
    tooltip.isTrusted = { enabledCommands: LINKED_COMMANDS };
    this.#item.text = display.text;
    this.#item.tooltip = tooltip;
    this.#item.command = display.command;
    this.#item.backgroundColor = display.warn ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    this.#item.show();
  }
}

const LINKED_COMMANDS = ["goodfaith.showChecklist", "goodfaith.chooseCourt", "goodfaith.insertCertification", "goodfaith.explainRule"];

const LINKS = "[Checklist](command:goodfaith.showChecklist) · [Choose court](command:goodfaith.chooseCourt) · [Insert certification](command:goodfaith.insertCertification) · [Explain rule](command:goodfaith.explainRule)";

const PROBLEMS = "workbench.actions.view.problems";

const STOPPED: Display = {
  text: "$(error) Good Faith stopped",
  tooltip: "The language server stopped several times in a row. Click to restart it; its log is in the output panel under Good Faith.",
  command: "goodfaith.restartServer",
  warn: true,
};

function describe(status: StatusParams | undefined): Display | null {
  if (!status) return null;
  switch (status.standing) {
    case "too-large":
      return { text: "Good Faith: too large", tooltip: "This document is too large to be checked.", command: "goodfaith.explainRule" };
    case "failed":
      return { text: "Good Faith: not checked", tooltip: "This draft could not be checked; the log is in the output panel under Good Faith.", command: "goodfaith.restartServer" };
    case "none-found":
      return status.isDraft ? { text: "Good Faith: choose court", tooltip: `This draft names no court that could be read.\n\n${LINKS}`, command: "goodfaith.chooseCourt" } : null;
    case "not-ours":
      return status.isDraft ? { text: "Good Faith: court not covered", tooltip: `This draft is filed in a court that Good Faith does not cover.\n\n${LINKS}`, command: "goodfaith.chooseCourt" } : null;
    case "court":
    case "federal-only":
      return status.isDraft ? counted(status) : null;
  }
}

function counted({ court, standing, unmet, findings }: StatusParams): Display {
  const where = court?.name ?? "A federal court";
  const rules = standing === "court" ? "" : " (no local rules in the catalog: federal rules only)";
  const requirements = unmet === 1 ? "1 requirement is not met" : unmet === 0 ? "No unmet requirement was found" : `${unmet} requirements are not met`;
  return {
    text: `Good Faith: ${court?.abbreviation ?? "federal"}${unmet > 0 ? ` · ${unmet} to fix` : ""}`,
    tooltip: `**${where}**${rules}\n\n${requirements}; ${findings === 1 ? "1 finding" : `${findings} findings`} in this draft.\n\n${LINKS}`,
    command: PROBLEMS,
  };
}
