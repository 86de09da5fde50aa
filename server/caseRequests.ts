/** What a client asks of a case file: whom and what a new log entry can name, and the edit that adds it. */
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { addConferral, NEW_CASE_FILE, type NewConferral } from "../shared-rules/reading/addConferral.js";
import { CASE_SCHEMA } from "../shared-rules/reading/case.js";
import { isDay } from "../shared-rules/reading/day.js";
import { faultsOf } from "../shared-rules/reading/schema.js";
import type { CaseFiles } from "./caseFiles.js";
import { aboutWords } from "./docket/about.js";
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
  if (fault !== null) return { kind: "refused", reason: fault };
  const place = cases.placeFor(uri);
  if (place === null) return { kind: "refused", reason: "Open the folder of the case first: the log is kept in goodfaith.yaml, in that folder." };
  const read = place.exists ? cases.textAt(place.path) : { text: NEW_CASE_FILE };
  if ("unreadable" in read) return { kind: "refused", reason: `goodfaith.yaml: ${read.unreadable}` };
  const added = addConferral(read.text, entry as unknown as NewConferral);
  if (added.kind === "refused") return { kind: "refused", reason: `Nothing was added to the case file: ${added.reason}` };
  const { uri: file, version = null } = cases.documents.documentAt(place.path);
  const { offset, newText } = added;
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
