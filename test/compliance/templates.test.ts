/**
 * The product's own texts against its own checks: for every rule of every court, the certification that is inserted,
 * filled in, leaves nothing to report; and with one recital taken out, exactly that recital is missed.
 */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import { everyRule } from "../../shared-rules/judges.js";
import type { Rule } from "../../shared-rules/rules.js";
import { efforts } from "../../server/compliance/checks/efforts.js";
import { ITEMS_READ } from "../../server/compliance/checks/joint-paper.js";
import type { Code } from "../../server/compliance/codes.js";
import { inOne, insertJointLetter } from "../../server/fixes/joint-letter.js";
import { governs } from "../../server/compliance/standing.js";
import type { Language } from "../../server/engine.js";
import { certified, filled, read } from "./filled.js";
import { motion } from "./motion.js";
import { motionUnder } from "./underRule.js";

const RULES = [...CATALOG.courts.values()].filter((c) => c.id !== "frcp").flatMap((c) => everyRule(c).map((rule) => ({ court: c.id === "frbp" ? "moeb" : c.id, rule })));

const JOINT = RULES.filter(({ rule }) => rule.form.startsWith("joint-"));

/** A step with the court, or the manner of conferring alone: `judges.test.ts` looks at those. */
const NO_PAPER: ReadonlySet<string> = new Set(["court-conference", "other"]);

/** A court that is ours and has no rule in the catalog. */
const WITHOUT_RULES = [...CATALOG.federalCourts.keys()].find((id) => !CATALOG.courts.has(id)) ?? null;

/** What is found where a joint paper lacks a part: the part, or that a side has none. */
const JOINT_CODES: ReadonlySet<string> = new Set(["missing-joint-item", "not-joint"]);

/** A joint paper under the rule, or one that lacks a part. */
function joint(court: string, rule: Rule, without?: string): string {
  const noun = rule.form.replace("-", " ");
  const bare = motion({ court, judge: rule.judge ?? null, title: `${noun.replace(/\b\w/g, (l) => l.toUpperCase())} Regarding Discovery Dispute`, body: rule.judge === undefined ? "The Order of January 4, 2021, directed a joint letter." : "Each side's part follows." });
  const courts = rule.judge === undefined ? [] : (CATALOG.courts.get(court)?.rules ?? []).filter((r) => governs(r, read(motion({ court, body: "" })).draft));
  const whole = inOne(rule, courts);
  const edit = insertJointLetter(read(bare).draft, { ...whole, jointContents: whole.jointContents.filter((i) => i.item !== without) }).edits[0];
  assert.ok(edit);
  // Some judges want the paper within days of the conference.
  return filled(bare.slice(0, edit.span.start) + edit.newText + bare.slice(edit.span.end)).replaceAll("on March 4, 2021", "on March 12, 2021");
}

const told = (text: string, language?: Language): string => read(text, language).findings.map((f) => `${f.severity} ${f.code} at "${text.slice(f.span.start, f.span.end)}": ${f.message}`).join("\n");

const faults = (text: string, language?: Language): readonly Code[] => read(text, language).findings.filter((f) => f.severity !== "information").map((f) => f.code);
const missed = (text: string): readonly Code[] => [...new Set(read(text).findings.filter((f) => f.status === "unmet").map((f) => f.code))];

const cases = RULES.flatMap(({ court, rule }) => {
  const text = motionUnder(court, rule);
  return text === null ? [] : [{ court, rule, text }];
});

describe("a certification, filled in, passes its own court's check", () => {
  for (const { rule, text } of cases) {
    for (const prefer of [/telephone/, /in person/]) {
      it(`${rule.id}, ${prefer.source}`, () => {
        const whole = filled(certified(text, "conference").text, prefer);
        assert.deepEqual(faults(whole), [], `${told(whole)}\n\n${whole}`);
      });
    }
    if (rule.conference.attempt.counts === false) continue;
    it(`${rule.id}, attempts only`, function () {
      const { text: blank, authorities } = certified(text, "attempts");
      if (authorities.some((r) => r.conference.attempt.counts === false)) this.skip();
      const whole = filled(blank);
      assert.deepEqual(faults(whole), [], `${told(whole)}\n\n${whole}`);
    });
  }
});

/** How each recital is taken out of the blank text, and what is then found. */
interface Removal {
  readonly code: Code;
  readonly pattern: RegExp;
  readonly instead?: string;
  readonly prefer?: RegExp;
}

