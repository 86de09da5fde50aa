/** Headings that say a certification of conferral follows; and headings with the same words that do not. */
import assert from "node:assert/strict";
import { certifies, isCertificationHeading, isClosingHeading, isDeclarationHeading, isSworn, runInHeading } from "../../server/draft/certification.js";
import { hostile, inLinearTime } from "./hostile.js";

const HEADINGS = [
  "CERTIFICATE OF CONFERRAL", "CERTIFICATE OFCONFERRAL", "Certificate of conferral.", "STATEMENT OF CONFERRAL", "CERTIFICATE OF CONFERENCE", "Meet-and-confer.", "Meet and Confer Efforts.",
  "CONFERENCE RECORD", "CERTIFICATION PURSUANT TO CR 37.01", "Certification", "CERTIFICATION OF MEET AND CONFER", "Good Faith Conference", "Certificate of Good Faith", "Seeking Concurrence",
  "Certificate of Conference.", "Local Rule 3.01(g) Certification", "Rule 37 Certification", "Certificate of Consultation", "GOOD-FAITH STATEMENT", "L.R. 7.1(a) Statement",
  "Certificate of Compliance with Local Rule 37.1", "Movant's Certification", "Statement of Counsel", "Certification of Counsel", "CERTIFICATEOFCONFERENCE", "Efforts to Resolve the Dispute",
  "Certificate of Conference in Support of Motion to Compel", "Conference of Counsel", "Certificate of Compliance", "CERTIFICATE OF NON-COMPLIANCE", "Certificate of Noncompliance",
  "Attestation", "ATTESTATION OF LEAD COUNSEL", "Counsel's Attestation", "Attestation of Conferral", "Attestation Regarding In-Person Meeting", "Affirmation of Good Faith", "Certificate of Nonconcurrence",
  "LR 7-1(a) Certification Requirements", "Duty to Confer Certification", "Compliance with Meet and Confer Requirement", "Certificate of Compliance with Meet-and-Confer Requirement",
];

/** With the same words. */
const OTHERS = [
  "PLAINTIFF HAS FAILED TO CONFER UNDER RULE 37(A)(1)", "The Meet and Confer Process", "Early Meeting of Counsel; Rule 26(f) Conference", "Certificate of Nonappearance", "CERTIFICATE OF SERVICE",
  "CERTIFICATEOFSERVICE", "STATEMENT OF CONFERRAL ....... 1", "CERTIFICATEOFCONFERRAL........1", "Certificate of Interested Persons", "Certificate of Mailing", "ARGUMENT", "LEGAL STANDARD",
  "Certification Requirements", "Defendant Did Not Meet and Confer", "Statement of Facts", "Motion to Compel", "Declaration of Dana Brandt", "Certificate of Authenticity",
  "ATTESTATION PURSUANT TO CIVIL L.R. 5-1(i)(3)", "Filer's Attestation", "Signature Attestation", "Attestation of Concurrence in Filing", "Attestation Clause", "Certificate of Compliance with Type-Volume Limit",
  "CERTIFICATE OF COMPLIANCE WITH WORD LIMIT", "Defendant's Failure to File a Rule 37 Certification",
  "", "Conference of ____", `Certificate of Conference ${"on the many matters in dispute ".repeat(5)}`,
];

