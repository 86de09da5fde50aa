/**
 * Draft and authorities in, requirements and findings out: every check asked of every governing rule, then one fault made
 * one finding. Two rules that ask the same are reported once, under the stricter; a fault that explains another hides it.
 */
import type { Rule } from "../../shared-rules/rules.js";
import type { Draft } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import { loggedFor } from "../fixes/logged.js";
import { awaited } from "./blanks.js";
import { againstLog } from "./case/against-log.js";
import { disagreement } from "./case/disagreement.js";
import { inCase } from "./case/in-case.js";
import { leftOut } from "./case/left-out.js";
import type { Assessment, Case, Check } from "./check.js";
import { CHECKS } from "./checks/index.js";
import { asksForStatement } from "./checks/certification.js";
import { consistent } from "./checks/contradicted.js";
import { courtStepInTime } from "./checks/court-step-in-time.js";
import { promptMotion } from "./checks/prompt-motion.js";
import type { Code } from "./codes.js";
import { coverage } from "./coverage.js";
import { assessOrders, ordersInHand } from "./orders/assess-orders.js";
import { numberUsed } from "./numberUsed.js";
import { numberTells } from "./caseNumbers.js";
import type { ComplianceModel, Context, Finding, Requirement, Severity } from "./model.js";
import { namingSides } from "./partsByName.js";
import { ageOf, beside, prevails } from "./precedence.js";
import { severityOf } from "./severity.js";
import { saidIn, shownIn } from "./shown.js";
import { slipsOf } from "./slips.js";
import { exempts, governing, judgesIn, standingOf } from "./standing.js";

/** One unmet or doubtful answer, with where it came from. */
interface Raised {
  readonly check: Check;
  readonly rule: Rule;
  readonly answer: Exclude<Assessment, { status: "met" } | { status: "not-applicable" }>;
  readonly code: Code;
  readonly severity: Severity;
}

export function assess(read: Draft, given: Context): ComplianceModel {
  const { draft: inFile, context } = inCase(read, given);
  const draft = namingSides(inFile, context.caseFile?.file.parties ?? []);
  const tells = numberTells(draft, context);
  const standing = standingOf(draft, context, tells.court?.value);
  const orders = ordersInHand(draft, context.caseFile ?? null, context.today);
  // A statement that an order directs answers the order, and not what a rule asks of a motion's certification.
  const reports = orders?.paper?.directed.duty.kind === "statement";
  const judged = (draft.kind === "motion" || draft.kind === "certification" || draft.kind === "joint-submission") && !reports;
  const judges = judgesIn(draft, standing, context, tells.judges.map(({ value }) => value));
  const number = judged ? numberUsed(draft, context, tells, standing, judges) : null;
  const authorities = judged ? governing(draft, standing, context.catalog, judges) : [];
  const exempted = judged && standing.kind === "court" ? (standing.court.rules.find((r) => exempts(r, draft)) ?? null) : null;
  const requirements: Requirement[] = [];
  const raised: Raised[] = [];
  const said = saidIn(draft);

  for (const rule of authorities) {
    const one: Case = { draft, rule, shown: shownIn(draft, said, rule), today: context.today, others: authorities.filter((r) => r !== rule), exempted, notRead: context.notRead ?? null, caseFile: context.caseFile ?? null, logged: () => loggedFor(draft, context.caseFile?.file ?? null, context.today) };
    for (const check of CHECKS) {
      if (!check.owed(rule)) continue;
      const answers = check.assess(one);
      for (const answer of Array.isArray(answers) ? (answers as readonly Assessment[]) : [answers as Assessment]) {
        requirements.push(requirementOf(check, rule, answer));
        if (answer.status !== "unmet" && answer.status !== "unclear") continue;
        const code = answer.status === "unmet" ? (answer.code ?? check.code) : check.code;
        const severity = answer.status === "unclear" ? "information" : severityOf(rule.confirmed, answer.confirmed, answer.atMost, standing);
        if (answer.status === "unmet" && awaited(draft, check.duty, answer.span)) continue;
        raised.push({ check, rule, answer, code, severity });
      }
    }
  }
  const needsCertification = draft.kind === "motion" && authorities.some(asksForStatement);
  const unmet = oneEach(raised, authorities);
  const told = judged && !unmet.some(({ code, status }) => status === "unmet" && NO_CONFERRAL.has(code));
  const isPaper = judged || (orders !== null && orders.paper !== null);
  const otherwise = isPaper && context.caseFile ? againstLog(draft, context.caseFile) : [];
  const ordered = orders && context.caseFile && isPaper ? assessOrders(draft, context.caseFile, orders, context.today, unmet, authorities, told || !judged) : { requirements: [], findings: unmet };
  const findings = [
    ...ordered.findings,
    ...otherwise,
    ...(told && context.caseFile ? leftOut(draft, context.caseFile, authorities, context.today) : []),
    ...(standing.kind === "not-ours" || (!isPaper && draft.kind !== "order") ? [] : slipsOf(draft, context, standing, authorities)),
    ...coverage(draft, standing, judged, judges.map(({ name }) => name)),
    ...(number ? [number.finding] : []),
    ...(isPaper ? disagreement(draft, given) : []),
  ].sort((a, b) => a.span.start - b.span.start);
  return { draft, standing, needsCertification, judges: judges.map(({ name }) => name), authorities, requirements: [...(otherwise.length > 0 ? requirements.map((r) => doubtedByLog(r, otherwise)) : requirements), ...ordered.requirements], findings, ...(number?.used && { fromNumber: number.finding.message }), ...(given.caseFile && { caseFile: given.caseFile }) };
}

