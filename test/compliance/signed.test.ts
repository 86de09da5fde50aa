/** Certifications that bear signatures of their own, and a refusal to confer in a conference's place. */
import assert from "node:assert/strict";
import { applyEdits, certified, filled, read } from "./filled.js";
import { variantsFor } from "../../server/fixes/certification.js";
import { CATALOG, ruleById } from "../../shared-rules/catalog.js";
import { motion } from "./motion.js";

const told = (text: string): string => read(text).findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`).join("\n");
const codes = (text: string): readonly string[] => [...new Set(read(text).findings.filter(({ severity }) => severity !== "information").map(({ code }) => code))];

const SET_OUT = "## The Interrogatories\n\nINTERROGATORY NO. 3: State the date of each delivery since 2018.\n\nRESPONSE: Objection, overbroad.\n\n" +
  "INTERROGATORY NO. 7: Name each carrier used since 2018.\n\nRESPONSE: Objection, overbroad.";

describe("a certification that counsel for both sides sign", () => {
  for (const court of ["msnd", "mssd"]) {
    const whole = filled(certified(motion({ court, body: SET_OUT }), "conference").text);

    it(`${court}: signed by both is in order, by one is told, and the fix adds the places`, () => {
      assert.deepEqual(codes(whole), [], told(whole));
      const one = whole.replace("/s/ Daniel Osei\n\n", "").replace("/s/ Alice Brandt\n\n", "");
      assert.deepEqual(codes(one), ["unsigned-certification"], told(one));
      const finding = read(one).findings.find(({ code }) => code === "unsigned-certification");
      assert.equal(finding?.severity, "warning");
      const fixed = filled(applyEdits(one, finding.fixes[0]!.edits));
      assert.deepEqual(codes(fixed), [], told(fixed));
    });

    it(`${court}: a place to sign is a blank until it is signed`, () => {
      const blank = whole.replace("/s/ Daniel Osei\n", "[signature of counsel for Plaintiff]\n");
      assert.deepEqual(codes(blank), ["unfilled-placeholder"], told(blank));
      assert.equal(read(blank).requirements.find(({ id }) => id === `${court}-37a/signatures`)?.status, "unmet");
    });

    it(`${court}: against a party without counsel one signature is enough`, () => {
      const alone = whole.replace("OKAFOR, Plaintiff,", "OKAFOR, Plaintiff, pro se,").replace("/s/ Daniel Osei\n\n", "").replace("/s/ Alice Brandt\n\n", "");
      assert.ok(!codes(alone).includes("unsigned-certification"), told(alone));
    });
  }

  describe("places to sign", () => {
    const whole = filled(certified(motion({ court: "mssd", body: SET_OUT }), "conference").text);
    const signedBy = (...lines: readonly string[]): string => whole.replace("/s/ Alice Brandt\n\n/s/ Daniel Osei", lines.join("\n\n")).replace("/s/ Alice Brandt\nAlice Brandt", "Alice Brandt");
    const fixesOf = (text: string): readonly string[] => read(text).findings.filter(({ code }) => code === "unsigned-certification").flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText.trim())));
    const asks = (text: string): boolean => codes(text).includes("unsigned-certification");

    for (const [lines, missing] of [
      [["____________________\nAlice Brandt\nCounsel for Defendant", "____________________\nDaniel Osei\nCounsel for Plaintiff"], null],
      [["By: ____________________", "Counsel for Plaintiff: ____________________"], null],
      [["____________________          ____________________\nAlice Brandt                  Daniel Osei"], null],
      [["/s/ ____________________\nAlice Brandt, counsel for Defendant"], "[signature of counsel for Plaintiff]"],
      [["____________________\nDaniel Osei\nCounsel for Plaintiff"], "[signature of counsel for Defendant]"],
      [["They spoke on ____________ at ____________ and again on ______.", "________________________________"], "[signature of counsel for Defendant]\n\n[signature of counsel for Plaintiff]"],
    ] as const) {
      it(`${missing === null ? "two" : `not two, and the fix adds ${missing.replace(/\s+/gu, " ")}`}: ${lines.join(" / ").replace(/\s+/gu, " ")}`, () => {
        const text = signedBy(...lines);
        assert.equal(asks(text), missing !== null, told(text));
        assert.equal(asks(text.replace(/\n/gu, "\r\n")), missing !== null, "with the line ends of Windows");
        assert.deepEqual(fixesOf(text), missing === null ? [] : [missing]);
      });
    }
  });

  it("is asked of no other court's certificate", () => {
    const others = [...CATALOG.courts.values()].flatMap(({ rules }) => rules).filter(({ signed }) => signed !== undefined).map(({ id }) => id);
    assert.deepEqual(others, ["caed-251c", "msnd-37a", "mssd-37a"]);
  });
});

describe("the other side's refusal to confer", () => {
  const body = (words: string): string => `LR 7-1(a) Certification. ${words}\n\nIt should be granted.`;
  const REFUSED = "Counsel for Defendant certifies that counsel for Plaintiff willfully refused to confer.";

  it("does where the rule takes it, for a motion under that rule alone", () => {
    const text = motion({ court: "ord", kind: "strike", body: body(REFUSED) });
    assert.deepEqual(codes(text), [], told(text));
    assert.equal(read(text).requirements.find(({ id }) => id === "ord-7-1a/attempt")?.status, "met");
  });

  it("is not a silence, and does not do elsewhere", () => {
    const silent = motion({ court: "ord", kind: "strike", body: body("Counsel for Defendant telephoned counsel for Plaintiff on March 2, 2021, and he did not answer.") });
    assert.deepEqual(codes(silent), ["insufficient-attempt"], told(silent));
    assert.match(told(silent), /or for a statement that the other side refused to/);
    const elsewhere = motion({ court: "moed", body: REFUSED });
    assert.ok(codes(elsewhere).length > 0, told(elsewhere));
  });

  it("has a certification of its own to insert", () => {
    assert.deepEqual(variantsFor([ruleById("ord-7-1a")!]), ["conference", "refusal"]);
    assert.deepEqual(variantsFor([ruleById("moed-3.04a")!]), ["conference", "attempts"]);
    for (const kind of ["strike", "compel"] as const) {
      const { text } = certified(motion({ court: "ord", kind, body: "It should be granted." }), "refusal");
      assert.match(text, /\[willfully refused \/ did not refuse\] to confer/);
      assert.deepEqual(codes(filled(text)), [], `${told(filled(text))}\n${filled(text)}`);
      assert.ok(codes(text).includes("unfilled-placeholder"));
    }
  });
});
