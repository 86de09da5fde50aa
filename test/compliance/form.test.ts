/** Declarations, affidavits, separate certifications. */
import { draft } from "./draft.js";

const CALL = "Counsel for Defendant, Alice Brandt, and counsel for Plaintiff, Daniel Osei, conferred in good faith by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. The issues that remain are Interrogatory Nos. 3 and 7. After sincere efforts they are unable to reach an accord.";

describe("a court that wants a declaration", () => {
  draft("an unsworn certification", { court: "nvd" }, CALL)
    .finds("wrong-form", { at: "Certification of Conferral", severity: "error", says: /declaration/, fix: /penalty of perjury/ });
  draft("conferring told in running text", { court: "nvd", as: "body" }, CALL)
    .finds("wrong-form", { at: "conferred in good faith" });
  draft("under penalty of perjury", { court: "nvd" }, `I, Alice Brandt, declare under penalty of perjury as follows. ${CALL}`).passes();
  draft("the oath closes it", { court: "nvd", heading: "Declaration of Alice Brandt" }, `${CALL}\n\nI declare under penalty of\nperjury that the foregoing is true and correct. Executed on March 12, 2021.`).passes();
  draft("headed a declaration, and not sworn", { court: "nvd", heading: "Declaration of Alice Brandt" }, CALL)
    .finds("wrong-form", { severity: "warning", says: /^Not sworn/ });
  draft("a declaration inside the certification, and not sworn", { court: "nvd" }, `## Declaration of Alice Brandt\n\n${CALL}`).finds("wrong-form", { says: /^Not sworn/ });
  draft("a declaration inside the certification, sworn", { court: "nvd" }, `## Declaration of Alice Brandt\n\n${CALL}\n\nI declare under penalty of perjury that this is true.`).passes();
  draft("the declaration is attached", { court: "nvd", as: "body" }, `${CALL} (Brandt Decl. ¶ 4.)`).leavesUnclear("nvd-26-6c/form");
  draft("the declaration is pointed to", { court: "nvd", as: "body" }, `${CALL}\n\nSee the Declaration of Alice Brandt, filed herewith, about counsel's efforts to confer.`).leavesUnclear("nvd-26-6c/form");
  draft("no certification at all", { court: "nvd", as: "body" }, "The interrogatories are relevant.").finds("missing-certification", { severity: "error" });
});

describe("a court that wants an affidavit", () => {
  draft("an unsworn certification", { court: "ctd" }, CALL).finds("wrong-form", { severity: "warning", says: /affidavit/ });
  draft("duly sworn", { court: "ctd", heading: "Affidavit of Alice Brandt" }, `Alice Brandt, being duly sworn, deposes and says: ${CALL}`).passes();
});

describe("a court that wants a separate certification", () => {
  const CALL_WITH_PLACE = `${CALL} The call was placed from Brandt & Cole's offices.`;
  draft("told in the argument, and nobody certifies", { court: "innd", as: "body" }, CALL_WITH_PLACE)
    .finds("wrong-form", { at: "conferred in good faith", severity: "warning", says: /separate certification/ });
  draft("under a heading of its own", { court: "innd" }, CALL_WITH_PLACE).passes();
  draft("somebody certifies", { court: "innd", as: "body" }, `The undersigned certifies that: ${CALL_WITH_PLACE}`).passes();
  draft("a certificate filed with the motion", { court: "innd", as: "body" }, `${CALL_WITH_PLACE} A separate Rule 37 certification is filed herewith.`).leavesUnclear("innd-37-1/form");
});

describe("a court that wants neither", () => {
  draft("an unsworn certification", { court: "moed" }, CALL).passes();
});
