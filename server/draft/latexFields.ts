/**
 * The fields of a caption that a class or a house style prints by itself: `\court{..}`, `\plaintiff{..}`, `\caseno{..}`,
 * in the order a caption has them, with the words that it puts around them.
 */
import type { Span } from "./span.js";

export type Role = "counsel" | "court" | "district" | "division" | "parties" | "plaintiff" | "defendant" | "number" | "judge" | "title" | "subject";

export interface Field {
  readonly role: Role;
  readonly at: Span;
}

/** Top to bottom. */
export const CAPTION_ORDER: readonly Role[] = ["counsel", "court", "district", "division", "parties", "plaintiff", "defendant", "number", "judge", "subject", "title"];

const NAMED: readonly (readonly [Role, RegExp])[] = [
  // "court", "courtname", "setCourt", "usdistrictcourt"; not "courtroom", "courtesycopy"
  ["court", /^(?:us)?(?:district)?court(?:name|line|header|heading|title)?$|^(?:jurisdiction|venue|forum|tribunal)$/],
  ["district", /^(?:court)?district(?:name)?$|^judicialdistrict$/],
  ["division", /^(?:court)?division(?:name)?$/],
  // "casename", "caseTitle", "parties"; not "case"
  ["parties", /^(?:case|action)(?:name|title|caption|style)$|^(?:parties|styleofcase)$/],
  // "plaintiff", "plaintiffs", "plaintiffname"; not "plaintiffcounsel"
  ["plaintiff", /^(?:plaintiffs?|petitioners?|relators?|firstparty)(?:names?|block|list)?$/],
  ["defendant", /^(?:defendants?|respondents?|secondparty)(?:names?|block|list)?$/],
  // "caseno", "casenumber", "docket", "civilactionno", "causenum"; not "case", which cites one
  ["number", /^(?:case|civil|docket|cause|index|action|civilaction)(?:no|num|number|nr)$|^(?:docket|civilaction)$/],
  ["judge", /^(?:magistrate|assigned|presiding|district)?judge(?:name)?$|^magistrate$/],
  // "title", "doctitle", "pleadingtitle", "documenttype"; not "titleformat", "subtitle"
  ["title", /^(?:doc|document|pleading|paper|motion|brief|filing)?(?:title|type)$|^(?:doc|document|pleading|paper|motion|brief|filing)name$|^(?:pleading|motion)$/],
  ["subject", /^(?:re|subject|regarding|reline|subjectline)$/],
  ["counsel", /^(?:author|attorneys?|counsel|attorneysfor|attorneyfor|firm|counselfor)$/],
];

/** `setCourt`, `theCourt` and `my@court` are `court`. */
const PREFIX = /^(?:set|the|my|pleading|p)(?=[A-Z@])|[@]/g;

