import assert from "node:assert/strict";
import type { Log } from "sarif";
import { CODES } from "../../server/compliance/codes.js";
import type { ComplianceModel } from "../../server/compliance/model.js";
import type { Outcome, Reporter } from "../../cli/outcome.js";
import { fileReport, jsonReporter, ndjsonReporter } from "../../cli/report-json.js";
import { sarifReporter } from "../../cli/report-sarif.js";
import { fileText, textReporter } from "../../cli/report-text.js";
import { quote, styleFor } from "../../cli/typeset.js";
import type { Places } from "../../cli/word/places.js";
import { at, FEDERAL, finding, LOCAL, model } from "./models.js";

const TEXT = "# MOTION TO COMPEL 😀\r\n\r\nCounsel spoke by telephone on May 4, 2020.\r\nPlaintiff supplemented on May 9.\r\n";
const CALL = at(TEXT, "spoke by telephone");
const SUPPLEMENT = at(TEXT, "supplemented");
const DATE = at(TEXT, "May 4, 2020");

const MODEL: ComplianceModel = model(TEXT, {
  draft: {
    kind: "motion",
    forum: { kind: "federal", court: "zzd", name: "Zed", span: at(TEXT, "MOTION") },
    title: { text: "MOTION TO COMPEL 😀", span: at(TEXT, "MOTION TO COMPEL") },
    motions: [{ kind: "compel", span: CALL }, { kind: "compel", span: DATE }],
    certification: { span: CALL, heading: null, declaration: false },
    filed: "2020-05-20",
    requests: ["3b", "3b", "7"].map((number) => ({ kind: "interrogatory", number, label: `Interrogatory ${number}`, span: CALL })),
    responses: [{ date: "2020-05-09", supplemental: true, requests: [], span: SUPPLEMENT }],
    conferrals: [{
      span: CALL, mode: "telephone", modeSpan: null, date: "2020-05-04", dateSpan: DATE, time: null, timeSpan: null, placeSpan: null,
      durationSpan: null, minutes: null, outcome: "held", initiator: null, discussed: [], discussedAll: false, attempted: false, bare: false, inCertification: true,
      participants: [{ text: "Counsel", name: null, side: "movant", role: "counsel", span: CALL }],
    }],
  },
  requirements: [
    { id: `${LOCAL.id}/good-faith`, asks: "that the movant conferred in good faith", status: "unclear", evidence: [], lookedFor: "the words or their like" },
    { id: `${LOCAL.id}/date`, asks: "the date of the conference", status: "met", evidence: [DATE] },
    { id: `${LOCAL.id}/time`, asks: "the time of the conference", status: "unmet", evidence: [] },
    { id: `${LOCAL.id}/place`, asks: "the place of the conference", status: "not-applicable", evidence: [] },
  ],
  findings: [
    finding(CALL, {
      related: [{ span: SUPPLEMENT, message: "Served since" }],
      fixes: [{ title: "Add the time of the conference", edits: [{ span: { start: DATE.end, end: DATE.end }, newText: " at [time]" }] }],
    }),
    finding(DATE, { code: "impossible-date", severity: "warning", status: "slip", message: "No such day.", authority: null }),
    finding(DATE, { code: "not-covered", severity: "information", status: "unclear", message: "Federal rules only.", authority: FEDERAL.id }),
  ],
});

const CHECKED: Outcome = { kind: "checked", path: "drafts/my motion.md", model: MODEL, places: null, chosenCourt: null };
const REFUSED: Outcome = { kind: "refused", path: "scan.bin", reason: "not a text file" };

const whole = (reporter: Reporter, outcomes: readonly Outcome[], exit: 0 | 1 | 2 = 2) =>
  outcomes.map(reporter.each).join("") + reporter.end(exit);

const line = (n: number, from: number, to: number) => ({ start: { line: n, character: from }, end: { line: n, character: to } });

