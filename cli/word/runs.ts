/**
 * The words of one paragraph as they read once every tracked change is accepted: insertions are in, deletions and the
 * places that text was moved from are out. Of fields the result is read, not the code; hidden text and comments are not.
 */
import type { Look, Styles } from "./styles.js";
import { child, toggle, type Element } from "./xml.js";

export interface Words {
  /** Line breaks as `\n`; notes as `[^label]`. */
  readonly text: string;
  /** Every word is bold, or every word is underlined. */
  readonly marked: boolean;
  readonly notes: readonly Note[];
  /** Text boxes anchored here. */
  readonly boxes: readonly Element[];
}

export interface Note {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  readonly label: string;
  /** "footnote 2" */
  readonly name: string;
}

/** What goes on from paragraph to paragraph in one story: fields still open, and how many notes there were. */
export interface Reading {
  readonly styles: Styles;
  readonly fields: ("code" | "result")[];
  readonly counts: { footnote: number; endnote: number; unnumbered: number };
}

export const newReading = (styles: Styles): Reading => ({ styles, fields: [], counts: { footnote: 0, endnote: 0, unnumbered: 0 } });

interface Gathering {
  readonly reading: Reading;
  readonly base: Look;
  text: string;
  bold: boolean;
  underline: boolean;
  readonly notes: Note[];
  readonly boxes: Element[];
}

export function wordsOf(paragraph: Element, base: Look, reading: Reading): Words {
  const gathering: Gathering = { reading, base, text: "", bold: true, underline: true, notes: [], boxes: [] };
  gather(paragraph.children, gathering, false);
  // A code that goes on into the next paragraph is rare; one that was never closed would hide the rest of the draft.
  reading.fields.forEach((state, at) => { if (state === "code") reading.fields[at] = "result"; });
  const { text, bold, underline, notes, boxes } = gathering;
  return { text, marked: text.trim() !== "" && (bold || underline), notes, boxes };
}

/** What holds runs and shows them. */
const HOLDERS = new Set(["ins", "moveTo", "hyperlink", "smartTag", "fldSimple", "customXml", "dir", "bdo", "sdtContent", "ruby", "rubyBase", "oMath", "oMathPara"]);
/** Parts of formulas that hold their words, whatever their shape. */
const FORMULA = /^(?:[def]|num|den|sub|sup|rad|nary|func|fName|sSub|sSup)$/;

/** `blank`: inside a content control that shows its prompt. */
function gather(elements: readonly Element[], into: Gathering, blank: boolean): void {
  for (const element of elements) {
    const { name } = element;
    if (name === "r") run(element, into);
    else if (name === "sdt") control(element, into);
    else if (name === "AlternateContent") gather(alternative(element), into, blank);
    else if (HOLDERS.has(name) || FORMULA.test(name)) gather(element.children, into, blank);
  }
}

/** The first way of showing it; the others show the same for older programs. */
export const alternative = (element: Element): readonly Element[] =>
  (child(element, "Choice") ?? child(element, "Fallback"))?.children ?? [];

/** A content control; one that still shows its prompt is a blank left in, and reads as one. */
function control(element: Element, into: Gathering): void {
  const content = child(element, "sdtContent")?.children ?? [];
  const before = into.text.length;
  gather(content, into, true);
  if (toggle(child(element, "sdtPr"), "showingPlcHdr") !== true) return;
  const prompt = into.text.slice(before).trim();
  if (prompt !== "" && !prompt.startsWith("[")) into.text = `${into.text.slice(0, before)}[${prompt}]`;
}

function run(element: Element, into: Gathering): void {
  const { reading } = into;
  const look = reading.styles.run(child(element, "rPr"), into.base);
  const custom = element.children.some((each) => isReference(each) && each.attributes["customMarkFollows"] !== undefined);
  for (const each of element.children) {
    if (each.name === "fldChar") field(each.attributes["fldCharType"], reading);
    else if (isReference(each)) note(element, each, custom, into, look);
    else if (each.name === "drawing" || each.name === "pict" || each.name === "object" || each.name === "AlternateContent") boxesIn(each, into.boxes);
    else if (!custom && look.hidden !== true && !reading.fields.includes("code")) put(characters(each), look, into);
  }
}

const isReference = ({ name }: Element): boolean => name === "footnoteReference" || name === "endnoteReference";

function put(text: string, look: Look, into: Gathering): void {
  if (text === "") return;
  into.text += look.caps === true ? text.toUpperCase() : text;
  if (text.trim() === "") return;
  into.bold &&= look.bold === true;
  into.underline &&= look.underline === true;
}

function field(type: string | undefined, { fields }: Reading): void {
  if (type === "begin") fields.push("code");
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
  else if (type === "end") fields.pop();
}

function characters(element: Element): string {
  switch (element.name) {
    // eslint-disable-next-line no-control-regex
    case "t": return element.text.replace(/[\x00-\x1f]+/g, " ");
    case "tab": case "ptab": return "\t";
    case "br": return element.attributes["type"] === "page" || element.attributes["type"] === "column" ? "" : "\n";
    case "cr": return "\n";
    case "noBreakHyphen": return "\u2011";
    case "softHyphen": return "\u00ad";
    case "sym": return symbol(element.attributes["char"]);
    default: return "";
  }
}

/** Symbol fonts keep their pictures in the private area, where no word is lost with them. */
function symbol(code: string | undefined): string {
  const point = parseInt(code ?? "", 16);
  return point >= 0x20 && point < 0xd800 ? String.fromCodePoint(point) : "";
}

/** Word numbers the notes it marks itself, in the order of their marks; others carry a mark of their own. */
function note(run: Element, reference: Element, custom: boolean, into: Gathering, look: Look): void {
  if (look.hidden === true || into.reading.fields.includes("code")) return;
  const { counts } = into.reading;
  const kind = reference.name === "footnoteReference" ? "footnote" : "endnote";
  const own = custom ? run.children.map((each) => characters(each)).join("").trim() : "";
  const number = custom ? (counts.unnumbered += 1) : (counts[kind] += 1);
  const label = `${custom ? "x" : kind === "endnote" ? "e" : ""}${number}`;
  into.notes.push({ kind, id: reference.attributes["id"] ?? "", label, name: `${kind} ${custom ? own || "without a number" : number}` });
  into.text += `[^${label}]`;
}

function boxesIn(element: Element, boxes: Element[]): void {
  if (element.name === "txbxContent") boxes.push(element);
  else for (const each of element.name === "AlternateContent" ? alternative(element) : element.children) boxesIn(each, boxes);
}