export function roleOf(macro: string): Role | null {
  if (macro.length > 30) return null;
  const name = macro.replace(PREFIX, "").toLowerCase();
  return NAMED.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Running heads, options, addresses, citations and the court below repeat or resemble a caption's words, and are none. */
const NEVER = /head|foot|mark|setup|package|input|include|date|address|signature|thanks|length|format|style|keywords|abstract|exhibit|counsel|attorney|firm|phone|email|document|hook|write|name$|cite|^new|index|lower|below|appeal/i;

const COURT_WORDS = /\b(?:united states|u\.s\.) district court\b|\b(?:eastern|western|northern|southern|central|middle|for the) district of [a-z]/i;
/** Sentence: "Case No. 4:25-cv-318", "4:25-cv-00318-SEP"; not "section 4:25". */
const NUMBER_WORDS = /^(?:(?:case|civil action|docket|cause) )?(?:nos?\.? ?)?\d{0,2}:?\d\d-?cv-?\d{2,6}/i;
/** Sentence: "PLAINTIFF'S MOTION TO COMPEL"; not "This motion is granted". */
const TITLE_WORDS = /^(?:[A-Z][\w'.]{0,20} ){0,6}(?:motion|application|letter)\b/i;
/** Sentence: "Dell v. Finch LLC"; not "Dell v. Finch, 12 F.3d 34", which cites. */
const VERSUS = /^\D{2,90} vs?\.? \D{2,90}$/;
const LONGEST = 500;

/** What an argument of an unknown macro says it is, by its words. */
export function roleByWords(macro: string, words: string): Role | null {
  if (words.length > LONGEST || NEVER.test(macro)) return null;
  const said = words.replace(/\\[a-zA-Z@]{1,30}|\\\\|[{}~]/g, " ").replace(/\s+/g, " ").trim();
  if (COURT_WORDS.test(said)) return "court";
  if (NUMBER_WORDS.test(said)) return "number";
  if (VERSUS.test(said) && said.length < 200) return "parties";
  return TITLE_WORDS.test(said) && said.length < 200 && !/\.$/.test(said) ? "title" : null;
}

/** What a caption prints before and after a field's words. */
export interface Setting {
  readonly before: string;
  readonly after: string;
}

const LABELLED = /plaintiff|petitioner|defendant|respondent|relator/i;
const CENTERED: Setting = { before: "\n\n\\begin{center}\\textbf{", after: "}\\end{center}\n\n" };
const PARAGRAPH: Setting = { before: "\n\n", after: "\n\n" };

export function settingOf(role: Role, words: string, state: string | null): Setting {
  switch (role) {
    case "court": case "title": case "division": return CENTERED;
    case "district": {
      if (/\bdistrict\b|\./i.test(words)) return CENTERED;
      const side = /^\s*(?:eastern|western|northern|southern|central|middle)\s*$/i.test(words);
      if (side) return state === null ? CENTERED : { ...CENTERED, after: ` District of ${state}${CENTERED.after}` };
      return { ...CENTERED, before: `${CENTERED.before}District of ` };
    }
    case "plaintiff": return LABELLED.test(words) ? PARAGRAPH : { before: "\n\n", after: ", Plaintiff,\n\n" };
    case "defendant": return LABELLED.test(words) ? { before: "\n\nv.\n\n", after: "\n\n" } : { before: "\n\nv.\n\n", after: ", Defendant.\n\n" };
    case "number": return /\bnos?\b|\bcase\b|\bcivil\b|number/i.test(words) ? PARAGRAPH : { before: "\n\nCase No. ", after: "\n\n" };
    case "judge": return /\bjudge\b|\bhon/i.test(words) ? PARAGRAPH : { before: "\n\nJudge: ", after: "\n\n" };
    case "subject": return /^\s*re\b/i.test(words) ? PARAGRAPH : { before: "\n\nRe: ", after: "\n\n" };
    case "parties": case "counsel": return PARAGRAPH;
  }
}

/** Sentence: "court={United States District Court}, caseno = {4:25-cv-318}"; not "see={fig}" inside a word. */
const KEY = /(?:^|,)[\s%]{0,20}([A-Za-z]{2,20}) {0,4}=\s{0,4}\{/g;
const LONGEST_KEYED = 3000;

/** The fields that keys give: `\pleadingsetup{court={..}, caseno={..}}`. */
function keyedRoles(text: string, macro: string, group: Span): readonly Field[] {
  if (macro === "hypersetup" || group.end - group.start > LONGEST_KEYED) return [];
  const words = text.slice(group.start, group.end);
  if (!words.includes("=")) return [];
  return Array.from(words.matchAll(KEY)).flatMap((m): readonly Field[] => {
    const role = roleOf(m[1] ?? ""), start = m.index + m[0].length, length = closing(words, start);
    return role === null || length < 0 ? [] : [{ role, at: { start: group.start + start, end: group.start + start + length } }];
  });
}

/** How far from `start` the group closes. */
function closing(words: string, start: number): number {
  let depth = 1;
  for (let i = start; i < words.length && i < start + LONGEST; i++) {
    const c = words.charAt(i);
    if (c === "{") depth++;
    else if (c === "}" && --depth === 0) return i - start;
  }
  return -1;
}

/** Commands of LaTeX that take several groups and make no caption. */
const NOT_CAPTIONS = /^(?:multicolumn|multirow|addcontentsline|titleformat|titlespacing|parbox|makebox|raisebox|textcolor|colorbox|fcolorbox|href|setlength|setcounter|addtocounter|markboth|resizebox|scalebox|rule|footnote|section|subsection|paragraph|signature)\*?$/;

/** What the arguments of a macro in the body are, where they are a caption's; nothing where they are not. */
export function argumentRoles(text: string, macro: string, groups: readonly Span[]): readonly Field[] {
  if (NOT_CAPTIONS.test(macro)) return [];
  const [first, second] = groups;
  if (!first) return [];
  const keyed = keyedRoles(text, macro, first);
  if (keyed.length > 0) return keyed;
  if (macro === "setkomavar" && second) {
    const role = roleOf(text.slice(first.start, first.end));
    return role === null ? [] : [{ role, at: second }];
  }
  const role = roleOf(macro);
  if (role === "parties" && second) return [{ role: "plaintiff", at: first }, { role: "defendant", at: second }];
  if (role !== null && role !== "counsel") return [{ role, at: first }];
  return groups.length < 3 ? [] : byWords(text, macro, groups);
}

/** A house's own caption, defined elsewhere: its court, number and title by their words, and the first two others the parties. */
function byWords(text: string, macro: string, groups: readonly Span[]): readonly Field[] {
  const roles = groups.map((g) => roleByWords(macro, text.slice(g.start, Math.min(g.end, g.start + LONGEST + 100))));
  if (!roles.some((r) => r === "court" || r === "number" || r === "title")) return [];
  const others: readonly Role[] = roles.includes("parties") ? [] : ["plaintiff", "defendant"];
  let other = 0;
  const fields = groups.map((at, i): Field => ({ role: roles[i] ?? others[other++] ?? "counsel", at }));
  return [...fields].sort((a, b) => CAPTION_ORDER.indexOf(a.role) - CAPTION_ORDER.indexOf(b.role));
}