describe("JSON report", () => {
  it("is the published format", () =>
    assert.deepEqual(fileReport(CHECKED), {
      path: "drafts/my motion.md",
      draft: {
        kind: "motion", court: "zzd", judge: null, title: "MOTION TO COMPEL 😀", motions: ["compel"], needsCertification: true,
        certification: { range: line(2, 8, 26), heading: null },
        filed: "2020-05-20",
        movant: { side: null, selfRepresented: false, incarcerated: false },
        requests: ["Interrogatory 3b", "Interrogatory 7"],
        responses: [{ date: "2020-05-09", supplemental: true, range: line(3, 10, 22) }],
      },
      authorities: [FEDERAL.id, LOCAL.id],
      requirements: [
        { id: `${LOCAL.id}/good-faith`, asks: "that the movant conferred in good faith", status: "unclear", evidence: [], lookedFor: "the words or their like" },
        { id: `${LOCAL.id}/date`, asks: "the date of the conference", status: "met", evidence: [line(2, 30, 41)] },
        { id: `${LOCAL.id}/time`, asks: "the time of the conference", status: "unmet", evidence: [] },
        { id: `${LOCAL.id}/place`, asks: "the place of the conference", status: "not-applicable", evidence: [] },
      ],
      findings: [
        {
          code: "missing-time", severity: "error", status: "unmet", message: "The time of the conference is missing.", authority: LOCAL.id,
          range: line(2, 8, 26),
          related: [{ range: line(3, 10, 22), message: "Served since" }],
          fixes: [{ title: "Add the time of the conference", edits: [{ range: line(2, 41, 41), newText: " at [time]" }] }],
        },
        { code: "impossible-date", severity: "warning", status: "slip", message: "No such day.", authority: null, range: line(2, 30, 41), related: [], fixes: [] },
        { code: "not-covered", severity: "information", status: "unclear", message: "Federal rules only.", authority: FEDERAL.id, range: line(2, 30, 41), related: [], fixes: [] },
      ],
      conferrals: [{
        mode: "telephone", date: "2020-05-04", time: null,
        participants: [{ text: "Counsel", name: null, side: "movant", role: "counsel" }],
        outcome: "held", range: line(2, 8, 26),
      }],
      duties: [],
    }));

  it("names the chosen court over the caption's, and none for a court not ours", () => {
    const court = (outcome: Outcome) => (fileReport(outcome) as { draft: { court: unknown } }).draft.court;
    assert.equal(court({ ...CHECKED, chosenCourt: "moed" }), "moed");
    const state = model(TEXT, { draft: { forum: { kind: "not-ours", name: "Superior Court", span: CALL } } });
    assert.equal(court({ ...CHECKED, model: state }), null);
  });

  it("is one object, whatever the number of files", () => {
    assert.deepEqual(JSON.parse(whole(jsonReporter(), [])), { version: 1, files: [] });
    const two = JSON.parse(whole(jsonReporter(), [CHECKED, REFUSED])) as { version: number; files: { path: string; error?: string }[] };
    assert.equal(two.version, 1);
    assert.deepEqual(two.files.map(({ path, error }) => [path, error]), [["drafts/my motion.md", undefined], ["scan.bin", "not a text file"]]);
  });

  it("is one line a file as ndjson", () => {
    const lines = whole(ndjsonReporter(), [CHECKED, REFUSED]).trimEnd().split("\n").map((each) => JSON.parse(each) as unknown);
    assert.deepEqual(lines, JSON.parse(JSON.stringify([fileReport(CHECKED), { path: "scan.bin", error: "not a text file" }])));
  });
});

