/** Every line of `tellings.txt` as a certification: mode, day, outcome and people of each contact it tells of, and of nothing else. */
import assert from "node:assert/strict";
import { readTellings, shown } from "./tellings.js";

describe("tellings", () => {
  const all = readTellings();
  for (const about of new Set(all.map((t) => t.about))) {
    describe(about, () => {
      for (const { text, contacts } of all.filter((t) => t.about === about)) it(text, () => assert.deepEqual(shown(text), contacts));
    });
  }

  it("are many, and some tell of no contact", () => {
    assert.ok(all.length > 170);
    assert.ok(all.filter((t) => t.contacts.length === 0).length > 15);
    assert.equal(new Set(all.map((t) => t.text)).size, all.length);
  });
});
