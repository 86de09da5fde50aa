/**
 * Whom a granted motion binds: "Plaintiff's motion to compel is GRANTED. Responses shall be served within 14 days" tells nobody to serve
 * them, and means the defendant. A motion that names its target ("to compel Tallis to answer") binds that one, one for more time its mover.
 */
import { actorAfter, actorBefore } from "./actors.js";

/** What is known of the motion that an order decides. */
export interface MotionTold {
  readonly mover: string | null;
  readonly target: string | null;
  /** It asked for more time, so that it is its mover who then has to act. */
  readonly forTime: boolean;
}

const MOTION = /\b(?:[Mm]otions?|MOTIONS?|[Aa]pplications?|[Rr]equests?|[Ll]etter-[Mm]otions?)\b(?! (?:No|Nos|for (?:[Pp]roduction|[Aa]dmission|documents))\b)/g;
/** Between whose it is and the word: "unopposed second ". */
const KINDS = /(?:'s|'|’s|’) (?:[\w()-]+,? ){0,5}$/;
const BY_MOVER = /^(?: \([^()]{1,40}\))?,? (?:of|by|filed by|brought by) (?:the )?(?=\S)/;
const COMPELS = /^[^.;]{0,60}?\b(?:to compel|To Compel|to Compel|TO COMPEL|(?:for an )?order (?:compelling|requiring|directing)|compelling) (?:the )?/;
const FOR_TIME = /^[^.;]{0,40}?\b(?:for|seeking|requesting) (?:an |a |more |additional )?(?:\w+ )?(?:extension|enlargement|time|continuance)\b|^[^.;]{0,20}\bto extend\b/i;

/** "Plaintiff's motion is GRANTED", "Plaintiff's motion (ECF No. 30) is GRANTED": of what kind was told before, and an order on discovery compels. */
const OF_NO_KIND = /^(?:,? \([^()]{1,40}\),?| \[[^[\]]{1,40}\])? (?:is|are) /;

/** The motion that a sentence speaks of, or null. */
export function motionIn(sentence: string, names: ReadonlySet<string>): MotionTold | null {
  for (const m of sentence.matchAll(MOTION)) {
    const before = sentence.slice(Math.max(0, m.index - 130), m.index), after = sentence.slice(m.index + m[0].length), kinds = KINDS.exec(before), by = BY_MOVER.exec(after), compels = COMPELS.exec(after);
    const forTime = FOR_TIME.test(after);
    const mover = kinds ? actorBefore(before.slice(0, kinds.index), names) : by ? atStart(after.slice(by[0].length), names) : null;
    const target = compels ? targetIn(after.slice(compels[0].length), names) : null;
    if (mover?.pronoun === true || (!mover && !target) || !(compels || forTime || /\b[Cc]ompel|COMPEL/.test(after.slice(0, 80)) || OF_NO_KIND.test(after))) continue;
    return { mover: mover?.who ?? null, target: target?.who ?? null, forTime };
  }
  return null;
}

/** "Defendant to answer", "Tallis's responses", "production from Harrow Storage, Inc." */
function targetIn(words: string, names: ReadonlySet<string>): { readonly who: string } | null {
  const owner = /^(?<who>[\p{L} .&-]{2,50})(?:'s|'|’s|’) (?=\p{L})/u.exec(words)?.groups?.["who"], from = / (?:from|by) (?=\p{L})/u.exec(words.slice(0, 110));
  const found = owner === undefined ? atStart(words, names) ?? (from ? atStart(words.slice(from.index + from[0].length), names) : null) : atStart(owner, names);
  return found && !found.pronoun ? found : null;
}

function atStart(words: string, names: ReadonlySet<string>): ReturnType<typeof actorAfter> {
  const lead = /^(?:the )/i.exec(words)?.[0].length ?? 0, actor = actorAfter(words.slice(lead), names);
  return actor && actor.span.start === 0 && !/\b(?:and|or|counsel)\b/.test(actor.who) ? actor : null;
}

const GIVEN = /\b(?:GRANT(?:S|ED)?|ALLOW(?:S|ED)|[Gg]ranted|[Gg]rants|[Aa]llowed)\b/;

export const isGranted = (sentence: string): boolean => GIVEN.test(sentence) && !/\bgrant(?:ed|s)? (?:leave|permission|until)|\bnot (?:be )?granted/i.test(sentence);

/** Whom it binds once it is granted. @param defendant how the order calls the other side, and `plaintiff` */
export function boundBy({ mover, target, forTime }: MotionTold, called: { readonly plaintiff: string; readonly defendant: string }): string | null {
  if (forTime) return mover;
  if (target !== null) return target;
  return mover === null ? null : /^(?:the )?(?:\w+ )?(?:plaintiff|petitioner|claimant|relator)s?\b/i.test(mover) ? called.defendant : /^(?:the )?(?:\w+ )?(?:defendant|respondent)s?\b/i.test(mover) ? called.plaintiff : null;
}

/** "defendants" where an order has more of them than of one. */
export function sidesCalled(text: string): { readonly plaintiff: string; readonly defendant: string } {
  const called = (one: string): string => ((text.match(new RegExp(`\\b${one}s\\b(?!['’])`, "gi"))?.length ?? 0) > (text.match(new RegExp(`\\b${one}\\b(?!['’])`, "gi"))?.length ?? 0) ? `${one}s` : one);
  return { plaintiff: called("plaintiff"), defendant: called("defendant") };
}
