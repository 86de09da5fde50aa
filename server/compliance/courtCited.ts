/** The court whose rule a citation cites, where its words name one: "D. Kan. Rule 37.2", "DUCivR 37-1", "Rule 37.2 of the Local Rules of the District of Kansas". */
import { isFederalSet } from "../../shared-rules/federal-rules.js";
import type { CitationMention } from "../draft/citations.js";
import type { Catalog } from "./model.js";

/** Names that courts give their own rules: "DUCivR 37-1" is Utah's wherever it stands. */
const NICKNAMES: readonly (readonly [string, string])[] = [["DUCivR", "utd"], ["NECivR", "ned"], ["D.C.COLO", "cod"]];

/** Its id; null where no court is named, or none that is known. */
export function courtCited(cited: Pick<CitationMention, "text" | "court">, catalog: Catalog): string | null {
  const nickname = NICKNAMES.find(([name]) => cited.text.toUpperCase().startsWith(name.toUpperCase()));
  if (nickname) return nickname[1];
  if (cited.court === null) return ofWorkspace(cited.text, catalog);
  const wanted = letters(cited.court);
  return [...catalog.federalCourts.values(), ...catalog.courts.values()].find((c) => letters(c.abbreviation) === wanted || letters(c.name) === wanted)?.id ?? null;
}

/** A court of the workspace's rules may have any name: its abbreviation, before the rule, tells it. */
const ofWorkspace = (text: string, { courts, federalCourts }: Catalog): string | null =>
  [...courts.values()].find(({ id, abbreviation }) => !isFederalSet(id) && !federalCourts.has(id) && letters(text).startsWith(letters(abbreviation)))?.id ?? null;

const letters = (words: string): string => words.toLowerCase().replace(/[^a-z]/gu, "");
