/**
 * Blanks left in from a template: `[date of conference]`, `____`, `{{COUNSEL_NAME}}`, `XX/XX/2024`, "TBD".
 *
 * Lawyers also use square brackets for other things, and those are no blanks: altered quotations ("[t]he Court"),
 * "[sic]", record cites ("[ECF No. 35]"), footnote marks, checkboxes, links. A bracket inside quotation marks is an
 * altered quotation unless its words can only be a blank.
 */
import { matches } from "./scan.js";
import { mayHold } from "./search.js";
import { span, type Span } from "./span.js";

interface PlaceholderMention {
  readonly span: Span;
  readonly text: string;
  /** Nothing but underscores in the paragraph: may be a signature line or a rule of the caption. */
  readonly lone: boolean;
}

/** What stands in one pair of square brackets; "[see [inner] one]" gives only the inner. */
const BRACKETS = /\[[^[\]]{0,200}\]/g;
/** "____", "__/__/2024", "_ _ _ _" ; not "__" (emphasis) nor "snake_case". */
const UNDERSCORES = /(?<![\w*])_{3,}(?:[/-]_{2,}){0,2}(?:\/\d{2,4})?|(?<![\w*])_{2}[/-]_{2}[/-](?:_{2,4}|\d{2,4})/g;
/** "{{COUNSEL_NAME}}", "{{ date }}"; not "{name}". */
const MUSTACHES = /\{\{[^{}]{1,80}\}\}/g;
/** "XX/XX/2024", "xx/xx/xx", "MM/DD/YYYY", "XX:XX p.m."; not "XXX Corp." nor "XX". */
const CROSSED_DATE = /(?<![\w/])(?:XX\/XX\/|xx\/xx\/|MM\/DD\/|mm\/dd\/)(?:\d{2,4}|XX(?:XX)?|xx(?:xx)?|YY(?:YY)?|yy(?:yy)?)\b|(?<![\w/])(?:XX:XX|xx:xx)\b/g;
/** "January XX, 2024", "October __, 2024", "202X" left to UNDERSCORES where underscored. */
const CROSSED_DAY = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:XX?|xx|__),? (?:\d{4}|20XX|20__)\b/g;
/** "<NAME>", "<INSERT DATE>", "<date of call>"; not "<b>", "</td>" nor "<br>". */
const ANGLES = /<(?:[A-Z][A-Z _/-]{2,40}|[a-z]+(?: [a-z]+){1,6})>/g;
/** "TBD", "TK TK", "to be inserted"; not "TBDs". */
const TO_COME = /(?<![\w-])(?:TBD|TBA|TKTK|TK TK|X{4,})(?![\w-])/g;

const mayBeCrossed = mayHold(CROSSED_DATE, CROSSED_DAY, TO_COME);

