/**
 * One certification in a plain motion of December 1, 2021, and the contacts read from it: "telephone 2021-10-04 held quill,sato".
 * `tellings.txt` has a telling a line, a bar, and its contacts; after a bar without more, there are none.
 */
import { readFileSync } from "node:fs";
import { readDraft } from "../../server/draft/reading.js";

export interface Told {
  readonly about: string;
  readonly text: string;
  readonly contacts: readonly string[];
}

export const draftAround = (text: string): string => `UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF MISSOURI

MORGAN ELLERY,
     Plaintiff,
v.                                   Case No. 21-cv-02117
TALLIS SUPPLY CO.,
     Defendant.

MOTION TO COMPEL

The movant asks the Court for the relief stated in the title of this paper.

CERTIFICATION

${text}

Dated: December 1, 2021

Respectfully submitted,

/s/ Avery Linden
Avery Linden
Attorney for Movant
`;

/** The signer of the motion is nobody that the telling names. */
const SIGNER = "linden";

const surname = (name: string): string => name.toLowerCase().split(" ").pop() as string;

export const shown = (text: string): readonly string[] =>
  readDraft(draftAround(text), "plaintext").draft.conferrals.map((c) => {
    const names = [...new Set(c.participants.flatMap((p) => (p.name === null ? [] : [surname(p.name)])))].filter((n) => n !== SIGNER).sort();
    return `${c.mode} ${c.date ?? "undated"} ${c.outcome} ${names.join(",") || "-"}`;
  });

/** The lines of `tellings.txt`, each under its heading. */
export function readTellings(): readonly Told[] {
  let about = "";
  return readFileSync(new URL("tellings.txt", import.meta.url), "utf8").split("\n").flatMap((line) => {
    if (line.startsWith("# ")) about = line.slice(2);
    if (line === "" || line.startsWith("# ")) return [];
    const bar = line.lastIndexOf(" |");
    const contacts = line.slice(bar + 2).trim();
    return [{ about, text: line.slice(0, bar), contacts: contacts === "" ? [] : contacts.split("; ") }];
  });
}
