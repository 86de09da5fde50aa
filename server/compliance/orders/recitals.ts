/**
 * What an order wants told of a conference, where its contents name it: "the date, manner and participants of the conference".
 * Each is asked as a rule's recital is, of the conferences that the paper tells.
 */
import type { Conferral } from "../../draft/draft.js";
import { inBlank } from "../blanks.js";
import type { Code } from "../codes.js";
import type { OrderAnswer } from "./answer.js";
import type { Seen } from "./seen.js";

interface Recital {
  readonly item: string;
  readonly code: Code;
  readonly asked: RegExp;
  readonly told: (c: Conferral) => boolean;
}

const RECITALS: readonly Recital[] = [
  { item: "date", code: "missing-date", asked: /\bdates?\b|\bwhen\b/i, told: ({ date, dateSpan }) => date !== null || dateSpan !== null },
  { item: "time", code: "missing-time", asked: /\btimes?\b(?! (?:limit|spent))/i, told: ({ time }) => time !== null },
  { item: "manner", code: "missing-manner", asked: /\b(?:manner|method|means)\b/i, told: ({ mode }) => mode !== "unknown" },
  { item: "participants", code: "missing-participants", asked: /\b(?:participa\w+|attend\w+|names? of|(?:took|taking|take) part|who (?:conferred|met))\b/i, told: ({ participants }) => participants.some(({ name }) => name !== null) },
  { item: "duration", code: "missing-duration", asked: /\b(?:duration|length|how long)\b/i, told: ({ durationSpan }) => durationSpan !== null },
];

/** The order's words are about a conference, and not about the dates of documents. */
const OF_A_CONFERENCE = /\b(?:confer\w*|calls?|meetings?|met and|meet and)\b/i;

/** "2-date": the date of the conference, in the second of the contents. */
export const isRecital = (part: string): boolean => part.includes("-");

export function recitalAnswers({ draft }: Seen, wanted: string, part: string, cited: string): readonly OrderAnswer[] {
  if (!OF_A_CONFERENCE.test(wanted)) return [];
  const held = draft.conferrals.filter((c) => c.outcome === "held" && !inBlank(draft, c.span)), [first] = held;
  if (!first) return [];
  return RECITALS.filter(({ asked }) => asked.test(wanted)).map(({ item, code, told }): OrderAnswer => {
    const one = held.find(told), asks = `the ${item} of the conference`;
    return one ? { part: `${part}-${item}`, asks, status: "met", evidence: [one.span] }
      : { part: `${part}-${item}`, asks, status: "unmet", evidence: [first.span], lookedFor: asks, fault: { code, at: first.span, says: `Not stated: ${cited} wants ${asks} told.` } };
  });
}
