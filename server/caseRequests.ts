/** What a client asks of a case file: whom and what a new log entry can name, and the edit that adds it. */
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { EMPTY_CASE } from "../shared-rules/case.js";
import { addConferral, type NewConferral } from "../shared-rules/reading/addConferral.js";
import { addEntry, NEW_CASE_FILE, type Added, type Fields } from "../shared-rules/reading/addEntry.js";
import { CASE_SCHEMA } from "../shared-rules/reading/case.js";
import { isDay } from "../shared-rules/reading/day.js";
import { faultsOf } from "../shared-rules/reading/schema.js";
import type { CaseFiles } from "./caseFiles.js";
import { isOtherCase } from "./engine.js";
import { aboutWords } from "./docket/about.js";
import { isInCase, orderEntry } from "./docket/orderEntry.js";
import type { Draft } from "./draft/draft.js";
import type { CaseParams, CaseSummary, LogConferral, LogConferralParams } from "./protocol.js";

export function caseSummary(cases: CaseFiles, { uri }: CaseParams, today: string): CaseSummary | null {
  const place = cases.placeFor(uri);
  if (place === null) return null;
  const file = cases.caseFor(uri)?.file;
  return {
    uri: cases.documents.documentAt(place.path).uri, exists: place.exists, today,
    people: file ? [
      ...file.counsel.map(({ name, for: served, role }) => ({ name, role: role === "staff" ? ("staff" as const) : ("counsel" as const), for: served })),
      ...file.parties.map(({ name, side }) => ({ name, role: "party" as const, for: side })),
    ] : [],
    discovery: file ? file.discovery.map(({ id }) => ({ id, words: aboutWords(id, file) })) : [],
  };
}

export function logConferral(cases: CaseFiles, { uri, entry }: LogConferralParams): LogConferral {
  const fault = faultIn(entry);
  return fault === null ? added(cases, uri, (text) => addConferral(text, entry as unknown as NewConferral)) : { kind: "refused", reason: fault };
}

/** The order in the document becomes an entry of its case's orders. */
export function addDuties(cases: CaseFiles, uri: string, draft: Draft): LogConferral {
  const entry = orderEntry(draft);
  if (entry === null) return { kind: "refused", reason: draft.kind === "order" ? "No duty about conferring or the discovery in dispute was found in this order." : "This document is not a court's order." };
  const file = cases.caseFor(uri)?.file ?? EMPTY_CASE;
  if (isOtherCase(draft, file)) return { kind: "refused", reason: `This order is of another case (${draft.caption?.caseNumber?.text ?? ""}); the case file is of ${file.number ?? ""}.` };
  if (isInCase(entry, file.orders)) return { kind: "refused", reason: `The case file has this order already (${entry.cite}).` };
  return added(cases, uri, (text) => addEntry(text, "orders", { ...entry } as Fields));
}

/** The case file with an entry more, as an edit of it. */
function added(cases: CaseFiles, uri: string, add: (text: string) => Added): LogConferral {
  const place = cases.placeFor(uri);
  if (place === null) return { kind: "refused", reason: "Open the folder of the case first: the log is kept in goodfaith.yaml, in that folder." };
  const read = place.exists ? cases.textAt(place.path) : { text: NEW_CASE_FILE };
  if ("unreadable" in read) return { kind: "refused", reason: `goodfaith.yaml: ${read.unreadable}` };
  const edit = add(read.text);
  if (edit.kind === "refused") return { kind: "refused", reason: `Nothing was added to the case file: ${edit.reason}` };
  const { uri: file, version = null } = cases.documents.documentAt(place.path);
  const { offset, newText } = edit;
  if (!place.exists) return { kind: "create", uri: pathToFileURL(place.path).href, text: read.text.slice(0, offset) + newText + read.text.slice(offset) };
  return { kind: "edit", uri: file, version, position: TextDocument.create(file, "yaml", 0, read.text).positionAt(offset), newText };
}

/** What is wrong with an entry, as the schema of the case file has it. */
function faultIn(entry: unknown): string | null {
  const [fault] = faultsOf(CASE_SCHEMA.definitions?.["conferral"] ?? {}, entry, CASE_SCHEMA);
  if (fault) return fault.says;
  const date = (entry as { readonly date: string }).date;
  return isDay(date) ? null : `date: ${date} is no day of the calendar`;
}
