/** The parts of a Word document: its main text and, beside it, styles, numbering and notes, as its own tables name them. */
import { damaged, Unreadable } from "./failure.js";
import { childrenNamed, parseXml, type Element } from "./xml.js";
import type { Archive } from "./zip.js";

export interface Parts {
  readonly document: Element;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
}

export const NOT_WORD = "not a text file";

export function partsOf(archive: Archive): Parts {
  const main = relationsOf(archive, "_rels/.rels", "").get("officedocument") ?? "word/document.xml";
  const document = read(archive, main);
  if (document?.name !== "document") throw new Unreadable(NOT_WORD);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relations = relationsOf(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const beside = (type: string): Element | null => read(archive, relations.get(type) ?? `${folder}${type}.xml`);
  return {
    document, styles: beside("styles"), numbering: beside("numbering"), footnotes: beside("footnotes"), endnotes: beside("endnotes"),
  };
}

function read(archive: Archive, path: string): Element | null {
  const bytes = archive.read(path);
  return bytes && parseXml(bytes, path);
}

/** From the last word of each relationship's type, in small letters, to the path of the part. */
function relationsOf(archive: Archive, path: string, folder: string): ReadonlyMap<string, string> {
  const relations = new Map<string, string>();
  for (const { attributes } of childrenNamed(read(archive, path) ?? undefined, "Relationship")) {
    const { Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    const kind = type.slice(type.lastIndexOf("/") + 1).toLowerCase();
    if (mode !== "External" && !relations.has(kind)) relations.set(kind, resolved(folder, target));
  }
  return relations;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) throw damaged("it points outside itself");
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
