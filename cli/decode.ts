/**
 * Bytes to text, or the reason why not. Drafts come out of word processors in UTF-8, in UTF-16 with a mark, and in
 * Windows-1252 with its own smart quotes and section signs; Word documents are told by their first bytes; anything else
 * is not text. The byte order mark is dropped, so offsets count in the text that an editor shows.
 */
import { looksLikeWord, readWord } from "./word/word.js";
import type { Places } from "./word/places.js";

/** Five million bytes: some 1,500 pages of plain text, far above any motion. */
export const LIMIT = 5_000_000;

export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  /** Read out of a Word document, as Markdown. */
  | { readonly kind: "word"; readonly text: string; readonly places: Places }
  | { readonly kind: "refused"; readonly reason: string };

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LIMIT) return refused(tooLarge(bytes.length));
  if (looksLikeWord(bytes)) return checkedSize(readWord(bytes));
  const text = textOf(bytes);
  if (text === null) return refused("not a text file");
  return text.trim() === "" ? refused("empty") : { kind: "text", text };
}

/** A small file can hold a long text. */
function checkedSize(read: Decoded): Decoded {
  if (read.kind === "refused") return read;
  if (read.text.length > LIMIT) return refused(tooLarge(read.text.length));
  return read.text.trim() === "" ? refused("empty") : read;
}

/** `size` is unknown where reading stopped at the limit. */
export const tooLarge = (size: number | null): string =>
  size === null ? `too large: more than ${megabytes(LIMIT)}` : `too large: ${megabytes(size)}, and the limit is ${megabytes(LIMIT)}`;

const refused = (reason: string): Decoded => ({ kind: "refused", reason });

const megabytes = (size: number): string => `${(Math.ceil(size / 10_000) / 100).toString()} MB`;

function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, "utf-16be");
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return almostUtf8(bytes) ?? windows1252(bytes);
  }
}

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes("\0") ? null : text;
}

const REPLACEMENT = "\ufffd";

/** UTF-8 with a few bytes spoilt: a cut file, one pasted character. At most one bad place in a hundred characters. */
function almostUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  let bad = 0;
  let good = 0;
  for (const character of text) {
    if (character === REPLACEMENT) bad += 1;
    else if (character > "\x7f") good += 1;
  }
  return bad < good && bad * 100 <= text.length && !hasControls(bytes) ? text : null;
}

/** What Windows-1252 has where Latin-1 has control codes, from 0x80; Node 20's own decoder leaves these out. */
const QUOTES_AND_DASHES = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** A single-byte text of the West: mostly ASCII, no control bytes. */
function windows1252(bytes: Uint8Array): string | null {
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high += 1;
  if (high * 10 > bytes.length || hasControls(bytes)) return null;
  return Buffer.from(bytes).toString("latin1").replace(/[\x80-\x9f]/g, (c) => QUOTES_AND_DASHES.charAt(c.charCodeAt(0) - 0x80));
}

/** Below the space, text holds tabs and line and page ends (9 to 13), and nothing else. */
const hasControls = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
