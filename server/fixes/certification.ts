/**
 * A whole certification for the rules at hand, put together from what they ask for: nothing asserted, only blanks and
 * choices; facts only from the log, where there is one. A conference took place, or it could only be attempted, or, where a
 * rule takes that, the other side refused one.
 */
import { isFederalRule } from "../../shared-rules/federal-rules.js";
import type { Mode, RecitalItem, Rule } from "../../shared-rules/rules.js";
import {
  attemptSentence, attemptsSentence, refusalSentence, capital, conferenceSentence, positionSentence, REMAINING, sentenceFor, type Sides,
} from "../../shared-rules/templates/wording.js";
import type { Fix } from "../compliance/model.js";
import type { Draft } from "../draft/draft.js";
import { heading, insertAfterTitle, insertBlock } from "./layout.js";
import { loggedAttempt, loggedBefore, loggedConference, loggedRecital, type Logged } from "./logged.js";
import { sidesOf } from "./sides.js";

export type Variant = "conference" | "attempts" | "refusal";

/** The certification's text, heading and all, with `\n` between lines. */
export function certificationFor(draft: Draft, rules: readonly Rule[], variant: Variant, logged: Logged | null = null): string {
  const asking = certifying(rules);
  const oath = asking.some((r) => r.form === "declaration" || r.form === "affidavit");
  const first = asking.find((r) => r.place === FIRST_PARAGRAPH);
  // A heading of its own would take what follows the motion's first paragraph under it.
  const opening = `${first ? `${first.citation} Certification. ` : ""}${leadIn(asking, oath)}`;
  return [
    ...(first ? [] : [titleOf(draft, asking, variant)]),
    ...WRITE[variant](draft, answered(rules), opening, logged),
    ...(oath ? [OATH] : []),
    ...signaturesFor(draft, asking),
  ].join("\n\n");
}

/** Both variants, or the conference alone where a rule takes no attempt for one; a refusal where that rule takes it. */
export function insertCertifications(draft: Draft, rules: readonly Rule[], logged: Logged | null = null): readonly Fix[] {
  const fixes = variantsFor(rules).map((variant) => insertCertification(draft, rules, variant, logged));
  return bestVariant(rules, logged) === "attempts" ? fixes.reverse() : fixes;
}

/** What the log shows: a conference, or only attempts where they count; without a log, a conference. */
export const bestVariant = (rules: readonly Rule[], logged: Logged | null): Variant =>
  logged && !logged.conference && variantsFor(rules).includes("attempts") ? "attempts" : "conference";

export function variantsFor(rules: readonly Rule[]): readonly Variant[] {
  const strict = certifying(rules).filter((r) => r.conference.attempt.counts === false);
  if (strict.length === 0) return ["conference", "attempts"];
  return strict.every((r) => r.conference.attempt.refusal) ? ["conference", "refusal"] : ["conference"];
}

/** A fix that puts it before the signature block, or at the head of the motion where a rule wants it first. */
export function insertCertification(draft: Draft, rules: readonly Rule[], variant: Variant, logged: Logged | null = null): Fix {
  const main = mainRule(certifying(rules));
  const under = main ? ` under ${main.citation}` : "";
  const told = logged !== null && (variant === "attempts" || (variant === "conference" && logged.conference !== null));
  const why = `${WHY[variant]}${told ? "; from the log" : ""}`;
  return {
    title: `Insert a certification${under} (${why})`,
    edits: [(isFirst(certifying(rules)) ? insertAfterTitle : insertBlock)(draft, certificationFor(draft, rules, variant, logged))],
  };
}

const WHY: Readonly<Record<Variant, string>> = { conference: "a conference was held", attempts: "conferring was attempted", refusal: "the other side refused to confer" };

const LIVE: readonly Mode[] = ["in-person", "telephone", "video"];

/** The live manners of conferring that every rule accepts; where that leaves no choice, those that none refuses too. */
export function modesOf(rules: readonly Rule[]): readonly Mode[] {
  const accepted = (mode: Mode, { conference: c }: Rule): boolean => c.modes.includes("any") || c.modes.includes(mode);
  const common = LIVE.filter((mode) => rules.every((r) => accepted(mode, r)));
  if (common.length > 1) return common;
  const open = LIVE.filter((mode) => rules.every((r) => accepted(mode, r) || r.conference.unclear.includes(mode)));
  return open.length > 1 ? open : LIVE;
}

const signedByLead = ({ leadCounsel }: Rule): boolean => leadCounsel?.must === "sign";

/** Where the certification bears signatures of its own. */
export function signaturesFor(draft: Draft, rules: readonly Rule[]): readonly string[] {
  const { movantParty, opponentParty } = sidesOf(draft);
  const line = (party: string): string => `[signature of ${rules.some(signedByLead) ? "lead " : ""}counsel for ${party.replace(/^\[|\]$/g, "")}]`;
  return rules.some((r) => r.signed === "all-counsel") ? [line(movantParty), line(opponentParty)] : rules.some((r) => r.signed === "attorney") ? [line(movantParty)] : [];
}

export const OATH = "I declare under penalty of perjury that the foregoing is [true and correct / not yet verified]. " +
  "Executed on [date of signing]. [signature of declarant]";

/** Rules that bear on what a certification tells: a joint paper is another matter. */
const answered = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((r) => !r.governs.whereOrdered && !r.form.startsWith("joint-"));

/** Of those, the rules that it invokes: the ones that ask for a statement, and not only for a step to be taken. */
const certifying = (rules: readonly Rule[]): readonly Rule[] =>
  answered(rules).filter((r) => r.form !== "other" && r.form !== "court-conference");

const FIRST_PARAGRAPH = "first-paragraph";

const isFirst = (rules: readonly Rule[]): boolean => rules.some((r) => r.place === FIRST_PARAGRAPH);

