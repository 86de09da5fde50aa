/**
 * Whether the draft in hand is a paper that an order directs: the joint letter, the statement of compliance.
 *
 * Its title has to be one of such a paper, its side one that the order speaks to; and then the draft has to name the order,
 * or be about a discovery dispute where no other such paper is directed. Where that cannot be told nothing is said.
 */
import { addDays, showDate } from "../../draft/calendar.js";
import type { Draft, IsoDate } from "../../draft/draft.js";
import type { CaseOrder } from "../../../shared-rules/case.js";
import { concerns, type Directed } from "./directed.js";
import { keyStems, stemOf } from "./keyWords.js";

export interface OrderedPaper {
  readonly directed: Directed;
  /** "joint letter", "statement" */
  readonly noun: string;
}

const NOUN = String.raw`(?:letter|statement|submission|report|notice|brief|stipulation|memorandum|certificat(?:e|ion)|motion)`;
/** "JOINT LETTER", "Joint Discovery Status Report", "THE PARTIES' JOINT STATEMENT"; not "Response to Joint Letter", "Joint Proposed Order". */
const JOINT_TITLE = new RegExp(String.raw`^(?:the |\[?proposed\]? |(?:all )?part(?:y|ies)['’]?s? |plaintiffs?['’]?s? and defendants?['’]?s? ){0,2}joint(?:ly)?\b(?: [\w.()-]+){0,5}? ${NOUN}\b`, "i");
/** "STATEMENT OF COMPLIANCE", "Notice of Compliance with Order", "STATUS REPORT", "CERTIFICATE OF CONFERENCE OF COUNSEL"; not "CERTIFICATE OF SERVICE", "STATEMENT OF FACTS". */
const STATEMENT_TITLE = /\b(?:statement|report|notice|certificat(?:e|ion)|declaration|advisory|letter|response|memorandum)\b.{0,80}\b(?:complian\w*|comply|confer\w*|accord|meet|discovery|disputes?|orders?)\b|\b(?:status|compliance|conference|discovery) (?:\w+ ){0,2}(?:statement|report|notice|certificat(?:e|ion)|letter)\b/i;
/** Papers that ask, answer or serve: none of these reports to the court. */
const OTHER_TITLE = /\b(?:motions?|petition|application|complaint|answer|opposition|reply|interrogator\w+|subpoena|requests? for|service|proposed order|scheduling|26\(f\)|expert|trial|pretrial)\b/i;

/** @param written the day that the draft bears, or today */
export function orderedPaper(draft: Draft, all: readonly Directed[], written: IsoDate): OrderedPaper | null {
  const title = draft.title?.text ?? "";
  const joint = draft.kind === "joint-submission" || (draft.kind === "other" && JOINT_TITLE.test(title) && !OTHER_TITLE.test(title));
  const statement = (draft.kind === "other" || draft.kind === "certification") && (STATEMENT_TITLE.test(title) || (joint && REPORTS.test(title))) && !OTHER_TITLE.test(title);
  const letter = draft.kind === "other" && !joint && !statement && TO_THE_COURT.test(draft.text.slice(0, OPENING));
  const fits = all.filter(({ duty }) => concerns(duty, draft) && ((duty.kind === "joint-submission" && joint) || (duty.kind === "statement" && (statement || letter)) || (duty.kind === "other" && draft.kind === "other" && isTold(title, duty.act))));
  const named = fits.filter(({ order }) => namesOrder(draft.text, order));
  // A letter that is no motion, or a paper of another kind, is this one only where it says so or answers it.
  const near = newest(fits.filter((each) => isNear(each, written)));
  const likely = named.length > 0 ? named : letter ? [] : draft.kind === "joint-submission" ? near : near.filter(({ duty }) => duty.kind === "other" ? true : duty.kind === "joint-submission" ? answersSome(draft, duty.contents) : STATES.test(title) || answersSome(draft, duty.contents));
  const [directed] = likely.length < 2 ? likely : [...newest(likely)].sort((a, b) => fit(draft, b) - fit(draft, a));
  return directed ? { directed, noun: nounOf(draft, directed) } : null;
}

