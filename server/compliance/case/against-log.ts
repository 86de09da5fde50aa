/**
 * What the draft reports, held against the log: a contact that the log has otherwise.
 *
 * What is merely not logged is no contradiction: a log has gaps. A report is contradicted where it can hardly be of another
 * contact than the entry: the same day and manner, with other people, at another hour or with another end; the same day, in
 * another live manner; or another day close by, for the only entry that nothing else in the draft accounts for.
 */
import { tookPlace, type CaseFile, type LoggedConferral } from "../../../shared-rules/case.js";
import { mayBear } from "../../docket/about.js";
import { contactsFor, minutesOf } from "../../docket/contacts.js";
import { isSame, personIn } from "../../docket/people.js";
import { daysBetween, partsOf, showDate } from "../../draft/calendar.js";
import type { Conferral, Draft } from "../../draft/draft.js";
import { isLive, isWritten } from "../../draft/modes.js";
import type { Span } from "../../draft/span.js";
import { clockWords } from "../../fixes/loggedWords.js";
import { inBlank } from "../blanks.js";
import type { CaseInHand, Finding, Fix } from "../model.js";
import { andList, modeWords } from "../say.js";

/** A report of the draft with a day. */
type Report = Conferral & { readonly date: string };

interface Difference {
  readonly report: Report;
  readonly entry: LoggedConferral;
  readonly at: Span;
  /** "this says 2:30 p.m., and the log 3:15 p.m." */
  readonly says: string;
  readonly fixes: readonly Fix[];
}

export function againstLog(draft: Draft, caseFile: CaseInHand): readonly Finding[] {
  const reports = draft.conferrals.filter((c): c is Report => c.date !== null && !c.bare && c.outcome !== "scheduled" && !inBlank(draft, c.span));
  const agreed = agreedAfterAll(draft, reports, caseFile.file);
  return [...(agreed ? [{ ...agreed, fixes: [], says: `this says that there is no accord, and by the log the conference of ${showDate(agreed.entry.date)} ended in one` }] : []), ...differences(draft, reports, caseFile.file)].map(({ entry, at, says, fixes }): Finding => ({
    code: "contradicted-certification", severity: "warning", status: "slip", authority: null, span: at, related: [], fixes,
    message: `Contradicted by the log: ${says}${says.endsWith(".") ? "" : "."}`,
    elsewhere: [{ paper: caseFile.name, span: entry.span, message: `The log: ${showDate(entry.date)}${entry.time === null ? "" : `, ${clockWords(entry.time)}`}, ${modeWords(entry.mode)}` }],
  }));
}

/** By the log the newest conference ended in an accord, and the draft, which tells of it, says that there is none. Where only a part was agreed, nothing is. */
function agreedAfterAll(draft: Draft, reports: readonly Report[], file: CaseFile): { readonly at: Span; readonly entry: LoggedConferral } | null {
  const { conference, all } = contactsFor(draft, file, draft.filed ?? LATEST);
  const said = draft.statements.find(({ kind, inCertification }) => kind === "impasse" && inCertification);
  if (!said || conference?.outcome !== "accord" || all.at(-1) !== conference || inBlank(draft, said.span)) return null;
  return reports.some((report) => report.outcome === "held" && fits(report, conference)) ? { at: said.span, entry: conference } : null;
}

/** A draft without a day of its own has all of the log behind it. */
const LATEST = "9999-12-31";

function differences(draft: Draft, reports: readonly Report[], file: CaseFile): readonly Difference[] {
  const log = file.conferrals.filter(({ outcome }) => outcome !== "scheduled");
  const borneOut = new Map(reports.map((report) => [report, log.filter((entry) => fits(report, entry) && within(report, entry, file, draft) === null)]));
  const taken = new Set([...borneOut.values()].flat());
  return reports.flatMap((report): readonly Difference[] => {
    if (borneOut.get(report)?.length) return [];
    const open = log.filter((entry) => !taken.has(entry));
    const sameDay = open.filter(({ date }) => date === report.date);
    const other = log.some((entry) => entry.date === report.date) ? null : onAnotherDay(draft, report, reports, open, file);
    const found = firstOf(sameDay.filter((entry) => fits(report, entry)), (entry) => within(report, entry, file, draft))
      ?? firstOf(sameDay, (entry) => inAnotherManner(report, entry, log, file)) ?? other;
    return found ? [found] : [];
  });
}

const firstOf = (entries: readonly LoggedConferral[], look: (entry: LoggedConferral) => Difference | null): Difference | null => {
  for (const entry of entries) {
    const found = look(entry);
    if (found) return found;
  }
  return null;
};

/** The same day, and a manner that may be the same. */
const fits = (report: Report, entry: LoggedConferral): boolean => report.date === entry.date && manner(report, entry);

/** "Letter" and "e-mail" are often one thing: a letter sent by e-mail. */
const manner = ({ mode, outcome }: Conferral, entry: LoggedConferral): boolean =>
  mode === "unknown" || mode === entry.mode || (isWritten(mode) && isWritten(entry.mode)) || (CALLS.has(mode) && CALLS.has(entry.mode) && outcome !== "held");

const CALLS: ReadonlySet<string> = new Set(["telephone", "voicemail"]);

