/** A conference set out on a form, `Date: ... Manner: ... Present: ...`, and the opening of a list that says how all were held. */
import type { Mode } from "../../shared-rules/rules.js";
import type { Details, Telling } from "./contactFact.js";
import { eachOnce, peopleIn } from "./contactPeople.js";
import { isLive } from "./modes.js";
import { anyOf, pattern } from "./phrases.js";
import { matches } from "./scan.js";
import { mayFind } from "./search.js";
import { contains, type Span } from "./span.js";

export function detailsOf({ text, timings, modes }: Telling): Details | null {
  const labels = labelsIn(text);
  const [first] = labels;
  if (!first) return null;
  const valueOf = (label: RegExp): Span | null => {
    const i = labels.findIndex(([, name]) => label.test(name ?? ""));
    const m = labels[i];
    return m ? { start: m.index + m[0].length, end: labels[i + 1]?.index ?? text.length } : null;
  };
  const who = labels.flatMap((m, i) => (WHO.test(m[1] ?? "") ? [{ start: Math.max(0, m.index + m[0].length - 2), end: labels[i + 1]?.index ?? text.length }] : []));
  const placeSpan = valueOf(WHERE);
  const manner = valueOf(HOW) ?? placeSpan;
  return {
    span: { start: first.index, end: text.length },
    date: timings.dates.find((d) => d.form !== "month") ?? null,
    time: timings.times[0] ?? null,
    mode: (manner && modes.find((m) => contains(manner, m.span))) ?? modes.find((m) => m.manner || isLive(m.mode)) ?? (placeSpan ? { mode: "in-person", span: placeSpan, manner: true } : modes[0] ?? null),
    placeSpan,
    people: eachOnce(who.flatMap((s) => peopleIn(text, s, true))),
    labels: labels.length,
  };
}

function labelsIn(text: string): readonly RegExpExecArray[] {
  const labels = mayBeLabelled(text) ? matches(LABEL, text) : [];
  if (labels.length > 1 || !text.includes("Date") || !/\bDate\b/u.test(text)) return labels;
  const bare = matches(BARE_LABEL, text);
  return new Set(bare.map((m) => m[1])).size >= FEWEST_BARE ? bare : labels;
}

/** So many labels without a sign after them make a form. */
const FEWEST_BARE = 3;

/** "Conferences, all by telephone:" */
export const leadingMode = ({ text, modes }: Telling): Mode | null => (OPENS_LIST.test(text) ? (modes.find((m) => isLive(m.mode))?.mode ?? null) : null);

const NAME = anyOf(
  // When.
  /date(?: of (?:the )?(?:conference|consultation|call|meeting))?/, "when", "time", "duration", "length", "adjourned", "called to order",
  // Where, how, who.
  "hour", /conference(?=\s?[:|]\s?(?:\w+\.?,? )?\d)/, "place", "location", "manner", "mode", "method", "how", /participants?/, /attendees?/, "attending", "present", "who", "persons", "people", "individuals", /counsel (?:present|participating|attending)/, "participating", "speakers", "between(?: whom)?", "with whom", "where",
  // What came of it.
  "result", "outcome", "subject", "topics?", "issues?", "remarks", "notes",
);

const SIGN = String.raw`(?: (?:of|for|on behalf of) (?:the )?(?:conference|consultation|conferral|movant|respondent|plaintiffs?|defendants?))? ?(?:[:?]|\.{3,}|\|| – | — )`;

/** "Date of conference: ", "Manner ..... ", "Present – "; not "the date was". */
export const LABEL = pattern("giu", String.raw`(?:^|[\s|(;*.-])(${NAME})${SIGN}\s?`);
const mayBeLabelled = mayFind(pattern("iu", String.raw`\b${NAME}${SIGN}`));

/** "Date   Mon., Nov. 20", "Present   Owen Radcliffe": labels set apart by space alone, each with what it labels; not "Date of". */
export const BARE_LABEL = /(?:^|\s)(Date|Hour|Time|Place|Location|Manner|Mode|Method|Present|Participants|Attendees|Attending|Subject|Topics?|Issues?|Remarks|Notes|Result|Outcome|Duration|Length) (?=[\p{Lu}\d(]|telephone|phone|video|in person|by |none\b|log\b|the )/gu;

/** "Participants", "attending"; not "place". */
export const WHO = /^(?:participants?|attend|present|who|persons|people|individuals|counsel |participating|speakers|between|with whom)/iu;
/** "Location"; not "manner". */
export const WHERE = /^(?:place|location|where)/iu;
/** "Method"; not "place". */
export const HOW = /^(?:manner|mode|method|how)/iu;
/** "as follows:", "by telephone –"; not "by telephone.". */
export const OPENS_LIST = /[:—–-]\s*$/u;
