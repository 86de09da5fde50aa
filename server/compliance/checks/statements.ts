import { isFederalRule } from "../../../shared-rules/federal-rules.js";
import type { RecitalItem, Rule } from "../../../shared-rules/rules.js";
import type { Conferral, Draft } from "../../draft/draft.js";
import { isLive } from "../../draft/modes.js";
import type { Span } from "../../draft/span.js";
import { textAt } from "../../draft/textAt.js";
import { insertRecital } from "../../fixes/recital.js";
import { inBlank } from "../blanks.js";
import { met, notApplicable, whereAbsent, type Assessment, type Case, type Check } from "../check.js";
import { cite } from "../say.js";
import { asksForStatement } from "./certification.js";
import type { Shown } from "../shown.js";
import { due } from "./recitals.js";

/**
 * Good faith is for the signer to assert, in so many words where the rule has them.
 *
 * Where a local rule prescribes the statement's own contents, the federal rule's words are taken up in it; where the
 * federal rule stands alone, or beside a local rule that has the statement say nothing, a conference without them is a
 * warning, and a doubt where an effort to agree is told: something offered or given up, or talk of some length (facts show
 * good faith; orders differ). A demand and its refusal show none, however often. A rule that asks for "sincere efforts" is met
 * by those words.
 *
 * @bad  Ms. Brandt and Mr. Osei conferred by telephone on May 4, 2020, at 2:30 p.m., and were unable to reach an accord.
 * @good Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m., and were unable to reach an accord.
 */
export const goodFaith: Check = {
  code: "missing-good-faith",
  duty: "good-faith",
  asks: () => "a statement that the movant conferred in good faith",
  owed: (rule) => rule.recites.some((r) => r.item === "good-faith"),
  assess({ draft, rule, shown, others }) {
    const recital = rule.recites.find((r) => r.item === "good-faith");
    if (!recital || !(shown.kind === "held" || (shown.kind === "tries" && recital.when !== "held")) || !due(recital.when, draft)) return notApplicable();
    const said = shown.statement("good-faith") ?? (recital.saidAs ? shown.statement(recital.saidAs) : null);
    if (said && !inBlank(draft, said.span)) return met(said.span);
    const federal = isFederalRule(rule);
    if (federal && others.some((o) => !isFederalRule(o) && o.confirmed !== "low" && prescribes(o))) return { status: "unclear", span: whereAbsent(draft, shown.conference?.span ?? null), lookedFor: "the words \"in good faith\"", quiet: true };
    if (federal && isDescribed(shown)) {
      return { status: "unclear", span: whereAbsent(draft, shown.conference?.span ?? null), lookedFor: "the words \"in good faith\"", message: `Good faith is shown, not stated: ${cite(rule)} asks the movant to certify that it conferred in good faith; the conference is described, and most courts look to that, but the words are not there.` };
    }
    return {
      status: "unmet", span: whereAbsent(draft, shown.conference?.span ?? shown.tries[0]?.span ?? null), lookedFor: "a statement that the movant conferred, or tried to, in good faith",
      ...(recital.confirmed ? { confirmed: recital.confirmed } : {}), ...(federal ? { atMost: "warning" as const } : {}),
      message: `No statement of good faith: ${cite(rule)} asks the movant to state that it conferred${rule.conference.attempt.counts ? ", or tried to," : ""} ${recital.saidAs ? "with sincere efforts to resolve the matter" : "in good faith"}.`,
      fixes: () => [insertRecital(draft, rule, "good-faith", shown.conference)],
    };
  },
};

/** When and how they spoke, and that either gave ground or took time. */
function isDescribed(shown: Shown): boolean {
  const told = shown.held.filter((c) => c.dateSpan !== null && isLive(c.mode) && c.inCertification);
  return told.length > 0 && (told.some((c) => (c.minutes ?? 0) >= SOME_LENGTH) || GIVES.some((k) => shown.statement(k)?.inCertification));
}
const GIVES = ["compromises", "partly-refused"] as const;
/** Minutes. */
const SOME_LENGTH = 15;

