/** `docs/courts/`: a page for each court of the catalog, and a table of all. */
import { confirmation } from "../../cli/confirmation.js";
import { formWords, leadWords, lengthWords, recitalLines, recitals } from "../../cli/rule-words.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { BANKRUPTCY_RULES, CIVIL_RULES, isFederalSet } from "../../shared-rules/federal-rules.js";
import { ageInWords, judgesRules } from "../../shared-rules/judges.js";
import type { Confidence, Court, FederalCourt, JointItem, Judge, Rule } from "../../shared-rules/rules.js";
import { bullets, escape, link, listed, paragraphs, sentence, table } from "./markdown.js";
import { attempt, governs, howRead, manner, modesInShort, place, selfRepresented, signatures, timing, timingInShort, verbatim } from "./ruleProse.js";

const CLAIMS_COURT = "cofc";

/** The bankruptcy courts with rules of their own here. */
const BANKRUPTCY: readonly Court[] = [...CATALOG.courts.values()].filter(({ id }) => CATALOG.federalCourts.get(id)?.bankruptcy);

const courts = (): readonly Court[] =>
  [...CATALOG.courts.values()].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));

/** The federal rules first. */
const rank = ({ id }: Court): number => (id === CIVIL_RULES ? 0 : id === BANKRUPTCY_RULES ? 1 : 2);

export const courtPages = (): readonly (readonly [path: string, text: string])[] => [
  ["docs/courts/README.md", indexPage()],
  ...courts().map((court) => [`docs/courts/${court.id}.md`, courtPage(court)] as const),
];

/** Where a rule's entry stands, seen from another page of `docs/`. */
export const anchorOf = (court: string, rule: Rule): string => `${court}.md#${rule.id}`;

function courtPage(court: Court): string {
  return paragraphs(
    `# ${escape(court.name)}`,
    reach(court),
    `What follows is our summary, not the rules' text. It is made from the file [${court.id}.yaml](../../shared-rules/catalog/${court.id}.yaml); corrections are welcome there. Check the court's site, the assigned judge's procedures and the orders in your case before you rely on it.`,
    court.rules.flatMap((rule) => ruleSection(rule)),
    judgesSection(court),
    "[All courts](README.md)",
  );
}

function reach({ id, abbreviation }: Court): string {
  switch (id) {
    case CIVIL_RULES: return "These rules bind in every federal district court. A district's own rules come on top of them.";
    case BANKRUPTCY_RULES: return `Through these the [civil rules](${CIVIL_RULES}.md) reach the bankruptcy courts: adversary proceedings, and contested matters by Rule 9014(c). A district court's local rules are not applied in its bankruptcy court. Of bankruptcy courts' own rules those of ${listed(BANKRUPTCY.map(shown))} are known here; [write down](../workspace-rules.md) another court's, and they are applied.`;
    default: return `Cited as ${escape(abbreviation)}; its id is \`${id}\`. ${CATALOG.federalCourts.get(id)?.bankruptcy ? `The [Bankruptcy Rules](${BANKRUPTCY_RULES}.md), and the civil rules through them, apply beside these; the district court's local rules do not.` : `The [federal rules](${CIVIL_RULES}.md) apply beside these.`}`;
  }
}

const OFFICES = { district: "District Judge", magistrate: "Magistrate Judge" } as const;

function judgesSection({ id, judges = [] }: Court): readonly string[] {
  if (judges.length === 0) return [];
  return [
    "## Judges' procedures",
    `These come on top of the court's rules where a draft names the judge, in its caption or through the initials of its case number, or where you name one with \`goodfaith.judge\`. Judges change them often, and this list is far from whole: what it has was read as it stood on the day given, in the file [judges/${id}.yaml](../../shared-rules/catalog/judges/${id}.yaml).`,
    ...judges.flatMap(({ name, office, initials, rules }: Judge) => rules.flatMap((rule) => ruleSection(rule, [
      ["Judge", sentence(`${office ? `${OFFICES[office]} ` : ""}${escape(name)}${initials.length > 0 ? `; ${listed(initials)} in case numbers` : ""}`)],
    ]))),
  ];
}

function ruleSection(rule: Rule, first: readonly Fact[] = []): readonly string[] {
  return [
    `<a id="${rule.id}"></a>`,
    `## ${escape(rule.citation)}`,
    rule.confirmed === "low" ? "**Not confirmed: check the court's site.**" : "",
    escape(rule.summary),
    bullets([...first, ...facts(rule)].map(([label, text]) => `**${label}:** ${text}`)),
    ...(rule.jointContents.length > 0 ? ["The joint paper holds:", bullets(rule.jointContents.map(jointItem))] : []),
    "### Sources",
    bullets(rule.sources.map((source) => `${link(escape(source.cite), source.url)}: ${howRead(source)}.`)),
  ];
}

type Fact = readonly [label: string, text: string];

