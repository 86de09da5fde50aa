/**
 * The files that lie beside a draft on the disk and could be filed with it: in the same folder, plain files (no links),
 * neither empty nor large. Only names and sizes are looked at here; each is read when somebody asks for it, and never
 * through a link.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** A paper that certifies is short; what is larger is left alone. */
const LARGEST_PAPER = 2_000_000;

interface FileBeside {
  readonly path: string;
  readonly name: string;
  /** Changes whenever the file does. */
  readonly stamp: string;
}

/**
 * @param endings those of drafts, with their dot, in lower case
 * @param choose which names to go on with
 */
export function filesBeside(path: string, endings: readonly string[], choose: (names: readonly string[]) => readonly string[]): readonly FileBeside[] {
  const folder = dirname(path), own = basename(path);
  const names = namesIn(folder).filter((name) => name !== own && endings.includes(extname(name).toLowerCase()) && !name.startsWith("~$") && !name.startsWith("."));
  return choose(names).flatMap((name) => {
    const stamp = stampOf(join(folder, name));
    return stamp === null ? [] : [{ path: join(folder, name), name, stamp }];
  });
}

/** A folder that cannot be listed holds nothing for us. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** Null for what is no plain file of a paper's size. */
export function stampOf(path: string): string | null {
  try {
    const about = lstatSync(path);
    return about.isFile() && about.size > 0 && about.size <= LARGEST_PAPER ? `${about.size}/${about.mtimeMs}` : null;
  } catch {
    return null; // gone since the folder was listed
  }
}

/** The file's bytes; null where it is gone, may not be read, or has become a link or too large. */
export function bytesOf(path: string): Uint8Array | null {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const about = fstatSync(file);
    return about.isFile() && about.size <= LARGEST_PAPER ? readFileSync(file) : null;
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}
