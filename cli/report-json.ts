/**
 * The report that other programs read (format version 1): `json` is one object, `ndjson` one line a file as it is done.
 * Positions are those of the Language Server Protocol.
 */
import { textsElsewhere } from "../server/compliance/elsewhere.js";
import type { ComplianceModel, Elsewhere, Finding, PaperRead, Requirement, Standing } from "../server/compliance/model.js";
import { ownCase } from "../server/compliance/case/in-case.js";
import { judgeShown } from "../server/compliance/judges.js";
import type { Conferral, Draft, Duty } from "../server/draft/draft.js";
import type { Span } from "../server/draft/span.js";
import type { Outcome, Reporter } from "./outcome.js";
import { rangesIn, type Range } from "./positions.js";
import type { Where } from "./word/blocks.js";
import type { Places } from "./word/places.js";

export type FileReport = CheckedReport | { readonly path: string; readonly error: string };

type CheckedReport = {
  readonly path: string;
  readonly draft: DraftReport;
  readonly authorities: readonly string[];
  readonly requirements: readonly RequirementReport[];
  readonly findings: readonly FindingReport[];
  readonly conferrals: readonly ConferralReport[];
  /** Papers filed with the motion that were read with it; left out where there are none. */
  readonly papers?: readonly PaperReport[];
  /** What an order directs and permits; empty for every other paper. */
  readonly duties: readonly DutyReport[];
};

type DraftReport = Pick<Draft, "kind" | "filed" | "movant"> & {
  readonly court: string | null;
  /** Only in a bankruptcy court's paper. */
  readonly bankruptcyCourt?: string | null;
  readonly judge: string | null;
  readonly title: string | null;
  readonly motions: readonly string[];
  readonly needsCertification: boolean;
  readonly certification: (At & { readonly heading: string | null }) | null;
  readonly requests: readonly string[];
  readonly responses: readonly (At & { readonly date: string | null; readonly supplemental: boolean })[];
};

type RequirementReport = Pick<Requirement, "id" | "asks" | "status" | "lookedFor"> & {
  readonly evidence: readonly (Range & InWord)[];
  readonly elsewhere?: readonly InPaper[];
};