const REMOVALS: Partial<Readonly<Record<Rule["recites"][number]["item"], Removal>>> = {
  date: { code: "missing-date", pattern: / on \[date of conference\]/ },
  time: { code: "missing-time", pattern: /, at \[time of conference\],/ },
  manner: { code: "missing-manner", pattern: / \[(?:in person|by telephone|by video)[^\]]*\]/ },
  place: { code: "missing-place", pattern: / The conference [^.]* at \[place of conference\]\./, prefer: /in person/ },
  duration: { code: "missing-duration", pattern: / The conference [^.]* \[how long it lasted\]\./ },
  participants: { code: "missing-participants", pattern: / \[The following individuals[^.]*\./ },
  "good-faith": { code: "missing-good-faith", pattern: /\[conferred in good faith \/ did not confer\]/, instead: "conferred" },
  impasse: { code: "missing-impasse", pattern: / \[After sincere efforts[^.]*\./ },
  opposition: { code: "missing-opposition", pattern: / \S+ \[oppose[^.]*\./ },
  reasons: { code: "missing-reasons", pattern: / \S+ \[could not agree[^.]*\./ },
  issues: { code: "missing-issues", pattern: / about \[list all[^\]]*\]| The issues discussed were [^.]*\./g },
};

describe("a certification that lacks one recital is found to lack that one", () => {
  for (const { rule, text } of cases) {
    for (const { item, when, saidAs } of rule.recites) {
      const removal = REMOVALS[item];
      if (!removal || when === "attempt-only" || when === "same-county" || when?.startsWith("movant") || when?.startsWith("opponent")) continue;
      it(`${rule.id}, without ${item}`, () => {
        const blank = certified(text, "conference").text;
        const bare = blank.replace(removal.pattern, removal.instead ?? "");
        // The rule's own words for good faith stand in the sentence about the accord.
        const without = saidAs === undefined ? bare : bare.replace("[After sincere efforts /", "[After discussing how /");
        assert.notEqual(without, blank, `nothing to take out:\n${blank}`);
        const whole = filled(without, removal.prefer);
        assert.deepEqual(missed(whole), [removal.code], `${told(whole)}\n\n${whole}`);
      });
    }
  }
});

describe("attempts told without their dates", () => {
  for (const { rule, text } of cases.filter((c) => efforts.owed(c.rule))) {
    it(`${rule.id} misses the efforts`, () => {
      const blank = certified(text, "attempts").text;
      const whole = filled(blank.replace(/On \[date of \w+ attempt\], at \[time of \w+ attempt\], |The steps taken by [^.]*\. ?/g, ""));
      assert.deepEqual(missed(whole), ["missing-efforts"], `${told(whole)}\n\n${whole}`);
    });
  }
});

describe("a joint paper, filled in, passes its own court's check", () => {
  for (const { court, rule } of JOINT) {
    it(rule.id, () => {
      const whole = joint(court, rule);
      assert.deepEqual(faults(whole), [], `${told(whole)}\n\n${whole}`);
    });
    for (const item of rule.jointContents) {
      it(`${rule.id}, without ${item.item}`, function () {
        const whole = joint(court, rule, item.item);
        const { requirements } = read(whole);
        if (!ITEMS_READ.has(item.item) || !requirements.some((r) => r.id === `${rule.id}/joint-items` && r.status !== "unclear")) this.skip();
        const found = missed(whole);
        assert.ok(found.length === 1 && JOINT_CODES.has(found[0] ?? ""), `${told(whole)}\n\n${whole}`);
      });
    }
  }
});

describe("in other formats, and for parties without counsel", () => {
  const formats: readonly (readonly [name: string, language: Language, title: (words: string) => string])[] = [
    ["plain text", "plaintext", (t) => t.toUpperCase()],
    ["LaTeX", "latex", (t) => `\\begin{center}\\textbf{${t.toUpperCase()}}\\end{center}`],
  ];
  for (const [name, language, titled] of formats) {
    it(`every template passes in ${name}`, () => {
      for (const { rule, text } of cases) {
        for (const paper of [text, text.replace("OKAFOR, Plaintiff,", "OKAFOR, Plaintiff, pro se,")]) {
          const whole = filled(certified(paper.replace(/^# (.*)$/m, (_, t: string) => titled(t)).replace(/^## (.*)$/gm, ""), "conference", language).text)
            .replace(/ & /g, language === "latex" ? " \\& " : " & ");
          assert.deepEqual(faults(whole, language), [], `${rule.id}\n${told(whole, language)}\n\n${whole}`);
        }
      }
    });
  }
});

describe("the federal rules alone", () => {
  for (const kind of ["compel", "protective-order", "discovery-sanctions"] as const) {
    it(`a ${kind} motion passes, in a court with no rule of its own here and in none`, () => {
      for (const court of [WITHOUT_RULES, null]) {
        const whole = filled(certified(motion({ court, kind, body: "It should be granted." }), "conference").text);
        assert.deepEqual(faults(whole), [], told(whole));
      }
    });
  }
});

describe("the cases", () => {
  it("cover every rule but those of joint papers, and what a judge asks that is no paper of the parties", () => {
    const left = RULES.filter(({ rule }) => !cases.some((c) => c.rule === rule) && !JOINT.some((c) => c.rule === rule) && !(rule.judge !== undefined && NO_PAPER.has(rule.form))).map(({ rule }) => rule.id);
    assert.deepEqual(left, []);
  });
});
