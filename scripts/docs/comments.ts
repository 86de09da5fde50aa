/**
 * What a check says of itself: the doc comment above each check, taken apart. The first paragraph tells what is asked,
 * the following ones why; `@bad` is a text in which the finding must appear, `@good` one in which it must not.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Told {
  readonly says: string;
  readonly why: readonly string[];
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export interface Comment extends Told {
  readonly code: string;
  /** From the root, with slashes. */
  readonly file: string;
}

const CHECKS = "server/compliance/checks";

/** The comments of all checks that name one code of their own; a check made from a table names none. */
export function commentsOfChecks(root: string): readonly Comment[] {
  return readdirSync(join(root, CHECKS)).filter((name) => name.endsWith(".ts")).sort()
    .flatMap((name) => commentsIn(readFileSync(join(root, CHECKS, name), "utf8"), `${CHECKS}/${name}`));
}

export function commentsIn(text: string, file: string): readonly Comment[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const code = statement.declarationList.declarations.map(codeOf).find((each) => each !== null);
    const comment = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
    return code && comment ? [{ code, file, ...taken(comment) }] : [];
  });
}

/** The `code: "..."` of an object, or of one handed to a function that makes the check. */
function codeOf({ initializer }: ts.VariableDeclaration): string | null {
  const object = initializer && ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === "code" && ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return null;
}

function taken(comment: ts.JSDoc): Told {
  const [says = "", ...why] = paragraphs(ts.getTextOfJSDocComment(comment.comment) ?? "").map(oneLine);
  const tagged = (name: string): readonly string[] =>
    (comment.tags ?? []).filter((tag) => tag.tagName.text === name).map((tag) => paragraphs(ts.getTextOfJSDocComment(tag.comment) ?? "").map(oneLine).join("\n\n"));
  return { says, why, bad: tagged("bad"), good: tagged("good") };
}

const paragraphs = (text: string): readonly string[] => text.split(/\n[ \t]*\n/).filter((each) => each.trim() !== "");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