/** A paragraph that a heading runs into, and the heading; or null. */
const RUN_IN: readonly (readonly [string, string | null])[] = [
  ["CERTIFICATE UNDER D. KAN. RULE 37.2. Phone conference on May 4.", "CERTIFICATE UNDER D. KAN. RULE 37.2"],
  ["Certificate of Conferral. Pursuant to L.R. 37.1, counsel conferred.", "Certificate of Conferral"],
  ["LCvR 37.1 Certification: Counsel conferred on May 4.", "LCvR 37.1 Certification"],
  ["LCR 37(a)(1) certification. Counsel spoke by telephone.", "LCR 37(a)(1) certification"],
  ["1. Meet and Confer Efforts. Counsel spoke by telephone.", "Meet and Confer Efforts"],
  ["Certification under Fed. R. Civ. P. 37(a)(1). Counsel spoke.", "Certification under Fed. R. Civ. P. 37(a)(1)"],
  ["Certificate of Conference – Counsel spoke by telephone.", "Certificate of Conference"],
  ["Good Faith Certification: The undersigned spoke with Mr. Osei.", "Good Faith Certification"],
  ["Counsel conferred under L.R. 37.1. They could not agree.", null],
  ["The undersigned certifies that counsel conferred. They could not agree.", null],
  ["Certificate of Service. A copy was mailed to counsel.", null],
  ["Background. Counsel conferred.", null],
  ["Certificate of Conference", null],
];

const DECLARATIONS = ["DECLARATION OF DANA BRANDT", "Affidavit of Dana Brandt", "Supporting Declaration", "Sworn Declaration"];
const CLOSING = ["CERTIFICATE OF SERVICE", "Conclusion", "ARGUMENT", "EXHIBITS", "Proof of Service", "CertificateofService", "[PROPOSED ORDER]", "Points and Authorities"];
const NOT_CLOSING = ["CERTIFICATE OF CONFERENCE", "Declaration of Dana Brandt", "Meet and Confer Efforts"];

const SWORN = ["I declare under penalty of perjury that this is true.", "Under 28 U.S.C. § 1746, I state as follows.", "Being duly sworn, Dana Brandt says:", "Subscribed and sworn to before me.", "I declare that I spoke with him."];
const UNSWORN = ["I certify that counsel conferred.", "He was sworn in on May 4.", "The declaration is attached.", "Tallis declared a dividend."];

const CERTIFIED = ["The undersigned hereby certifies that counsel conferred.", "Counsel certifies as follows.", "Ms. Brandt declares that she called.", "Ms. Brandt states that she called."];
const UNCERTIFIED = ["I certify that a copy was served on counsel.", "I hereby certify that on May 4 I electronically filed this motion.", "The certificate is attached.", "Counsel conferred."];

describe("certification", () => {
  for (const title of HEADINGS) it(`a certification: ${title}`, () => assert.equal(isCertificationHeading(title), true));
  for (const title of OTHERS) it(`none: ${title.slice(0, 60)}`, () => assert.equal(isCertificationHeading(title), false));
  for (const [text, heading] of RUN_IN) it(`${heading === null ? "no heading" : "runs in"}: ${text}`, () => {
    const span = runInHeading(text);
    assert.equal(span && text.slice(span.start, span.end), heading);
  });
  for (const title of DECLARATIONS) it(`a declaration: ${title}`, () => assert.equal(isDeclarationHeading(title), true));
  it("a declaration heading opens with the word", () => assert.equal(isDeclarationHeading("See the Declaration of Dana Brandt"), false));
  for (const title of CLOSING) it(`closes: ${title}`, () => assert.equal(isClosingHeading(title), true));
  for (const title of NOT_CLOSING) it(`closes nothing: ${title}`, () => assert.equal(isClosingHeading(title), false));
  for (const text of SWORN) it(`sworn: ${text}`, () => assert.equal(isSworn(text), true));
  for (const text of UNSWORN) it(`unsworn: ${text}`, () => assert.equal(isSworn(text), false));
  for (const text of CERTIFIED) it(`certifies: ${text}`, () => assert.equal(certifies(text), true));
  for (const text of UNCERTIFIED) it(`does not: ${text}`, () => assert.equal(certifies(text), false));

  it("reads hostile text in linear time", () => {
    for (const text of [...hostile, "certificate of ".repeat(1400), "Certify that ".repeat(1500), "1.1-".repeat(5000)]) {
      for (const read of [isCertificationHeading, isClosingHeading, isDeclarationHeading, isSworn, certifies, runInHeading]) inLinearTime(text, read);
    }
  });
});
