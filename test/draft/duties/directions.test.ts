/** Sentences of orders and whole orders, and the duties in them: `directions.txt` has one a line (⏎ where a line of the order ends), `styles/` one a file, the duties below a rule. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { readDraft } from "../../../server/draft/reading.js";
import { briefly, dutiesOf } from "./order.js";

const told = readFileSync(new URL("directions.txt", import.meta.url), "utf8").split("\n");
const listed = (words: string, by: RegExp): readonly string[] => words.split(by).map((w) => w.trim()).filter((w) => w !== "").sort();

describe("what orders direct, by families", () => {
  let family = "";
  for (const line of told) {
    if (line.startsWith("# ")) family = line.slice(2);
    const bar = line.lastIndexOf(" |");
    if (bar < 0) continue;
    const sentence = line.slice(0, bar), wanted = listed(line.slice(bar + 2), /;/);
    it(`${family}: ${sentence}`, () => {
      const conditional = wanted.some((w) => w.endsWith(" if"));
      assert.deepEqual(dutiesOf(sentence.replaceAll("⏎", "\n")).map((d) => briefly(d) + (conditional && d.if !== null ? " if" : "")).sort(), wanted);
    });
  }
});

const STYLES = new URL("styles/", import.meta.url);

describe("whole orders in many styles", () => {
  for (const name of readdirSync(STYLES)) {
    it(name, () => {
      const [order = "", duties = ""] = readFileSync(new URL(name, STYLES), "utf8").split(/^-----$/m);
      const { draft } = readDraft(order, "plaintext");
      assert.equal(draft.kind, "order");
      assert.deepEqual(draft.duties.map(briefly), listed(duties, /\n/).length === 0 ? [] : duties.trim().split("\n"));
    });
  }
});
