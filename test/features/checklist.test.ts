/** The checklist: what the model knows, all of it, with places in the draft, in its papers and in the case file. */
import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { daysWords } from "../../server/compliance/checklistWords.js";
import { assessFiling, readDraft } from "../../server/engine.js";
import { checklist } from "../../server/features/checklist.js";
import type { Checklist, ChecklistPlace } from "../../server/protocol.js";
import { readSettings } from "../../server/settings.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { CaseFile } from "../../shared-rules/case.js";
import { keepingLastGoodCase, readCase } from "../../shared-rules/reading/case.js";
import { CASE } from "../case/caseFiles.js";
import { CONFERRED, declaration, motionSaying, NO_TIME, POINTS } from "../filing/papers.js";

const [MOTION, DECLARATION, FILE] = ["file:///case/motion.md", "file:///case/marsh.md", "file:///case/goodfaith.yaml"] as const;

interface Parts {
  readonly papers?: Readonly<Record<string, string>>;
  readonly caseFile?: string;
  /** It cannot be read now, and is in force as it was. */
  readonly broken?: boolean;
  readonly today?: string;
}

function fileOf(text: string, broken: boolean): CaseFile {
  const { file } = readCase(text, () => true);
  return broken ? keepingLastGoodCase(file, readCase(`${text}parties: [\n`, () => true)) : file;
}

function of(text: string, { papers = {}, caseFile, broken = false, today = "2025-07-03" }: Parts = {}): Checklist | null {
  const attached = Object.entries(papers).map(([name, words]) => ({ name, fileName: name.split("/").at(-1) ?? name, draft: readDraft(words, "markdown").draft }));
  const inHand = caseFile === undefined ? {} : { caseFile: { name: FILE, fileName: "goodfaith.yaml", text: caseFile, file: fileOf(caseFile, broken) } };
  const model = assessFiling(readDraft(text, "markdown").draft, attached, { catalog: CATALOG, court: null, today, ...inHand });
  return checklist({ document: TextDocument.create(MOTION, "markdown", 3, text), model, settings: readSettings(undefined, () => true), today });
}

function listed(text: string, parts?: Parts): Checklist {
  const found = of(text, parts);
  assert.ok(found);
  return found;
}

const requirement = (list: Checklist, id: string) => {
  const found = list.authorities.flatMap(({ requirements }) => requirements).find((each) => each.id === id);
  assert.ok(found, JSON.stringify(list, null, 1));
  return found;
};
const textAt = (texts: Readonly<Record<string, string>>, { uri, range }: ChecklistPlace): string => TextDocument.create(uri, "", 0, texts[uri] ?? "").getText(range);

