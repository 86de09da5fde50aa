/** What a litigator sees and does in VS Code itself, from the first squiggle to a certification without blanks. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startEditor, type Editor } from "./editor.js";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));

/** Line and column (from 1) of words in a fixture. */
function placeOf(name: string, words: string): [line: number, column: number] {
  const before = readFileSync(`${fixtures}/${name}`, "utf8").split(words)[0] ?? "";
  const lines = before.split("\n");
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

const has = (code: string) => (rows: readonly string[]) => rows.some((row) => row.includes(code));

describe("in VS Code", () => {
  let editor: Editor;
  before(async () => { editor = await startEditor(fixtures); });
  after(async () => { await editor?.close(); });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await editor?.screenshot(`failed, ${this.currentTest.title}`);
  });

  it("a README gets nothing, and no place in the status bar", async () => {
    await editor.open("README.md");
    await editor.statusBar(/Markdown/);
    await editor.open("emails-only.motion");
    await editor.statusBar(/Good Faith: E\.D\. Mo\./);
    const rows = await editor.problems(has("no-live-conference"));
    assert.ok(!rows.some((row) => row.includes("README.md")), rows.join("\n"));
    await editor.open("README.md");
    await editor.statusBarWithout(/Good Faith/);
    await editor.screenshot("1 readme");
  });

  it("e-mails alone are marked where they stand", async () => {
    await editor.open("emails-only.motion");
    await editor.statusBar(/Legal Draft/);
    await editor.statusBar(/Good Faith: E\.D\. Mo\. · \d+ to fix/);
    const rows = await editor.problems(has("no-live-conference"));
    const [line] = placeOf("emails-only.motion", "sent e-mails");
    assert.ok(rows.some((row) => row.includes("no-live-conference") && row.includes(`Ln ${line},`)), rows.join("\n"));
    await editor.page.locator(".squiggly-error").first().waitFor();
    await editor.screenshot("2 squiggle");
  });

  it("the hover names the rule and its source", async () => {
    await editor.open("emails-only.motion");
    await editor.goTo(...placeOf("emails-only.motion", "e-mails to Plaintiff"));
    const hover = await editor.hover(/3\.04\(A\)/);
    await editor.screenshot("3 hover");
    assert.match(hover, /in person or by telephone/i);
    await editor.press("Escape");
  });

  it("a quick fix puts in blanks, and says nothing happened", async () => {
    await editor.open("emails-only.motion");
    await editor.goTo(...placeOf("emails-only.motion", "e-mails to Plaintiff"));
    const [first] = await editor.quickFixes();
    assert.ok(first !== undefined);
    await editor.screenshot("4 quick fixes");
    await editor.apply(first);
    await editor.problems(has("unfilled-placeholder"));
    await editor.screenshot("5 quick fix applied");
    assert.match(await editor.saved("emails-only.motion"), /\[date/i);
  });

  it("a missing certification is inserted, its blanks filled by Tab, and the squiggle goes", async () => {
    const name = "no-certification.motion";
    await editor.open(name);
    await editor.problems(has("missing-certification"));
    await editor.screenshot("6 no certification");

    await editor.run("Good Faith: Insert Certification");
    await editor.problems((rows) => !has("missing-certification")(rows) && has("unfilled-placeholder")(rows));
    await editor.screenshot("7 certification inserted");

    await fillBlanks(editor);
    await editor.problems((rows) => !rows.some((row) => row.includes(name)));
    await editor.statusBar(/Good Faith: E\.D\. Mo\.$/);
    await editor.screenshot("8 certification filled");
    const text = await editor.saved(name);
    assert.match(text, /March 28, 2023/);
    assert.doesNotMatch(text, /\[[^\]\n]*\]/);
  });
});

/** What the signer of the fixture would type in each blank, by the words in it. */
const ANSWERS: readonly (readonly [blank: RegExp, answer: string])[] = [
  [/\bdate\b/i, "March 28, 2023"],
  [/\btime\b/i, "2:15 p.m."],
  [/by telephone/i, "by telephone"],
  [/\bnames?\b/i, "Ines Calloway, for Defendant, and Lorena Vasquez-Pike, for herself"],
  [/\brequests?\b/i, "Interrogatory Nos. 4 and 6"],
];

/** Of a choice, `[one / other]`, the first. */
const firstChoice = (blank: string): string | undefined => /^\[([^\]/]+?) \/ /.exec(blank)?.[1];

/** Types an answer into each blank and goes on to the next with Tab, until the selection is no blank. */
async function fillBlanks(editor: Editor): Promise<void> {
  for (let stop = 0; stop < 30; stop++) {
    const blank = await editor.selected();
    if (!/^\[.*\]$/s.test(blank)) return;
    const answer = ANSWERS.find(([words]) => words.test(blank))?.[1] ?? firstChoice(blank);
    assert.ok(answer !== undefined, `no answer for the blank ${blank}`);
    await editor.type(answer);
    await editor.press("Tab");
  }
  assert.fail("the blanks do not end");
}
