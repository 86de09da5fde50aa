/** The day that each date means: a partial date takes what it lacks from the date told before it, whichever paragraph that stands in. */
import { resolveDate, type DateMention } from "./dates.js";
import type { IsoDate } from "./draft.js";
import type { ParagraphFacts } from "./facts.js";

/** A date mention in its paragraph, with the day it means here. */
interface Dated {
  readonly mention: DateMention;
  readonly day: IsoDate | null;
}

/** Each date's day, for the paragraphs that are asked about. */
export interface Days {
  of(i: number): readonly Dated[];
}

/**
 * Days in the draft's order: a partial date takes the year of the one before it. A whole date needs none before it, so what
 * is asked is worked out from the last whole date above.
 */
export function daysOf(facts: readonly (ParagraphFacts | null)[], filed: IsoDate | null): Days {
  const known = new Map<number, { readonly dates: readonly Dated[]; readonly last: IsoDate | null }>();
  const wholeAt = (i: number): IsoDate | null => {
    const last = facts[i]?.dates.at(-1);
    return last?.form === "full" ? resolveDate(last, { previous: null, filed }) : null;
  };
  const resolve = (i: number, before: IsoDate | null): IsoDate | null => {
    let previous = before;
    const dates = (facts[i]?.dates ?? []).map((mention): Dated => {
      const day = resolveDate(mention, { previous, filed });
      previous = day ?? previous;
      return { mention, day };
    });
    known.set(i, { dates, last: previous });
    return previous;
  };
  return {
    of(i) {
      const done = known.get(i);
      if (done) return done.dates;
      let from = i - 1;
      let previous: IsoDate | null = null;
      for (; from >= 0; from--) {
        if (facts[from] === null) continue;
        previous = known.get(from)?.last ?? wholeAt(from);
        if (previous !== null) break;
      }
      for (let k = from + 1; k < i; k++) if (facts[k] !== null) previous = resolve(k, previous);
      resolve(i, previous);
      return known.get(i)!.dates;
    },
  };
}

export const dayOf = (days: Days, i: number, d: DateMention | null): IsoDate | null =>
  d === null ? null : (days.of(i).find((x) => x.mention === d)?.day ?? null);
