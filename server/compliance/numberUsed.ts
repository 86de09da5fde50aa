/** What was taken from the case number and from where, or why nothing was: said once, as information, at the number. */
import type { Judge } from "../../shared-rules/rules.js";
import type { Draft } from "../draft/draft.js";
import type { NumberTells, Told } from "./caseNumbers.js";
import { titleSpan } from "./check.js";
import type { Catalog, Context, Finding, Standing } from "./model.js";
import { andList } from "./say.js";
import { judgesIn, standingOf } from "./standing.js";

interface NumberUsed {
  readonly finding: Finding;
  /** Something was taken from it. */
  readonly used: boolean;
}

export function numberUsed(draft: Draft, context: Context, tells: NumberTells, standing: Standing, judges: readonly Judge[]): NumberUsed | null {
  const { catalog } = context;
  const open = idOf(standingOf(draft, context)) === null && standing.kind !== "not-ours";
  const court = open && tells.court !== null && idOf(standing) === tells.court.value ? tells.court : null;
  const named = tells.judges.filter(({ value }) => isNews(value, draft, context, standing, judges));
  const used = [
    ...(court ? [`the court, ${called(court.value, catalog)}, which the caption does not name (${court.by})`] : []),
    ...named.map(({ value, by }) => `Judge ${value} (${by})`),
  ];
  const clashes = [
    ...(open && tells.clash.courts.length > 0 ? [clash("courts", tells.clash.courts.map((told) => ({ ...told, value: called(told.value, catalog) })))] : []),
    ...((context.judge ?? null) === null && tells.clash.judges.length > 0 ? [clash("judges", tells.clash.judges)] : []),
  ];
  if (used.length + clashes.length === 0) return null;
  const message = [...(used.length > 0 ? [`Taken from the case number: ${andList(used)}.`] : []), ...clashes].join(" ");
  const span = draft.caption?.caseNumber?.span ?? titleSpan(draft);
  return { finding: { code: "not-covered", severity: "information", status: "slip", message, authority: null, span, related: [], fixes: [] }, used: used.length > 0 };
}

/** A judge whose procedures count, and would not without the case number. */
const isNews = (name: string, draft: Draft, context: Context, standing: Standing, judges: readonly Judge[]): boolean => {
  const without = judgesIn(draft, standing, context);
  return judgesIn(draft, standing, context, [name]).some((found) => judges.includes(found) && !without.includes(found));
};

const clash = (what: string, told: readonly Told<string>[]): string =>
  `Not used: the case number fits entries that name different ${what}: ${andList(told.map(({ value, by }) => `${value} (${by})`))}.`;

const idOf = (standing: Standing): string | null => ("court" in standing ? (standing.court?.id ?? null) : null);

const called = (id: string, { courts, federalCourts }: Catalog): string => courts.get(id)?.abbreviation ?? federalCourts.get(id)?.abbreviation ?? id;