type FindingReport = Pick<Finding, "code" | "severity" | "status" | "message" | "authority"> & At & {
  readonly related: readonly (At & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
  readonly elsewhere?: readonly (InPaper & { readonly message: string })[];
};

/** A place in a paper filed with the motion, or in the case file. */
type InPaper = At & { readonly path: string };

/** `at`: the motion's words that point to the paper. */
type PaperReport = { readonly path: string; readonly at: Range & InWord; readonly conferrals: readonly ConferralReport[] };

type ConferralReport = Pick<Conferral, "mode" | "date" | "time" | "outcome"> & At & {
  readonly participants: readonly Omit<Conferral["participants"][number], "span">[];
};

/** `mode`: "telephone"; ways that the order leaves to choose from are joined: "in-person or telephone". `leave`: what may be filed only with the court's leave. */
type DutyReport = Pick<Duty, "kind" | "force" | "who" | "initiates" | "due" | "if" | "contents" | "consequence" | "leave"> & At & {
  readonly mode: string | null;
};

/** In a Word document, where the text at a range comes from: the number of a paragraph of the body, or "footnote 2". */
interface InWord {
  readonly paragraph?: Where;
}

type At = InWord & { readonly range: Range };

interface Locator {
  readonly range: (span: Span) => Range;
  readonly at: (span: Span) => At;
  readonly evidence: (span: Span) => Range & InWord;
}

function locatorIn(text: string, places: Places | null): Locator {
  const range = rangesIn(text);
  const inWord = (span: Span): InWord => (places ? { paragraph: places.paragraph(span) } : {});
  return { range, at: (span) => ({ range: range(span), ...inWord(span) }), evidence: (span) => ({ ...range(span), ...inWord(span) }) };
}

export function jsonReporter(): Reporter {
  let before = '{"version":1,"files":[\n';
  return {
    each(outcome) {
      const text = before + JSON.stringify(fileReport(outcome));
      before = ",\n";
      return text;
    },
    end: () => (before === ",\n" ? "\n]}\n" : '{"version":1,"files":[]}\n'),
  };
}

export const ndjsonReporter = (): Reporter => ({
  each: (outcome) => `${JSON.stringify(fileReport(outcome))}\n`,
  end: () => "",
});

export function fileReport(outcome: Outcome): FileReport {
  if (outcome.kind === "refused") return { path: outcome.path, error: outcome.reason };
  const { path, model, chosenCourt, chosenJudge, places, paperPlaces } = outcome;
  const locator = locatorIn(model.draft.text, places);
  const papers = new Map([...textsElsewhere(model)].map(([name, text]) => [name, locatorIn(text, paperPlaces?.get(name) ?? null)]));
  const inPaper = ({ paper, span }: Pick<Elsewhere, "paper" | "span">): readonly InPaper[] => {
    const located = papers.get(paper)?.at(span);
    return located ? [{ path: paper, ...located }] : [];
  };
  return {
    path,
    draft: draftReport(model, chosenCourt, chosenJudge ?? ownCase(model)?.judge ?? null, locator),
    authorities: model.authorities.map((rule) => rule.id),
    requirements: model.requirements.map(({ id, asks, status, evidence, elsewhere, lookedFor }) => ({
      id, asks, status, evidence: evidence.map(locator.evidence), ...(elsewhere ? { elsewhere: elsewhere.flatMap(inPaper) } : {}), ...(lookedFor === undefined ? {} : { lookedFor }),
    })),
    findings: model.findings.map((finding) => ({
      ...findingReport(finding, locator),
      ...(finding.elsewhere ? { elsewhere: finding.elsewhere.flatMap((place) => inPaper(place).map((at) => ({ ...at, message: place.message }))) } : {}),
    })),
    conferrals: model.draft.conferrals.map((conferral) => conferralReport(conferral, locator)),
    ...(model.papers?.length ? { papers: model.papers.map((paper) => paperReport(paper, locator, papers.get(paper.name) ?? locator)) } : {}),
    duties: model.draft.duties.map((duty) => dutyReport(duty, locator)),
  };
}

function draftReport({ draft, standing, judges, needsCertification }: ComplianceModel, chosenCourt: string | null, chosenJudge: string | null, { at }: Locator): DraftReport {
  const { kind, forum, title, motions, certification, filed, movant, requests, responses } = draft;
  const bankruptcyCourt = "bankruptcy" in standing ? (courtOf(standing)?.id ?? null) : undefined;
  return {
    kind,
    court: chosenCourt ?? (forum?.kind === "federal" ? forum.court : bankruptcyCourt === undefined ? (courtOf(standing)?.id ?? null) : null),
    ...(bankruptcyCourt !== undefined && { bankruptcyCourt }),
    judge: judgeShown(draft, judges, chosenJudge),
    title: title?.text ?? null,
    motions: distinct(motions.map((motion) => motion.kind)),
    needsCertification,
    certification: certification && { ...at(certification.span), heading: certification.heading?.text ?? null },
    filed,
    movant: { side: movant.side, selfRepresented: movant.selfRepresented, incarcerated: movant.incarcerated },
    requests: distinct(requests.map((request) => request.label)),
    responses: responses.map(({ date, supplemental, span }) => ({ date, supplemental, ...at(span) })),
  };
}

const courtOf = (standing: Standing): { readonly id: string } | null =>
  standing.kind === "court" || standing.kind === "federal-only" ? standing.court : null;

const findingReport = ({ code, severity, status, message, authority, span, related, fixes }: Finding, { range, at }: Locator): FindingReport => ({
  code, severity, status, message, authority,
  ...at(span),
  related: related.map((place) => ({ ...at(place.span), message: place.message })),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ range: range(edit.span), newText: edit.newText })),
  })),
});

const paperReport = ({ name, pointer, draft }: PaperRead, motion: Locator, own: Locator): PaperReport => ({
  path: name, at: motion.evidence(pointer), conferrals: draft.conferrals.map((conferral) => conferralReport(conferral, own)),
});

const conferralReport = ({ mode, date, time, participants, outcome, span }: Conferral, { at }: Locator): ConferralReport => ({
  mode, date, time,
  participants: participants.map(({ text, name, side, role }) => ({ text, name, side, role })),
  outcome,
  ...at(span),
});

const dutyReport = ({ kind, force, who, initiates, modes, due, if: condition, contents, consequence, leave, span }: Duty, { at }: Locator): DutyReport => ({
  kind, force, who, initiates, mode: modes.length > 0 ? modes.join(" or ") : null, due, if: condition, contents, consequence, leave,
  ...at(span),
});

const distinct = (labels: readonly string[]): readonly string[] => [...new Set(labels)];
