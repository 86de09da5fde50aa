/**
 * Where draft and case file disagree on the court or the case: said once, as information, at the caption. The caption
 * counts; a case file of another case is not used at all. Likewise a paper that the case file lists and that is not there.
 */
import type { CaseFile } from "../../../shared-rules/case.js";
import type { Draft } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { captionedCourt } from "../captioned.js";
import { titleSpan } from "../check.js";
import type { Catalog, Context, Finding } from "../model.js";
import { andList } from "../say.js";
import { isOtherCase } from "./in-case.js";

/** @param given the context as it was given, before a case file of another case was left out */
export function disagreement(draft: Draft, given: Context): readonly Finding[] {
  const { caseFile, catalog, court: chosen } = given;
  if (!caseFile) return [];
  const { file, fileName, name } = caseFile;
  const note = (message: string, span: Finding["span"], place: Finding["span"] | null): readonly Finding[] => [{
    code: "not-covered", severity: "information", status: "slip", authority: null, message, span, related: [], fixes: [],
    ...(place && { elsewhere: [{ paper: name, span: place, message: "The case file" }] }),
  }];
  const [missing, ...more] = given.notFound ?? [];
  const unread = missing === undefined ? [] : note(`Not read: ${andList([missing, ...more])}, which ${fileName} has filed with this; there is no such text file within its folder.`, titleSpan(draft), filingOf(file, missing));
  if (isOtherCase(draft, file)) {
    const number = draft.caption?.caseNumber;
    return note(`Another case: this is ${number?.text ?? ""}, and ${fileName} is about ${file.number ?? ""}. Nothing of the case file was used here.`, number?.span ?? titleSpan(draft), file.places.number);
  }
  const { forum } = draft;
  const own = forum?.kind === "federal" ? forum.court : captionedCourt(draft, catalog);
  if (chosen !== null || file.court === null || forum === null || (own === null && forum.kind !== "not-ours") || own === file.court) return unread;
  return [...unread, ...note(`The caption and the case file name different courts: the caption's (${own === null ? forum.name : called(own, catalog)}) was applied, and not ${called(file.court, catalog)}, which ${fileName} names.`, forum.span, file.places.court)];
}

const filingOf = ({ filings }: CaseFile, paper: string): Span | null => filings.find((filing) => filing.with.includes(paper))?.span ?? null;

const called = (id: string, { courts, federalCourts }: Catalog): string => courts.get(id)?.abbreviation ?? federalCourts.get(id)?.abbreviation ?? id;
