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

/** "The rule says that ..., that ..., and that counsel shall present": the last of several that one telling governs, and none of them ordered. */
export function isOneOfTold(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - WITHIN), start).trimEnd();
  if (!AND_THAT.test(before)) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1), first = /\bthat\b/i.exec(clause);
  return first !== null && first.index < clause.length - 4 && TELLS_THAT.test(clause.slice(0, first.index)) && !ORDERING.test(before);
}
const AND_THAT = /,? (?:and|or|but) (?:also )?that$/i;
const TELLS_THAT = /\b(?:rules?|L\.? ?R\.? ?[\d.-]+|protocol|guidelines|practices|procedures|statute|subpoena|stipulation|agreement|(?:standing|scheduling|protective|case management|earlier|prior|previous) order|plaintiffs?|defendants?|counsel|part(?:y|ies)|he|she|they|it|movant|petitioner|respondent|brief|letter|\p{Lu}[\p{L}.]+)\b[^;:]{0,80}?\b(?:say|sa(?:ys|id)|provid(?:es?|ed)|requir(?:es?|ed)|stat(?:es?|ed)|specif(?:y|ies|ied)|direct(?:s|ed)|order(?:s|ed)|argues?|contends?|proposes?|promise[sd]|agree[sd]?|represent(?:s|ed)|adds?|insists?|asks?|told \w+(?: \w+)?|wrote|stipulated|mandates?|contemplates?)\W*$/iu;

/** "Plaintiff will be deposed on May 3, the parties have agreed": who says so stands last. */
export const TOLD_AFTER = /, (?:as )?(?:(?:the |his |her |its |their |this )?(?!(?:an?|only|but|file|if|and|or|unless)\b)[\p{L}.'’ -]{2,40}?) (?:says?|writes|assures|(?:have|has) (?:agreed|promised|said|stipulated)|promises|represents|tells? (?:me|us|the court)|assures? (?:me|us|the court)|said|wrote|stated|argues|insists|contends|guidelines (?:state|say|provide))[.]?$/iu;

/** "Judge Roe asks that counsel talk by Thursday": a court that asks directs. */
const COURT_ASKS = /\b(?:(?:[Tt]he|[Tt]his) [Cc]ourt|[Jj]udge \p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}|the undersigned|[Cc]hambers|I) (?:respectfully |further |also |now )*(?:asks?|requests?),? that$/u;

/** "Under the Scheduling Order, the parties must": set before, whatever day it sets. */
const UNDER_SCHEDULE = /^according to (?:the |its |his |her |their )?[^,]{3,50}, (?:the |all )?$|^(?:currently,? |as it stands,? )?(?:under|by) the (?:(?:current|existing|earlier|original|operative|court's|amended) )*(?:scheduling|case management|protective|preliminary pretrial|discovery plan and scheduling)? ?(?:order|schedule|plan)(?: of [^,]{3,24})?, (?:the |all )?$/i;

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
  if (LIMIT_OF.test(before) || (!performs && UNDER_SCHEDULE.test(sentence.slice(0, start)))) return false;
  if ((SUBORDINATES.test(before) && !AFTER_WHICH.test(before) && !((referring || RULED_ON.test(before)) && /, which$/i.test(before))) || PAST.test(before.slice(-60))) return false;
  if (!timed && AS_TOLD.test(sentence.slice(0, start))) return false;
  const ordering = ordersBefore(sentence, start);
  // "If one side appears, that side's counsel shall".
  if (timed && COURT_ASKS.test(before)) return true;
  if (OTHER_ORDER_THAT.test(before) || isOneOfTold(sentence, start) || (!performs && TOLD_AFTER.test(sentence.slice(start)))) return false;
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
