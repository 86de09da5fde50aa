/** package.json, as VS Code reads it: settings name every finding code, and what it points to is there. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import manifest from "../package.json";
import { CODES } from "../server/compliance/codes.js";

const { contributes } = manifest;

describe("the manifest", () => {
  it("has a severity setting for each code, in the code's own words", () => {
    const { properties } = contributes.configuration.properties["goodfaith.severity"];
    const described = Object.fromEntries(Object.entries(properties).map(([code, { description }]) => [code, description]));
    assert.deepEqual(described, { ...CODES });
  });

  it("points to files that are there", () => {
    const paths = [...contributes.grammars.map(({ path }) => path), ...contributes.languages.map(({ configuration }) => configuration), ...contributes.yamlValidation.map(({ url }) => url)];
    for (const path of paths) assert.ok(existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url))), path);
  });

  it("packs the schema that it contributes", () => {
    const packed = readFileSync(fileURLToPath(new URL("../.vscodeignore", import.meta.url)), "utf8").split("\n");
    assert.ok(packed.includes("!shared-rules/schema/*.json"));
  });

  it("describes every setting", () => {
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok("description" in setting || "markdownDescription" in setting, name);
    }
  });

  it("puts every command under Good Faith", () => {
    for (const { command, category } of contributes.commands) {
      assert.match(command, /^goodfaith\./);
      assert.equal(category, "Good Faith");
    }
  });
});
