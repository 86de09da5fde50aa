/** The text of one input, or why there is none. Each is read when its turn comes: a long run holds one draft at a time. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { decode, LIMIT, tooLarge, type Decoded } from "./decode.js";

export function readFile(path: string): Decoded {
  try {
    const file = openSync(path, "r");
    try {
      return readOpened(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: "refused", reason: reasonOf(error) };
  }
}

export async function readStdin(stream: AsyncIterable<Uint8Array>): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > LIMIT) return { kind: "refused", reason: tooLarge(null) };
      chunks.push(chunk);
    }
  } catch (error) {
    return { kind: "refused", reason: reasonOf(error) };
  }
  return decode(Buffer.concat(chunks));
}

/** Pipes have no size: they are read until they end or pass the limit. */
function readOpened(file: number): Decoded {
  const about = fstatSync(file);
  if (about.isFile()) {
    return about.size > LIMIT ? { kind: "refused", reason: tooLarge(about.size) } : decode(readFileSync(file));
  }
  const bytes = Buffer.alloc(LIMIT + 1);
  let size = 0;
  while (size < bytes.length) {
    const read = readSync(file, bytes, size, bytes.length - size, null);
    if (read === 0) return decode(bytes.subarray(0, size));
    size += read;
  }
  return { kind: "refused", reason: tooLarge(null) };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "a folder, not a file",
  ENOTDIR: "no such file or folder",
  ELOOP: "too many links",
  EMFILE: "too many open files",
};

/** A system error in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? `cannot be read (${code || error.message})`;
}
