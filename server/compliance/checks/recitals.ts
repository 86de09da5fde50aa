import type { Recital, RecitalItem, Rule } from "../../../shared-rules/rules.js";
import type { Conferral, Draft } from "../../draft/draft.js";
import type { Span } from "../../draft/span.js";
import { insertRecital } from "../../fixes/recital.js";
import { inBlank } from "../blanks.js";
import { met, notApplicable, whereAbsent, type Assessment, type Case, type Check } from "../check.js";
import type { Code } from "../codes.js";
import { andList, cite } from "../say.js";

/** One fact of the conference that a rule wants recited: how it is named, and where a conference shows it. */
interface Recited {
  readonly item: RecitalItem;
  readonly code: Code;
  readonly what: string;
  readonly lookedFor: string;
  find(c: Conferral, draft: Draft): Span | null;
}

const RECITED: readonly Recited[] = [
  { item: "date", code: "missing-date", what: "the date of the conference", lookedFor: "a date for the conference", find: (c) => (c.date ? c.dateSpan : null) },
  { item: "time", code: "missing-time", what: "the time of the conference", lookedFor: "a time of day for the conference", find: (c) => c.timeSpan },
  { item: "place", code: "missing-place", what: "the place of the conference", lookedFor: "where the conference was held", find: (c) => c.placeSpan ?? (c.mode === "telephone" || c.mode === "video" || c.mode === "voicemail" ? (c.modeSpan ?? c.span) : null) },
  { item: "manner", code: "missing-manner", what: "the manner of the conference", lookedFor: "whether they met, telephoned or wrote", find: (c) => (c.mode === "unknown" ? null : (c.modeSpan ?? c.span)) },
  { item: "participants", code: "missing-participants", what: "the names of those who took part", lookedFor: "names for both sides", find: participantsSpan },
  { item: "duration", code: "missing-duration", what: "how long the conference lasted", lookedFor: "how long the conference lasted", find: (c) => c.durationSpan },
];

/**
 * The facts of the conference that a rule wants stated: date, time, place, manner, names, length.
 *
 * E.D. Mo. L.R. 3.04(A): the statement recites "the date, time and manner of such conference, and the names of the
 * individuals participating". One conference that states them all is enough. Of tries they are asked only where the rule
 * says so (N.D. Ind. L.R. 37-1: "any conference or attempted conference").
 */
export const recitals: readonly Check[] = RECITED.map((r): Check => ({
  code: r.code,
  duty: r.item,
  asks: () => r.what,
  owed: (rule) => rule.recites.some((x) => x.item === r.item),
  assess: (c) => assess(r, c),
}));

function assess(r: Recited, { draft, rule, shown }: Case): Assessment {
  const recital = rule.recites.find((x) => x.item === r.item);
  if (shown.kind === "tries" && rule.conference.attempt.recites.includes(r.item)) return ofTries(r, { draft, rule, shown }, recital);
  if (shown.kind !== "held" || !recital || !due(recital.when, draft)) return notApplicable();
  const conference = shown.conference as Conferral;
  const evidence = r.find(conference, draft) ?? shown.held.map((c) => r.find(c, draft)).find((s) => s !== null) ?? null;
  if (evidence && !inBlank(draft, evidence)) return met(evidence);
  if (!evidence && r.item === "date" && conference.dateSpan) {
    return { status: "unclear", span: conference.dateSpan, lookedFor: r.lookedFor, message: `Which day is meant cannot be told from these words; ${cite(rule)} asks for ${r.what}.` };
  }
  return {
    status: "unmet", span: evidence ?? whereAbsent(draft, conference.span), lookedFor: r.lookedFor,
    ...(recital.confirmed ? { confirmed: recital.confirmed } : {}),
    message: `${sentence(r.what)} ${r.item === "participants" ? "are" : "is"} not stated: ${cite(rule)} asks for ${listOf(rule)}.`,
    related: [{ span: conference.span, message: "The conference" }],
    fixes: () => [insertRecital(draft, rule, r.item, conference)],
  };
}

/** What the rule wants stated of an attempted conference, too. */
function ofTries(r: Recited, { draft, rule, shown }: Pick<Case, "draft" | "rule" | "shown">, recital: Recital | undefined): Assessment {
  const evidence = shown.tries.map((c) => r.find(c, draft)).find((s) => s !== null) ?? null;
  if (evidence && !inBlank(draft, evidence)) return met(evidence);
  const last = shown.tries.at(-1) ?? null;
  return {
    status: "unmet", span: evidence ?? whereAbsent(draft, last?.span ?? null), lookedFor: r.lookedFor.replace("the conference", "the attempted conference"),
    ...(recital?.confirmed ? { confirmed: recital.confirmed } : {}),
    message: `${sentence(r.what.replace("the conference", "the attempted conference"))} is not stated: ${cite(rule)} asks for it where no conference could be held, too.`,
    related: last ? [{ span: last.span, message: "The attempt" }] : [],
    fixes: () => [insertRecital(draft, rule, r.item, last)],
  };
}

/** Whether a recital owed only in some cases is owed in this one. */
export function due(when: Rule["recites"][number]["when"], draft: Draft): boolean {
  switch (when) {
    case undefined: case "held": return true;
    case "movant-self-represented": return draft.movant.selfRepresented;
    case "movant-incarcerated": return draft.movant.incarcerated;
    case "opponent-self-represented": return draft.opponentSelfRepresented;
    case "opposed": return !draft.agreed && !draft.statements.some((s) => s.kind === "unopposed" && s.inCertification);
    case "attempt-only": case "same-county": return false;
  }
}

const listOf = (rule: Rule): string => {
  const items = rule.recites.filter((x) => x.when === undefined || x.when === "held").map((x) => x.item);
  const facts = (["date", "time", "place", "manner", "duration"] as const).filter((i) => items.includes(i));
  const parts = [...(facts.length ? [`the ${andList(facts)} of the conference`] : []), ...(items.includes("participants") ? ["the names of those who took part"] : [])];
  return parts.length ? parts.join(" and ") : "it";
};

const sentence = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** Names on the other side, and a movant's side that is named or signs; a self-represented party is named by the caption. */
function participantsSpan(c: Conferral, draft: Draft): Span | null {
  const named = c.participants.filter((p) => p.name !== null && p.role !== "staff");
  const opponent = named.find((p) => p.side === "opponent") ?? c.participants.find((p) => p.side === "opponent" && p.role === "party" && draft.opponentSelfRepresented);
  const movant = named.find((p) => p.side === "movant") ?? c.participants.find((p) => p.side === "movant");
  const unsided = named.filter((p) => p.side === null);
  if (opponent && (movant || unsided.length || named.length)) return opponent.span;
  if (opponent && /\b(?:counsel|the undersigned|I)\b/u.test(c.participants.map((p) => p.text).join(" "))) return opponent.span;
  if (unsided.length >= 2) return (unsided[0] as Conferral["participants"][number]).span;
  if (unsided.length === 1 && movant) return (unsided[0] as Conferral["participants"][number]).span;
  return null;
}
