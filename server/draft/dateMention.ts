/** One date as written: what its words fix by themselves, and no more. */
import type { IsoDate } from "./draft.js";
import type { Span } from "./span.js";

export type DateMention = { readonly span: Span } & (
  | { readonly form: "full"; readonly year: number; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly form: "partial"; readonly month: number; readonly day: number; readonly weekday: number | null }
  /** "the 18th" */
  | { readonly form: "day"; readonly day: number }
  | { readonly form: "weekday"; readonly weekday: number; readonly which: "next" | "next-week" | "last" | "that" | "this-past" | null }
  /** So many days after or before another: the date told before it, or the day of filing. */
  | { readonly form: "relative"; readonly days: number; readonly base: "previous" | "filing"; readonly direction: "after" | "before" }
  /** "in early March 2021": fixes no day. */
  | { readonly form: "month"; readonly year: number | null; readonly month: number }
  /** "last week", "several days later": date words that fix no day. */
  | { readonly form: "vague" }
);

export interface DateContext {
  /** The date last told. */
  readonly previous: IsoDate | null;
  readonly filed: IsoDate | null;
}
