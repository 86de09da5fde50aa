/**
 * XML as a tree, names without their prefixes: Word's names do not collide where we look. Only the words of `t` and
 * `instrText` elements are kept; all other text in these files is white space.
 */
import sax from "sax";
import { damaged } from "./failure.js";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
}

/** No real document comes near; deeper ones would use up the stack. */
const DEEPEST = 400;

/** Drawings of old Word versions carry whole pictures in an attribute. */
sax.MAX_BUFFER_LENGTH = Infinity;

/** `path` names the part when it is damaged. */
export function parseXml(bytes: Uint8Array, path: string): Element {
  const parser = sax.parser(true, { strictEntities: true });
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  parser.onopentag = ({ name, attributes }) => {
    if (open.length > DEEPEST) throw damaged(`${path} is nested too deeply`);
    const element: Growing = { name: localName(name), attributes: localAttributes(attributes), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = parser.oncdata = (text) => {
    const element = open.at(-1);
    if (element?.name === "t") element.text += text;
  };
  // Word writes none, and entities declared in one could grow without end.
  parser.ondoctype = () => { throw damaged(`${path} declares a document type`); };
  parser.onerror = () => { throw damaged(`${path} is not well-formed XML`); };
  parser.write(decoded(bytes)).close();
  const document = root.children[0];
  if (!document) throw damaged(`${path} is empty`);
  return document;
}

function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes);
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const NONE: Readonly<Record<string, string>> = {};

/** Revision marks, the bulk of all attributes, are left out. */
function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let kept: Record<string, string> | null = null;
  for (const name in attributes) {
    const local = localName(name);
    if (local.startsWith("rsid")) continue;
    kept ??= {};
    kept[local] ??= attributes[name] ?? "";
  }
  return kept ?? NONE;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);

export const childrenNamed = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** `w:val` of the child of that name. */
export const valueOf = (element: Element | undefined, name: string): string | undefined => child(element, name)?.attributes["val"];

/** A property that is on by being there (`<w:b/>`), unless it says otherwise; undefined where it is not mentioned. */
export function toggle(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  const value = found.attributes["val"];
  return value === undefined || !(value === "0" || value === "false" || value === "off" || value === "none");
}
