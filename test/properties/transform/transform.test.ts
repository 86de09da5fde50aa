/** Each change on a small sample: it changes what it says, and nothing else. */
import assert from "node:assert/strict";
import type { Language } from "../../../server/draft/draft.js";
import { add } from "./additions.js";
import { dates } from "./dates.js";
import { hyphenate } from "./hyphenate.js";
import { lineEnds } from "./lineEnds.js";
import { pageHeaders } from "./pageHeaders.js";
import { people } from "./people.js";
import { pleading } from "./pleading.js";
import { ONE_LINE, reflow } from "./reflow.js";
import { reorder } from "./reorder.js";
import type { Sample } from "./sample.js";
import { toLatex } from "./toLatex.js";
import { toMarkdown } from "./toMarkdown.js";
import { toPlain } from "./toPlain.js";
import { typography } from "./typography.js";

const sample = (text: string, language: Language = "plaintext"): Sample => ({ name: "sample", text, language, motion: true });
const SENTENCES = "Counsel for the parties talked by telephone about each request at issue,\nand they did not come to terms.";
const MOTION = `UNITED STATES DISTRICT COURT\nDISTRICT OF IDAHO\n\nANN POE,\n     Plaintiff,\nv.            Case No. 20-cv-1\nB. & C. CO.,\n     Defendant.\n\nMOTION TO COMPEL\n\n${SENTENCES}\n\nCERTIFICATION\n\nWe "conferred" on 5% of it.\n`;
const TODAY = "2026-11-22";

