/**
 * Which files beside a motion are worth opening, by their names alone: those called like a declaration, a certificate or an
 * exhibit, and those that bear a name the motion points to, before the rest; and never more than a few.
 */
import type { Draft } from "../../draft/draft.js";
import { plainName, pointersIn } from "../../draft/pointers.js";

/** More files than this are not opened for one motion. */
const MOST_PAPERS = 20;

export function likeliest(fileNames: readonly string[], motion: Draft): readonly string[] {
  const surnames = new Set(pointersIn(motion).flatMap((p) => (p.declarant ? [p.declarant.surname] : [])));
  const score = (name: string): number => {
    const words = name.split(/\P{L}+/u).map(plainName);
    return (words.some((word) => surnames.has(word)) ? 2 : 0) + (PAPER.test(name) ? 1 : 0);
  };
  return [...fileNames].map((name) => ({ name, score: score(name) }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, MOST_PAPERS).map(({ name }) => name);
}

/** "Decl. of J. Roe.docx", "certificate-of-conference.md", "Ex A.txt", "meet-and-confer.tex" */
const PAPER = /decl|affid|affirm|\baff\b|cert|confer|statement|exhibit|\bex[ ._-]|good[ _-]?faith/iu;