describe("SARIF report", () => {
  const log = JSON.parse(whole(sarifReporter(), [CHECKED, REFUSED])) as Log;
  const [run] = log.runs;

  it("is a 2.1.0 log of one run with every code as a rule", () => {
    assert.equal(log.version, "2.1.0");
    assert.equal(log.runs.length, 1);
    assert.deepEqual(run?.tool.driver.rules?.map(({ id }) => id), Object.keys(CODES));
    assert.equal(run?.columnKind, "utf16CodeUnits");
  });

  it("points each result at its rule, its file and its one-based place", () => {
    assert.deepEqual(run?.results?.map(({ ruleId, level }) => [ruleId, level]),
      [["missing-time", "error"], ["impossible-date", "warning"], ["not-covered", "note"]]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) assert.equal(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
    assert.deepEqual(run?.results?.[0]?.locations, [{
      physicalLocation: {
        artifactLocation: { uri: "drafts/my%20motion.md" },
        region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 27, charOffset: CALL.start, charLength: CALL.end - CALL.start },
      },
    }]);
  });

  it("carries related places and fixes", () => {
    const result = run?.results?.[0];
    assert.equal(result?.relatedLocations?.[0]?.message?.text, "Served since");
    const replacement = result?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    assert.equal(replacement?.insertedContent?.text, " at [time]");
    assert.deepEqual([replacement?.deletedRegion.startColumn, replacement?.deletedRegion.endColumn], [42, 42]);
  });

  it("tells what could not be read, and quotes nothing of the draft", () => {
    assert.equal(run?.invocations?.[0]?.executionSuccessful, false);
    assert.equal(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text, "scan.bin: not a text file");
    assert.ok(!JSON.stringify(log).includes("spoke by telephone"));
  });

  it("writes absolute paths and standard input as URIs", () => {
    const uri = (path: string) =>
      (JSON.parse(whole(sarifReporter(), [{ ...CHECKED, path }])) as Log).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    assert.equal(uri("/a b/c.md"), "file:///a%20b/c.md");
    assert.equal(uri("-"), "stdin");
  });
});

describe("reports of a Word document", () => {
  const places: Places = { paragraph: ({ start }) => (start < 10 ? 14 : "footnote 2"), words: ({ start, end }) => TEXT.slice(start, end).replaceAll("\n", " ") };
  const word: Outcome = { ...CHECKED, path: "m.docx", places } as Outcome;

  it("name paragraphs in JSON beside the ranges", () => {
    const shown = JSON.parse(JSON.stringify(fileReport(word))) as { findings: { range: unknown; paragraph: unknown; related: { paragraph: unknown }[] }[] };
    assert.equal(shown.findings[0]?.paragraph, "footnote 2");
    assert.ok(shown.findings[0]?.range);
    assert.equal(shown.findings[0]?.related[0]?.paragraph, "footnote 2");
    assert.ok(!JSON.stringify(fileReport(CHECKED)).includes("paragraph"));
  });

  it("name paragraphs in text with the words, and quote short ones once", () => {
    const shown = fileText("m.docx", MODEL, { width: 80, style: styleFor(false), brief: false }, places);
    assert.match(shown, /^m\.docx: footnote 2 \(“spoke by telephone”\) {2}error {2}missing-time\n {2}The time of the conference is missing\.\n/);
    assert.match(shown, /\n {2}see {3}m\.docx: footnote 2 \(“supplemented”\)\s+Served since\n/);
  });

  it("name paragraphs in SARIF, and offer no edits of a file that has no lines", () => {
    const [result] = (JSON.parse(whole(sarifReporter(), [word])) as Log).runs[0]?.results ?? [];
    assert.deepEqual(result?.locations, [{
      physicalLocation: { artifactLocation: { uri: "m.docx" } },
      logicalLocations: [{ name: "footnote 2", fullyQualifiedName: "footnote 2", kind: "paragraph" }],
      message: { text: "footnote 2" },
    }]);
    assert.equal(result?.relatedLocations?.[0]?.message?.text, "Served since");
    assert.equal(result?.fixes, undefined);
  });
});

