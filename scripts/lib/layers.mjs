/**
 * Which part of the house may import which: one table, and the lint rule that reads it.
 */
import { dirname, join, relative, sep } from "node:path";
import { root } from "./run.mjs";

/** Names of courts and courthouses, which reading needs too; and all of shared-rules with them. */
const NAMES = ["shared-rules/federal-courts.ts", "shared-rules/courthouses.ts", "shared-rules/bankruptcy-courts.ts"];
const RULES = ["shared-rules", ...NAMES];

/** What is found, as data: fixes are part of it, so they stand between it and the checks. */
const MODEL = ["server/compliance/model.ts", "server/compliance/codes.ts"];

const ENGINE = ["server/engine.ts", "server/compliance", "server/docket", "server/draft", ...MODEL];

/** Documents and positions as the protocol has them, without the server. */
const DOCUMENTS = ["vscode-languageserver-types", "vscode-languageserver-textdocument"];

/**
 * Each part with the parts it may import besides itself. The longest path that fits a file names its part. `packages`
 * are the npm and Node modules it may use: a list, or "any".
 */
const PARTS = {
  "shared-rules": { from: NAMES, packages: [] },
  /** Court files as people write them, read with care. */
  "shared-rules/reading": { from: RULES, packages: ["yaml"] },
  "shared-rules/federal-courts.ts": { from: RULES, packages: [] },
  "shared-rules/courthouses.ts": { from: RULES, packages: [] },
  "shared-rules/bankruptcy-courts.ts": { from: [...RULES, "shared-rules/federal-courts.ts"], packages: [] },
  "server/draft": { from: NAMES, typesFrom: RULES, packages: ["@18f/us-federal-holidays"] },
  /** The case file as a draft sees it: people, contacts, requests. */
  "server/docket": { from: ["server/draft", ...RULES], packages: [] },
  "server/compliance/codes.ts": { from: [], packages: [] },
  "server/compliance/model.ts": { from: ["server/compliance/codes.ts", "server/draft", ...RULES], packages: [] },
  "server/fixes": { from: ["server/docket", "server/draft", ...MODEL, ...RULES], packages: [] },
  "server/compliance": { from: ["server/fixes", "server/docket", "server/draft", ...MODEL, ...RULES], packages: [] },
  "server/engine.ts": { from: [...ENGINE, ...RULES], packages: [] },
  /** What client and server say to each other. */
  "server/protocol.ts": { from: [], packages: DOCUMENTS },
  "server/settings.ts": { from: ["server/draft", ...MODEL, ...RULES], packages: [] },
  "server/filings.ts": { from: ENGINE, packages: [] },
  "server/session.ts": { from: ["server/settings.ts", "server/filings.ts", ...ENGINE, ...RULES], packages: DOCUMENTS },
  /** The days that orders set: in words, and as a calendar. */
  "server/deadlines": { from: ["server/draft", ...RULES], packages: ["ics"] },
  "server/features": {
    from: ["server/deadlines", "server/session.ts", "server/settings.ts", "server/protocol.ts", "server/fixes", ...ENGINE, ...RULES],
    packages: [...DOCUMENTS, "vscode-languageserver", "vscode-languageserver/node"],
  },
  /** A workspace's own rules, from the disk. */
  "server/rules": { from: ["shared-rules/reading", ...RULES], packages: ["node:fs", "node:path"] },
  /** The case files of a workspace, from the disk. */
  "server/case": { from: ["server/rules", "shared-rules/reading", ...RULES], packages: ["node:fs", "node:path"] },
  /** Completion and hover in case files. */
  "server/caseEditing": { from: ["shared-rules/reading", ...RULES], packages: [...DOCUMENTS, "yaml"] },
  /** Files beside a draft, by name and by content. */
  "server/papers": { from: ["server/filings.ts", ...ENGINE], packages: ["node:fs", "node:path", "node:url"] },
  server: {
    from: [
      "server/deadlines",
      "server/papers", "server/filings.ts", "server/case",
      "server/rules", "shared-rules/reading",
      "server/session.ts", "server/settings.ts", "server/protocol.ts", "server/features", "server/fixes", "server/caseEditing",
      ...ENGINE, ...RULES,
    ],
    packages: "any",
  },
  client: { from: ["server/protocol.ts"], packages: "any" },
  cli: { from: ["server/deadlines", "server/papers", "server/case", "server/rules", "shared-rules/reading", ...ENGINE, ...RULES], packages: "any" },
};

/** Data of no part: anyone may read it. */
const OPEN = ["package.json"];

const partOf = (path) =>
  Object.keys(PARTS).filter((part) => path === part || path.startsWith(`${part}/`)).sort((a, b) => b.length - a.length)[0];

/** Why `file` (from the root, with slashes) may not import `target`, or null. */
export function objection(file, target, typeOnly) {
  const part = partOf(file);
  if (part === undefined) return null; // tests, scripts and the bench may use anything
  const { from, typesFrom = [], packages } = PARTS[part];
  if (!target.startsWith(".")) {
    return packages === "any" || packages.includes(target) ? null : `${part} is pure: it may not import "${target}".`;
  }
  const path = join(dirname(file), target).split(sep).join("/").replace(/\.js$/, ".ts");
  if (OPEN.includes(path)) return null;
  const other = partOf(path);
  if (other === part || from.includes(other)) return null;
  if (typesFrom.includes(other)) return typeOnly ? null : `${part} may import only types from ${other}.`;
  return `${part} may not import from ${other ?? path}: imports point one way (see CONTRIBUTING.md).`;
}

/** @type {import("eslint").Rule.RuleModule} */
export const layers = {
  meta: { type: "problem", schema: [], messages: { wrong: "{{why}}" } },
  create(context) {
    const file = relative(root, context.filename).split(sep).join("/");
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== "string") return;
      const typeOnly = node.importKind === "type" || node.exportKind === "type";
      const why = objection(file, target, typeOnly);
      if (why) context.report({ node: node.source, messageId: "wrong", data: { why } });
    };
    return {
      ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check,
    };
  },
};
