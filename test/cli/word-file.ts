/** Word files made in memory: a zip archive of parts, and short ways to write the parts. */
import { deflateRawSync } from "node:zlib";

export interface Packing {
  /** What the archive says of the unpacked size, if not the truth. */
  readonly says?: number;
  readonly encrypted?: boolean;
  readonly stored?: boolean;
  /** The sizes stand in the extra field, as in an archive beyond 4 GB. */
  readonly long?: boolean;
}

/** A zip archive of the parts, by path. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, { says, encrypted = false, stored = false, long = false }: Packing = {}): Buffer {
  const files: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const data = Buffer.from(content);
    const packed = stored ? data : deflateRawSync(data);
    const common = Buffer.alloc(26); // from the version needed to the length of the extra field
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const [entry, extra] = [Buffer.from(common), Buffer.alloc(long ? 20 : 0)];
    if (long) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(data.length), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      entry.writeUInt32LE(0xffffffff, 14);
      entry.writeUInt32LE(0xffffffff, 18);
      entry.writeUInt16LE(extra.length, 24);
    }
    table.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), entry, tail, name, extra);
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed);
    at += 30 + name.length + packed.length;
  }
  const size = table.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...table, end]);
}

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wps="s" xmlns:m="f"';

export const part = (root: string, content: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

export interface Others {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** A document with this body; parts are found by their usual names. */
export const wordFile = (body: string, others: Others = {}, packing: Packing = {}): Buffer => zipOf({
  "[Content_Types].xml": "<Types/>",
  "word/document.xml": part("document", `<w:body>${body}</w:body>`),
  ...Object.fromEntries(Object.entries(others).map(([name, content]) => [`word/${name}.xml`, part(name, content as string)])),
}, packing);

/** A run. */
export const r = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `content` is words or runs. */
export const p = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content === "" || content.startsWith("<") ? content : r(content)}</w:p>`;

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : p(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
