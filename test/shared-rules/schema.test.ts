/** Our reader of JSON Schema: it knows every word of our schema, and agrees with an independent validator on what is valid. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { parse } from "yaml";
import { SCHEMA } from "../../shared-rules/reading/court.js";
import { faultsOf, known, KEYWORDS } from "../../shared-rules/reading/schema.js";
import { STATE_COURT, TWO } from "./rulesFiles.js";
import { bent, parts } from "./schemas.js";

const folder = fileURLToPath(new URL("../../shared-rules/catalog/", import.meta.url));
const files = ["", "judges/"].flatMap((under) => readdirSync(folder + under).filter((name) => name.endsWith(".yaml")).map((name) => under + name));

describe("the schema of court files", () => {
  const valid = new Ajv({ allowUnionTypes: true }).compile(SCHEMA);

  it("says nothing that our reader does not know", () => {
    const words = new Set(parts(SCHEMA).flatMap((part) => Object.keys(part)));
    assert.deepEqual([...words].filter((word) => !KEYWORDS.has(word)), []);
  });

  it("points only to definitions that are there", () => {
    for (const { $ref } of parts(SCHEMA)) if ($ref !== undefined) assert.ok($ref.slice("#/definitions/".length) in SCHEMA.definitions!, $ref);
  });

  it("gives examples that fit", () => {
    for (const part of parts(SCHEMA)) for (const example of part.examples ?? []) assert.deepEqual(faultsOf(part, example, SCHEMA), []);
  });

  for (const name of files) {
    it(`is met by ${name}`, () => {
      const data: unknown = parse(readFileSync(folder + name, "utf8"));
      assert.ok(valid(data), JSON.stringify(valid.errors));
      assert.deepEqual(faultsOf(SCHEMA, data), []);
    });
  }

  it("is read as another validator reads it, wherever a file is bent", () => {
    let [bends, refused] = [0, 0];
    for (const text of [TWO, STATE_COURT, readFileSync(`${folder}moed.yaml`, "utf8"), readFileSync(`${folder}njd.yaml`, "utf8"), readFileSync(`${folder}judges/nvd.yaml`, "utf8")]) {
      for (const data of bent(parse(text))) {
        bends += 1;
        const agreed = valid(data);
        if (!agreed) refused += 1;
        assert.equal(faultsOf(SCHEMA, data).length === 0, agreed, JSON.stringify(data).slice(0, 3000));
      }
    }
    assert.ok(bends > 2000 && refused > 1000 && refused < bends, `${refused} of ${bends}`);
  });

  it("leaves only what it knows", () => {
    const data = { schema: 1, court: "moed", rules: [], odd: { deep: 1 } };
    assert.deepEqual(known(SCHEMA, data), { schema: 1, court: "moed", rules: [] });
  });
});
