/**
 * What to check: the files named, the drafts under the folders named, and standard input for `-`. What cannot be reached
 * is told with its reason, and the rest go on.
 */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { Language } from "../server/draft/draft.js";
import type { Decoded } from "./decode.js";
import { enter, inheritedBy, skips, type IgnoreChain } from "./gitignore.js";
import { reasonOf } from "./read.js";

export type Input =
  | { readonly kind: "file"; readonly path: string; readonly language: Language | "word" }
  | { readonly kind: "stdin"; readonly path: "-"; readonly language: Language }
  | { readonly kind: "refused"; readonly path: string; readonly reason: string }
  /** A folder named that holds no drafts. */
  | { readonly kind: "nothing"; readonly path: string };

/** What a file that is a draft is called. */
export const DRAFT_NAMES = ".md .txt .tex .motion .pleading .docx";

const LANGUAGES: Readonly<Record<string, Language | "word">> = {
  ".md": "markdown",
  ".txt": "plaintext",
  ".tex": "latex",
  ".motion": "legal-draft",
  ".pleading": "legal-draft",
  ".docx": "word",
};

/** A file that was named is read whatever its name ends in. */
export const languageOf = (path: string): Language | "word" => LANGUAGES[extname(path).toLowerCase()] ?? "plaintext";

/** What a text is read as: a Word document's is written as Markdown. */
export const readAs = ({ kind }: Decoded, named: Language | "word"): Language => (kind === "word" || named === "word" ? "markdown" : named);

/** In the order named, folders in the order of their names; each file once. */
export function* inputsOf(named: readonly string[]): Generator<Input> {
  const seen = new Set<string>();
  for (const path of named) {
    for (const input of path === "-" ? [STDIN] : inputsAt(path)) {
      const key = input.kind === "file" ? identity(input.path) : input.path;
      if (!seen.has(key)) yield input;
      seen.add(key);
    }
  }
}

/** The same for two names of one file. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // a pipe has no real path; what cannot be read will say so when it is
  }
}

const STDIN: Input = { kind: "stdin", path: "-", language: "plaintext" };

function* inputsAt(path: string): Generator<Input> {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    yield { kind: "refused", path, reason: reasonOf(error) };
    return;
  }
  if (!isFolder) {
    yield { kind: "file", path, language: languageOf(path) };
    return;
  }
  let found = 0;
  for (const input of draftsUnder(path, realpathSync(path), inheritedBy(realpathSync(path)))) {
    found += 1;
    yield input;
  }
  if (found === 0) yield { kind: "nothing", path };
}

/** `shown` is the folder as the user named it, `folder` the same one in full. Linked folders are not entered. */
function* draftsUnder(shown: string, folder: string, inherited: IgnoreChain): Generator<Input> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: "refused", path: shown, reason: reasonOf(error) };
    return;
  }
  const chain = enter(inherited, folder);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const at = join(folder, entry.name);
    const path = join(shown, entry.name).split(sep).join("/");
    if (skips(chain, at, entry.isDirectory())) continue;
    if (entry.isDirectory()) yield* draftsUnder(path, at, chain);
    else if (isDraftName(entry.name)) yield* linkedOrFile(path, at, entry.isFile(), entry.isSymbolicLink());
  }
}

/** Word keeps a "~$" file beside each document that is open, to say by whom. */
const isDraftName = (name: string): boolean => extname(name).toLowerCase() in LANGUAGES && !name.startsWith("~$");

/** A link counts for the file it leads to; sockets, pipes and links to folders are passed over. */
function* linkedOrFile(path: string, at: string, isFile: boolean, isLink: boolean): Generator<Input> {
  if (isFile) yield { kind: "file", path, language: languageOf(path) };
  if (!isLink) return;
  try {
    if (statSync(at).isFile()) yield { kind: "file", path, language: languageOf(path) };
  } catch (error) {
    yield { kind: "refused", path, reason: reasonOf(error) };
  }
}
