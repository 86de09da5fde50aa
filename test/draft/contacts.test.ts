import assert from "node:assert/strict";
import { readContacts, type Contacts } from "../../server/draft/contacts.js";
import { findDates } from "../../server/draft/dates.js";
import { sentencesOf } from "../../server/draft/sentences.js";
import { findDurations, findTimes } from "../../server/draft/times.js";
import { hostile, inLinearTime } from "./hostile.js";

const read = (text: string, entry = false): Contacts =>
  readContacts(text, { sentences: sentencesOf(text), dates: findDates(text), times: findTimes(text), durations: findDurations(text) }, entry);

/** "telephone May 4, 2020: held" */
const show = (text: string, entry = false): string[] =>
  read(text, entry).contacts.map((c) => `${c.mode}${c.date ? ` ${text.slice(c.date.span.start, c.date.span.end)}` : ""}: ${c.outcome}`);

const TELLS: Readonly<Record<string, readonly (readonly [text: string, ...contacts: string[]])[]>> = {
  "one contact, however many words tell of it": [
    ["On May 4, 2020, counsel conferred by telephone with Ms. Brandt and discussed each request.", "telephone May 4, 2020: held"],
    ["I called Ms. Brandt on May 4, 2020, and left a message.", "voicemail May 4, 2020: unanswered"],
    ["Counsel met and conferred on May 4, 2020. All of them joined by Zoom.", "video May 4, 2020: held"],
    ["Counsel conferred with Ms. Brandt by telephone. The date of the conference was May 4, 2020.", "telephone May 4, 2020: held"],
  ],
  "several contacts": [
    ["I wrote to Ms. Brandt on May 4, 2020, and called her on May 6, 2020.", "letter May 4, 2020: attempted", "telephone May 6, 2020: attempted"],
    ["On May 4, 2020, I e-mailed Ms. Brandt; on May 6, 2020, we spoke by telephone.", "email May 4, 2020: attempted", "telephone May 6, 2020: held"],
    ["Counsel conferred by telephone on May 4, 2020. Counsel then met in person on May 11, 2020.", "telephone May 4, 2020: held", "in-person May 11, 2020: held"],
    ["On May 4, 2020, I called and e-mailed Ms. Brandt.", "telephone May 4, 2020: attempted", "email May 4, 2020: attempted"],
  ],
  "runs of dates": [
    ["I called Ms. Brandt on May 4, May 6, and May 11, 2020.", "telephone May 4: attempted", "telephone May 6: attempted", "telephone May 11, 2020: attempted"],
    ["On May 4, 2020, and again on May 11, 2020, counsel conferred by telephone.", "telephone May 4, 2020: held", "telephone May 11, 2020: held"],
    ["Counsel conferred by telephone on May 4, 2020 (twenty minutes), and on May 11, 2020.", "telephone May 4, 2020: held", "telephone May 11, 2020: held"],
    ["Counsel conferred over Skype on May 4, 2020, and by telephone on May 11, 2020.", "video May 4, 2020: held", "telephone May 11, 2020: held"],
  ],
  "dates that are something else's": [
    ["I e-mailed Ms. Brandt on May 4, 2020, and asked for a response by May 11, 2020.", "email May 4, 2020: attempted"],
    ["Counsel conferred by telephone about the order of May 1, 2020.", "telephone: held"],
    ["I wrote to Ms. Brandt about the responses due May 1, 2020.", "letter: attempted"],
    ["On May 4, 2020, counsel conferred by telephone about the May 1, 2020 deposition.", "telephone May 4, 2020: held"],
    ["I called Ms. Brandt on May 4, 2020, about the interrogatories served on April 1, 2020.", "telephone May 4, 2020: attempted"],
  ],
  "remarks in brackets": [
    ["I called Ms. Brandt on May 4, 2020 (spoke to her for two minutes).", "telephone May 4, 2020: held"],
    ["After three letters (the last on May 1, 2020) counsel conferred by telephone on May 4, 2020.", "telephone May 4, 2020: held"],
  ],
  "answers": [
    ["I e-mailed Mr. Adler on May 4, 2020. He wrote back on May 5, 2020, and refused.", "email May 4, 2020: declined", "email May 5, 2020: declined"],
    ["I wrote to Mr. Adler on May 4, 2020, and e-mailed him on May 6, 2020. He has answered neither.", "letter May 4, 2020: unanswered", "email May 6, 2020: unanswered"],
    ["I received a letter from Mr. Adler dated May 4, 2020.", "letter May 4, 2020: attempted"],
  ],
  "a conference set, held or moved": [
    ["A telephone conference was then set for May 4, 2020.", "telephone May 4, 2020: scheduled"],
    ["The conference was set for May 4, 2020, but no one appeared.", "unknown May 4, 2020: unanswered"],
  ],
  "places": [
    ["On May 4, 2020, counsel met at Ms. Brandt's office.", "in-person May 4, 2020: held"],
    ["Counsel conferred during the deposition of Officer Ruiz on May 4, 2020.", "in-person May 4, 2020: held"],
  ],
  "manner and day, whatever the verb": [
    ["Ms. Ndiaye and I thrashed it out by telephone on May 4, 2020.", "telephone May 4, 2020: held"],
    ["The witness was deposed by telephone on May 4, 2020."],
    ["Ms. Ndiaye and I will thrash it out by telephone on May 4, 2020."],
  ],
  "no contact": [
    ["The rule requires that counsel confer in person or by telephone."],
    ["Counsel did not confer by telephone on May 4, 2020."],
    ["Plaintiff served her responses by e-mail on May 4, 2020."],
    ["This motion was served on Mr. Boyd by e-mail on May 4, 2020."],
    ["Counsel conferred with his own client by telephone on May 4, 2020."],
    ["In the companion case counsel conferred by telephone on May 4, 2020."],
    ["See Orr v. Lakeland, where counsel met by telephone on May 4, 2020."],
    ["The letter said that \"counsel conferred by telephone on May 4, 2020.\""],
    ["The driver called the carrier."],
  ],
};

