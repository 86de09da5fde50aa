/**
 * Which of the papers at hand is the one that a motion points to.
 *
 * A paper answers by its declarant, by its exhibit letter, or, where the pointer names neither, by its kind; what it is
 * called on disk counts, and what its own title says counts more. One of another case never answers. Between two that
 * answer alike nobody guesses.
 */
import type { Draft, StatementKind } from "../../draft/draft.js";
import { caseKey } from "../case/number.js";
import { exhibitIn, kindNamed, oneLine, peopleIn, plainName, samePerson, speakerOf, type PaperKind, type PersonNamed, type Pointer } from "../../draft/pointers.js";

/** A paper that lies beside the motion. */
export interface Attached {
  /** How the one who hands it in knows it: a path, a URI. */
  readonly name: string;
  /** "roe-declaration.md" */
  readonly fileName: string;
  readonly draft: Draft;
  /** The case file has it read with the motion. */
  readonly listed?: true;
}

export type Answer =
  | { readonly kind: "read"; readonly pointer: Pointer; readonly paper: Attached }
  /** Several answer alike. */
  | { readonly kind: "alike"; readonly pointer: Pointer; readonly papers: readonly Attached[] }
  /** The paper named is here, and tells nothing of conferring. */
  | { readonly kind: "silent"; readonly pointer: Pointer; readonly papers: readonly Attached[] }
  | { readonly kind: "absent"; readonly pointer: Pointer };

export function answerTo(pointer: Pointer, motion: Draft, papers: readonly Attached[]): Answer {
  const fitting = papers.flatMap((paper) => {
    const fit = fitOf(pointer, motion, paper);
    return fit === null ? [] : [{ paper, fit, told: tells(paper.draft, pointer) }];
  });
  const telling = fitting.filter((f) => f.told);
  const best = Math.max(...telling.map((f) => f.fit));
  const first = telling.filter((f) => f.fit === best).map((f) => f.paper);
  if (first[0] && first.length === 1) return { kind: "read", pointer, paper: first[0] };
  if (first.length > 1) return { kind: "alike", pointer, papers: first };
  const silent = fitting.filter((f) => f.fit >= NAMED).map((f) => f.paper);
  return silent.length ? { kind: "silent", pointer, papers: silent } : { kind: "absent", pointer };
}

/** How well a paper fits: by its kind alone, or by a name or a letter. */
const OTHER_KIND = 1, SAME_KIND = 2, NAMED = 4, NAMED_TWICE = 8;

function fitOf(pointer: Pointer, motion: Draft, paper: Attached): number | null {
  if (paper.draft.kind === "motion" || paper.draft.kind === "order" || otherCase(motion, paper.draft)) return null;
  const signs = signsOf(paper);
  if (signs.foreign) return null;
  if (pointer.kind === "joint-paper" || paper.draft.kind === "joint-submission") {
    return pointer.kind === "joint-paper" && paper.draft.kind === "joint-submission" ? SAME_KIND : null;
  }
  const byPerson = pointer.declarant && declares(signs, pointer.declarant);
  const byExhibit = pointer.exhibit !== null && signs.exhibit !== null ? pointer.exhibit === signs.exhibit : null;
  if (byPerson === false || byExhibit === false) return null;
  if (signs.kind === null && !byExhibit) return null;
  if (byPerson && byExhibit) return NAMED_TWICE;
  if (byPerson || byExhibit) return NAMED;
  // The declarant is named, and this paper does not say whose it is: it may be anyone's.
  if (pointer.declarant) return null;
  return signs.kind === pointer.kind || (SWORN.has(signs.kind as PaperKind) && SWORN.has(pointer.kind as PaperKind)) ? SAME_KIND : OTHER_KIND;
}

const SWORN: ReadonlySet<PaperKind> = new Set<PaperKind>(["declaration", "affidavit"]);

interface Signs {
  readonly kind: PaperKind | null;
  readonly declarants: readonly PersonNamed[];
  readonly exhibit: string | null;
  /** The words of the file's name, in lower case. */
  readonly fileWords: readonly string[];
  /** Certifies service, or opposes. */
  readonly foreign: boolean;
}

