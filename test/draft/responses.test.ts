import assert from "node:assert/strict";
import fc from "fast-check";
import { findDates } from "../../server/draft/dates.js";
import { findResponses, type ResponseMention } from "../../server/draft/responses.js";
import { showRequests } from "../../server/draft/requests.js";
import { sentencesOf } from "../../server/draft/sentences.js";
import { hostile, inLinearTime } from "./hostile.js";

const read = (text: string): ResponseMention[] => findResponses(text, { sentences: sentencesOf(text), dates: findDates(text) });

/** "supplemented by plaintiff on October 8, 2009: Interrogatory Nos. 3, 7" */
function show(text: string, r: ResponseMention): string {
  const date = r.dateIndex === null ? undefined : findDates(text)[r.dateIndex];
  const requests = showRequests(r.requests.flatMap((m) => m.requests));
  return r.kind + (r.supplemental && r.kind !== "supplemented" ? " more" : "") + (r.by === null ? "" : ` by ${r.by}`) +
    (date ? ` on ${text.slice(date.span.start, date.span.end)}` : "") + (requests === "" ? "" : `: ${requests}`);
}

const TELLS: readonly (readonly [text: string, ...told: string[]])[] = [
  ["On September 15, 2009, plaintiff provided responses to defendants' discovery requests.", "answered by plaintiff on September 15, 2009"],
  ["Plaintiff served supplemental responses on October 8, 2009.", "supplemented by plaintiff on October 8, 2009"],
  ["Plaintiff supplemented his answers to Interrogatory Nos. 3 and 7 on October 8.", "supplemented by plaintiff on October 8: Interrogatory Nos. 3, 7"],
  ["Defendant produced 212 pages on March 3, 2021.", "produced by defendant on March 3, 2021"],
  ["Amended responses were received October 8, 2009.", "supplemented on October 8, 2009"],
  ["Defendant answered the interrogatories on May 4, 2020.", "answered by defendant on May 4, 2020: Interrogatories"],
  ["Plaintiff's responses were served on May 4, 2020.", "answered by plaintiff on May 4, 2020"],
  ["On May 4, 2020, defendants received plaintiff's supplemental answers.", "supplemented by plaintiff on May 4, 2020"],
  ["Tallis responded to the discovery requests on June 1, 2021.", "answered on June 1, 2021"],
  ["Plaintiff responded to RFP Nos. 4 and 9 on June 1, 2021.", "answered by plaintiff on June 1, 2021: RFP Nos. 4, 9"],
  ["On June 1, 2021, Ms. Brandt served Tallis's responses and objections.", "answered on June 1, 2021"],
  ["Plaintiff amended her responses to Requests for Production 4-6 on July 2, 2021.", "supplemented by plaintiff on July 2, 2021: RFP Nos. 4-6"],
  ["Defendant made a supplemental production on March 3, 2021.", "produced more by defendant on March 3, 2021"],
  ["Plaintiff served written responses, with objections, on May 4, 2020.", "answered by plaintiff on May 4, 2020"],
  ["On April 2, 2021, Plaintiff served unverified answers to Interrogatories 1-9.", "answered by plaintiff on April 2, 2021: Interrogatory Nos. 1-9"],
  ["On May 4, 2020 defendants served on plaintiff their first set of interrogatories.", "served-requests by defendant on May 4, 2020: Interrogatories, Set One"],
  ["Defendants served interrogatories and requests for production on March 2, 2021.", "served-requests by defendant on March 2, 2021: Interrogatories; Requests for Production"],
  ["Plaintiff propounded requests for production on March 2, 2021.", "served-requests by plaintiff on March 2, 2021: Requests for Production"],
  ["Although defendant produced 212 pages on March 3, 2021, it has not supplemented its answers.", "produced by defendant on March 3, 2021"],
  ["Plaintiff supplemented his responses on October 8, 2009, after the call of September 24, 2009.", "supplemented by plaintiff on October 8, 2009"],
  ["Supplemental responses to Interrogatory Nos. 3 and 7 were served on October 8, 2009.", "supplemented on October 8, 2009: Interrogatory Nos. 3, 7"],
  ["Defendant provided a second supplemental response to Interrogatory No. 4 on May 1, 2022.", "supplemented by defendant on May 1, 2022: Interrogatory No. 4"],
  ["The following day, Plaintiff's counsel sent amended answers.", "supplemented by plaintiff on The following day"],
  ["On September 15 plaintiff answered; on October 8, 2009 he supplemented his answers.", "supplemented by plaintiff on October 8, 2009"],
  ["Defendant produced responsive documents on May 4, 2020.", "produced by defendant on May 4, 2020"],
  ["He turned over 40 pages of payroll records the next day.", "produced on the next day"],
  ["Plaintiff has since served revised answers to Interrogatory No. 5.", "supplemented by plaintiff: Interrogatory No. 5"],
  ["Not until May 4, 2020 did anything arrive; plaintiff then served responses.", "answered by plaintiff on May 4, 2020"],
  ["Plaintiff then supplemented on October 8, 2009, his answers to Interrogatory Nos. 3b and 3c.", "supplemented by plaintiff on October 8, 2009: Interrogatory Nos. 3b, 3c"],
  ["Supplemental answers followed on October 8, 2009.", "supplemented on October 8, 2009"],
  ["Plaintiff's supplemental responses arrived October 8, 2009.", "supplemented by plaintiff on October 8, 2009"],
  ["Defendant did not serve its responses until May 4, 2020.", "answered by defendant on May 4, 2020"],
  ["Defendant's responses, served on May 4, 2020, are deficient.", "answered by defendant on May 4, 2020"],
  ["Counsel never discussed plaintiff's October 8, 2009 supplemental responses.", "supplemented by plaintiff on October 8, 2009"],
  ["On May 4, 2020, Plaintiff received Defendant's First Supplemental Responses to Plaintiff's First Set of Interrogatories.", "supplemented by defendant on May 4, 2020: Interrogatories, Set One"],
  ["On October 8 he served answers to Interrogatories 3 and 7 and produced a further 40 pages.", "answered on October 8: Interrogatory Nos. 3, 7", "produced more on October 8"],
  ["The undersigned received supplemental responses from Plaintiff on October 8, 2009.", "supplemented by plaintiff on October 8, 2009"],
  ["After the call of September 24, 2009, plaintiff supplemented his answers on October 8, 2009.", "supplemented by plaintiff on October 8, 2009"],
  ["Plaintiff served answers to the interrogatories served on March 2, 2021, on May 4, 2021.", "answered by plaintiff on May 4, 2021: Interrogatories"],
  ["On May 4, 2021 plaintiff served answers to the requests dated March 2, 2021.", "answered by plaintiff on May 4, 2021"],
];