const LOGGED: readonly (readonly [text: string, ...contacts: string[]])[] = [
  ["5/31/2020 – telephone call, Abbott and Nwosu, 45 min.", "telephone 5/31/2020: held"],
  ["5/31/2020 – telephone call to Ms. Nwosu, left voicemail.", "voicemail 5/31/2020: unanswered"],
  ["May 4, 2020: e-mail from Abbott to Nwosu.", "email May 4, 2020: attempted"],
  ["May 4, 2020: Ms. Abbott and Mr. Nwosu, at Ms. Abbott's office.", "in-person May 4, 2020: held"],
  ["May 4, 2020: Ms. Abbott and Mr. Nwosu.", "unknown May 4, 2020: held"],
  ["May 4, 2020: served interrogatories by e-mail."],
];

describe("contacts", () => {
  for (const [about, rows] of Object.entries(TELLS)) {
    describe(about, () => {
      for (const [text, ...contacts] of rows) it(text, () => assert.deepEqual(show(text), contacts));
    });
  }

  describe("a line of a log", () => {
    for (const [text, ...contacts] of LOGGED) it(text, () => assert.deepEqual(show(text, true), contacts));
  });

  it("in a log kept in one paragraph", () => {
    assert.deepEqual(show("8/28/23 ltr, Ms. Farrell to Mr. Ogden. 9/5/23 e-mail, Mr. Ogden to Ms. Farrell, declining."), ["letter 8/28/23: attempted", "email 9/5/23: declined"]);
    assert.deepEqual(show("Two talks, both by telephone. October 12, 2020: Ms. Abbott and Mr. Nwosu. October 19, 2020: Ms. Abbott and Mr. Nwosu."), ["telephone October 12, 2020: held", "telephone October 19, 2020: held"]);
  });

  it("on a form", () => {
    const text = "Date of conference: May 4, 2020. Manner: by telephone. Place: Ms. Abbott's office. Present: Ms. Abbott and Mr. Nwosu.";
    const { details } = read(text, true);
    assert.ok(details);
    assert.equal(details.labels, 4);
    assert.equal(details.mode?.mode, "telephone");
    assert.deepEqual(details.people.map((p) => p.text), ["Ms. Abbott", "Mr. Nwosu"]);
  });

  it("take their manner from the opening of a list", () => {
    assert.equal(read("Counsel conferred as follows, each time by telephone:").leads, "telephone");
    assert.equal(read("Counsel conferred by telephone.").leads, null);
  });

  it("denied or only offered are kept as denials", () => {
    assert.deepEqual(read("Counsel did not confer with Ms. Brandt.").denials.map((d) => d.stance), ["negated"]);
    assert.deepEqual(read("Counsel offered to confer with Ms. Brandt.").denials.map((d) => d.stance), ["offered"]);
    assert.deepEqual(read("Counsel conferred with Ms. Brandt.").denials, []);
  });

  it("know the time, the length and the people", () => {
    const text = "On May 4, 2020, at 2:15 p.m., Alice Brandt and Emil Doukas conferred by telephone for 20 minutes.";
    const [c] = read(text).contacts;
    assert.ok(c);
    assert.equal(c.time?.text, "2:15 p.m.");
    assert.equal(c.durationSpan && text.slice(c.durationSpan.start, c.durationSpan.end), "20 minutes");
    assert.deepEqual(c.people.map((p) => p.name), ["Alice Brandt", "Emil Doukas"]);
    assert.ok(!c.vague && !c.bare);
  });

  it("without day, manner or time are vague; without names, bare", () => {
    const one = (text: string) => read(text).contacts.map(({ vague, bare }) => ({ vague, bare }));
    assert.deepEqual(one("Counsel conferred in good faith."), [{ vague: true, bare: true }]);
    assert.deepEqual(one("Counsel conferred with Alice Brandt in good faith."), [{ vague: true, bare: false }]);
  });

  it("stand apart and in the order of the text", () => {
    const text = Object.values(TELLS).flat().map(([t]) => t).join(" ");
    const { contacts } = read(text);
    assert.ok(contacts.length > 20);
    for (const [i, c] of contacts.entries()) assert.ok(i === 0 || contacts[i - 1]!.span.start <= c.span.start);
  });

  it("are read in linear time", () => {
    const said = "called on |met on May 4 and |e-mailed, |at the |in The Old |by telephone on May 4 he |5/4/20 call. |Date: |and again on 5/4, |(met |attempted to call and |for the ".split("|");
    for (const text of [...hostile, ...said.map((s) => s.repeat(500))]) for (const entry of [false, true]) inLinearTime(text.slice(0, 10_000), (t) => read(t, entry));
  }).timeout(30_000);
});
