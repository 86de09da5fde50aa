import { daysBetween } from "../../draft/calendar.js";
import type { Conferral, Draft, IsoDate } from "../../draft/draft.js";
import type { Rule } from "../../../shared-rules/rules.js";
import { insertContact, insertRecital } from "../../fixes/recital.js";
import { met, notApplicable, whereAbsent, type Check } from "../check.js";
import { cite } from "../say.js";
import { asksForStatement } from "./certification.js";
import { wantsLive, type Shown } from "../shown.js";
import { wordsOf } from "./live-conference.js";

/**
 * An attempt has to be told: what was done, when, to whom.
 *
 * @bad  Counsel attempted to confer with opposing counsel without success.
 * @good Ms. Brandt telephoned Mr. Osei on May 4, 6 and 11, 2020, and left a message each time; none was returned. After these
 *       sincere efforts the parties have been unable to reach an accord.
 */
export const efforts: Check = {
  code: "missing-efforts",
  duty: "efforts",
  asks: () => "the efforts made to confer, where no conference was held",
  owed: (rule) => rule.conference.attempt.counts !== false && (rule.conference.attempt.recites.some((r) => r === "efforts" || r === "steps") || rule.recites.some((r) => r.item === "efforts" || r.item === "steps")),
  assess({ draft, rule, shown }) {
    const weak = rule.recites.find((r) => r.item === "efforts")?.confirmed;
    const support = weak ? { confirmed: weak } : {};
    if (shown.kind === "bare-attempt" || shown.kind === "denied") {
      const words = shown.statement("bare-attempted")?.span ?? shown.claim?.span ?? shown.statement("not-conferred")?.span ?? null;
      return {
        status: "unmet", span: words ?? whereAbsent(draft, null), lookedFor: "each effort: its date, how, and to whom", ...support,
        message: shown.kind === "denied"
          ? `No efforts described: this says that no conference was held, and ${cite(rule)} then asks what was done to try.`
          : `No efforts described: this says that conferring was attempted; ${cite(rule)} asks what was done, when, how and to whom.`,
        fixes: () => [insertRecital(draft, rule, "efforts", null)],
      };
    }
    if (shown.kind !== "tries") return notApplicable();
    const dated = [...shown.tries, ...shown.writings].filter((c) => c.dateSpan);
    if (dated.length) return met(...dated.map((c) => c.span));
    return {
      status: "unmet", span: shown.tries[0]?.span ?? wordsOf(shown.writings), lookedFor: "the date of each effort", ...support,
      message: `Efforts without dates: ${cite(rule)} asks for the efforts to be described specifically; none of these says when it was made.`,
      fixes: () => [insertRecital(draft, rule, "efforts", null)],
    };
  },
};

/**
 * One message is not an effort to confer.
 *
 * A single "Golden Rule" letter is not the "reasonable effort to confer" of D. Kan. Rule 37.2, which means to converse,
 * compare views, consult and deliberate (order of Jan. 19, 2018). Under the federal rule alone other courts say the same
 * of a lone letter, voicemail or ultimatum: a warning there.
 *
 * @bad  Counsel sent a Golden Rule letter on May 4, 2020, and received no satisfactory answer.
 * @good Counsel wrote on May 4, 2020. On May 11 and 15, 2020, Ms. Brandt and Mr. Osei spoke by telephone in good faith about each
 *       interrogatory, and could not agree.
 */
