/** Where whole paragraphs go: under the title, over a heading, among the numbered parts of a joint paper, after the certification. */
import assert from "node:assert/strict";
import { insertCertification, insertCertifications } from "../../server/fixes/certification.js";
import { headCertification } from "../../server/fixes/heading.js";
import { insertContact } from "../../server/fixes/recital.js";
import { insertJointItem } from "../../server/fixes/joint-letter.js";
import { insertOath } from "../../server/fixes/oath.js";
import { setOutRequests } from "../../server/fixes/requests.js";
import { readDraft } from "../../server/draft/reading.js";
import type { Draft, Language } from "../../server/draft/draft.js";
import type { Fix } from "../../server/compliance/model.js";
import { apply, governing, ruleOf } from "./drafts.js";

const read = (text: string, language: Language = "markdown"): Draft => readDraft(text, language).draft;
const fixed = (text: string, fix: Fix | undefined): string => {
  assert.ok(fix);
  return apply(text, fix.edits);
};
const CAPTION = "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nPAUL OKAFOR, Plaintiff,\n\nv.\n\nTALLIS SUPPLY CO., Defendant.\n\n";

describe("a certification for the first paragraph", () => {
  const first = (text: string, language?: Language): string =>
    fixed(text, insertCertification(read(text, language), governing("ord-7-1a"), "conference")).replace(/LR 7-1\(a\) Cert[^\n\r]*accord\./, "CERT");

  it("goes right under the title", () => {
    assert.equal(first(`${CAPTION}# Defendant's Motion to Compel\n\nDefendant moves.\n`), `${CAPTION}# Defendant's Motion to Compel\n\nCERT\n\nDefendant moves.\n`);
  });
  it("keeps Windows line ends", () => {
    const text = `${CAPTION}# Defendant's Motion to Compel\n\nDefendant moves.\n`.replaceAll("\n", "\r\n");
    assert.equal(first(text), text.replace("Defendant moves.", "CERT\r\n\r\nDefendant moves."));
  });
  it("goes under the environment that sets a LaTeX title", () => {
    const text = `${CAPTION}\\begin{center}\n\\textbf{DEFENDANT'S MOTION TO COMPEL}\n\\end{center}\n\nDefendant moves.\n`;
    assert.equal(first(text, "latex"), text.replace("Defendant moves.", "CERT\n\nDefendant moves."));
  });
  it("runs its heading in, so that the motion does not fall under it", () => {
    const { draft } = { draft: read(`${CAPTION}# Defendant's Motion to Compel\n\nDefendant moves.\n`) };
    assert.match(insertCertification(draft, governing("ord-7-1a"), "conference").edits[0]?.newText ?? "", /^\s+LR 7-1\(a\) Certification\. Under LR 7-1\(a\) and/);
  });
});

describe("the certifications offered", () => {
  it("are two, or the conference alone where no attempt counts", () => {
    const draft = read(`${CAPTION}# Defendant's Motion to Compel\n\nDefendant moves.\n`);
    assert.equal(insertCertifications(draft, governing("moed-3.04a")).length, 2);
    assert.equal(insertCertifications(draft, governing("flmd-3.01g")).length, 1);
  });
  it("do not cite a rule that asks for no statement, but keep to its manners", () => {
    const draft = read(`${CAPTION}# Defendant's Motion to Compel\n\nDefendant moves.\n`);
    const text = insertCertification(draft, [ruleOf("frcp-37a1"), ruleOf("mowd-37.1a1"), ruleOf("mowd-37.1a2")], "conference").edits[0]?.newText ?? "";
    assert.match(text, /Under W\.D\. Mo\. L\.R\. 37\.1\(a\)\(1\) and Fed\. R\. Civ\. P\. 37\(a\)\(1\), the undersigned/);
    const other = insertCertification(draft, governing("casd-26.1a"), "conference").edits[0]?.newText ?? "";
    assert.match(other, /^[\s\S]*Under Fed\. R\. Civ\. P\. 37\(a\)\(1\), [\s\S]*\[in person \/ by telephone\]/);
  });
});

