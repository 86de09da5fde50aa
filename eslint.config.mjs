/**
 * What the linter holds us to: types without holes, patterns that run in linear time, an engine that is a pure function,
 * and imports that point one way.
 */
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { layers } from "./scripts/lib/layers.mjs";

const ENGINE = ["server/draft/**/*.ts", "server/compliance/**/*.ts", "server/fixes/**/*.ts", "server/docket/**/*.ts", "server/engine.ts", "shared-rules/**/*.ts"];

/** `new Date(2009, 9, 8)` is arithmetic; `new Date()` asks what time it is. */
const CLOCKS = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The engine has no clock: the date is an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "The engine has no clock: the date is an argument." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The engine has no clock: the date is an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The engine has no dice." },
];

const IMPURE = ["process", "console", "require", "fetch", "setTimeout", "setInterval", "setImmediate", "performance", "globalThis"];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", ".cache/", "shared-rules/catalog.generated.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.recommended],
    plugins: { house: { rules: { layers } } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "house/layers": "error",
      eqeqeq: "error",
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    files: ["**/*.ts", "**/*.mjs"],
    plugins: { regexp },
    rules: {
      ...regexp.configs["flat/recommended"].rules,
      // A part guards itself, whatever stands around it: `(?:...)`, `\b` and `[...]` are then not idle.
      "regexp/no-useless-non-capturing-group": "off",
      "regexp/no-useless-assertions": "off",
      "regexp/no-useless-character-class": "off",
      "regexp/optimal-lookaround-quantifier": "off",
      // A gap between two words, `\b[^.;]{0,80}\b`, is never empty, and need not say so.
      "regexp/no-contradiction-with-assertion": "off",
      "regexp/no-dupe-disjunctions": ["error", { report: "trivial" }],
      // A pattern says itself whether case matters in each word.
      "regexp/use-ignore-case": "off",
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    // Tests read short texts of their own.
    files: ["test/**/*.ts", "**/*.mjs"],
    rules: { "regexp/no-super-linear-move": "off" },
  },
  {
    files: ["server/**/*.ts", "client/**/*.ts", "shared-rules/**/*.ts"],
    rules: { "no-console": "error" },
  },
  {
    files: ENGINE,
    rules: {
      "no-restricted-globals": ["error", ...IMPURE.map((name) => ({ name, message: "The engine is a pure function of its arguments." }))],
      "no-restricted-syntax": ["error", ...CLOCKS],
    },
  },
);
