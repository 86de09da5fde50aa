/** What lies in a folder, by its path, on this system and on Windows, where other drives have no way between them. */
import assert from "node:assert/strict";
import { posix, win32 } from "node:path";
import { isIn, isSamePath } from "../../server/rules/plainFile.js";

describe("two paths", () => {
  it("are one however they are written, on Windows in any case of letters", () => {
    assert.ok(isSamePath("C:\\Cases\\Okafor", "c:\\cases\\okafor\\", win32));
    assert.ok(!isSamePath("C:\\Cases\\Okafor", "D:\\Cases\\Okafor", win32));
    assert.ok(isSamePath("/cases/okafor", "/cases/okafor/", posix));
    assert.ok(!isSamePath("/Cases/okafor", "/cases/okafor", posix));
  });
});

describe("a path in a folder", () => {
  it("is the folder's own or one below it", () => {
    for (const path of ["/case", "/case/a.md", "/case/..drafts/a.md"]) assert.ok(isIn("/case", path, posix), path);
    for (const path of ["/", "/cases/a.md", "/other/a.md"]) assert.ok(!isIn("/case", path, posix), path);
  });

  it("is on the folder's own drive, on Windows", () => {
    for (const path of ["C:\\case", "c:\\Case\\a.md"]) assert.ok(isIn("C:\\case", path, win32), path);
    for (const path of ["D:\\case\\a.md", "\\\\server\\share\\a.md", "C:\\other\\a.md"]) assert.ok(!isIn("C:\\case", path, win32), path);
  });
});