/** The order's words for an act name the paper: "file a privilege log", and the title "PLAINTIFF'S PRIVILEGE LOG". */
function isTold(title: string, act: string | null): boolean {
  if (act === null || !/\b(?:files?|filed|serves?|served|submit\w*|provides?|exchange)\b/i.test(act)) return false;
  const there = new Set((act.match(WORDS) ?? []).map(stemOf)), own = (title.match(WORDS) ?? []).map(stemOf).filter((stem) => !OF_ANY_TITLE.has(stem));
  return new Set(own).size > 1 && own.every((stem) => there.has(stem));
}

const WORDS = /\p{L}{3,}/gu;
/** Whose it is, and the like. */
const OF_ANY_TITLE: ReadonlySet<string> = new Set(["plaintiff", "defendant", "plaintiffs", "defendants", "the", "and", "for", "with", "first", "second", "third", "his", "her", "its", "their", "corrected", "counsel"].map(stemOf));

const REPORTS = /\b(?:status|report|notice|compliance)\b/i;
/** Titles of a report on conferring. */
const STATES = /\b(?:complian\w*|comply|confer\w*|meet[- ]and[- ]confer)\b/i;
/** "Dear Judge Orr", "Your Honor". */
const TO_THE_COURT = /^[ \t]*(?:Dear (?:Magistrate |Chief )?Judge|Dear Justice|Your Honor)\b/mu;
const OPENING = 3000;

/** Those of the youngest order: what it directs comes after what was directed before. */
const newest = (fits: readonly Directed[]): readonly Directed[] => {
  const day = fits.at(-1)?.order.date;
  return fits.filter(({ order }) => order.date === day);
};

/** Long after its day, a paper that does not name the order is likely about something new. */
const isNear = ({ order, duty }: Directed, written: IsoDate): boolean =>
  written <= (duty.due === null ? addDays(order.date, DAYS_AFTER_ORDER) : addDays(duty.due, DAYS_LATE));
const DAYS_LATE = 30;
const DAYS_AFTER_ORDER = 90;

const fit = (draft: Draft, { duty }: Directed): number => duty.contents.filter((wanted) => answersSome(draft, [wanted])).length + (duty.kind === "statement" ? 0 : 0.5);

/** Most of the key words of one of the contents stand in the draft. */
function answersSome({ text }: Draft, contents: readonly string[]): boolean {
  const there = new Set((text.match(/\p{L}{4,}/gu) ?? []).map(stemOf));
  return contents.some((wanted) => {
    const stems = keyStems(wanted);
    return stems.length > 0 && stems.filter((stem) => there.has(stem)).length >= Math.ceil((stems.length * 2) / 3);
  });
}

/** "ECF No. 41", or its day beside the word: "the Court's Order of July 2, 2013", "July 2, 2013 Order". */
export function namesOrder(text: string, { cite, date }: CaseOrder): boolean {
  const number = /\b(?:ECF|Dkt|Doc|D\.E|Docket)\b[^\d\n]{0,12}(?<number>\d{1,5})\b/i.exec(cite ?? "")?.groups?.["number"];
  if (number !== undefined && new RegExp(String.raw`\b(?:ECF|Dkt|Doc|Docket|D\.E)\b\.?\s?(?:Entry\s)?(?:Nos?\.?\s?)?#?\[?${number}\b`, "i").test(text)) return true;
  if (date === null) return false;
  const day = showDate(date).replace(/\s/g, "\\s+");
  return new RegExp(String.raw`\border\b[^.]{0,60}\b${day}\b|\b${day}\b[^.]{0,60}\border\b`, "i").test(text);
}

function nounOf({ title, kind }: Draft, { duty }: Directed): string {
  const noun = /\b(letter|statement|report|notice|brief|stipulation|memorandum|certificat(?:e|ion)|motion)\b/i.exec(title?.text ?? "")?.[1]?.toLowerCase();
  return duty.kind === "other" ? "paper" : duty.kind === "joint-submission" ? `joint ${noun ?? (kind === "joint-submission" ? "submission" : "paper")}` : (noun ?? "statement");
}
