/**
 * The contents that an order wants of a paper, each looked for in the draft that is that paper.
 *
 * Met only by evidence; missing only where the draft has neither a part for it nor a word of it; everything between is left
 * to the reader, in the checklist. The order of July 2, 2013 (D.N.J.) numbers five such contents, and finds that letters
 * which do not tell them do not comply.
 */
import type { Draft } from "../../draft/draft.js";
import { fillPart, insertOrderedPart } from "../../fixes/ordered-part.js";
import type { Span } from "../../draft/span.js";
import { titleSpan } from "../check.js";
import type { OrderAnswer } from "./answer.js";
import { recitalAnswers } from "./recitals.js";
import { byKeyWords, namesIt } from "./keyWords.js";
import { seenIn, type Part, type Seen } from "./seen.js";
import { isHeadingOf, mayBeNone, subjectsOf, type Subject } from "./subjects.js";

/** What the paper is called in a message, and which code says that it lacks something. */
export interface PaperWords {
  readonly noun: string;
  readonly code: "missing-joint-item" | "missed-order-duty";
}

type Looked =
  | { readonly kind: "met"; readonly at: readonly Span[] }
  /** There is a place for it, and nothing in it yet. */
  | { readonly kind: "empty"; readonly part: Part }
  | { readonly kind: "open"; readonly at: Span | null; readonly missing: string }
  | { readonly kind: "absent"; readonly missing: string; readonly subject: Subject | null };

/** @param cited the order, as the message names it */
export function contentsAnswers(draft: Draft, contents: readonly string[], cited: string, paper: PaperWords): readonly OrderAnswer[] {
  if (contents.length === 0) return [];
  const seen = seenIn(draft, contents), parts = partsFor(seen, contents);
  return contents.flatMap((wanted, n): readonly OrderAnswer[] => {
    const part = `${n + 1}`, asks = `in the ${paper.noun}: ${short(wanted)}`, looked = lookFor(seen, wanted, parts[n] ?? null);
    const recitals = recitalAnswers(seen, wanted, part, cited);
    switch (looked.kind) {
      case "met": return [{ part, asks, status: "met", evidence: looked.at }, ...recitals];
      case "open": return [{ part, asks, status: "unclear", evidence: looked.at && looked.at.end > 0 ? [looked.at] : [], lookedFor: looked.missing }, ...recitals];
      case "empty": return [{
        part, asks, status: "unmet", evidence: [looked.part.heading], lookedFor: short(wanted),
        // A blank is a finding of its own.
        ...(looked.part.holds === "nothing" && { fault: { code: paper.code, at: looked.part.heading, says: `Nothing under this heading: ${cited} wants “${short(wanted)}” in the ${paper.noun}.`, fixes: () => [fillPart(draft, looked.part.heading, wanted, subjectsOf(wanted)[0]?.item ?? null)] } }),
      }];
      case "absent": return [{
        part, asks, status: "unmet", evidence: [titleSpan(draft)], lookedFor: looked.missing,
        // A blank that stands for it is a finding of its own.
        ...(!isAwaited(draft, wanted, looked.subject) && { fault: {
          code: looked.subject?.code ?? paper.code, at: titleSpan(draft), ...(looked.subject?.item !== undefined && { item: looked.subject.item }),
          says: `Missing part: ${cited} wants “${short(wanted)}” in the ${paper.noun}; nothing here takes ${looked.subject === null ? "it up" : `up ${looked.subject.name}`}.`,
          fixes: () => [insertOrderedPart(draft, { wanted, subject: looked.subject?.item ?? null, number: numberOf(seen, parts, n), next: nextOf(parts, n) })],
        } }),
      }];
    }
  });
}

const isAwaited = ({ placeholders }: Draft, wanted: string, subject: Subject | null): boolean =>
  placeholders.some(({ text }) => (subject === null ? namesIt(text, wanted) : subject.asked.test(text)));

function lookFor(seen: Seen, wanted: string, part: Part | null): Looked {
  if (part !== null && part.holds !== "words") return { kind: "empty", part };
  const subjects = subjectsOf(wanted);
  if (subjects.length === 0) {
    const found = byKeyWords(seen, wanted);
    if (found.kind === "met") return { kind: "met", at: [found.at] };
    return found.kind === "absent" && part === null ? { kind: "absent", missing: short(wanted), subject: null } : { kind: "open", at: part?.heading ?? (found.kind === "hint" ? found.at : null), missing: short(wanted) };
  }
  const met: Span[] = [];
  let open: Looked | null = null;
  for (const subject of subjects) {
    const at = subject.found(seen, wanted) ?? (subject.byPart && part !== null && isHeadingOf(subject, part.title) ? part.heading : null);
    if (at !== null) { met.push(at); continue; }
    // A part found by its number alone may be about anything.
    const stands = part !== null && (isHeadingOf(subject, part.title) || subjectsOf(part.title).length === 0);
    const hint = stands ? part.heading : subject.hint(seen);
    if (hint === null && !mayBeNone(subject, wanted)) return { kind: "absent", missing: subject.name, subject };
    open ??= { kind: "open", at: hint, missing: subject.name };
  }
  return open ?? { kind: "met", at: met };
}

/**
 * The part of the draft that answers each content: by its heading's words; else by its number, counted as the headings that
 * were known by their words count (an order may number its contents from the second on).
 */
function partsFor({ parts }: Seen, contents: readonly string[]): readonly (Part | null)[] {
  const taken = new Set<Part>();
  const byWords = contents.map((wanted): Part | null => {
    const subjects = subjectsOf(wanted);
    const part = parts.find((each) => !taken.has(each) && (subjects.length > 0 ? sameSubjects(subjectsOf(each.title), subjects) : namesIt(each.title, wanted))) ?? null;
    if (part) taken.add(part);
    return part;
  });
  const steps = byWords.flatMap((part, n) => (part === null || part.number === null ? [] : [part.number - n]));
  const step = [...new Set(steps)].sort((a, b) => steps.filter((each) => each === b).length - steps.filter((each) => each === a).length)[0];
  if (step === undefined) return byWords;
  return byWords.map((part, n) => part ?? parts.find((each) => each.number === n + step && !taken.has(each)) ?? null);
}

const sameSubjects = (titles: readonly Subject[], wanted: readonly Subject[]): boolean => titles.length > 0 && wanted.some((each) => titles[0] === each);

/** The number that the part would have beside the others; null where those have none. */
function numberOf({ parts }: Seen, own: readonly (Part | null)[], n: number): number | null {
  const at = own.findIndex((part) => part !== null && part.number !== null);
  const number = (own[at]?.number ?? 0) - at + n;
  return at < 0 ? (parts.length === 0 ? n + 1 : null) : number > 0 ? number : null;
}

const nextOf = (own: readonly (Part | null)[], n: number): Span | null => own.slice(n + 1).find((part) => part !== null)?.heading ?? null;

const LONGEST = 160;

/** An order's words on one line, cut between words where they are many. */
export function short(wanted: string): string {
  const words = wanted.replace(/\s+/g, " ").trim();
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(" ", LONGEST);
  return `${words.slice(0, cut > 0 ? cut : LONGEST)} …`;
}
