/** Where paragraphs begin and end, and what kind each is. */
import assert from "node:assert";
import type { Language } from "../../server/draft/draft.js";
import { plainOf, splitParagraphs } from "../../server/draft/paragraphs.js";

/** Each paragraph as "kind: words", with its level or label where it has one. */
function outline(text: string, language: Language): string[] {
  return splitParagraphs(text, language).map((p) => {
    const mark = p.label ?? (p.level > 0 ? String(p.level) : "");
    return `${p.kind}${mark && ` ${mark}`}: ${plainOf(text, p, language).text}`;
  });
}

const reads = (title: string, language: Language, text: string, expected: readonly string[]): void =>
  void it(title, () => assert.deepStrictEqual(outline(text, language), expected));

describe("paragraphs of plain text", () => {
  reads("end at blank lines", "plaintext", "One\ntwo.\n\nThree.\r\n \r\nFour.\r\rFive.", ["text: One two.", "text: Three.", "text: Four.", "text: Five."]);

  reads("capitals alone are a heading, over two lines one heading", "plaintext",
    "PLAINTIFF'S MOTION TO COMPEL\nAND FOR SANCTIONS\n\nPlaintiff moves.\n\nCERTIFICATE OF CONFERENCE\nCounsel conferred.",
    ["heading 1: PLAINTIFF'S MOTION TO COMPEL AND FOR SANCTIONS", "text: Plaintiff moves.", "heading 1: CERTIFICATE OF CONFERENCE", "text: Counsel conferred."]);

  reads("title case is a heading before prose, and not in a signature block", "plaintext",
    "Certificate of Conference\n\nCounsel for the plaintiff states that she conferred by telephone.\n\nRespectfully submitted,\n\nJane Roe\nRoe & Roe LLC",
    ["heading 2: Certificate of Conference", "text: Counsel for the plaintiff states that she conferred by telephone.", "text: Respectfully submitted,", "text: Jane Roe Roe & Roe LLC"]);

  reads("a heading keeps its number as a label", "plaintext", "II. ARGUMENT\n\nA. The Conference Was Held\n\nThe parties met.",
    ["heading II.: ARGUMENT", "heading A.: The Conference Was Held", "text: The parties met."]);

  reads("a line of capitals that a sentence begins with is no heading", "plaintext", "COMES NOW PLAINTIFF JANE DOE\nand moves to compel.", ["text: COMES NOW PLAINTIFF JANE DOE and moves to compel."]);

  reads("numbered and lettered items are paragraphs each", "plaintext",
    "Counsel states:\n1. On May 4 he called.\n2. On May 5 he called again; and\n   (a) nobody answered;\n   (b) no message was left.\n3. He wrote.",
    ["text: Counsel states:", "list-item 1.: On May 4 he called.", "list-item 2.: On May 5 he called again; and", "list-item (a): nobody answered;", "list-item (b): no message was left.", "list-item 3.: He wrote."]);

  reads("a number at the beginning of a line may be a rule's", "plaintext", "He did not answer Interrogatory No.\n2. He moved under Fed. R. Civ. P.\n37. So it is.",
    ["text: He did not answer Interrogatory No. 2. He moved under Fed. R. Civ. P. 37. So it is."]);

  reads("a list set in below a short line without a colon", "plaintext", "Efforts under the local rule\n  a. a call.\n  b. a letter.", ["text: Efforts under the local rule", "list-item a.: a call.", "list-item b.: a letter."]);
  reads("a line that leads to a number is no list", "plaintext", "Counsel spoke about Interrogatory\n   1. He would not answer it.", ["text: Counsel spoke about Interrogatory 1. He would not answer it."]);
  reads("bullets of several kinds", "plaintext", "Efforts:\n• a call;\n– a letter;\n- a second call", ["text: Efforts:", "list-item •: a call;", "list-item –: a letter;", "list-item -: a second call"]);

  reads("a log of dates is entry by entry", "plaintext",
    "07/08/2020   AUSA left a message\n07/10/2020   AUSA wrote, asking for an answer by\n07/17/2020\n\nAug. 7, 2023, 10 a.m., called\nAug. 8, 2023, wrote",
    ["list-item 1: 07/08/2020 AUSA left a message", "list-item 1: 07/10/2020 AUSA wrote, asking for an answer by 07/17/2020", "list-item 1: Aug. 7, 2023, 10 a.m., called", "list-item 1: Aug. 8, 2023, wrote"]);

  reads("a sentence may begin with a date", "plaintext", "The parties conferred on\nMay 4, 2020, by telephone and on\nMay 6, 2020, by video.", ["text: The parties conferred on May 4, 2020, by telephone and on May 6, 2020, by video."]);

  reads("prose set far in is a quotation, a signature block is not", "plaintext",
    "     The rule says so in these words, which counsel has read with care:\n\n               The court will not consider any motion relating to\n               discovery unless it says that counsel conferred.\n\n                              /s/ Jane Roe\n                              Jane Roe\n                              Attorney for Plaintiff",
    ["text: The rule says so in these words, which counsel has read with care:", "quote: The court will not consider any motion relating to discovery unless it says that counsel conferred.", "text: /s/ Jane Roe Jane Roe Attorney for Plaintiff"]);

  reads("an indented first line opens a paragraph", "plaintext", "     First one goes on\nand ends here.\n     Second one\ngoes on.", ["text: First one goes on and ends here.", "text: Second one goes on."]);

  reads("margin numbers on pleading paper", "plaintext",
    " 1   Jane Roe\n 2   100 Main Street\n 3\n 4                    SOUTHERN DISTRICT OF CALIFORNIA\n 5\n 6        Plaintiff moves to compel, and counsel have\n 7   conferred.\n 8        They did not agree on anything at all in\n 9   the end.",
    ["text: Jane Roe 100 Main Street", "heading 1: SOUTHERN DISTRICT OF CALIFORNIA", "text: Plaintiff moves to compel, and counsel have conferred.", "text: They did not agree on anything at all in the end."]);

  reads("double-spaced pleading paper", "plaintext",
    [" 1  Counsel states:", " 2", " 3", " 4      On September 24, 2009, at 2:00 p.m., Walter", " 5", " 6  Dunphy and Claire Hennessey conferred about Request", " 7", " 8  No. 3. They did not agree. They had spoken to Ms.", " 9", "10  Roe before, and nothing", "11", "12  had come of it.", "13", "14", "15  Argument", "16", "17  The request is plain and the answer is none at all."].join("\n"),
    ["text: Counsel states:", "text: On September 24, 2009, at 2:00 p.m., Walter Dunphy and Claire Hennessey conferred about Request No. 3. They did not agree. They had spoken to Ms. Roe before, and nothing had come of it.", "text: Argument", "text: The request is plain and the answer is none at all."]);

  reads("a sentence that ends a page with a full line ends no paragraph", "plaintext",
    "26  Counsel for Defendant conferred in good faith with counsel\n27  for Plaintiff in the afternoon by telephone, and with the\n28  other counsel by telephone on Tuesday, March 12, 2024.\n\f\n 1  Taking part were Harriet Osei and Leon Marchetti and\n 2  nobody else.",
    ["text: Counsel for Defendant conferred in good faith with counsel for Plaintiff in the afternoon by telephone, and with the other counsel by telephone on Tuesday, March 12, 2024. Taking part were Harriet Osei and Leon Marchetti and nobody else."]);

  reads("pleading paper whose blank lines carry no number", "plaintext",
    " 1  MOTION\n\n 3  Plaintiff moves to compel the answers that she asked for on\n 4  May 4, 2020, and that the rules of this Court promise to\n\n\n 2  her in full.",
    ["heading 1: MOTION", "text: Plaintiff moves to compel the answers that she asked for on May 4, 2020, and that the rules of this Court promise to", "text: 2 her in full."]);

  reads("a page may begin at its second line", "plaintext",
    "24  Plaintiff moves to compel the answers that she asked for on\n25  May 4, 2020, and that the rules of this Court promise to\n26  her and to everyone who asks in\n\n 2  time.",
    ["text: Plaintiff moves to compel the answers that she asked for on May 4, 2020, and that the rules of this Court promise to her and to everyone who asks in time."]);

  reads("a page that ends after a sentence's first words leaves no heading", "plaintext",
    "On March 4, 2022, Dana Brandt\nCase 4:19-cv-00345-RLW   Document 41   Filed 09/01/20   Page 3 of 7\nand I conferred by telephone.\n\n6. On May 13, 2024, Defendant\n\n3\n\nserved answers to it.",
    ["text: On March 4, 2022, Dana Brandt and I conferred by telephone.", "list-item 6.: On May 13, 2024, Defendant served answers to it."]);

  reads("a line that ends on a month is no heading", "plaintext", "Certificate Under L.R. 37-1. On October\n5, 2023, from their offices in Fort Wayne and in Gary, counsel conferred.",
    ["text: Certificate Under L.R. 37-1. On October 5, 2023, from their offices in Fort Wayne and in Gary, counsel conferred."]);

  reads("a title in capitals may go on in small letters", "plaintext", "RULE 37-1 CERTIFICATION\nof Non-Party Lakeside Clinic\n\nCounsel met.", ["heading 1: RULE 37-1 CERTIFICATION of Non-Party Lakeside Clinic", "text: Counsel met."]);

  reads("the letter of a subdivision is no word of a title", "plaintext", "Local Rule 3.01(g) Certification\n\nThe undersigned conferred by telephone with counsel for Defendant.",
    ["heading 2: Local Rule 3.01(g) Certification", "text: The undersigned conferred by telephone with counsel for Defendant."]);

  reads("a list is not a margin", "plaintext", "1. One\n2. Two\n3. Three", ["list-item 1.: One", "list-item 2.: Two", "list-item 3.: Three"]);
});

