import assert from "node:assert/strict";
import { briefly, dutiesOf } from "./order.js";

/** The order is of Tuesday, March 4, 2014. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // How courts direct.
  ["IT IS ORDERED that the parties shall meet and confer by March 20, 2014.", ["confer must parties 2014-03-20"]],
  ["IT IS HEREBY ORDERED that counsel shall confer in person within ten (10) days of the date of this Order.", ["confer must counsel 2014-03-14"]],
  ["The parties are directed to confer again no later than March 18, 2014.", ["confer must parties 2014-03-18"]],
  ["Counsel are hereby instructed to speak by telephone by close of business Friday.", ["confer must counsel 2014-03-07"]],
  ["The Court DIRECTS the parties to meet and confer by March 14, 2014.", ["confer must parties 2014-03-14"]],
  ["The motion is DENIED without prejudice, and the Court orders counsel for Plaintiff to confer with defense counsel within seven days.", ["confer must counsel for plaintiff 2014-03-11"]],
  ["Plaintiff's counsel is ORDERED to confer with Defendant's counsel.", ["confer must plaintiff's counsel -"]],
  ["The parties must make a good faith effort to resolve the remaining disputes before March 12, 2014.", ["confer must parties 2014-03-12"]],
  ["Counsel will sit down together and go through the requests one by one by March 21.", ["confer must counsel 2014-03-21"]],
  ["The parties have until March 28, 2014 to meet and confer.", ["confer must parties 2014-03-28"]],
  ["Lead trial counsel shall meet and confer, in person, on March 13, 2014 at 10:00 a.m. in the jury room.", ["confer must lead trial counsel 2014-03-13"]],
  ["Parties to confer by phone by 3/14/14.", ["confer must parties 2014-03-14"]],
  ["The motion is GRANTED to the extent that the parties shall meet and confer on the search terms within 14 days.", ["confer must parties 2014-03-18"]],
  ["The parties are to hold a telephone conference of counsel by March 10, 2014.", ["confer must parties 2014-03-10"]],
  // One paper of both sides.
  ["By noon on March 14, the parties shall submit a joint letter of no more than three pages.", ["joint-submission must parties 2014-03-14"]],
  ["If disputes remain, the parties shall file a joint statement no later than March 25, 2014.", ["joint-submission must parties 2014-03-25"]],
  ["The parties shall jointly submit a letter to chambers by March 12, 2014.", ["joint-submission must parties 2014-03-12"]],
  ["A joint status report shall be filed by April 1, 2014.", ["joint-submission must parties 2014-04-01"]],
  ["Joint letter due March 21, 2014.", ["joint-submission must parties 2014-03-21"]],
  ["The parties may file a joint motion for determination of the dispute on or before March 28, 2014.", ["joint-submission may parties 2014-03-28"]],
  ["The parties are to e-mail chambers, by March 19, 2014, a single document that sets out each request.", ["joint-submission must parties 2014-03-19"]],
  // Reports.
  ["Counsel for Defendant shall file a notice by March 18, 2014 advising the Court whether the dispute has been resolved.", ["statement must counsel for defendant 2014-03-18"]],
  ["Plaintiff shall file a status report on or before March 26, 2014.", ["statement must plaintiff 2014-03-26"]],
  ["Within five days thereafter, Plaintiff shall notify the Court in writing whether any request remains in dispute.", ["statement must plaintiff -"]],
  ["Defendant shall file a certificate of compliance with this Order by March 17, 2014.", ["statement must defendant 2014-03-17"]],
  ["Counsel shall advise chambers by e-mail on March 10, 2014 of the outcome of their conference.", ["statement must counsel 2014-03-10"]],
  // Discovery and the dispute.
  ["Defendant shall produce the maintenance logs within fourteen (14) days.", ["other must defendant 2014-03-18"]],
  ["Plaintiff shall supplement her answers to Interrogatories 3 and 7 by March 24, 2014.", ["other must plaintiff 2014-03-24"]],
  ["Defendant is granted an extension until March 31, 2014 to serve responses.", ["other must defendant 2014-03-31"]],
  ["Tallis shall serve a privilege log by March 14, 2014.", ["other must Tallis 2014-03-14"]],
  ["Non-party Harrow Storage, Inc. shall comply with the subpoena within 21 days of this Order.", ["other must non-party Harrow Storage, Inc. 2014-03-25"]],
  ["Plaintiff may renew the motion after the parties have conferred.", ["other may plaintiff -"]],
  ["Defendant shall show cause by March 21, 2014 why it should not pay Plaintiff's expenses.", ["other must defendant 2014-03-21"]],
  ["If no agreement is reached, counsel shall jointly call chambers at 816-555-0100.", ["other must counsel -"]],
  ["Any party opposing the request may file a response of two pages by March 20, 2014.", ["other may any party opposing request 2014-03-20"]],
  ["Defendant is given leave to file a sur-reply by March 14, 2014.", ["other may defendant 2014-03-14"]],
  ["Defendant's supplemental responses are due within ten days of this Order.", ["other must defendant 2014-03-14"]],
  ["Plaintiff shall make herself available for deposition before April 4, 2014.", ["other must plaintiff 2014-04-04"]],
  // Several acts.
  ["Counsel for defendants shall, within ten days of this Order, (1) confer with counsel for plaintiff and (2) file a statement confirming compliance.", ["confer must counsel for defendants 2014-03-14", "statement must counsel for defendants 2014-03-14"]],
  ["The parties shall meet and confer by March 11, 2014 and file a joint report by March 18, 2014.", ["confer must parties 2014-03-11", "joint-submission must parties 2014-03-18"]],
  ["The parties shall confer and file a joint report by March 18, 2014.", ["confer must parties 2014-03-18", "joint-submission must parties 2014-03-18"]],
  ["Plaintiff shall serve amended requests by March 10, 2014, and Defendant shall respond by March 24, 2014.", ["other must plaintiff 2014-03-10", "other must defendant 2014-03-24"]],
  ["The parties shall confer by March 11, 2014, and if they cannot agree, they shall submit a joint letter by March 14, 2014.", ["confer must parties 2014-03-11", "joint-submission must parties 2014-03-14"]],
  // No duties.
  ["Local Rule 37.1 provides that the parties must meet and confer before a motion is filed.", []],
  ["Under Rule 37(a)(1), a movant must certify that it has conferred.", []],
  ["Defendants ask that Plaintiff be ordered to produce the logs.", []],
  ["Plaintiff argues that Defendant must answer Interrogatory 4.", []],
  ["The Court previously ordered the parties to submit a joint letter.", []],
  ["The parties were directed to confer by February 3, 2014.", []],
  ["The Court will hold a hearing on March 28, 2014.", []],
  ["The Clerk shall mail a copy of this Order to Plaintiff.", []],
  ["All discovery shall be completed by August 1, 2014.", []],
  ["The parties shall file dispositive motions by September 2, 2014.", []],
  ["Plaintiff shall file an amended complaint by March 21, 2014.", []],
  ["The parties shall not file any further motion to compel.", []],
  ["Failure to comply with this Order may result in sanctions.", []],
  ["The parties shall appear for a status conference on April 3, 2014.", []],
  ["Counsel told the Court that they would confer by Friday.", []],
  ["The order of January 6, 2014 required that \"the parties shall meet and confer by January 20, 2014.\"", []],
  ["The motion to compel is DENIED without prejudice.", []],
  ["Neither side shall file a brief.", []],
  ["The parties are encouraged to discuss the remaining requests.", []],
  ["Defendant shall pay Plaintiff's reasonable expenses within thirty days.", []],
];

describe("duties, sentence by sentence", () => {
  for (const [sentence, duties] of TOLD) it(sentence, () => assert.deepEqual(dutiesOf(sentence).map(briefly), duties));
});
