/** By when, told in a sentence of its own: "Defendant shall verify its answer. The verification is due May 3, 2014." */
import type { IsoDate } from "../draft.js";
import type { Span } from "../span.js";
import type { Deadline } from "./deadlines.js";
import type { Reader } from "./reader.js";

/** The paper, or what was told, and that it is due. */
const TOLD_AGAIN = /^(?:(?:any|all|the|this|that|these|those|such|said) )+(?:such |supplemental |amended |written |joint |additional |complete |full )*(?<thing>\p{L}{3,})(?: (?:to|of|for|from) [^,;.]{1,40})?,? (?:and [^,;.]{1,40},? )?(?:(?:shall|must|will|is to|are to|should) (?:also |be )?[^.;]{0,80}?|(?:is|are) )\b(?:due|filed|served|produced|provided|made|completed|submitted|received|sent|delivered|verified|exchanged|lodged)\b/iu;

/** What a duty's words and the sentence share: "verify", "verification". */
const STEM = 5;

/** The time of the duty told last, where that has none. @returns true where the sentence says no more */
export function timesLast(reader: Reader, sentence: string, time: Deadline | null, place: (s: Span) => Span): boolean {
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

const NOUNS: Readonly<Record<string, string>> = { "joint-submission": "letter statement submission filing report", statement: "statement report notice filing", other: "production response submission filing" };
