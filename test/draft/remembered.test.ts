/** An answer is worked out once while it is asked for, and the memory does not grow. */
import assert from "node:assert";
import { memoryOf, remembered } from "../../server/draft/remembered.js";

describe("remembered", () => {
  it("asks once, and says the same again, of what is false, too", () => {
    let asked = 0;
    const isLong = remembered((text) => (asked++, text.length > 3));
    assert.deepStrictEqual([isLong("one"), isLong("three"), isLong("one"), isLong("three")], [false, true, false, true]);
    assert.strictEqual(asked, 2);
  });

  it("forgets what nobody asked for in two tables' time, and keeps what is asked for", () => {
    const asked: string[] = [], known = memoryOf<number>(3), ask = (text: string): number => known(text, () => asked.push(text));
    for (const text of ["kept", "old", "a", "kept", "b", "c", "kept", "d", "e", "f"]) ask(text);
    asked.length = 0;
    ask("kept");
    ask("old");
    assert.deepStrictEqual(asked, ["old"]);
  });
});
