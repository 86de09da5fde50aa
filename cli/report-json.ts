/**
 * The report that other programs read (format version 1): `json` is one object, `ndjson` one line a file as it is done.
 * Positions are those of the Language Server Protocol.
 */
import type { ComplianceModel, Finding, Requirement } from "../server/compliance/model.js";
import type { Conferral, Draft } from "../server/draft/draft.js";
import type { Outcome, Reporter } from "./outcome.js";
import { rangesIn, type Range, type RangeOf } from "./positions.js";

export type FileReport = CheckedReport | { readonly path: string; readonly error: string };

type CheckedReport = {
  readonly path: string;
  readonly draft: DraftReport;
  readonly authorities: readonly string[];
  readonly requirements: readonly RequirementReport[];
  readonly findings: readonly FindingReport[];
  readonly conferrals: readonly ConferralReport[];
  /** What an order commands; no reader of orders fills it yet. */
  readonly duties: readonly never[];
};

type DraftReport = Pick<Draft, "kind" | "filed" | "movant"> & {
  readonly court: string | null;
  readonly judge: string | null;
  readonly title: string | null;
  readonly motions: readonly string[];
  readonly needsCertification: boolean;
  readonly certification: { readonly range: Range; readonly heading: string | null } | null;
  readonly requests: readonly string[];
  readonly responses: readonly { readonly date: string | null; readonly supplemental: boolean; readonly range: Range }[];
};

type RequirementReport = Pick<Requirement, "id" | "asks" | "status" | "lookedFor"> & { readonly evidence: readonly Range[] };

type FindingReport = Pick<Finding, "code" | "severity" | "status" | "message" | "authority"> & {
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
};

type ConferralReport = Pick<Conferral, "mode" | "date" | "time" | "outcome"> & {
  readonly participants: readonly Omit<Conferral["participants"][number], "span">[];
  readonly range: Range;
};

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
  const { path, model, chosenCourt } = outcome;
  const range = rangesIn(model.draft.text);
  return {
    path,
    draft: draftReport(model, chosenCourt, range),
    authorities: model.authorities.map((rule) => rule.id),
    requirements: model.requirements.map(({ id, asks, status, evidence, lookedFor }) => ({
      id, asks, status, evidence: evidence.map(range), ...(lookedFor === undefined ? {} : { lookedFor }),
    })),
    findings: model.findings.map((finding) => findingReport(finding, range)),
    conferrals: model.draft.conferrals.map((conferral) => conferralReport(conferral, range)),
    duties: [],
  };
}

function draftReport({ draft, needsCertification }: ComplianceModel, chosenCourt: string | null, range: RangeOf): DraftReport {
  const { kind, forum, caption, title, motions, certification, filed, movant, requests, responses } = draft;
  return {
    kind,
    court: chosenCourt ?? (forum?.kind === "federal" ? forum.court : null),
    judge: caption?.judge ?? null,
    title: title?.text ?? null,
    motions: distinct(motions.map((motion) => motion.kind)),
    needsCertification,
    certification: certification && { range: range(certification.span), heading: certification.heading?.text ?? null },
    filed,
    movant: { side: movant.side, selfRepresented: movant.selfRepresented, incarcerated: movant.incarcerated },
    requests: distinct(requests.map((request) => request.label)),
    responses: responses.map(({ date, supplemental, span }) => ({ date, supplemental, range: range(span) })),
  };
}

const findingReport = ({ code, severity, status, message, authority, span, related, fixes }: Finding, range: RangeOf): FindingReport => ({
  code, severity, status, message, authority,
  range: range(span),
  related: related.map((place) => ({ range: range(place.span), message: place.message })),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ range: range(edit.span), newText: edit.newText })),
  })),
});

const conferralReport = ({ mode, date, time, participants, outcome, span }: Conferral, range: RangeOf): ConferralReport => ({
  mode, date, time,
  participants: participants.map(({ text, name, side, role }) => ({ text, name, side, role })),
  outcome,
  range: range(span),
});

const distinct = (labels: readonly string[]): readonly string[] => [...new Set(labels)];
