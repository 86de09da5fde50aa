/** From offsets in the text read out of a Word document to places in the document, as its owner would look for them. */
import type { Span } from "../../server/draft/span.js";
import type { Where } from "./blocks.js";
import type { Stretch } from "./render.js";

export interface Places {
  /** The paragraph in which the span begins: its number in the body, or "footnote 2". */
  readonly paragraph: (span: Span) => Where;
  /** The words at the span without the marks that the file does not have; for an empty span, its paragraph's. */
  readonly words: (span: Span) => string;
}

export function placesOf(text: string, stretches: readonly Stretch[]): Places {
  const at = (offset: number): number => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
  return {
    paragraph: ({ start }) => stretches[at(start)]?.where ?? 1,
    words({ start, end }) {
      const n = at(start);
      const words = start < end ? text.slice(start, end) : text.slice(stretches[n]?.start ?? 0, stretches[n + 1]?.start ?? text.length);
      return withoutMarks(words);
    },
  };
}

/** "paragraph 14", "footnote 2" */
export const placeName = (where: Where): string => (typeof where === "number" ? `paragraph ${where}` : where);

/** Sentence: "## ", "> ", "**"; at the start of a line. */
const OPENING = /^(?:#{1,6} |> |\*\*|\| |\[\^\w{1,12}\]: )/gm;
/** Sentence: "[^2]", "**" or " |" at the end of a line, " | " between cells. */
const WITHIN = /\[\^\w{1,12}\](?:: )?|\*\*$| \|$|(?<= )\| /gm;

const withoutMarks = (text: string): string => text.replace(OPENING, "").replace(WITHIN, "");
