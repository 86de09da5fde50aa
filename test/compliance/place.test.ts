/** Where the certification stands. */
import { draft } from "./draft.js";

const TOLD = "I certify that I conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021, about Interrogatory Nos. 3 and 7. Plaintiff opposes this motion. We were unable to reach an accord.";

describe("a heading in the rule's own words", () => {
  draft("another heading", { court: "flmd", heading: "Certificate of Conference" }, TOLD)
    .finds("misplaced-certification", { at: "Certificate of Conference", severity: "warning", fix: /^Local Rule 3\.01\(g\) Certification$/ });
  draft("no heading", { court: "flmd", as: "body" }, TOLD)
    .finds("misplaced-certification", { at: "conferred in good faith", fix: /## Local Rule 3\.01\(g\) Certification/ });
  draft("that heading", { court: "flmd", heading: "Local Rule 3.01(g) Certification" }, TOLD).passes();
  draft("in capitals, numbered", { court: "flmd", heading: "V. LOCAL RULE 3.01(G) CERTIFICATION" }, TOLD).passes();
  draft("nearly that heading is told, and not pressed", { court: "flmd", heading: "Rule 3.01(g) Certificate" }, TOLD).finds("misplaced-certification", { severity: "information" });
  draft("nothing certified", { court: "flmd", as: "body" }, "The interrogatories are relevant.").finds("missing-certification");
});

describe("the first paragraph", () => {
  const ARGUMENT = "The interrogatories ask for the deliveries since 2018, which is what this case is about.\n\nPlaintiff's objections are boilerplate and should be overruled by the Court.\n\n";
  draft("at the end of the motion", { court: "ord", as: "body" }, `${ARGUMENT}${TOLD}`)
    .finds("misplaced-certification", { at: "conferred in good faith", severity: "warning" });
  draft("under a heading at the end", { court: "ord" }, `${ARGUMENT}${TOLD}`).finds("misplaced-certification", { at: "Certification of Conferral" });
  draft("after two paragraphs, one of them short", { court: "ord", as: "body" }, `The exhibits show why this is needed.\n\n${TOLD}`).finds("misplaced-certification", { at: "conferred in good faith" });
  draft("after a line that is no sentence", { court: "ord", as: "body" }, `Oral argument requested.\n\n${TOLD}`).passes();
  draft("right after the sentence that moves", { court: "ord", as: "body" }, `${TOLD}\n\n${ARGUMENT}`).passes();
  draft("under a heading, first", { court: "ord", as: "body" }, `## LR 7-1 Certification\n\n${TOLD}\n\n## Argument\n\n${ARGUMENT}`).passes();
});

describe("a court that does not say", () => {
  draft("at the end, without heading", { court: "ksd", as: "body" }, `${TOLD} The steps taken were that call and letters of February 22 and 26, 2021.`).passes();
});
