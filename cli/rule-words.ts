/** The fields of a rule in a lawyer's words, for tables and explanations. */
import type { By, Form, Mode, RecitalItem, Rule, When } from "../shared-rules/rules.js";

export const MODE_WORDS: Readonly<Record<Mode | "any", string>> = {
  "in-person": "in person", telephone: "by telephone", video: "by video", letter: "by letter", email: "by e-mail",
  fax: "by fax", voicemail: "by voicemail", text: "by text message", unknown: "in an unknown way", any: "any manner",
};

const ITEM_WORDS: Readonly<Record<RecitalItem, string>> = {
  "good-faith": "good faith", impasse: "that no accord was reached", opposition: "whether opposed",
  reasons: "why no agreement", issues: "what was discussed and remains", efforts: "the efforts made", steps: "the steps taken",
  compromises: "the compromises offered", date: "date", time: "time", place: "place", manner: "manner",
  participants: "participants", duration: "duration",
};

const WHEN_WORDS: Readonly<Record<When, string>> = {
  held: "where a conference was held", "attempt-only": "where there was only an attempt", opposed: "if opposed",
  "movant-self-represented": "if the movant is self-represented", "movant-incarcerated": "if the movant is incarcerated",
  "opponent-self-represented": "if the opponent is self-represented", "same-county": "if counsel are in the same county",
};

const FORM_WORDS: Readonly<Record<Form, string>> = {
  "statement-in-motion": "a statement in the motion", certificate: "a certificate", "separate-certificate": "a certificate on a separate paper",
  declaration: "a declaration", affidavit: "an affidavit", letter: "a letter to the court", "joint-letter": "a joint letter",
  "joint-stipulation": "a joint stipulation", "joint-statement": "a joint statement", "joint-motion": "a joint motion",
  "court-conference": "a conference with the court first", other: "a form of its own (see the summary)",
};

const BY_WORDS: Readonly<Record<By, string>> = {
  rule: "by the rule's own words", orders: "as the court's orders read it", order: "as one order read it",
};

export const acceptedModes = ({ conference: { modes } }: Rule): string => anyOf(modes.map((mode) => MODE_WORDS[mode]));

/** In short, for a table: "good faith, date, time". */
export const recitals = ({ recites }: Rule): string => [...new Set(recites.map(({ item }) => ITEM_WORDS[item]))].join(", ") || "-";

/** "at most 3 single-spaced pages"; nothing where the rule names no length. */
export const lengthWords = ({ length }: Rule): string =>
  length === undefined ? "" : `at most ${length.pages} ${length.spacing === undefined ? "" : `${length.spacing}-spaced `}page${length.pages === 1 ? "" : "s"}`;

/** What lead counsel do themselves; nothing where the rule does not say. */
export const leadWords = ({ leadCounsel }: Rule): string =>
  leadCounsel === undefined ? "" : leadCounsel.must === "confer" ? "lead counsel confer themselves" : "lead counsel of both sides sign";

export const formWords = ({ form }: Rule): string => FORM_WORDS[form];

/** What is owed always, then what is owed in some cases, a line each; what is less sure than the rule as a whole says so. */
export function recitalLines(rule: Rule): readonly string[] {
  const cases = new Map<string, string[]>();
  for (const { item, when, confirmed } of rule.recites) {
    const doubt = confirmed && confirmed !== rule.confirmed ? ` (confirmed: ${confirmed})` : "";
    const inCase = when ? `${WHEN_WORDS[when]}: ` : "";
    cases.set(inCase, [...(cases.get(inCase) ?? []), ITEM_WORDS[item] + doubt]);
  }
  return [...cases].map(([inCase, items]) => inCase + items.join(", "));
}

export function conferenceLines({ conference: { modes, sameCounty, unclear, insufficient, attempt, timing } }: Rule): readonly string[] {
  const days = [
    timing?.atLeastDaysBeforeFiling === undefined ? "" : `at least ${timing.atLeastDaysBeforeFiling} days before filing`,
    timing?.atMostDaysBeforeFiling === undefined ? "" : `at most ${timing.atMostDaysBeforeFiling} ${timing.courtDays ? "court " : ""}days before filing`,
    timing?.beforeCourtStep ? "before the court is approached" : "",
    timing?.courtStepWithinHours === undefined ? "" : `the court approached within ${timing.courtStepWithinHours} hours of it`,
    timing?.atMostDaysAfterResponses === undefined ? "" : `the motion within ${timing.atMostDaysAfterResponses} days of the responses`,
    timing?.awaitReplyCourtDays === undefined ? "" : `without an answer, ${timing.awaitReplyCourtDays} court days left for one`,
    timing?.afterResponses ? "after the responses complained of" : "",
  ].filter((part) => part !== "");
  return [
    anyOf(modes.map((mode) => MODE_WORDS[mode])) || "manner not known",
    ...(sameCounty ? [`where counsel are in the same county: ${anyOf(sameCounty.map((mode) => MODE_WORDS[mode]))}`] : []),
    ...byReader(insufficient),
    ...(unclear.length > 0 ? [`not settled in what was read: ${anyOf(unclear.map((mode) => MODE_WORDS[mode]))}`] : []),
    ...(days.length > 0 ? [days.join(", ")] : []),
    attempt.counts === null ? "whether an attempt counts is not known"
      : attempt.counts ? `a real attempt counts${attempt.recites.length > 0 ? `; it must state ${attempt.recites.map((i) => ITEM_WORDS[i]).join(", ")}` : ""}`
      : attempt.refusal ? "an attempt alone does not count; a certified refusal of the other side does" : "an attempt alone does not count",
  ];
}

function byReader(insufficient: Rule["conference"]["insufficient"]): readonly string[] {
  return (Object.keys(BY_WORDS) as readonly By[]).flatMap((by) => {
    const modes = insufficient.filter((each) => each.by === by).map(({ mode }) => MODE_WORDS[mode]);
    return modes.length === 0 ? [] : [`not enough ${BY_WORDS[by]}: ${anyOf(modes)}`];
  });
}

/** "discovery motions", "all motions, but not dismiss, incarcerated". */
export function governsWords({ governs: { motions, except, whereOrdered } }: Rule): string {
  const named = typeof motions === "string" ? `${motions} motions`.replace("nondispositive", "non-dispositive") : `motions: ${motions.join(", ")}`;
  return [named, except.length > 0 ? `except ${except.join(", ")}` : "", whereOrdered ? "where an order directs a joint submission" : ""]
    .filter((part) => part !== "").join(", ");
}

const anyOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
