/**
 * `goodfaith check --checklist`: all that was looked at in a draft. What each rule asks and what shows it, met or not; the
 * papers read with it; the contacts read; and what the orders in its case file direct, by when.
 */
import { checklistOf, type ListedAuthority, type ListedDuty, type ListedRequirement, type Place } from "../server/compliance/checklist.js";
import { contactDetail, contactLabel, dutyDetail, dutyLabel, dutyNotes } from "../server/compliance/checklistWords.js";
import { confirmation } from "./confirmation.js";
import { MARKS, shownIn, type FileText, type Page, type Shown } from "./report-text.js";
import { oneLine, wrap } from "./typeset.js";

interface Show {
  /** `“2:30 p.m.” motion.md:23:40` */
  readonly words: (place: Place) => string;
  /** `motion.md:23:40` */
  readonly place: (place: Place) => string;
}

/** A file of which no rule and no order asks anything is passed over, unless it is the only one. */
export const checklistText = (today: string): FileText => (path, model, page, places = null, paperPlaces = new Map()) => {
  const { authorities, contacts, duties } = checklistOf(model, today);
  if (authorities.length === 0 && duties.length === 0 && page.brief) return "";
  const { papers, ...shown } = shownIn(path, model, places, paperPlaces);
  const within = ({ paper }: Place): Shown => (paper === null ? shown : (papers.get(paper) ?? shown));
  const show: Show = {
    place: (place) => within(place).place(place.span),
    words: (place) => [within(place).words(place.span, 60), within(place).place(place.span)].filter((words) => words !== "").join(" "),
  };
  const { width, style } = page;
  return [
    `${style.strong(path)}  ${model.draft.title ? oneLine(model.draft.title.text) : "(no title)"}`,
    ...(authorities.length === 0 ? ["  no rule asks anything of this paper"] : authorities.map((each) => authority(each, show, page))),
    ...group("papers read with it", (model.papers ?? []).map(({ name, pointer }) => wrap(`${name}, for ${show.words({ paper: null, span: pointer })}`, width, "    "))),
    ...group("contacts read", contacts.map((each) => entry(`${contactLabel(each)}: ${contactDetail(each)}`, [show.place(each.place)], page))),
    ...group("what orders direct", duties.map((each) => duty(each, show, page))),
  ].join("\n");
};

function authority({ rule, requirements }: ListedAuthority, show: Show, page: Page): string {
  return [
    wrap(rule.citation, page.width, "  "),
    page.style.faint(wrap(confirmation(rule), page.width, "    ")),
    ...requirements.map((each) => requirement(each, show, page)),
  ].join("\n");
}

function requirement({ asks, status, lookedFor, places }: ListedRequirement, show: Show, { width, style }: Page, indent = "    "): string {
  const paint = { met: style.good, unmet: style.severity.error, unclear: style.severity.warning, "not-applicable": style.faint }[status];
  const mark = `${indent}${MARKS[status]} `;
  const said = status === "not-applicable" ? " (does not apply)" : status === "met" || lookedFor === null ? "" : ` (looked for: ${oneLine(lookedFor)})`;
  const words = wrap(`${oneLine(asks)}${said}`, width, mark);
  return [
    paint(mark) + words.slice(mark.length),
    ...places.slice(0, 3).map((place) => style.faint(wrap(show.words(place), width, `${indent}    `))),
  ].join("\n");
}

/** An order's duty, and below it what was looked for of it. */
const duty = (each: ListedDuty, show: Show, page: Page): string =>
  [entry(`${dutyLabel(each)} (${dutyDetail(each)})`, [...dutyNotes(each), show.place(each.place)], page), ...each.requirements.map((one) => requirement(one, show, page, "      "))].join("\n");

const entry = (words: string, notes: readonly string[], { width, style }: Page): string =>
  [wrap(oneLine(words), width, "    "), ...notes.map((note) => style.faint(wrap(oneLine(note), width, "        ")))].join("\n");

const group = (title: string, entries: readonly string[]): readonly string[] => (entries.length === 0 ? [] : [`  ${title}`, ...entries]);
