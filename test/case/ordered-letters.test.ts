/** The joint letter that an order directs, held against it: its contents, its day, both sides; what is only permitted is let be. */
import assert from "node:assert/strict";
import { CATALOG } from "../../shared-rules/catalog.js";
import type { ComplianceModel } from "../../server/engine.js";
import { orderOf } from "../draft/duties/order.js";
import { caseWith, held, letter, ofOrders, orderText, PARTS, standings, type PartName } from "./orderedPapers.js";

const FILE = caseWith(orderText("joint-letter-or-waiver"));
/** The court of the file and of the letters is no D.N.J.: no rule asks for a joint letter beside the order. */
const elsewhere = (text: string): string => text.replace("District of New Jersey", "Western District of Louisiana").replace("under the Court's Order of July 2, 2013", "[ECF No. 93]");
const CITED = FILE.replace("cite: Order of 2013-07-02", "cite: ECF No. 93");
const alone = (text: string, file = CITED, today?: string): ComplianceModel => held(elsewhere(text), file, today === undefined ? {} : { today });
const all = (status: string): readonly string[] => ["confer met", "joint-submission/joint met", "joint-submission/due met", ...[1, 2, 3, 4, 5, 6].map((n) => `joint-submission/${n} ${status}`)];
const fixed = (text: string, model: ComplianceModel): string => {
  const edit = model.findings.flatMap(({ fixes }) => fixes)[0]?.edits[0];
  assert.ok(edit, "a fix");
  return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
};