describe("paragraphs of Markdown", () => {
  reads("headings of every kind", "markdown", "# One\n\nTwo\n===\n\n**Certificate of Conference**\nCounsel conferred.\n\nText *all* over.\nThree\n---\nfour",
    ["heading 1: One", "heading 1: Two", "heading 2: Certificate of Conference", "text: Counsel conferred.", "heading 2: Text all over. Three", "text: four"]);

  reads("front matter, comments, definitions and code say nothing", "markdown", "---\ntitle: x\n---\n\n<!-- a\n\nb -->\n[x]: https://example.org\n\n```js\nlet a = 1;\n\n```\n\n    const x = 1;\n\nEnd.",
    ["comment: --- title: x ---", "comment: ", "comment: [x]: https://example.org", "code: ```js let a = 1; ```", "code: const x = 1;", "text: End."]);

  reads("a court paper in a fence is read", "markdown", "```text\nUNITED STATES DISTRICT COURT\n\nCounsel **conferred**.\n```\nAfter.",
    ["comment: text", "heading 1: UNITED STATES DISTRICT COURT", "text: Counsel **conferred**.", "comment: ```", "text: After."]);

  reads("quotes, tables and footnotes", "markdown", "> One\n> two\n>\n> three\n\n| Date | How |\n|---|---|\n| May 4 | call |\n\n[^1]: See Ex. A\nand B.",
    ["quote 1: One two", "quote 1: ", "quote 1: three", "table-row: Date | How", "table-row: ", "table-row: May 4 | call", "footnote 1: See Ex. A and B."]);

  reads("an indented caption is words", "markdown", "    JANE DOE,\n    Plaintiff,\n    v.", ["text: JANE DOE, Plaintiff, v."]);
});