/** Title, cover sheet and first words. */
const HEAD = 3000, LONGEST_LINE = 160;

function signsOf({ fileName, draft }: Attached): Signs {
  const opening = oneLine(draft.text.slice(0, HEAD));
  const stem = fileName.replace(/\.\w+$/u, "");
  const fileWords = stem.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").split(/[^\p{L}\d]+/u).map((word) => word.toLowerCase()).filter((word) => word !== "");
  const spoken = stem.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, " ");
  const titles = titlesOf(draft);
  const title = titles.find((t) => kindNamed(t) !== null) ?? "";
  const speaker = speakerOf(opening);
  return {
    kind: kindNamed(title) ?? (draft.kind === "certification" ? "certificate" : null) ?? kindInName(spoken),
    declarants: [...peopleIn(title), ...(speaker ? [speaker] : [])],
    exhibit: titles.map(exhibitAlone).find((e) => e !== null) ?? exhibitIn(spoken.replace(/\bex\b\.?/iu, "Exhibit")),
    fileWords,
    foreign: FOREIGN.test(title) || FOREIGN.test(spoken),
  };
}

/** The title, and short lines of the head that could be one. */
function titlesOf(draft: Draft): readonly string[] {
  const lines = draft.text.slice(0, HEAD).split(/\r?\n|\r/u).map(oneLine).filter((line) => line !== "" && line.length <= LONGEST_LINE);
  return [...(draft.title ? [oneLine(draft.title.text)] : []), ...draft.sections.slice(0, 3).map((s) => oneLine(s.title)), ...lines.filter((line) => line === line.toUpperCase() || line.startsWith("#"))]
    .map((line) => line.replace(/^#+ ?/u, ""));
}

/** "EXHIBIT A", "Exhibit A - Declaration of Jane Roe"; not "see Exhibit A". */
const exhibitAlone = (title: string): string | null => (/^["“(]?(?:exhibit|attachment|appendix|tab|ex\.)/iu.test(title) ? exhibitIn(title) : null);

/** "Roe Decl", "declaration-roe", "Cert of Conference", "meet and confer". */
const kindInName = (spoken: string): PaperKind | null =>
  kindNamed(spoken) ?? (/\baff\b/iu.test(spoken) ? "affidavit" : /\b(?:cert\b|meet and confer|conferral|good faith)/iu.test(spoken) ? "certificate" : null);

/** A paper that certifies something else, or is the other side's: "Certificate of Service", "Declaration in Opposition". */
const FOREIGN = /\b(?:certificat\w+|proof|declaration|affidavit) of (?:service|mailing)|\bopposition\b|\bopposing (?:the |plaintiff|defendant|motion)|\binterested (?:parties|persons|entities)\b/iu;

/** Null where the paper does not say whose it is. */
function declares(signs: Signs, person: PersonNamed): boolean | null {
  if (signs.declarants.length) return signs.declarants.some((d) => samePerson(d, person));
  return signs.fileWords.map(plainName).includes(person.surname) ? true : null;
}

const otherCase = (a: Draft, b: Draft): boolean => {
  const [x, y] = [a, b].map((d) => caseKey(d.caption?.caseNumber?.text ?? null));
  return x !== null && y !== null && x !== y;
};

const TELLING: ReadonlySet<StatementKind> = new Set<StatementKind>(["bare-conferred", "bare-attempted", "not-conferred", "sought-conference"]);

/** A paper that the case file lists is read where it tells anything of conferring, whatever it is called; never another case's. */
export const bearsListed = (paper: Attached, motion: Draft): boolean =>
  paper.draft.kind !== "motion" && paper.draft.kind !== "order" && !otherCase(motion, paper.draft)
  && (paper.draft.conferrals.length > 0 || paper.draft.statements.some((s) => TELLING.has(s.kind)));

/** Whether the paper says anything of conferring, as it certifies; of a joint paper, that it is one. */
const tells = (draft: Draft, pointer: Pointer): boolean =>
  pointer.kind === "joint-paper" ? draft.sideParts.length > 0
    : draft.conferrals.some((c) => c.inCertification) || draft.statements.some((s) => s.inCertification && TELLING.has(s.kind));
