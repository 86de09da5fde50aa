/** A time told as a thing: "The deadline for Defendant to produce the logs is May 3", "Plaintiff's time to respond is extended to May 3". */
import type { DutyKind } from "../draft.js";
import { matches } from "../scan.js";
import { kindOfAct, kindOfPaper } from "./acts.js";
import { actorAfter, actorBefore } from "./actors.js";

interface DeadlineTold {
  readonly kind: DutyKind;
  readonly who: string | null;
  readonly start: number;
}

/** "The deadline for Plaintiff's supplemental responses is May 3": of a paper, and not of an act. */
function ofThing(m: RegExpExecArray, rest: string, names: ReadonlySet<string>): DeadlineTold[] {
  const set = SETS.exec(rest), thing = rest.slice(0, set?.index ?? 0).trim();
  if (!set || !/\bfor $/i.test(m[0]) || !/^(?:deadline|due date|time)/i.test(m[0]) || thing.length > 110 || thing === "") return [];
  const kind = kindOfPaper(`file ${thing.replace(/^(?:the|filing|serving|producing|submitting|service of|production of|the filing of|submission of)(?: the| any| a)? /i, "")}`, 4);
  const owner = /^(?:the )?(?<who>[\w .&-]{2,50}?)(?:'s|’s|s'|s’) /.exec(thing)?.groups?.["who"];
  return kind ? [{ kind, who: owner === undefined ? null : actorAfter(owner, names)?.who ?? null, start: m.index }] : [];
}

const DEADLINE = /\b(?:deadline|due date|time|date|last day)(?: (?:by|within|on) which)? (?:for )?(?=\S)/giu;
/** After the act: the words that set the day. */
const SETS = /\b(?:is|shall be|will be)(?: hereby)?(?: (?:extended|enlarged|set|moved|continued|reset|fixed))?(?: (?:to|until|through|for|on|at|as))?(?: and including)? (?:\p{Lu}|\d)/u;

/** "The Court extends Defendant's time to respond to May 3". */
const EXTENDS = /\b(?:extends?|enlarges?|EXTENDS?)\b[^.;]{0,60}$/;
const TO_DAY = / (?:to|until|through) (?:and including )?(?:\p{Lu}|\d)/u;

export function deadlinesTold(sentence: string, names: ReadonlySet<string>): readonly DeadlineTold[] {
  return matches(DEADLINE, sentence).flatMap((m): DeadlineTold[] => {
    const from = m.index + m[0].length, rest = sentence.slice(from);
    const after = actorAfter(rest, names), actor = after?.span.start === 0 ? after : null;
    const to = /^ ?(?:to (?=[a-z])|(?=(?:answering|responding|producing|serving|supplementing|filing|submitting|completing|amending|taking|identifying|renewing|moving|opposing|replying|meeting|conferring|exchanging|noticing) ))/.exec(rest.slice(actor?.span.end ?? 0));
    if (!to) return ofThing(m, rest, names);
    const words = rest.slice((actor?.span.end ?? 0) + to[0].length), kind = kindOfAct(words);
    if (kind === null || kind === "initiate" || !(SETS.test(words) || (EXTENDS.test(sentence.slice(0, m.index)) && TO_DAY.test(words)))) return [];
    const owner = /^(?<who>.*?)(?:'s|'|’s|’) $/u.exec(sentence.slice(Math.max(0, m.index - 60), m.index))?.groups?.["who"];
    const before = owner === undefined ? null : actorBefore(owner, names);
    return [{ kind, who: actor?.who ?? before?.who ?? null, start: before ? m.index - (owner!.length - before.span.start) - 2 : m.index }];
  });
}
