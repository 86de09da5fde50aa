/** What sentences say about conferring besides the contacts; and look-alikes, which say none of it. */
import assert from "node:assert/strict";
import { readContacts } from "../../server/draft/contacts.js";
import { findDates } from "../../server/draft/dates.js";
import type { StatementKind } from "../../server/draft/draft.js";
import { sentencesOf } from "../../server/draft/sentences.js";
import { readStatements } from "../../server/draft/statements.js";
import { hostile, inLinearTime } from "./hostile.js";

/** The kind in question, a sentence that makes it, and the words that do. */
const SAYS: readonly (readonly [StatementKind, string, string])[] = [
  ["good-faith", "Counsel conferred in good faith by telephone.", "in good faith"],
  ["good-faith", "After reasonable, good-faith efforts the parties could not agree.", "reasonable, good-faith"],
  ["good-faith", "The parties tried in good faith to resolve this.", "in good faith"],
  ["impasse", "They were unable to reach an accord.", "unable to reach"],
  ["impasse", "Counsel could not agree on Request No. 4.", "could not agree"],
  ["impasse", "Counsel couldn't agree on the custodians.", "couldn't agree"],
  ["impasse", "Those efforts were unsuccessful.", "efforts were unsuccessful"],
  ["impasse", "They talked for an hour, to no avail.", "to no avail"],
  ["impasse", "The parties are at an impasse.", "are at an impasse"],
  ["impasse", "The dispute needs this Court.", "needs this Court"],
  ["opposed", "Mr. Osei opposes the motion.", "opposes"],
  ["opposed", "Mr. Osei did not consent.", "did not consent"],
  ["opposed", "The motion is therefore presumed opposed.", "presumed opposed"],
  ["unopposed", "Mr. Osei does not oppose the motion.", "does not oppose"],
  ["unopposed", "Defendant consents to the relief sought.", "consents"],
  ["unopposed", "Plaintiff has no objection.", "has no objection"],
  ["reasons", "They disagree because the ledgers are confidential.", "because"],
  ["reasons", "Mr. Osei contends that the ledgers are confidential.", "contends"],
  ["reasons", "Mr. Osei's position is that the ledgers are confidential.", "position is"],
  ["issues", "They went through each disputed request.", "each disputed request"],
  ["issues", "They spoke of the custodian and of search terms.", "custodian"],
  ["compromises", "Tallis proposed to limit the period to two years.", "proposed to"],
  ["compromises", "Ms. Brandt withdrew two of them.", "withdrew"],
  ["promise", "Mr. Osei agreed to supplement the answers.", "agreed to supplement"],
  ["promise", "Mr. Osei will look into it.", "will look into"],
  ["promise", "Responses were promised.", "Responses were promised"],
  ["offer-open", "Mr. Osei suggested a further call.", "suggested a further"],
  ["offer-open", "Plaintiff did not respond to the proposals.", "did not respond to the proposals"],
  ["ultimatum", "She asked for a response by 4:30 p.m.", "response by 4:30 p.m."],
  ["ultimatum", "He wanted an answer within two hours.", "answer within two hours"],
  ["bare-attempted", "Counsel attempted to resolve the dispute.", "attempted"],
  ["bare-attempted", "Counsel made a sincere effort to speak with Mr. Osei.", "made a sincere effort"],
  ["no-response", "No responses have been served.", "No responses have been served"],
  ["no-response", "Mr. Osei answered none of these messages.", "answered none"],
  ["no-response", "The letters were met with silence.", "met with silence"],
  ["no-response", "Plaintiff has served no answers.", "served no answers"],
  ["no-response", "He has not responded to the document requests in any way.", "has not responded"],
  ["repeated-efforts", "Plaintiff was contacted about the answers on a number of occasions.", "contacted about the answers on a number of occasions"],
  ["repeated-efforts", "Counsel has reminded Mr. Osei several times.", "reminded Mr. Osei several times"],
  ["repeated-efforts", "Tallis asked for the log again, and kept on asking.", "asked for the log again"],
  ["no-joint-paper", "Counsel could not get his cooperation in the joint statement.", "could not get his cooperation"],
  ["no-joint-paper", "There was a complete failure to respond, and the exception to the joint statement applies.", "complete failure to respond"],
  ["only-written", "All communications between counsel were by e-mail.", "All communications between counsel were by e-mail"],
  ["only-written", "The parties communicated exclusively by letter.", "communicated exclusively by letter"],
  ["request-not-discussed", "Request No. 18 was not discussed.", "Request No. 18 was not discussed"],
  ["request-not-discussed", "We did not reach Interrogatory 9.", "did not reach Interrogatory 9"],
  ["partly-refused", "He will produce the logs for 2020 but not for 2019.", "will produce the logs for 2020 but not"],
  ["partly-refused", "As to Nos. 2 and 3 she maintains the objection.", "As to Nos. 2 and 3 she maintains"],
  ["refused-conference", "That offer was rejected.", "That offer was rejected"],
  ["refused-conference", "He would neither meet nor talk.", "would neither meet"],
  ["opposed", "Concurrence was asked for, and Mr. Osei denied it.", "Concurrence was asked for, and Mr. Osei denied it"],
  ["points-to-paper", "As set forth in the Declaration of Dana Brandt, counsel conferred.", "As set forth in the Declaration"],
  ["points-to-paper", "A certificate under Rule 37 is filed herewith.", "certificate under Rule 37 is filed herewith"],
  ["joint-paper-ordered", "The Court ordered the parties to submit a joint letter.", "ordered the parties to submit a joint letter"],
  ["joint-paper-ordered", "This joint letter is filed as directed by the Court.", "joint letter is filed as directed"],
];

