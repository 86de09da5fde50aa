/**
 * What later words say of earlier contacts: a refusal that came back declines the message before it; "he has answered
 * neither" leaves all of them unanswered.
 */
import type { ContactFact } from "./contactFact.js";
import { isWritten } from "./modes.js";
import { answeredByStaff, leavesAllUnanswered } from "./outcomes.js";

export function answered(text: string, contacts: readonly ContactFact[]): readonly ContactFact[] {
  const [first] = contacts;
  if (!first) return [];
  const noneWere = leavesAllUnanswered(text.slice(first.span.start));
  return contacts.map((c, i) => {
    if (c.outcome !== "attempted" || (c.attempted && !isWritten(c.mode))) return c;
    const outcome = answerTo(text, c, contacts.slice(i + 1));
    if (outcome) return { ...c, outcome };
    const next = contacts[i + 1];
    const reached = (next && isReply(text, next)) || answeredByStaff(text.slice(c.region.start, c.region.end));
    return noneWere && !reached ? { ...c, outcome: "unanswered" } : c;
  });
}

/** What the first contact that could be an answer makes of a writing: "He refused by return e-mail.", "which went unanswered". */
function answerTo(text: string, c: ContactFact, later: readonly ContactFact[]): "declined" | "unanswered" | null {
  if (!isWritten(c.mode) || isReply(text, c)) return null;
  const answer = later.find((n) => !isWritten(n.mode) || isReply(text, n) || n.outcome === "unanswered");
  if (!answer || !isWritten(answer.mode)) return null;
  if (answer.outcome === "declined" && isReply(text, answer)) return "declined";
  const oneSentence = !SENTENCE_END.test(text.slice(c.span.end, answer.span.start));
  return answer.outcome === "unanswered" && !isReply(text, answer) && oneSentence ? "unanswered" : null;
}

const isReply = (text: string, c: ContactFact): boolean =>
  c.received || c.reply || BACK.test(text.slice(c.span.start, Math.min(c.region.end, c.span.end + 24)));

/** "wrote back"; not "backed". */
const BACK = /\bback\b/iu;
/** "on May 4. He"; not "at 10.30". */
const SENTENCE_END = /[.!?] /u;
