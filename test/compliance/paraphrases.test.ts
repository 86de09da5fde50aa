/**
 * Three paraphrases a rule: complete, nothing is found; without each recital in turn, that one and nothing else.
 *
 * What is misread stands in `paraphrases.known.json`, by cause: a text is never reworded to be read better, one that is read
 * right comes off the list, and whatever is not on it must be right. `PARAPHRASES=list` prints all that is misread.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Finding } from "../../server/compliance/model.js";
import { check } from "../../server/engine.js";
import { CATALOG } from "../../shared-rules/catalog.js";
import { draftOf, expected, MORE, owedUnder, PARAPHRASES, removable, ruleOf, type Paraphrase } from "./paraphrase.js";

interface Trial {
  /** "moed-3.04a/1 complete", "moed-3.04a/1 - time" */
  readonly name: string;
  readonly p: Paraphrase;
  readonly item: string | null;
}

const trialsOf = (paraphrases: readonly Paraphrase[]): readonly Trial[] => paraphrases.flatMap((p) => [
  { name: `${p.id} complete`, p, item: null },
  ...removable(p).map((item) => ({ name: `${p.id} - ${item}`, p, item })),
]);

const SETS: readonly (readonly [name: string, paraphrases: readonly Paraphrase[]])[] = [["three a rule", PARAPHRASES], ["sixty more", MORE]];

/** What was expected and got instead, by the trial's name, under each cause. */
const KNOWN_BY_CAUSE = JSON.parse(readFileSync(new URL("paraphrases.known.json", import.meta.url), "utf8")) as Readonly<Record<string, Readonly<Record<string, string>>>>;

const KNOWN: ReadonlySet<string> = new Set(Object.values(KNOWN_BY_CAUSE).flatMap((names) => Object.keys(names)));

const told = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(({ code, severity }) => (severity === "information" ? `i:${code}` : code)))].join(", ") || "nothing";

interface Result {
  readonly ok: boolean;
  /** "expected missing-time, got nothing" */
  readonly said: string;
  readonly text: string;
}

function tried({ p, item }: Trial): Result {
  const text = draftOf(p, item);
  const { findings, authorities } = check(text, "plaintext", { catalog: CATALOG, court: null, today: p.filed });
  const { codes, orNone, orInformation } = expected(p, item);
  const faults = findings.filter(({ severity }) => severity !== "information");
  const only = faults.every(({ code }) => codes.includes(code));
  const found = orNone || faults.length > 0 || (orInformation && findings.some(({ code }) => codes.includes(code)));
  if (!authorities.some(({ id }) => id === p.rule)) return { ok: false, said: `expected ${p.rule} to govern, got ${told(findings)}`, text };
  const right = [...codes, ...(orNone ? ["nothing"] : [])].join(" or ");
  return { ok: only && found, said: `expected ${right}, got ${told(findings)}`, text };
}

/** Must be found; a recital that the rule does not ask for, or one that something else may tell, need not be. */
const mustBeFound = ({ p, item }: Trial): boolean => item !== null && !expected(p, item).orNone;

for (const [title, paraphrases] of SETS) describe(`paraphrases of certifications: ${title}`, () => {
  const TRIALS = trialsOf(paraphrases);
  const results = new Map<string, Result>();
  before(function () {
    // Hundreds of papers at once, on whatever machine.
    this.timeout(60_000);
    for (const trial of TRIALS) results.set(trial.name, tried(trial));
    const share = (name: string, trials: readonly Trial[]): string => {
      const right = trials.filter((t) => results.get(t.name)?.ok).length;
      return `${name.padEnd(28)} ${((100 * right) / trials.length).toFixed(1).padStart(5)} %  ${right} of ${trials.length}`;
    };
    process.stdout.write(`\n${paraphrases.length} paraphrases of ${new Set(paraphrases.map(({ rule }) => rule)).size} rules\n` +
      `${share("complete, and clean", TRIALS.filter(({ item }) => item === null))}\n` +
      `${share("one taken away, and found", TRIALS.filter(mustBeFound))}\n` +
      `${share("  of a text that was clean", TRIALS.filter((t) => mustBeFound(t) && results.get(`${t.p.id} complete`)?.ok === true))}\n` +
      `${share("one taken that none wants", TRIALS.filter((t) => t.item !== null && !mustBeFound(t)))}\n`);
    if (process.env["PARAPHRASES"] === "list") {
      for (const [name, { ok, said }] of results) if (!ok) process.stdout.write(`${JSON.stringify(name)}: ${JSON.stringify(said)}\n`);
    }
  });

  for (const { name } of TRIALS) {
    if (KNOWN.has(name)) {
      it(`${name} (known to be misread)`, () => assert.ok(!results.get(name)?.ok, `${name} is read right now: take it off paraphrases.known.json`));
    } else {
      it(name, () => assert.ok(results.get(name)?.ok, `${results.get(name)?.said}\n\n${results.get(name)?.text}`));
    }
  }

});

it("no misreading is known of a paraphrase that is gone", () => {
  const names = new Set(SETS.flatMap(([, paraphrases]) => trialsOf(paraphrases)).map(({ name }) => name));
  assert.deepEqual([...KNOWN].filter((name) => !names.has(name)), []);
});

describe("labels of the paraphrases", () => {
  const rules = new Set(PARAPHRASES.map(({ rule }) => rule));

  it("have ids of their own, and three texts a rule at least", () => {
    const all = [...PARAPHRASES, ...MORE];
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const rule of rules) assert.ok(PARAPHRASES.filter((p) => p.rule === rule && p.variant === undefined).length >= 3, rule);
  });

  it("cover every rule that is confirmed high, and thirty at least", () => {
    const high = [...CATALOG.courts.values()].flatMap((c) => c.rules).filter(({ confirmed }) => confirmed === "high").map(({ id }) => id);
    assert.deepEqual(high.filter((id) => !rules.has(id)), []);
    assert.ok(rules.size >= 30);
  });

  it("have a slot for whatever the rule has them recite", () => {
    for (const p of [...PARAPHRASES, ...MORE]) {
      const slots = new Set(removable(p));
      const missing = [...owedUnder(ruleOf(p.rule), p.variant).keys()].filter((item) => !slots.has(item) && !covered(p, item, slots));
      assert.deepEqual(missing, [], p.id);
    }
  });
});

/** A place is told by "telephone", "video" and "Teams"; a day that is too late is a date. */
const covered = ({ text }: Paraphrase, item: string, slots: ReadonlySet<string>): boolean =>
  (item === "place" && /phone|video|Zoom|Teams/.test(text)) || (item === "date" && slots.has("timing"));