const requirementOf = (check: Check, rule: Rule, a: Assessment): Requirement => ({
  id: `${rule.id}/${check.duty}`, asks: check.asks(rule) + (a.status === "met" && a.under !== undefined ? `, or as ${a.under} allows` : ""), status: a.status,
  evidence: a.status === "met" ? a.evidence : a.status === "unmet" || a.status === "unclear" ? [a.span] : [],
  ...(a.status === "unmet" || a.status === "unclear" ? { lookedFor: a.lookedFor } : {}),
});

/** Nothing bears out a certification that the log has otherwise. */
const doubtedByLog = (requirement: Requirement, otherwise: readonly Finding[]): Requirement =>
  requirement.status === "met" && requirement.id.endsWith(`/${consistent.duty}`)
    ? { ...requirement, status: "unclear", evidence: otherwise.map(({ span }) => span), lookedFor: "a certification that the log bears out" } : requirement;

/** Findings that all say "no one really conferred": a draft gets one of them. */
const NO_CONFERRAL: ReadonlySet<Code> = new Set<Code>(["missing-certification", "no-live-conference", "insufficient-attempt", "missing-efforts", "conclusory-certification"]);
/** Beside one of those, these would say the same again. */
const OF_A_CONFERENCE: ReadonlySet<Code> = new Set<Code>([
  "missing-date", "missing-time", "missing-place", "missing-manner", "missing-participants", "missing-duration", "missing-good-faith",
  "missing-impasse", "missing-opposition", "missing-reasons", "missing-issues", "no-impasse", "stale-conference", "undiscussed-request",
]);

/** Days that run between other events than the conference and the filing: each is a fault of its own, of a joint paper too. */
const OF_THE_DAYS: ReadonlySet<string> = new Set([courtStepInTime, promptMotion].map(({ duty }) => duty));

