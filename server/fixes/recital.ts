/**
 * One missing recital, set into a certification that is otherwise there: a clause in the sentence about the conference
 * where that can be done without breaking it, else a sentence of its own at the end of the certification.
 */
import type { RecitalItem, Rule } from "../../shared-rules/rules.js";
import { CLAUSES, mannerChoice, sentenceFor } from "../../shared-rules/templates/wording.js";
import type { Edit, Fix } from "../compliance/model.js";
import type { Certification, Conferral, Draft } from "../draft/draft.js";
import { contains, span, type Span } from "../draft/span.js";
import { conferenceFor, insertCertification, insertCertifications, modesOf } from "./certification.js";
import { eolOf } from "./layout.js";
import type { Logged } from "./logged.js";
import { afterPhrase, conferVerb, sentenceEnd } from "./prose.js";
import { sidesOf } from "./sides.js";

/** The recital's words alone: a clause for the date, time, place, manner and good faith, else a sentence. */
export function recitalFor(item: RecitalItem, rule: Rule, draft: Draft): string {
  const modes = modesOf([rule]);
  return item === "manner" ? mannerChoice(modes) : CLAUSES[item] ?? sentence(item, rule, draft);
}

export function insertRecital(draft: Draft, rule: Rule, item: RecitalItem, conference: Conferral | null): Fix {
  const body = bodyOf(draft, conference);
  if (!body) return insertCertification(draft, [rule], item === "efforts" ? "attempts" : "conference");
  const held = conference && contains(body, conference.span) ? conference : null;
  return { title: `Add ${NAMES[item]}`, edits: [editFor(draft, rule, item, body, held)] };
}

/** A conference, or an effort to hold one where the rule takes that for it, told at the end of a certification that tells of neither. */
export function insertContact(draft: Draft, rule: Rule, logged: Logged | null = null): readonly Fix[] {
  const body = bodyOf(draft, null);
  if (!body) return insertCertifications(draft, [rule], logged);
  const conference = { title: `Add a conference${logged?.conference ? " (from the log)" : ""}`, edits: [closing(draft, body, conferenceFor(draft, [rule], logged))] };
  return rule.conference.attempt.counts === false ? [conference] : [conference, insertRecital(draft, rule, "efforts", null)];
}

/** `words` as the last of the certification, or after the contact told in running text; `null` where there is neither. */
export function afterCertification(draft: Draft, told: Span | null, words: string): Edit | null {
  const body = draft.certification ? bodyOf(draft, null) : told && span(told.start, sentenceEnd(draft.text, told.end, draft.text.length));
  return body && closing(draft, body, words);
}

/** As a lens or a menu would name it: "Add the time of the conference". */
const NAMES: Record<RecitalItem, string> = {
  date: "the date of the conference", time: "the time of the conference", place: "the place of the conference",
  manner: "the manner of the conference", participants: "who took part", duration: "how long the conference lasted",
  "good-faith": "a statement about good faith", impasse: "a statement whether an accord was reached",
  opposition: "whether the motion is opposed", reasons: "the reasons for each position", issues: "what was discussed and what remains",
  efforts: "an effort to confer", steps: "the steps taken", compromises: "the compromises offered",
};

function editFor(draft: Draft, rule: Rule, item: RecitalItem, body: Span, conference: Conferral | null): Edit {
  const { text } = draft;
  const at = conference && clausePlace(text, item, conference);
  if (at !== null && at !== undefined) return insertion(at, ` ${recitalFor(item, rule, draft)}`);
  const words = sentence(item, rule, draft);
  if (conference && (item === "participants" || item === "duration")) {
    return insertion(sentenceEnd(text, conference.span.end, body.end), ` ${words}`);
  }
  return closing(draft, body, words);
}

const sentence = (item: RecitalItem, rule: Rule, draft: Draft): string =>
  sentenceFor(item, sidesOf(draft), modesOf([rule]), true);

/** Where the clause goes: the date after the manner, the time after the date, and so on. */
function clausePlace(text: string, item: RecitalItem, c: Conferral): number | null {
  const after = (phrase: Span | null): number | null => phrase && afterPhrase(text, phrase);
  const verb = conferVerb(text, c.span);
  switch (item) {
    case "date": return c.dateSpan ? after(c.dateSpan) : after(c.modeSpan);
    case "time": return c.dateSpan ? after(c.dateSpan) : after(c.modeSpan);
    case "place": return after(c.timeSpan) ?? after(c.dateSpan) ?? after(c.modeSpan);
    case "manner": return verb?.end ?? null;
    case "good-faith": return verb?.end ?? null;
    default: return null;
  }
}

const insertion = (at: number, newText: string): Edit => ({ span: span(at, at), newText });

/** A sentence at the end of the body: in its last paragraph where that ends in a full stop, else in one of its own. */
function closing(draft: Draft, body: Span, words: string): Edit {
  const { text } = draft;
  const end = sentenceIsOpen(draft, body) ? sentenceEnd(text, body.end, text.length) : body.end;
  const lastLine = text.slice(text.lastIndexOf("\n", end - 1) + 1, end);
  const joins = /[.!?]["”’)\]]?$/.test(lastLine) && !LIST_OR_QUOTE.test(lastLine);
  const eol = eolOf(draft);
  return insertion(end, joins ? ` ${words}` : `${eol}${eol}${words}`);
}

/** "- item", "1. item", "> quoted", `\end{itemize}`; not "Counsel conferred." */
const LIST_OR_QUOTE = /^\s*(?:[-*+>|\\]|\d{1,3}[.)]\s)/;

/** A certification without heading may be only part of a sentence. */
const sentenceIsOpen = (draft: Draft, body: Span): boolean =>
  !/[.!?]["”’)\]]?$/.test(draft.text.slice(body.start, body.end)) && !STARTS_BLANK.test(draft.text.slice(body.end, body.end + 80)) &&
  draft.certification?.heading === null;

/** Nothing more in the paragraph. */
const STARTS_BLANK = /^(?:\s*$|[ \t\r]*\n[ \t\r]*\n)/;

/** "/s/ Daniel Whitcomb", "Dated: May 3, 2021", "____", "Respectfully submitted,"; not "Dated letters were sent". */
const SIGNING = /^[ \t]*(?:\/s\/|respectfully submitted|respectfully,|dated?:|by:|_{3,}|sincerely|\\begin\{(?:flushright|minipage)|\\vspace|\\bigskip|\\end\{document)/im;

/** The certification's words, or those about a conference told in running text. */
function bodyOf(draft: Draft, conference: Conferral | null): Span | null {
  const { certification, text } = draft;
  if (!certification) return conference && span(conference.span.start, sentenceEnd(text, conference.span.end, text.length));
  const known = BODIES.get(draft) ?? bodyIn(draft, certification);
  BODIES.set(draft, known);
  return known;
}
/** Every fix asks for it. */
const BODIES = new WeakMap<Draft, Span>();

/** Without its heading and without any signature inside it. */
function bodyIn(draft: Draft, certification: Certification): Span {
  const { text } = draft;
  const start = certification.heading?.span.end ?? certification.span.start;
  const limit = draft.signature && draft.signature.start > start ? Math.min(draft.signature.start, certification.span.end) : certification.span.end;
  const words = text.slice(start, limit);
  const signing = words.search(SIGNING);
  const kept = (signing >= 0 ? words.slice(0, signing) : words).trimEnd();
  return span(start, start + kept.length);
}
