/**
 * The words of a court's name as captions set them: capitals or not, `U.S.`, `DIST.`, and with the slips of a scan
 * (`UN1TED STATES DISTRICI C0URT`), each with its place in the line.
 */
export interface Word {
  /** Upper case, no dots: `US`, `EASTERN`, `DNJ`. */
  readonly word: string;
  /** Begins with a small letter in the draft. */
  readonly small: boolean;
  readonly start: number;
  readonly end: number;
}

/** Matches `U.S.`, `D.N.J.`, `Surrogate's` and `16CV1633` whole; never spans a space. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** Caption words that a scan may have hurt, and that nothing else in a caption resembles. */
const SCANNED = ["UNITED", "STATES", "DISTRICT", "EASTERN", "WESTERN", "NORTHERN", "SOUTHERN", "CENTRAL", "MIDDLE", "DIVISION", "COURT",
  "ALABAMA", "ALASKA", "ARIZONA", "ARKANSAS", "CALIFORNIA", "COLORADO", "CONNECTICUT", "COLUMBIA", "DELAWARE", "FLORIDA", "GEORGIA",
  "HAWAII", "ILLINOIS", "INDIANA", "KANSAS", "KENTUCKY", "LOUISIANA", "MARYLAND", "MASSACHUSETTS", "MICHIGAN", "MINNESOTA",
  "MISSISSIPPI", "MISSOURI", "MONTANA", "NEBRASKA", "NEVADA", "HAMPSHIRE", "JERSEY", "MEXICO", "CAROLINA", "DAKOTA", "OKLAHOMA",
  "OREGON", "PENNSYLVANIA", "PUERTO", "RHODE", "ISLAND", "TENNESSEE", "TEXAS", "VERMONT", "VIRGINIA", "WASHINGTON", "WISCONSIN", "WYOMING"];
const EXACT = new Set(SCANNED);

/** `DISTRICT`, `MISSOURI`: a long word of a court's name, in capitals. */
export const isCaptionWord = (word: string): boolean => EXACT.has(word);

/** Real words one letter away from a caption word. */
const NOT_SLIPS = new Set(["COUNTY", "COUNT", "COUNTS", "STATE", "STATED", "COURTS", "DISTRICTS", "UNTIED", "TEXANS", "DISTINCT", "ISLANDS", "EASTER", "INDIAN"]);

const SHORT: Readonly<Record<string, string>> = { DIST: "DISTRICT", CT: "COURT", DIV: "DIVISION", USA: "US" };
const LOOKALIKE: Readonly<Record<string, string>> = { "0": "O", "1": "I", "5": "S", "8": "B" };

