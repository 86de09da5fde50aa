/** Contacts set out on several lines: forms with boxes, pasted e-mails, rows, questions and answers, numbered paragraphs. */
import assert from "node:assert/strict";
import { isTicked, isUnticked } from "../../server/draft/boxes.js";
import { shown } from "./tellings.js";

const LAYOUTS: readonly (readonly [about: string, text: string, contacts: readonly string[]])[] = [
  ["a form of boxes, an entry each", `CONFERRAL (check all that apply):
[X] Telephone conference on 10/04/2021 with Devin Sato
[ ] In-person conference on ____ with ____
[X] E-mail on 10/06/2021 to Devin Sato
[ ] No conference was possible because ____`, ["telephone 2021-10-04 held sato", "email 2021-10-06 attempted sato"]],
  ["boxes for the manner", `☒ The movant has conferred with the other side.
   Date: 10/4/2021     How: ☐ in person  ☒ telephone  ☐ video  ☐ other
   With whom: Devin Sato, attorney for Defendant
☐ The movant has not conferred.`, ["telephone 2021-10-04 held sato"]],
  ["a log of abbreviations", `10/04/2021  Ltr to D. Sato re: deficiencies (3 pp.)
10/12/2021  Ltr from D. Sato - will not supplement
10/14/2021  T/c w/ D. Sato (.4) - no change
10/15/2021  E-mail to D. Sato - advising motion to follow`, ["letter 2021-10-04 attempted sato", "letter 2021-10-12 declined sato", "telephone 2021-10-14 held sato", "email 2021-10-15 attempted sato"]],
  ["a lettered list below a line without a colon", `Plaintiff's efforts under the local rule
  a. 10/4: e-mailed the draft to Devin Sato; asked for his position.
  b. 10/12: telephone call, Mr. Sato and Marta Quill. He took it to his client.
  c. 10/14: second call, the same two.`, ["email 2021-10-04 attempted sato", "telephone 2021-10-12 held quill,sato", "telephone 2021-10-14 held quill,sato"]],
  ["numbered tries", `1. 10-4-21 9:15 AM TC to D. Sato - LM w/ receptionist.
2. 10-6-21 1:30 PM TC from D. Sato - discussed RFP 3-5; he'll check w/ client.
3. 10-12-21 Email from D. Sato - no further docs.`, ["telephone 2021-10-04 attempted sato", "telephone 2021-10-06 held sato", "email 2021-10-12 declined sato"]],
  ["two conferences, each with its labels", `A. In-person conference
   Held: Monday, October 4, 2021, 2:00 p.m.
   Where: Sato & Lim LLP, 100 North Broadway
   Who: Marta Quill for Plaintiff; Devin Sato for Defendant
B. Telephone conference
   Held: Monday, October 11, 2021, 9:00 a.m.
   Who: the same`, ["in-person 2021-10-04 held quill,sato", "telephone 2021-10-11 held quill,sato"]],
  ["labels set apart by space", `    Date        Mon., October 4, 2021
    Hour        4:40 p.m. until 5:15 p.m.
    Place       telephone
    Present     Marta Quill for Plaintiff
                Devin Sato for Defendant
    Subject     communications with the auditor
    Remarks     Counsel made good faith attempts to resolve their differences.`, ["telephone 2021-10-04 held quill,sato"]],
  ["questions and answers", `Question 1. Did you talk to the other side before filing? Yes.
Question 2. When? October 4, 2021.
Question 3. How? By phone.
Question 4. With whom? Mr. Devin Sato.
Question 5. What happened? He said no.`, ["telephone 2021-10-04 held sato"]],
  ["a declaration's paragraphs", `1. I am counsel for Plaintiff.

2. On October 4, 2021, I sent Devin Sato, counsel for Defendant, an e-mail listing the deficiencies. Exhibit A.

3. Mr. Sato responded on October 6. Exhibit B. He agreed to supplement No. 3 only.

4. On October 8, we met and conferred by telephone for approximately 30 minutes. We did not resolve Nos. 4 or 5.`, ["email 2021-10-04 attempted sato", "email 2021-10-06 attempted sato", "telephone 2021-10-08 held sato"]],
  ["a table whose first row is the day", `| | |
|---|---|
| Conference | Mon 10/4/2021 |
| Manner | face-to-face, after the inspection |
| Participants | Marta Quill (Plaintiff); Devin Sato (Defendant) |
| Certified | Movant in good faith conferred with the party failing to make discovery |`, ["in-person 2021-10-04 held quill,sato"]],
  ["sessions", `SESSION ONE. 10/4/2021, 2 p.m. Telephone; Ms. Marta Quill in Henderson, Mr. Devin Sato in Las Vegas.
   RFP 3 - he agreed.

SESSION TWO. 10/11/2021, 4:30 p.m. Telephone again, same two people.
   RFP 4 - refused.`, ["telephone 2021-10-04 held quill,sato", "telephone 2021-10-11 held quill,sato"]],
  ["an answer to discovery requests is no contact", `2. On October 4, 2021, Plaintiff served requests for production.

3. Mr. Sato responded on November 3 to the requests.`, []],
];

describe("layouts of contacts", () => {
  for (const [about, text, contacts] of LAYOUTS) it(about, () => assert.deepEqual(shown(text), contacts));

  it("a pasted e-mail is told by its head", () => {
    assert.deepEqual(shown(`From: Marta Quill
Sent: Monday, October 4, 2021 4:12 PM
To: Devin Sato
Subject: Deficient answers to Nos. 3 and 5`), ["email 2021-10-04 attempted quill,sato"]);
  });
});

describe("boxes", () => {
  it("that are empty say nothing of what stands behind them", () => {
    const text = "[ ] letter [X] telephone";
    assert.ok(isUnticked(text, text.indexOf("letter")));
    assert.ok(!isUnticked(text, text.indexOf("telephone")));
    assert.ok(isTicked(text, text.indexOf("telephone")));
    assert.ok(!isTicked(text, text.indexOf("letter")));
  });
});
