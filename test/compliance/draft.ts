/**
 * A draft in a sentence or two, and what is found in it:
 *
 *     draft("the only contacts were e-mails", { court: "moed" }, "Counsel exchanged e-mails on May 4 ...")
 *       .finds("no-live-conference", { at: "exchanged e-mails" });
 *
 * The words are set under a certification's heading in a motion to compel, unless the options say otherwise. What is
 * found is complete: no other error or warning may appear.
 */
import assert from "node:assert/strict";
import type { MotionKind } from "../../shared-rules/rules.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { Code } from "../../server/compliance/codes.js";
import type { Severity } from "../../server/compliance/model.js";
import { overlaps } from "../../server/draft/span.js";
import { check, type ComplianceModel, type Language } from "../../server/engine.js";
import { motion, TODAY } from "./motion.js";

export interface Setting {
  readonly court: string | null;
  /** Where the words go: under a heading of their own, as the motion's body, or as the whole paper. */
  readonly as?: "certification" | "body" | "paper";
  readonly heading?: string;
  readonly kind?: MotionKind;
  readonly title?: string;
  readonly alone?: boolean;
  readonly language?: Language;
}

export interface Found {
  /** Words that the finding overlaps. */
  readonly at?: string;
  readonly severity?: Severity;
  /** Words of the message. */
  readonly says?: RegExp;
  /** Other errors and warnings that go with it. */
  readonly also?: readonly Code[];
  /** What the first fix writes. */
  readonly fix?: RegExp;
}

interface Expectations {
  finds(code: Code, found?: Found): void;
  /** No error and no warning. */
  passes(): void;
  /** No error and no warning, and the requirement is a doubt: `gasd-26.5/verbatim`. */
  leavesUnclear(requirement: string): void;
}

export function draft(name: string, setting: Setting, words: string): Expectations {
  const text = paper(setting, words.replace(/^ +/gm, "").trim());
  const read = (words = text): ComplianceModel => check(words, setting.language ?? "markdown", { catalog: CATALOG, court: setting.as === "paper" ? setting.court : null, today: TODAY });
  /** Windows ends its lines with two characters: nothing else may come of that. */
  const readOnWindows = (): void => assert.deepEqual(inShort(read(text.replace(/\r?\n/g, "\r\n"))), inShort(read()), `with other line ends\n${text}`);
  const faults = (m: ComplianceModel) => m.findings.filter((f) => f.severity !== "information");
  const told = (m: ComplianceModel): string => `${m.findings.map((f) => `${f.severity} ${f.code} at "${text.slice(f.span.start, f.span.end)}": ${f.message}`).join("\n")}\n\n${text}`;
  return {
    finds: (code, { at, severity, says, also = [], fix } = {}) => it(`${name}: ${code}`, () => {
      const model = read();
      const found = model.findings.find((f) => f.code === code);
      assert.ok(found, `not found\n${told(model)}`);
      if (at !== undefined) {
        const start = text.indexOf(at);
        assert.ok(start >= 0, `"${at}" is not in the draft`);
        assert.ok(overlaps(found.span, { start, end: start + at.length }), `at "${text.slice(found.span.start, found.span.end)}"\n${told(model)}`);
      }
      if (severity) assert.equal(found.severity, severity, told(model));
      if (says) assert.match(found.message, says);
      if (fix) assert.match(found.fixes[0]?.edits.map((e) => e.newText).join("") ?? "", fix);
      assert.deepEqual([...new Set(faults(model).map((f) => f.code).filter((c) => c !== code))].sort(), [...also].sort(), told(model));
      readOnWindows();
    }),
    passes: () => it(`${name}: passes`, () => {
      const model = read();
      assert.deepEqual(faults(model).map((f) => f.code), [], told(model));
      readOnWindows();
    }),
    leavesUnclear: (requirement) => it(`${name}: unclear`, () => {
      const model = read();
      assert.deepEqual(faults(model).map((f) => f.code), [], told(model));
      assert.ok(model.requirements.some((r) => r.id === requirement && r.status === "unclear"), `${requirement} is not unclear\n${told(model)}`);
      readOnWindows();
    }),
  };
}

const inShort = ({ requirements, findings }: ComplianceModel) => ({ requirements: requirements.map(({ id, status }) => `${id} ${status}`), findings: findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`) });

function paper({ as = "certification", heading = "Certification of Conferral", ...setting }: Setting, words: string): string {
  switch (as) {
    case "paper": return words;
    case "body": return motion({ ...setting, body: words });
    case "certification": return motion({ ...setting, body: `The discovery is relevant and proportional.\n\n## ${heading}\n\n${words}` });
  }
}