export const sufficientAttempt: Check = {
  code: "insufficient-attempt",
  duty: "attempt",
  asks: (rule) => (rule.standard ? `a reasonable effort to confer: to ${rule.standard}` : "a real effort to confer"),
  owed: (rule) => asksForStatement(rule) || rule.conference.modes.length > 0 || rule.standard !== null || rule.conference.insufficient.length > 0,
  assess({ draft, rule, shown }) {
    const standard = rule.standard ? `: the parties are to ${rule.standard}, or try to in good faith` : "";
    const fixes = () => insertContact(draft, rule);
    if (shown.kind === "writings" && !wantsLive(rule)) {
      const hurried = shown.statement("ultimatum");
      if (shown.writings.length === 1 && hurried?.inCertification) {
        return { status: "unmet", atMost: "warning", span: hurried.span, lookedFor: "time for the other side to answer", message: `Little effort shown: one message, with hours to answer it; ${cite(rule)} asks for a reasonable effort${standard}.`, fixes };
      }
      if (draft.filed && shown.writings.every((w) => w.date === draft.filed)) {
        return { status: "unmet", atMost: "warning", span: wordsOf(shown.writings), lookedFor: "time for the other side to answer", message: `Little effort shown: the only message was sent on the day of filing; ${cite(rule)} asks for a reasonable effort${standard}.`, fixes };
      }
      const refused = rule.conference.insufficient.filter((i) => shown.writings.some((w) => w.mode === i.mode));
      const own = shown.writings.filter((w) => w.initiator !== "opponent");
      if (!refused.length) {
        const short = shortfall(own, draft, shown);
        if (!short) return notApplicable();
        return { status: "unmet", atMost: "warning", span: wordsOf(own.length ? own : shown.writings), lookedFor: "an answer, time for one, or a further effort", message: `Little effort shown: ${short}; ${cite(rule)} asks for a reasonable effort${standard}.`, fixes };
      }
      const alone = own.length <= 1;
      const every = refused.every((r) => r.single);
      const oneSided = !shown.writings.some((w) => w.initiator === "opponent" || w.outcome === "declined" || w.outcome === "held") && !shown.statement("sought-conference") && !shown.statement("compromises")?.inCertification;
      // To ask for a conference is to attempt one; only a rule that itself refuses the message says otherwise.
      const sought = shown.statement("sought-conference")?.inCertification === true;
      const asked = sought && rule.conference.attempt.counts === true && !refused.some((r) => r.by === "rule") && !(alone && isHasty(own, draft));
      if ((every && !alone && !oneSided) || asked) return { status: "unclear", span: wordsOf(shown.writings), lookedFor: "an exchange of views, not only demands", message: `Only correspondence: whether these letters or e-mails are conferring under ${cite(rule)} depends on whether views were exchanged.` };
      const strongest = refused.some((r) => r.by === "rule") || refused.some((r) => r.by === "orders");
      return {
        status: "unmet", span: wordsOf(own.length ? own : shown.writings), lookedFor: "a conference, or more than one message",
        message: `Not a reasonable effort to confer: this describes ${alone ? `one ${NOUN[own[0]?.mode ?? "letter"] ?? "message"}` : oneSided ? "only one side's messages" : "only correspondence"}; ${cite(rule)} asks for more${standard}.`,
        ...(strongest && (alone || !every) && !(sought && !alone) ? {} : { confirmed: "medium" as const, atMost: "warning" as const }), fixes,
      };
    }
    if ((shown.kind === "bare-attempt" || shown.kind === "denied") && !efforts.owed(rule)) {
      const words = shown.statement("bare-attempted")?.span ?? shown.claim?.span ?? shown.statement("not-conferred")?.span ?? null;
      return {
        status: "unmet", ...(rule.conference.attempt.counts === false ? {} : { atMost: "warning" as const }), span: words ?? whereAbsent(draft, null), lookedFor: "a conference, or what was done to hold one",
        message: `No conference: this says no more than that conferring was ${shown.kind === "denied" ? "not done" : "attempted"}; ${cite(rule)} asks ${rule.conference.attempt.counts === false ? "that the parties in fact confer" : "for a real effort"}${standard}.`, fixes,
      };
    }
    if (shown.kind === "excuse" && !asksForStatement(rule)) {
      return {
        status: "unmet", atMost: "warning", span: shown.statement("excuse")?.span ?? whereAbsent(draft, null), lookedFor: "a conference, or what was done to hold one",
        message: `No conference: this argues that none was needed or possible; ${cite(rule)} asks that the parties confer${standard}.`, fixes,
      };
    }
    const brief = shown.kind === "held" && shown.held.every((c) => c.minutes !== null && c.minutes <= BRIEF);
    if (brief) {
      const [call] = shown.held as readonly [Conferral, ...Conferral[]];
      return {
        status: "unmet", atMost: "warning", span: call.durationSpan ?? call.span, lookedFor: "a discussion long enough to go through what is in dispute",
        message: `Little effort shown: no more than a few minutes of talk are told; ${cite(rule)} asks for a real effort to resolve the dispute${standard}.`, fixes,
      };
    }
    const skipped = shown.statement("not-discussed");
    if (shown.kind === "held" && skipped?.inCertification && !shown.held.some((c) => c.discussed.length || c.discussedAll)) {
      return {
        status: "unmet", atMost: "warning", span: skipped.span, lookedFor: "a discussion of what is in dispute",
        message: `Not discussed: this says that what is in dispute was not gone through; ${cite(rule)} asks for a real effort to resolve it${standard}.`, fixes,
      };
    }
    if (shown.kind !== "tries") return notApplicable();
    if (rule.conference.attempt.counts === false) {
      if (shown.tries.some((t) => t.outcome === "declined")) {
        return { status: "unclear", span: wordsOf(shown.tries), lookedFor: "a conference that was held", message: `The other side is said to have refused to talk; whether that will do under ${cite(rule)}, which asks that the parties confer, is not settled by what was read.` };
      }
      const pledge = shown.statement("pledges-supplement");
      if (rule.conference.attempt.postpones && pledge?.inCertification && enough(shown.tries.filter((c) => !byStaff(c) && c.mode !== "unknown"), shown.writings, draft.filed) && shown.tries.some((c) => c.mode !== "unknown")) {
        return { status: "unclear", span: pledge.span, lookedFor: "a conference, or the supplement promised here", message: `No conference yet: ${cite(rule)} lets a motion be filed where nobody could be reached, with efforts to follow and a supplement; this promises one.` };
      }
      return { status: "unmet", span: wordsOf(shown.tries.length ? shown.tries : shown.writings), lookedFor: "a conference that was held", message: `An attempt is not enough: ${cite(rule)} asks that the parties in fact confer.`, fixes };
    }
    const counted = shown.tries.filter((c) => !byStaff(c));
    const written = wantsLive(rule) && !shown.statement("sought-conference")?.inCertification ? [] : shown.writings;
    if (enough(counted, written, draft.filed)) return met(...shown.tries.map((c) => c.span));
    return {
      status: "unmet", atMost: "warning", span: wordsOf(shown.tries.length ? shown.tries : shown.writings), lookedFor: "more than one effort to reach the other side",
      message: `Little effort shown: ${describe(shown.tries, written)}, and no answer awaited or further try told; ${cite(rule)} asks for a reasonable effort${standard}.`, fixes,
    };
  },
};

