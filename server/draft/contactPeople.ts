/** Who took part in a contact: the people of its own words, then those of sentences that list who was there. */
import type { Telling } from "./contactFact.js";
import { findPeople, type Person } from "./people.js";
import { pattern, words } from "./phrases.js";
import { shift, type Span } from "./span.js";

/** "were all present", "on the call", "for the plaintiff"; not "Counsel reviewed the log". */
export const PARTICIPANTS = pattern("iu", words(
  /attend\w*/, /participat\w*/,
  "present",
  /on the (?:call|line|telephone|phone)/,
  "joined",
  "took part",
  "were:",
  /for (?:the )?(?:plaintiff|defendant|movant|school|student)/,
  "both",
  /also (?:on|there|present|with us|in the room)/,
  /^\W*on (?:it|that|this) (?:were|was)/,
  /^\W*it was (?:just )?(?:between|with|among)/,
  "across the table",
  "the others",
  "those others",
  "lawyers",
  "individuals",
));

/** The people of the clause, and those whom later sentences of the region list. */
export function peopleFor({ text, sentences, entry }: Telling, region: Span, clauseEnd: number): readonly Person[] {
  const lists = sentences
    .filter((s) => s.start >= clauseEnd && s.start < region.end)
    .map((s) => ({ start: s.start, end: Math.min(s.end, region.end) }))
    .filter((s) => PARTICIPANTS.test(text.slice(s.start, s.end)));
  return eachOnce([{ start: region.start, end: clauseEnd }, ...lists].flatMap((s) => peopleIn(text, s, entry)));
}

export const peopleIn = (text: string, s: Span, entry: boolean): readonly Person[] =>
  findPeople(text.slice(s.start, s.end), entry || "if-known").map((p) => ({ ...p, span: shift(p.span, s.start) }));

/** By surname: "Ms. Brandt" is "Alice Brandt". */
export function eachOnce(people: readonly Person[]): readonly Person[] {
  const seen = new Set<string>();
  return people.filter((p) => {
    const key = (p.name ?? p.text).toLowerCase().split(" ").pop() as string;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