/** An entry of the same day and manner that has another hour, other people or another end. */
function within(report: Report, entry: LoggedConferral, file: CaseFile, draft: Draft): Difference | null {
  const live = isLive(report.mode) && isLive(entry.mode);
  if (report.outcome === "held" && live && FAILED.has(entry.outcome ?? "")) {
    return { report, entry, at: report.span, fixes: [], says: `this says that people conferred on ${showDate(report.date)}, and by the log nobody did: the try was ${entry.outcome ?? ""}` };
  }
  const stranger = othersNamed(report, entry, file);
  if (stranger) return { report, entry, at: stranger.span, fixes: [], says: `this names ${stranger.text}, and the log of ${showDate(entry.date)} ${andList(stranger.logged)}` };
  const [told, logged] = [minutesOf(report.time), minutesOf(entry.time)];
  if (live && report.timeSpan && entry.time !== null && told >= 0 && logged >= 0 && Math.abs(told - logged) > LEEWAY) {
    const time = clockWords(entry.time), words = draft.text.slice(report.timeSpan.start, report.timeSpan.end);
    return {
      report, entry, at: report.timeSpan, says: `this says ${words}, and the log of ${showDate(entry.date)} ${time}`,
      fixes: CLOCK.test(words) && CLOCK.test(time) ? [{ title: `Write ${time}, as the log has it`, edits: [{ span: report.timeSpan, newText: time }] }] : [],
    };
  }
  return null;
}

const FAILED: ReadonlySet<string> = new Set(["unanswered", "declined", "attempted"]);

/** Clocks differ, and "approximately" is never exact. */
const LEEWAY = 15;

/** "2:30 p.m."; not "at around two". */
const CLOCK = /^\d{1,2}:\d{2} [ap]\.m\.$/iu;

/** People spoke on that day, but otherwise: a meeting told as a call. */
function inAnotherManner(report: Report, entry: LoggedConferral, log: readonly LoggedConferral[], file: CaseFile): Difference | null {
  if (report.outcome !== "held" || !isLive(report.mode) || othersNamed(report, entry, file)) return null;
  const at = report.modeSpan ?? report.span;
  if (isLive(entry.mode) && tookPlace(entry)) {
    return { report, entry, at, fixes: [], says: `this tells of a conference ${modeWords(report.mode)} on ${showDate(report.date)}, and the log of one ${modeWords(entry.mode)}` };
  }
  const spoke = log.some((each) => each.date === report.date && isLive(each.mode) && tookPlace(each));
  return !spoke && report.mode === "telephone" && entry.mode === "voicemail"
    ? { report, entry, at, fixes: [], says: `this tells of a conference by telephone on ${showDate(report.date)}, and the log of a voicemail` } : null;
}

/** The conference is logged, on another day nearby or in another year, and nothing else in the draft accounts for the entry. */
function onAnotherDay(draft: Draft, report: Report, reports: readonly Report[], open: readonly LoggedConferral[], file: CaseFile): Difference | null {
  if (report.outcome !== "held" || !isLive(report.mode) || !report.dateSpan) return null;
  const words = draft.text.slice(report.dateSpan.start, report.dateSpan.end);
  const near = open.filter((entry) => entry.mode === report.mode && tookPlace(entry) && mayBear(entry, draft, file)
    && !reports.some(({ date }) => date === entry.date) && !othersNamed(report, entry, file) && mayBeSlip(report, entry));
  const [entry] = near;
  if (!entry || near.length > 1) return null;
  const date = showDate(entry.date);
  return {
    report, entry, at: report.dateSpan, says: `this says ${showDate(report.date)}, and the log has the conference ${modeWords(entry.mode)} on ${date}`,
    fixes: FULL_DATE.test(words) ? [{ title: `Write ${date}, as the log has it`, edits: [{ span: report.dateSpan, newText: date }] }] : [],
  };
}

/** "March 17, 2025" */
const FULL_DATE = /^[A-Z][a-z]+ \d{1,2}, \d{4}$/u;

/** At another hour it is another call; else some days off, or the same day of another month or year. */
function mayBeSlip(report: Report, entry: LoggedConferral): boolean {
  const [told, logged] = [minutesOf(report.time), minutesOf(entry.time)];
  if (told >= 0 && logged >= 0 && Math.abs(told - logged) > LEEWAY) return false;
  const [a, b] = [partsOf(report.date), partsOf(entry.date)];
  const sameHour = told >= 0 && logged >= 0;
  const days = Math.abs(daysBetween(report.date, entry.date));
  return days <= (sameHour ? 7 : 3) || (a.day === b.day && (a.month === b.month || (a.year === b.year && sameHour)));
}

/** People of the other side whom the report names, where the entry has others and none of them. */
function othersNamed(report: Report, entry: LoggedConferral, file: CaseFile): { readonly text: string; readonly span: Span; readonly logged: readonly string[] } | null {
  const named = report.participants.filter((p) => p.name !== null && p.side === "opponent" && p.role !== "staff");
  const people = [...entry.by, ...entry.with];
  const [first] = named;
  if (!first || named.some((p) => people.some((name) => isSame(name, p.name ?? "")))) return null;
  const own = new Set(report.participants.filter((p) => p.name !== null && p.side === "movant").map((p) => personIn(file, p.name ?? "")?.side));
  // Those of the entry who are known to be on neither of the report's own sides.
  const logged = people.filter((name) => {
    const side = personIn(file, name)?.side;
    return side !== undefined && !own.has(side) && !report.participants.some((p) => p.side === "movant" && p.name !== null && isSame(name, p.name));
  });
  const opponents = own.size > 0 ? logged : logged.filter((name) => entry.with.includes(name));
  return opponents.length > 0 ? { text: first.text, span: first.span, logged: opponents } : null;
}
