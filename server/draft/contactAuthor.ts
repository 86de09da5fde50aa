/** Who wrote, or left the message: the subject of its verb, the owner of its noun, or the one who told by it. */
import { deedsIn } from "./deeds.js";
import { surnameOf } from "./names.js";
import type { Person } from "./people.js";
import type { Span } from "./span.js";

export type Author =
  /** "I", "we", "my letter". */
  | { readonly kind: "self" }
  /** "was told by e-mail": whoever did not write before. */
  | { readonly kind: "other" }
  | { readonly kind: "pronoun"; readonly gender: "he" | "she" | "they" }
  | { readonly kind: "named"; readonly surname: string; readonly gender: "he" | "she" | null };

/** "I ", "the undersigned then ": right before the deed. */
const BY_SELF = /\b(?:I|we|(?:the )?undersigned(?: counsel)?)(?: (?:then|also|again|next|thereafter|had|have|once|\w+ly))*(?: \w+ed (?:him|her|them|that) and)? $/iu;
/** "on the 8th he ", "to which she ": right before the deed; not "wrote him ". */
const BY_PRONOUN = /\b(he|she|they)(?: (?:then|also|again|next|thereafter|had|has|once|\w+ly))* $/iu;
/** "My ", "our second ": right before the writing's noun. */
const OF_SELF = /\b(?:my|our)(?: \w+){0,2} $/iu;
/** "Her ", "his answering ". */
const OF_PRONOUN = /\b(his|her|their)(?: \w+){0,2} $/iu;
/** "Ms. Cho ", "Mr. Adler's ": right before the deed or the writing. */
const BY_TITLED = /\b((?:Mr|Ms|Mrs|Miss|Dr|Attorney)\.? )(\p{Lu}[\p{L}'-]*?\p{L})(?:'s(?: \w+){0,2})?(?: (?:then|also|again|next|thereafter|had|has|once|\p{Ll}+ly))* $/u;
/** " ", ", for Plaintiff, ", " then ": between a name and its deed; not " to ", " and ". */
const DOES_IT = /^(?:'s(?: \w+){0,2}|,? (?:for|who|counsel|attorney|the)[^.;]{0,50},|(?: (?:then|also|again|next|thereafter|had|has|once|\w+ly))*) $/iu;
/** "was told by ", "was informed in an ": what follows came from the other side. */
const TOLD_BY = /\b(?:was|were) (?:then |again )?(?:told|informed|advised|notified) $/iu;

/** @param cue the verb, or the writing's noun */
export function authorOf(text: string, region: Span, cue: Span, people: readonly Person[]): Author | null {
  const before = text.slice(Math.max(region.start, cue.start - 90), cue.start);
  if (BY_SELF.test(before) || OF_SELF.test(before)) return { kind: "self" };
  const pronoun = BY_PRONOUN.exec(before)?.[1] ?? OF_PRONOUN.exec(before)?.[1];
  if (pronoun) return { kind: "pronoun", gender: /^(?:he|his)$/iu.test(pronoun) ? "he" : /^(?:she|her)$/iu.test(pronoun) ? "she" : "they" };
  if (TOLD_BY.test(before)) return { kind: "other" };
  const titled = BY_TITLED.exec(before);
  if (titled) return { kind: "named", surname: (titled[2] as string).toLowerCase(), gender: genderOf(titled[1] as string) };
  const named = people.filter((p) => p.span.start >= region.start && p.span.end <= cue.start && DOES_IT.test(text.slice(p.span.end, cue.start))).at(-1);
  if (named?.allegiance === "self") return { kind: "self" };
  return !named?.name ? byDeed(text.slice(region.start, region.end), cue.start - region.start) : { kind: "named", surname: surnameOf(named.name), gender: genderOf(named.text) };
}

/** "By e-mail of May 4, Ms. Cho refused": whoever said by it what is told after it. */
function byDeed(words: string, at: number): Author | null {
  const deed = deedsIn(words).find((d) => d.at >= at - 2 && (TELLS.has(d.verb ?? "") || d.way === "refused"));
  switch (deed?.passive ? null : deed?.who) {
    case "self": return { kind: "self" };
    case "he": return deed!.whoWord === "he" || deed!.whoWord === "she" ? { kind: "pronoun", gender: deed!.whoWord } : null;
    case "named": return { kind: "named", surname: deed!.whoWord, gender: null };
    default: return null;
  }
}
const TELLS: ReadonlySet<string> = new Set(["say", "ask", "refuse", "agree", "offer", "promise", "write", "answer"]);

/** "Ms. Cho": she; a name alone says nothing. */
export const genderOf = (text: string): "he" | "she" | null => (/^(?:Ms|Mrs|Miss)\b/u.test(text) ? "she" : /^Mr\b/u.test(text) ? "he" : null);
