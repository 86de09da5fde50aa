import assert from "node:assert/strict";
import fc from "fast-check";
import { clausesOf, sentencesOf } from "../../server/draft/sentences.js";
import { hostile, inLinearTime } from "./hostile.js";

/** Each case is a text with "|" where one sentence ends and the next begins. */
const CASES = [
  "Counsel conferred by telephone.| No accord was reached.",
  "Mr. Whitcomb called Ms. Brandt on Oct. 8, 2009.| She did not answer.",
  "Dr. Ruiz and Mrs. Vann attended.| They disagreed.",
  "See Fed. R. Civ. P. 37(a)(1).| The rule is plain.",
  "Under E.D. Mo. L.R. 3.04(A) the motion must say so.| It does not.",
  "D. Kan. Rule 37.2 asks for more than one letter.| This is one letter.",
  "Plaintiff moves under Fed. R. Civ. P. 37(a)(3)(B)(iii) and (iv).| He asks for fees.",
  "The call began at 2:30 p.m. They agreed on nothing.".replace(" They", "| They"),
  "The call began at 2:30 p.m. Central Time and ended at 2:50 p.m. CT.",
  "The parties spoke at 10 a.m. on May 4.| Nothing came of it.",
  "Counsel met at 4 p.m. Tuesday in chambers.",
  "On May 4, 2020 at 2 p.m. Plaintiff's counsel called defense counsel.",
  "Counsel wrote at 9 a.m. Ms. Brandt replied at noon.".replace(" Ms.", "| Ms."),
  "Tallis Supply Co. v. Harrow Mills, Inc., No. 4:19-CV-345 (E.D. Mo. Sept. 1, 2020).| The court denied it.",
  "Defendant is Tallis Supply Co.| The plaintiff is Ms. Okafor.",
  "Harrow Mills, Inc. Plaintiff served it on May 4.".replace(" Plaintiff", "| Plaintiff"),
  "See Okafor et al. v. Tallis.| That case controls.",
  "It was signed by Vann et al.| The others declined.",
  "Interrogatory Nos. 3b, 3c, 7-15 remain.| RFP No. 4 does too.",
  "Request No. 7.| The turn logs are missing.",
  "Pl. Ex. 4 at 12; Def. Ex. B. at 3 is blank.",
  "See Exhibit A. The letter speaks for itself.".replace(" The", "| The"),
  "See Ex. B, Whitcomb Decl. ¶ 4.| It is attached.",
  "She and I. We spoke.".replace(" We", "| We"),
  "J. Ruiz and T. S. Vann appeared.| So did counsel.",
  "Counsel, e.g. Ms. Brandt, i.e. the lead, called.| Nobody answered.",
  "See 28 U.S.C. § 1746.| I so declare.",
  "He lives in the U.S. The call was from abroad.".replace(" The", "| The"),
  "The U.S. Attorney called.| We spoke for 20 min. about it.",
  "The call took 45 min. The parties disagreed.".replace(" The", "| The"),
  "It lasted approx. 20 minutes.| No accord.",
  "1. The parties conferred.| 2. They disagreed.",
  "A. Background of the dispute",
  "iv. The deposition was noticed.| It never happened.",
  "Did counsel call?| He did!| He says so.",
  "\"We will produce them.\"| Nothing came.",
  "Counsel said \"no.\"| The call ended.",
  "(The letter is Exhibit C.)| It is dated May 4.",
  "Section 3.04 applies.| So does 37.1.| Both do.",
  "Counsel left a message (tel. 314-555-0182).| No reply came.",
  "He wrote on Jan. 25 & Jan. 31, 2018.| He called on Feb. 2.",
  "The hearing is Tues. Jan. 5 at noon.| Counsel will attend.",
  "Daniel R. Whitcomb, Esq. for the defendant, called.| He left word.",
  "The answer was no. The call ended.".replace(" The", "| The"),
  "Mark Vann Jr. and John St. James spoke.| They agreed.",
  "Counsel wrote again . . . and again.| No answer.",
  "The order is at ECF No. 41.| It controls.",
  "Id. at 4.| The court agreed.",
  "Hon. Ronnie L. White presides.| He wrote the order.",
  "Counsel called on 5/4/20.| 3 days later she wrote.",
  "Briscoe v. St. Louis County, No. 4:08-CV-1, 2009 WL 1 (E.D. Mo. Oct. 9, 2009).| So here.",
  "• 5/14 – letter, Abbott to Nwosu | • 5/25 – reply | • 6/12 – second call, 25 min.; offer refused",
  "None is waived by this paper.| b. Counsel spoke on May 4.| c. They disagreed.",
  "JOHN VANN, Plaintiff, VS. ST. LOUIS COUNTY, ET AL., Defendants.",
  "under L.Civ.R. 37.1(a)(1) and L.R. 37-3.04.| A letter was sent.",
];

describe("sentences", () => {
  for (const marked of CASES) {
    it(marked, () => {
      const text = marked.replaceAll("|", "");
      assert.deepEqual(sentencesOf(text).map((s) => text.slice(s.start, s.end)), marked.split("|").map((s) => s.trim()));
    });
  }

  it("covers every word, in order, without overlap", () => {
    const word = fc.constantFrom("Mr.", "p.m.", "The", "counsel", "No.", "4.", "\"no.\"", "(a)", "etc.", "U.S.", "v.", "?", "!", "J.", "spoke.", "—", ". . .");
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }), (list) => {
      const text = list.join(" ");
      const spans = sentencesOf(text);
      let at = 0;
      for (const s of spans) {
        assert.equal(text.slice(at, s.start).trim(), "");
        assert.ok(s.end > s.start);
        at = s.end;
      }
      assert.equal(text.slice(at).trim(), "");
    }));
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) inLinearTime(text, (t) => { for (const s of sentencesOf(t)) clausesOf(t, s); });
  });
});

describe("clauses", () => {
  const clauses = [
    "Counsel called on May 4,| but nobody answered.",
    "Counsel called on May 4;| nobody answered.",
    "She called (and, after a while, wrote again; see Ex. B), and left a message.",
    "Plaintiff produced 212 pages,| and defendant has not supplemented.",
    "Counsel spoke with Ms. Brandt,| who agreed to produce the logs.",
    "Counsel wrote — nobody replied.".replace(" — ", " |— "),
    "The call covered: (1) logs;| (2) files.".replace(": (1)", ":| (1)"),
    "Counsel met and conferred, and in good faith tried, to agree.",
    "Ms. Brandt, Mr. Whitcomb, and Ms. Okafor took part.",
    "He wrote \"we refuse; call us, but later\" on May 4.",
    "They spoke for an hour,| after which Ms. Brandt hung up.",
  ];
  for (const marked of clauses) {
    it(marked, () => {
      const text = marked.replaceAll("|", "");
      const [sentence] = sentencesOf(text);
      assert.ok(sentence);
      assert.deepEqual(clausesOf(text, sentence).map((s) => text.slice(s.start, s.end)), marked.split("|").map((s) => s.replace(/^\s*—?\s*/, "").trim()));
    });
  }
});
