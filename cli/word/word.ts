/**
 * A Word document (.docx) as the engine reads it: bytes to Markdown text, and back from any place in that text to the
 * paragraph of the file. Pure. Page headers and footers, comments and tables of contents are not part of it.
 */
import { blocksOf, numbered, type Block } from "./blocks.js";
import { Unreadable } from "./failure.js";
import { labelsOf } from "./numbering.js";
import { NOT_WORD, partsOf, type Parts } from "./parts.js";
import { placesOf, type Places } from "./places.js";
import { render } from "./render.js";
import { newReading, type Note } from "./runs.js";
import { stylesOf } from "./styles.js";
import { child, type Element } from "./xml.js";
import { isZip, openZip, PASSWORD } from "./zip.js";

type WordText =
  | { readonly kind: "word"; readonly text: string; readonly places: Places }
  | { readonly kind: "refused"; readonly reason: string };

/** Whether the bytes open like a Word document, of today or of old. */
export const looksLikeWord = (bytes: Uint8Array): boolean => isZip(bytes) || isCompound(bytes);

export function readWord(bytes: Uint8Array): WordText {
  if (isCompound(bytes)) return { kind: "refused", reason: oldReason(bytes) };
  try {
    return textOf(partsOf(openZip(bytes)));
  } catch (error) {
    if (error instanceof Unreadable) return { kind: "refused", reason: isOfficeFile(bytes) ? error.message : NOT_WORD };
    throw error;
  }
}

function textOf(parts: Parts): WordText {
  const styles = stylesOf(parts.styles);
  const labelOf = labelsOf(parts.numbering);
  const body = child(parts.document, "body");
  const blocks = blocksOf(body?.children ?? [], { reading: newReading(styles), labelOf, next: numbered() });
  const notes = { footnote: notesIn(parts.footnotes), endnote: notesIn(parts.endnotes) };
  const notesOf = ({ kind, id, name }: Note): readonly Block[] =>
    blocksOf(notes[kind].get(id)?.children ?? [], { reading: newReading(styles), labelOf, next: () => name });
  const { text, stretches } = render(blocks, notesOf);
  return { kind: "word", text, places: placesOf(text, stretches) };
}

/** By id; the lines that part notes from the page are notes of their own type. */
const notesIn = (part: Element | null): ReadonlyMap<string, Element> =>
  new Map((part?.children ?? []).filter(({ attributes: { type } }) => type === undefined || type === "normal").map((each) => [each.attributes["id"] ?? "", each]));

/** Of many archives, the one whose damage is worth telling about. */
const isOfficeFile = (bytes: Uint8Array): boolean => {
  const names = bufferOf(bytes);
  return names.includes("word/") || names.includes("[Content_Types].xml");
};

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** The container of .doc, and of every Office file with a password. */
const isCompound = (bytes: Uint8Array): boolean => COMPOUND.every((byte, n) => bytes[n] === byte);

function oldReason(bytes: Uint8Array): string {
  const names = bufferOf(bytes);
  if (names.includes(Buffer.from("EncryptedPackage", "utf16le"))) return PASSWORD;
  return names.includes(Buffer.from("WordDocument", "utf16le")) ? "an old Word document (.doc): save it as .docx to check it" : NOT_WORD;
}
