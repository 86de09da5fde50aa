/** Papers that orders direct, for the tests: the way from an order's text to the case file, and papers with and without their parts. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { CATALOG } from "../../shared-rules/catalog.js";
import { addEntry, NEW_CASE_FILE, type Fields } from "../../shared-rules/reading/addEntry.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { orderEntry } from "../../server/docket/orderEntry.js";
import { check, readDraft, type ComplianceModel, type Language } from "../../server/engine.js";
import type { Catalog } from "../../server/compliance/model.js";

/** An order of the folder that other tests read, by its name. */
export const orderText = (name: string): string => readFileSync(new URL(`../draft/duties/orders/${name}.txt`, import.meta.url), "utf8");

/** The case file that "Add the Order's Duties to the Case File" makes of an order. */
export function caseWith(order: string): string {
  const entry = orderEntry(readDraft(order, "plaintext").draft);
  assert.ok(entry, "the order sets duties");
  const added = addEntry(NEW_CASE_FILE, "orders", { ...entry } as Fields);
  assert.ok(added.kind !== "refused", JSON.stringify(added));
  return NEW_CASE_FILE.slice(0, added.offset) + added.newText + NEW_CASE_FILE.slice(added.offset);
}

export function held(text: string, file: string, { today = "2026-11-22", language = "markdown", catalog = CATALOG }: { readonly today?: string; readonly language?: Language; readonly catalog?: Catalog } = {}): ComplianceModel {
  const { file: caseFile, problems } = readCase(file, () => true);
  assert.deepEqual(problems, []);
  return check(text, language, { catalog, court: null, today, caseFile: { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: file, file: caseFile } });
}

/** What the draft is told of orders: "severity code at words: message". */
export const ofOrders = ({ findings, draft }: ComplianceModel): readonly string[] =>
  findings.filter(({ elsewhere = [] }) => elsewhere.some(({ message }) => message.endsWith("as the case file has it"))).map((f) => `${f.severity} ${f.code} at ${draft.text.slice(f.span.start, f.span.end)}: ${f.message}`);

/** How each thing that orders direct stands: "joint-submission/3 unmet". */
export const standings = ({ requirements }: ComplianceModel): readonly string[] => requirements.filter(({ duty }) => duty).map(({ id, status }) => `${id.slice(id.indexOf("/") + 1)} ${status}`);

/** The parts of a letter in the order of July 2, 2013, that tests retell. */
export const PARTS = {
  narrowing: "## How the Opinion narrowed the issues\n\nThe Opinion [ECF No. 71] narrowed the issues to a single request, and settled all others.",
  request: "## 1. The request in dispute\n\nRequest No. 9 asks for \"all drawings of the second valve that were made before 2008.\"",
  response: "## 2. The response\n\nPlaintiff responded on April 2, 2013, that the drawings \"are in storage and will be produced in due course.\"",
  efforts: "## 3. What was done\n\nNadia Brandt, for Defendant, and Tomas Osei, for Plaintiff, conferred in good faith by telephone on July 8, 2013. Defendant offered as a compromise to take the drawings since 2005; the offer was not accepted.",
  complaint: "## 4. Defendant's position\n\nThe drawings are relevant to the date of the design, and the response is deficient because it names no day.",
  answer: "## 5. Plaintiff's position\n\nPlaintiff believes that its response is sufficient. It has promised everything that the request asks for.",
} as const;

export type PartName = keyof typeof PARTS;

/** A joint letter. @param parts in the place of those of the same name; null leaves one out */
export function letter(parts: Partial<Readonly<Record<PartName, string | null>>> = {}, { dated = "July 12, 2013", opening = "The parties submit this joint letter under the Court's Order of July 2, 2013." } = {}): string {
  const body = (Object.keys(PARTS) as PartName[]).flatMap((name) => { const words = parts[name] === undefined ? PARTS[name] : parts[name]; return words === null ? [] : [words]; });
  return `${dated}

Honorable Aurelio Bastone
United States District Court for the District of New Jersey

**Re: Osterhaus Valve Co. v. Pell Marine Corp., Civil Action No. 11-cv-2280**

# JOINT LETTER ON DISCOVERY DISPUTES

Dear Judge Bastone:

${opening}

${body.join("\n\n")}

Respectfully submitted,

/s/ Nadia Brandt
Nadia Brandt
Attorney for Defendant

/s/ Tomas Osei
Tomas Osei
Attorney for Plaintiff
`;
}

/** A statement after a conference, in the order of December 2, 2009, that tests retell. */
export const statement = (body: string, { title = "DEFENDANTS' STATEMENT OF COMPLIANCE WITH THE ORDER OF DECEMBER 2, 2009", dated = "December 14, 2009" } = {}): string => `UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF MISSOURI
EASTERN DIVISION

CALVIN ROURKE, Plaintiff,
v.
MADRIGAL COUNTY, et al., Defendants.

No. 4:08-CV-00931

${title}

${body}

${dated === "" ? "" : `Dated: ${dated}\n\n`}Respectfully submitted,

/s/ Dana Pruitt
Dana Pruitt
Attorney for Defendants
`;