describe("a contact for a certification that tells only of letters", () => {
  const body = "Counsel wrote to Ms. Orr on March 1, 2021, in good faith. After sincere efforts the parties are unable to reach an accord.";
  const text = `${CAPTION}# Defendant's Motion to Compel\n\nDefendant moves.\n\n## Certification of Conference\n\n${body}\n\n/s/ Ida Fell\n`;
  const fixes = insertContact(read(text), ruleOf("moed-3.04a"));
  it("joins it, and makes no second one", () => {
    assert.deepEqual(fixes.map((f) => f.title), ["Add a conference", "Add an effort to confer"]);
    for (const fix of fixes) assert.match(fixed(text, fix), /reach an accord\. (?:Counsel for|On \[)[^\n]*\n\n\/s\/ Ida Fell\n$/);
  });
  it("is the conference alone where no attempt counts", () => {
    assert.deepEqual(insertContact(read(text), ruleOf("flmd-3.01g")).map((f) => f.title), ["Add a conference"]);
  });
});

describe("a part of a joint paper", () => {
  const rule = ruleOf("njd-joint-letter");
  const item = (name: string) => rule.jointContents.find((i) => i.item === name) ?? assert.fail(name);
  const text = "# Joint Letter\n\nWe write.\n\n## 2. The Outstanding Discovery Requests\n\nInterrogatory No. 3.\n\n## 4. Efforts\n\nA call.\n\nRespectfully,\n\n/s/ Ida Fell\n";
  it("goes before the parts that follow it", () => {
    assert.match(fixed(text, insertJointItem(read(text), rule, item("responses"))), /No\. 3\.\n\n## 3\. The Responses\n\n\[state[^\]]*\](?:\n\n[^#]*)?\n\n## 4\. Efforts/);
  });
  it("goes before the signatures where none follows", () => {
    assert.match(fixed(text, insertJointItem(read(text), rule, item("compromises"))), /A call\.\n\n## 7\. Compromises Offered[\s\S]*\n\nRespectfully,/);
  });
});

describe("what makes a certification the right one", () => {
  const BODY = "I conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021.";
  const text = `${CAPTION}# Defendant's Motion to Compel\n\nDefendant moves.\n\n## Certificate of Conference\n\n${BODY}\n\n/s/ Ida Fell\n`;
  it("an oath, as a choice, at its end", () => {
    assert.match(fixed(text, insertOath(read(text), null)[0]), /2021\. I declare under penalty of perjury that the foregoing is \[true and correct \/ not yet verified\]/);
  });
  it("the prescribed heading in place of its own", () => {
    assert.equal(fixed(text, headCertification(read(text), "Local Rule 3.01(g) Certification", null)[0]), text.replace("Certificate of Conference", "Local Rule 3.01(g) Certification"));
  });
  it("the prescribed heading above one without", () => {
    const bare = text.replace("## Certificate of Conference\n\n", "");
    assert.equal(fixed(bare, headCertification(read(bare), "Local Rule 3.01(g) Certification", null)[0]), bare.replace(BODY, `## Local Rule 3.01(g) Certification\n\n${BODY}`));
  });
  it("no heading in the middle of a paragraph", () => {
    const run = text.replace("## Certificate of Conference\n\n", "Defendant's requests are plain. ");
    assert.deepEqual(headCertification({ ...read(run), certification: null }, "X", { start: run.indexOf("I conferred"), end: run.indexOf("I conferred") + 5 }), []);
  });
  it("the requests, each with its response, as blanks, above the certification", () => {
    const disputed = text.replace("Defendant moves.", "Defendant moves to compel answers to Interrogatory Nos. 3 and 7.");
    assert.match(fixed(disputed, setOutRequests(read(disputed))),
      /## The Requests and Responses in Dispute\n\nInterrogatory 3: \[state the words of Interrogatory 3\]\n\nResponse: \[state [^\]]*\]\n\nInterrogatory 7: [\s\S]*\n\n## Certificate of Conference/);
  });
});
