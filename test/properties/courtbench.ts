/** The labelled cases of a courtbench beside the project, where there is one, set into drafts as its scorer sets them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import type { Language } from "../../server/draft/draft.js";
import type { Sample } from "./transform/sample.js";

const ROOT = new URL("../../../shared/courtbench/", import.meta.url);
const LONGEST = 20_000;

interface Labelled {
  readonly id?: string;
  readonly court?: string;
  readonly order_date?: string;
  readonly motion?: string;
  readonly movant?: string;
  readonly certificate?: string;
  readonly certificate_kind?: string;
  readonly lacks?: readonly string[];
  readonly file?: string;
  readonly ambiguous?: boolean;
  readonly needs_certificate?: boolean;
}

/** Null where there is none. */
export function courtbench(): readonly Sample[] | null {
  if (!existsSync(new URL("courts.json", ROOT))) return null;
  const names = JSON.parse(readFileSync(new URL("courts.json", ROOT), "utf8")) as Readonly<Record<string, string>>;
  return readdirSync(ROOT).filter((name) => /^dev.*\.jsonl$/.test(name)).flatMap((name) =>
    readFileSync(new URL(name, ROOT), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Labelled)
      .filter((c) => c.ambiguous !== true).flatMap((c) => sampleOf(c, names)));
}

const LANGUAGES: Readonly<Record<string, Language>> = { ".md": "markdown", ".tex": "latex" };

function sampleOf(c: Labelled, names: Readonly<Record<string, string>>): readonly Sample[] {
  if (c.file === undefined) return [{ name: `courtbench ${c.id ?? ""}`, text: draftOf(c, names), language: "plaintext", motion: true }];
  const at = new URL(c.file, ROOT);
  const text = existsSync(at) ? readFileSync(at, "utf8") : "";
  return text === "" || text.length > LONGEST ? [] : [{ name: `courtbench ${c.file}`, text, language: LANGUAGES[extname(c.file)] ?? "plaintext", motion: false }];
}

const isDiscovery = /compel|protective|quash|discovery|sanction|depos|interrogator|production|subpoena/i;
const longDate = (iso: string): string => new Date(`${iso}T12:00:00Z`).toLocaleDateString("en-US", { month: "long", day: "numeric", year: "numeric", timeZone: "UTC" });

function draftOf(c: Labelled, names: Readonly<Record<string, string>>): string {
  const text = (c.certificate ?? "").replace(/\[([A-Za-z]{1,3})\](?=[a-z])/g, "$1").trim();
  const motion = (c.motion ?? "motion to compel").toUpperCase();
  const lot = parseInt(createHash("sha256").update(c.id ?? "").digest("hex").slice(0, 8), 16) % 3;
  const inBody = (c.lacks ?? []).includes("missing-certification") || lot === 0;
  const signed = /(?:^|\n)[ \t_*]*\/?s\/ /i.test(text);
  const date = c.order_date ?? "2020-01-02";
  const trouble = isDiscovery.test(motion) ? " The responses to the discovery requests at issue remain incomplete." : "";
  const whole = /[.!?:_*)"”]$/.test(text) || signed ? text : `${text}.`;
  return `UNITED STATES DISTRICT COURT
${(names[c.court ?? ""] ?? "").toUpperCase()}

MORGAN ELLERY,
     Plaintiff,
v.                                   Case No. ${date.slice(2, 4)}-cv-02117
TALLIS SUPPLY CO.,
     Defendant.

${motion}

The movant asks the Court for the relief stated in the title of this paper.${trouble}
${text ? `\n${inBody ? "" : "CERTIFICATION\n\n"}${whole}\n` : ""}
${c.certificate_kind === "written" ? `Dated: ${longDate(date)}\n\n` : ""}Respectfully submitted,
${signed ? "" : c.movant === "self-represented" ? "\n/s/ Jordan Vale\nJordan Vale, movant, pro se\n" : "\n/s/ Avery Linden\nAvery Linden\nAttorney for Movant\n"}`;
}
