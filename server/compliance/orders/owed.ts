/**
 * What an order wanted before a motion: its statement filed, leave taken. Whether it was is on the docket, which nobody has
 * here: a motion that says so itself shows it, and otherwise the checklist says that it was not seen.
 */
import { showDate } from "../../draft/calendar.js";
import type { Draft, IsoDate } from "../../draft/draft.js";
import { anyOf, pattern } from "../../draft/phrases.js";
import type { Span } from "../../draft/span.js";
import { leaveIn } from "../checks/court-step.js";
import type { OrderAnswer } from "./answer.js";
import { citedAs, type Directed } from "./directed.js";
import { isOneSides } from "./joint.js";
import { seenIn, toldIn } from "./seen.js";

const PAPER = String.raw`(?:statement|report|certificat(?:e|ion)|notice of compliance)`;
const ABOUT = String.raw`\b(?:[^.;]{0,60}\b(?:complian\w*|conferr?\w*|accord|status|order)|[^.;]{0,30}ECF)\b`;
const OURS = anyOf("the parties", "counsel", "the undersigned", "movant", "we", "I");

const filedBy = (side: string | null): RegExp => pattern("i", String.raw`\b`, ours(side), String.raw` (?:has |have |had )?(?:timely |since |then |duly )?(?:filed|submitted) (?:\S+ ){0,4}?${PAPER}`, ABOUT, String.raw`|\b(?:the|a|its|their|his|her) (?:\S+ ){0,3}?${PAPER}\b[^.;]{0,60}\b(?:was|were|has been|is) (?:timely |duly )?(?:filed|submitted|on file)`);

const notFiledBy = (side: string | null): RegExp => pattern("i", String.raw`\b`, ours(side),
  String.raw` (?:(?:has|have|had|did) not (?:yet |timely )?(?:filed?|submit(?:ted)?)|(?:has |have |had )?(?:failed|neglected|omitted) to (?:file|submit)|never (?:filed|submitted)) (?:\S+ ){0,4}?${PAPER}`,
  String.raw`|\bno (?:such )?(?:joint )?${PAPER}\b[^.;]{0,60}\b(?:was|has been|had been) (?:ever )?(?:filed|submitted)(?! by )|\b(?:the|its|their|our|such|this|that) (?:(?!plaintiff|defendant)\S+ ){0,2}?${PAPER}\b[^.;]{0,60}\b(?:was|were|has|have) (?:not|never) (?:yet |been ){0,2}(?:filed|submitted)(?! by )`);

/** The movant, its counsel, or both sides; the other side's failure is its own. */
const ours = (side: string | null): string => (side === null ? OURS : String.raw`(?:${OURS}|(?:counsel for )?(?:the )?${side}s?(?:['’]s?)?(?: counsel)?)`);

/** For a motion made after the day on which the statement was due. */
export function statementBefore(draft: Draft, { order, duty }: Directed, written: IsoDate): OrderAnswer | null {
  if (draft.kind !== "motion" || duty.due === null || written <= duty.due) return null;
  const asks = `the statement by ${showDate(duty.due)}`, base = { part: "", asks }, seen = seenIn(draft, []), side = draft.movant.side;
  const missing = toldIn(seen, notFiledBy(side));
  if (missing) {
    return {
      ...base, status: "unmet", evidence: [missing], lookedFor: asks,
      fault: { code: "missed-order-duty", at: missing, ofDay: true, says: `Not filed: ${citedAs(order)} directs a statement by ${showDate(duty.due)}; this says that there is none.` },
    };
  }
  const filed = toldIn(seen, filedBy(side));
  return filed ? { ...base, status: "met", evidence: [filed] } : { ...base, status: "unclear", evidence: [], lookedFor: "word that it was filed: it was not seen here" };
}

/** "without leave of court", "leave was not sought"; not "with leave". */
const NO_LEAVE = /\bwithout (?:first )?(?:seeking |obtaining |prior )?(?:prior )?leave\b|\bleave (?:of court )?(?:was|has been|has) (?:not|never) (?:been )?(?:sought|asked|requested|obtained|granted)|\b(?:not|never) (?:yet )?(?:sought|asked for|requested|obtained) leave\b/i;

/** The order's own sentence, or what it is that wants leave: "further motions on this dispute". */
const onLeave = (leave: string): string => {
  const words = leave.replace(/\s+/g, " ").trim();
  return /\bleave\b/i.test(words) ? `says “${words}”` : `wants leave of court for “${words}”`;
};

/** For one side's motion, where an order lets nothing further be filed without leave. */
export function leaveBefore(draft: Draft, { order, duty }: Directed): OrderAnswer | null {
  if (duty.leave === null || !isOneSides(draft)) return null;
  const asks = "leave of court before anything further is filed", base = { part: "leave", asks };
  const missing = toldIn(seenIn(draft, [duty.leave]), NO_LEAVE);
  if (missing) {
    return {
      ...base, status: "unmet", evidence: [missing], lookedFor: "leave of court",
      fault: { code: "missing-court-step", at: missing, says: `Without leave: ${citedAs(order)} ${onLeave(duty.leave)}; this says that leave was not taken.` },
    };
  }
  const taken: Span | null = leaveIn(draft);
  return taken ? { ...base, status: "met", evidence: [taken] } : { ...base, status: "unclear", evidence: [], lookedFor: "leave of court: it was not seen here" };
}