/** Inside brackets: the words of a blank that no altered quotation has. */
const BLANK_WORDS = /^(?:insert|enter|add|describe|specify|state|list|choose|select|fill in|identify|date|dates|time|place|name|names|number|month|day|year|location|manner|mode|method|counsel|opposing counsel|address|e-?mail|phone|telephone|city|county|court|case|signature|title|party|in person|telephonic|telephonically|by telephone|how|who|what|when|where|why|tbd|tba|firm|zip|fax|your|bar no)\b/i;
/** "do not oppose / oppose", "in person / by telephone", "does/does not", "has or has not": a choice left open. */
const CHOICE = /[a-z'.]\s?\/\s?[a-z]/i;
/** "does", "does not", "opposes": a choice when another bracket stands beside it. */
const ALTERNATIVE = /^(?:does|do|is|are|has|have|will|opposes?|opposed|unopposed|consents?|agrees?)(?: not)?\b/i;
/** "●", "__", "...", "•", "*", "blank", "?": nothing said. */
const EMPTY_SIGN = /^(?:[_●•○*?.…#X-]{1,40}|_+(?: _+){0,8}|blank|tk|x{2,})$/i;
/** A record cite, an editor's note: "ECF No. 35", "Doc. 12", "sic", "emphasis added", "citations omitted". */
const EDITORIAL = /^(?:sic|(?:internal |all |footnote |footnotes |original )?(?:emphasis|citations?|quotations?|quotation marks|footnotes?|alterations?|brackets?|ellips[ie]s)\b|(?:ecf|docs?|dkt|docket|rec|filing|cm\/ecf)\b|d\.?e\.? \d|r\. |id\.|ex\b|exh|see\b|redacted|sealed|signatures? (?:on|page)|remainder|proposed|at ¶|¶|§|page|pp?\.)/i;
/** "X", " ", "x", "✓": a checkbox; "^1", "1", "12": a footnote or a reference. */
const MARK = /^(?:[xX✓✔☒_ ]?|\^?[\w-]{0,3}\d{1,4}|\^.*|\d[\d\s,–-]{0,12}|@.*)$/;
/** One to three plain words: "him", "the plaintiff's", "T", "the Court". */
const FEW_WORDS = /^[A-Za-z'-]+(?: [A-Za-z'-]+){0,2}$/;
/** "current date", "requested deadline": a few words that end in what a blank asks for; not "the date", "his name". */
const BLANK_NOUN = /^(?!(?:the|this|that|his|her|its|their|a|an)\b).*\b(?:name|date|time|place|number|address|deadline|title|party|firm|issues?|relief|reasons?|pages?|days?)$/i;
/** Blanks written in capitals: "DATE", "COUNSEL NAME". */
const CAPITALS = /^[A-Z][A-Z0-9 './,()&-]{2,80}$/;

export function findPlaceholders(text: string): PlaceholderMention[] {
  const found: PlaceholderMention[] = [];
  const keep = (start: number, words: string): void => {
    found.push({ span: span(start, start + words.length), text: words, lone: isLone(text, start, words) });
  };
  if (text.includes("[")) {
    const quoted = quotations(text);
    for (const m of matches(BRACKETS, text)) if (isBlank(text, m.index, m[0], quoted(m.index))) keep(m.index, m[0]);
  }
  if (text.includes("__")) for (const m of matches(UNDERSCORES, text)) keep(m.index, m[0]);
  if (text.includes("{{")) for (const m of matches(MUSTACHES, text)) keep(m.index, m[0]);
  if (text.includes("<")) for (const m of matches(ANGLES, text)) keep(m.index, m[0]);
  if (mayBeCrossed(text)) for (const pattern of [CROSSED_DATE, CROSSED_DAY, TO_COME]) for (const m of matches(pattern, text)) keep(m.index, m[0]);
  return outermost(found);
}

/** Whether underscores only rule off a column or a page: nothing beside them on their line but marks, as in "________/". */
export function isRuledLine(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1, to = text.indexOf("\n", end);
  return end - start >= 8 && RULED.test(text.slice(from, to < 0 ? text.length : to));
}
const RULED = /^[\s_.,:;|§)(xX*/-]*$/;

function isBlank(text: string, start: number, bracketed: string, quoted: boolean): boolean {
  const inner = bracketed.slice(1, -1).trim();
  const before = text[start - 1] ?? "";
  const after = text[start + bracketed.length] ?? "";
  if (after === "(" || after === "[" || before === "]" || before === "!") return false;
  // Before the link marks: "[date](s)" is still a link to a Markdown reader, and rare in a blank.
  if (EMPTY_SIGN.test(inner) && !/^[x_]$/i.test(inner)) return true;
  if (MARK.test(inner) || EDITORIAL.test(inner)) return false;
  if (/\w/.test(before) || /[A-Za-z]/.test(after)) return false;
  if (BLANK_WORDS.test(inner)) return !(quoted && !/^(?:insert|enter|specify|describe)/i.test(inner));
  if (quoted) return false;
  if (CHOICE.test(inner)) return !/^and\/or$/i.test(inner);
  if (ALTERNATIVE.test(inner) && (text.startsWith(" [", start + bracketed.length) || text.slice(Math.max(0, start - 2), start) === "] ")) return true;
  if (CAPITALS.test(inner)) return true;
  if (FEW_WORDS.test(inner)) return BLANK_NOUN.test(inner);
  return /^[a-z]/.test(inner) && /\b(?:name|date|time|place|number|address|describe|insert|manner|reason|reasons|issues|list|of conference|of call|who)\b/i.test(inner);
}

/** Tells, for places asked in order, whether each stands inside double quotation marks. */
function quotations(text: string): (at: number) => boolean {
  let open = false;
  let next = text.indexOf('"');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('"', next + 1)) open = !open;
    return open && next >= 0;
  };
}

const isLone = (text: string, start: number, words: string): boolean =>
  words.startsWith("___") && text.slice(0, start).trim() === "" && /^[\s_.,:;]*$/.test(text.slice(start + words.length));

/** In order, without those inside another. */
function outermost(found: readonly PlaceholderMention[]): PlaceholderMention[] {
  const kept: PlaceholderMention[] = [];
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || one.span.start >= last.span.end) kept.push(one);
  }
  return kept;
}
