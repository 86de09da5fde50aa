/**
 * The examples of the documentation, read as drafts: in each "reported" one the finding appears, in the "not reported" one it
 * does not, and nothing else is wrong there either.
 */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { askedBy } from "../../cli/asked-by.js";
import { docsOfCodes } from "../../scripts/docs/checkPages.js";
import { frameFor } from "../../scripts/docs/frames.js";
import type { Code } from "../../server/compliance/codes.js";
import { check, type ComplianceModel } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const TODAY = "2026-11-22";

const rules = [...CATALOG.courts.values()].flatMap((court) => court.rules);

const read = (code: Code, example: string): ComplianceModel =>
  check(frameFor(code).draft(example), "markdown", { catalog: CATALOG, court: null, today: TODAY });

/** As a finding, or as a note on another one, which then begins with the code. */
const reports = ({ findings }: ComplianceModel, code: Code): boolean =>
  findings.some((f) => f.code === code || f.related.some(({ message }) => message.startsWith(`${code}:`)));

const told = ({ draft, findings }: ComplianceModel): string =>
  [draft.text, "found:", ...findings.map((f) => `  ${f.severity} ${f.code}: ${f.message}`)].join("\n");

const LONGEST_NAME = 70;

const short = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}...` : text);

describe("examples in the documentation", () => {
  for (const [code, doc] of docsOfCodes(root)) {
    if (doc === null) continue;
    describe(code, () => {
      it("has a bad and a good one, unless no rule asks for it", () => {
        const none = doc.bad.length === 0 && doc.good.length === 0;
        if (none) assert.deepEqual(askedBy(code, rules).map(({ id }) => id), []);
        else assert.ok(doc.bad.length > 0 && doc.good.length > 0);
      });
      for (const example of doc.bad) {
        it(`reports: ${short(example)}`, () => {
          const model = read(code, example);
          assert.ok(reports(model, code), told(model));
        });
      }
      for (const example of doc.good) {
        it(`does not report: ${short(example)}`, () => {
          const model = read(code, example);
          assert.ok(!reports(model, code), told(model));
          assert.deepEqual(model.findings.filter(({ severity }) => severity !== "information").map((f) => f.code), [], told(model));
        });
      }
    });
  }
});
