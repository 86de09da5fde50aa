/** A short text file on the disk, read with care: no links that lead out of a folder, nothing large, nothing but text. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import systemPath, { sep } from "node:path";
import { LIMITS } from "../../shared-rules/reading/yaml.js";

export type TextRead = { readonly text: string } | { readonly unreadable: string };

/** `called` is what the message calls the folder that a link may not lead out of. */
export function readWithin(path: string, folder: string, called: "its folder" | "the workspace"): TextRead {
  try {
    if (!liesWithin(realpathSync(path), realpathSync(folder))) return { unreadable: `This link leads out of ${called}; it was not read.` };
    const about = statSync(path);
    if (!about.isFile()) return { unreadable: "This is not a file; it was not read." };
    if (about.size > LIMITS.length) return { unreadable: `This file is over ${LIMITS.length / 1024} KB and was not read: split it.` };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    return { unreadable: error instanceof TypeError ? "This file is not UTF-8 text; it was not read." : reasonOf(error) };
  }
}

/**
 * Whether a path, as it is written, is that of a folder or of something in it. On Windows what lies on another drive has no
 * way there that begins with "..": it is told by being whole.
 */
export function isIn(folder: string, path: string, { relative, isAbsolute, sep: bar }: Pick<typeof systemPath, "relative" | "isAbsolute" | "sep"> = systemPath): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${bar}`) && !isAbsolute(way);
}

/** Two ways to write one path; on Windows in large or small letters. */
export const isSamePath = (a: string, b: string, { relative }: Pick<typeof systemPath, "relative"> = systemPath): boolean => relative(a, b) === "";

const liesWithin = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

export const isAbsent = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(codeOf(error));

export const reasonOf = (error: unknown): string => REASONS[codeOf(error)] ?? `This could not be read (${codeOf(error) || String(error)}).`;

const REASONS: Readonly<Partial<Record<string, string>>> = {
  ENOENT: "This link leads nowhere; it was not read.", ELOOP: "This link leads in a circle; it was not read.",
  EACCES: "There is no permission to read this; it was not read.", EPERM: "There is no permission to read this; it was not read.",
};
