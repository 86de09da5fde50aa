/** Another district's conferral rule. */
import { draft } from "./draft.js";

const certified = (rule: string): string =>
  `Pursuant to ${rule}, the undersigned certifies that counsel for Defendant conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021, at 2:30 p.m., about Interrogatory Nos. 3 and 7. After sincere efforts counsel are unable to reach an accord.`;

describe("the rule that a certification invokes", () => {
  draft("another district's by name", { court: "moed" }, certified("D. Kan. Rule 37.2"))
    .finds("wrong-authority", { at: "D. Kan. Rule 37.2", severity: "warning", says: /here E\.D\. Mo\. L\.R\. 3\.04\(A\) governs/, fix: /^E\.D\. Mo\. L\.R\. 3\.04\(A\)$/ });
  draft("a number that only one other court has", { court: "casd" }, certified("Local Rule 3.04(A)")).finds("wrong-authority", { at: "Local Rule 3.04(A)", says: /E\.D\. Mo\./ });
  draft("in a court without rules here", { court: "idd" }, certified("E.D. Mo. L.R. 3.04(A)")).finds("wrong-authority");
  draft("in the heading", { court: "moed", heading: "D. Kan. Rule 37.2 Certification" }, certified("Fed. R. Civ. P. 37(a)(1)")).finds("wrong-authority");
  draft("its own", { court: "moed" }, certified("E.D. Mo. L.R. 3.04(A)")).passes();
  draft("its own, without the court's name", { court: "moed" }, certified("Local Rule 3.04(A)")).passes();
  draft("its own former number", { court: "moed" }, certified("L.R. 37-3.04(A)")).finds("outdated-citation");
  draft("the federal rule", { court: "moed" }, certified("Fed. R. Civ. P. 37(a)(1)")).passes();
  draft("a number that several courts have", { court: "moed" }, certified("Local Rule 7.1(a)")).passes();
  draft("both courts' rules, on purpose", { court: "moed" }, certified("D. Kan. Rule 37.2 and E.D. Mo. L.R. 3.04(A)")).passes();
  draft("compared in argument", { court: "moed" }, `${certified("E.D. Mo. L.R. 3.04(A)")}\n\n## Argument\n\nCourts under D. Kan. Rule 37.2 read the duty alike.`).passes();
  draft("no court", { court: null }, certified("D. Kan. Rule 37.2")).passes();
});
