/** The court whose rule a citation cites, where its words name one: "D. Kan. Rule 37.2", "DUCivR 37-1", "Rule 37.2 of the Local Rules of the District of Kansas". */
import { bankruptcyCourtOf, hasBankruptcyNumber } from "../../shared-rules/bankruptcy-courts.js";
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
  const id = idsIn(catalog).get(letters(cited.court)) ?? null;
  return id !== null && hasBankruptcyNumber(cited.text) ? (bankruptcyCourtOf(id) ?? id) : id;
}

/** The courts of a catalog by the letters of their names and abbreviations, the first of those that share them. */
function idsIn(catalog: Catalog): ReadonlyMap<string, string> {
  const known = IDS.get(catalog);
  if (known) return known;
  const ids = new Map<string, string>();
  for (const { id, abbreviation, name } of [...catalog.federalCourts.values(), ...catalog.courts.values()]) {
    for (const words of [letters(abbreviation), letters(name)]) if (!ids.has(words)) ids.set(words, id);
  }
  IDS.set(catalog, ids);
  return ids;
}
const IDS = new WeakMap<Catalog, ReadonlyMap<string, string>>();

/** A court of the workspace's rules may have any name: its abbreviation, before the rule, tells it. */
const ofWorkspace = (text: string, { courts, federalCourts }: Catalog): string | null =>
  [...courts.values()].find(({ id, abbreviation }) => !isFederalSet(id) && !federalCourts.has(id) && letters(text).startsWith(letters(abbreviation)))?.id ?? null;

const letters = (words: string): string => words.toLowerCase().replace(/[^a-z]/gu, "");
