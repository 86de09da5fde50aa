/** Whole orders: five that retell orders the project began with, and those themselves where they lie beside it. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { Draft, Duty } from "../../../server/draft/draft.js";
import { editReading, readDraft } from "../../../server/draft/reading.js";
import { orderOf } from "./order.js";

const OWN = new URL("orders/", import.meta.url);
const read = (name: string): Draft => readDraft(readFileSync(new URL(name, OWN), "utf8"), "plaintext").draft;

const told = ({ kind, force, who, initiates, modes, due }: Duty): object => ({ kind, force, who, initiates, modes, due });

/** What an order's duties are to be, whether it is told in its own words or in ours. */
const WANTED = {
  tenDays: (draft: Draft) => {
    assert.equal(draft.kind, "order");
    assert.deepEqual(draft.duties.map(told), [
      { kind: "confer", force: "must", who: "counsel for defendants", initiates: null, modes: [], due: "2009-12-14" },
      { kind: "statement", force: "must", who: "counsel for defendants", initiates: null, modes: [], due: "2009-12-14" },
    ]);
    assert.match(draft.duties[1]?.contents.join("; ") ?? "", /compl.*; whether .*accord/);
    assert.match(wordsOf(draft, draft.duties[0]!), /^counsel for defendants shall \(1\) confer/);
    assert.match(wordsOf(draft, draft.duties[1]!), /^file a statement/);
  },
  jointLetter: (draft: Draft) => {
    assert.equal(draft.kind, "order");
    assert.deepEqual(draft.duties.map(told), [
      { kind: "confer", force: "must", who: "parties", initiates: null, modes: [], due: null },
      { kind: "joint-submission", force: "must", who: "parties", initiates: null, modes: [], due: "2013-07-15" },
    ]);
    const letter = draft.duties[1]!;
    assert.equal(letter.contents.length, 6);
    assert.match(letter.contents[0] ?? "", /^the extent, if any, to which the Court's Opinion/);
    assert.match(letter.contents[5] ?? "", /^why the .*sufficient$/);
    assert.match(letter.if ?? "", /unable to resolve|cannot resolve/);
    assert.match(letter.leave ?? "", /^no further submissions .*without prior leave of the Court$/);
    assert.match(letter.consequence ?? "", /may be deemed a waiver of/);
  },
  callThenMotion: (draft: Draft) => {
    assert.equal(draft.kind, "order");
    assert.deepEqual(draft.duties.map(told), [
      { kind: "confer", force: "must", who: "parties", initiates: "defendants", modes: ["telephone"], due: "2017-10-04" },
      { kind: "joint-submission", force: "may", who: "parties", initiates: null, modes: [], due: "2017-10-18" },
    ]);
    assert.match(draft.duties[1]?.if ?? "", /the parties reach an impasse$/);
  },
  none: (draft: Draft) => {
    assert.equal(draft.kind, "order");
    assert.deepEqual(draft.duties, []);
  },
};

const wordsOf = ({ text }: Draft, { span }: Duty): string => text.slice(span.start, span.end);

describe("whole orders", () => {
  it("two acts within ten days, told twice in the reasons", () => WANTED.tenDays(read("two-within-ten-days.txt")));
  it("a joint letter with numbered contents, or waiver", () => WANTED.jointLetter(read("joint-letter-or-waiver.txt")));
  it("a call that defendants place, then leave for a joint motion, over a page's end", () => WANTED.callThenMotion(read("call-then-joint-motion.txt")));
  it("a motion denied", () => WANTED.none(read("denied-letters-only.txt")));
  it("an excerpt that denies sanctions", () => WANTED.none(read("one-letter-is-no-effort.txt")));

  it("no paper but an order has duties", () => {
    const motion = "UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\n\nPLAINTIFF'S MOTION TO COMPEL\n\nPlaintiff moves to compel. The parties shall meet and confer by May 4, 2020.\n\nRespectfully submitted,\n/s/ Dana Brandt";
    assert.deepEqual(readDraft(motion, "plaintext").draft.duties, []);
  });

  it("an order that is being typed is read as the whole would be", () => {
    let reading = readDraft(orderOf("The parties shall confer."), "plaintext");
    for (const [from, to] of [["confer.", "confer by telephone by March 12, 2014."], ["The parties", "If disputes remain, the parties"], ["March 4, 2014", "March 5, 2014"], ["telephone", "video"]] as const) {
      const start = reading.text.indexOf(from);
      reading = editReading(reading, { span: { start, end: start + from.length }, newText: to });
      assert.deepEqual(reading.draft, readDraft(reading.text, "plaintext").draft);
    }
    assert.deepEqual(reading.draft.duties.map(({ due, modes }) => [due, modes]), [["2014-03-12", ["video"]]]);
  });

  const SEEDS = new URL("../../../../shared/seeds/", import.meta.url);
  const BY_OPENING = { "000": WANTED.none, "001": WANTED.tenDays, "002": WANTED.jointLetter, "003": WANTED.none, "004": WANTED.callThenMotion };
  if (existsSync(SEEDS)) {
    for (const name of readdirSync(SEEDS).filter((n) => n.endsWith(".txt"))) {
      const wanted = Object.entries(BY_OPENING).find(([opening]) => name.startsWith(opening))?.[1];
      it(`the order ${name}`, () => wanted?.(readDraft(readFileSync(new URL(name, SEEDS), "utf8"), "plaintext").draft));
    }
  }
});
