/** The schema of the case file: our reader knows its every word and agrees with an independent validator. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "yaml";
import manifest from "../../package.json";
import { CASE_SCHEMA, readCase } from "../../shared-rules/reading/case.js";
import { faultsOf, KEYWORDS } from "../../shared-rules/reading/schema.js";
import { bent, parts } from "../shared-rules/schemas.js";
import { CASE } from "./caseFiles.js";

const SAMPLE = readFileSync(new URL("../../examples/okafor/goodfaith.yaml", import.meta.url), "utf8");

describe("the schema of case files", () => {
  const valid = new Ajv({ allowUnionTypes: true }).compile(CASE_SCHEMA);

  it("says nothing that our reader does not know, and points to what is there", () => {
    const words = new Set(parts(CASE_SCHEMA).flatMap((part) => Object.keys(part)));
    assert.deepEqual([...words].filter((word) => !KEYWORDS.has(word)), []);
    for (const { $ref } of parts(CASE_SCHEMA)) if ($ref !== undefined) assert.ok($ref.slice("#/definitions/".length) in CASE_SCHEMA.definitions!, $ref);
  });

  it("gives examples that fit, and describes every key", () => {
    for (const part of parts(CASE_SCHEMA)) {
      for (const example of part.examples ?? []) assert.deepEqual(faultsOf(part, example, CASE_SCHEMA), []);
      for (const [key, each] of Object.entries(part.properties ?? {})) {
        assert.ok(each.description ?? CASE_SCHEMA.definitions![each.$ref?.slice("#/definitions/".length) ?? ""]?.description, key);
      }
    }
  });

  for (const [name, text] of [["the tests' case file", CASE], ["the sample", SAMPLE]] as const) {
    it(`is met by ${name}`, () => {
      const data: unknown = parse(text);
      assert.ok(valid(data), JSON.stringify(valid.errors));
      assert.deepEqual(faultsOf(CASE_SCHEMA, data), []);
    });
  }

  it("is met by the page that explains it, which names every key", () => {
    const page = readFileSync(new URL("../../docs/case-file.md", import.meta.url), "utf8");
    const sample = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    assert.deepEqual(readCase(sample, (id) => id === "moed").problems, []);
    for (const key of [...Object.keys(CASE_SCHEMA.properties!), ...Object.keys(CASE_SCHEMA.definitions!["conferral"]!.properties!), ...Object.keys(CASE_SCHEMA.definitions!["discovery"]!.properties!)]) {
      assert.ok(page.includes(`\`${key}\``) || page.includes(`${key}: `), key);
    }
  });

  it("is read as another validator reads it, wherever a file is bent", () => {
    let [bends, refused] = [0, 0];
    for (const data of bent(parse(CASE))) {
      bends += 1;
      const agreed = valid(data);
      if (!agreed) refused += 1;
      assert.equal(faultsOf(CASE_SCHEMA, data).length === 0, agreed, JSON.stringify(data).slice(0, 3000));
    }
    assert.ok(bends > 800 && refused > 500 && refused < bends, `${refused} of ${bends}`);
  });

  it("is shown by editors that know it: the manifest gives it for both names", () => {
    const given = manifest.contributes.yamlValidation.find(({ url }) => url.endsWith("case.schema.json"));
    assert.deepEqual(given?.fileMatch, ["goodfaith.yaml", "goodfaith.yml"]);
  });
});
