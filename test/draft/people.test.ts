/** Who is named in a sentence, and on whose side: "Ms. Brandt = Brandt, self, counsel". Nobody is left out, and nobody else let in. */
import assert from "node:assert/strict";
import { findPeople, type Person } from "../../server/draft/people.js";
import { personName } from "../../server/draft/names.js";
import { hostile, inLinearTime } from "./hostile.js";

/** A sentence, and each of its people: the words = the name or "-", the side, the role. */
const PEOPLE: readonly (readonly [string, ...string[]])[] = [
  // By title.
  ["Ms. Brandt called.", "Ms. Brandt = Brandt"],
  ["Mr. van der Berg called.", "Mr. van der Berg = van der Berg"],
  ["Ms. de la Cruz called.", "Ms. de la Cruz = de la Cruz"],
  ["Dr. O'Neill-Vance called.", "Dr. O'Neill-Vance = O'Neill-Vance"],
  ["AUSA Karin Oberst called.", "AUSA Karin Oberst = Karin Oberst counsel"],
  ["Assistant Attorney General Karin Oberst called.", "Assistant Attorney General Karin Oberst = Karin Oberst counsel"],
  ["Mr. May and Ms. March spoke.", "Mr. May = May", "Ms. March = March"],
  ["Mr. Osei's letter arrived.", "Mr. Osei = Osei"],
  // By name.
  ["The call was with Alice M. Brandt.", "Alice M. Brandt = Alice M. Brandt"],
  ["The call was with April May."],
  ["The call was with Alice May.", "Alice May = Alice May"],
  ["/s/ Alice Brandt March 6, 2023", "Alice Brandt = Alice Brandt"],
  ["Alice Brandt June 4, 2021", "Alice Brandt = Alice Brandt"],
  ["Alice March, 40 years old, called.", "Alice March = Alice March"],
  ["The call was with Alice Brandt and Kofi Osei.", "Alice Brandt = Alice Brandt", "Kofi Osei = Kofi Osei"],
  ["On Monday Alice Brandt called.", "Alice Brandt = Alice Brandt"],
  // By office.
  ["Opposing counsel called.", "Opposing counsel = - opposing counsel"],
  ["Defense counsel called.", "Defense counsel = - defendant counsel"],
  ["Plaintiff's attorney called.", "Plaintiff's attorney = - plaintiff counsel"],
  ["Counsel for Defendant called.", "Counsel for Defendant = - defendant counsel"],
  ["Counsel for both parties spoke.", "Counsel for both = - both counsel"],
  ["Then the undersigned called.", "the undersigned = - self"],
  ["My paralegal called.", "My paralegal = - self staff"],
  ["I called.", "I = - self"],
  // By name and office at once.
  ["Plaintiff's counsel, Bao Trieu, called.", "Bao Trieu = Bao Trieu plaintiff counsel"],
  ["Bao Trieu, counsel for Plaintiff, called.", "Bao Trieu = Bao Trieu plaintiff counsel"],
  ["Ms. Trieu (for Plaintiff) called.", "Ms. Trieu = Trieu plaintiff", "Plaintiff = - plaintiff party"],
  ["Ms. Trieu, who represents Defendant, called.", "Ms. Trieu = Trieu defendant counsel", "Defendant = - defendant party"],
  ["Opposing counsel, Ms. Trieu, called.", "Ms. Trieu = Trieu opposing counsel"],
  // Whom they stand for, where they are from, who stayed away.
  ["Alice Brandt (for Mrs. Ferreira, the Plaintiff) spoke.", "Alice Brandt = Alice Brandt", "the Plaintiff = - plaintiff party"],
  ["Dr. Yevgenia Malkin, by her attorney Hubert Castellano, conferred.", "Hubert Castellano = Hubert Castellano counsel"],
  ["Respondent's Delaware counsel, Kofi Lattimore, wrote.", "Kofi Lattimore = Kofi Lattimore defendant counsel"],
  ["His co-counsel, Delia Roth, was to have come and did not."],
  ["They met at the Land Title Building."],
  ["The file was on Ms. Quarles's desk."],
  // Parties.
  ["Plaintiff called.", "Plaintiff = - plaintiff party"],
  ["The pro se Defendant called.", "The pro se Defendant = - defendant party"],
  ["Respondent called.", "Respondent = - defendant party"],
  // Staff.
  ["Ms. Trieu, a paralegal, called.", "Ms. Trieu = Trieu staff"],
  ["Mr. Osei's paralegal called."],
  ["His secretary called.", "His secretary = - staff"],
];

/** Words in capitals that are nobody. */
const NOBODY = [
  "Local Rule 37.1 applies.", "The Eastern District of Missouri sits there.", "Golden Rule letters were sent.", "The Attorney General closed.",
  "They met in Palo Alto.", "It was at Harbor Street.", "Kestrel Freight Company answered late.", "Harbor Bank wrote.", "The Motion to Compel is filed.", "On May 4, 2020, they spoke.",
  "They spoke by Microsoft Teams.", "Interrogatory No. 4 is disputed.", "Certified Mail was used.", "Respectfully Submitted.", "The First Set of Interrogatories was served.",
  "She spoke at the deposition of Officer Ruiz.",
];

/** Lone surnames, as a log has them. */
const LOGGED: readonly (readonly [string, ...string[]])[] = [
  ["Abbott to Nwosu", "Abbott = Abbott counsel", "Nwosu = Nwosu counsel"],
  ["call, Abbott and Nwosu, 45 min.", "Abbott = Abbott counsel", "Nwosu = Nwosu counsel"],
  ["called from his Columbia office"],
  ["e-mail to Nwosu.", "Nwosu = Nwosu counsel"],
  ["letter, ECF 14"],
];

/** A run of capitalised words, and the person in it. */
const RUNS: readonly (readonly [string, string | null])[] = [
  ["Alice Brandt", "Alice Brandt"], ["On May Alice Brandt", "Alice Brandt"], ["Alice Brandt Esq", "Alice Brandt Esq"], ["Alice", null], ["Alice B.", null], ["Alice Brandt's", "Alice Brandt"],
  ["ALICE BRANDT", "ALICE BRANDT"], ["CERTIFICATE OF CONFERENCE", null], ["Brandt LLC", null], ["Kestrel Freight", null], ["Alice Court", null], ["June May", null], ["Alice June", "Alice June"],
];

const show = (p: Person): string => `${p.text} = ${[p.name ?? "-", p.allegiance, p.role].filter(Boolean).join(" ")}`;

describe("people", () => {
  for (const [text, ...people] of PEOPLE) it(text, () => assert.deepEqual(findPeople(text).map(show), people));
  for (const text of NOBODY) it(`nobody: ${text}`, () => assert.deepEqual(findPeople(text).map(show), []));
  for (const [text, ...people] of LOGGED) it(`in a log: ${text}`, () => assert.deepEqual(findPeople(text, true).map(show), people));
  for (const [run, name] of RUNS) it(`${run}: ${name ?? "nobody"}`, () => assert.equal(personName(run), name));

  it("reads hostile text in linear time", () => {
    for (const text of [...hostile, "I ".repeat(10_000), "the ".repeat(5000), "A-".repeat(10_000), "the defendants' ".repeat(1300), "Mr. Al ".repeat(3000)]) inLinearTime(text, (t) => findPeople(t, true));
  });
});
