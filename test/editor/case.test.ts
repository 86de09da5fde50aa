/** A case in VS Code: the checklist in the side bar, the log that grows by a few questions, and goodfaith.yaml itself. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEditor, type Editor } from "./editor.js";

const CASE = fileURLToPath(new URL("case", import.meta.url));

const has = (...words: readonly string[]) => (rows: readonly string[]): boolean => words.every((each) => rows.some((row) => row.includes(each)));

describe("a case in VS Code", () => {
  let editor: Editor;
  before(async () => { editor = await startEditor(CASE); });
  after(async () => { await editor?.close(); });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await editor?.screenshot(`failed, ${this.currentTest.title}`);
  });

  it("without a draft there is no checklist", async () => {
    await editor.open("notes.md");
    await editor.statusBar(/Markdown/);
    assert.equal(await editor.page.locator('.activitybar [aria-label^="Good Faith"]').count(), 0);
    await editor.run("Good Faith: Show Checklist");
    await editor.statusBar(/There is no checklist to show/);
  });

  it("the checklist says what each rule asks, and what the draft shows of it", async () => {
    await editor.open("called.motion");
    const rows = await editor.checklist(has("not met: the time of the conference", "met: the date of the conference, “March 28, 2023”"));
    assert.ok(has("rule: E.D. Mo. L.R. 3.04(A), 1 not met", "contact: March 28, 2023, by telephone, held; Ines Calloway and Jonas Whitlow", "contact: March 3, 2023, by e-mail")(rows), rows.join("\n"));
    assert.ok(rows.some((row) => /^directed: July 15, 2099: joint submission, in \d+ days, the parties, ECF No\. 31/.test(row)), rows.join("\n"));
    assert.ok(rows.some((row) => /^permitted: March 1, 2023: confer, \d+ days past, permitted, not directed/.test(row)), rows.join("\n"));
    await editor.screenshot("checklist 1");
  });

  it("a click on an item shows its words in the draft, or in the case file, and the checklist stays", async () => {
    await editor.clickChecklist("met: the date of the conference");
    await editor.focusDocument();
    assert.equal(await editor.selected(), "March 28, 2023");
    await editor.clickChecklist("directed: July 15, 2099");
    await editor.page.locator(".tab.active", { hasText: "goodfaith.yaml" }).waitFor();
    await editor.focusDocument();
    assert.match(await editor.selected(), /kind: joint-submission/);
    await editor.checklist(has("not met: the time of the conference"));
    await editor.screenshot("checklist 2, in the case file");
  });

  it("on another document it says that there is no draft", async () => {
    await editor.open("notes.md");
    await editor.run("Good Faith: Show Checklist");
    await editor.page.locator(".welcome-view-content", { hasText: "no draft of a motion" }).waitFor();
    await editor.screenshot("checklist 3, no draft");
  });

  it("follows the draft as it is mended", async () => {
    await editor.open("called.motion");
    await editor.checklist(has("met: the date of the conference"));
    await editor.clickChecklist("met: the date of the conference");
    await editor.focusDocument();
    await editor.leaveSelection();
    await editor.type(", at 2:15 p.m.,");
    await editor.checklist(has(", “2:15 p.m.”"));
    await editor.problems((rows) => !rows.some((row) => row.includes("missing-time")));
    await editor.saved("called.motion");
  });

  it("a conferral is logged by a few questions, and open drafts are held against it at once", async () => {
    await editor.open("called.motion");
    await editor.run("Good Faith: Log a Conferral");
    await editor.fill("the day", "2023-03-27");
    await editor.fill("the time of day", "2:15 p.m.");
    await editor.choose("how", "telephone");
    await editor.screenshot("log 1, who");
    await editor.tick("who got in touch", ["Ines Calloway"]);
    await editor.tick("with whom", ["Jonas Whitlow"]);
    await editor.tick("about what", ["rog-1"]);
    await editor.choose("how it ended", "impasse");
    await editor.page.locator(".tab.active", { hasText: "goodfaith.yaml" }).waitFor();
    const rows = await editor.problems(has("contradicted-certification"));
    assert.ok(has("called.motion")(rows), rows.join("\n"));
    await editor.checklist(has("contact: March 27, 2023, 2:15 p.m., by telephone, held, an impasse; Ines Calloway and Jonas Whitlow (goodfaith.yaml)"));
    await editor.screenshot("log 2, logged");
    assert.match(await editor.saved("goodfaith.yaml"), /- date: 2023-03-27\n\s+time: .?2:15 p\.m\..?\n\s+mode: telephone\n\s+by: \[Ines Calloway\]\n\s+with: \[Jonas Whitlow\]\n\s+about: \[rog-1\]\n\s+outcome: impasse/);
  });

  it("a certification is filled from the log", async () => {
    await editor.open("uncertified.motion");
    await editor.problems(has("missing-certification"));
    await editor.run("Good Faith: Insert Certification");
    await editor.problems((rows) => !has("missing-certification")(rows));
    await editor.screenshot("log 3, certification");
    const text = await editor.saved("uncertified.motion");
    assert.match(text, /March 27, 2023/);
    assert.match(text, /2:15 p\.m\./);
    assert.match(text, /Jonas\s+Whitlow/);
  });

  it("a fault in the case file is underlined, and completion and hover explain its keys", async () => {
    await editor.open("goodfaith.yaml");
    const lines = readFileSync(join(editor.folder, "goodfaith.yaml"), "utf8").split("\n");
    const line = lines.findIndex((each) => each.includes("mode: telephone")) + 1;
    await editor.goTo(line, (lines[line - 1] ?? "").indexOf("telephone") + 1);
    const hover = await editor.hover(/mode/);
    await editor.screenshot("case file 1, hover");
    assert.match(hover, /telephone/);
    await editor.press("Escape");

    await editor.press("Shift+End");
    await editor.type("telefone");
    await editor.problems(has("goodfaith.yaml", "telefone"));
    await editor.page.locator(".squiggly-error, .squiggly-warning").first().waitFor();
    await editor.screenshot("case file 2, fault");

    await editor.press("Control+Shift+ArrowLeft");
    await editor.press("Delete");
    await editor.press("Control+Space");
    const suggestions = editor.page.locator(".suggest-widget .monaco-list-row");
    await suggestions.filter({ hasText: "in-person" }).waitFor();
    await editor.screenshot("case file 3, completion");
    await suggestions.filter({ hasText: "telephone" }).click();
    await editor.problems((rows) => !has("case-file")(rows));
    assert.match(await editor.saved("goodfaith.yaml"), /mode: telephone/);
  });

  it("an order has no findings, and a checklist that says so", async () => {
    await editor.open("order.motion");
    await editor.statusBar(/^Good Faith: E\.D\. Mo\.$/);
    await editor.run("Good Faith: Show Checklist");
    await editor.page.locator(".composite.viewlet", { hasText: "This is a court's order" }).waitFor();
    const rows = await editor.problems((all) => !all.some((row) => row.includes("order.motion")));
    await editor.screenshot("order");
    assert.ok(!has("order.motion")(rows));
    assert.equal(await editor.page.locator(".squiggly-error, .squiggly-warning, .squiggly-info").count(), 0);
    await editor.checklist(has("directed: March 1, 2023: confer by telephone"));
    await editor.clickChecklist("directed: March 1, 2023: confer by telephone");
    await editor.focusDocument();
    assert.match(await editor.selected(), /counsel shall confer by telephone/);
  });

  it("an order's duties go into the case file, and stand in the checklist of the drafts", async () => {
    await editor.open("order.motion");
    await editor.run("Good Faith: Add the Order's Duties to the Case File");
    await editor.page.locator(".tab.active", { hasText: "goodfaith.yaml" }).waitFor();
    await editor.screenshot("order, in the case file");
    assert.match(await editor.saved("goodfaith.yaml"), /date: 2023-02-01\n\s+duties:\n[\s\S]*kind: confer[\s\S]*due: 2023-03-01/);
    await editor.open("called.motion");
    await editor.checklist((rows) => rows.filter((row) => row.includes("March 1, 2023: confer")).length === 2);
  });
});
