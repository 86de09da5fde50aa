/** How a paragraph looks, as far as that tells what it is: its own properties over those of its style and the styles under it. */
import { child, childrenNamed, toggle, valueOf, type Element } from "./xml.js";

/** Character formatting that reads as meaning. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly caps?: boolean | undefined;
  /** Neither shown nor printed. */
  readonly hidden?: boolean | undefined;
}

export interface ParagraphStyle {
  /** In small letters: "heading 1", "block text". */
  readonly name: string;
  /** 0 is the highest; null for body text. */
  readonly outline: number | null;
  readonly list: ListPlace | null;
  /** Twentieths of a point. */
  readonly indent: { readonly left: number; readonly right: number };
  readonly look: Look;
}

export interface ListPlace {
  readonly list: string;
  /** Null: the level that names the style, or the first. */
  readonly level: number | null;
  /** The style that put the paragraph in the list, if one did. */
  readonly style: string | null;
}

export interface Styles {
  readonly paragraph: (properties: Element | undefined) => ParagraphStyle;
  /** Over the look of the paragraph's style. */
  readonly run: (properties: Element | undefined, base: Look) => Look;
}

const PLAIN: ParagraphStyle = { name: "", outline: null, list: null, indent: { left: 0, right: 0 }, look: {} };
const DEEPEST = 20;

export function stylesOf(part: Element | null): Styles {
  const elements = new Map(childrenNamed(part ?? undefined, "style").map((style) => [style.attributes["styleId"] ?? "", style]));
  const defaultId = [...elements].find(([, { attributes }]) =>
    attributes["type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["default"] ?? ""))?.[0];
  const known = new Map<string, ParagraphStyle>();

  const styled = (id: string | undefined, depth: number): ParagraphStyle => {
    const style = id === undefined ? undefined : elements.get(id);
    if (id === undefined || !style || depth > DEEPEST) return PLAIN;
    const before = known.get(id);
    if (before) return before;
    const made = over(styled(valueOf(style, "basedOn"), depth + 1), child(style, "pPr"), lookOf(child(style, "rPr")), id);
    const named = { ...made, name: (valueOf(style, "name") ?? id).toLowerCase() };
    known.set(id, named);
    return named;
  };

  const characterLook = (id: string | undefined, depth = 0): Look => {
    const style = id === undefined ? undefined : elements.get(id);
    if (!style || depth > DEEPEST) return {};
    return merged(characterLook(valueOf(style, "basedOn"), depth + 1), lookOf(child(style, "rPr")));
  };

  return {
    paragraph: (properties) => over(styled(valueOf(properties, "pStyle") ?? defaultId, 0), properties, {}, null),
    run: (properties, base) =>
      properties ? merged(merged(base, characterLook(valueOf(properties, "rStyle"))), lookOf(properties)) : base,
  };
}

/** `style` is the one whose properties these are; null for the paragraph's own. */
function over(base: ParagraphStyle, properties: Element | undefined, look: Look, style: string | null): ParagraphStyle {
  const outline = valueOf(properties, "outlineLvl");
  const numbering = child(properties, "numPr");
  const indent = child(properties, "ind")?.attributes;
  return {
    name: base.name,
    outline: outline === undefined ? base.outline : Number(outline) < BODY_TEXT ? Number(outline) : null,
    list: numbering ? listPlace(numbering, base.list, style) : base.list,
    indent: {
      left: twips(indent?.["left"] ?? indent?.["start"]) ?? base.indent.left,
      right: twips(indent?.["right"] ?? indent?.["end"]) ?? base.indent.right,
    },
    look: merged(base.look, look),
  };
}

const BODY_TEXT = 9;

const twips = (value: string | undefined): number | undefined => {
  const number = value === undefined ? NaN : parseFloat(value);
  return Number.isNaN(number) ? undefined : number;
};

/** The list "0" takes a paragraph out of the list of its style. */
function listPlace(numbering: Element, base: ListPlace | null, style: string | null): ListPlace | null {
  const list = valueOf(numbering, "numId") ?? base?.list;
  const level = valueOf(numbering, "ilvl");
  if (list === undefined || list === "0") return null;
  return { list, level: level === undefined ? base?.level ?? null : Number(level), style: style ?? base?.style ?? null };
}

const lookOf = (properties: Element | undefined): Look => ({
  bold: toggle(properties, "b"), underline: toggle(properties, "u"), caps: toggle(properties, "caps"), hidden: toggle(properties, "vanish"),
});

const merged = (base: Look, over: Look): Look => ({
  bold: over.bold ?? base.bold, underline: over.underline ?? base.underline, caps: over.caps ?? base.caps, hidden: over.hidden ?? base.hidden,
});