/** Has the statement say things of its own, into which the federal rule's words go. */
const prescribes = (rule: Rule): boolean => rule.recites.length > 0 || rule.conference.attempt.recites.length > 0;

/**
 * The statement says that no accord was reached; an agreement, or a promise awaited, is no impasse.
 *
 * A call that ended with a promise to produce, and a motion when the day passed, was premature in D. Kan. (2018) and W.D.
 * Wash. (2018).
 *
 * @bad  Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m.
 * @good Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m., and after sincere efforts were
 *       unable to reach an accord.
 */
export const impasse: Check = {
  code: "missing-impasse",
  duty: "impasse",
  asks: () => "a statement that no accord was reached",
  owed: (rule) => rule.recites.some((r) => r.item === "impasse") || rule.conference.attempt.recites.includes("impasse"),
  assess({ draft, rule, shown }) {
    const recital = rule.recites.find((r) => r.item === "impasse");
    if (!(shown.kind === "held" || shown.kind === "tries")) return notApplicable();
    if (shown.kind === "tries" && !rule.conference.attempt.recites.includes("impasse")) return notApplicable();
    if (shown.kind === "held" && (!recital || !due(recital.when, draft))) return notApplicable();
    const said = shown.statement("impasse");
    if (said && !inBlank(draft, said.span)) return met(said.span);
    if (shown.statement("unopposed")?.inCertification && !shown.statement("opposed")?.inCertification) return notApplicable();
    const promise = shown.kind === "held" ? shown.statement("promise") : null;
    const where = whereAbsent(draft, shown.conference?.span ?? shown.tries[0]?.span ?? null);
    return {
      status: "unmet", span: promise?.inCertification ? promise.span : where, lookedFor: "a statement that the parties could not reach an accord",
      ...(recital?.confirmed ? { confirmed: recital.confirmed } : {}), ...(promise?.inCertification ? { code: "no-impasse" as const } : {}),
      message: promise?.inCertification
        ? `No impasse: what is reported here is an agreement or a promise; ${cite(rule)} asks for a statement that the parties were unable to reach an accord.`
        : `No statement of impasse: ${cite(rule)} asks for a statement that after sincere efforts the parties were unable to reach an accord.`,
      fixes: () => [insertRecital(draft, rule, "impasse", shown.conference)],
    };
  },
};

/**
 * A motion follows an impasse, not a promise.
 *
 * A call that ended with a promise to produce, or with an offer left open, has not shown a dispute for the court. Where the
 * rule itself asks for a statement of impasse, a promise in its place is reported as this; elsewhere it is a warning from
 * courts' orders.
 *
 * @bad  Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. Mr. Osei agreed to supplement the
 *       answers.
 * @good Ms. Brandt and Mr. Osei conferred in good faith by telephone on May 4, 2020, at 2:30 p.m. Mr. Osei agreed to supplement the
 *       answers by May 18, and on May 19 refused to. After sincere efforts the parties are unable to reach an accord.
 */
export const stillOpen: Check = {
  code: "no-impasse",
  duty: "still-open",
  asks: () => "a dispute that conferring did not settle",
  owed: (rule) => asksForStatement(rule) && !rule.recites.some((r) => r.item === "impasse" || r.item === "opposition"),
  assess({ draft, rule, shown }) {
    if (shown.kind !== "held" || draft.agreed) return notApplicable();
    const promise = talkToCome(draft, shown.held) ?? shown.statement("promise");
    if (!promise?.inCertification || shown.statement("impasse") || ENDS.some((k) => shown.statement(k)?.inCertification) || isStillDisputed(draft, promise.span)) return notApplicable();
    return {
      status: "unmet", atMost: "warning", span: promise.span, lookedFor: "what remained in dispute after this",
      message: `No impasse shown: what is reported here is an agreement or a promise, and nothing says what remained in dispute under ${cite(rule)}.`,
    };
  },
};

