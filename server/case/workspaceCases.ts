/**
 * The case files of a workspace as they stand: what is on the disk, over it what is open in the editor, and for what is
 * faulty at the moment what it last said without fault. A draft belongs to the nearest case file above it in its workspace.
 */
import { basename, dirname, join } from "node:path";
import { CASE_FILE_NAMES, type CaseFile } from "../../shared-rules/case.js";
import { keepingLastGoodCase, readCase } from "../../shared-rules/reading/case.js";
import type { Problem } from "../../shared-rules/reading/yaml.js";
import { isIn, isSamePath } from "../rules/plainFile.js";
import { casesAbove, isCaseFile, readCaseFile, SECOND, type CasesHere } from "./disk.js";

/** The case file of a draft; the same object for as long as nothing changed. */
export interface CaseAt {
  readonly path: string;
  readonly fileName: string;
  readonly text: string;
  readonly file: CaseFile;
  readonly problems: readonly Problem[];
}

export interface FileProblems {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export class WorkspaceCases {
  readonly #knowsCourt: (id: string) => boolean;
  readonly #open = new Map<string, string>();
  /** By path: what each file said last. It outlives a reload, so that the last good state is not lost. */
  readonly #known = new Map<string, CaseAt>();
  readonly #fresh = new Set<string>();
  /** Folders of drafts, each with its workspace folder. */
  readonly #asked = new Map<string, string>();
  readonly #above = new Map<string, CasesHere | null>();
  #roots: readonly string[] = [];

  constructor(knowsCourt: (id: string) => boolean) {
    this.#knowsCourt = knowsCourt;
  }

  /** The workspace's folders; nothing outside them is read. */
  setRoots(roots: readonly string[]): void {
    this.#roots = roots;
    this.#asked.clear();
    this.reload();
  }

  /** A case file within the workspace? */
  isCase(path: string): boolean {
    return isCaseFile(path) && this.#rootOf(path) !== null;
  }

  /** Its text in the editor, which counts over the disk's; null when it is closed. */
  edited(path: string, text: string | null): void {
    if (text === null) this.#open.delete(path);
    else this.#open.set(path, text);
    this.reload();
  }

  /** Everything is looked up anew when it is next asked for. */
  reload(): void {
    this.#above.clear();
    this.#fresh.clear();
  }

  /** The case that a draft at `path` belongs to. */
  caseFor(path: string): CaseAt | null {
    const root = this.#rootOf(path);
    if (root === null) return null;
    this.#asked.set(dirname(path), root);
    const here = this.#casesAbove(dirname(path), root);
    return here && this.#caseAt(here.counts, root);
  }

  /** Where the case file of a document would lie that has none: beside it. */
  newPlace(path: string): { readonly path: string; readonly exists: false } | null {
    return this.#rootOf(path) === null ? null : { path: join(dirname(path), CASE_FILE_NAMES[0]), exists: false };
  }

  /** A case file's text on the disk. */
  onDisk(path: string): { readonly text: string } | { readonly unreadable: string } {
    return readCaseFile(path, this.#rootOf(path) ?? dirname(path));
  }

  /** What is wrong in the case files of the workspace's folders, of the drafts asked for so far, and those open. */
  problems(): readonly FileProblems[] {
    const opened = [...this.#open.keys()].map((path) => [dirname(path), this.#rootOf(path)] as const);
    const folders = [...this.#roots.map((root) => [root, root] as const), ...this.#asked, ...opened];
    const here = new Map(folders.flatMap(([folder, root]) => {
      const cases = root === null ? null : this.#casesAbove(folder, root);
      return cases ? [[cases.counts, cases] as const] : [];
    }));
    return [...here.values()].flatMap(({ counts, second }): readonly FileProblems[] => {
      const { text, problems } = this.#caseAt(counts, this.#rootOf(counts) ?? dirname(counts));
      const told: FileProblems = { path: counts, text, problems };
      return second === null ? [told] : [told, { path: second, text: "", problems: [{ span: { start: 0, end: 0 }, message: SECOND(counts), severity: "warning" }] }];
    });
  }

  #rootOf(path: string): string | null {
    return this.#roots.filter((root) => isWithin(path, root)).sort((a, b) => a.length - b.length)[0] ?? null;
  }

  #casesAbove(folder: string, root: string): CasesHere | null {
    const known = this.#above.get(folder);
    if (known !== undefined) return known;
    const found = casesAbove(folder, root, (path) => this.#open.has(path));
    this.#above.set(folder, found);
    return found;
  }

  #caseAt(path: string, root: string): CaseAt {
    const before = this.#known.get(path) ?? null;
    if (before && this.#fresh.has(path)) return before;
    const open = this.#open.get(path);
    const now = this.#read(path, open === undefined ? readCaseFile(path, root) : { text: open }, before);
    const same = before && before.text === now.text && JSON.stringify(before.problems) === JSON.stringify(now.problems) ? before : now;
    this.#known.set(path, same);
    this.#fresh.add(path);
    return same;
  }

  #read(path: string, read: { readonly text: string } | { readonly unreadable: string }, before: CaseAt | null): CaseAt {
    const text = "text" in read ? read.text : "";
    const found = "text" in read ? readCase(text, this.#knowsCourt) : UNREAD(read.unreadable);
    const kept = before !== null && found.unread.length > 0;
    return {
      path, fileName: basename(path), text, file: keepingLastGoodCase(before?.file ?? null, found),
      problems: found.problems.map((problem) => (kept && problem.severity === "error" ? { ...problem, message: `${problem.message.replace(/\.$/, "")}. ${KEPT}` } : problem)),
    };
  }
}

const UNREAD = (message: string): ReturnType<typeof readCase> =>
  ({ ...readCase("", () => false), problems: [{ span: { start: 0, end: 0 }, message, severity: "error" }], unread: "all" });

const KEPT = "Until it is mended, what was read before stays in force.";

const isWithin = (path: string, folder: string): boolean => !isSamePath(path, folder) && isIn(folder, path);