function oneEach(raised: readonly Raised[], governing: readonly Rule[]): Finding[] {
  const unmet = raised.filter((r) => r.answer.status === "unmet");
  const joint = unmet.some((r) => r.code === "not-joint" && r.severity !== "information");
  const worst = strictest(unmet.filter((r) => NO_CONFERRAL.has(r.code)));
  const contradicted = unmet.some((r) => r.code === "contradicted-certification");
  const keep = new Map<string, Raised[]>();
  for (const r of unmet) {
    // One side's paper lacks the other's parts; that nobody spoke is another fault, and stands beside it.
    if (joint && r.code !== "not-joint" && !OF_THE_DAYS.has(r.check.duty) && !(r === worst && (r.code === "no-live-conference" || r.code === "insufficient-attempt"))) continue;
    if (worst && r !== worst && (NO_CONFERRAL.has(r.code) ? r.code !== worst.code && !isMore(r, worst) : OF_A_CONFERENCE.has(r.code))) continue;
    if (r.code === "missing-reasons" && unmet.some((u) => u.code === "missing-opposition")) continue;
    // The details of the conference are a part of the joint paper: that they are wanting is said once.
    if (r.code === "conclusory-certification" && unmet.some((u) => u.code === "missing-joint-item" && /conference/iu.test(u.answer.lookedFor))) continue;
    if (contradicted && (NO_CONFERRAL.has(r.code) || OF_A_CONFERENCE.has(r.code))) continue;
    const key = r.code === "missing-joint-item" ? r.code + r.answer.lookedFor : OF_THE_DAYS.has(r.check.duty) ? r.code + r.check.duty : r.code;
    keep.set(key, [...(keep.get(key) ?? []), r]);
  }
  const findings = [...keep.values()].map((same) => findingOf(strictest(same) as Raised, same, governing));
  const doubt = raised.find((r) => r.answer.status === "unclear" && !r.answer.quiet && r.answer.message !== undefined && !explained(r, unmet));
  return doubt ? [...findings, doubtOf(doubt)] : findings;
}

/** One voicemail, without its day: the day alone would not make it an effort, which is better known before it is looked up. */
const isMore = (r: Raised, worst: Raised): boolean => worst.code === "missing-efforts" && r.code === "insufficient-attempt";

/** A doubt about conferring says nothing more where a failure of it is already told. */
const explained = (doubt: Raised, unmet: readonly Raised[]): boolean =>
  unmet.some((u) => NO_CONFERRAL.has(u.code) || u.code === "not-joint" || u.code === doubt.code || (doubt.code === "no-live-conference" && u.code === "missing-manner"));

/** The highest severity; among equals the rule closest to the case, which comes last. */
const strictest = (same: readonly Raised[]): Raised | undefined =>
  same.reduce<Raised | undefined>((a, b) => (a === undefined || prevails(b, a) ? b : a), undefined);

function findingOf(r: Raised, same: readonly Raised[], governing: readonly Rule[]): Finding {
  const a = r.answer;
  let fixes: Finding["fixes"] | null = null;
  const unconfirmed = r.rule.confirmed !== "low" ? "" : r.rule.judge === undefined ? " Not confirmed: check the court's site." : " Not confirmed.";
  return {
    code: r.code, severity: r.severity, status: "unmet", authority: r.rule.id, span: a.span,
    message: (a.message ?? "") + beside(r, distinctRules(same), governing) + unconfirmed + ageOf(r.rule) + ofWorkspace(r.rule),
    related: a.status === "unmet" ? distinct(a.related ?? [], a.span) : [],
    // Worked out when somebody asks for them, which no key does.
    get fixes() { return (fixes ??= a.status === "unmet" && a.fixes ? a.fixes() : []); },
    ...(a.status === "unmet" && a.elsewhere && { elsewhere: a.elsewhere }),
  };
}

const distinctRules = (same: readonly Raised[]): readonly Raised[] => same.filter(({ rule }, n) => same.findIndex((other) => other.rule === rule) === n);

const doubtOf = (r: Raised): Finding => ({
  code: r.code, severity: "information", status: "unclear", authority: r.rule.id, span: r.answer.span,
  message: (r.answer.message ?? "") + ageOf(r.rule) + ofWorkspace(r.rule), related: [], fixes: [],
});

/** Whose word it is, where it is not the catalog's. */
const ofWorkspace = ({ origin }: Rule): string => (origin === undefined ? "" : " (From your workspace's rules.)");

const distinct = (related: readonly { readonly span: Span; readonly message: string }[], own: Span): Finding["related"] =>
  related.filter((r) => r.span.start !== own.start || r.span.end !== own.end);