function facts(rule: Rule): readonly Fact[] {
  const { from, to } = rule.inForce;
  const all: readonly Fact[] = [
    ["Formerly", listed(rule.formerly.map(escape)) && sentence(listed(rule.formerly.map(escape)))],
    ["In force", from || to ? sentence([from ? `from ${from}` : "", to ? `until ${to}` : ""].filter(Boolean).join(" ")) : ""],
    ["Governs", sentence(escape(governs(rule)))],
    ["Paper", sentence([formWords(rule), lengthWords(rule), escape(place(rule))].filter(Boolean).join(", "))],
    ["Lead counsel", leadWords(rule) === "" ? "" : sentence(leadWords(rule))],
    ["Signatures", signatures(rule)],
    ["How to confer", manner(rule).join(" ")],
    ["Measure", rule.standard ? sentence(`to ${escape(rule.standard)}`) : ""],
    ["Attempts", attempt(rule)],
    ["When", timing(rule)],
    ["Must state", recitalLines(rule).map(sentence).join(" ") || "Nothing in particular, in what was read."],
    ["Requests and responses", verbatim(rule)],
    ["Self-represented", selfRepresented(rule)],
    ["Otherwise", rule.consequence ? sentence(escape(rule.consequence)) : "No consequence in what was read."],
    ["Confirmed", sentence(confirmation(rule))],
    ["Not seen", rule.caveat ? escape(rule.caveat) : ""],
  ];
  return all.filter(([, text]) => text !== "");
}

const SIDES = { complaining: "the complaining side's", responding: "the responding side's", both: "both sides'" } as const;

const jointItem = ({ label, force, side }: JointItem): string =>
  `${escape(label)}${side ? ` (${SIDES[side]} part)` : ""}${force === "should" ? ", which is wanted but not demanded" : ""}`;

const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  high: "The rule's own words were read, in full or as recent orders quote them.",
  medium: "Read in part, or known from older or fewer sources.",
  low: "Not confirmed: check the court's site. Findings under it are information only.",
};

const LEVELS = Object.keys(CONFIDENCE) as readonly Confidence[];

function indexPage(): string {
  const all = courts().flatMap((court) => court.rules.map((rule) => ({ court, rule })));
  const withJudges = courts().filter((court) => court.judges);
  const judges = withJudges.flatMap(judgesRules);
  const unconfirmed = courts().filter(({ rules }) => rules.every(({ confirmed }) => confirmed === "low"));
  const without = [...CATALOG.federalCourts.values()].filter(({ id, bankruptcy }) => id !== CLAIMS_COURT && !bankruptcy && !CATALOG.courts.get(id)?.rules.length);
  return paragraphs(
    "# Courts",
    "What the federal courts ask of a motion about conferring first, as far as it was read. Each court's page has its rules whole, with their sources and the day they were checked.",
    table(
      ["Court", "Rule", "Governs", "How to confer", "Must state", "When", "Confirmed", "Last checked"],
      all.map(({ court, rule }) => [
        `[${escape(court.id === CIVIL_RULES ? "every district" : court.id === BANKRUPTCY_RULES ? "every bankruptcy court" : court.abbreviation)}](${court.id}.md)`, `[${escape(rule.citation)}](${anchorOf(court.id, rule)})`,
        escape(governs(rule)), modesInShort(rule), recitals(rule), timingInShort(rule), rule.confirmed === "low" ? "low: not confirmed" : rule.confirmed, rule.checked,
      ]),
    ),
    "## Judges' procedures",
    "Some judges ask for more, or for something else. These are the ones that were read, each as it stood when it was read; most judges are not among them, so check the assigned judge's page whatever this table says.",
    table(["Court", "Judge", "Procedures", "Paper", "How to confer", "Read", "Confirmed"], withJudges.flatMap((court) => (court.judges ?? []).flatMap(({ name, rules }) => rules.map((rule) => [
      `[${escape(court.abbreviation)}](${court.id}.md)`, escape(name), `[${escape(rule.citation)}](${anchorOf(court.id, rule)})`, formWords(rule), modesInShort(rule), ageInWords(rule), rule.confirmed === "low" ? "low: not confirmed" : rule.confirmed,
    ])))),
    "## How far they were confirmed",
    table(["Confirmed", "Rules", "Judges' procedures", "Meaning"], [
      ...LEVELS.map((level) => [level, String(all.filter(({ rule }) => rule.confirmed === level).length), String(judges.filter((rule) => rule.confirmed === level).length), CONFIDENCE[level]]),
      ["all", String(all.length), String(judges.length), `In ${courts().filter(({ id }) => !isFederalSet(id)).length} courts, and the federal rules.`],
    ]),
    ...(unconfirmed.length > 0 ? [`No rule of these courts is confirmed beyond low: ${listed(unconfirmed.map(shown))}. The federal rules are applied there as everywhere, and what is known of the local rule is shown as information.`] : []),
    "## Districts without a confirmed local rule",
    `For these ${without.length} districts no local rule on conferring was confirmed. That does not mean that there is none: check the court's site and the judge's procedures. Good Faith applies only the federal rules there, and says so.`,
    bullets(without.map(({ abbreviation, name }: FederalCourt) => `${escape(abbreviation)} (${escape(name)})`)),
    `The bankruptcy courts have ids of their own (\`moeb\` in the district of \`moed\`). There the [Bankruptcy Rules](${BANKRUPTCY_RULES}.md) are applied; local rules of their own are known of ${listed(BANKRUPTCY.map(shown))} only, and elsewhere Good Faith says that none was.`,
    ...(CATALOG.courts.has(CLAIMS_COURT) || !CATALOG.federalCourts.has(CLAIMS_COURT) ? [] : ["The United States Court of Federal Claims has rules of its own, which were not read: nothing is applied there, and Good Faith says so."]),
  );
}

const shown = ({ id, abbreviation }: Court): string => `[${escape(abbreviation)}](${id}.md)`;
