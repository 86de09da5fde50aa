/** One act of a command, written down as a duty: its kind once it is known for whom the paper is, who begins, in what manner, by when. */
import { cover, span, type Span } from "../span.js";
import type { Act } from "./acts.js";
import { BY_EACH, ONE_PAPER } from "./actPhrases.js";
import type { Command } from "./commands.js";
import { conditionAfter, type Condition } from "./conditions.js";
import { contentsOf } from "./contents.js";
import type { Deadline } from "./deadlines.js";
import type { Draftable, Reader } from "./reader.js";
import { CALLS, modesOf, modesOfTalk } from "./talkModes.js";

interface Found {
  readonly command: Command;
  readonly act: Act;
  readonly i: number;
  readonly who: string;
  readonly condition: Condition | null;
  readonly time: Deadline | null;
  readonly end: number;
  readonly place: (s: Span) => Span;
}

export function addDuty(reader: Reader, sentence: string, { command, act, i, who, condition, time, end, place }: Found): void {
  if (act.kind === "initiate") {
    const conference = [...reader.duties].reverse().find((d) => d.kind === "confer");
    if (conference) conference.initiates ??= who;
    else {
      const words = sentence.slice(act.span.start, end);
      reader.arranged = { words, duty: { kind: "confer", force: command.force, who, initiates: who, modes: modesOf(words), due: time?.day ?? null, dueSpan: time ? place(time.span) : null, if: condition?.words ?? null, contents: [], consequence: null, leave: null, span: place(cover(i === 0 ? span(command.start, command.act) : act.span, act.span)) } };
      reader.initiator = who;
      reader.initiated = [...reader.initiated, ...modesOf(sentence), ...(/\bcalls?\b/i.test(sentence) ? (["telephone"] as const) : [])];
    }
    return;
  }
  const words = sentence.slice(act.span.start, end);
  const each = /^(?:each|either)$/i.test(command.actor?.who ?? ""), together = !each && (command.jointly || (BOTH.test(who) && ONE_LETTER.test(words.slice(0, 120))) || FOR_ALL.test(words.slice(0, 160)) || (act.kind === "other" && BOTH.test(who) && ONE_PAPER.test(words.slice(0, 160)) && !BY_EACH.test(words.slice(0, 160))));
  const kind = together && (act.kind === "statement" || (act.kind === "other" && /\b(?:reports?|letters?|statements?|notices?|lists?|proposals?|plans?|orders?|protocols?|schedules?|e-?mails?|submissions?|stipulations?|charts?|tables?|agendas?)\b/i.test(words.slice(0, 120)))) ? "joint-submission" : act.kind;
  const after = conditionAfter(sentence, act.span.start, end);
  const at = cover(i === 0 ? span(command.start, command.act) : act.span, act.span);
  const duty: Draftable = {
    kind, force: command.force,
    // "They" of one paper of both sides are both, whoever was spoken of last.
    who: kind === "joint-submission" && command.actor?.pronoun === true && who !== "counsel" ? "parties" : who, initiates: kind === "confer" ? reader.initiator ?? (CALLS.test(words) && !/^(?:all |both |the )*(?:parties|counsel|attorneys|lawyers|sides|both)\b|\band\b/i.test(who) ? who : null) : null, modes: kind === "confer" ? modesOfTalk(words) : [],
    due: time?.bare === true && SO_NOTIFIED.test(who) ? null : time?.day ?? null, dueSpan: time ? place(time.span) : null, if: condition?.words ?? after?.words ?? null,
    contents: kind === "confer" ? [] : contentsOf(words), consequence: null, leave: null, span: place(at),
  };
  const last = reader.duties.at(-1);
  if (i > 0 && last && last.kind === kind && last.due === duty.due && last.who === who && last.force === duty.force) {
    last.span = cover(last.span, duty.span);
    last.contents = [...last.contents, ...duty.contents];
    return;
  }
  if (duty.kind === "confer") {
    if (duty.modes.length === 0) duty.modes = [...new Set(reader.initiated)];
    // "shall arrange a call, to be held by May 3, at which they shall go through them": the time told where it was arranged.
    if (duty.dueSpan === null && reader.arranged) { duty.due = reader.arranged.duty.due; duty.dueSpan = reader.arranged.duty.dueSpan; }
    reader.initiator = null;
    reader.initiated = [];
    reader.arranged = null;
    if (time?.onDay && time.day !== null) reader.events.push({ sort: "conferral", day: time.day });
  }
  reader.previous = time?.day ?? reader.previous;
  reader.duties.push(duty);
  reader.words.set(duty, words);
}

/** "on behalf of all parties", "signed by both sides". */
const FOR_ALL = /\b(?:on behalf of|signed by|approved by) (?:all|both|each) (?:of the |the )?(?:part(?:y|ies)|sides?|counsel)\b/i;

/** "The parties shall file one letter, with each side's position". */
const ONE_LETTER = /^(?:\w+ ){1,3}(?:(?:to )?chambers |the court )?one (?:[\w-]+ )?(?:letter|document|submission|filing|statement|report|brief|chart|e-?mail)\b/i;

/** "The Plaintiff so notified shall have 14 days": from a day that the order does not know. */
const SO_NOTIFIED = /\bso [a-z]+ed$/i;

/** Of whom one paper is a joint one. */
const BOTH = /^(?:all |both |the )*(?:parties|sides|plaintiffs? and (?:the )?defendants?|defendants? and (?:the )?plaintiffs?)$/i;