/** One message, unanswered, and no more than a few days to answer it. */
const isHasty = (own: readonly Conferral[], { filed }: Draft): boolean =>
  own.every((w) => w.outcome === "attempted" || w.outcome === "unanswered") && (filed === null || own.some((w) => w.date === null || daysBetween(w.date, filed) < 7));

/**
 * What is wanting where only writings are told and none is said to have been answered: one message alone, or messages with
 * no time to answer them. Courts of several districts say so under rules of every kind (D.N.M. 2015, E.D. Mich. 2019).
 */
function shortfall(own: readonly Conferral[], draft: Draft, shown: Shown): string | null {
  if (shown.writings.some((w) => w.initiator === "opponent" || w.outcome === "declined" || w.outcome === "held") || tellsPosition(draft, shown)) return null;
  if (own.length === 1) return `this tells of one ${NOUN[own[0]?.mode ?? "letter"] ?? "message"}, and of no answer`;
  const { filed } = draft;
  const soon = filed !== null && own.length > 0 && own.every((w) => w.date !== null && daysBetween(w.date, filed) <= 3);
  return soon ? "the messages were sent within three days of the filing, and none is said to have been answered" : null;
}

/** Whether the other side's position is told, and not only presumed for want of an answer. */
function tellsPosition(draft: Draft, shown: Shown): boolean {
  const said = shown.statement("unopposed") ?? shown.statement("opposed");
  return said?.inCertification === true && !PRESUMED.test(draft.text.slice(said.span.start, said.span.end));
}

/** "presumed to be opposed", "concurrence was not obtained"; not "opposes". */
const PRESUMED = /presum|assum|concurrence|not (?:obtain|secure|receive|get)/iu;

/** Minutes: two calls of two minutes each (D. Kan. 2016) and one of five (E.D. Tenn. 2020) did not do. */
const BRIEF = 5;

const NOUN: Partial<Record<Conferral["mode"], string>> = { letter: "letter", email: "e-mail", fax: "fax", text: "text message", voicemail: "voicemail", telephone: "call" };

/** Two tries to speak, or one among three contacts; not all on the day of filing. */
function enough(tries: readonly Conferral[], writings: readonly Conferral[], filed: IsoDate | null): boolean {
  const all = [...tries, ...writings].filter((c) => c.initiator !== "opponent");
  if (filed && all.length && all.every((c) => c.date === filed)) return false;
  return tries.length >= 2 || tries.some((t) => t.outcome === "declined") || (tries.length >= 1 && all.length >= 3) || (tries.length === 0 && writings.length >= 2);
}

/** A paralegal's call to a secretary: nobody who could settle anything tried to. */
const byStaff = (c: Conferral): boolean => {
  const named = c.participants.filter((p) => p.name !== null);
  return named.length > 0 && named.every((p) => p.role === "staff");
};

const describe = (tries: readonly Conferral[], writings: readonly Conferral[]): string => {
  const names = [...tries, ...writings].map((c) => NOUN[c.mode] ?? "attempt");
  return `this tells of ${names.length === 1 ? `one ${names[0]}` : names.map((n) => `a ${n}`).join(" and ")}`;
};

export const recitesFacts = (rule: Rule): boolean => rule.recites.some((r) => ["date", "time", "participants", "manner", "steps", "issues", "place"].includes(r.item));
