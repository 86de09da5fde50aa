/** Both sides' steps to resolve the dispute, as the log has them, for rules that want them all (D. Kan. Rule 37.2). */
import type { CaseFile, LoggedConferral, LoggedMode } from "../../shared-rules/case.js";
import type { Sides } from "../../shared-rules/templates/wording.js";
import { showDate } from "../draft/calendar.js";
import type { Draft } from "../draft/draft.js";
import type { Logged } from "./logged.js";
import { clockWords, described, exhibit, isOpponents, resultOf, safe, spoke, topics, whoDeclined } from "./loggedWords.js";

const NO_STEP = "[state each step, with its date, manner and result, or state none]";

/** Both sides' steps, in order; those of a side of which the log has none are a blank. */
export function steps({ all, file }: Logged, draft: Draft, s: Sides): string | null {
  // Without a side that moves, whose steps they were is the signer's to say.
  if (all.length === 0 || draft.movant.side === null) return null;
  const theirs = all.filter((c) => isOpponents(c, file, draft));
  const told = (contacts: readonly LoggedConferral[]): string => (contacts.length === 0 ? NO_STEP : contacts.map((c) => step(c, file, draft)).join("; "));
  return safe(draft, `The steps taken by ${s.movant} were ${told(all.filter((c) => !theirs.includes(c)))}, and the steps taken by ${s.opponentShort} were ${told(theirs)}.`);
}

/** The same where each has been told already, one by one. */
export function stepsAbove({ all, file }: Logged, draft: Draft, s: Sides): string | null {
  if (all.length === 0 || draft.movant.side === null) return null;
  const [own, theirs] = [all.some((c) => !isOpponents(c, file, draft)), all.some((c) => isOpponents(c, file, draft))];
  if (own && theirs) return `The steps taken by ${s.movant} and by ${s.opponentShort} are those set out above.`;
  return `The steps taken by ${s.movant} ${own ? "are those set out above" : `were ${NO_STEP}`}, and the steps taken by ${s.opponentShort} ${theirs ? "are those set out above" : `were ${NO_STEP}`}.`;
}

const NOUNS: Readonly<Record<LoggedMode, string>> = {
  telephone: "a telephone call", "in-person": "a meeting in person", video: "a video conference", letter: "a letter", email: "an e-mail",
  fax: "a fax", voicemail: "a voicemail", text: "a text message",
};

/** What a try is called that came to nothing. */
const TRIES: Readonly<Record<LoggedMode, string>> = { ...NOUNS, "in-person": "an attempted meeting in person", video: "an attempted video conference" };

const UNANSWERED_STEP: Readonly<Record<LoggedMode, string>> = {
  telephone: ", which no one answered", voicemail: ", which was not returned", video: ", which no one joined", "in-person": ", to which no one came",
  letter: ", to which no answer came", email: ", to which no answer came", fax: ", to which no answer came", text: ", to which no answer came",
};

function step(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  const by = c.by.length === 0 ? "[name of the person who took this step]" : described(c.by, file), to = c.with.length === 0 ? null : described(c.with, file);
  const about = c.about.length === 0 ? "" : ` about ${topics(c, file)}`, when = `${showDate(c.date)}${c.time === null ? "" : `, at ${clockWords(c.time)}`},`;
  if (spoke(c)) return `${NOUNS[c.mode]} of ${when} between ${by} and ${to ?? "[name of the person spoken with]"}${about}${exhibit(c)}`;
  const arranged = c.mode === "video" || c.mode === "in-person";
  return `${TRIES[c.mode]} of ${when} ${arranged ? "by" : "from"} ${by}${to === null ? "" : ` ${arranged ? "with" : "to"} ${to}`}${about}${exhibit(c)}${stepResult(c, file, draft)}`;
}

function stepResult(c: LoggedConferral, file: CaseFile, draft: Draft): string {
  switch (c.outcome) {
    case "unanswered": return UNANSWERED_STEP[c.mode];
    case "declined": return `, after which ${whoDeclined(c, file, draft)} declined to confer`;
    case "attempted": return ", without a conference";
    default: return resultOf(c, file, draft);
  }
}
