/** Word documents as the engine reads them: the words, what they are, and the paragraph they stand in. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Places } from "../../cli/word/places.js";
import { readWord } from "../../cli/word/word.js";
import { at } from "./models.js";
import { p, part, r, table, wordFile, zipOf, type Others } from "./word-file.js";

interface Read {
  readonly text: string;
  readonly places: Places;
  /** The paragraph where these words stand. */
  readonly where: (words: string) => number | string;
}

function read(bytes: Uint8Array): Read {
  const result = readWord(bytes);
  if (result.kind === "refused") throw new Error(result.reason);
  const { text, places } = result;
  return { text, places, where: (words) => places.paragraph(at(text, words)) };
}

const body = (content: string, others: Others = {}): Read => read(wordFile(content, others));
const text = (content: string, others: Others = {}): string => body(content, others).text.trimEnd();
const reason = (bytes: Uint8Array): string => {
  const result = readWord(bytes);
  return result.kind === "refused" ? result.reason : "";
};
const fixture = (name: string): Read => read(readFileSync(fileURLToPath(new URL(`fixtures/docx/${name}.docx`, import.meta.url))));

const W = (name: string, value: string): string => `<w:${name} w:val="${value}"/>`;
const FIELD = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe("Word: files by pandoc and LibreOffice", () => {
  it("reads headings, lists, notes, quotes and links", () => {
    const { text, where } = fixture("pandoc-emails");
    assert.match(text, /^UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MISSOURI\nEASTERN DIVISION\n\nMARGUERITE OSEI,\nPlaintiff,\nv\.\n/);
    assert.match(text, /\n# PLAINTIFF’S MOTION TO COMPEL/);
    assert.match(text, /Nos\. 5 and 11\.\[\^1\] She states:\n\n\[\^1\]: The motion concerns “discovery and disclosure”/);
    assert.match(text, /\n1\. Plaintiff served .*\n\n2\. Defendant answered/);
    assert.match(text, /\n> The Court will not consider/);
    assert.match(text, /boilerplate, and its answers cover none of the driver logs at the depot\./);
    assert.deepEqual([where("Counsel exchanged e-mails"), where("The motion concerns"), where("Case No.")], [9, "footnote 1", 3]);
  });

  it("reads a table of efforts row by row", () => {
    const { text, where } = fixture("pandoc-table");
    assert.match(text, /\n\| Date \| Manner \| What happened \|\n\| July 20, 2020 \| E-mail \| Mr\. Marsh wrote/);
    assert.equal(where("Mr. Marsh sent a letter"), where("July 27, 2020") as number + 2);
  });

  it("reads a caption in a table by columns, and leaves page headers and footers out", () => {
    const { text, where } = fixture("libreoffice-footnote");
    assert.match(text, /MARGUERITE OSEI,\n\nPlaintiff,\n\nv\.\n\nHALVORSEN TRUCKING, INC\.,\n\nDefendant\.\n\nCase No\. 4:20-cv-01187-RLW/);
    assert.match(text, /\n\*\*PLAINTIFF’S MOTION TO COMPEL ANSWERS TO INTERROGATORIES\[\^1\]\*\*\n\n\[\^1\]: Under E\.D\. Mo\. L\.R\. 3\.04\(A\)/);
    assert.match(text, /objections—all “boilerplate”—say/);
    assert.doesNotMatch(text, /never called|DRAFT|^\)$/m);
    assert.deepEqual([where("2:15 p.m."), where("The answers are"), where("MARGUERITE")], ["footnote 1", "footnote 2", 4]);
  });

  it("accepts tracked changes", () => {
    const tracked = fixture("libreoffice-tracked");
    assert.match(tracked.text, /\*\*CERTIFICATE OF CONFERENCE\*\*\n\nUnder E\.D\. Mo\. L\.R\. 3\.04\(A\), the undersigned states that counsel conferred in good faith/);
    assert.doesNotMatch(tracked.text, /did not confer|Nobody/);
    const moved = fixture("edited-moves");
    assert.match(moved.text, /states that counsel conferred in good faith/);
    assert.match(moved.text, /Nos\. 5 and 11\.\n\nMs\. Tran offered to withdraw .*\n\nAfter sincere efforts, counsel were unable to reach an accord\.\n\n## Argument\n\nThe rule leaves/);
    assert.equal(moved.text.split("Ms. Tran offered").length, 2, "moved, not doubled");
    assert.deepEqual([moved.where("After sincere"), moved.where("counsel were unable")], [11, 12]);
  });

  it("works out labels as LibreOffice shows them, and reads text boxes", () => {
    const lines = fixture("libreoffice-lists").text.split("\n").filter((line) => /^(?:[#(•]|\d+\. |Hearing)/.test(line)).map((line) => line.slice(0, 24));
    assert.deepEqual(lines, [
      "Hearing requested before", "# I. INTRODUCTION", "1. Defendant moves under", "2. Plaintiff responded o", "# II. CERTIFICATE OF CON",
      "3. Defendant’s counsel m", "(a) On July 20, 2020, Ms", "(b) On July 27, 2020, Ms", "4. The parties have not ", "• Exhibit A: the e-mail", "• Exhibit B: the letter",
    ]);
  });
});

describe("Word: the words of a paragraph", () => {
  it("keeps breaks, tabs, special hyphens and symbols; drops page breaks and hidden text", () => {
    assert.equal(text(p('<w:r><w:t>By:</w:t><w:tab/><w:t>/s/ X</w:t><w:br/><w:t>Y</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:sym w:font="Arial" w:char="00A7"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')), "By:\t/s/ X\nY\u2011§");
    assert.equal(text(p(r("We ") + r("did not ", "<w:vanish/>") + r("confer", '<w:vanish w:val="0"/>'))), "We confer");
  });

  it("reads what a field shows, not its code, nested or never closed", () => {
    const date = FIELD("begin") + '<w:r><w:instrText> DATE </w:instrText></w:r>' + FIELD("begin") + r("inner code") + FIELD("separate") + r("inner") + FIELD("end") + FIELD("separate") + r("May 4, 2020") + FIELD("end");
    assert.equal(text(p(`${r("On ")}${date}${r(" we met.")}`)), "On May 4, 2020 we met.");
    assert.equal(text(p(`<w:fldSimple w:instr="DATE">${r("May 5")}</w:fldSimple>`)), "May 5");
    assert.equal(text(p(`${r("A")}${FIELD("begin")}${r("code")}`) + p("B") + p("C")), "A\n\nB\n\nC");
  });

  it("marks a content control that still shows its prompt as a blank", () => {
    const control = (content: string, prompt = "<w:showingPlcHdr/>") => `<w:sdt><w:sdtPr>${prompt}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    assert.equal(text(p(r("On ") + control(r("Click to enter a date.")))), "On [Click to enter a date.]");
    assert.equal(text(p(r("On ") + control(r("[date]")))), "On [date]");
    assert.equal(text(p(r("On ") + control(r("May 4"), ""))), "On May 4");
    assert.equal(text(control(p("Whole") + p("paragraphs"))), "Whole\n\nparagraphs");
  });

  it("reads one of the alternatives, formulas, hyperlinks and text boxes once", () => {
    const box = (words: string) => `<w:drawing><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></w:drawing>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice>${box("Boxed")}</mc:Choice><mc:Fallback><w:pict>${box("Boxed")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { text, where } = body(p("One") + p(r("Two") + shape + `<w:hyperlink>${r(" linked")}</w:hyperlink><m:oMath><m:r><m:t> x</m:t></m:r></m:oMath>`) + p("Three"));
    assert.equal(text.trimEnd(), "One\n\nTwo linked x\n\nBoxed\n\nThree");
    assert.deepEqual([where("Boxed"), where("Three")], [2, 3]);
  });

  it("escapes what would be a mark of Markdown at the start of a paragraph", () => {
    assert.equal(text(p("# 4 of the requests") + p("#4") + p("| a | b") + p("[date]")), "\\# 4 of the requests\n\n#4\n\n\\| a | b\n\n[date]");
  });

  it("reads capitals that are only formatting", () => {
    assert.equal(text(p(r("Certificate of Conference", "<w:caps/>"))), "CERTIFICATE OF CONFERENCE");
  });

  it("numbers notes in the order of their marks, and names those with marks of their own", () => {
    const mark = (kind: string, id: number, more = "") => `<w:r><w:${kind}Reference w:id="${id}" ${more}/></w:r>`;
    const custom = '<w:r><w:footnoteReference w:id="9" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    const note = (kind: string, id: number, words: string) => `<w:${kind} w:id="${id}">${p(words)}${id === 7 ? p("More.") : ""}</w:${kind}>`;
    const { text, where } = body(p(r("A") + mark("footnote", 7) + custom + mark("footnote", 3) + mark("endnote", 1)), {
      footnotes: '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>' + note("footnote", 3, "third") + note("footnote", 7, "seventh") + note("footnote", 9, "starred"),
      endnotes: note("endnote", 1, "at the end"),
    });
    assert.equal(text.trimEnd(), "A[^1][^x1][^2][^e1]\n\n[^1]: seventh\nMore.\n\n[^x1]: starred\n\n[^2]: third\n\n[^e1]: at the end");
    assert.deepEqual(["seventh", "starred", "third", "at the end"].map(where), ["footnote 1", "footnote *", "footnote 2", "endnote 1"]);
  });
});

describe("Word: what a paragraph is", () => {
  const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
    `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr>${W("outlineLvl", "0")}</w:pPr></w:style>` +
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="My Heading"/><w:basedOn w:val="H"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Block Text"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Strong One"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="L1"><w:name w:val="loop"/><w:basedOn w:val="L1"/></w:style>';
  const styled = (id: string, words: string, more = "") => text(p(words, W("pStyle", id) + more), { styles });

  it("knows headings by their outline level, inherited too, unless they are sentences", () => {
    assert.equal(styled("H", "Argument"), "# Argument");
    assert.equal(styled("Sub", "Argument"), "# Argument");
    assert.equal(styled("N", "Argument", W("outlineLvl", "1")), "## Argument");
    assert.equal(styled("H", "Argument", W("outlineLvl", "9")), "Argument");
    const sentence = "Plaintiff served her First Set of Interrogatories on June 1, 2020, and Defendant answered them on July 6, 2020, with objections only.";
    assert.equal(styled("H", sentence), sentence);
    assert.equal(styled("L1", "No end of styles"), "No end of styles");
  });

  it("knows headings that are only bold or underlined, and not bold sentences or names", () => {
    assert.equal(styled("B", "Certificate of Conference"), "**Certificate of Conference**");
    assert.equal(text(p(r("Certificate", '<w:u w:val="single"/>'))), "**Certificate**");
    assert.equal(text(p(r("Bold", "<w:b/>") + r(" and not"))), "Bold and not");
    assert.equal(styled("B", "MARGUERITE OSEI,"), "MARGUERITE OSEI,");
    assert.equal(text(p('<w:r><w:rPr><w:b/></w:rPr><w:t>MOTION TO</w:t><w:br/><w:t>COMPEL</w:t></w:r>')), "**MOTION TO**\n**COMPEL**");
  });

  it("knows block quotes by style or indent, and leaves tables of contents out", () => {
    assert.equal(styled("Q", "The rule."), "> The rule.");
    assert.equal(text(p("The rule.", '<w:ind w:left="1440" w:right="1440"/>')), "> The rule.");
    const { text: rest, where } = body(p("Certificate of Conference\t5", W("pStyle", "T")) + p("Words."), { styles });
    assert.deepEqual([rest.trimEnd(), where("Words.")], ["Words.", 2]);
  });

  it("works out the labels of lists", () => {
    const level = (n: number, format: string, pattern: string, more = "") => `<w:lvl w:ilvl="${n}">${W("start", "1")}${W("numFmt", format)}${W("lvlText", pattern)}${more}</w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>';
    const item = (list: number, level: number, words = "x", mark = "") => p(words, `<w:numPr>${W("ilvl", String(level))}${W("numId", String(list))}</w:numPr><w:rPr>${mark}</w:rPr>`);
    const labels = (...items: string[]) => text(items.join(""), { numbering }).split("\n\n").map((line) => line.split(" ")[0]);
    assert.deepEqual(labels(item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1), item(1, 2)), ["I.", "(a)", "(b)", "II.", "(a)", "2.1.1"]);
    assert.deepEqual(labels(item(1, 0), item(2, 0), item(2, 0), item(3, 0)), ["I.", "IV.", "V.", "•"]);
    assert.deepEqual(labels(item(1, 0), item(1, 0, "", "<w:del/>"), item(1, 0)), ["I.", "II."], "a deleted item has no number");
    assert.deepEqual(labels(item(9, 0), item(0, 0)), ["x", "x"]);
  });

  it("tells tables of facts from tables that set things side by side", () => {
    assert.equal(text(table(["Date", "What"], ["May 4", p("Called.") + p("No | answer.")])), "| Date | What |\n| May 4 | Called. No \\| answer. |");
    assert.equal(text(table(["", "Respectfully submitted,"])), "Respectfully submitted,");
    assert.equal(text(table(["A. B.,", ")", "No. 1"], ["Plaintiff,", ")", "Judge C"], ["v.", ")", ""])), "A. B.,\n\nPlaintiff,\n\nv.\n\nNo. 1\n\nJudge C");
    const gone = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("Gone")}</w:tc></w:tr><w:tr><w:tc>${p("Kept")}</w:tc></w:tr></w:tbl>`;
    const { text: rest, where } = body(gone);
    assert.deepEqual([rest.trimEnd(), where("Kept")], ["Kept", 2]);
    assert.match(text(table([table(["inner", "x"]), "b"], ["c", "d"])), /^\| inner x \| b \|\n\| c \| d \|$/);
  });
});

describe("Word: text pasted line by line", () => {
  const lines = [
    "Plaintiff moves under Rule 37(a) to compel answers to Interrogatory", "Nos. 4 and 9, and to produce the documents that Defendant withheld",
    "on the ground of burden. Counsel conferred by telephone on May 4,", "2020, and could not agree.",
  ];

  it("puts the lines of a paragraph together again", () => {
    const { text, where } = body([...lines, "", ...lines].map((line) => p(line)).join(""));
    assert.equal(text.trimEnd(), `${lines.join("\n")}\n\n${lines.join("\n")}`);
    assert.deepEqual([where("Nos. 4"), where("2020, and")], [2, 4]);
  });

  it("leaves paragraphs of a length of their own apart", () => {
    const long = lines.slice(0, 3).join(" ").repeat(2);
    assert.equal(text([...lines, long].map((line) => p(line)).join("")), [...lines, long].join("\n\n"));
  });
});

describe("Word: places", () => {
  it("counts every paragraph of the body, empty ones and those of tables too", () => {
    const { where, places, text } = body(p("") + p("One.") + table(["a", "b"], ["c", "d"]) + p("") + p("Last."));
    assert.deepEqual(["One.", "b", "c", "Last."].map(where), [2, 4, 5, 8]);
    assert.equal(places.paragraph({ start: text.length, end: text.length }), 8);
    assert.equal(places.words(at(text, "| a | b |\n| c | d |")), "a b\nc d");
    assert.equal(places.words({ start: text.indexOf("Last"), end: text.indexOf("Last") }).trim(), "Last.");
  });

  it("takes the marks off the words it quotes", () => {
    const { text, places } = fixture("libreoffice-footnote");
    assert.equal(places.words(at(text, "INTERROGATORIES[^1]**\n\n[^1]: Under")), "INTERROGATORIES\n\nUnder");
  });
});

describe("Word: what cannot be read", () => {
  const good = wordFile(p("Counsel conferred."));
  const compound = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(name, "utf16le")]);

  it("says what is wrong", () => {
    assert.match(reason(compound("EncryptedPackage")), /^protected by a password/);
    assert.match(reason(wordFile(p("x"), {}, { encrypted: true })), /^protected by a password/);
    assert.match(reason(compound("WordDocument")), /\.doc\): save it as \.docx/);
    assert.equal(reason(compound("Workbook")), "not a text file");
    assert.equal(reason(zipOf({ "xl/workbook.xml": "<workbook/>" })), "not a text file");
    assert.match(reason(good.subarray(0, good.length - 30)), /^a damaged Word document \(the end of the file is missing\)/);
    assert.match(reason(zipOf({ "word/document.xml": "<w:document><w:body>" })), /word\/document\.xml is not well-formed/);
    assert.match(reason(zipOf({ "word/document.xml": "" })), /word\/document\.xml/);
    assert.match(reason(zipOf({ "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })), /document type/);
    assert.match(reason(wordFile("<w:x>".repeat(2000) + "</w:x>".repeat(2000))), /nested too deeply/);
    assert.match(reason(zipOf({ "[Content_Types].xml": "", "_rels/.rels": '<Relationships><Relationship Type="x/officeDocument" Target="../../a.xml"/></Relationships>' })), /outside itself/);
  });

  it("unpacks no bomb, whatever the archive says of its size", () => {
    const bomb = wordFile(p("a".repeat(60_000_000)));
    assert.ok(bomb.length < 100_000);
    assert.match(reason(bomb), /^too large: it unpacks/);
    const liar = wordFile(p("a".repeat(60_000_000)), {}, { says: 1000 });
    assert.match(reason(liar), /^too large: it unpacks/);
    const dense = wordFile(p("a".repeat(20_000_000)));
    assert.match(reason(dense), /^too large: it unpacks/);
  });

  it("finds the main part by its relationship, in any encoding, packed or not", () => {
    const relationships = '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/draft/main.xml"/></Relationships>';
    const main = Buffer.from(`\ufeff${part("document", `<w:body>${p("Found.")}</w:body>`).replace("UTF-8", "UTF-16")}`, "utf16le");
    assert.equal(read(zipOf({ "_rels/.rels": relationships, "draft/main.xml": main }, { stored: true })).text.trim(), "Found.");
    assert.equal(read(wordFile(p("Long."), {}, { long: true })).text.trim(), "Long.");
  });

  it("answers for every damaged file, and never throws", () => {
    const whole = readFileSync(fileURLToPath(new URL("fixtures/docx/libreoffice-footnote.docx", import.meta.url)));
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let n = 0; n < 1000; n += 1) {
      const bytes = Buffer.from(whole.subarray(0, n % 3 === 0 ? next(whole.length) : whole.length));
      for (let k = 0; k < 6 && bytes.length > 0; k += 1) bytes[next(bytes.length)] = next(256);
      assert.ok(["word", "refused"].includes(readWord(bytes).kind));
    }
  });

  it("is quick over a long document", () => {
    const begun = Date.now();
    const paragraphs = Array.from({ length: 20_000 }, (_, n) => p(r(`Paragraph ${n} says that `) + r("counsel", "<w:b/>") + r(" conferred by telephone.")));
    const { where } = body(paragraphs.join(""));
    assert.equal(where("Paragraph 19999 "), 20_000);
    assert.ok(Date.now() - begun < 8000, `${Date.now() - begun} ms`);
  });
});
