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
/** Real words one letter away from a caption word. */
const NOT_SLIPS = new Set(["COUNTY", "COUNT", "COUNTS", "STATE", "STATED", "COURTS", "DISTRICTS", "UNTIED", "TEXANS", "DISTINCT", "ISLANDS", "EASTER", "INDIAN"]);

const SHORT: Readonly<Record<string, string>> = { DIST: "DISTRICT", CT: "COURT", DIV: "DIVISION", USA: "US" };
const LOOKALIKE: Readonly<Record<string, string>> = { "0": "O", "1": "I", "5": "S", "8": "B" };

/** The words of a line. Slips of a scan are mended where another word of the line is surely a court's. */
export function wordsOf(line: string): readonly Word[] {
  const words = Array.from(line.matchAll(WORD), (m): Word => {
    const plain = m[0].replace(/[.']/g, "").toUpperCase();
    const first = m[0].charAt(0);
    return { word: SHORT[plain] ?? plain, small: first !== first.toUpperCase(), start: m.index, end: m.index + m[0].length };
  });
  if (words.length > 16 || words.filter((w) => w.small).length > words.length / 2) return words;
  const seen = words.map((w) => ({ ...w, word: withoutDigits(w.word) }));
  return seen.some((w) => EXACT.has(w.word)) ? seen.map((w) => ({ ...w, word: mended(w.word) })) : words;
}

/** `C0URT` is `COURT`; `16CV1633` stays. */
const withoutDigits = (word: string): string => {
  if (!/\d/.test(word) || !/\p{L}{3}/u.test(word.replace(/\d/g, ""))) return word;
  const letters = word.replace(/[0158]/g, (d) => LOOKALIKE[d] ?? d);
  return EXACT.has(letters) ? letters : /\d/.test(letters) ? word : letters;
};

const mended = (word: string): string => {
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
