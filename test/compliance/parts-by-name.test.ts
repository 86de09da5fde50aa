/** Joint papers whose parts are headed by the parties' own names. */
import assert from "node:assert/strict";
import { partsByName } from "../../server/compliance/partsByName.js";
import { readDraft } from "../../server/draft/reading.js";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { hostile, inLinearTime } from "../draft/hostile.js";
import { draft } from "./draft.js";

const letter = (first: string, second: string): string => `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

KESTREL ANALYTICS, INC.,

Plaintiff,

v.

OUTPOST DATA LLC,

Defendant.

Case No. 3:21-cv-03318

# Joint Discovery Letter

Magistrate Judge Donna M. Ryu

Dear Judge Ryu:

Lead counsel for both sides, Ravi Menon and Cora Lindqvist, conferred in person in good faith on February 2, 2021, about Interrogatory No. 9 and could not agree. Fact discovery closes on May 31, 2021.

${first}

The answer gives no month and no sum, and damages turn on both. The last proposal was the last three years.

${second}

The burden of three years outweighs the need. The last proposal was one year.

/s/ Ravi Menon
Lead counsel for Plaintiff

/s/ Cora Lindqvist
Lead counsel for Defendant
`;
const spans = (first: string, second: string): string => {
  const text = letter(first, second), found = partsByName(readDraft(text, "markdown").draft);
  return found === null ? "one" : `${found.ofBoth ? "both" : "perhaps"}: ${found.spans.map(({ start, end }) => text.slice(start, end)).join(" / ")}`;
};

