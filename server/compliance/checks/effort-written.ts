/** Whether letters, e-mails and the like are effort enough, under a rule that does not want people to speak. */
import { daysBetween } from "../../draft/calendar.js";
import type { Conferral, Draft } from "../../draft/draft.js";
import { textAt } from "../../draft/textAt.js";
import { insertContact } from "../../fixes/recital.js";
import { notApplicable, type Assessment, type Case } from "../check.js";
import { cite } from "../say.js";
import type { Shown } from "../shown.js";
import { measureOf, NOUN, ownOf } from "./effort.js";
import { wordsOf } from "./live-conference.js";

type Insufficient = Case["rule"]["conference"]["insufficient"];

export function effortInWriting(c: Case): Assessment {
  const { rule, shown } = c;
  const refused = rule.conference.insufficient.filter((i) => shown.writings.some((w) => w.mode === i.mode));
  return inHaste(c) ?? (refused.length ? underRefusal(c, refused) : unanswered(c));
}

/** An answer wanted within hours, or nothing sent before the day of filing. */
function inHaste({ draft, rule, shown, logged }: Case): Assessment | null {
  const hurried = shown.statement("ultimatum");
  const why = shown.writings.length === 1 && hurried?.inCertification ? { span: hurried.span, says: "one message, with hours to answer it" }
    : draft.filed && shown.writings.every((w) => w.date === draft.filed) ? { span: wordsOf(shown.writings), says: "the only message was sent on the day of filing" } : null;
  return why && {
    status: "unmet", atMost: "warning", span: why.span, lookedFor: "time for the other side to answer",
    message: `Little effort shown: ${why.says}; ${cite(rule)} asks for a reasonable effort${measureOf(rule)}.`, fixes: () => insertContact(draft, rule, logged()),
  };
}

/** Under a rule whose words, or whose court's orders, refuse these messages. */
function underRefusal({ draft, rule, shown, logged }: Case, refused: Insufficient): Assessment {
  const own = ownOf(shown.writings), alone = own.length <= 1;
  const everySingle = refused.every((r) => r.single), byRule = refused.some((r) => r.by === "rule");
  const sought = shown.statement("sought-conference")?.inCertification === true;
  const oneSided = !isAnswered(shown) && !shown.statement("sought-conference") && !shown.statement("compromises")?.inCertification;
  // To ask for a conference is to attempt one; only a rule that itself refuses the message says otherwise.
  const asked = sought && rule.conference.attempt.counts === true && !byRule && (shown.asked > 1 || isRefused(shown) || !(alone && isHasty(own, draft)));
  // Reminder upon reminder, and silence: what could be exchanged with one who answers nothing?
  if (!byRule && rule.conference.attempt.counts === true && isSilence(shown, own, draft)) {
    return { status: "unclear", span: wordsOf(shown.writings), lookedFor: "an exchange of views, or a try to speak", message: `Only unanswered messages: whether these, with nobody answering, are effort enough under ${cite(rule)} depends on the judge; some ask for a call.` };
  }
  // Offers and concessions are an exchange of views; letters that only went to and fro are what other courts hold insufficient.
  const exchanged = everySingle && !alone && !oneSided && shown.statement("compromises")?.inCertification === true;
  if (exchanged || asked) {
    return { status: "unclear", span: wordsOf(shown.writings), lookedFor: "an exchange of views, not only demands", message: `Only correspondence: whether these letters or e-mails are conferring under ${cite(rule)} depends on whether views were exchanged.` };
  }
  const strong = (byRule || refused.some((r) => r.by === "orders")) && (alone || !everySingle) && !(sought && !alone);
  return {
    status: "unmet", span: wordsOf(own.length ? own : shown.writings), lookedFor: "a conference, or more than one message",
    message: `Not a reasonable effort to confer: this describes ${alone ? `${isSeveral(own, draft) ? "only" : "one"} ${nounOf(own, draft)}` : oneSided ? "only one side's messages" : "only correspondence"}; ${cite(rule)} asks for more${measureOf(rule)}.`,
    ...(strong ? {} : { confirmed: "medium" as const, atMost: "warning" as const }), fixes: () => insertContact(draft, rule, logged()),
  };
}