const mainRule = (rules: readonly Rule[]): Rule | undefined => rules.find((r) => !isFederalRule(r)) ?? rules[0];

const OWN_HEADING = "own-heading: ";

function titleOf(draft: Draft, rules: readonly Rule[], variant: Variant): string {
  const place = rules.find((r) => r.place?.startsWith(OWN_HEADING))?.place;
  if (place) return heading(draft, place.slice(OWN_HEADING.length), 0, true);
  if (mainRule(rules)?.form === "letter") return heading(draft, "Efforts to Resolve the Dispute");
  return heading(draft, variant === "conference" ? "Certification of Conference" : "Certification of Efforts to Confer");
}

function leadIn(rules: readonly Rule[], oath: boolean): string {
  const who = oath ? "I, [name of declarant], state" : "the undersigned states";
  const citations = [...rules.filter((r) => !isFederalRule(r)), ...rules.filter(isFederalRule)].map((r) => r.citation);
  return citations.length === 0 ? `${capital(who)} as follows.` : `Under ${list(citations)}, ${who} as follows.`;
}

function conference(draft: Draft, rules: readonly Rule[], opening: string, logged: Logged | null): readonly string[] {
  return [[opening, conferenceFor(draft, rules, logged), failure(sidesOf(draft), askedItems(draft, rules, "conference"))].join(" ")];
}

/** What these rules ask to be told of a conference, in sentences that fit into a certification already there. */
export function conferenceFor(draft: Draft, rules: readonly Rule[], logged: Logged | null = null): string {
  const asked = askedItems(draft, rules, "conference");
  const sides = sidesOf(draft);
  const modes = modesOf(rules);
  const held = logged?.conference ?? null;
  const told = (item: RecitalItem): string => (logged && held ? loggedRecital(item, held, logged, draft, sides) : null) ?? sentenceFor(item, sides, modes, true);
  const sentence = logged && held ? loggedConference(held, logged, draft, sides, asked.has("time")) : conferenceSentence(sides, modes, asked.has("time"));
  const lead = rules.some(({ leadCounsel }) => leadCounsel?.must === "confer") ? [LEAD_COUNSEL] : [];
  // A rule that asks for all steps has them among those.
  const before = logged && held && !asked.has("steps") ? loggedBefore(held, logged, draft) : [];
  return [sentence, ...before, ...lead, ...DETAILS.filter((item) => asked.has(item)).map(told)].join(" ");
}

/** Whether lead counsel conferred is for the signer to say. */
const LEAD_COUNSEL = "Those who spoke were [lead counsel for both sides / other counsel].";

/** Each attempt is a paragraph, so that one can be struck or repeated. */
function attempts(draft: Draft, rules: readonly Rule[], opening: string, logged: Logged | null): readonly string[] {
  const asked = askedItems(draft, rules, "attempts");
  const sides = sidesOf(draft);
  const written: readonly Mode[] = rules.every((r) => r.conference.modes.includes("any")) ? ["email", "letter"] : [];
  const modes = [...ATTEMPT_MODES.filter((m) => modesOf(rules).includes(m)), ...written];
  const details = DETAILS.filter((item) => asked.has(item) && !OF_A_CONFERENCE.has(item))
    .map((item) => (item === "issues" ? REMAINING : item === "opposition" ? positionSentence(sides) : (logged ? loggedRecital(item, null, logged, draft, sides) : null) ?? sentenceFor(item, sides, modes, true)));
  return [
    `${opening} ${attemptsSentence(sides)}`,
    ...(logged ? logged.all.map((contact) => loggedAttempt(contact, logged, draft, asked.has("time"))) : ["first", "second", "third"].map((which) => attemptSentence(modes, which))),
    [...details, failure(sides, asked)].join(" "),
  ];
}

function refusal(draft: Draft, _rules: readonly Rule[], opening: string): readonly string[] {
  return [`${opening} ${refusalSentence(sidesOf(draft))}`];
}

const WRITE: Readonly<Record<Variant, (draft: Draft, rules: readonly Rule[], opening: string, logged: Logged | null) => readonly string[]>> = { conference, attempts, refusal };

/** Careful practitioners state it whether or not a rule asks; in the rule's own words where one does. */
const failure = (sides: Sides, asked: ReadonlySet<RecitalItem>): string => sentenceFor("impasse", sides, [], asked.has("impasse"));

const ATTEMPT_MODES: readonly Mode[] = ["telephone", "in-person", "video"];

/** In the order in which they read well; date, time, manner and good faith are in the sentence about the conference. */
const DETAILS: readonly RecitalItem[] = [
  "place", "duration", "participants", "steps", "issues", "compromises", "reasons", "opposition",
];

const OF_A_CONFERENCE: ReadonlySet<RecitalItem> = new Set(["place", "duration", "participants"]);

/** What the rules ask to be stated in this variant of this draft. */
function askedItems(draft: Draft, rules: readonly Rule[], variant: Variant): ReadonlySet<RecitalItem> {
  const owed = rules.flatMap((r) => r.recites).filter(({ when }) => {
    switch (when) {
      case "held": return variant === "conference";
      case "attempt-only": return variant === "attempts";
      case "opposed": return !draft.agreed;
      case "movant-self-represented": return draft.movant.selfRepresented;
      case "movant-incarcerated": return draft.movant.incarcerated;
      case "opponent-self-represented": return draft.opponentSelfRepresented;
      case "same-county":
      case undefined: return true;
    }
  });
  const forAttempt = variant === "attempts" ? rules.flatMap((r) => r.conference.attempt.recites) : [];
  return new Set([...owed.map((r) => r.item), ...forAttempt]);
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")}${items.length > 2 ? "," : ""} and ${items.at(-1) ?? ""}`;
