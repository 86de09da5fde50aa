/** Whether tries to speak, with whatever was written beside them, are effort enough. */
import type { Conferral, IsoDate } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { insertContact } from "../../fixes/recital.js";
import { inBlank } from "../blanks.js";
import { met, whereAbsent, type Assessment, type Case } from "../check.js";
import { cite } from "../say.js";
import { wantsLive } from "../shown.js";
import { inFact, measureOf, NOUN, ownOf } from "./effort.js";
import { wordsOf } from "./live-conference.js";

export function effortTried(c: Case): Assessment {
  const { draft, rule, shown, logged } = c;
  if (rule.conference.attempt.counts === false) return whereNoTryCounts(c);
  const written = wantsLive(rule) && !shown.statement("sought-conference")?.inCertification ? [] : shown.writings;
  // Asked to talk, and turned down or left without an answer: it was for the other side to come.
  const refused = shown.statement("refused-conference");
  if (rule.conference.attempt.counts === true && refused?.inCertification && (shown.asked > 0 || shown.tries.length + shown.writings.length > 0) && !allAtLast(shown, draft.filed)) return met(refused.span);
  if (rule.conference.attempt.counts === true && shown.asked > 1 && !allAtLast(shown, draft.filed)) return met(shown.statement("sought-conference")?.span ?? null);
  if (isEnough(shown.tries.filter((t) => !byStaff(t)), written, draft.filed)) return met(...shown.tries.map((t) => t.span));
  return {
    status: "unmet", atMost: "warning", span: wordsTold(c), lookedFor: "more than one effort to reach the other side",
    message: `Little effort shown: ${described(shown, written)}, and no answer awaited or further try told; ${cite(rule)} asks for a reasonable effort${measureOf(rule)}.`, fixes: () => insertContact(draft, rule, logged()),
  };
}

/** Under a rule that wants the parties in fact to confer. */
function whereNoTryCounts(c: Case): Assessment {
  const { draft, rule, shown, logged } = c;
  const refusal = rule.conference.attempt.refusal ? shown.statement("refused-conference") : null;
  if (refusal?.inCertification && !inBlank(draft, refusal.span)) return met(refusal.span);
  if (shown.tries.some((t) => t.outcome === "declined")) {
    return { status: "unclear", span: wordsOf(shown.tries), lookedFor: "a conference that was held", message: `The other side is said to have refused to talk; whether that will do under ${cite(rule)}, which asks that the parties confer, is not settled by what was read.` };
  }
  const pledge = shown.statement("pledges-supplement");
  const told = shown.tries.filter((t) => t.mode !== "unknown" && !byStaff(t));
  if (rule.conference.attempt.postpones && pledge?.inCertification && told.length && isEnough(told, shown.writings, draft.filed)) {
    return { status: "unclear", span: pledge.span, lookedFor: "a conference, or the supplement promised here", message: `No conference yet: ${cite(rule)} lets a motion be filed where nobody could be reached, with efforts to follow and a supplement; this promises one.` };
  }
  return {
    status: "unmet", span: wordsTold(c), lookedFor: "a conference that was held",
    message: `An attempt is not enough: ${cite(rule)} asks ${inFact(rule)}.`, fixes: () => insertContact(draft, rule, logged()),
  };
}

/** Nothing of it was before the day of filing. */
function allAtLast({ tries, writings }: Case["shown"], filed: IsoDate | null): boolean {
  const all = ownOf([...tries, ...writings]);
  return filed !== null && all.length > 0 && all.every((c) => c.date === filed);
}

/** Two tries to speak, or one among three contacts, or a refusal to talk by who was reached; not all on the day of filing. A message that is answered in writing is a start. */
function isEnough(tries: readonly Conferral[], writings: readonly Conferral[], filed: IsoDate | null): boolean {
  const all = ownOf([...tries, ...writings]);
  if (filed && all.length && all.every((c) => c.date === filed)) return false;
  return tries.length >= 2 || tries.some((t) => t.outcome === "declined" && t.mode !== "voicemail") || (tries.length >= 1 && all.length >= 3) || (tries.length === 0 && writings.length >= 2);
}

/** A paralegal's call to a secretary: nobody who could settle anything tried to. */
const byStaff = (c: Conferral): boolean => {
  const named = c.participants.filter((p) => p.name !== null);
  return named.length > 0 && named.every((p) => p.role === "staff");
};

/** The tries, else the writings; where neither is told, the words that a conference was asked for, or refused. */
function wordsTold({ draft, shown }: Case): Span {
  if (shown.tries.length + shown.writings.length > 0) return wordsOf(shown.tries.length ? shown.tries : shown.writings);
  return (shown.statement("sought-conference") ?? shown.statement("refused-conference"))?.span ?? whereAbsent(draft, null);
}

function described({ tries, asked }: Case["shown"], written: readonly Conferral[]): string {
  const names = [...tries, ...written].map((c) => NOUN[c.mode] ?? "attempt");
  if (names.length === 0) return asked === 0 ? "this tells of a refusal to confer" : `this tells of ${asked === 1 ? "one request" : "requests"} for a conference`;
  return `this tells of ${names.length === 1 ? `one ${names[0]}` : names.map((n) => `${/^[aeiou]/u.test(n) ? "an" : "a"} ${n}`).join(" and ")}`;
}
