/**
 * What the draft shows of conferring, sorted once for all checks: conferences held, live tries, writings, bare claims.
 * One certification shows one kind of thing; that kind decides which duties can still be asked about, so that one fault
 * is one finding.
 */
import type { Rule } from "../../shared-rules/rules.js";
import type { Conferral, Draft, Statement, StatementKind } from "../draft/draft.js";
import { isLive, isWritten } from "../draft/modes.js";
import type { Span } from "../draft/span.js";
import { textAt } from "../draft/textAt.js";

export type Kind =
  /** Nothing, or nothing but what a rule says. */
  | "absent"
  /** Only a claim that nobody need confer. */
  | "excuse"
  /** Points to another paper. */
  | "elsewhere"
  /** Says that nobody conferred. */
  | "denied"
  /** Says why conferring was not possible, where the rule lets the certificate say that instead. */
  | "not-possible"
  /** A certification stands there, and nothing in it says that anyone conferred or tried to. */
  | "silent"
  /** "conferred in good faith", and nothing that happened. */
  | "bare"
  /** "attempted to confer", and nothing that was done. */
  | "bare-attempt"
  /** Letters, e-mails and the like, and nobody spoke or tried to. */
  | "writings"
  /** Tries to speak that nobody answered, described. */
  | "tries"
  /** A conference that the rule can accept. */
  | "held";

export interface Shown {
  readonly kind: Kind;
  /** The conference that comes nearest to what the rule asks. */
  readonly conference: Conferral | null;
  readonly held: readonly Conferral[];
  readonly tries: readonly Conferral[];
  readonly writings: readonly Conferral[];
  /** "conferred" or "attempted to confer" in the rule's words. */
  readonly claim: Statement | null;
  /** How often, at least, the other side is said to have been asked for a conference. */
  readonly asked: number;
  /** Where it is told on which day that was, or that it was twice. */
  readonly askedWhen: Span | null;
  statement(kind: StatementKind): Statement | null;
}

/** The first statement of each kind, those of the certification before others. */
export type Said = ReadonlyMap<StatementKind, Statement>;

export function saidIn(draft: Draft): Said {
  const said = new Map<StatementKind, Statement>();
  for (const s of draft.statements) {
    const first = said.get(s.kind);
    if (first === undefined || (s.inCertification && !first.inCertification)) said.set(s.kind, s);
  }
  return said;
}

export function shownIn(draft: Draft, said: Said, rule: Rule): Shown {
  const held = draft.conferrals.filter((c) => c.outcome === "held" && accepts(rule, c)), isHeld = new Set(held);
  const statement = (kind: StatementKind): Statement | null => said.get(kind) ?? null;
  let tries: readonly Conferral[] | null = null, writings: readonly Conferral[] | null = null;
  // Where a conference was held, few rules ask for the rest.
  const sorted: Sorted = {
    held,
    get tries() { return (tries ??= draft.conferrals.filter((c) => !isHeld.has(c) && isTry(c))); },
    get writings() { return (writings ??= draft.conferrals.filter((c) => isWritten(c.mode) && !isHeld.has(c))); },
  };
  return {
    kind: kindOf(draft, rule, sorted, statement), conference: best(held, rule), held, get tries() { return sorted.tries; }, get writings() { return sorted.writings; },
    claim: statement("bare-conferred") ?? statement("bare-attempted"), asked: askedIn(draft, statement), askedWhen: askedWhenIn(draft), statement,
  };
}

/** Each sentence that asks counts once; "twice sought", "again asked" are one more. */
function askedIn({ statements }: Draft, statement: Shown["statement"]): number {
  const asked = statements.filter((s) => s.kind === "sought-conference" && s.inCertification).length;
  return asked === 1 && statement("repeated-efforts")?.inCertification ? 2 : asked;
}

type Sorted = Pick<Shown, "held" | "tries" | "writings">;