const ENDS = ["partly-refused", "opposed", "unopposed"] as const;

/** After a promise, or in one sentence with it, something else is refused or left in dispute: the promise was not the last word. */
const isStillDisputed = (draft: Draft, promise: Span): boolean =>
  draft.statements.some((s) => s.kind === "withheld" && s.inCertification
    && (s.span.start > promise.start || !/[.!?]\s/u.test(textAt(draft, { start: s.span.end, end: promise.start }))));

/** A further talk set for a day that has not come when the motion is filed. */
const talkToCome = ({ conferrals, filed }: Draft, held: readonly Conferral[]): { readonly span: Span; readonly inCertification: boolean } | null =>
  conferrals.find((c) => c.outcome === "scheduled" && c.inCertification && isLive(c.mode) && c.date !== null && filed !== null && c.date > filed && held.every((h) => h.date === null || h.date < (c.date as string))) ?? null;

interface Told {
  readonly item: RecitalItem;
  readonly code: Check["code"];
  readonly statement: readonly ("opposed" | "unopposed" | "reasons" | "issues" | "compromises")[];
  readonly what: string;
  /** Owed of a conference; of tries only where the rule says so. Else of tries, too, unless the rule has the efforts told in its place (E.D. Mich. LR 7.1(a)(2), N.D. Tex. L.R. 7.1). */
  readonly heldOnly: boolean;
}

const TOLD: readonly Told[] = [
  { item: "opposition", code: "missing-opposition", statement: ["opposed", "unopposed"], what: "whether the motion is opposed", heldOnly: false },
  { item: "reasons", code: "missing-reasons", statement: ["reasons"], what: "why no agreement could be reached", heldOnly: true },
  { item: "issues", code: "missing-issues", statement: ["issues"], what: "what was discussed and what remains", heldOnly: true },
];

/** Statements about the outcome that some rules ask for: opposed or not, the reasons, the issues left. */
export const outcomes: readonly Check[] = TOLD.map((t): Check => ({
  code: t.code,
  duty: t.item,
  asks: () => t.what,
  owed: (rule) => rule.recites.some((r) => r.item === t.item),
  assess: (c) => told(t, c),
}));

function told(t: Told, { draft, rule, shown }: Case): Assessment {
  const recital = rule.recites.find((r) => r.item === t.item);
  if (!recital || !due(recital.when, draft) || !(shown.kind === "held" || (shown.kind === "tries" && rule.conference.attempt.recites.includes(t.item)) || (!t.heldOnly && (shown.kind === "writings" || (shown.kind === "tries" && !rule.conference.attempt.recites.includes("efforts")))))) return notApplicable();
  const said = draft.statements.find((s) => s.inCertification && t.statement.some((k) => k === s.kind)) ?? (t.item === "opposition" && draft.agreed ? draft.statements.find((s) => s.kind === "unopposed") : undefined);
  if (said) return met(said.span);
  if (t.item === "issues" && shown.held.some((c) => c.discussed.length || c.discussedAll)) return met(...shown.held.map((c) => c.span));
  // Nobody was reached, and the rule lets the position follow in a supplement.
  if (t.item === "opposition" && shown.kind === "tries" && rule.conference.attempt.postpones && shown.statement("pledges-supplement")?.inCertification) return notApplicable();
  if (t.item === "opposition" && draft.agreed) return met(draft.title?.span ?? null);
  return {
    status: "unmet", span: whereAbsent(draft, shown.conference?.span ?? null), lookedFor: t.what, ...(recital.confirmed ? { confirmed: recital.confirmed } : {}),
    message: `Not stated: ${t.what}, which ${cite(rule)} asks for.`,
    fixes: () => [insertRecital(draft, rule, t.item, shown.conference)],
  };
}
