/**
 * The caption of every federal trial court in the shapes that papers have: over three lines, in one line, with a division,
 * in mixed case, and as a letter names it, in the address and in its "Re:".
 */
import assert from "node:assert/strict";
import { readDraft } from "../../server/engine.js";
import { FEDERAL_COURTS, type FederalTrialCourt } from "../../shared-rules/federal-courts.js";
import { MORE_SHAPES, type Shape } from "./captionShapes.js";

/** The lines over a district's name; the courts of the territories and the Court of Federal Claims have names of their own. */
interface Named {
  readonly lines: readonly string[];
  readonly sentence: string;
}

function named({ name, state, part }: FederalTrialCourt): Named {
  if (name === "United States Court of Federal Claims") return { lines: ["United States", "Court of Federal Claims"], sentence: name };
  if (name.startsWith("District Court of")) return { lines: ["District Court", `of ${state === "Virgin Islands" ? "the " : ""}${state ?? ""}`], sentence: name };
  if (name.startsWith("District Court for")) {
    return { lines: ["United States District Court", "for the", state ?? ""], sentence: `United States ${name}` };
  }
  const district = state === "Columbia" ? "District of Columbia" : name;
  return {
    lines: part === null ? ["United States District Court", "for the", district] : ["United States District Court", `${part} District`, `of ${state ?? ""}`],
    sentence: `United States District Court for the ${district}`,
  };
}

const DIVISIONS = ["Eastern Division", "Southern Division", "Marlowe Division", "Northern Division", "Division II", "Western Division"];

const PARTIES = `MORGAN ELLERY,
     Plaintiff,
v.                                   Case No. 21-cv-02117
SABLE ISLE SUPPLY CO.,
     Defendant.

PLAINTIFF'S MOTION TO COMPEL

Plaintiff moves to compel answers to Interrogatory Nos. 3 and 7.

/s/ Avery Linden
Attorney for Plaintiff
`;

const LETTER = `Plaintiff writes to ask that Defendant be compelled to answer Interrogatory Nos. 3 and 7.

Respectfully submitted,

/s/ Avery Linden
`;

const SHAPES: Readonly<Record<string, Shape>> = {
  "over three lines": (c) => `${named(c).lines.map((line) => line.toUpperCase().padStart(50)).join("\n")}\n\n${PARTIES}`,
  "IN THE ... FOR THE ...": (c) => `IN THE ${named(c).sentence.toUpperCase()}\n\n${PARTIES}`,
  "with a division": (c, n) => `IN THE ${named(c).sentence.toUpperCase().replace(" FOR THE ", "\nFOR THE ")}\n${(DIVISIONS[n % DIVISIONS.length] ?? "").toUpperCase()}\n\n${PARTIES}`,
  "mixed case": (c) => `${named(c).lines.join("\n").replace("for the\n", "for the ")}\n\n${PARTIES}`,
  "abbreviated in a letter's address": ({ abbreviation }) =>
    `May 4, 2021\n\nThe Honorable Lena Marlowe\nUnited States District Court, ${abbreviation}\n\nRe: Ellery v. Sable Isle Supply Co., No. 21-cv-02117\n\nDear Judge Marlowe:\n\n${LETTER}`,
  "abbreviated in a letter's Re:": ({ abbreviation }) =>
    `May 4, 2021\n\nVia ECF\n\nThe Honorable Lena Marlowe\nUnited States Magistrate Judge\n\nRe: Ellery v. Sable Isle Supply Co., No. 21-cv-02117 (${abbreviation})\n\nDear Judge Marlowe:\n\n${LETTER}`,
  "in a letter's address": (c) =>
    `May 4, 2021\n\nThe Honorable Lena Marlowe\n${named(c).sentence}\n100 Court Street\n\nRe: Ellery v. Sable Isle Supply Co., No. 21-cv-02117\n\nDear Judge Marlowe:\n\n${LETTER}`,
};

/** In per cent, of all and of each shape. */
const FLOOR = 98;

interface Row {
  readonly shape: string;
  readonly read: number;
  readonly misses: readonly string[];
}

/** Every court in the shapes above; in each of the others one court in three, another third for each. */
function rows(): readonly Row[] {
  const all = [...Object.entries(SHAPES).map(([shape, write]) => ({ shape, write, every: 1 })), ...Object.entries(MORE_SHAPES).map(([shape, write]) => ({ shape, write, every: 3 }))];
  return all.map(({ shape, write, every }, k) => {
    const drafts = FEDERAL_COURTS.flatMap((court, n) => { const text = (n + k) % every === 0 ? write(court, n) : null; return text === null ? [] : [{ court, text }]; });
    const misses = drafts.flatMap(({ court, text }) => {
      const { forum } = readDraft(text, "plaintext").draft;
      const read = forum?.kind === "federal" ? forum.court : (forum?.kind ?? "none");
      return read === court.id ? [] : [`${court.id} ${shape}: ${read}`];
    });
    return { shape, read: drafts.length, misses };
  });
}

const share = (of: readonly Row[]): number => {
  const [missed, read] = [of.reduce((sum, { misses }) => sum + misses.length, 0), of.reduce((sum, row) => sum + row.read, 0)];
  return 100 * (1 - missed / read);
};

describe("the caption of every court", () => {
  let all: readonly Row[];
  before(() => {
    all = rows();
    const lacking = all.filter(({ misses }) => misses.length > 0).map((row) => `  ${row.shape.padEnd(36)} ${share([row]).toFixed(1).padStart(5)} %`);
    process.stdout.write(`\ncaptions recognised: ${share(all).toFixed(1)} % of ${all.reduce((sum, { read }) => sum + read, 0)}\n${lacking.join("\n")}\n`);
  });

  it(`${FLOOR} % are recognised`, () => assert.ok(share(all) >= FLOOR, all.flatMap(({ misses }) => misses).join("\n")));

  it("no shape is lost on more than a few", () => {
    for (const row of all) assert.ok(row.misses.length <= Math.max(1, row.read * 0.04), row.misses.join("\n"));
  });

  it("none is taken for another court", () => {
    assert.deepEqual(all.flatMap(({ misses }) => misses).filter((miss) => !/: (?:none|federal-unknown)$/.test(miss)), []);
  });
});
