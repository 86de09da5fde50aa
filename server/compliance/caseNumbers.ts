/**
 * The court and the judge that a case number tells, where the setting `goodfaith.caseNumbers` or the case file maps it.
 *
 * The court counts only where the caption leaves it open and nothing closer names it; the judge comes beside those whom the
 * caption names. Two entries that fit one number and name different courts tell nothing, and neither do two that name
 * different judges for one mark: the user is told of both, and nothing is guessed.
 */
import { criteriaOf, fits, type NumberEntry } from "../../shared-rules/case-numbers.js";
import type { Draft } from "../draft/draft.js";
import type { Context } from "./model.js";

export interface Told<T> {
  readonly value: T;
  /** "goodfaith.caseNumbers, office 4" */
  readonly by: string;
}

export interface NumberTells {
  readonly court: Told<string> | null;
  readonly judges: readonly Told<string>[];
  /** What several entries name differently: "E.D. Mo. (goodfaith.yaml, office 4)". */
  readonly clash: { readonly courts: readonly Told<string>[]; readonly judges: readonly Told<string>[] };
}

const NOTHING: NumberTells = { court: null, judges: [], clash: { courts: [], judges: [] } };

const SETTING = "goodfaith.caseNumbers";

export function numberTells({ caption }: Draft, { caseNumbers = [], caseFile }: Context): NumberTells {
  if (!caption?.caseNumber) return NOTHING;
  const seen = { text: caption.caseNumber.text, marks: caption.marks, initials: caption.initials };
  const fitting = [
    ...caseNumbers.map((entry) => ({ entry, from: SETTING })),
    ...(caseFile?.file.caseNumbers ?? []).map((entry) => ({ entry, from: caseFile?.fileName ?? "" })),
  ].filter(({ entry }) => fits(entry, seen));
  const told = (key: "court" | "judge"): readonly (Told<string> & { readonly entry: NumberEntry })[] =>
    fitting.flatMap(({ entry, from }) => (entry[key] === null ? [] : [{ value: entry[key], by: `${from}, ${criteriaOf(entry)}`, entry }]));
  const courts = distinct(told("court")), judges = told("judge");
  // One judge for each mark: a number often has the initials of two.
  const byMark = [...new Set(judges.map(({ entry }) => entry.initials?.toUpperCase() ?? null))].map((mark) => distinct(judges.filter(({ entry }) => (entry.initials?.toUpperCase() ?? null) === mark)));
  return {
    court: courts.length === 1 ? (courts[0] ?? null) : null,
    judges: distinct(byMark.filter((named) => named.length === 1).flat()),
    clash: { courts: courts.length > 1 ? courts : [], judges: byMark.filter((named) => named.length > 1).flat() },
  };
}

const distinct = <T extends Told<string>>(told: readonly T[]): readonly T[] =>
  told.filter(({ value }, n) => told.findIndex((other) => other.value.toLowerCase() === value.toLowerCase()) === n);
