/**
 * What a check says of itself: the doc comment above it, or the one that opens its file, taken apart. The first paragraph
 * tells what is asked, the following ones why; `@bad` is a text in which the finding must appear, `@good` one in which it
 * must not.
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

const FOLDERS: readonly string[] = ["server/compliance", "server/compliance/checks"];

/** The comments of all checks that name one code of their own; a check made from a table names none. */
export function commentsOfChecks(root: string): readonly Comment[] {
  return FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".ts")).sort()
    .flatMap((name) => commentsIn(readFileSync(join(root, folder, name), "utf8"), `${folder}/${name}`)));
}

export function commentsIn(text: string, file: string): readonly Comment[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return [...ofFile(source, file), ...ofChecks(source, file)];
}

/** A file that finds one thing without a check of its own says so, with examples, where it opens. */
function ofFile(source: ts.SourceFile, file: string): readonly Comment[] {
  const [first] = source.statements;
  const opening = first && ts.isImportDeclaration(first) ? ts.getJSDocCommentsAndTags(first).filter(ts.isJSDoc)[0] : undefined;
  const code = opening?.tags?.some((tag) => tag.tagName.text === "bad") ? firstCode(source) : null;
  return opening && code ? [{ code, file, ...taken(opening) }] : [];
}

const firstCode = (node: ts.Node): string | null =>
  (ts.isObjectLiteralExpression(node) ? codeIn(node) : null) ?? ts.forEachChild(node, (child) => firstCode(child) ?? undefined) ?? null;

function ofChecks(source: ts.SourceFile, file: string): readonly Comment[] {
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const code = statement.declarationList.declarations.map(codeOf).find((each) => each !== null);
    const comment = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
    return code && comment ? [{ code, file, ...taken(comment) }] : [];
  });
}

/** The `code: "..."` of an object, or of one handed to a function that makes the check. */
function codeOf({ initializer }: ts.VariableDeclaration): string | null {
  const object = initializer && ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
  return object && ts.isObjectLiteralExpression(object) ? codeIn(object) : null;
}

function codeIn(object: ts.ObjectLiteralExpression): string | null {
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