/** The words of a line. Slips of a scan are mended where another word of the line is surely a court's. */
export function wordsOf(line: string): readonly Word[] {
  const words = apart(Array.from(line.matchAll(WORD), (m): Word => {
    const plain = withoutEls(m[0].replace(/[.']/g, "")).toUpperCase();
    const first = m[0].charAt(0);
    return { word: plain, small: first !== first.toUpperCase(), start: m.index, end: m.index + m[0].length };
  })).map((w, n, all) => ({ ...w, word: w.word === "CT" && all[n - 1]?.word === "OF" ? w.word : (SHORT[w.word] ?? w.word) }));
  if (words.length > 16 || words.filter((w) => w.small).length > words.length / 2) return words;
  const seen = words.map((w) => ({ ...w, word: withoutDigits(w.word) }));
  return seen.some((w) => EXACT.has(w.word)) ? seen.map((w) => ({ ...w, word: mended(w.word) })) : words;
}

/** `UNlTED` is `UNITED`: a small l among capitals was a capital I; not in `McAllen`, `EllERY`. */
const withoutEls = (word: string): string => (/^[A-Z0-9l]{4,}$/.test(word) && /[A-Z]l|l[A-Z]/.test(word) && word.replace(/[A-Z0-9]/g, "").length < word.length / 2 ? word.replace(/l/g, "I") : word);

const lookedAt = (word: string): string => word.replace(/[0158]/g, (d) => LOOKALIKE[d] ?? d);

/** Too short to be told from other words but by their digits: `0F`, `0HI0`. */
const SHORT_NAMES = new Set(["OF", "FOR", "OHIO", "IOWA", "IDAHO", "YORK", "RICO", "NORTH", "SOUTH"]);

/** `C0URT` is `COURT`, `0F` is `OF`; `16CV1633` stays. */
const withoutDigits = (word: string): string => {
  if (/[0158]/.test(word) && word.length < 8 && SHORT_NAMES.has(lookedAt(word))) return lookedAt(word);
  if (!/\d/.test(word) || !/\p{L}{3}/u.test(word.replace(/\d/g, ""))) return word;
  const letters = lookedAt(word);
  return EXACT.has(letters) ? letters : /\d/.test(letters) ? word : letters;
};

/** Words that a scan runs together, `DISTRICTOFNEVADA`, or sets letter by letter, `D I S T R I C T`; and `U. S.`. */
const apart = (words: readonly Word[]): readonly Word[] => joinedFragments(joinedLetters(words)).flatMap((w) => piecesOf(w) ?? [w]);

/** `W ESTERN`, `DI STRICT`, `ST A TES`: pieces that make a caption word, and are none themselves. */
function joinedFragments(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const n = [3, 2].find((many) => {
      const run = words.slice(i, i + many);
      return run.length === many && EXACT.has(run.map(({ word }) => word).join("")) && run.every(({ word }) => !EXACT.has(word));
    });
    const run = words.slice(i, i + (n ?? 1));
    out.push({ word: run.map(({ word }) => word).join(""), small: run[0]!.small, start: run[0]!.start, end: run.at(-1)!.end });
    i += run.length - 1;
  }
  return out;
}

function joinedLetters(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length;) {
    let to = i;
    while (words[to]?.word.length === 1 && words[to]!.end - words[to]!.start <= 2) to++;
    const run = words.slice(i, to);
    if (run.length >= 6 || (run.length === 2 && run[0]!.word === "U" && run[1]!.word === "S")) {
      out.push({ word: run.map(({ word }) => word).join(""), small: run[0]!.small, start: run[0]!.start, end: run.at(-1)!.end });
      i = to;
    } else { out.push(...words.slice(i, Math.max(to, i + 1))); i = Math.max(to, i + 1); }
  }
  return out;
}

/** What a caption's court and its district are made of. */
const PIECES = [...SCANNED, "OF", "FOR", "THE", "IN", "AND", "AT", "NEW", "NORTH", "SOUTH", "WEST", "YORK", "RICO", "GUAM", "UTAH", "OHIO", "IOWA", "IDAHO",
  "MAINE", "VIRGIN", "ISLANDS", "MARIANA", "FEDERAL", "CLAIMS", "BANKRUPTCY"].sort((a, b) => b.length - a.length);
/** Without one of these, a long word is a name of its own. */
const OF_A_COURT = new Set(["UNITED", "STATES", "DISTRICT", "EASTERN", "WESTERN", "NORTHERN", "SOUTHERN", "CENTRAL", "MIDDLE", "DIVISION", "COURT", "THE"]);

/** `DISTRICTOFNEVADA` as three words, each in its place; null where a word is no such thing. */
function piecesOf(w: Word): readonly Word[] | null {
  if (w.word.length < 5 || w.word.length > 80 || EXACT.has(w.word)) return null;
  const letters = lookedAt(w.word);
  const cuts = cutsOf(letters);
  if (!cuts || cuts.length < 2 || !cuts.some((piece) => OF_A_COURT.has(piece))) return null;
  const scale = (w.end - w.start) / letters.length;
  let at = 0;
  return cuts.map((word) => {
    const start = w.start + Math.round(at * scale);
    at += word.length;
    return { word, small: w.small, start, end: w.start + Math.round(at * scale) };
  });
}

/** The whole of `letters` in words of the list; the way from each place to the end is found once. */
function cutsOf(letters: string): readonly string[] | null {
  const from: (readonly string[] | null)[] = Array.from({ length: letters.length + 1 }, () => null);
  from[letters.length] = [];
  for (let i = letters.length - 1; i >= 0; i--) {
    const piece = PIECES.find((each) => letters.startsWith(each, i) && from[i + each.length] !== null);
    if (piece !== undefined) from[i] = [piece, ...(from[i + piece.length] ?? [])];
  }
  return from[0] ?? null;
}

const mended = (word: string): string => {
  const u = word.replace(/IJ|LJ/g, "U");
  if (u !== word && (EXACT.has(u) || u === "UTAH")) return u;
  if (word.length < 5 || EXACT.has(word) || NOT_SLIPS.has(word)) return word;
  const most = word.length >= 8 ? 2 : 1;
  let best: string | null = null, distance = most + 1;
  for (const known of SCANNED) {
    if (Math.abs(known.length - word.length) > most) continue;
    const d = differs(word, known, distance);
    if (d < distance) { best = known; distance = d; }
    else if (d === distance && d <= most) best = null;
  }
  return best ?? word;
};

/** Edit distance, given up at `limit`. */
const differs = (a: string, b: string, limit: number): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
};