/**
 * Under a rule that refuses none: one message alone, or messages with no time to answer them, where none is said to have
 * been answered. Courts of several districts say so under rules of every kind (D.N.M. 2015, E.D. Mich. 2019).
 */
function unanswered({ draft, rule, shown, logged }: Case): Assessment {
  const own = ownOf(shown.writings);
  if (isAnswered(shown) || tellsPosition(draft, shown) || isSilence(shown, own, draft)) return notApplicable();
  if (shown.statement("sought-conference")?.inCertification && shown.statement("no-response")?.inCertification && !isAtLast(own, draft)) return notApplicable();
  const says = own.length === 1 ? `this tells of ${isSeveral(own, draft) ? "" : "one "}${nounOf(own, draft)}, and of no answer`
    : isAtLast(own, draft) ? "the messages were sent within three days of the filing, and none is said to have been answered" : null;
  if (says === null) return notApplicable();
  return {
    status: "unmet", atMost: "warning", span: wordsOf(own.length ? own : shown.writings), lookedFor: "an answer, time for one, or a further effort",
    message: `Little effort shown: ${says}; ${cite(rule)} asks for a reasonable effort${measureOf(rule)}.`, fixes: () => insertContact(draft, rule, logged()),
  };
}

const isRefused = (shown: Shown): boolean => shown.statement("refused-conference")?.inCertification === true;

/** So many messages of which none was answered. */
const REMINDERS = 3;

/** Messages of at least three days, or of many without their days, that nobody answered, and not all at the last. */
function isSilence(shown: Shown, own: readonly Conferral[], draft: Draft): boolean {
  if (isAnswered(shown) || isAtLast(own, draft)) return false;
  const told = shown.statement("no-response")?.inCertification === true, silent = told || own.every((w) => w.outcome === "unanswered");
  const repeated = shown.statement("repeated-efforts")?.inCertification === true && own.every((w) => w.date === null);
  return silent && (new Set(own.map((w) => w.date)).size >= REMINDERS || (told && repeated));
}

const nounOf = (own: readonly Conferral[], draft: Draft): string => `${NOUN[own[0]?.mode ?? "letter"] ?? "message"}${isSeveral(own, draft) ? "s" : ""}`;

/** One contact as it is told, and more than one message: "exchanged e-mails", "sent letters"; not "sent an e-mail", "e-mails counsel". */
const isSeveral = (own: readonly Conferral[], draft: Draft): boolean => own.length === 1 && own.every((w) => SEVERAL.test(textAt(draft, w.span)));
const SEVERAL = /\b(?:e-?mails|letters|messages|faxes)\b(?! (?:him|her|them|us|m[rs]s?\.|plaintiff|defendant|opposing|counsel))/iu;

const isAnswered = (shown: Shown): boolean => shown.writings.some((w) => w.initiator === "opponent" || w.outcome === "declined" || w.outcome === "held");

/** Days that an answer may take. */
const A_WEEK = 7;
/** Days in which none can be expected. */
const AT_LAST = 3;

/** Unanswered, and no week to answer it in. */
const isHasty = (own: readonly Conferral[], { filed }: Draft): boolean =>
  own.every((w) => w.outcome === "attempted" || w.outcome === "unanswered") && (filed === null || own.some((w) => w.date === null || daysBetween(w.date, filed) < A_WEEK));

const isAtLast = (own: readonly Conferral[], { filed }: Draft): boolean =>
  filed !== null && own.length > 0 && own.every((w) => w.date !== null && daysBetween(w.date, filed) <= AT_LAST);

/** Whether the other side's position is told, and not only presumed for want of an answer. */
function tellsPosition(draft: Draft, shown: Shown): boolean {
  const said = shown.statement("unopposed") ?? shown.statement("opposed");
  return said?.inCertification === true && !PRESUMED.test(textAt(draft, said.span));
}

/** "presumed to be opposed", "concurrence was not obtained", "has not concurred"; not "opposes". */
const PRESUMED = /presum|assum|concurrence|not (?:obtain|secure|receive|get|concurred|consented|assented)/iu;
