/** An order that was read becomes an entry of the case file: its duties are there, and nothing else has changed by a byte. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { isInCase, orderEntry, type OrderEntry } from "../../server/docket/orderEntry.js";
import { readDraft } from "../../server/draft/reading.js";
import { addEntry, NEW_CASE_FILE, type Fields } from "../../shared-rules/reading/addEntry.js";
import { readCase } from "../../shared-rules/reading/case.js";
import { orderOf } from "../draft/duties/order.js";
import { CASE, NO_LOG } from "./caseFiles.js";

const WORDS = "The parties shall meet and confer in person or by telephone by March 14, 2014. Plaintiff is to initiate the call. If disputes remain, they shall submit a joint letter by March 21, 2014, identifying (a) each request and (b) each response. Failure to comply with this Order may result in sanctions.";
const entryOf = (text: string): OrderEntry => orderEntry(readDraft(text, "plaintext").draft) ?? assert.fail("no order");
const ENTRY = entryOf(orderOf(WORDS));

function added(text: string, entry: OrderEntry = ENTRY): string {
  const edit = addEntry(text, "orders", { ...entry } as Fields);
  return edit.kind === "edit" ? text.slice(0, edit.offset) + edit.newText + text.slice(edit.offset) : assert.fail(edit.reason);
}

describe("an order as an entry of the case file", () => {
  it("has the duties that were read, in the file's keys", () => assert.deepEqual(ENTRY, {
    id: "order-2014-03-04", cite: "ORDER of 2014-03-04", date: "2014-03-04",
    duties: [
      { kind: "confer", force: "must", who: "parties", initiates: "plaintiff", mode: ["in-person", "telephone"], due: "2014-03-14", consequence: "Failure to comply with this Order may result in sanctions" },
      { kind: "joint-submission", force: "must", who: "parties", due: "2014-03-21", if: "disputes remain", contents: ["each request", "each response"], consequence: "Failure to comply with this Order may result in sanctions" },
    ],
  }));

  it("is named by its number on the docket where the page's stamp has it", () => {
    const { id, cite } = entryOf(`Case 4:13-cv-00817-RLW   Document 61   Filed 03/04/14   Page 1 of 2\n\n${orderOf(WORDS)}`);
    assert.deepEqual([id, cite], ["ecf-61", "ECF No. 61"]);
  });

  it("has what is to be done in the order's words, where the kind does not say it", () => {
    const { duties } = entryOf(orderOf("Plaintiff shall serve a **privilege log** by March 11, 2014, and the parties shall confer by telephone."));
    assert.deepEqual(duties.map(({ kind, act }) => [kind, act]), [["other", "Plaintiff shall serve a privilege log by March 11, 2014"], ["confer", undefined]]);
  });

  it("is none for an order without duties, and for a motion", () => {
    assert.equal(orderEntry(readDraft(orderOf("The motion is DENIED."), "plaintext").draft), null);
    assert.equal(orderEntry(readDraft("MOTION TO COMPEL\n\nPlaintiff moves to compel.", "plaintext").draft), null);
  });

  it("goes below the orders there are, and reads back as it was", () => {
    const text = added(CASE), { file, problems } = readCase(text, () => true);
    assert.ok(text.startsWith(CASE.trimEnd()));
    assert.deepEqual(problems, []);
    assert.deepEqual(file.orders.map(({ id }) => id), ["ecf-41", "order-2014-03-04"]);
    assert.deepEqual(file.orders[1]!.duties.map(({ kind, due, modes, initiates, contents }) => ({ kind, due, modes, initiates, contents })), [
      { kind: "confer", due: "2014-03-14", modes: ["in-person", "telephone"], initiates: "plaintiff", contents: [] },
      { kind: "joint-submission", due: "2014-03-21", modes: [], initiates: null, contents: ["each request", "each response"] },
    ]);
  });

  it("begins the list where there is none, and the file where there is none", () => {
    for (const text of [NO_LOG, NEW_CASE_FILE, "", "schema: 1\norders: []\n", "schema: 1\r\norders:\r\n"]) {
      assert.deepEqual(readCase(added(text), () => true).file.orders.map(({ id }) => id), [ENTRY.id], JSON.stringify(text));
    }
  });

  it("is known when it is there already", () => {
    const { orders } = readCase(added(CASE), () => true).file;
    assert.equal(isInCase(ENTRY, orders), true);
    assert.equal(isInCase({ ...ENTRY, id: "ecf-61" }, orders), true);
    assert.equal(isInCase({ ...ENTRY, id: "ecf-61", date: "2014-05-01" }, orders), false);
  });

  it("changes no other byte, whatever the words of the order and however the file is written", () => {
    const words = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).map((s) => s.replace(/\p{C}/gu, "")).filter((s) => s.trim() !== "");
    const duty = fc.record({ kind: fc.constantFrom("confer", "other"), force: fc.constantFrom("must", "may"), who: words, if: words, contents: fc.array(words, { minLength: 1, maxLength: 3 }), consequence: words });
    const file = fc.record({ before: words, indent: fc.constantFrom("", "  ", "    "), entries: fc.integer({ min: 0, max: 2 }), after: fc.boolean() });
    fc.assert(fc.property(fc.array(duty, { minLength: 1, maxLength: 3 }), file, (told, { before, indent, entries, after }) => {
      const duties = JSON.parse(JSON.stringify(told)) as typeof told;
      const list = entries === 0 ? "" : `orders:\n${Array.from({ length: entries }, (_, n) => `${indent}- id: ecf-${n}\n${indent}  cite: x # kept\n`).join("")}`;
      const text = `schema: 1\njudge: ${JSON.stringify(before)}\n# a remark\n${list}${after ? "parties: []\n" : ""}`;
      const edit = addEntry(text, "orders", { id: "order-1", duties });
      if (edit.kind !== "edit") return;
      const now = text.slice(0, edit.offset) + edit.newText + text.slice(edit.offset);
      const old = parse(text) as { readonly orders?: readonly object[] };
      assert.deepEqual(parse(now), { ...old, orders: [...(old.orders ?? []), { id: "order-1", duties }] }, stringify(duties));
    }), { numRuns: 150 });
  });
});
