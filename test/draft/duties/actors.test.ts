import assert from "node:assert/strict";
import { actorAfter, actorBefore } from "../../../server/draft/duties/actors.js";

const NAMES = new Set(["tallis", "okafor", "harrow"]);
const who = (text: string): string | null => actorBefore(text, NAMES)?.who ?? null;

describe("the actor before a command", () => {
  const ACTORS: readonly (readonly [string, string])[] = [
    ["IT IS ORDERED that the parties", "parties"],
    ["within ten (10) days of the date of this Order, counsel for defendants", "counsel for defendants"],
    ["ORDERED that Plaintiff's counsel", "plaintiff's counsel"],
    ["lead trial counsel for Plaintiff(s) and lead trial counsel for Defendant(s)", "lead trial counsel for plaintiff(s) and lead trial counsel for defendant(s)"],
    ["IT IS FURTHER ORDERED that any party seeking relief", "any party seeking relief"],
    ["Non-party Harrow Storage, Inc.", "non-party Harrow Storage, Inc."],
    ["Defendant Tallis Supply Co.", "defendant Tallis Supply Co."],
    ["Ms. Okafor", "Ms. Okafor"],
    ["Tallis", "Tallis"],
    ["The parties, within seven days of this Order,", "parties"],
    ["Counsel, if they cannot agree,", "counsel"],
    ["Plaintiff and Defendants", "plaintiff and defendants"],
    ["both sides", "sides"],
    ["each side", "each side"],
    ["the County Defendants", "county defendants"],
    ["If the parties are unable to agree, they", "they"],
    ["the parties' counsel", "parties' counsel"],
    ["counsel of record", "counsel of record"],
    ["the responding party", "responding party"],
    ["by July 1 and Plaintiff", "plaintiff"],
  ];
  for (const [text, actor] of ACTORS) it(text, () => assert.equal(who(text), actor));

  const NOBODY = [
    "Plaintiff's responses", "the motion filed by Defendant", "the Court", "Discovery", "a failure by either party", "the Clerk of Court",
    "The hearing", "Defendants' objections", "Local Rule 37.1", "The joint letter", "all claims against Defendants", "Chief Judge Morrow",
  ];
  for (const text of NOBODY) it(`nobody: ${text}`, () => assert.equal(who(text), null));

  it("tells whoever it may be from somebody", () =>
    assert.deepEqual(["a party", "any party seeking relief", "the movant", "parties", "the parties", "counsel for plaintiff"].map((t) => actorBefore(t, NAMES)?.generic),
      [true, true, true, false, false, false]));
  it("reads one that other words follow", () =>
    assert.deepEqual(["the parties to meet and confer", "counsel for Plaintiff to file", "Defendants leave to renew"].map((t) => actorAfter(t, NAMES)?.who), ["parties", "counsel for plaintiff", "defendants"]));
});