describe("paragraphs of LaTeX", () => {
  reads("sections, items, quotations, centred titles", "latex",
    "\\documentclass{article}\n\\begin{document}\n\\begin{center}\n\\textbf{MOTION TO COMPEL} \\\\ and more\n\\end{center}\n\\section{Argument}\nOne\n% not this\ntwo.\n\n\\begin{quote}The court\nwill not\\end{quote}\n\\begin{enumerate}\\item First \\item[(b)] Second\n\\end{enumerate}\n\\noindent\\textbf{Certificate of Service}\n\nI certify.\n\\end{document}\njunk",
    ["comment: article", "heading 2: MOTION TO COMPEL and more", "heading 1: Argument", "text: One two.", "quote: The court will not", "list-item 1: First", "list-item (b): Second", "heading 2: Certificate of Service", "text: I certify.", "comment: junk"]);

  reads("headings that no command marks, and labels after a line break", "latex",
    "\\noindent LOCAL RULE 3.01(g) CERTIFICATION\n\nCounsel met.\n\n\\noindent B.  Conference with Counsel\n\nThey met.\n\n\\noindent CERTIFICATE OF CONFERENCE\\\\\nThe undersigned conferred with counsel for Plaintiff.\n\n\\noindent (a) A letter of two pages;\\\\\n(b) A talk face to face.",
    ["heading 1: LOCAL RULE 3.01(g) CERTIFICATION", "text: Counsel met.", "heading 2: B. Conference with Counsel", "text: They met.", "heading 1: CERTIFICATE OF CONFERENCE", "text: The undersigned conferred with counsel for Plaintiff.", "list-item (a): A letter of two pages;", "list-item (b): A talk face to face."]);

  reads("names and addresses after line breaks stay together", "latex", "\\noindent /s/ Jane Roe\\\\\nJane Roe\\\\\nATTORNEY FOR PLAINTIFF\\\\\n100 Main Street", ["text: /s/ Jane Roe Jane Roe ATTORNEY FOR PLAINTIFF 100 Main Street"]);

  reads("tables row by row, verbatim as code", "latex", "\\begin{tabular}{ll}\nMay 4 & call \\\\\nMay 5 & letter \\\\\n\\end{tabular}\n\\begin{verbatim}\nx\n\\end{verbatim}",
    ["table-row: May 4 | call", "table-row: May 5 | letter", "code: \\begin{verbatim} x \\end{verbatim}"]);
});

