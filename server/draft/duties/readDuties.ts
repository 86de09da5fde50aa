/**
 * What an order directs and permits about conferring and the discovery in dispute (see `Duty`).
 *
 * Sentence by sentence: commands, their acts, and what belongs to each: time, way, condition, contents; then what other
 * sentences add ("Defendants are directed to initiate the call", "The letter shall include", "Failure to comply may"). Reasons
 * are read more strictly than the order's last words, since they tell of rules and of what parties ask; what they announce
 * and the last words direct is one duty.
 */
import type { Duty, IsoDate } from "../draft.js";
import { sentencesOf } from "../sentences.js";
import { span, type Span } from "../span.js";
import { BEFORE_RULING, CITES_SOURCE, DISPOSES, GRANTS, ORDERING, RULES } from "./commandPhrases.js";
import { noteSubject } from "./antecedents.js";
import { contentsOfItems, PAPER_SUBJECT } from "./contents.js";
import { deadlinesIn } from "./deadlines.js";
import { eventsIn } from "./events.js";
import { goesOnTelling, leadsToOthers } from "./everyCase.js";
import { sidesCalled } from "./granted.js";
import { merged } from "./merge.js";
import { namesInText } from "./namesInText.js";
import { groupsOf, type Group, type OrderParagraph, type Passage } from "./prose.js";
import { lastPaper, newReader, type Draftable, type Reader } from "./reader.js";
import { readSentence } from "./readSentence.js";
import { remembered } from "./remembered.js";
import { verblessIn } from "./verbless.js";
import { RULING_HEAD, sectionOf, withoutAnnounced } from "./rulings.js";

interface OrderText {
  readonly paragraphs: readonly OrderParagraph[];
  readonly ordered: IsoDate | null;
  /** Words of the parties' names, in small letters. */
  readonly names: ReadonlySet<string>;
}

/** An order's sentences are the same however often it is read. */
const spansOf = remembered(2000, sentencesOf);

/** An order of so few words has no reasons to speak of. */
const SHORT_ORDER = 1800;

export function readDuties({ paragraphs, ordered, names }: OrderText): readonly Duty[] {
  const groups = groupsOf(paragraphs), all = namesInText(groups, names);
  const sentences = (passage: Passage): readonly string[] => spansOf(passage.text).map((s) => passage.text.slice(s.start, s.end));
  const events = groups.flatMap(({ lead, items }) => [lead, ...items].flatMap((p) => sentences(p).flatMap((s) => eventsIn(s, ordered))));
  const length = groups.reduce((n, g) => n + g.lead.text.length, 0);
  const reader = newReader({
    ordered, names: all, called: sidesCalled(groups.map((g) => g.lead.text).join(" ")), events: [...events], grants: groups.some((g) => GRANTS.test(g.lead.text)),
    renewable: groups.some((g) => /without prejudice/i.test(g.lead.text)), strict: length > SHORT_ORDER || groups.slice(1).some((g) => ORDERING.test(g.lead.text) || BEFORE_RULING.test(g.lead.text)),
  });
  let told = 0, repeated = 0;
  for (const { lead, items } of groups.slice(endorsedFrom(groups))) {
    // Words of a rule or of another order, set off below what leads to them.
    if ((repeated === 1 && !ORDERING.test(lead.text)) || (repeated === 2 && goesOnTelling(lead.text))) { repeated++; continue; }
    repeated = items.length === 0 && leadsToOthers(lead.text) ? 1 : 0;
    if (DISPOSES.test(lead.text)) reader.strict = false;
    reader.late = (told += lead.text.length) > length / 2;
    const before = reader.duties.length;
    const open = readPassage(reader, lead, "");
    if (items.length > 0) readItems(reader, lead, items, open, reader.duties.length > before ? reader.duties.slice(before) : []);
  }
  // Nothing else ordered the conference that somebody is to set up: so that is what was ordered.
  if (reader.arranged && WITH_WHOM.test(reader.arranged.words)) {
    reader.duties.push(reader.arranged.duty);
    reader.words.set(reader.arranged.duty, reader.arranged.words);
  }
  for (const warning of reader.warnings) for (const duty of reader.duties) if (duty.force === "must") duty.consequence ??= warning;
  return merged(withoutAnnounced(reader), (duty) => reader.words.get(duty) ?? "");
}