const NOTHING = [
  "Ms. Brandt did not respond to the June 21, 2013 e-mail until June 28, 2013.",
  "Counsel sent a letter about the responses on May 4.", "Defendant amended its answer on May 4, 2020.", "Counsel received a response by e-mail.", "Responses came due on July 14.",
  "Ms. Brandt responded to the request for a call.", "Counsel returned the call.",
  "Plaintiff has not responded to the discovery requests.", "Responses are due on June 1, 2021.", "Responses were due July 14, 2021.", "Plaintiff failed to supplement his answers.",
  "Plaintiff promised to supplement his answers.", "Ms. Brandt agreed to serve supplemental responses by May 4.", "Tallis refused to supplement its responses.",
  "Plaintiff moves to compel supplemental responses.", "This is filed in response to the motion.", "Ms. Brandt responded by e-mail on May 4, 2020.", "She responded by letter.",
  "Defendant will produce 212 pages.", "Defendant never produced documents.", "Plaintiff asked that defendant serve responses.", "No responses were served.", "No response was received.",
  "Ms. Brandt offered to produce documents.", "The Court ordered plaintiff to serve responses by May 4.", "Plaintiff served his motion on May 4, 2020.", "Plaintiff did not answer the interrogatories.",
  "Neither party served responses.", "Counsel sent a letter on May 4.", "Defendant served its answer to the complaint on May 4.", "Plaintiff received no responses.",
  "The responses served so far must be supplemented.", "If plaintiff served responses, counsel has not seen them.", "Counsel conferred about the responses on May 4, 2020.",
  "Plaintiff has yet to supplement his production.", "Counsel answered the telephone.", "Plaintiff requested that Tallis supplement its answers.", "Defendant agreed that it would have produced documents.",
];

describe("responses", () => {
  for (const [text, ...told] of TELLS) it(text, () => assert.deepEqual(read(text).map((r) => show(text, r)), told));
  for (const text of NOTHING) it(`nothing: ${text}`, () => assert.deepEqual(read(text).map((r) => show(text, r)), []));

  it("keeps its spans inside the text and its dates inside the list", () => {
    const piece = fc.constantFrom("Plaintiff", "served", "responses", "supplemental", "on", "May 4, 2020", "but", ",", ".", "not", "RFP Nos. 4-6", "produced", "212", "pages", "The", "were", "received", "to");
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (list) => {
      const text = list.join(" ");
      const dates = findDates(text);
      for (const r of read(text)) {
        assert.ok(r.span.start >= 0 && r.span.end <= text.length && r.span.start < r.span.end);
        assert.ok(r.dateIndex === null || dates[r.dateIndex]);
      }
    }));
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) { const sentences = sentencesOf(text); const dates = findDates(text); inLinearTime(text, (t) => findResponses(t, { sentences, dates })); }
  });
});
