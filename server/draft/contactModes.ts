/**
 * How a contact was made: of the mode words in its sentence, those that belong to its cue.
 *
 * Manner words ("by telephone") count before mere names of a mode, those after the cue before those in front of it, and
 * "in person or by telephone" is the rule's choice, not what was done.
 */
import type { Mode } from "../../shared-rules/rules.js";
import { lastOf, wordsOf, type Group, type Part, type Telling } from "./contactFact.js";
import { ALTERNATIVE_AFTER, ALTERNATIVE_BEFORE, AT_AN_EVENT, EMAIL_WORD, IN_ONE_ROOM, MODE_STOP, ON_A_LINE, PLAIN_WRITING, TOLD_TOGETHER } from "./contactModePhrases.js";
import { DETAIL } from "./contactDatePhrases.js";
import type { Family } from "./cues.js";
import { isLive, isWritten, type ModeMention } from "./modes.js";
import { overlaps, type Span } from "./span.js";

/** The mode of a group of cues: the first that any of them has, or one told later in the telling. */
export function modeOfGroup(telling: Telling, group: Group, family: Family, region: Span, limit: number): ModeMention | null {
  const near = group.map((p) => modeNear(telling, p, limit)).filter((m) => m !== null);
  const [first] = near;
  if (first) return family === "write" ? first : (near.find((m) => isLive(m.mode) || m.manner) ?? first);
  if (IN_ONE_ROOM.test(wordsOf(telling.text, group[0]))) return null;
  return family === "confer" || family === "touch" ? (laterManner(telling, region, lastOf(group)) ?? itWas(telling, region, group[0]) ?? atAnEvent(telling.text, group)) : null;
}

/** The mode words that belong to a cue: in its own clause, manner words first. */
export function modeNear(telling: Telling, part: Part, limit = Infinity): ModeMention | null {
  const { text, modes } = telling;
  const { cue, sentence } = part;
  const own = modes.find((m) => overlaps(m.span, cue.span));
  const stop = MODE_STOP.exec(text.slice(cue.span.end, sentence.end));
  const to = Math.min(limit, stop ? cue.span.end + stop.index : sentence.end);
  const suits = (m: ModeMention): boolean => cue.family !== "call" || !isWritten(m.mode);
  const after = modes.filter((m) => m.span.start >= cue.span.end && m.span.end <= to && suits(m) && !isAlternative(text, m));
  if (cue.family === "write") {
    const asBefore = lastWritten(telling, part);
    const how = PLAIN_WRITING.test(wordsOf(text, part)) ? after.find((m) => isWritten(m.mode) && m.manner && m.span.start - cue.span.end < NEAR_BY) : undefined;
    if (how) return how;
    if (own && isWritten(own.mode) && !(own.mode === "letter" && asBefore)) return own;
    return after.find((m) => isWritten(m.mode) && m.manner) ?? after.find((m) => isWritten(m.mode)) ?? asBefore ?? own ?? null;
  }
  if (IN_ONE_ROOM.test(wordsOf(text, part)) && cue.family === "confer" && !after.some((m) => m.manner)) return null;
  if (own && (isLive(own.mode) || own.manner)) return own;
  // "in a telephone call of May 4, and a meeting": the manner that another noun names is that one's.
  const before = modes.filter((m) => m.span.end <= cue.span.start && m.span.start >= sentence.start && suits(m) && !isAnothers(telling, cue, m)).reverse();
  return spoken(text, after.find((m) => m.manner), modes.filter((m) => m.span.end <= Math.min(limit, sentence.end) && suits(m) && !isAlternative(text, m))) ?? after.find((m) => isLive(m.mode)) ?? own
    ?? before.find((m) => m.manner && cue.span.start - m.span.end < 60)
    ?? (cue.family === "confer" && cue.weak ? before.find((m) => isLive(m.mode)) : undefined) ?? null;
}

/** Within so many characters of "wrote" its manner stands: " Mr. Dandridge by e-mail". */
const NEAR_BY = 60;

/** Of manners told together the one in which people spoke: "conferred by e-mail and by telephone on May 4". */
function spoken(text: string, first: ModeMention | undefined, others: readonly ModeMention[]): ModeMention | undefined {
  if (first === undefined || !isWritten(first.mode)) return first;
  return others.find((m) => isLive(m.mode) && m.span.start > first.span.end && TOLD_TOGETHER.test(text.slice(first.span.end, m.span.start))) ?? first;
}

