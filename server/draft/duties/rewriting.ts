/** A passage with some of its words written otherwise, whose parts are still found where they stand in the order. */
import { span } from "../span.js";
import type { Passage } from "./prose.js";

export interface Replacement {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export function rewritten(passage: Passage, replacements: readonly Replacement[]): Passage {
  if (replacements.length === 0) return passage;
  const inOrder = [...replacements].sort((a, b) => a.at - b.at).filter((r, i, all) => i === 0 || r.at >= all[i - 1]!.at + all[i - 1]!.length);
  let text = "", from = 0;
  const places: { readonly at: number; readonly end: number; readonly was: Replacement }[] = [];
  for (const was of inOrder) {
    text += passage.text.slice(from, was.at);
    places.push({ at: text.length, end: text.length + was.text.length, was });
    text += was.text;
    from = was.at + was.length;
  }
  text += passage.text.slice(from);
  // What was written otherwise stands where it did as a whole.
  const back = (at: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { at: start, end, was } of places) {
      if (isEnd ? at <= start : at < start) break;
      if (at < end) return isEnd ? was.at + was.length : was.at;
      shift = was.at + was.length - end;
    }
    return at + shift;
  };
  return { ...passage, text, locate: (s) => passage.locate(span(back(s.start, false), Math.max(back(s.start, false), back(s.end, true)))) };
}