function kindOf(draft: Draft, rule: Rule, s: Sorted, statement: Shown["statement"]): Kind {
  if (s.held.length) return "held";
  if (rule.conference.attempt.refusal && statement("refused-conference")?.inCertification) return "tries";
  const isSought = statement("sought-conference")?.inCertification === true || statement("refused-conference")?.inCertification === true;
  const sought = isSought && wantsLive(rule);
  if (rule.conference.attempt.reason && s.tries.every((t) => t.date === null) && s.writings.length === 0 && saysWhyNot(draft, statement)) return "not-possible";
  if (s.tries.length) return "tries";
  if (s.writings.length) return sought ? "tries" : "writings";
  // Asked for a conference, by means untold, and never had one.
  if (isSought && !statement("bare-conferred") && rule.conference.attempt.counts === true && askedWhenIn(draft)) return "tries";
  const pointers = draft.statements.filter((p) => p.kind === "points-to-paper");
  if (pointers.some((p) => !p.cited || !EXHIBIT.test(textAt(draft, p.span)))) return "elsewhere";
  if (statement("bare-conferred")) return "bare";
  if (pointers.length) return "elsewhere";
  if (statement("bare-attempted")?.inCertification) return "bare-attempt";
  if (draft.certification && statement("excuse")) return "excuse";
  if (draft.certification && statement("not-conferred")?.inCertification) return "denied";
  if (statement("excuse")) return "excuse";
  return draft.certification?.heading ? "silent" : "absent";
}

/** "No conference was possible because counsel had withdrawn": not held, and the reason with it. */
function saysWhyNot(draft: Draft, statement: Shown["statement"]): boolean {
  const said = statement("excuse") ?? statement("not-conferred");
  return said?.inCertification === true && REASON.test(textAt(draft, { start: said.span.start, end: Math.min(draft.text.length, said.span.end + REASON_WITHIN) }));
}
/** Characters. */
const REASON_WITHIN = 200;
const REASON = /\b(?:because|since|due to|owing to|on account of|inasmuch as|as (?:the|he|she|they|it|counsel|opposing|plaintiff|defendant|no)|for (?:the reason|want|lack))\b/iu;

/** With a day, or more than once: "On May 4 I requested", "twice sought"; not "offered to confer". */
const ASKED_IN_FACT = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d|\d{1,2}\/\d|\btwice\b/iu;
const askedWhenIn = (draft: Draft): Span | null =>
  draft.statements.find((s) => s.inCertification && (s.kind === "sought-conference" || s.kind === "refused-conference") && ASKED_IN_FACT.test(textAt(draft, s.span)))?.span ?? null;

/** "See Exhibit A" beside a claim is a letter as often as a certification; alone under the heading it is the certification. */
const EXHIBIT = /^see (?:exhibit|ex\.)/iu;

/** Only people who speak satisfy the rule. */
export const wantsLive = (rule: Rule): boolean =>
  rule.conference.modes.length > 0 && rule.conference.modes.every((m) => m !== "any" && isLive(m));

/** Whether a contact said to have been held can be the conference this rule asks for. */
export function accepts(rule: Rule, c: Conferral): boolean {
  if (c.mode === "unknown") return true;
  if (isLive(c.mode)) return true;
  if (wantsLive(rule)) return false;
  const refused = rule.conference.insufficient.find((i) => i.mode === c.mode);
  return refused === undefined && c.mode !== "voicemail" && (rule.conference.modes.includes(c.mode) || (rule.conference.modes.includes("any") && isWritten(c.mode) && c.outcome === "held"));
}

/** A try to speak: a call, a voicemail, an empty video meeting. */
const isTry = (c: Conferral): boolean =>
  c.mode === "voicemail" || (c.outcome !== "scheduled" && (isLive(c.mode) || c.mode === "unknown") && c.outcome !== "held");

function best(held: readonly Conferral[], rule: Rule): Conferral | null {
  const score = (c: Conferral): number =>
    (c.dateSpan ? 2 : 0) + (c.timeSpan ? 2 : 0) + (c.placeSpan ? 1 : 0) + (c.mode !== "unknown" ? 2 : 0)
    + (c.participants.some((p) => p.name) ? 2 : 0) + (c.inCertification ? 3 : 0)
    + (rule.conference.modes.some((m) => m === c.mode) ? 2 : 0);
  let first: Conferral | null = null, most = 0;
  for (const c of held) {
    const points = score(c);
    if (first !== null && points < most || first !== null && points === most && (c.date ?? "") <= (first.date ?? "")) continue;
    [first, most] = [c, points];
  }
  return first;
}
