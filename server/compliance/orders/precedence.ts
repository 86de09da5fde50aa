/**
 * An order beside the rules: federal, local, judge's, and closest to the case the order. Where a rule asks the same, the
 * draft has one finding under the stricter of the two, which names both; else the order says which rules it goes further than.
 */
import type { Rule } from "../../../shared-rules/rules.js";
import { overlaps } from "../../draft/span.js";
import type { Finding } from "../model.js";
import { levelOf } from "../precedence.js";
import { andList } from "../say.js";
import { stricter } from "../severity.js";

export interface Asked {
  readonly cited: string;
  /** The part of a joint paper, as the catalog calls it. */
  readonly item: string | null;
  /** A day of the order's own: there is no rule to compare. */
  readonly ofDay: boolean;
  readonly otherwise: string;
}

/** @param found of the rules; @param own the order's, without what is said of other authorities */
export function besideRules(found: readonly Finding[], own: Finding, { cited, item, ofDay, otherwise }: Asked, governing: readonly Rule[]): readonly Finding[] {
  const same = ofDay || own.status === "unclear" ? undefined : found.find((each) => each.code === own.code && each.status === "unmet" && each.authority !== own.authority && isSame(each, item, governing));
  if (!same) {
    const rules = governing.filter((rule) => levelOf(rule) !== "federal");
    const further = ofDay || own.status === "unclear" || rules.length === 0 ? "" : ` The order goes further here than ${andList(rules.map(({ citation }) => citation))}.`;
    return [...found.filter((each) => !isSettled(each, own)), { ...own, message: own.message + further + otherwise }];
  }
  const rule = governing.find(({ id }) => id === same.authority);
  const one: Finding = stricter(same.severity, own.severity)
    ? { ...same, message: `${same.message} ${cited} directs it too; ${rule?.citation ?? "the rule"} is named as the stricter.${otherwise}`, fixes: own.fixes.length > 0 ? own.fixes : same.fixes, elsewhere: [...(same.elsewhere ?? []), ...(own.elsewhere ?? [])] }
    : { ...own, message: `${own.message} ${rule ? `${rule.citation} asks it too; the order comes closest to the case.` : ""}${otherwise}`, related: same.related, fixes: own.fixes.length > 0 ? own.fixes : same.fixes };
  return found.map((each) => (each === same ? one : each));
}

/** A rule's doubt about the manner of a conference that the order says is the wrong one. */
const isSettled = (doubt: Finding, own: Finding): boolean =>
  doubt.code === "no-live-conference" && doubt.status === "unclear" && own.status === "unmet" && overlaps(doubt.span, own.span);

/** The same code; of the parts of a joint paper the same part. */
function isSame({ code, message, authority }: Finding, item: string | null, governing: readonly Rule[]): boolean {
  if (code !== "missing-joint-item") return true;
  const part = governing.find(({ id }) => id === authority)?.jointContents.find((each) => each.item === item);
  return part !== undefined && message.includes(part.label);
}
