/**
 * The rules that workspaces bring, as they stand: what is on the disk, over it what is open in the editor, and for what is
 * faulty at the moment what it last said without fault. A draft is judged by the catalog with the rules of every folder
 * above it within its workspace, the nearest counting most.
 */
import { dirname } from "node:path";
import { withCourts } from "../../shared-rules/merge.js";
import { keepingLastGood, readRules, type RulesFile } from "../../shared-rules/reading/workspace.js";
import type { Problem } from "../../shared-rules/reading/yaml.js";
import type { Court } from "../../shared-rules/rules.js";
import { filesOf, folderOf, foldersAbove, type FileRead } from "./disk.js";
import { isIn } from "./plainFile.js";

type Catalog = Parameters<typeof withCourts>[0];

/** One file of rules and what is wrong in it; spans count in `text`. */
export interface FileProblems {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly text: string;
  readonly file: RulesFile;
  readonly courts: readonly Court[];
}

export class WorkspaceRules {
  readonly #base: Catalog;
  readonly #open = new Map<string, string>();
  /** By path: what each file said last. It outlives a reload, so that the last good rules are not lost. */
  readonly #known = new Map<string, Known>();
  #roots: readonly string[] = [];
  /** Folders of drafts, each with its workspace folder: rules may lie between the two. */
  readonly #asked = new Map<string, string>();
  #folders = new Map<string, readonly FileRead[]>();
  #above = new Map<string, readonly string[]>();
  #catalogs = new Map<string, Catalog>();

  constructor(base: Catalog) {
    this.#base = base;
  }

  /** The workspace's folders; nothing outside them is read. */
  setRoots(roots: readonly string[]): void {
    this.#roots = roots;
    this.#asked.clear();
    this.reload();
  }

  /** A file of rules within the workspace? */
  isRules(path: string): boolean {
    return folderOf(path) !== null && this.#rootOf(path) !== null;
  }

  /** Its text in the editor, which counts over the disk's; null when it is closed. */
  edited(path: string, text: string | null): void {
    if (text === null) this.#open.delete(path);
    else this.#open.set(path, text);
    this.reload();
  }

  /** Everything is looked up anew when it is next asked for. */
  reload(): void {
    this.#folders = new Map();
    this.#above = new Map();
    this.#catalogs = new Map();
  }

  /** The same object for as long as nothing changed. */
  catalogFor(path: string): Catalog {
    const root = this.#rootOf(path);
    if (root === null) return this.#base;
    this.#asked.set(dirname(path), root);
    const folders = this.#foldersAbove(dirname(path), root);
    const key = folders.join("\n");
    const catalog = this.#catalogs.get(key) ?? withCourts(this.#base, folders.flatMap((folder) => this.#courtsOf(folder)));
    this.#catalogs.set(key, catalog);
    return catalog;
  }

  /** With the rules of every folder. */
  catalogOfAll(): Catalog {
    return withCourts(this.#base, this.#everyFolder().flatMap((folder) => this.#courtsOf(folder)));
  }

  /** Every file in a folder above some draft asked for so far, and those of the workspace's own folders. */
  problems(): readonly FileProblems[] {
    return this.#everyFolder().flatMap((folder) => this.#filesOf(folder)).map((file): FileProblems => {
      if ("unreadable" in file) return { path: file.path, text: "", problems: [{ span: { start: 0, end: 0 }, message: file.unreadable, severity: "error" }] };
      const { file: { problems, unread }, courts } = this.#read(file.path, file.shown, file.text);
      const kept = courts.flatMap(({ rules }) => rules).some(({ id }) => unread === "all" || unread.includes(id));
      return { path: file.path, text: file.text, problems: problems.map((problem) => (kept && problem.severity === "error" ? { ...problem, message: `${problem.message}. ${KEPT}` } : problem)) };
    });
  }

  #everyFolder(): readonly string[] {
    const opened = [...this.#open.keys()].flatMap((path) => folderOf(path) ?? []);
    const asked = [...this.#roots.map((root) => [root, root] as const), ...this.#asked];
    return [...new Set([...asked.flatMap(([folder, root]) => this.#foldersAbove(folder, root)), ...opened])];
  }

  #rootOf(path: string): string | null {
    return this.#roots.filter((root) => isWithin(path, root)).sort((a, b) => a.length - b.length)[0] ?? null;
  }

  #foldersAbove(folder: string, root: string): readonly string[] {
    const found = this.#above.get(folder) ?? foldersAbove(folder, (each) => each === root);
    this.#above.set(folder, found);
    return found;
  }

  #filesOf(folder: string): readonly FileRead[] {
    const files = this.#folders.get(folder) ?? filesOf(folder);
    this.#folders.set(folder, files);
    return files.map((file) => {
      const text = this.#open.get(file.path);
      return text === undefined ? file : { path: file.path, shown: file.shown, text };
    });
  }

  #courtsOf(folder: string): readonly Court[] {
    return this.#filesOf(folder).flatMap((file) => ("unreadable" in file ? (this.#known.get(file.path)?.courts ?? []) : this.#read(file.path, file.shown, file.text).courts));
  }

  #read(path: string, shown: string, text: string): Known {
    const before = this.#known.get(path);
    if (before?.text === text) return before;
    const file = readRules(text, shown);
    const now: Known = { text, file, courts: keepingLastGood(before?.courts ?? [], file) };
    this.#known.set(path, now);
    return now;
  }
}

const KEPT = "Until it is mended, what was read before stays in force.";

const isWithin = (path: string, folder: string): boolean => path !== folder && isIn(folder, path);
