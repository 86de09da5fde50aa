/** Requests and responses word for word. */
import { draft } from "./draft.js";

const CALL = "Counsel for Defendant conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021, about Interrogatory Nos. 3 and 7, and could not agree.";
const at = { court: "gasd", as: "body" } as const;

describe("requests word for word", () => {
  draft("numbers only", at, `The answers to Interrogatory Nos. 3 and 7 are evasive.\n\n${CALL}`)
    .finds("missing-verbatim-request", { at: "Interrogatory Nos. 3 and 7", severity: "warning", fix: /Response: \[state the words of the response/ });
  draft("labelled, with the response", at, `${CALL}\n\nINTERROGATORY NO. 3: State the date of each delivery since 2018.\n\nRESPONSE: Objection, vague.`).passes();
  draft("under headings", at, `${CALL}\n\n## Interrogatory No. 3\n\nState the date of each delivery since January 2018.\n\n**Answer:** Objection, vague.`).passes();
  draft("quoted in a sentence", at, `${CALL}\n\nInterrogatory No. 3 asks Plaintiff to "state the date of each delivery since January 2018." He answered, "Objection, vague."`).passes();
  draft("in a block quotation", at, `${CALL}\n\nInterrogatory No. 3 reads:\n\n> State the date of each delivery since January 2018.\n\nHe objected that it is vague.`).passes();
  draft("in a table", at, `${CALL}\n\n| Request | Words | Response |\n|---|---|---|\n| Interrogatory 3 | State the date of each delivery since 2018. | Objection, vague. |`).passes();
  draft("a few words in quotation marks are no request", at, `${CALL}\n\nTo Interrogatory No. 3 he objected as "overbroad."`).finds("missing-verbatim-request");
  draft("a label before an argument is no request", at, `${CALL}\n\nInterrogatory No. 3. This interrogatory is relevant to the deliveries, and the objection to it is boilerplate.`).finds("missing-verbatim-request");
  draft("attached as an exhibit", at, `${CALL}\n\nThe interrogatories and answers are attached as Exhibit A.`).leavesUnclear("gasd-26.5/verbatim");
  draft("in the memorandum", { ...at, court: "paed" }, `${CALL}\n\nThe requests are set out in the accompanying memorandum.`).leavesUnclear("paed-26.1f/verbatim");
  draft("no numbered request in dispute", { ...at, kind: "protective-order" }, "Counsel for Defendant conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021, and could not agree.").passes();
  draft("named in the certification alone", { ...at, kind: "protective-order" }, CALL).finds("missing-verbatim-request", { at: "Interrogatory Nos. 3", says: /sets none out/ });
  draft("interrogatories without a number", { ...at, title: "Defendant's Motion to Compel" }, `The answers to the interrogatories are evasive.\n\n${CALL.replace(" about Interrogatory Nos. 3 and 7,", "")}`)
    .finds("missing-verbatim-request", { at: "interrogatories", fix: /\[state the words of the disputed request\]/ });
  draft("by its ordinal, in its words", at, `${CALL}\n\nThe third interrogatory reads in full: "State the date of each delivery since January 2018." To which the answer was "Objection, vague."`).passes();
  draft("by its ordinal, and a word or two", at, `${CALL}\n\nThe third interrogatory was called "overbroad."`).finds("missing-verbatim-request");
  draft("labels on lines of their own", at, `${CALL}\n\nINTERROGATORY NO. 3\n\n"State the date of each delivery since January 2018."\n\nRESPONSE\n\n"Objection, vague."`).passes();
  draft("a label and at once the response", at, `${CALL}\n\nINTERROGATORY NO. 3\n\nRESPONSE: Plaintiff objects that the interrogatory is vague as to deliveries.`).finds("missing-verbatim-request");
  draft("a motion about a deposition", { ...at, title: "Defendant's Motion to Compel the Deposition of Paul Okafor" }, "He answered the interrogatories and will not sit. Counsel for Defendant conferred in good faith with counsel for Plaintiff, Daniel Osei, by telephone on March 4, 2021, and could not agree.").passes();
  draft("a court that does not ask it", { ...at, court: "casd" }, CALL).passes();
});
