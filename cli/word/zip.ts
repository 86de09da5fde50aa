/**
 * The files inside a zip archive, which is what a Word document is. Only what is asked for is unpacked, and never more
 * than a draft could need: a small file that unpacks to gigabytes is refused before it does.
 */
import { inflateRawSync } from "node:zlib";
import { damaged, Unreadable } from "./failure.js";

export interface Archive {
  /** The bytes of the file at `path`, or null where there is none. */
  readonly read: (path: string) => Uint8Array | null;
}

/** Most that all parts read may come to, unpacked; the longest real motions come to a tenth. */
const UNPACKED_LIMIT = 40_000_000;
/** Text packs to a tenth or a twentieth, dull markup to a hundredth. */
const MOST_PACKED = 400;
/** Below this size nobody minds. */
const HARMLESS = 4_000_000;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  let left = UNPACKED_LIMIT;
  return {
    read(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) return null;
      const part = unpack(path, entry, bytes, view, left);
      left -= part.length;
      return part;
    },
  };
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const MOST_ENTRIES = 20_000;
const NO_CONTENTS = "its table of contents cannot be read";

function entriesOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count && n < MOST_ENTRIES; n += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw damaged(NO_CONTENTS);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
    const extra = at + CENTRAL_SIZE + nameLength;
    if (extra > end) throw damaged(NO_CONTENTS);
    const [unpacked, packed, start] = longSizes([view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      new DataView(bytes.buffer, bytes.byteOffset + extra, Math.min(view.getUint16(at + 30, true), bytes.length - extra)));
    entries.set(name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase(), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed, unpacked, at: start,
    });
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

type Sizes = readonly [unpacked: number, packed: number, start: number];

const ELSEWHERE = 0xffffffff;
const LONG_SIZES = 1;

/** Some programs write every size in the extra field for archives beyond 4 GB, in the order of those left out. */
function longSizes(sizes: Sizes, extra: DataView): Sizes {
  if (!sizes.includes(ELSEWHERE)) return sizes;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== LONG_SIZES) continue;
    let from = at + 4;
    const long = (size: number): number => {
      if (size !== ELSEWHERE || from + 8 > extra.byteLength) return size;
      from += 8;
      return Number(extra.getBigUint64(from - 8, true));
    };
    return [long(sizes[0]), long(sizes[1]), long(sizes[2])];
  }
  return sizes;
}

/** The record at the very end, before a comment of some length. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("the end of the file is missing");
}

const STORED = 0;
const DEFLATED = 8;

function unpack(path: string, { method, encrypted, packed, unpacked, at }: Entry, bytes: Uint8Array, view: DataView, left: number): Uint8Array {
  if (encrypted) throw new Unreadable(PASSWORD);
  if (unpacked > left || (unpacked > HARMLESS && unpacked > packed * MOST_PACKED)) throw new Unreadable(TOO_LARGE);
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged(`${path} is not where it should be`);
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw damaged(`${path} is cut short`);
  if (method === STORED) return data;
  if (method !== DEFLATED) throw damaged(`${path} is packed in an unknown way`);
  return inflate(path, data, Math.min(left, Math.max(unpacked, 1)));
}

export const PASSWORD = "protected by a password: remove the password to check it";
const TOO_LARGE = "too large: it unpacks to far more than a draft could hold";

/** What the table of contents says of the size may be a lie: unpacking stops there. */
function inflate(path: string, data: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw new Unreadable(TOO_LARGE);
    throw damaged(`${path} cannot be unpacked`);
  }
}