/** Long hostile text costs in proportion to its length: four times as much may take at most about four times as long. */
describe("splitting and reading hostile text", () => {
  const HOSTILE: Readonly<Record<string, string>> = {
    letters: "a", blanks: "\n", spaces: " ", brackets: "(", links: "[", stars: "*", blankLines: "  \n", digits: "1\n", numbers: "1 a\n2 b\n3 c\n", escapes: "\\{", tags: "<a ", comments: "<!--\n",
    fences: "```\n", quotes: "> \n", items: "1. a\n", bold: "**a\n", begins: "\\begin{quote}", groups: "\\section{", unders: "__ ", hyphens: "a-\nb", pages: "Page 3 of 7\n\n", entity: "&a", rules: "---\n", dates: "1/1/20 a\n", returns: "\r",
    furniture: "Case 1:20-cv-1 ", caps: "A B\n", accents: "\\'{", verbatim: "\\begin{verbatim}\n", closing: "]\n(", soft: "\u00ad\n",
  };
  for (const [name, piece] of Object.entries(HOSTILE)) {
    it(name, function () {
      this.timeout(60_000);
      for (const language of ["plaintext", "markdown", "latex"] as const) {
        const cost = (size: number): number => {
          const text = piece.repeat(Math.ceil(size / piece.length));
          const started = process.cpuUsage();
          for (const p of splitParagraphs(text, language)) plainOf(text, p, language);
          const used = process.cpuUsage(started);
          return (used.user + used.system) / 1000;
        };
        cost(5_000);
        const small = Math.min(cost(50_000), cost(50_000));
        const large = Math.min(cost(200_000), cost(200_000));
        assert.ok(large < small * 10 + 60, `${language}: ${small.toFixed(0)} -> ${large.toFixed(0)} ms`);
      }
    });
  }
});
