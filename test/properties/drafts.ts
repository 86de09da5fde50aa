/** Every whole draft there is to change: the cases, the examples, the labelled certifications set into drafts. */
import { readFileSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import type { Language } from "../../server/draft/draft.js";
import { draftOf, languageOf, readCases } from "../fixtures/certifications/case.js";
import { courtbench } from "./courtbench.js";
import type { Sample } from "./transform/sample.js";

const LANGUAGES: Readonly<Record<string, Language>> = { ".md": "markdown", ".txt": "plaintext", ".tex": "latex", ".motion": "legal-draft", ".pleading": "legal-draft" };
const CASES = new URL("../cases/", import.meta.url);
const EXAMPLES = new URL("../../examples/", import.meta.url);
const COURTS = ["moed", "njd", "ksd", "casd", "federal"];

interface Row {
  readonly file: string;
  readonly name?: string;
  readonly change?: readonly (readonly [string, string])[];
}

function cases(): readonly Sample[] {
  const rows = JSON.parse(readFileSync(new URL("cases.json", CASES), "utf8")) as readonly Row[];
  return rows.map(({ file, name, change = [] }) => ({
    name: name === undefined ? file : `${file}, ${name}`,
    text: change.reduce((text, [from, to]) => text.replace(from, () => to), readFileSync(new URL(file, CASES), "utf8")),
    language: LANGUAGES[extname(file)] ?? "plaintext",
    motion: COURTS.some((court) => file.startsWith(`${court}/`)),
  }));
}

const examples = (): readonly Sample[] => readdirSync(EXAMPLES).filter((name) => name !== "README.md" && extname(name) in LANGUAGES).map((name) => ({
  name: `examples/${name}`, text: readFileSync(new URL(name, EXAMPLES), "utf8"), language: LANGUAGES[extname(name)] ?? "plaintext", motion: true,
}));

const certifications = (): readonly Sample[] => readCases("dev").map((c) => {
  const text = draftOf(c);
  return { name: c.id, text, language: languageOf(text), motion: true };
});

export const drafts = (): { readonly samples: readonly Sample[]; readonly withCourtbench: boolean } => {
  const bench = courtbench();
  return { samples: [...cases(), ...examples(), ...certifications(), ...(bench ?? [])], withCourtbench: bench !== null };
};
