/** Whether a conference that was held was an effort at all: long enough, and about what is in dispute. */
import type { Conferral } from "../../draft/draft.js";
import { textAt } from "../../draft/textAt.js";
import { insertContact } from "../../fixes/recital.js";
import { notApplicable, type Assessment, type Case } from "../check.js";
import { cite } from "../say.js";
import { measureOf } from "./effort.js";

/** Minutes: two calls of two minutes each (D. Kan. 2016) and one of five (E.D. Tenn. 2020) did not do. */
const BRIEF = 5;

/** " that day, about as long,": right after a call, as long as the one before; not " as long as it took". */
const AS_BRIEF = /^[^.;]{0,40}\b(?:as|equally) (?:long|short|brief)\b(?! as)/iu;
const NEAR = 80;

export function effortInTalk({ draft, rule, shown, logged }: Case): Assessment {
  const fixes = () => insertContact(draft, rule, logged());
  const [call] = shown.held as readonly [Conferral, ...Conferral[]];
  if (shown.held.some((c) => c.minutes !== null) && shown.held.every((c) => (c.minutes === null ? AS_BRIEF.test(textAt(draft, { start: c.span.end, end: c.span.end + NEAR })) : c.minutes <= BRIEF))) {
    return {
      status: "unmet", atMost: "warning", span: call.durationSpan ?? call.span, lookedFor: "a discussion long enough to go through what is in dispute",
      message: `Little effort shown: no more than a few minutes of talk are told; ${cite(rule)} asks for a real effort to resolve the dispute${measureOf(rule)}.`, fixes,
    };
  }
  const skipped = shown.statement("not-discussed");
  if (!skipped?.inCertification || shown.held.some((c) => c.discussed.length || c.discussedAll)) return notApplicable();
  return {
    status: "unmet", atMost: "warning", span: skipped.span, lookedFor: "a discussion of what is in dispute",
    message: `Not discussed: this says that what is in dispute was not gone through; ${cite(rule)} asks for a real effort to resolve it${measureOf(rule)}.`, fixes,
  };
}
