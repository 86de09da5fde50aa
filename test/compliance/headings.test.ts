/** Headings that are no court's own for a certification: what stands under them decides. */
import assert from "node:assert/strict";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { motion, TODAY } from "./motion.js";

const HELD = "On March 4, 2021, at 2:30 p.m., Alice Brandt, counsel for Defendant, conferred in good faith by telephone with Daniel Osei, counsel for Plaintiff, about Interrogatory Nos. 3 and 7. After sincere efforts to resolve their dispute, counsel are unable to reach an accord.";

function read(court: string, heading: string, body: string): { readonly codes: readonly string[]; readonly heading: string | undefined } {
  const text = motion({ court, body: `## ${heading}\n\n${body}` });
  const { findings, draft } = check(text, "markdown", { catalog: CATALOG, court: null, today: TODAY });
  return { codes: findings.filter(({ severity }) => severity !== "information").map(({ code }) => code), heading: draft.certification?.heading?.text };
}

describe("a certification under a heading of another name", () => {
  for (const heading of ["Attestation", "ATTESTATION OF COUNSEL", "Counsel's Attestation", "Certificate of Compliance", "Affirmation of Good Faith", "Averment of Counsel", "Certificate of Nonconcurrence"]) {
    it(`${heading} is read as one`, () => assert.deepEqual(read("moed", heading, HELD), { codes: [], heading }));
    it(`${heading} is held to the rule`, () => assert.deepEqual(read("moed", heading, HELD.replace(", at 2:30 p.m.,", ",")).codes, ["missing-time"]));
  }

  it("Certificate of Non-Compliance tells the attempts", () => {
    const tried = "Ms. Brandt in good faith telephoned Mr. Osei, counsel for Plaintiff, on March 2, March 4 and March 8, 2021, and left a message each time that asked for a conference on Interrogatory Nos. 3 and 7. He did not call back, and counsel are unable to reach an accord.";
    assert.deepEqual(read("moed", "Certificate of Non-Compliance", tried), { codes: [], heading: "Certificate of Non-Compliance" });
  });

  it("that attests bare compliance is conclusory", () => {
    assert.deepEqual(read("moed", "Attestation", "The undersigned attests that she has complied with Local Rule 3.04(A).").codes, ["conclusory-certification"]);
  });
});

describe("an attestation or a certificate of something else certifies nothing", () => {
  for (const [heading, body] of [
    ["ATTESTATION", "Pursuant to Civil L.R. 5-1(h)(3), I attest that all other signatories listed concur in the content of this filing and have authorized it."],
    ["Attestation", "The filer of this document attests that concurrence in the filing of the document has been obtained from each of the other signatories."],
    ["Attestation", "I attest that I have on file all holographic signatures corresponding to any signatures indicated by a conformed signature within this e-filed document."],
    ["Certificate of Compliance", "The undersigned, counsel of record for Defendant, certifies that this motion contains 2,140 words, which complies with the word limit."],
    ["CERTIFICATE OF COMPLIANCE", "This motion complies with the type-volume limitation, and is set in 14-point type."],
  ] as const) {
    for (const court of ["cand", "moed", "txnd"]) it(`${heading}: ${body.slice(0, 50)} (${court})`, () => assert.deepEqual(read(court, heading, body), { codes: ["missing-certification"], heading: undefined }));
  }
});
