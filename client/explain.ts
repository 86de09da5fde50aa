/** Explanations as a read-only document of their own, shown as rendered Markdown beside the draft. */
import { commands, EventEmitter, Uri, type TextDocumentContentProvider } from "vscode";

class Explanations implements TextDocumentContentProvider {
  readonly scheme = "goodfaith";
  readonly #uri = Uri.from({ scheme: this.scheme, path: "/Good Faith: the rule.md" });
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  #markdown = "";

  provideTextDocumentContent(): string {
    return this.#markdown;
  }

  async show(markdown: string): Promise<void> {
    this.#markdown = markdown;
    this.#changed.fire(this.#uri);
    await commands.executeCommand("markdown.showPreviewToSide", this.#uri);
  }
}

export const explanations = new Explanations();
