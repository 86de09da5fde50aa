/**
 * What later words say of earlier contacts: a refusal that came back declines the message before it; "he has answered
 * neither" leaves all of them unanswered.
 */
import type { ContactFact } from "./contactFact.js";
import { leavesAll } from "./deedEndings.js";
import { isWritten } from "./modes.js";
import { pattern, words } from "./phrases.js";
import { answeredByStaff, leavesAllUnanswered } from "./outcomes.js";
import { standsIn } from "./search.js";

export function answered(text: string, contacts: readonly ContactFact[]): readonly ContactFact[] {
  const [first] = contacts;
  if (!first) return [];
  const rest = text.slice(first.span.start), noneWere = leavesAllUnanswered(text, rest) || leavesAll(text.slice(lastEnd(contacts))), allDeclined = declinesAll(text, rest);
  return contacts.map((c, i) => {
    if (c.outcome !== "attempted" || (c.attempted && !isWritten(c.mode) && c.mode !== "telephone")) return c;
    const outcome = answerTo(text, c, contacts.slice(i + 1));
    if (outcome) return { ...c, outcome };
    if (allDeclined && isWritten(c.mode)) return { ...c, outcome: "declined" };
    const next = contacts[i + 1];
    const reached = (next && isReply(text, next)) || (!isWritten(c.mode) && answeredByStaff(text.slice(c.region.start, c.region.end)));
    return noneWere && !reached ? { ...c, outcome: "unanswered" } : c;
  });
}

/** Where the cue of the last contact ends. */
const lastEnd = (contacts: readonly ContactFact[]): number => Math.max(...contacts.map((c) => c.span.end));

/** What the first contact that could be an answer makes of a writing: "He refused by return e-mail.", "which went unanswered". */
function answerTo(text: string, c: ContactFact, later: readonly ContactFact[]): "declined" | "unanswered" | null {
  if (!isWritten(c.mode) || isReply(text, c)) return null;
  const answer = later.find((n) => !isWritten(n.mode) || answers(text, c, n) || n.outcome === "unanswered");
  // "An e-mail on May 4 and a voicemail on May 6 went unanswered."
  if (answer?.mode === "voicemail" && answer.outcome === "unanswered" && AND_ONLY.test(text.slice(c.span.end, answer.span.start))) return "unanswered";
  if (!answer || !isWritten(answer.mode)) return null;
  if (answer.outcome === "declined" && answers(text, c, answer)) return "declined";
  const oneSentence = !SENTENCE_END.test(text.slice(c.span.end, answer.span.start));
  return answer.outcome === "unanswered" && !isReply(text, answer) && oneSentence ? "unanswered" : null;
}

/** It says so; or it goes the other way: "Cho to Adler", then "Adler to Cho". */
const answers = (text: string, c: ContactFact, n: ContactFact): boolean => isReply(text, n) || goesBack(text, c, n) || comesFromTheOther(text, c, n) || (n.outcome === "declined" && isByAnother(c, n));

/** "Counsel wrote on May 4. By letter of May 11 Mr. Cho refused": another's, by the words about who wrote. */
function isByAnother({ author: a }: ContactFact, { author: b }: ContactFact): boolean {
  if (!b || b.kind === "self") return false;
  if (!a || a.kind === "self") return true;
  if (a.kind === "named" && b.kind === "named") return a.surname !== b.surname;
  return "gender" in a && "gender" in b && a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** "I texted him on May 4. She texted on May 5 that the date stays.": the writer's, and then somebody else's. */
const comesFromTheOther = (text: string, c: ContactFact, n: ContactFact): boolean =>
  BY_THE_WRITER.test(text.slice(Math.max(c.region.start, c.span.start - 40), c.span.start)) && BY_ANOTHER.test(text.slice(Math.max(0, n.span.start - 40), n.span.start));

function goesBack(text: string, c: ContactFact, n: ContactFact): boolean {
  const from = writerOf(text, n), to = namesOf(c.people.filter((p) => p.span.start >= c.span.end));
  return from !== null && (to.includes(from) || (writerOf(text, c) !== from && namesOf(c.people).includes(from)));
}

/** Who is named before the cue: "Adler e-mails Cho". */
const writerOf = (text: string, c: ContactFact): string | null =>
  namesOf(c.people.filter((p) => p.span.end <= c.span.start && DOES_IT.test(text.slice(p.span.end, c.span.start)) || (c.span.start <= c.region.start + 2 && p === c.people[0]))).at(-1) ?? null;

const namesOf = (people: ContactFact["people"]): readonly string[] => people.flatMap(({ name }) => (name ? [name.slice(name.lastIndexOf(" ") + 1).toLowerCase()] : []));

const isReply = (text: string, c: ContactFact): boolean =>
  c.received || c.reply || TO_ME.test(text.slice(c.span.start, c.span.end + 16)) || RETURN.test(text.slice(Math.max(c.region.start, c.span.start - 12), c.span.end)) || BACK.test(text.slice(c.span.start, Math.min(c.region.end, c.span.end + 24)));

/** "I ", "so on June 12 we ": right before what the writer did; not "he ". */
const BY_THE_WRITER = /\b(?:I|we)(?: (?:then|also|again|next))?(?: \w+ed)? $/u;
/** ". She ", "; on the 8th he ": right before what another did; not "and I ". */
const BY_ANOTHER = /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:lawyer|attorney)|(?:Mr|Ms|Mrs|Miss)\. \p{Lu}[\p{L}'-]+)(?: (?:then|also|again|next|only))? $/u;
/** " then ", ", for Plaintiff, ": between who writes and the writing; not " on May 4, and ". */
const DOES_IT = /^(?!.*\b(?:and|to|with)\b)[^.;]{0,50}$/iu;
/** " on May 4 and a "; not " on May 4; I left ". */
const AND_ONLY = /^[^.;]{0,40}\b(?:and|or|nor) (?:an?|his|her|my|the) $/iu;
/** "In all of these Mr. Adler declined to produce", "Each was refused": said once of several writings; not "refused all requests". */
const ALL_DECLINED = pattern("iu", words(
  /(?:in|to) (?:all|each|every one|both) of (?:these|them|those|which)(?:[^.;]|\b(?:Mr|Ms|Mrs|Dr)\.){0,40} (?:declin|refus|reject|oppos)(?:ed|es)/,
  /(?:each|both|all)(?: of (?:these|them|the letters|the e-?mails))? (?:was|were) (?:refused|declined|rejected|rebuffed)/,
));
const declinesAll = standsIn(ALL_DECLINED);

/** "by return e-mail"; not "returned". */
const RETURN = /\b(?:return|reply|answering|responsive) (?:e-?mail|letter|fax|text|message)/iu;
/** "e-mailed me", "wrote to us": from the other side; not "told me". */
const TO_ME = /^(?:e-?mail(?:s|ed)|wrote|writes|sent|faxed|texted|mailed|written)(?: back)?(?: to)? (?:me|us)\b/iu;
/** "wrote back"; not "backed". */
const BACK = /\bback\b/iu;
/** "on May 4. He"; not "at 10.30". */
const SENTENCE_END = /[.!?] /u;