/** Kinds that the whole sentence makes. */
const WHOLE: readonly (readonly [StatementKind, string])[] = [
  ["excuse", "Plaintiff is incarcerated and has no access to a telephone."],
  ["excuse", "A conference would be futile."],
  ["excuse", "Plaintiff should be excused from conferring."],
  ["excuse", "The prison schedule prevents him from calling."],
  ["rule-recital", "Local Rule 37.1 requires that counsel confer."],
  ["rule-recital", "The movant must first meet and confer."],
  ["not-conferred", "Counsel have not conferred."],
  ["sought-conference", "Ms. Brandt offered to confer by telephone."],
];

/** Look-alikes: the kind that the sentence must not be taken for. */
const NOT: readonly (readonly [StatementKind, string])[] = [
  ["good-faith", "Tallis has a good faith belief in its defense."],
  ["good-faith", "Mr. Osei has not conferred in good faith."],
  ["good-faith", "The rule requires a party to confer in good faith."],
  ["good-faith", "The insurer breached its duty of good faith."],
  ["impasse", "Mr. Osei was unable to attend."],
  ["impasse", "If the parties are unable to agree, they will write to the Court."],
  ["impasse", "The pump could not start."],
  ["opposed", "Counsel wrote to opposing counsel."],
  ["opposed", "Counsel asked whether he opposes the motion."],
  ["opposed", "Mr. Osei does not oppose the motion."],
  ["unopposed", "Counsel asked whether Mr. Osei consents."],
  ["unopposed", "Mr. Osei opposes the motion."],
  ["reasons", "Mr. Osei stated that he opposes the motion."],
  ["issues", "They spoke for an hour."],
  ["compromises", "Tallis proposed May 4."],
  ["promise", "Mr. Osei refused to say when he would produce the log."],
  ["promise", "The Court ordered that Tallis will produce the log."],
  ["promise", "Mr. Osei agreed with that."],
  ["offer-open", "Mr. Osei did not respond to the letter."],
  ["ultimatum", "She asked for a response by May 18."],
  ["bare-attempted", "Plaintiff tried the case in May."],
  ["bare-attempted", "Counsel never attempted to confer."],
  ["excuse", "Plaintiff has no telephone records."],
  ["excuse", "In Orr v. Lakeland, 2017 WL 1234567, the prisoner had no access to a telephone."],
  ["points-to-paper", "See Exhibit A to the complaint."],
  ["points-to-paper", "The certification that Defendant filed with its motion says nothing of a call."],
  ["joint-paper-ordered", "The parties wrote a joint letter."],
  ["rule-recital", "In accordance with Local Rule 37.1, the undersigned certifies that counsel conferred."],
  ["rule-recital", "As Rule 37 requires, counsel conferred on May 4, 2020."],
  ["no-response", "No response is required."],
  ["no-response", "He has not responded fully."],
  ["no-response", "If no answers are served, Tallis will move."],
  ["repeated-efforts", "Tallis was sued several times."],
  ["repeated-efforts", "The pump failed on several occasions."],
  ["no-joint-paper", "Mr. Osei refused to produce the log."],
  ["only-written", "All responses were served by e-mail."],
  ["request-not-discussed", "Request No. 18 was not answered."],
  ["partly-refused", "On May 4 Mr. Osei refused to sign."],
  ["partly-refused", "He will produce the logs."],
  ["opposed", "Mr. Osei would not say who built the pump."],
  ["bare-attempted", "No conference with counsel was attempted."],
  ["not-conferred", "Counsel conferred by telephone on May 4."],
  ["impasse", "Mr. Osei wrote: \"we could not reach an agreement on any of this\"."],
  ["impasse", "In Orr v. Lakeland, 2017 WL 1234567, the parties could not agree."],
];

function read(text: string): readonly (readonly [StatementKind, string])[] {
  const sentences = sentencesOf(text);
  const { denials, contacts } = readContacts(text, { sentences, dates: findDates(text), times: [], durations: [] }, false);
  return readStatements(text, { sentences }, denials, contacts.length > 0).map((s) => [s.kind, text.slice(s.span.start, s.span.end)]);
}

const told = (text: string, kind: StatementKind): readonly string[] => read(text).filter(([k]) => k === kind).map(([, words]) => words);

describe("statements", () => {
  for (const [kind, text, words] of SAYS) it(`${kind}: ${text}`, () => assert.deepEqual(told(text, kind), [words]));
  for (const [kind, text] of WHOLE) it(`${kind}: ${text}`, () => assert.deepEqual(told(text, kind), [text]));
  for (const [kind, text] of NOT) it(`no ${kind}: ${text}`, () => assert.deepEqual(told(text, kind), []));

  it("tells them in the order of the text", () => {
    const kinds = read("Counsel conferred in good faith, could not agree because of the cost, and Mr. Osei opposes the motion.").map(([k]) => k);
    assert.deepEqual(kinds, ["good-faith", "impasse", "reasons", "opposed"]);
  });

  it("reads hostile text in linear time", () => {
    for (const text of hostile) {
      const sentences = sentencesOf(text);
      inLinearTime(text, (t) => readStatements(t, { sentences }, [], true));
      inLinearTime(text, (t) => readStatements(t, { sentences: [{ start: 0, end: t.length }] }, [], true));
    }
  });
});
