/** Schemas taken apart, and values bent, for the tests of both schemas. */
import type { Schema } from "../../shared-rules/reading/schema.js";

/** Every schema in a schema. */
export const parts = (schema: Schema): readonly Schema[] => [
  schema,
  ...[...Object.values(schema.definitions ?? {}), ...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(parts),
];

/** The value with one place in it replaced, for every place and each of some other values. */
export function* bent(value: unknown, bend: (other: unknown) => unknown = (other) => other): Generator<unknown> {
  for (const other of [null, true, -1, 1.5, 500, "", "x", "email", [], ["x", "x"], {}, { odd: 1 }]) yield bend(other);
  if (Array.isArray(value)) {
    for (const [n, each] of value.entries()) yield* bent(each, (other) => bend(value.map((own: unknown, k) => (k === n ? other : own))));
    yield bend([...value, ...value]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      yield* bent(each, (other) => bend({ ...value, [key]: other }));
      yield bend(Object.fromEntries(Object.entries(value).filter(([own]) => own !== key)));
    }
    yield bend({ ...value, odd: 1 });
  }
}
