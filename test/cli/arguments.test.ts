import assert from "node:assert/strict";
import { readArguments } from "../../cli/arguments.js";
import { isDay, localDate } from "../../cli/dates.js";

function read(...words: string[]) {
  let out = "";
  let err = "";
  const request = readArguments(words, { write: (t) => (out += t), warn: (t) => (err += t), width: 80, colour: false });
  return { request, out, err };
}

describe("arguments", () => {
  it("has defaults", () =>
    assert.deepEqual(read("check", "a.md", "-").request,
      { kind: "check", paths: ["a.md", "-"], court: null, judge: null, case: null, today: null, format: "text", checklist: false, failOn: "error" }));

  it("takes options before and after the paths", () =>
    assert.deepEqual(read("check", "--court", "moed", "x", "--today", "2024-02-29", "--format", "sarif", "--fail-on", "never").request,
      { kind: "check", paths: ["x"], court: "moed", judge: null, case: null, today: "2024-02-29", format: "sarif", checklist: false, failOn: "never" }));

  it("takes a judge by name", () =>
    assert.deepEqual(read("check", "--judge", " Donna M. Ryu ", "x").request,
      { kind: "check", paths: ["x"], court: null, judge: "Donna M. Ryu", case: null, today: null, format: "text", checklist: false, failOn: "error" }));

  it("joins the words of a citation", () =>
    assert.deepEqual(read("explain", "Local", "Rule", "3.04(A)").request, { kind: "explain", term: "Local Rule 3.04(A)" }));

  for (const words of [
    [], ["check"], ["explain"], ["chek", "a.md"], ["check", "--format", "xml", "a.md"], ["check", "--fail-on", "information", "a.md"],
    ["check", "--today", "2023-02-29", "a.md"], ["check", "--today", "tomorrow", "a.md"], ["check", "--colour", "a.md"],
    ["check", "a.md", "--court"], ["check", "--checklist", "--format", "sarif", "a.md"], ["courts", "--format", "sarif"], ["language-server"],
  ]) {
    it(`refuses: goodfaith ${words.join(" ")}`, () => {
      const { request, out, err } = read(...words);
      assert.deepEqual(request, { kind: "answered", exit: 2 });
      assert.equal(out, "");
      assert.notEqual(err, "");
    });
  }

  it("takes a case file", () => {
    const { request } = read("check", "--case", "goodfaith.yaml", "a.md");
    assert.equal(request.kind === "check" && request.case, "goodfaith.yaml");
  });

  it("answers --help and --version", () => {
    assert.deepEqual(read("--help").request, { kind: "answered", exit: 0 });
    assert.match(read("--help").out, /check .*courts .*language-server/s);
    assert.match(read("--version").out, /^\d+\.\d+\.\d+/);
  });
});

describe("days", () => {
  it("knows those that exist", () => {
    for (const day of ["2024-02-29", "2026-11-22", "1999-12-31"]) assert.ok(isDay(day), day);
    for (const none of ["2023-02-29", "2026-13-01", "2026-1-2", "26-01-02", "2026-01-02T00:00", ""]) assert.ok(!isDay(none), none);
  });

  it("writes the local day", () => assert.equal(localDate(new Date(2026, 0, 5, 23, 59)), "2026-01-05"));
});