/** Where a judge's words begin that stand below a letter to the judge: what the letter asks is no order. */
function endorsedFrom(groups: readonly Group[]): number {
  const letter = groups.findIndex(({ lead }) => TO_JUDGE.test(lead.text)), endorsed = letter < 0 ? -1 : groups.findIndex(({ lead }, i) => i > letter && ENDORSES.test(lead.text));
  return Math.max(0, endorsed);
}
const TO_JUDGE = /^Dear (?:Chief |Magistrate |District )*(?:Judge|Justice|Your Honor)\b/i;
const ENDORSES = /^\W*(?:(?:handwritten|memo|memorandum|court's) )?endorse(?:ment|d(?: order)?)\b/i;

/** Those with whom one confers. */
const WITH_WHOM = /\b(?:call|conference|meeting|session|discussion) of (?:all |both |the |lead )*(?:counsel|parties|sides|attorneys|lawyers|plaintiffs'|defendants'|defense)|\b(?:with|between|among)\b[^.;]{0,60}\b(?:plaintiffs?|defendants?|counsel|petitioner|respondent|movant|part(?:y|ies)|opposing)\b|\bmeet[- ]and[- ]confer\b/i;

/** @returns the words that a list's items go on from: "IT IS ORDERED that Plaintiff shall", or null */
function readPassage(reader: Reader, passage: Passage, prefix: string): string | null {
  let open: string | null = null;
  reader.section = sectionOf(passage, reader.section);
  spansOf(passage.text).forEach((at, i, all) => {
    const own = passage.text.slice(at.start, at.end);
    if (OF_RULES_DATES.test(own) && CLERKS_MOTION.test(reader.last)) { reader.last = own; return; }
    const place = (s: Span): Span => passage.locate(span(at.start + Math.max(0, s.start - prefix.length), at.start + Math.max(0, s.end - prefix.length)));
    // What is followed by the page it was taken from is repeated, not ordered.
    const next = all[i + 1], repeats = next !== undefined && next.end - next.start < 90 && CITES_SOURCE.test(passage.text.slice(next.start, next.end));
    reader.repeats = repeats;
    // A heading may stand on the line of the words below it.
    if (RULING_HEAD.test(own)) reader.section = "ruling";
    if (ORDERING.test(own) || (reader.section === "ruling" && reader.late && DISPOSES.test(own)) || (reader.late && RULES.test(own))) reader.strict = false;
    const listed = LISTS_THINGS.exec(own), below = listed === null ? own.length : listed.index + listed[0].length;
    const pairs = (THINGS_OF.test(prefix) ? [] : verblessIn(own, reader.ordered, reader.names)).filter((pair) => pair.span.start < below);
    for (const pair of pairs) readSentence(reader, pair.sentence, () => passage.locate(span(at.start + pair.span.start, at.start + pair.span.end)));
    open = readSentence(reader, prefix + pairs.reduce((rest, { span: told }) => rest.slice(0, told.start) + " ".repeat(told.end - told.start) + rest.slice(told.end), own), place);
    noteSubject(reader, own);
    reader.last = own;
  });
  return open;
}

/** "Defendant shall serve: (a) answers by May 3; (b) a log by May 10": things of one command, each with its day. */
const LISTS_THINGS = /\b(?:shall|must|will|to) (?:\w+ly )?(?:serve|produce|provide|exchange|deliver|turn over|hand over|disclose|supplement|furnish|give|send|submit|make)\b[^.;:]{0,80}:(?= )/;
/** What the items of such a list go on from. */
const THINGS_OF = /\b(?:shall|must|will|to) (?:\w+ly )?[a-z]{4,}(?: over)? $/;
/** The same, with the things in a list below. */
const LEADS_TO_THINGS = /^(?<command>.{4,200}\b(?:shall|must|will|to) (?:\w+ly )?(?:serve|produce|provide|exchange|deliver|turn over|hand over|disclose|furnish|give|send|submit))(?: (?:all |each )?(?:of )?(?:the following|these|as follows)\b[^:.;]{0,60}| as follows)?:$/;

/** "MOTION to Compel by Plaintiff. Responses due by 9/25/2015": when a rule lets one answer, as the clerk's computer has it. */
const CLERKS_MOTION = /^(?:\d{1,2}\/\d{1,2}\/\d{2,4} )?(?:\(?\d{1,4}\)? )?(?:(?:First|Second|Third|Joint|Consent|Unopposed|Agreed|Letter|Emergency|Amended|LETTER|JOINT|AMENDED|CONSENT) )*(?:MOTION|APPLICATION|Motion)\b(?!.*\b(?:GRANT|DEN(?:Y|IED)|ALLOW|ORDER\b))/;
const OF_RULES_DATES = /^(?:Responses?|Oppositions?|Repl(?:y|ies)|Briefs?|Answers?|Objections?)(?: to Motion| \(if any\))? (?:are |is )?due (?:by |on )?\d/;

function readItems(reader: Reader, lead: Passage, items: readonly Passage[], open: string | null, told: readonly Draftable[]): void {
  const lists = items.length > 1 ? LEADS_TO_THINGS.exec(lastSentence(lead.text))?.groups?.["command"] : undefined;
  if (open === null && lists !== undefined && items.every(({ text }) => deadlinesIn(text, { ordered: reader.ordered, events: [], previous: null }).some((d) => d.day !== null))) {
    const whole = [...told].reverse().find((d) => d.kind === "other" && d.dueSpan === null);
    if (whole) reader.duties.splice(reader.duties.indexOf(whole), 1);
    for (const item of items) readPassage(reader, item, `${lists} `);
    return;
  }
  const paper = [...told].reverse().find((d) => d.kind !== "confer") ?? (PAPER_SUBJECT.test(lastSentence(lead.text)) ? lastPaper(reader) : null);
  if (open !== null) for (const item of items) readPassage(reader, item, open);
  else if (paper && !/\bordered\b[^.]{0,30}:$/i.test(lead.text)) paper.contents = [...paper.contents, ...contentsOfItems(items.map((i) => i.text))];
  else for (const item of items) readPassage(reader, item, ORDERING.test(lastSentence(lead.text)) ? "ORDERED: " : "");
}

const lastSentence = (text: string): string => {
  const last = spansOf(text).at(-1);
  return last ? text.slice(last.start, last.end) : "";
};
