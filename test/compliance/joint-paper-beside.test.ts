/** A notice of motion beside a joint stipulation (C.D. Cal. L.R. 37-2): the stipulation is not in hand, which is a doubt and no fault. */
import assert from "node:assert/strict";
import { jointPaperBeside } from "../../server/compliance/jointPaperBeside.js";
import { readDraft } from "../../server/draft/reading.js";
import { hostile, inLinearTime } from "../draft/hostile.js";
import { draft } from "./draft.js";
import { motion } from "./motion.js";

const cacd = { court: "cacd", as: "body" } as const;
const beside = (body: string): string | null => {
  const text = motion({ court: "cacd", body }), span = jointPaperBeside(readDraft(text, "markdown").draft);
  return span && text.slice(span.start, span.end);
};

describe("a notice of motion that says where the joint paper is", () => {
  for (const [words, found] of [
    ["The parties' joint stipulation under L.R. 37-2 is filed herewith.", "joint stipulation under L.R. 37-2 is filed herewith"],
    ["This motion is based on the parties' Joint Stipulation, filed concurrently herewith.", "Joint Stipulation, filed concurrently"],
    ["Filed herewith is the parties' Joint Stipulation.", "Filed herewith is the parties' Joint Stipulation"],
    ["The motion rests on the accompanying joint stipulation.", "accompanying joint stipulation"],
    ["The joint stipulation, on which the parties cannot\nagree in every word, is lodged\nconcurrently.", "joint stipulation, on which the parties cannot\nagree in every word, is lodged\nconcurrently"],
  ] as const) {
    it(words, () => assert.equal(beside(words), found));
    draft(words, cacd, words).leavesUnclear("cacd-37-1/joint");
  }

  for (const words of [
    "No joint stipulation is filed herewith.",
    "Plaintiff refused to sign the joint stipulation, and a declaration is filed herewith.",
    "In lieu of a joint stipulation, the Brandt Declaration is filed herewith.",
    "The joint stipulation could not be filed herewith.",
    "The Court ordered the parties to file a joint stipulation. A proposed order is filed herewith.",
    "The joint stipulation to continue trial was filed on March 1, 2021.",
  ]) it(`not: ${words}`, () => assert.equal(beside(words), null));

  draft("and a notice that tells of no conferral needs none of its own there", cacd, "The parties' joint stipulation under L.R. 37-2 is filed herewith.").leavesUnclear("frcp-37a1/certification");
  draft("but not under a rule that asks for no joint paper", { court: "moed", as: "body" }, "The parties' joint stipulation of facts is filed herewith.").finds("missing-certification");
  draft("and one that says nothing of it", cacd, "The discovery is relevant.").finds("not-joint", { says: /this is one side's/u });

  it("is found in linear time", () => {
    for (const text of [...hostile, "joint ".repeat(4000), "filed herewith ".repeat(2500), "joint stipulation ".repeat(2500), "attached joint x ".repeat(2500)]) {
      const { draft: read } = readDraft("x", "plaintext");
      inLinearTime(text, (words) => jointPaperBeside({ ...read, kind: "motion", text: words }));
    }
  });
});
