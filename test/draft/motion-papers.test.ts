/** Whole documents: real papers and articles about them come out as what they are. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readHead } from "../../server/draft/head.js";
import { headLines } from "./headLines.js";

const FOLDER = fileURLToPath(new URL("../../../shared/courtbench/", import.meta.url));

interface Labelled {
  readonly file: string;
  readonly court: string | null;
  readonly needs_certificate: boolean;
}

const head = (text: string) => { const lines = headLines(text); return readHead(lines.slice(0, 150), lines.slice(-60)); };

describe("papers", () => {
  const list = `${FOLDER}dev-filings.jsonl`;
  if (!existsSync(list)) {
    it("real filings (skipped: the folder of labelled filings is not here)", function () { this.skip(); });
  } else {
    for (const line of readFileSync(list, "utf8").split("\n").filter(Boolean)) {
      const label = JSON.parse(line) as Labelled;
      it(label.file, () => {
        const read = head(readFileSync(FOLDER + label.file, "utf8"));
        assert.equal(read.kind === "motion", label.needs_certificate);
        if (label.court) assert.equal(read.forum?.kind === "federal" ? read.forum.court : null, label.court);
      });
    }
  }

  it("an empty draft", () => {
    const read = readHead([], []);
    assert.deepEqual([read.kind, read.forum, read.caption, read.title, read.motions], ["other", null, null, null, []]);
  });

  it("takes a time that grows no faster than hostile text", () => {
    const hostile = ["STATE OF COUNTY DISTRICT COURT ", "Plaintiff, v. ", ") | § ", "Judge Hon. ", "Dated: ", "to and for motion ", "12-34", "I ", "____", "U.S.", "in the ", "pro se "];
    for (const piece of hostile) {
      const time = (n: number): number => { const lines = headLines(piece.repeat(n)); const from = performance.now(); readHead(lines, lines); return performance.now() - from; };
      time(500);
      assert.ok(time(3000) < 200, `${piece}: too slow`);
    }
  });
});
