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
  ["points-to-paper", "As set forth in the Declaration of Dana Brandt, counsel conferred.", "As set forth in the Declaration"],
  ["points-to-paper", "A certificate under Rule 37 is filed herewith.", "certificate under Rule 37 is filed herewith"],
  ["joint-paper-ordered", "The Court ordered the parties to submit a joint letter.", "ordered the parties to submit a joint letter"],
  ["joint-paper-ordered", "This joint letter is filed as directed by the Court.", "joint letter is filed as directed"],
  ["impasse", "The two could not reconcile their views of Request No. 4.", "could not reconcile"],
  ["impasse", "Try as they might, counsel were not able to bridge the gap.", "not able to bridge"],
  ["impasse", "The difference between them could not be composed.", "could not be composed"],
  ["impasse", "The disagreement has not been settled.", "has not been settled"],
  ["impasse", "They failed to find common ground on the custodians.", "failed to find common ground"],
  ["impasse", "Nothing was resolved.", "Nothing was resolved"],
  ["impasse", "None of the three was agreed.", "None of the three was agreed"],
  ["impasse", "No settlement of the dispute was reached.", "No settlement"],
  ["impasse", "No accord could be had.", "No accord could be had"],
  ["impasse", "Agreement proved impossible.", "Agreement proved impossible"],
  ["impasse", "A resolution was not to be had.", "resolution was not to be had"],
  ["impasse", "An accord eluded them.", "accord eluded"],
  ["impasse", "The talks came to nothing.", "came to nothing"],
  ["impasse", "Counsel conferred by telephone without settling Interrogatory No. 7.", "without settling"],
  ["impasse", "They parted without any agreement.", "without any agreement"],
  ["impasse", "The call ended without the dispute being resolved.", "without the dispute being resolved"],
  ["impasse", "The dispute over the ledgers persists.", "dispute over the ledgers persists"],
  ["impasse", "The disagreement stands.", "disagreement stands"],
  ["impasse", "Their differences remain.", "differences remain"],
  ["impasse", "The parties agreed to disagree.", "agreed to disagree"],
  ["impasse", "They see the requests differently and did not iron it out.", "did not iron it out"],
  ["good-faith", "The undersigned and Mr. Osei have in good faith conferred about the log.", "in good faith"],
  ["good-faith", "Counsel had in good faith discussed each item by then.", "in good faith"],
  ["good-faith", "They spoke by telephone on May 4, 2020, and she asked him in good faith to send the ledgers.", "in good faith"],
  ["good-faith", "We addressed, in good faith, each request in the moving papers.", "in good faith"],
  ["good-faith", "I proposed it, in good faith, to Mr. Osei.", "in good faith"],
  ["good-faith", "Plaintiff's counsel, acting in good faith, telephoned Mr. Osei.", "in good faith"],
  ["sincere-efforts", "After personal consultation and sincere efforts to settle the matter, counsel could not.", "sincere efforts"],
  ["sincere-efforts", "Both made an earnest attempt to work it out.", "earnest attempt"],
  ["sincere-efforts", "Counsel sincerely tried to resolve it.", "sincerely tried"],
  ["sincere-efforts", "Genuine efforts were made to narrow the dispute.", "Genuine efforts"],
  ["opposed", "Concurrence was requested by telephone and was denied.", "Concurrence was requested by telephone and was denied"],
  ["opposed", "Mr. Osei withheld his consent.", "withheld his consent"],
  ["opposed", "Tallis has not given its concurrence.", "has not given its concurrence"],
  ["opposed", "Counsel would not consent to the extension.", "would not consent"],
  ["opposed", "Plaintiff resists this motion.", "resists this motion"],
  ["opposed", "Mr. Osei refused to join.", "refused to join"],
  ["opposed", "Ms. Brandt asked Mr. Osei for his concurrence. Denied.", "Denied"],
  ["opposed", "Defendant's position on the motion was requested on May 4. Declined.", "Declined"],
  ["opposed", "Counsel asked whether Tallis consents. It was refused.", "It was refused"],
  ["opposed", "Counsel asked for concurrence. Plaintiff declined to give it.", "declined to give it"],
  ["opposed", "Ms. Brandt requested his consent. Mr. Osei withheld it.", "withheld it"],
  ["opposed", "Counsel asked for concurrence, which Plaintiff declined to give; he would not give it in May either.", "would not give it"],
  ["unopposed", "Counsel for Defendant consents to the relief sought.", "consents"],
  ["unopposed", "Counsel for Defendant, Mr. Osei, concurs.", "concurs"],
  ["unopposed", "The attorney for Tallis joins in the motion.", "joins in"],
  ["unopposed", "Mr. Osei, asked on May 4, consents.", "consents"],
  ["unopposed", "Defendant was asked for its position and consents.", "consents"],
  ["unopposed", "Counsel asked for concurrence on May 4. Granted.", "Granted"],
  ["unopposed", "Defendant takes no position on the motion.", "takes no position"],
  ["unopposed", "She asked for his consent, and he consents.", "consents"],
  ["unopposed", "Mr. Osei was asked about it on May 4 and concurs.", "concurs"],
  ["issues", "For the Court's resolution: (1) the deposition of the chief executive; (2) its length.", "For the Court's resolution"],
  ["issues", "Open points: the date range; the custodians.", "Open points"],
  ["issues", "What remains is the scope of the search.", "What remains"],
  ["issues", "Unresolved: the privilege log.", "Unresolved"],
  ["issues", "Two questions await the Court's ruling.", "await the Court's ruling"],
  ["issues", "Left for the Court: the second topic.", "Left for the Court"],
  ["joint-paper-ordered", "As the Court's order of June 30, 2023 directed, Okafor and Tallis Supply Co. submit this joint letter.", "Court's order of June 30, 2023 directed, Okafor and Tallis Supply Co. submit this joint letter"],
  ["joint-paper-ordered", "The order in Okafor v. Tallis Supply, Inc. requires the parties to file a single statement.", "requires the parties to file a single statement"],
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
  ["not-conferred", "A conference on this motion was not possible."],
  ["not-conferred", "A conference with opposing counsel could not be held."],
  ["not-conferred", "Conferral before filing proved impossible."],
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
  ["not-conferred", "Counsel conferred by telephone on May 4."],
  ["impasse", "Mr. Osei wrote: \"we could not reach an agreement on any of this\"."],
  ["impasse", "In Orr v. Lakeland, 2017 WL 1234567, the parties could not agree."],
  ["impasse", "Mr. Osei did not come to the telephone."],
  ["impasse", "Counsel could not reach Mr. Osei by telephone."],
  ["impasse", "Ms. Brandt was unable to reach him."],
  ["impasse", "The dispute concerns three ledgers."],
  ["impasse", "Whether the dispute remains to be heard in May is for the Court."],
  ["impasse", "There was no settlement conference."],
  ["impasse", "The dispute continues to narrow."],
  ["impasse", "Unless the differences persist, no motion will follow."],
  ["impasse", "They conferred without counsel for Orr."],
  ["impasse", "The parties settled Interrogatory No. 7."],
  ["impasse", "Counsel were able to resolve every item."],
  ["impasse", "The goods were agreed to be sound."],
  ["good-faith", "She asked him to respond in good faith."],
  ["good-faith", "The rule asks that the movant have in good faith conferred."],
  ["good-faith", "Counsel asked whether the objection was made in good faith."],
  ["good-faith", "Mr. Osei was not asked in good faith."],
  ["sincere-efforts", "Tallis holds a sincere belief in its defense."],
  ["sincere-efforts", "The rule requires sincere efforts to resolve the matter."],
  ["sincere-efforts", "Mr. Osei made no sincere effort."],
  ["sincere-efforts", "If earnest efforts fail, a motion follows."],
  ["opposed", "Counsel asked Mr. Osei for his consent."],
  ["opposed", "The interrogatory was answered. Denied."],
  ["opposed", "No agreement was reached on the date of the call."],
  ["opposed", "Ms. Brandt asked for the ledgers. Refused."],
  ["opposed", "Ms. Brandt asked for the ledger. Mr. Osei declined to give it."],
  ["not-conferred", "No meeting of the minds was possible."],
  ["unopposed", "Ms. Brandt sought Mr. Osei's consent to the motion."],
  ["unopposed", "Counsel asked that Tallis concur."],
  ["unopposed", "She requested the concurrence of defense counsel."],
  ["unopposed", "A request for consent was sent on May 4."],
  ["unopposed", "Ms. Brandt asked for an extension of the lease. Granted."],
  ["unopposed", "Counsel explained the motion in order to obtain concurrence."],
  ["promise", "Mr. Osei promised nothing and no answers came."],
  ["promise", "He agreed to produce nothing."],
  ["promise", "Tallis undertook to provide no further documents."],
  ["not-conferred", "Because he is in custody, a conference was not possible."],
  ["not-conferred", "A conference was possible only on May 4, and counsel conferred then."],
  ["excuse", "A conference on this motion was not possible."],
  ["issues", "The Court's ruling was long awaited."],
  ["points-to-paper", "This certification is filed with Plaintiff's motion under Rule 37."],
  ["joint-paper-ordered", "Tallis Supply Co. ordered the goods. A joint letter followed."],
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
