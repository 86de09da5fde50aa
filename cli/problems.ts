/** What is wrong in a YAML file that belongs to a draft, told on standard error: `file:line: message`. */
import { relative } from "node:path";
import type { Problem } from "../shared-rules/reading/yaml.js";
import { isIn } from "../server/rules/plainFile.js";
import type { Terminal } from "./terminal.js";
import { oneLine } from "./typeset.js";

export function tellProblems(terminal: Terminal, path: string, text: string, problems: readonly Problem[]): void {
  for (const { span, message } of problems) {
    terminal.warn(`${oneLine(shownPath(path))}:${text.slice(0, span.start).split("\n").length}: ${oneLine(message)}\n`);
  }
}

/** From where the program runs, when it lies below. */
export function shownPath(path: string): string {
  return isIn(process.cwd(), path) ? relative(process.cwd(), path) : path;
}
