/** The checklist of a draft for a client to show: the model's own, with positions for spans and a few words of each place. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { checklistOf, type ListedAuthority, type ListedContact, type ListedDuty, type ListedRequirement, type Place } from "../compliance/checklist.js";
import { contactDetail, contactLabel, dutyDetail, dutyLabel, dutyNotes } from "../compliance/checklistWords.js";
import { textsElsewhere } from "../compliance/elsewhere.js";
import type { ComplianceModel, Standing } from "../compliance/model.js";
import type { Checklist, ChecklistAuthority, ChecklistContact, ChecklistDuty, ChecklistPlace, ChecklistRequirement } from "../protocol.js";
import type { Checked } from "../session.js";
import { confirmation } from "./authorityCard.js";
import { toRange } from "./positions.js";
import { isDraft } from "./visible.js";

type Locate = (place: Place) => ChecklistPlace;

export function checklist({ document, model, today }: Checked): Checklist | null {
  if (!isDraft(model)) return null;
  const { authorities, contacts, duties } = checklistOf(model, today);
  const locate = locator(document, model);
  return {
    uri: document.uri, version: document.version, title: model.draft.title?.text ?? null,
    court: "court" in model.standing ? (model.standing.court?.abbreviation ?? null) : null, note: noteOn(model),
    authorities: authorities.map((each) => authority(each, locate)),
    papers: (model.papers ?? []).map(({ name, pointer }) => ({ uri: name, pointer: locate({ paper: null, span: pointer }) })),
    contacts: contacts.map((each) => contact(each, locate)),
    duties: duties.map((each) => duty(each, locate)),
  };
}

const authority = ({ rule, requirements }: ListedAuthority, locate: Locate): ChecklistAuthority => ({
  id: rule.id, citation: rule.citation, confirmed: rule.confirmed, confirmation: confirmation(rule), summary: rule.summary, origin: rule.origin ?? null,
  requirements: requirements.map((each) => requirement(each, locate)),
});

const requirement = ({ id, asks, status, lookedFor, places }: ListedRequirement, locate: Locate): ChecklistRequirement => ({ id, asks, status, lookedFor, places: places.map(locate) });

const contact = (listed: ListedContact, locate: Locate): ChecklistContact => {
  const { source, mode, date, time, outcome, who, place } = listed;
  return { source, mode, date, time, outcome, who, place: locate(place), label: contactLabel(listed), detail: contactDetail(listed) };
};

const duty = (listed: ListedDuty, locate: Locate): ChecklistDuty => {
  const { kind, force, order, due, days, missed, requirements, place } = listed;
  return { kind, force, order, due, days, missed: missed !== null, requirements: requirements.map((each) => requirement(each, locate)), place: locate(place), label: dutyLabel(listed), detail: dutyDetail(listed), notes: dutyNotes(listed) };
};

/** Each text is laid out once, when the first place in it is asked for. */
function locator(document: TextDocument, model: ComplianceModel): Locate {
  const texts = textsElsewhere(model);
  const documents = new Map<string, TextDocument>();
  const documentOf = (paper: string): TextDocument => {
    const known = documents.get(paper) ?? TextDocument.create(paper, "", 0, texts.get(paper) ?? "");
    documents.set(paper, known);
    return known;
  };
  return ({ paper, span }) => {
    const where = paper === null ? document : documentOf(paper);
    return { uri: where.uri, range: toRange(where, span), words: opening(where.getText().slice(span.start, span.end)) };
  };
}

const LONGEST = 90;

/** The words on one line, without their Markdown marks, cut between words where they are many. */
function opening(words: string): string {
  const line = words.replace(/[*_#\s]+/g, " ").trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, cut > 0 ? cut : LONGEST)} …`;
}

/** What was not looked at, or why nothing is asked; null where there is nothing to add. */
function noteOn({ draft, standing, fromNumber }: ComplianceModel): string | null {
  if (draft.kind === "order") return "This is a court's order: no rule asks anything of it.";
  return STANDING[standing.kind] ?? fromNumber ?? null;
}

const STANDING: Readonly<Record<Standing["kind"], string | null>> = {
  court: null,
  "federal-only": "No local rule of this court is in the catalog: the federal rules only.",
  "none-found": "No court was found in this draft: the federal rules only.",
  "not-ours": "This paper is filed in a court that Good Faith does not cover.",
};