describe("changes of a draft", () => {
  it("sets paragraphs to a width and leaves captions, lists and signatures", () => {
    assert.equal(reflow(sample(SENTENCES), 45).text, "Counsel for the parties talked by telephone\nabout each request at issue, and they did not\ncome to terms.");
    assert.equal(reflow(sample(SENTENCES), ONE_LINE).text, SENTENCES.replace("\n", " "));
    const set = "ANN POE,\n     Plaintiff,\nv.\n\n1. On May 4 counsel called.\n2. On May 5 counsel called once more and left a message.\n\n/s/ Ann Poe\nAnn Poe";
    assert.equal(reflow(sample(set), 40).text, set);
  });

  it("begins no line of Markdown with a mark", () => {
    const text = reflow(sample("The parties talked for an hour or so - and wrote - about requests 1. and 2. of the first set of them.", "markdown"), 40).text;
    assert.ok(!/^(?:-|\d+\.)/m.test(text), text);
  });

  it("writes other line ends", () => {
    assert.equal(lineEnds(sample("One\ntwo\n"), { crlf: true, spaceEach: 1, seed: 1 }).text, "One \r\ntwo \r\n ");
  });

  it("writes a word processor's characters, and leaves commands alone", () => {
    const how = { quotes: true, spaceEach: 1, ligatures: true, hyphens: true, seed: 1 };
    assert.equal(typography(sample("The office's \"meet-and-confer\""), how).text, "The\u00a0oﬃce’s\u00a0“meet‑and‑confer”");
    assert.equal(typography(sample("\\begin{figure} ``fi'' \\textbf{first}", "latex"), { ...how, spaceEach: 0 }).text, "\\begin{figure} ``ﬁ'' \\textbf{ﬁrst}");
  });

  it("numbers the lines of pages", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `L${i}`).join("\n");
    const out = pleading(sample(lines), { width: 60, numberBlanks: true, gap: 2, double: false, pageBreak: "feed" })?.text.split("\n") ?? [];
    assert.deepEqual([out[0], out[27], out[28], out[29]], [" 1  L0", "28  L27", "\f", " 1  L28"]);
    assert.equal(pleading(sample(out.join("\n")), { width: 60, numberBlanks: true, gap: 2, double: false, pageBreak: "feed" }), null);
  });

  it("breaks a page in mid-sentence", () => {
    const out = pageHeaders(sample(SENTENCES), { furniture: "- 3 -", blanks: true, each: 1, seed: 2 })?.text ?? "";
    assert.match(out, /\w\n\n- 3 -\n\n[a-z]/);
    assert.equal(out.replace("\n\n- 3 -\n\n", " "), SENTENCES.replace("\n", " "));
  });

  it("divides words at the ends of lines", () => {
    const out = hyphenate(sample(SENTENCES), 40)?.text ?? "";
    assert.match(out, /[a-z]-\n[a-z]/);
    assert.equal(out.replace(/-\n/g, "").replace(/\n/g, " "), SENTENCES.replace("\n", " "));
  });

  it("renames people everywhere, and nobody else", () => {
    const out = people(sample("Ms. Dana Brandt called. BRANDT's client, Acme, and Brandt agreed with Will.\n/s/ Leo Osei\nLeo Osei"), 5).text;
    assert.ok(!/Brandt|BRANDT|Dana|Osei|Leo/.test(out) && /Ms\. /.test(out) && /Acme/.test(out) && /Will/.test(out), out);
    const [, first = "", last = ""] = /Ms\. (\S+) (\S+) called/.exec(out) ?? [];
    assert.ok(first !== "" && out.includes(`${last.toUpperCase()}'s`) && out.includes(`and ${last} agreed`), out);
  });

  it("moves dates in each form, and weekdays stay", () => {
    const text = "On Monday, May 4, 2020, and on May 8 and 29, 2020, then 5/11/20, 2020-05-12 and 13 May 2020, this 14th day of May, 2020. Case 4:20-cv-1. On May 26 he called at 3 p.m.";
    assert.equal(dates(sample(text), 1, TODAY)?.text,
      "On Monday, May 11, 2020, and on May 15 and June 5, 2020, then 5/18/20, 2020-05-19 and 20 May 2020, this 21st day of May, 2020. Case 4:20-cv-1. On June 2 he called at 3 p.m.");
  });

  it("moves no dates where one is in a dress it does not know, or would come to lie ahead", () => {
    assert.equal(dates(sample("On May 4, 2020, and on the 12th."), 1, TODAY), null);
    assert.equal(dates(sample("On May 4, 2026."), 60, TODAY), null);
  });

  it("reorders sentences that lean on none", () => {
    const text = "# Argument\n\nThe requests seek relevant records. Defendant holds them in its own files. Privilege protects none of them.\n\nIt is so. The rest follows from what has been said above.";
    const orders = new Set([1, 2, 3, 4, 5, 6].map((seed) => reorder(sample(text, "markdown"), seed)?.text));
    assert.ok(orders.size > 1);
    for (const order of orders) assert.ok(order?.endsWith("\n\nIt is so. The rest follows from what has been said above."), order);
  });

  it("writes a plain draft as LaTeX and as Markdown, and Markdown plainly", () => {
    const latex = toLatex(sample(MOTION), { starred: true, bold: true, ties: true, seed: 1 })?.text ?? "";
    for (const words of ["\\textbf{MOTION TO COMPEL}", "\\section*{CERTIFICATION}", "We ``conferred'' on 5\\% of it.", "B. \\& C. CO.,"]) assert.ok(latex.includes(words), `${words}\n${latex}`);
    const markdown = toMarkdown(sample(MOTION), { title: "**", heading: "##", breaks: true });
    for (const words of ["**MOTION TO COMPEL**", "## CERTIFICATION", "ANN POE,  \nPlaintiff,  \n"]) assert.ok(markdown?.text.includes(words), markdown?.text);
    assert.equal(toPlain(sample("## **One** thing\n\nA [link](https://example.org) and *more*.\n\n> Quoted.", "markdown"), { loud: false })?.text, "One thing\n\nA link and more.\n\n          Quoted.");
  });

  it("adds parts where they belong", () => {
    assert.match(add(sample(MOTION), "argument", 1)?.text ?? "", /ARGUMENT\n[\s\S]*\nCERTIFICATION/);
    assert.match(add(sample(MOTION), "rule quoted", 1)?.text ?? "", /\n {10}"The motion must include/);
    assert.match(add(sample(MOTION), "table of contents", 1)?.text ?? "", /TABLE OF CONTENTS\n\nCERTIFICATION \.+ 2\n/);
    assert.match(add(sample(MOTION), "certificate of service", 1)?.text ?? "", /CERTIFICATE OF SERVICE\n\n.*\n$/);
    assert.equal(add({ ...sample(MOTION), motion: false }, "argument", 1), null);
  });
});