describe("the checklist", () => {
  const draft = motionSaying(NO_TIME);

  it("has each governing rule, federal first, and what it asks with the words that show it", () => {
    const list = listed(draft);
    assert.deepEqual([list.uri, list.version, list.court, list.note], [MOTION, 3, "E.D. Mo.", null]);
    assert.deepEqual(list.authorities.map(({ id, confirmed }) => [id, confirmed]), [["frcp-37a1", "high"], ["moed-3.04a", "high"]]);
    const date = requirement(list, "moed-3.04a/date");
    assert.deepEqual([date.status, date.asks, date.places.map(({ uri, words }) => [uri, words])], ["met", "the date of the conference", [[MOTION, "March 17, 2025"]]]);
    assert.equal(textAt({ [MOTION]: draft }, date.places[0]!), "March 17, 2025");
    const time = requirement(list, "moed-3.04a/time");
    assert.deepEqual([time.status, time.lookedFor], ["unmet", "a time of day for the conference"]);
    assert.match(list.authorities[1]!.confirmation, /^Confirmed from .*, checked \d{4}-\d\d-\d\d\.$/);
  });

  it("lists what does not apply last", () => {
    for (const { requirements } of listed(draft).authorities) {
      const first = requirements.findIndex(({ status }) => status === "not-applicable");
      assert.ok(first > 0 && requirements.slice(first).every(({ status }) => status === "not-applicable"), JSON.stringify(requirements.map(({ status }) => status)));
    }
  });

  it("finds evidence in a paper read with it, and tells once which words point there", () => {
    const papers = { [DECLARATION]: declaration(CONFERRED) };
    const list = listed(motionSaying(POINTS), { papers });
    assert.deepEqual(list.papers.map(({ uri, pointer }) => [uri, pointer.uri]), [[DECLARATION, MOTION]]);
    const { status, places } = requirement(list, "moed-3.04a/time");
    assert.deepEqual([status, places.map(({ uri }) => uri)], ["met", [DECLARATION]]);
    assert.equal(textAt(papers, places[0]!), "2:30 p.m.");
    assert.deepEqual(list.contacts.map(({ source, label, outcome, place }) => [source, label, outcome, place.uri]), [["paper", "March 17, 2025, 2:30 p.m., by telephone", "held", DECLARATION]]);
  });

  it("lists the contacts of the draft and those of the log that may be about it", () => {
    const { contacts } = listed(motionSaying(CONFERRED), { caseFile: CASE });
    assert.deepEqual(contacts.map(({ source, label, detail }) => `${source}: ${label}: ${detail}`), [
      "draft: March 17, 2025, 2:30 p.m., by telephone: held; Helen Marsh and Thomas Reyes",
      "log: March 10, 2025, by e-mail: unanswered; Helen Marsh and Thomas Reyes",
      "log: March 17, 2025, 2:30 p.m., by telephone: held, an impasse; Helen Marsh and Thomas Reyes",
    ]);
    assert.match(textAt({ [FILE]: CASE }, contacts[1]!.place), /^\{ date: 2025-03-10, mode: email/);
  });

  it("lists what orders direct by day, past or to come, and marks what they only permit", () => {
    const more = "      - { kind: confer, force: may, who: lead counsel, mode: telephone, due: 2025-03-01 }\n      - { kind: statement, if: if nothing is agreed }\n";
    const { duties } = listed(draft, { caseFile: CASE + more });
    assert.deepEqual(duties.map(({ label, detail, force, due, days }) => [label, detail, force, due, days]), [
      ["March 1, 2025: confer by telephone", "124 days past, permitted, not directed, lead counsel, ECF No. 41", "may", "2025-03-01", -124],
      ["July 15, 2025: joint submission", "in 12 days, ECF No. 41", "must", "2025-07-15", 12],
      ["no day set: statement to the court", "ECF No. 41", "must", null, null],
    ]);
    assert.deepEqual(duties[1]!.notes, ["To hold: the requests; the responses", "Otherwise: may be deemed a waiver"]);
    assert.deepEqual(duties[2]!.notes, ["If nothing is agreed"]);
    assert.match(textAt({ [FILE]: CASE + more }, duties[1]!.place), /^\{ kind: joint-submission/);
  });

  it("marks what the draft misses of an order, with what its finding says", () => {
    const { duties } = listed(draft, { caseFile: CASE.replace("orders:\n", "orders:\n  - { id: ecf-38, cite: ECF No. 38, date: 2025-03-01, duties: [{ kind: confer, mode: video, due: 2025-03-14 }] }\n") });
    assert.deepEqual(duties.map(({ label, detail, missed }) => [label, detail, missed]), [
      ["March 14, 2025: confer by video", "not met, 111 days past, ECF No. 38", true],
      ["July 15, 2025: joint submission", "in 12 days, ECF No. 41", false],
    ]);
    assert.match(duties[0]!.notes[0] ?? "", /^Not as ordered: ECF No\. 38 directs a conference by video/);
  });

  it("has below each duty what was looked for of it, also while the case file cannot be read", () => {
    const caseFile = CASE.replace("orders:\n", "orders:\n  - { id: ecf-38, cite: ECF No. 38, date: 2025-03-01, duties: [{ kind: confer, mode: video, due: 2025-03-14 }, { kind: confer, mode: telephone, due: 2025-03-20 }] }\n");
    for (const broken of [false, true]) {
      const { duties } = listed(draft, { caseFile, broken });
      assert.deepEqual(duties.map(({ due, missed, requirements }) => [due, missed, requirements.map(({ id, status }) => `${id} ${status}`)]), [
        ["2025-03-14", true, ["ecf-38/confer unmet"]], ["2025-03-20", false, ["ecf-38/confer-2 met"]], ["2025-07-15", false, []],
      ], `broken: ${broken}`);
      assert.match(duties[0]!.notes[0] ?? "", /^Not as ordered/);
    }
  });

  it("takes nothing from the file of another case", () => {
    const list = listed(draft, { caseFile: CASE.replace("4:24-cv-01187", "4:23-cv-00002") });
    assert.deepEqual([list.contacts.map(({ source }) => source), list.duties], [["draft"], []]);
  });

  it("says where no court was found, or one that is not ours", () => {
    assert.match(listed(draft.replace(/^# UNITED[^\n]*\n## EASTERN[^\n]*\n/, "")).note ?? "", /No court was found/);
    assert.match(listed(draft.replace("UNITED STATES DISTRICT COURT", "SUPERIOR COURT OF CALIFORNIA").replace("EASTERN DISTRICT OF MISSOURI", "COUNTY OF ORANGE")).note ?? "", /not cover/);
  });

  it("of an order shows what it directs and the days of the case, and asks nothing of it", () => {
    const order = draft.replace("DEFENDANT'S MOTION TO COMPEL RESPONSES TO INTERROGATORIES", "ORDER")
      .replace(/Defendant Ozark[\s\S]*$/, "IT IS HEREBY ORDERED that counsel shall confer by telephone no later than July 10, 2025.\n\nDated: June 2, 2025\n\n/s/ Roderick H. Kessler\nUNITED STATES DISTRICT JUDGE\n");
    const list = listed(order, { caseFile: CASE.replace("orders:\n", "orders:\n  - { id: ecf-50, date: 2025-06-02, duties: [{ kind: confer, due: 2025-07-10 }] }\n") });
    assert.deepEqual([list.authorities, list.contacts], [[], []]);
    assert.deepEqual(list.duties.map(({ label, detail, place }) => [label, detail, place.uri]), [
      ["July 10, 2025: confer by telephone", "in 7 days, counsel, this order", MOTION],
      ["July 15, 2025: joint submission", "in 12 days, ECF No. 41", FILE],
    ]);
    assert.match(list.note ?? "", /court's order/);
  });

  it("is none for what is no draft", () => assert.equal(of("# Notes\n\nWe will confer prizes in June.\n"), null));

  it("counts days in words", () => assert.deepEqual([-2, -1, 0, 1, 2].map(daysWords), ["2 days past", "1 day past", "today", "in 1 day", "in 2 days"]));
});