describe("text report", () => {
  const plain = { width: 80, style: styleFor(false), brief: false };
  const text = fileText("m.md", MODEL, plain);

  it("gives place, severity, code, the words, the rule, the related place and the fix", () => {
    assert.match(text, /^m\.md:3:9 {2}error {2}missing-time\n {2}“spoke by telephone”\n {2}The time of the conference is missing\.\n/);
    assert.match(text, /\n {2}rule {2}Z\.D\. Test\. L\.R\. 9\.1\(a\), confirmed/);
    assert.match(text, /\n {2}see {3}m\.md:4:11 “supplemented” Served since\n {2}fix {3}Add the time of the conference\n/);
  });

  it("lists what the rule asks, with the evidence, and leaves out what does not apply", () => {
    assert.match(text, / {2}✓ the date of the conference: “May 4, 2020”/);
    assert.match(text, / {2}✗ the time of the conference/);
    assert.match(text, / {2}\? that the movant conferred in good faith \(looked for: the words or their\s+like\)/);
    assert.doesNotMatch(text, /the place of the conference/);
  });

  it("lists once what two rules ask alike", () => {
    const asked = (rule: string, name: string, asks: string) => ({ id: `${rule}/${name}`, asks, status: "met" as const, evidence: [] });
    const shown = fileText("m.md", model(TEXT, {
      requirements: [asked(FEDERAL.id, "a", "good faith"), asked(LOCAL.id, "a", "good faith"), asked(LOCAL.id, "b", "the date")],
    }), plain);
    assert.equal(shown, [
      "m.md",
      "  what Fed. R. Civ. P. 37(a)(1) and Z.D. Test. L.R. 9.1(a) ask", "    ✓ good faith",
      "  what Z.D. Test. L.R. 9.1(a) asks", "    ✓ the date",
    ].join("\n"));
  });

  it("gives one of many files without findings a line", () => {
    const clean = (statuses: readonly ("met" | "unclear")[]) => fileText("m.md", model(TEXT, {
      requirements: statuses.map((status, n) => ({ id: `${LOCAL.id}/${n}`, asks: "something", status, evidence: [] })),
    }), { ...plain, brief: true });
    assert.equal(clean(["met", "met"]), "✓ m.md: 2 requirements met");
    assert.equal(clean(["met", "unclear"]), "? m.md: 1 of 2 requirements met, the rest unclear");
    assert.equal(clean([]), "");
    assert.equal(fileText("m.md", MODEL, { ...plain, brief: true }), text);
  });

  it("keeps to the width", () => {
    for (const width of [40, 60, 80]) {
      const long = model(TEXT, { findings: [finding({ start: 0, end: TEXT.length }, { message: "word ".repeat(60) })], requirements: MODEL.requirements });
      for (const shown of fileText("m.md", long, { ...plain, width }).split("\n")) assert.ok(shown.length <= width, `${shown.length} > ${width}: ${shown}`);
    }
  });

  it("has no colour unless asked, and then closes it", () => {
    assert.ok(!text.includes("\u001b"));
    const coloured = fileText("m.md", MODEL, { ...plain, style: styleFor(true) });
    assert.ok(coloured.includes("\u001b[1;31merror\u001b[0m"));
    // eslint-disable-next-line no-control-regex
    assert.equal(coloured.replace(/\u001b\[[\d;]*m/g, ""), text);
  });

  it("cuts a long quotation in the middle, between words", () => {
    const words = "one two three four five six seven eight nine ten";
    assert.equal(quote(words, { start: 0, end: words.length }, 30), "“one two three … nine ten”");
    assert.equal(quote("x".repeat(50), { start: 0, end: 50 }, 30), `“${"x".repeat(13)} … ${"x".repeat(13)}”`);
    assert.equal(quote(words, { start: 5, end: 5 }, 30), "");
  });

  it("passes no control characters of a draft to the terminal", () => {
    const hostile = "Counsel \u001b]0;title\u0007 \u009b31m called.";
    const shown = fileText("m.md", model(hostile, { findings: [finding({ start: 0, end: hostile.length })] }), plain);
    assert.match(shown, /“Counsel \]0;title 31m called\.”/);
  });

  it("is silent where there is nothing to say, and totals at the end", () => {
    assert.equal(fileText("README.md", model("Hello."), plain), "");
    assert.equal(whole(textReporter(plain), [{ ...CHECKED, model: model("Hello.") }]), "1 file checked · nothing found · not legal advice\n");
    assert.match(whole(textReporter(plain), [CHECKED, CHECKED, REFUSED]),
      /\n2 files checked · 2 errors, 2 warnings, 2 for information · 1 not read · not legal advice\n$/);
  });
});
