/**
 * The checklist of a draft: what each governing authority asks and what the draft shows of it, the contacts that were read,
 * and what the orders in the case file direct, by when. The findings say what to mend; this says all that was looked at.
 */
import type { CaseDuty, CaseOrder, LoggedOutcome } from "../../shared-rules/case.js";
import type { Mode, Rule } from "../../shared-rules/rules.js";
import { mayBear } from "../docket/about.js";
import { daysBetween } from "../draft/calendar.js";
import type { Conferral, Duty, IsoDate, Outcome } from "../draft/draft.js";
import type { Span } from "../draft/span.js";
import { isSameOrder, ownCase } from "./case/in-case.js";
import { directedIn } from "./orders/directed.js";
import type { ComplianceModel, Requirement, RequirementStatus } from "./model.js";

/** A place in the draft; where `paper` names another paper of the filing or the case file, in that text. */
export interface Place {
  readonly paper: string | null;
  readonly span: Span;
}

export interface ListedRequirement {
  readonly id: string;
  readonly asks: string;
  readonly status: RequirementStatus;
  readonly lookedFor: string | null;
  /** Of evidence in another paper, the place there: the words that point to the paper are told with it. */
  readonly places: readonly Place[];
}

export interface ListedAuthority {
  readonly rule: Rule;
  /** What does not apply comes last. */
  readonly requirements: readonly ListedRequirement[];
}

/** A contact that the draft or a paper filed with it tells of, or that the log has and that may be about its dispute. */
export interface ListedContact {
  readonly source: "draft" | "paper" | "log";
  readonly mode: Mode;
  readonly date: IsoDate | null;
  readonly time: string | null;
  readonly outcome: Outcome | LoggedOutcome;
  readonly who: readonly string[];
  readonly place: Place;
}

/** What an order of the case file directs or permits, or the order that the draft itself is. */
export interface ListedDuty extends Pick<CaseDuty, "kind" | "force" | "act" | "who" | "modes" | "due" | "if" | "contents" | "consequence" | "leave"> {
  /** As one cites it: "ECF No. 41", "this order". */
  readonly order: string;
  /** From today until it is due: negative once that day is past, null without a day. */
  readonly days: number | null;
  /** What the draft does not meet of it, as its first finding says. */
  readonly missed: string | null;
  /** What of it was looked for in the draft, part by part: the paper's contents, its day, that it is of both sides. */
  readonly requirements: readonly ListedRequirement[];
  readonly place: Place;
}

export interface Checklist {
  readonly authorities: readonly ListedAuthority[];
  readonly contacts: readonly ListedContact[];
  readonly duties: readonly ListedDuty[];
}

export const checklistOf = (model: ComplianceModel, today: IsoDate): Checklist => ({
  authorities: model.authorities.map((rule) => ({ rule, requirements: askedBy(rule, model) })).filter(({ requirements }) => requirements.length > 0),
  contacts: contactsIn(model),
  duties: dutiesIn(model, today),
});

function askedBy(rule: Rule, { requirements, papers = [] }: ComplianceModel): readonly ListedRequirement[] {
  const pointers = papers.map(({ pointer }) => pointer);
  const own = requirements.filter(({ id, duty }) => duty === undefined && id.startsWith(`${rule.id}/`)).map((each) => listed(each, pointers));
  return [...own.filter(({ status }) => status !== "not-applicable"), ...own.filter(({ status }) => status === "not-applicable")];
}

function listed({ id, asks, status, lookedFor, evidence, elsewhere = [] }: Requirement, pointers: readonly Span[]): ListedRequirement {
  const isPointer = (span: Span): boolean => pointers.some(({ start, end }) => start === span.start && end === span.end);
  const here = elsewhere.length > 0 ? evidence.filter((span) => !isPointer(span)) : evidence;
  return {
    id, asks, status, lookedFor: lookedFor ?? null,
    places: [...elsewhere.map(({ paper, span }) => ({ paper, span })), ...here.map((span) => ({ paper: null, span }))],
  };
}

function contactsIn(model: ComplianceModel): readonly ListedContact[] {
  const { draft, papers = [], caseFile } = model;
  const file = ownCase(model);
  return [
    ...draft.conferrals.map((each) => told(each, "draft", null)),
    ...papers.flatMap(({ name, draft: paper }) => paper.conferrals.map((each) => told(each, "paper", name))),
    ...(file && caseFile && draft.kind !== "order" ? file.conferrals.filter((each) => mayBear(each, draft, file)).map(({ mode, date, time, outcome, by, with: others, span }): ListedContact => ({
      source: "log", mode, date, time, outcome: outcome ?? "unknown", who: [...by, ...others], place: { paper: caseFile.name, span },
    })) : []),
  ];
}

const told = ({ mode, date, time, outcome, participants, span }: Conferral, source: "draft" | "paper", paper: string | null): ListedContact => ({
  source, mode, date, time, outcome, who: [...new Set(participants.map(({ name, text }) => name ?? text))], place: { paper, span },
});

/** By day; what has none last. The open order is told as it was read, and not as the case file has it too. */
function dutiesIn(model: ComplianceModel, today: IsoDate): readonly ListedDuty[] {
  const { draft, caseFile, papers = [] } = model, pointers = papers.map(({ pointer }) => pointer), file = ownCase(model);
  const listedAs = (duty: CaseDuty | Duty, order: string, paper: string | null, own: readonly Requirement[]): ListedDuty => {
    const { kind, force, who, modes, due, if: condition, contents, consequence, leave, span } = duty;
    return {
      order, kind, force, act: "act" in duty ? duty.act : null, who, modes: modes as ListedDuty["modes"], due, if: condition, contents, consequence, leave, days: due === null ? null : daysBetween(today, due),
      missed: missedOf(own, model, paper, span), requirements: own.map((each) => listed(each, pointers)), place: { paper, span },
    };
  };
  const ids = new Map(file === null ? [] : directedIn(file, LAST_DAY).map(({ id, duty }) => [duty, id]));
  const others = caseFile && file ? file.orders.filter((order) => !isSameOrder(draft, order)).flatMap((order) => order.duties.map((duty) => listedAs(duty, cited(order), caseFile.name, requirementsOf(model, ids.get(duty))))) : [];
  return [...draft.duties.map((duty) => listedAs(duty, "this order", null, [])), ...others].sort((a, b) => dayOr(a) - dayOr(b));
}

/** An order's duties are named alike whatever the day of the draft. */
const LAST_DAY = "9999-12-31";

/** What of one duty was looked for. By its name: what is kept of a case file that cannot be read now has lost its place. */
const requirementsOf = ({ requirements }: ComplianceModel, duty: string | undefined): readonly Requirement[] =>
  duty === undefined ? [] : requirements.filter((each) => each.duty !== undefined && (each.id === duty || each.id.startsWith(`${duty}/`)));

/** As its finding says it; a blank that stands for it is a finding of its own, and says less. */
function missedOf(own: readonly Requirement[], { findings }: ComplianceModel, paper: string | null, { start, end }: Span): string | null {
  const first = own.find(({ status }) => status === "unmet");
  if (!first) return null;
  const told = findings.find(({ status, elsewhere = [] }) => status === "unmet" && elsewhere.some((at) => at.paper === paper && at.span.start === start && at.span.end === end));
  return told?.message ?? `Not met: ${first.asks}`;
}

const dayOr = ({ days }: ListedDuty): number => days ?? Number.MAX_SAFE_INTEGER;

const cited = ({ cite, date, id }: CaseOrder): string => cite ?? (date === null ? id : `Order of ${date}`);