describe("parts headed by names", () => {
  for (const [first, second, expected] of [
    ["**Kestrel's Position.**", "**Outpost's Position.**", "both: **Kestrel's Position.** / **Outpost's Position.**"],
    ["## Kestrel Analytics’ Statement", "## Outpost Data's Statement", "both: ## Kestrel Analytics’ Statement / ## Outpost Data's Statement"],
    ["1. KESTREL'S ARGUMENT:", "2. OUTPOST'S ARGUMENT:", "both: 1. KESTREL'S ARGUMENT: / 2. OUTPOST'S ARGUMENT:"],
    ["**Kestrel's Position.**", "**KAI's Position.**", "perhaps: **Kestrel's Position.** / **KAI's Position.**"],
    ["**Kestrel's Position.**", "**Kestrel's Position.**", "one"],
    ["**Kestrel's Position.**", "Outpost's statement of June 3 says enough.", "one"],
    ["**The Court's Position.**", "**Counsel's Position.**", "one"],
  ] as const) it(`${first} and ${second}`, () => assert.equal(spans(first, second), expected));

  const as = { court: null, as: "paper" } as const;
  draft("of both sides", as, letter("**Kestrel's Position.**", "**Outpost's Position.**")).passes();
  draft("of one", as, letter("**Kestrel's Position.**", "So much for that.")).finds("not-joint", { at: "Joint Discovery Letter" });
  draft("of two that the caption does not have", as, letter("**KAI's Position.**", "**ODL's Position.**")).leavesUnclear("cand-judge-ryu/joint");

  describe("of which one is a heading and no more", () => {
    const BURDEN = "The burden of three years outweighs the need. The last proposal was one year.\n";
    const without = (second: string, words: string): string => letter("**Kestrel's Position.**", second).replace(`\n${BURDEN}`, words);
    for (const [how, second, words] of [
      ["said to be none", "**Outpost's Position.** [none submitted]", ""],
      ["on a line below", "**Outpost's Position.**", "\n[None was received.]\n"],
      ["to follow", "Outpost's Position: to be provided separately", ""],
      ["in bold, to follow", "**Outpost's Position:** To be filed separately.", ""],
      ["above the signatures", "**Outpost's Position.**", ""],
      ["before the other", "**Outpost's Position.**\n\n**Kestrel's Position.**", ""],
    ] as const) draft(how, as, without(second, words)).finds("not-joint", { at: "Joint Discovery Letter" });
    draft("and of an unknown name", as, letter("**KAI's Position.**", "**ODL's Position.** [none submitted]").replace(BURDEN, "")).finds("not-joint", { at: "Joint Discovery Letter" });
    draft("but an argument that begins with none", as, without("**Outpost's Position.**", "\nNone of the months was stated to matter. The last proposal was one year.\n")).passes();
    draft("but told under the next issue", as, without("**Outpost's Position.** [none submitted]", `\n**Kestrel's Position.** The sums matter.\n\n**Outpost's Position.** ${BURDEN}`)).passes();
  });

  describe("and the parts that a rule wants", () => {
    /** Under an order for a joint letter in D.N.J., which wants each side's reasons, and more. */
    const ordered = (names: readonly [string, string], more = ""): string => letter(names[0], names[1])
      .replace("NORTHERN DISTRICT OF CALIFORNIA", "DISTRICT OF NEW JERSEY").replace(/Magistrate Judge Donna M\. Ryu\n\n/u, "")
      .replace("# Joint Discovery Letter", "# Joint Letter Regarding Outstanding Discovery Issues")
      .replace("Lead counsel", "The Order of July 2, 2013, directed a joint letter. Lead counsel")
      .replace("The answer gives no month and no sum, and damages turn on both.", "The information is relevant and discoverable, and the answer is deficient, because it gives no month and no sum.")
      .replace("The burden of three years outweighs the need.", "The answer is sufficient, because the burden of three years outweighs the need.")
      .replace(names[0], `${more}${names[0]}`);
    const ALL = "The Opinion of May 4 narrowed the issues to one.\n\n## Outstanding Requests\n\nInterrogatory No. 9: State each sum.\n\n## Responses\n\nThe answer was an objection.\n\n## Compromises\n\nOutpost offered as a compromise to answer for one year, which Kestrel declined.\n\n";
    const lacking = (text: string, file: readonly string[] = []): readonly string[] => {
      const source = `schema: 1\nparties:\n${file.map((party) => `  - { ${party} }\n`).join("")}`;
      const { findings } = check(text, "markdown", { catalog: CATALOG, court: null, today: "2026-11-22", caseFile: file.length === 0 ? null : { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: source, file: readCase(source, () => true).file } });
      return findings.filter(({ code, severity }) => code === "missing-joint-item" || (code === "not-joint" && severity !== "information")).map(({ code, message }) => (code === "not-joint" ? code : (message.split(" asks for ")[1] ?? "").split(";")[0] ?? ""));
    };
    const NAMES = ["**Kestrel's Position.**", "**Outpost's Position.**"] as const;

    it("are all there", () => assert.deepEqual(lacking(ordered(NAMES, ALL)), []));

    it("or one is missing, as under the sides' own headings", () => {
      const without = ALL.replace(/The Opinion[^\n]*\n\n/u, "");
      assert.deepEqual(lacking(ordered(["**Plaintiff's Position.**", "**Defendant's Position.**"], without)), ["how far the earlier opinion and order narrowed the issues"]);
      assert.deepEqual(lacking(ordered(NAMES, without)), ["how far the earlier opinion and order narrowed the issues"]);
    });

    it("one side's reasons do not stand for the other's", () => {
      const silent = ordered(NAMES, ALL).replace("The answer is sufficient, because the burden of three years outweighs the need.", "Outpost has nothing to add.");
      assert.deepEqual(lacking(silent).length, 1, lacking(silent).join());
    });

    it("are asked of names that the caption does not have, too, and of those that the case file has", () => {
      const without = ALL.replace(/The Opinion[^\n]*\n\n/u, ""), unknown = ["**KAI's Position.**", "**ODL's Position.**"] as const;
      assert.deepEqual(lacking(ordered(unknown, without)), ["how far the earlier opinion and order narrowed the issues"]);
      assert.deepEqual(lacking(ordered(unknown, ALL)), []);
      const text = ordered(unknown, ALL), file = ["name: KAI Holdings, side: plaintiff", "name: ODL Partners, side: defendant"];
      const joint = (parties: readonly string[]): string | undefined => {
        const source = `schema: 1\nparties:\n${parties.map((party) => `  - { ${party} }\n`).join("")}`;
        return check(text, "markdown", { catalog: CATALOG, court: null, today: "2026-11-22", caseFile: { name: "goodfaith.yaml", fileName: "goodfaith.yaml", text: source, file: readCase(source, () => true).file } }).requirements.find(({ id }) => id === "njd-joint-letter/joint")?.status;
      };
      assert.deepEqual([joint([]), joint(file)], ["unclear", "met"]);
    });
  });

  it("are found in linear time", () => {
    for (const text of [...hostile, "A's ".repeat(5000), "Aa ".repeat(7000), "\n# A".repeat(5000), "Aa of ".repeat(3500)]) inLinearTime(text, (words) => partsByName(readDraft(words, "plaintext").draft));
  });
});
