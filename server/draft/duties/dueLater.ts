/** By when, told in a sentence of its own: "Defendant shall verify its answer. The verification is due May 3, 2014." */
import type { IsoDate } from "../draft.js";
import { span, type Span } from "../span.js";
import { isGranted } from "./granted.js";
import type { Deadline } from "./deadlines.js";
import type { Reader } from "./reader.js";

/** The paper, or what was told, and that it is due. */
const TOLD_AGAIN = /^(?:(?:any|all|the|this|that|these|those|such|said) )+(?:such |supplemental |amended |written |joint |additional |complete |full )*(?<thing>\p{L}{3,})(?: (?:to|of|for|from) [^,;.]{1,40})?,? (?:and [^,;.]{1,40},? )?(?:(?:shall|must|will|is to|are to|should) (?:also |be )?[^.;]{0,80}?|(?:is|are) )\b(?:due|filed|served|produced|provided|made|completed|submitted|received|sent|delivered|verified|exchanged|lodged)\b/iu;

/** What a duty's words and the sentence share: "verify", "verification". */
const STEM = 5;

/** The time of the duty told last, where that has none. @returns true where the sentence says no more */
export function timesLast(reader: Reader, sentence: string, time: Deadline | null, place: (s: Span) => Span): boolean {
  const has = HAS_TIME.exec(sentence);
  if (has) return timeAlone(reader, sentence, has.groups?.["who"] ?? "", time, place);
  const thing = TOLD_AGAIN.exec(sentence)?.groups?.["thing"]?.toLowerCase(), last = reader.duties.at(-1);
  if (thing === undefined || !last || time === null || time.day === null || last.dueSpan !== null || last.kind === "confer") return false;
  // Of several acts without a time, none is told more than another.
  if (reader.duties.filter((d) => d.kind === last.kind && d.who === last.who && d.dueSpan === null).length > 1) return false;
  const words = `${reader.words.get(last) ?? ""} ${NOUNS[last.kind]}`.toLowerCase();
  if (!words.split(/[^a-z]+/).some((w) => w.length >= STEM - 1 && w.slice(0, STEM) === thing.slice(0, STEM))) return false;
  last.due = time.day satisfies IsoDate;
  last.dueSpan = place(time.span);
  return true;
}

/** "The Secretary has 35 days.", "It has until May 3.": a time, and nothing else. */
const HAS_TIME = /^(?:the )?(?<who>[\p{L}.'’ -]{1,40}?) (?:has|have|shall have|will have|is given|is granted|are given) (?:until |through |\(?[\w-]+\)? (?:\(\d+\) )?(?:\w+ )?(?:days?|weeks?))[^;.]{0,60}[.;]?$/iu;

/** The time of what the same one was told to do right before. */
function timeAlone(reader: Reader, sentence: string, who: string, time: Deadline | null, place: (s: Span) => Span): boolean {
  const open = reader.duties.filter((d) => d.dueSpan === null && d.force === "must" && (reader.words.get(d) ?? "") !== "" && reader.last.includes((reader.words.get(d) ?? "").slice(0, 40)));
  const own = open.filter((d) => /^(?:it|he|she|they)$/i.test(who) || d.who.toLowerCase().includes(who.toLowerCase().replace(/^the /, "")));
  if (time !== null && own.length === 0 && isGranted(reader.last) && (reader.bound === null ? /^(?:the )?(?:plaintiff|defendant|petitioner|respondent)s?$/i.test(who) : sameSide(who, reader.bound))) {
    reader.duties.push({ kind: "other", force: "must", who: reader.bound ?? who.toLowerCase().replace(/^the /, ""), initiates: null, modes: [], due: time.day, dueSpan: place(time.span), if: null, contents: [], consequence: null, leave: null, span: place(span(0, sentence.length)) });
    return true;
  }
  if (time === null || own.length === 0) return false;
  for (const duty of own) { duty.due = time.day; duty.dueSpan = place(time.span); }
  return true;
}

const sameSide = (who: string, bound: string): boolean => /^(?:it|he|she|they)$/i.test(who) || bound.toLowerCase().includes(who.toLowerCase().replace(/^the |s$/g, ""));

const NOUNS: Readonly<Record<string, string>> = { "joint-submission": "letter statement submission filing report", statement: "statement report notice filing", other: "production response submission filing" };
