/**
 * A document's own folder as a shelf of papers: within the workspace's folders only, and never out of them by a link.
 */
import { realpathSync } from "node:fs";
import { basename, dirname, extname, relative, isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../draft/draft.js";
import type { PaperFile } from "../filings.js";
import { bytesOf, filesBeside, stampOf } from "./beside.js";

const LANGUAGES: Readonly<Record<string, Language>> = {
  ".md": "markdown", ".txt": "plaintext", ".tex": "latex", ".motion": "legal-draft", ".pleading": "legal-draft",
};

/** @param folders URIs of the workspace's folders; with none open, nothing on the disk is read */
export function papersOnDisk(uri: string, folders: readonly string[], choose: (names: readonly string[]) => readonly string[]): readonly PaperFile[] {
  const path = pathOf(uri);
  if (path === null || !folders.some((folder) => holds(pathOf(folder), dirname(path)))) return [];
  const folderUri = uri.slice(0, uri.lastIndexOf("/"));
  return filesBeside(path, Object.keys(LANGUAGES), choose).map((file) => ({
    uri: `${folderUri}/${encodeURIComponent(file.name)}`, fileName: file.name, stamp: file.stamp,
    language: LANGUAGES[file.name.slice(file.name.lastIndexOf(".")).toLowerCase()] ?? "plaintext",
    text: () => textOf(bytesOf(file.path)),
  }));
}

/** One file of the workspace's folders, by its URI. */
export function paperOnDisk(uri: string, folders: readonly string[]): PaperFile | null {
  const path = pathOf(uri);
  const language = path === null ? undefined : LANGUAGES[extname(path).toLowerCase()];
  if (path === null || language === undefined || !folders.some((folder) => holds(pathOf(folder), dirname(path)))) return null;
  const stamp = stampOf(path);
  return stamp === null ? null : { uri, fileName: basename(path), stamp, language, text: () => textOf(bytesOf(path)) };
}

/** Both as they really are, links followed. */
function holds(root: string | null, folder: string): boolean {
  if (root === null) return false;
  try {
    const way = relative(realpathSync(root), realpathSync(folder));
    return way === "" || (!way.startsWith("..") && !isAbsolute(way));
  } catch {
    return false; // a folder that is not there holds nothing
  }
}

function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : null;
  } catch {
    return null; // no path on this system
  }
}

/** UTF-8, UTF-16 with its mark, else Windows-1252; what holds a zero byte is no text. */
function textOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