describe("a joint letter that an order directs", () => {
  it("comes from the order by way of the case file, with its leave and its contents", () => {
    assert.match(FILE, /leave: no further submissions on these disputes may be filed without prior leave of the Court/);
    assert.match(FILE, /contents: \[.*the request in dispute, the response, what was done to resolve it/);
  });

  for (const [where, read] of [["where the court's own rules ask for one too", (text: string) => held(text, FILE)], ["where no rule does", alone]] as const) {
    it(`is clean when whole, ${where}`, () => {
      const model = read(letter());
      assert.deepEqual([standings(model), model.findings.filter(({ severity }) => severity !== "information")], [all("met"), []]);
    });
  }

  const LACKS: readonly (readonly [PartName, RegExp, number])[] = [
    ["narrowing", /wants “the extent, if any, to which the Court's Opinion \[ECF No\. 71\] narrowed the issues”.*how far the earlier ruling narrowed the issues/, 1],
    ["efforts", /wants “what was done to resolve it”.*what was done to confer/, 4],
  ];
  for (const [part, says, n] of LACKS) {
    it(`tells of one without its part on ${part}, with the order, the consequence and the rules it goes beyond`, () => {
      const model = alone(letter({ [part]: null })), [found, ...more] = ofOrders(model);
      assert.deepEqual(more, []);
      assert.match(found ?? "", /^warning missing-joint-item at JOINT LETTER ON DISCOVERY DISPUTES: Missing part: ECF No\. 93 of July 2, 2013 wants/);
      assert.match(found ?? "", says);
      assert.match(found ?? "", /The order on not complying: “a failure by either party .* may be deemed a waiver of that position”/);
      assert.ok(standings(model).includes(`joint-submission/${n} unmet`), standings(model).join());
    });
  }

  it("has one finding of what the order and a rule both want, under the stricter, naming both", () => {
    const model = held(letter({ efforts: null }), FILE), efforts = model.findings.filter(({ message }) => /efforts to resolve|what was done/.test(message));
    assert.deepEqual(efforts.map(({ severity, authority }) => [severity, authority]), [["error", "njd-joint-letter"]]);
    assert.match(efforts[0]!.message, /Order of July 2, 2013 directs it too; .* is named as the stricter\. The order on not complying/);
  });

  it("names the order where it is as strict as the judge's or the court's rule, and what it goes further than", () => {
    const njd = CATALOG.courts.get("njd")!;
    const softer = { ...CATALOG, courts: new Map([...CATALOG.courts, ["njd", { ...njd, rules: njd.rules.map((rule) => ({ ...rule, confirmed: "medium" as const })) }]]) };
    assert.notEqual(softer.courts.get("njd"), njd);
    const both = held(letter({ efforts: null }), FILE, { catalog: softer }).findings.filter(({ message }) => /efforts|what was done/.test(message));
    assert.deepEqual(both.map(({ authority }) => authority), ["order-2013-07-02"]);
    assert.match(both[0]!.message, /asks it too; the order comes closest to the case/);
  });

  it("puts the missing part in its place, as a heading and a blank, and is then told of the blank alone", () => {
    const text = elsewhere(letter({ efforts: null })), after = fixed(text, held(text, CITED));
    assert.match(after, /in due course\."\n\n## 3\. Efforts to Resolve the Dispute\n\n\[state each effort, with its date, manner and result\]\n\n## 4\. Defendant's position/);
    const model = held(after, CITED);
    assert.deepEqual(ofOrders(model), []);
    assert.deepEqual(model.findings.filter(({ code }) => code === "unfilled-placeholder").length, 1);
    assert.ok(standings(model).includes("joint-submission/4 unmet"));
  });

  it("tells of a heading with nothing under it, at the heading", () => {
    const model = alone(letter({ efforts: "## 3. What was done" })), [found] = ofOrders(model);
    assert.match(found ?? "", /^warning missing-joint-item at ## 3\. What was done: Nothing under this heading: ECF No\. 93/);
    assert.match(fixed(elsewhere(letter({ efforts: "## 3. What was done" })), model), /## 3\. What was done\n\n\[state each effort/);
  });

  it("does not take the order's own list for the parts", () => {
    const opening = "The parties submit this letter [ECF No. 93]. The Order requires them to explain (1) the request in dispute; (2) the response; and (3) what was done to resolve it.";
    const model = alone(letter({ efforts: null, narrowing: null }, { opening }));
    assert.deepEqual(ofOrders(model).map((found) => /^\w+ \S+/.exec(found)?.[0]), ["warning missing-joint-item", "warning missing-joint-item"]);
  });

  it("leaves open what it cannot tell: the rule's words alone, a part of another form, a word of it", () => {
    const bare = alone(letter({ efforts: "## 3. What was done\n\nThe parties met and conferred in good faith and could not agree." }));
    assert.ok(standings(bare).includes("joint-submission/4 unclear"));
    assert.deepEqual(ofOrders(bare), []);
    const inText = alone(letter({ request: null, narrowing: "The Opinion [ECF No. 71] narrowed the issues to the request for drawings." }));
    assert.ok(standings(inText).includes("joint-submission/2 unclear"));
    assert.deepEqual(ofOrders(inText), []);
  });

  it("finds parts without headings and numbers, and with Roman ones", () => {
    const roman = letter().replace(/^## (\d)\. /gmu, (_, n: string) => `## ${["I", "II", "III", "IV", "V"][Number(n) - 1]}. `);
    assert.deepEqual(standings(alone(roman)), all("met"));
    const plain = letter().replace(/^## (?:\d\. )?(?!.*position)/gmu, "").replace(/^## \d\. (.*)$/gmu, "$1:");
    assert.deepEqual(ofOrders(alone(plain)), []);
  });

  it("finds what stands under a heading in a list, under a heading below it, or in the heading itself", () => {
    for (const efforts of [
      "## 3. What was done\n\n1. A call of counsel, Ms. Brandt and Mr. Osei, in good faith on July 8, 2013.\n2. A letter of July 9, 2013, with an offer.",
      "## 3. What was done\n\n### Calls\n\nMs. Brandt and Mr. Osei conferred in good faith by telephone on July 8, 2013.\n\n### Letters\n\nNone.",
      "**3. What was done.** Ms. Brandt and Mr. Osei conferred in good faith by telephone on July 8, 2013.",
      "3. Ms. Brandt and Mr. Osei conferred in good faith by telephone on July 8, 2013.",
    ]) assert.deepEqual(ofOrders(alone(letter({ efforts }))), [], efforts);
    const list = letter({ request: "The outstanding requests are these:\n\n1. Request No. 9\n\n2. Request No. 14" });
    assert.deepEqual(ofOrders(alone(list)), []);
  });

  it("is read in LaTeX, and its missing part is written as LaTeX wants it", () => {
    const latex = (text: string): string => `\\documentclass{letter}\n\\begin{document}\n\n${elsewhere(text).replace(/^## (.*)\n\n/gmu, "\\section*{$1}\n").replace(/^# (.*)$/mu, "\\begin{center}\\textbf{$1}\\end{center}").replaceAll("**", "")}\n\\end{document}\n`;
    assert.deepEqual(ofOrders(held(latex(letter()), CITED, { language: "latex" })), []);
    const model = held(latex(letter({ efforts: null })), CITED, { language: "latex" });
    assert.match(ofOrders(model).join("\n"), /^warning missing-joint-item at .*JOINT LETTER/);
    assert.match(fixed(latex(letter({ efforts: null })), model), /\\section\*\{3\. Efforts to Resolve the Dispute\}\n\n\[state each effort, with its date, manner and result\]\n\n\\section\*\{4\./);
    const signs = CITED.replace("what was done to resolve it", '"the custodians & mailboxes_searched, at {50%} ~ ^ \\\\"');
    assert.match(fixed(latex(letter({ efforts: null })), held(latex(letter({ efforts: null })), signs, { language: "latex" })), /custodians \\& mailboxes\\_searched, at \\\{50\\%\\\} \\textasciitilde\{\} \\textasciicircum\{\} \\textbackslash\{\}/);
  });

  it("tells of one side's letter, and of nothing that follows from it", () => {
    const found = ofOrders(alone(letter({ answer: null, efforts: null }).replace(/\/s\/ Tomas Osei[\s\S]*$/, "")));
    assert.match(found.join("\n"), /^warning not-joint at JOINT LETTER ON DISCOVERY DISPUTES: Not joint: ECF No\. 93 directs one paper of both sides; only one side's part is here\.[^\n]*$/);
  });

  it("is late after the day the court set, by the day at its head or at its foot", () => {
    for (const text of [letter({}, { dated: "July 16, 2013" }), letter({}, { dated: "" }).replace("Respectfully submitted,", "Dated: July 16, 2013\n\nRespectfully submitted,")]) {
      const found = ofOrders(alone(text));
      assert.equal(found.length, 1, found.join("\n"));
      assert.match(found[0]!, /^warning missed-order-duty at JOINT LETTER.*: After the day that the court set: ECF No\. 93 directs this paper by July 15, 2013; it is dated July 16, 2013\. The order on not complying/);
    }
    assert.deepEqual(ofOrders(alone(letter({}, { dated: "July 15, 2013" }))), []);
  });

  it("without a day of its own is told for information once the day has passed, and not before", () => {
    const undated = letter({}, { dated: "" });
    assert.deepEqual(ofOrders(alone(undated, CITED, "2013-07-15")), []);
    const [found, ...more] = ofOrders(alone(undated, CITED, "2013-07-16"));
    assert.deepEqual(more, []);
    assert.match(found ?? "", /^information missed-order-duty at JOINT LETTER.*: The day that the court set has passed: ECF No\. 93 directs this paper by July 15, 2013/);
  });

  it("that an order only permits is shown, and never missed", () => {
    const permitted = CITED.replace("kind: joint-submission, force: must", "kind: joint-submission, force: may");
    const model = alone(letter({ efforts: null, answer: null }, { dated: "July 30, 2013" }), permitted);
    assert.deepEqual(ofOrders(model), []);
    assert.deepEqual(standings(model).filter((each) => each.endsWith("unmet")), []);
    assert.ok(standings(model).includes("joint-submission/4 unclear"));
    const call = caseWith(orderText("call-then-joint-motion"));
    assert.match(call, /kind: joint-submission, force: may/);
    const motion = letter({}, { dated: "October 30, 2017" }).replace("District of New Jersey", "Southern District of California").replaceAll("July 8, 2013", "October 2, 2017").replace("JOINT LETTER ON DISCOVERY DISPUTES", "JOINT MOTION FOR DETERMINATION OF DISCOVERY DISPUTE");
    assert.deepEqual(ofOrders(held(motion, call)), []);
  });

  it("is held against the order that it names, and else against the youngest", () => {
    const two = `${CITED.trimEnd()}\n  - id: ecf-70\n    cite: ECF No. 70\n    date: 2013-06-03\n    duties:\n      - { kind: joint-submission, due: 2013-06-28, contents: [a proposed schedule for depositions of sailors] }\n`;
    assert.deepEqual(ofOrders(alone(letter(), two)), []);
    const older = ofOrders(held(elsewhere(letter()).replace("[ECF No. 93]", "under ECF No. 70"), two));
    assert.match(older.join("\n"), /ECF No\. 70 directs this paper by June 28, 2013/);
    assert.deepEqual(ofOrders(held(elsewhere(letter()).replace("[ECF No. 93]", "now"), two)), []);
  });

  it("of another case, before the order or without its day is held against nothing", () => {
    const numbered = CITED.replace("schema: 1\n", "schema: 1\ncase: \"2:12-cv-00001\"\n"), missing = letter({ efforts: null });
    const captioned = elsewhere(missing).replace("July 12, 2013\n", "UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF LOUISIANA\n\nOSTERHAUS VALVE CO., Plaintiff,\nv.\nPELL MARINE CORP., Defendant.\n\nCase No. 2:11-cv-02280\n");
    assert.deepEqual(ofOrders(held(captioned, numbered)), []);
    assert.equal(ofOrders(held(captioned, numbered.replace("2:12-cv-00001", "2:11-cv-2280"))).length, 2, "its part, and its day");
    assert.deepEqual(ofOrders(alone(letter({ efforts: null }, { dated: "June 20, 2013" }))), []);
    assert.deepEqual(ofOrders(alone(missing, CITED.replace("    date: 2013-07-02\n", ""))), []);
  });
});

describe("contents of other kinds", () => {
  const wanting = (...contents: readonly string[]): string => `schema: 1\norders:\n  - { id: ecf-93, cite: ECF No. 93, date: 2013-07-02, duties: [{ kind: joint-submission, contents: ${JSON.stringify(contents)} }] }\n`;
  const stands = (wanted: string, body: string): string | undefined => standings(alone(letter({ complaint: `${PARTS.complaint}\n\n${body}` }), wanting(wanted))).find((each) => each.startsWith("joint-submission/1 "))?.split(" ")[1];
  const cases: readonly (readonly [string, string, "met" | "unmet" | "unclear"])[] = [
    ["the custodians whose electronic mailboxes were searched", "The mailboxes of three custodians were searched.", "met"],
    ["the custodians whose electronic mailboxes were searched", "Three custodians were named.", "unclear"],
    ["the custodians whose electronic mailboxes were searched", "", "unmet"],
    ["that the production is complete", "All drawings have been produced.", "unclear"],
    ["defendant's position", "", "met"],
    ["a privilege log", "", "unclear"],
    ["each side's position", "", "met"],
    ["legal authority for each side's position", "", "unmet"],
    ["legal authority for each side's position", "See Holt v. Brandywine, 211 F.R.D. 4 (D. Mass. 2002).", "met"],
    ["each request verbatim, with the response", "", "met"],
    ["the proposed compromise of each party", "", "met"],
    ["copies of the requests, as exhibits", "", "unclear"],
    ["a letter of no more than five pages", "", "unclear"],
    ["the issues that remain in dispute", "Only the request for drawings remains in dispute.", "met"],
    ["the date and manner of the conference", "", "met"],
  ];
  for (const [wanted, body, status] of cases) it(`${wanted}: ${status}${body === "" ? "" : ` by "${body}"`}`, () => assert.equal(stands(wanted, body), status));

  it("ask for requests word for word where only their numbers stand", () => {
    const model = alone(letter({ request: "## 1. The request in dispute\n\nDefendant moves to compel Request No. 9.", response: null }), wanting("each request and the response to it, verbatim"));
    assert.match(ofOrders(model).join("\n"), /^warning missing-verbatim-request at JOINT LETTER/);
  });

  it("get a blank of their own kind, and the sides' positions only where those are wanted", () => {
    const bare = letter({ efforts: null, complaint: "## Defendant's position\n\nThe drawings are wanted.", answer: "## Plaintiff's position\n\nNo drawings exist." });
    const written = (wanted: string, text = bare): string => { const model = alone(text, wanting(wanted)); return fixed(elsewhere(text), model); };
    assert.match(written("each party's last proposal"), /## [^\n]*Compromises Offered\n\n\[[^\]\n]*(?:offer|propos|compromise)[^\]\n]*\]/);
    const inOneVoice = bare.replace(/## (?:Defendant|Plaintiff)'s position/g, "## Drawings");
    assert.match(written("each party's position on the drawings", inOneVoice), /Plaintiff's position: \[/);
  });

  it("ask for the recitals that the order names", () => {
    const model = alone(letter(), wanting("the date, time, manner and participants of the conference"));
    assert.match(ofOrders(model).join("\n"), /^warning missing-time at .*: Not stated: ECF No\. 93 of July 2, 2013 wants the time of the conference told\.[^\n]*$/);
  });
});

/** Whole papers in other people's style, none of which lacks anything; and what may be near and is none of the order's. */
describe("papers in many styles", () => {
  const CAPTION = "UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF MISSOURI\n\nROSALIND OKAFOR, Plaintiff,\nv.\nTALLIS SUPPLY CO., Defendant.\n\nNo. 4:13-CV-00817\n\n";
  const SIGNED = "\n\nDated: March 14, 2014\n\nRespectfully submitted,\n\n/s/ Daniel Osei\nDaniel Osei\nAttorney for Plaintiff\n\n/s/ Alice Brandt\nAlice Brandt\nAttorney for Defendant\n";
  const REPORT = "Counsel shall meet and confer by telephone by March 12, 2014, and shall file a joint status report by March 14, 2014, stating (a) the date and length of the conference, (b) which requests have been resolved, (c) which requests remain in dispute, and (d) each party's position on the disputed requests.";
  const report = (...paragraphs: readonly string[]): string => `${CAPTION}JOINT STATUS REPORT\n\n${paragraphs.map((words, n) => `${n + 1}. ${words}`).join("\n\n")}${SIGNED}`;
  const CALL = "Counsel spoke by telephone for forty minutes on March 11, 2014. Daniel Osei took part for Plaintiff and Alice Brandt for Defendant.";
  const RESOLVED = "The parties resolved Request Nos. 2 and 5. Defendant will supplement its answers by April 1.", REMAINS = "Request No. 9 remains in dispute.";
  const BOTH = "Plaintiff contends that Request No. 9 seeks invoices that bear on damages. Defendant contends that they are not relevant.";
  const read = (text: string, order = REPORT): ComplianceModel => held(text, caseWith(orderOf(order)), { language: "plaintext", today: "2014-03-15" });
  const codes = (model: ComplianceModel): readonly string[] => model.findings.filter(({ severity }) => severity !== "information").map(({ code }) => code);

  it("a status report in numbered paragraphs, in which each side's view is told in one of them", () => {
    const model = read(report(CALL, RESOLVED, REMAINS, BOTH));
    assert.deepEqual([codes(model), standings(model).filter((each) => !each.endsWith(" met"))], [[], []]);
  });
  it("the same without each side's view, and without the length of the call", () =>
    assert.deepEqual([...codes(read(report(CALL.replace(" for forty minutes", ""), RESOLVED, REMAINS)))].sort(), ["missing-duration", "missing-joint-item"]));
  it("a statement in labels for one request, and the same without one side's", () => {
    const order = "If the parties cannot resolve the dispute, they shall file a joint statement by March 14, 2014, that sets forth, for each disputed request: (1) the text of the request; (2) the response; (3) plaintiff's position; (4) defendant's position; and (5) each side's last proposal.";
    const text = (...labels: readonly string[]): string => `${CAPTION}JOINT STATEMENT ON DISCOVERY DISPUTE\n\nThe parties submit this statement under the Order of March 4, 2014. Counsel met in person in good faith on March 10, 2014 (Mr. Osei and Ms. Brandt), and could not agree. The Court held a conference on March 12.\n\nREQUEST NO. 9: All invoices for sales on which Plaintiff was paid a commission.\n\nRESPONSE: Objection, overbroad.\n\n${labels.join("\n\n")}${SIGNED}`;
    const PLAINTIFF = "PLAINTIFF'S POSITION: The invoices show what she earned.", DEFENDANT = "DEFENDANT'S POSITION: The ledger shows the same.", LAST = "PLAINTIFF'S LAST PROPOSAL: The invoices for 2011.\n\nDEFENDANT'S LAST PROPOSAL: The ledger.";
    const whole = read(text(PLAINTIFF, DEFENDANT, LAST), order);
    assert.deepEqual([codes(whole), standings(whole).filter((each) => !each.endsWith(" met"))], [[], []]);
    const lacking = ofOrders(read(text(PLAINTIFF), order));
    assert.deepEqual(lacking.map((found) => /wants “([^”]+)”/.exec(found)?.[1]), ["defendant's position", "each side's last proposal"]);
  });
  it("a notice that says in other words that all is settled, where the order wants the rest only if it is not", () => {
    const notice = `${CAPTION}DEFENDANT'S NOTICE REGARDING DISCOVERY CONFERENCE\n\nCounsel for Defendant conferred with counsel for Plaintiff on March 10, 2014, by telephone. The parties worked everything out and the motion may be denied as moot.\n\nDated: March 12, 2014\n\n/s/ Alice Brandt\nAlice Brandt\nAttorney for Defendant\n`;
    const model = read(notice, "Within ten days of this Order, counsel for Defendant shall confer with counsel for Plaintiff and file a notice with the Court stating whether the dispute has been resolved and, if not, what issues remain.");
    assert.deepEqual([codes(model), standings(model).slice(0, 2)], [[], ["confer met", "statement/due met"]]);
  });
  it("a joint letter in which the sides are only named, and ask in words of their own", () => {
    const text = "March 13, 2014\n\nHonorable Imelda Thorne\nUnited States District Court for the Western District of Louisiana\n\nRe: Okafor v. Tallis Supply Co., No. 4:13-CV-00817\n\nDear Judge Thorne:\n\nThe parties jointly submit this letter under the Order of March 4, 2014. Counsel conferred in good faith by telephone on March 11, 2014.\n\nPlaintiff: Rog 9 goes to the heart of the case. Tallis should answer it in full, or at least name its three largest buyers.\n\nDefendant: Tallis has told Plaintiff that buyers' names are trade secrets. It would answer under a protective order.\n\nRespectfully,\n\n/s/ Alice Brandt\nAttorney for Defendant\n";
    assert.deepEqual(codes(read(text, "The parties shall file a joint letter by March 14, 2014 identifying the disputed requests, each side's position, and proposed solutions.")), []);
  });
  it("a motion about something else, and a letter on a dispute of another year", () => {
    assert.deepEqual(codes(read(`${CAPTION}DEFENDANT'S MOTION FOR EXTENSION OF TIME\n\nDefendant moves to extend the time to name experts by thirty days.\n\nDefendant's counsel conferred with Plaintiff's counsel by e-mail on March 10, 2014, who does not oppose.${SIGNED}`)), []);
    const years = letter({ efforts: null }, { dated: "June 4, 2019", opening: "The parties submit this joint letter." });
    assert.deepEqual(ofOrders(alone(years)), []);
  });
});

describe("reading a paper for an order", () => {
  /** The time for a text of so many units, the best of three. */
  const time = (unit: string, count: number): number => {
    const text = letter({ narrowing: unit.repeat(count), efforts: null });
    return Math.min(...[1, 2, 3].map(() => { const start = performance.now(); alone(text); return performance.now() - start; }));
  };
  for (const [what, unit] of [["parts", "## 7. A part\n\nText of it [blank] here.\n\n"], ["orders", "The order order order requires "], ["quotes", "“a “b "], ["a word without end", "order".repeat(20)], ["list lines", "1. A line of a list\n\n"]] as const) {
    it(`takes no more than its length in ${what}`, function () {
      this.timeout(60_000);
      const [few, many] = [time(unit, 400), time(unit, 1600)];
      assert.ok(many < 8 * few + 300, `${few.toFixed(0)} ms for 400, ${many.toFixed(0)} ms for 1600`);
    });
  }
});
