/** What a joint paper takes up, and the words that show it; look-alikes take up nothing. */
import assert from "node:assert/strict";
import { readTopics } from "../../server/draft/topics.js";
import { hostile, inLinearTime } from "./hostile.js";

const TREATS: readonly (readonly [string, ...string[]])[] = [
  ["The Opinion and Order narrowed the dispute.", "narrowing: Opinion and Order narrowed (leads)"],
  ["What remains within the scope of discovery after the ruling is this.", "narrowing: scope of discovery after the ruling"],
  ["Interrogatory No. 7 asks for dates.", "outstanding-requests: Interrogatory No. 7 (leads)"],
  ["The disputed requests follow.", "outstanding-requests: disputed requests (leads)"],
  ["3. The Responses", "responses: 3. The Responses (leads)"],
  ["Tallis responded that the ledgers are gone.", "responses: responded that (leads)"],
  ["To the last requests Tallis responded to those only.", "responses: responded to those"],
  ["Counsel met and conferred twice.", "efforts: met and conferred (leads)"],
  ["The ledgers are relevant.", "complaining-position: relevant"],
  ["The answer remains evasive.", "responses: The answer (leads)", "complaining-position: answer remains evasive (leads)"],
  ["Tallis's response is sufficient.", "responding-position: response is sufficient (leads)"],
  ["The requests are overbroad.", "responding-position: overbroad"],
  ["Tallis offered to accept two years.", "compromises: offered to (leads)"],
  ["ECF No. 48 left open only what follows.", "narrowing: ECF No. 48 left open (leads)"],
  ["The ruling disposed of all but Interrogatory 9.", "narrowing: ruling disposed (leads)"],
  ["The ruling disposed of the rest; Interrogatory 9 asks for each supplier.", "narrowing: ruling disposed (leads)", "outstanding-requests: Interrogatory 9"],
  ["Objection of Tallis to Interrogatory No. 8. Vague.", "responses: Objection (leads)"],
  ["Response to Request No. 3: Tallis will not answer.", "responses: Response (leads)"],
  ["Offers: attorneys' eyes only; 2020 only.", "compromises: Offers (leads)"],
  ["REQUEST NO. 4: \"All photographs.\" RESPONSE: \"Overbroad.\"", "outstanding-requests: REQUEST NO. 4 (leads)", "responses: RESPONSE:", "responding-position: Overbroad"],
  ["4. Concessions made: the year 2020.", "compromises: Concessions (leads)"],
  ["The offers of employment were sent in May."],
  ["The parties narrowed the search terms."],
  ["This is filed in reply to the motion."],
  ["Tallis offered to meet on May 4."],
  ["Counsel enclosed the ledger."],
];

const show = (text: string): string[] => readTopics(text).map((t) => `${t.topic}: ${text.slice(t.span.start, t.span.end).trim()}${t.leads ? " (leads)" : ""}`);

describe("topics", () => {
  for (const [text, ...topics] of TREATS) it(text, () => assert.deepEqual(show(text), topics));

  it("reads hostile text in linear time", () => {
    for (const text of [...hostile, "order ".repeat(3500), "the its his ".repeat(1700)]) inLinearTime(text, readTopics);
  });
});
