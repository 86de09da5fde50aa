/** How the draft stands to the catalog: which court it is in, and which of its rules govern this paper. */
import { BANKRUPTCY_RULES, CIVIL_RULES } from "../../shared-rules/federal-rules.js";
import type { Court, Judge, MotionKind, Rule } from "../../shared-rules/rules.js";
import type { Draft, Forum } from "../draft/draft.js";
import { captionedCourt } from "./captioned.js";
import { judgesOf } from "./judges.js";
import type { Catalog, Context, Standing } from "./model.js";

/** The court chosen by the user outranks the caption; the case file's, else what the case number tells, counts where the caption names none. */
export function standingOf(draft: Draft, { catalog, court, caseFile }: Context, numbered: string | null = null): Standing {
  const { forum } = draft;
  const captioned = forum?.kind === "federal" ? forum.court : captionedCourt(draft, catalog);
  const id = court ?? captioned ?? (forum?.kind === "not-ours" ? null : filedIn(forum, caseFile?.file.court ?? numbered, catalog));
  const bankrupt = forum?.kind === "federal-unknown" && forum.bankruptcy !== undefined;
  if (id !== null) {
    const known = catalog.courts.get(id), federal = catalog.federalCourts.get(id) ?? null;
    // A court of the workspace's own is told by its caption alone.
    const bankruptcy = federal?.bankruptcy ?? (federal === null && bankrupt && captioned === id);
    const through = bankruptcy ? { bankruptcy } as const : {};
    if (known && known.rules.length) return { kind: "court", court: known, ...through };
    return { kind: "federal-only", court: federal, name: federal?.name ?? (forum?.name ?? id), ...through };
  }
  if (forum?.kind === "federal-unknown") return { kind: "federal-only", court: null, name: forum.name, ...(bankrupt && { bankruptcy: true }) };
  if (forum?.kind === "not-ours") return { kind: "not-ours", name: forum.name };
  return { kind: "none-found" };
}

/** The case file's court or the case number's, where the caption leaves it open; a bankruptcy court's caption leaves only the district open. */
function filedIn(forum: Forum | null, court: string | null, { federalCourts }: Catalog): string | null {
  const open = forum?.kind !== "federal-unknown" || forum.bankruptcy === undefined || (court !== null && federalCourts.get(court)?.bankruptcy === true);
  return open ? court : null;
}

/** The judges of this court whose procedures are known and whom the draft, or the user, names. */
export function judgesIn(draft: Draft, standing: Standing, { catalog, judge = null }: Context, numbered: readonly string[] = []): readonly Judge[] {
  const court: Court | undefined = standing.kind === "court" ? standing.court : standing.kind === "federal-only" ? catalog.courts.get(standing.court?.id ?? "") : undefined;
  return court ? judgesOf(draft, court, judge, numbered) : [];
}

/** The rules that govern, from the farthest to the closest: federal, the court's, the judge's. */
export function governing(draft: Draft, standing: Standing, catalog: Catalog, judges: readonly Judge[] = []): readonly Rule[] {
  if (standing.kind === "not-ours" || (standing.kind === "federal-only" && standing.court?.id === "cofc")) return [];
  const bound = standing.kind !== "court" || standing.court.federal !== false;
  const through = standing.kind !== "none-found" && standing.bankruptcy === true ? BANKRUPTCY_RULES : CIVIL_RULES;
  const federal = bound ? (catalog.courts.get(through)?.rules ?? []) : [];
  const local = standing.kind === "court" ? standing.court.rules : [];
  const theirs = judges.flatMap(({ rules }) => rules).filter((r) => governs(r, draft));
  const instead = draft.kind === "joint-submission" && theirs.some(({ form }) => form.startsWith("joint-"));
  return [...[...federal, ...local.filter(({ form }) => !(instead && OF_A_MOTION.has(form)))].filter((r) => governs(r, draft)), ...theirs];
}

/** Statements that a motion carries: the joint paper that a judge wants instead of one does not. */
const OF_A_MOTION: ReadonlySet<Rule["form"]> = new Set<Rule["form"]>(["statement-in-motion", "certificate", "separate-certificate", "declaration", "affidavit"]);

const DISCOVERY: ReadonlySet<MotionKind> = new Set<MotionKind>(["compel", "protective-order", "quash", "determine-sufficiency", "discovery-sanctions", "discovery"]);
/** Motions that end a claim or the case; a rule for nondispositive motions does not reach them. */
const DISPOSITIVE: ReadonlySet<MotionKind> = new Set<MotionKind>(["dismiss", "judgment-on-pleadings", "summary-judgment", "injunction", "restraining-order", "class-certification", "default", "new-trial", "habeas"]);

export function governs(rule: Rule, draft: Draft): boolean {
  const { motions, except, whereOrdered } = rule.governs;
  if (whereOrdered && !draft.statements.some((s) => s.kind === "joint-paper-ordered")) return false;
  const kinds = motionKinds(draft);
  if (!kinds.some((k) => inScope(motions, k) && !except.includes(k))) return false;
  if (except.includes("unopposed") && draft.agreed) return false;
  if (draft.movant.incarcerated && (except.includes("incarcerated") || rule.selfRepresented === "incarcerated-exempt")) return false;
  if (draft.movant.selfRepresented && (except.includes("self-represented") || rule.selfRepresented === "exempt")) return false;
  if (except.includes("any-incarcerated") && (draft.movant.incarcerated || draft.opponentIncarcerated)) return false;
  if (except.includes("any-self-represented") && (draft.movant.selfRepresented || draft.opponentSelfRepresented)) return false;
  return !(except.includes("missed-deposition") && kinds.includes("discovery-sanctions") && MISSED_DEPOSITION.test(draft.title?.text ?? ""));
}

/** Whether the rule would govern this paper, were its movant not of a kind that it excuses. */
export const exempts = (rule: Rule, draft: Draft): boolean =>
  !governs(rule, draft) && governs({ ...rule, selfRepresented: "applies", governs: { ...rule.governs, except: rule.governs.except.filter((e) => !OF_MOVANT.has(e)) } }, draft);

const OF_MOVANT: ReadonlySet<Rule["governs"]["except"][number]> = new Set<Rule["governs"]["except"][number]>(["incarcerated", "self-represented", "any-self-represented", "any-incarcerated"]);

const MISSED_DEPOSITION = /\bfail(?:ure|ed|ing)? to (?:appear|attend)|deposition/iu;

const inScope = (motions: Rule["governs"]["motions"], kind: MotionKind): boolean =>
  motions === "all" ? true
    : motions === "discovery" ? DISCOVERY.has(kind)
      : motions === "nondispositive" ? !DISPOSITIVE.has(kind)
        : motions.includes(kind) || (kind === "discovery" && motions.includes("compel"));

/** What an order directs on conferring is about the discovery in dispute; a motion about something else has no part in it. */
export const isAboutDiscovery = (draft: Draft): boolean => motionKinds(draft).some((kind) => DISCOVERY.has(kind));

/** A certification or a joint paper opened alone is about discovery unless its title says otherwise. */
const motionKinds = (draft: Draft): readonly MotionKind[] =>
  draft.motions.length ? draft.motions.map((m) => m.kind)
    : draft.kind === "certification" || draft.kind === "joint-submission" ? ["compel"]
      : draft.kind === "motion" ? ["other"] : [];
