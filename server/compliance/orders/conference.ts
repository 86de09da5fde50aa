/**
 * A conference that an order directs: since the order, in its manner, by its day. Where the draft leaves open when people
 * conferred, or how, nothing is held against it: the recital that is missing has a finding of its own.
 */
import { tookPlace, type CaseDuty, type CaseFile } from "../../../shared-rules/case.js";
import { showDate } from "../../draft/calendar.js";
import type { Conferral, Draft, IsoDate } from "../../draft/draft.js";
import { isLive, isWritten } from "../../draft/modes.js";
import { inBlank } from "../blanks.js";
import { titleSpan } from "../check.js";
import { modeWords, orList } from "../say.js";
import type { OrderAnswer } from "./answer.js";
import { citedAs, citedWithDay, type Directed } from "./directed.js";

type Dated = Conferral & { readonly date: IsoDate };

const isDated = (c: Conferral): c is Dated => c.date !== null;

/** "a conference by telephone by October 4, 2017" */
const wanted = ({ modes, due }: CaseDuty): string => `a conference${modes.length > 0 ? ` ${orList(modes.map(modeWords))}` : ""}${due === null ? "" : ` by ${showDate(due)}`}`;

/** @param reports the draft is a paper that the order wants after the conference, and not a motion with a certification */
export function conferenceAnswer(draft: Draft, { order, duty }: Directed, file: CaseFile, reports: boolean): OrderAnswer {
  const { modes, due } = duty, asks = wanted(duty), base = { part: "", asks };
  const unclear = (evidence: OrderAnswer["evidence"], lookedFor: string): OrderAnswer => ({ ...base, status: "unclear", evidence, lookedFor });
  if (draft.certification === null && !reports) return unclear([], `${asks}; this draft tells of none, and none was looked for elsewhere`);
  const told = draft.conferrals.filter((c) => c.outcome === "held" && (isLive(c.mode) || c.mode === "unknown") && !inBlank(draft, c.span));
  if (told.length === 0) return onlyWritten(draft, order, duty, asks) ?? unclear([], asks);
  const open = told.find((c) => !isDated(c));
  if (open) return unclear([open.span], `${asks}: the day of the one told here`);
  const dated = told.filter(isDated), since = dated.filter(({ date }) => date >= order.date), last = dated.reduce((a, b) => (b.date > a.date ? b : a));
  const how = modes.length > 0 ? ` ${orList(modes.map(modeWords))}` : "";
  const unmet = (at: OrderAnswer["evidence"][number], says: string, ofDay?: true): OrderAnswer =>
    ({ ...base, status: "unmet", evidence: [at], lookedFor: asks, fault: { code: "missed-order-duty", at, says, ...(ofDay && { ofDay }) } });
  if (since.length === 0) return unmet(last.dateSpan ?? last.span, `No conference since the order: ${citedWithDay(order)} directs ${asks}; the last one told here is of ${showDate(last.date)}.`);
  const fitting = modes.length === 0 ? since : since.filter(({ mode }) => mode === "unknown" || modes.some((each) => each === mode));
  const [one] = fitting;
  if (!one) {
    const other = since.at(-1)!;
    return unmet(other.modeSpan ?? other.span, `Not as ordered: ${citedAs(order)} directs a conference${how}; the one told here was ${modeWords(other.mode)}.`);
  }
  const first = fitting.reduce((a, b) => (b.date < a.date ? b : a));
  if (due !== null && first.date > due) {
    return wasKept(duty, order.date, file) ? unclear([first.dateSpan ?? first.span], `${asks}; the log has one, and this draft a later one`)
      : unmet(first.dateSpan ?? first.span, `After the day that the court set: ${citedAs(order)} directs ${asks}; the one told here was on ${showDate(first.date)}.`, true);
  }
  return first.mode === "unknown" && modes.length > 0 ? unclear([first.span], `${asks}: the manner of the one told here`) : { ...base, status: "met", evidence: [first.span] };
}

/** Letters and e-mails alone, where the order wants people to speak. A call that nobody answered may be all that could be done. */
function onlyWritten(draft: Draft, order: Directed["order"], { modes }: CaseDuty, asks: string): OrderAnswer | null {
  const contacts = draft.conferrals.filter((c) => !inBlank(draft, c.span)), [first] = contacts;
  const live = modes.length > 0 && modes.every((mode) => isLive(mode));
  const spokenOf = draft.statements.some(({ kind }) => kind === "bare-conferred" || kind === "bare-attempted" || kind === "sought-conference" || kind === "refused-conference" || kind === "points-to-paper");
  if (!live || !first || spokenOf || !contacts.every(({ mode, date }) => isWritten(mode) && date !== null && date >= order.date)) return null;
  return {
    part: "", asks, status: "unmet", evidence: contacts.map(({ span }) => span), lookedFor: asks,
    fault: { code: "no-live-conference", at: first.span, says: `No live conference: ${citedWithDay(order)} directs ${asks}; what is told here is in writing.` },
  };
}

/** By the log people conferred in time and as directed: the conference that the draft tells of is a later one. */
const wasKept = ({ modes, due }: CaseDuty, ordered: IsoDate, { conferrals }: CaseFile): boolean =>
  conferrals.some((c) => tookPlace(c) && isLive(c.mode) && c.date >= ordered && due !== null && c.date <= due && (modes.length === 0 || modes.includes(c.mode)));

/** What a statement says of the conference that the same order directs. */
export function complianceAnswer(draft: Draft, wantedWords: string, part: string, conference: OrderAnswer, cited: string): OrderAnswer {
  const base = { part, asks: wantedWords };
  const denied = draft.statements.find(({ kind }) => kind === "not-conferred");
  if (conference.status === "met") return { ...base, status: "met", evidence: conference.evidence };
  // What is wrong with the conference is told once, there.
  if (conference.status === "unmet") return { ...base, status: "unmet", evidence: conference.evidence, lookedFor: conference.asks };
  const contact = draft.conferrals.find((c) => !inBlank(draft, c.span));
  if (contact?.outcome === "held" && contact.date === null) {
    return {
      ...base, status: "unclear", evidence: [contact.span], lookedFor: `${conference.asks}, with its day`,
      fault: { code: "missing-date", at: contact.span, doubt: true, says: `No day is told: whether this was ${conference.asks}, as ${cited} directs, cannot be seen from it.` },
    };
  }
  if (denied) {
    return {
      ...base, status: "unmet", evidence: [denied.span], lookedFor: conference.asks,
      fault: { code: "missed-order-duty", at: denied.span, says: `Not done as ordered: ${cited} directs ${conference.asks}; this says that there was none.` },
    };
  }
  if (contact || draft.statements.some(({ kind }) => kind === "bare-conferred" || kind === "bare-attempted" || kind === "points-to-paper")) {
    return { ...base, status: "unclear", evidence: contact ? [contact.span] : [], lookedFor: conference.asks };
  }
  return {
    ...base, status: "unmet", evidence: [titleSpan(draft)], lookedFor: conference.asks,
    fault: { code: "missed-order-duty", at: titleSpan(draft), says: `Compliance is not told: ${cited} directs ${conference.asks}, and wants this paper to say so; nothing here says that anybody conferred.` },
  };
}
