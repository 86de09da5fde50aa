/** Is a clause of an order its own direction, or does it tell of a rule, of another order, of what a party says? */
import { GRANTS_THAT, ORDERING, ORDERS_THAT, OTHERS_DIRECTION, PAST, RECITES, SAYS, SUBORDINATES, UNDER_RULE } from "./commandPhrases.js";

export function inQuotes(sentence: string, at: number): boolean {
  let quotes = 0;
  for (let i = Math.max(0, at - WITHIN); i < at; i++) if (sentence[i] === '"') quotes++;
  return quotes % 2 === 1 && sentence.slice(at, at + WITHIN).includes('"');
}

/** How far in a sentence one part of it bears on another: as far as courts write them, and no farther. */
const WITHIN = 1500;

export const ordersBefore = (sentence: string, at: number): boolean => ORDERING.test(sentence.slice(Math.max(0, at - WITHIN), at));

/** "vacates its prior order requiring that", "the earlier order directed that": told of. */
const OTHER_ORDER_THAT = /\b(?:prior|previous|earlier|original|vacat\w+|scheduling|standing|its) (?:\w+ )?orders?\b[^.;:]{0,60}\bthat$|\bvacat\w+\b[^.;:]{0,100}\bthat$/i;

/** "after which the parties shall": goes on, and depends on nothing. */
const AFTER_WHICH = /, to which$|\b(?:after|at|upon|following|during|by|in|on|from) which(?: time| point| event| call| conference)?$/i;

/** "As I told counsel in January, they must speak before they write": said again, and not ordered. */
const AS_TOLD = /^(?:as|just as|like) (?:I|we|the court|this court|the undersigned|rule|the rules?|other courts?)\b[^,;]{0,60}\b(?:told|said|says|noted|notes|explained|stated|warned|observed|reminded|made clear|emphasized|held|put it)\b[^;]{0,60}, $/i;
/** "GRANTED as to Interrogatory 4, which Defendant shall answer": what was ruled on. */
const RULED_ON = /\b(?:GRANTED|ALLOWED|OVERRULED|SUSTAINED|granted|allowed|overruled)\b/;

/** "the date by which Defendant must produce is reset": what a time is for. */
const LIMIT_OF = /\b(?:deadline|date|time|day|period)(?: certain)? (?:by|within|in|on) which,?$/i;

/**
 * The clause that begins at `start` is the order's own direction.
 * @param timed it sets a day, so that a rule it names is not the one that directs
 * @param referring "which they shall do": the clause hangs on another, and directs what that one speaks of
 */
export function isOwn(sentence: string, start: number, performs: boolean, timed: boolean, referring = false): boolean {
  const before = sentence.slice(Math.max(0, start - 200), start).trimEnd();
  if (GRANTS_THAT.test(before)) return true;
  if (LIMIT_OF.test(before)) return false;
  if ((SUBORDINATES.test(before) && !AFTER_WHICH.test(before) && !((referring || RULED_ON.test(before)) && /, which$/i.test(before))) || PAST.test(before.slice(-60))) return false;
  if (!timed && AS_TOLD.test(sentence.slice(0, start))) return false;
  const ordering = ordersBefore(sentence, start);
  // "If one side appears, that side's counsel shall".
  if (OTHER_ORDER_THAT.test(before)) return false;
  if (/\b(?:court|I) (?:hereby |now )?so orders?,? that$/i.test(before)) return true;
  if (/\bthat$/i.test(before) && !/^\W*(?:if|should|when|where|unless)\b[^;]*, that$/i.test(before)) return ordering || ORDERS_THAT.test(before) && !OTHERS_DIRECTION.test(before);
  if (performs || ordering) return true;
  if (SAYS.test(before)) return false;
  // "by 5:00 p.m.": no colon that leads to anything.
  const colon = [...before.matchAll(/:(?!\d)/g)].at(-1)?.index ?? -1;
  if (colon >= 0 && RECITES.test(before.slice(0, colon))) return false;
  // "If Plaintiff contends that the answers fall short, she must": the condition may tell of what anybody says.
  const clause = before.slice(Math.max(before.lastIndexOf(";"), colon) + 1).replace(/^\W*(?:if|should|unless|when|once|to the extent|in the event|where)\b.*,$/i, "");
  return !OTHERS_DIRECTION.test(clause) && (timed || !UNDER_RULE.test(clause));
}
