/** `docs/checks/`: a page for each finding code, from the comment of its check or from the table of codes, and a list of all. */
import { askedBy, belongsToNoRule } from "../../cli/asked-by.js";
import { severityPolicy } from "../../cli/severity-policy.js";
import { CODE_DOCS, type CodeDoc } from "../../server/compliance/code-docs.js";
import { CODES, type Code } from "../../server/compliance/codes.js";
import { CHECKS } from "../../server/compliance/checks/index.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { Court, Rule } from "../../shared-rules/rules.js";
import { commentsOfChecks } from "./comments.js";
import { anchorOf } from "./courtPages.js";
import { frameFor } from "./frames.js";
import { bullets, escape, paragraphs, quote, sentence, table } from "./markdown.js";

const ALL = Object.keys(CODES) as readonly Code[];

/** What is known of each code; null where nothing reports it yet. */
export function docsOfCodes(root: string): ReadonlyMap<Code, CodeDoc | null> {
  const all = commentsOfChecks(root);
  return new Map(ALL.map((code) => {
    const source = CODE_DOCS[code], comments = all.filter((comment) => comment.code === code);
    if (source === "no check yet") return [code, null];
    const main = source === "its check" ? comments.find(hasExamples) ?? comments[0] : source;
    if (main === undefined) throw new Error(`server/compliance/code-docs.ts says that ${code} is explained above its check; no check in server/compliance/checks has that code and a comment.`);
    return [code, { ...main, why: [...main.why, ...comments.filter((comment) => comment !== main).map(({ says, why }) => [says, ...why].join(" "))] }];
  }));
}

/** Of several checks that report a code, the one with examples explains it; the others add what they ask. */
export const hasExamples = ({ bad }: CodeDoc): boolean => bad.length > 0;

export function checkPages(root: string): readonly (readonly [path: string, text: string])[] {
  const docs = docsOfCodes(root);
  return [
    ["docs/checks/README.md", indexPage(docs)],
    ...[...docs].map(([code, doc]) => [`docs/checks/${code}.md`, codePage(code, doc)] as const),
  ];
}

function codePage(code: Code, doc: CodeDoc | null): string {
  return paragraphs(
    `# ${code}`,
    `**${escape(CODES[code])}**`,
    ...(doc === null ? ["Nothing reports this yet. The code is reserved, so that settings keep their meaning."] : [escape(doc.says), ...doc.why.map(escape)]),
    "## On whose authority",
    authority(code),
    "## How severe",
    severityPolicy(code).split(". ").map(sentence).join(" "),
    ...(doc === null ? [] : examples(code, doc)),
    "## To change or silence it",
    `In VS Code, open the settings, search for \`goodfaith.severity\`, and give \`${code}\` the value \`error\`, \`warning\`, \`information\` or \`off\`. \`off\` hides it. In a shared folder or workspace the setting can be kept for that place alone.`,
    "[All checks](README.md)",
  );
}

function authority(code: Code): string {
  if (belongsToNoRule(code)) return "No rule of the catalog in particular.";
  const courts = [...CATALOG.courts.values()];
  const all = courts.flatMap(({ rules }) => rules).length;
  const asking = courts.flatMap((court) => asked(code, court.rules).map((rule) => `[${escape(rule.citation)}](../courts/${anchorOf(court.id, rule)})${whose(court, rule)}`));
  if (asking.length === all) return "Every rule of the [catalog](../courts/README.md) that governs the motion.";
  if (asking.length > all / 2) return `${asking.length} of the ${all} rules in the [catalog](../courts/README.md): each court's page tells what its rules ask.`;
  return asking.length === 0 ? "No rule of the catalog asks for it yet." : bullets(asking);
}

/** Many courts cite their own rules without their name. */
const whose = ({ abbreviation }: Court, { citation }: Rule): string => (citation.includes(abbreviation) ? "" : ` (${escape(abbreviation)})`);

/** The rules under which a check of this code is made; where no check has the code, those whose fields call for it. */
function asked(code: Code, rules: readonly Rule[]): readonly Rule[] {
  const checks = CHECKS.filter((check) => check.code === code);
  return checks.length === 0 ? askedBy(code, rules) : rules.filter((rule) => checks.some((check) => check.owed(rule)));
}

function examples(code: Code, { bad, good }: CodeDoc): readonly string[] {
  if (bad.length === 0 && good.length === 0) return [];
  return [
    "## Examples",
    `${frameFor(code).said}. The names are invented.`,
    "Reported:", ...bad.map((text) => quote(exact(text))),
    "Not reported:", ...good.map((text) => quote(exact(text))),
  ];
}

/** An example as it stands in a draft, paragraphs and all. */
const exact = (text: string): string => text.split("\n\n").map(escape).join("\n\n");

function indexPage(docs: ReadonlyMap<Code, CodeDoc | null>): string {
  return paragraphs(
    "# Finding codes",
    "These codes stand beside each finding. Use them in the setting `goodfaith.severity`, and with `goodfaith explain CODE`. Each has a page with the reason for it, the rules that ask for it, and examples that are tested.",
    table(["Code", "Says", "Reported"], [...docs].map(([code, doc]) => [`[\`${code}\`](${code}.md)`, escape(CODES[code]), doc === null ? "not yet" : doc.bad.length > 0 ? "yes" : belongsToNoRule(code) ? "where the case file has orders" : "no rule asks yet"])),
    "The list is fixed, so that settings keep their meaning. A code is reported when a rule in the [catalog](../courts/README.md) asks for it and a check for it exists.",
    "## Severity",
    "An error rests on the rule's own words, or on two or more orders of that court. A warning rests on one order, or on a rule that was confirmed only in part. Information is a doubt. If no court was found, nothing exceeds a warning. `goodfaith.severity` changes any of it.",
  );
}
