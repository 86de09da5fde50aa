/**
 * Words by which an order calls the parties and others, beside its caption: "Brandt v. Kessler Optical Group", "Ms. Aldine", "Harrow
 * Storage, Inc.", "Pontchartrain Towing, L.L.C. ("Pontchartrain")".
 */
import type { Group } from "./prose.js";
import { remembered } from "./remembered.js";

/** No longer than names are, and from the word's beginning, so that no text takes long. */
const NAME = String.raw`(?<![\p{L}'’.&-])\p{Lu}[\p{L}'’.&-]{0,30}`;
const RUN = String.raw`(?:${NAME} ){0,4}${NAME}`;
/** "Brandt v. Kessler Optical Group, LLC". */
const VERSUS = new RegExp(String.raw`(?<one>${RUN})(?:, (?:Inc|LLC|Ltd|Co|et al)\.?)* (?:v|vs)\. (?<two>${RUN})`, "gu");
/** "Ms. Aldine", "non-party Dean Ruiz", "Harrow Storage, Inc." */
const TITLED = new RegExp(String.raw`\b(?:Mr|Ms|Mrs|Dr|Lt|Sgt)\. (?<one>${RUN})|\b(?:[Nn]on-?part(?:y|ies)|[Dd]efendants?|[Pp]laintiffs?|[Pp]etitioners?|[Rr]espondents?) (?<two>${RUN})|(?<three>${RUN}),? (?:Inc|LLC|L\.L\.C|LLP|Ltd|Corp|Co|N\.A|Bank)\b`, "gu");
/** ("Pontchartrain"), (the "Bank"). */
const DEFINED = /\((?:the |collectively,? |hereinafter )*["“](?<one>[^"”()]{2,40})["”]/gu;

const NO_NAMES = new Set(("the and for court order orders rule rules motion motions exhibit request requests doc dkt ecf no nos united states district magistrate judge clerk local federal civil " +
  "plaintiff plaintiffs defendant defendants counsel party parties inc llc ltd corp co company county city state bank university hospital department school board group services in re this that its his her their " +
  "interrogatory interrogatories document documents production responses response first second third joint letter report notice hearing conference january february march april may june july august september october november december").split(" "));

/** The same set for the same words, for what is read with it is kept with it. */
export function namesInText(groups: readonly Group[], caption: ReadonlySet<string>): ReadonlySet<string> {
  const texts = groups.flatMap(({ lead, items }) => [lead, ...items]).map((p) => p.text), found = new Set(texts.flatMap(namesOf));
  // A word of a name may not be one of common use that the order writes with a small letter somewhere.
  for (const word of found) if (texts.some((text) => text.includes(` ${word} `))) found.delete(word);
  return setOf([...new Set([...caption, ...found])].sort().join(" "));
}

const setOf = remembered(50, (words: string): ReadonlySet<string> => new Set(words.split(" ").filter((w) => w !== "")));

const namesOf = remembered(2000, (text: string): readonly string[] =>
  [VERSUS, TITLED, DEFINED].flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((m) => [m.groups?.["one"], m.groups?.["two"], m.groups?.["three"]]).flatMap((run) => run?.split(" ") ?? [])
    .filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase().replace(/['’]s?$|[.,]$/g, "")).filter((small) => small.length > 2 && !NO_NAMES.has(small)));
