/**
 * A sentence that tells of a contact by what was done with a telephone, a writing or a door, whatever its words: "Ms. Oduya
 * answered the telephone and ended the call", "I alerted Mr. Sato via e-mail", "the undersigned went to his office". Its deed
 * becomes the cue, and it is then read like any other.
 */
import type { Part, Telling } from "./contactFact.js";
import { isAlternative } from "./contactModes.js";
import { isOtherTalk } from "./contactMatter.js";
import { OF_SERVICE, RULE_26F, SERVED_DISCOVERY } from "./contactPhrases.js";
import type { Cue, Family } from "./cues.js";
import { endingOfTalk } from "./deedEndings.js";
import { deedsIn, type Deed } from "./deeds.js";
import { isOfOthers } from "./deedParties.js";
import { isLive, isWritten } from "./modes.js";
import { findPeople } from "./people.js";
import { contains, shift, type Span } from "./span.js";
import { citesCase, stanceOf } from "./stance.js";

/** The cue of a sentence that has no other. `onlyWritten`: its own words say that nobody conferred. */
export function partByDeed(telling: Telling, sentence: Span, onlyWritten = false): Part | null {
  const { text, dates, quoted, modes } = telling;
  if (!dates.some((d) => contains(sentence, d.span) && d.form !== "month" && d.form !== "vague")) return null;
  const clause = text.slice(sentence.start, sentence.end);
  if (citesCase(clause) || isOtherTalk(clause) || RULE_26F.test(clause) || OF_SERVICE.test(clause) || SERVED_DISCOVERY.test(clause) || quoted.some((q) => contains(q, { start: sentence.start, end: sentence.start + 1 }))) return null;
  const manners = modes.filter((m) => contains(sentence, m.span) && !isAlternative(text, m));
  const written = manners.some((m) => isWritten(m.mode)), spoken = manners.some((m) => isLive(m.mode) && m.manner);
  if (findPeople(clause).length === 0) return null;
  for (const deed of deedsIn(clause)) {
    const family = familyOf(deed, written, spoken);
    if (family === null || (onlyWritten && family !== "write" && family !== "message" && endingOfTalk(clause, false) !== "declined")) continue;
    const span = { start: deed.at, end: deed.end };
    if (isOfOthers(clause, span, "past")) continue;
    const stance = stanceOf(clause, span, "past");
    if (stance !== "happened" && stance !== "attempted") continue;
    const cue: Cue = { span: shift(span, sentence.start), family, form: "past", weak: family === "confer" };
    return { cue, attempted: deed.way === "tried" || deed.way === "failed", sentence };
  }
  return null;
}

/** Null: nothing that one side does to reach the other. */
function familyOf(d: Deed, written: boolean, spoken: boolean): Family | null {
  if (d.purpose || d.who === "third" || d.who === "court" || d.who === "nobody" || d.who === "nothing" || (d.way !== "done" && d.way !== "tried" && d.way !== "failed")) return null;
  const onCall = d.on.has("call");
  if (d.passive) return wasDone(d, written);
  if (d.who === null) return null;
  switch (d.verb) {
    case "call": return deedReaches(d) ? "call" : null;
    case "answer": case "take": case "transfer": return onCall && !d.none ? "call" : null;
    case "cut": return onCall || spoken || d.lemma === "hang" || d.lemma === "disconnect" ? "call" : null;
    case "leave": return d.on.has("message") && d.lemma === "leave" ? "message" : null;
    case "say": case "ask": case "refuse": case "agree": case "offer": case "promise": return written && d.way === "done" ? "write" : spoken && d.verb === "say" && deedReaches(d) ? "call" : null;
    case "write": return deedReaches(d) && (written || d.on.has("writing") || d.lemma !== "send") && d.lemma !== "serve" && d.lemma !== "deliver" ? "write" : null;
    case "go": case "other": return (d.on.has("writing") || written) && deedReaches(d) && !NOT_SENT.has(d.lemma) ? "write" : null;
    default: return null;
  }
}

/** "A letter was sent to Mr. Sato", "A conference was held with him". */
function wasDone(d: Deed, written: boolean): Family | null {
  if (d.verb === "write" && d.lemma !== "serve") return d.what.includes("writing") || (written && deedReaches(d) && !d.what.includes("position")) ? "write" : null;
  if (HOLDS.has(d.lemma)) return (d.what.includes("talk") || d.what.includes("call")) && deedReaches(d) ? "confer" : null;
  return d.verb === "call" && (d.who === "named" || d.who === "lawyer" || d.who === "staff") ? "call" : null;
}
const HOLDS: ReadonlySet<string> = new Set(["hold", "have", "conduct", "convene"]);

/** To somebody of the other side. */
const deedReaches = (d: Deed): boolean => d.whom === "named" || d.whom === "lawyer" || d.whom === "he" || d.whom === "party";

/** What is done with a letter that is there already. */
const NOT_SENT: ReadonlySet<string> = new Set(["produce", "file", "destroy", "read", "keep", "see", "find", "attach", "discuss", "review", "have", "be", "do", "seek", "lose", "finish", "follow", "work", "use", "withhold"]);