/** The manner that another noun names is that one's: "a telephone call, and a meeting". */
const isAnothers = ({ cues }: Telling, cue: Part["cue"], m: ModeMention): boolean =>
  cue.form === "noun" && m.span.end <= cue.span.start && cues.some((c) => c.form === "noun" && c !== cue && overlaps(c.span, m.span));

/** "in person or by telephone": the rule's choice, not what was done. */
export const isAlternative = (text: string, m: ModeMention): boolean =>
  isLive(m.mode) && (ALTERNATIVE_AFTER.test(text.slice(m.span.end, m.span.end + 30)) || ALTERNATIVE_BEFORE.test(text.slice(Math.max(0, m.span.start - 30), m.span.start)));

/** "wrote", "replied" without more: as the writing before it in the paragraph. */
function lastWritten({ text, modes }: Telling, part: Part): ModeMention | null {
  if (!PLAIN_WRITING.test(wordsOf(text, part))) return null;
  return modes.filter((m) => m.span.end <= part.cue.span.start && isWritten(m.mode) && !(m.mode === "letter" && PLAIN_WRITING.test(text.slice(m.span.start, m.span.end)))).pop() ?? null;
}

/** Manner told in a later sentence of the same telling: "..., where all attended in person". */
function laterManner(telling: Telling, region: Span, { cue, sentence }: Part): ModeMention | null {
  const { text, modes, sentences } = telling;
  const following = sentences.find((s) => s.start >= sentence.end);
  const limit = !following || DETAIL.test(text.slice(following.start, following.end)) ? region.end : Math.min(following.end, region.end);
  const later = modes.filter((m) => m.span.start >= sentence.start && m.span.end <= limit && isLive(m.mode) && !isAlternative(text, m) && !isAnothers(telling, cue, m));
  return later.find((m) => m.manner) ?? later.find((m) => DETAIL.test(text.slice(sentence.end, m.span.start))) ?? null;
}

/** "I met and conferred with Ms. Cho on May 4. It was a Teams meeting; ...": said in the sentence after the first. */
function itWas({ text, modes, sentences }: Telling, region: Span, { sentence }: Part): ModeMention | null {
  const next = sentences.find((s) => s.start >= sentence.end && s.start < region.end);
  const m = next && IT_WAS.exec(text.slice(next.start, next.end));
  return (m && next && modes.find((x) => isLive(x.mode) && x.span.start >= next.start && x.span.start < next.start + m[0].length + 24 && !isAlternative(text, x))) || null;
}

/** "It was a ", "This was by ", "That was on ": of the contact just told; not "It was agreed". */
const IT_WAS = /^(?:It|This|That|The (?:call|conference|conversation|meeting))(?: was| took place)(?: all| held| done| had)? (?:an?|by|over|on|via|in|through) /u;

/** "at the deposition of Officer Ruiz", "over lunch": they were in one room. */
function atAnEvent(text: string, group: Group): ModeMention | null {
  const from = group[0].sentence.start;
  const m = AT_AN_EVENT.exec(text.slice(from, lastOf(group).sentence.end));
  return m && { span: { start: from + m.index, end: from + m.index + m[0].length }, mode: "in-person", manner: true };
}

/** "They spoke again on Friday": as before. */
export function liveModeOf(telling: Telling, group: Group): Mode | null {
  const live = group.map((p) => modeNear(telling, p)).find((m) => m !== null && isLive(m.mode));
  return live?.mode ?? (hasCall(group) ? "telephone" : null);
}

/** What a cue says of the mode by itself. */
export function defaultMode(family: Family, text: string, group: Group): Mode {
  if (hasCall(group)) return "telephone";
  if (family === "message") return "voicemail";
  const { cue } = group[0];
  if (family === "write") return EMAIL_WORD.test(text.slice(cue.span.start, cue.span.end + 40)) ? "email" : "letter";
  const words = text.slice(cue.span.start, cue.span.end);
  return ON_A_LINE.test(words) ? "telephone" : IN_ONE_ROOM.test(words) ? "in-person" : "unknown";
}

export const hasCall = (group: Group): boolean => group.some((p) => p.cue.family === "call");
