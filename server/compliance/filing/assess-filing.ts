/**
 * A motion judged with the papers filed with it.
 *
 * A certification may lie in a declaration or in a certificate of its own. Where the motion points to such a paper and it
 * is at hand, what that paper tells of conferring counts as told in the motion. Findings and evidence stay in the motion,
 * at the words that point; `elsewhere` says where in the other paper.
 */
import type { Draft } from "../../draft/draft.js";
import { pointersIn, type Pointer } from "../../draft/pointers.js";
import type { Span } from "../../draft/span.js";
import { assess } from "../assess.js";
import type { ComplianceModel, Context, Elsewhere, Finding, Fix, NotRead, Requirement } from "../model.js";
import { titleSpan } from "../check.js";
import { answerTo, bearsListed, type Answer, type Attached } from "./answers.js";
import { filedTogether, placeIn, type Filed } from "./filed.js";
import { withStatementsFiled } from "./statements-filed.js";

/** Papers that other papers may be filed with. */
export const takesPapers = (draft: Draft): boolean => draft.kind === "motion" || draft.kind === "joint-submission";

/** Whether there is any use in looking for papers beside this one. */
export const pointsToPaper = (draft: Draft): boolean =>
  takesPapers(draft) && draft.statements.some((s) => s.kind === "points-to-paper");

export function assessFiling(motion: Draft, papers: readonly Attached[], context: Context): ComplianceModel {
  const listed = takesPapers(motion) ? papers.filter((paper) => paper.listed) : [];
  return withStatementsFiled(assessed(motion, papers, listed, context), motion, listed, context);
}

function assessed(motion: Draft, papers: readonly Attached[], listed: readonly Attached[], context: Context): ComplianceModel {
  const answers = pointsToPaper(motion) ? pointersIn(motion).map((pointer) => answerOf(pointer, motion, papers, listed)) : [];
  const pointed = papersRead(answers);
  const read: readonly Read[] = [...pointed, ...listed.filter((paper) => bearsListed(paper, motion) && !pointed.some((each) => each.paper === paper)).map((paper) => ({ paper, pointer: titleSpan(motion) }))];
  const alone = assess(motion, { ...context, notRead: read.length ? null : notRead(answers) });
  if (!read.length) return alone;
  const filed = filedTogether(motion, read);
  const whole = assess(filed.draft, context);
  return {
    ...whole, draft: alone.draft,
    requirements: whole.requirements.map((r) => inMotion(r, filed)),
    findings: [
      ...whole.findings.filter((f) => f.status !== "slip").map((f) => shownInMotion(f, filed)),
      ...alone.findings.filter((f) => f.status === "slip"),
      ...onceEach(whole.findings.filter((f) => f.status === "slip" && placeIn(filed, f.span).part).map((f) => shownInMotion(f, filed))),
    ].sort((a, b) => a.span.start - b.span.start),
    papers: read.map(({ paper, pointer }) => ({ name: paper.name, pointer, draft: paper.draft })),
  };
}

interface Read {
  readonly paper: Attached;
  /** The motion's words that point to it; the title, where only the case file does. */
  readonly pointer: Span;
}

/** What the case file lists answers before what merely lies there. */
function answerOf(pointer: Pointer, motion: Draft, papers: readonly Attached[], listed: readonly Attached[]): Answer {
  const answer = answerTo(pointer, motion, listed);
  return answer.kind === "read" ? answer : answerTo(pointer, motion, papers);
}

/** Each paper once, under the first words that point to it. */
function papersRead(answers: readonly Answer[]): readonly Read[] {
  const found = answers.flatMap((a) => (a.kind === "read" ? [{ paper: a.paper, pointer: a.pointer.span }] : []));
  return found.filter(({ paper }, i) => found.findIndex((f) => f.paper === paper) === i);
}

/** Why the papers at hand did not answer, where there is something to say of them. */
function notRead(answers: readonly Answer[]): NotRead | null {
  const told = answers.find((a) => a.kind === "alike") ?? answers.find((a) => a.kind === "silent");
  return told && (told.kind === "alike" || told.kind === "silent") ? { why: told.kind, papers: told.papers.map((p) => p.fileName) } : null;
}

function inMotion(requirement: Requirement, filed: Filed): Requirement {
  const places = requirement.evidence.map((span) => placeIn(filed, span));
  const elsewhere = places.flatMap(({ part, span }) => (part ? [{ paper: part.paper.name, span }] : []));
  const evidence = places.map(({ part, span }) => part?.pointer ?? span);
  return {
    ...requirement,
    evidence: evidence.filter((s, i) => evidence.findIndex((t) => t.start === s.start && t.end === s.end) === i),
    ...(elsewhere.length ? { elsewhere } : {}),
  };
}

function shownInMotion(finding: Finding, filed: Filed): Finding {
  const { part, span } = placeIn(filed, finding.span);
  const related = finding.related.map(({ span: at, message }) => ({ ...placeIn(filed, at), message }));
  const elsewhere: Elsewhere[] = [
    ...(part ? [{ paper: part.paper.name, span, message: part.paper.listed ? "Read here, as the case file has it filed with the motion" : "Read here, where the motion points" }] : []),
    ...(finding.elsewhere ?? []),
    ...related.flatMap((r) => (r.part ? [{ paper: r.part.paper.name, span: r.span, message: r.message }] : [])),
  ];
  return {
    ...finding,
    span: part?.pointer ?? span,
    message: part ? `${finding.message} (Read in ${part.paper.fileName}, ${part.paper.listed ? "which the case file has filed with the motion" : "to which the motion points here"}.)` : finding.message,
    related: related.flatMap((r) => (r.part ? [] : [{ span: r.span, message: r.message }])),
    fixes: finding.fixes.filter((fix) => isInMotion(fix, filed)),
    ...(elsewhere.length ? { elsewhere } : {}),
  };
}

/** An edit of another paper is offered in that paper. */
const isInMotion = (fix: Fix, { motion }: Filed): boolean => fix.edits.every((e) => e.span.end <= motion.text.length);

/** Many blanks of one paper, seen from the motion, are one thing to see to. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const same = (a: Finding, b: Finding): boolean => a.code === b.code && a.elsewhere?.[0]?.paper === b.elsewhere?.[0]?.paper;
  return findings.filter((f, i) => findings.findIndex((g) => same(f, g)) === i)
    .map((f) => ({ ...f, elsewhere: findings.filter((g) => same(f, g)).flatMap((g) => g.elsewhere ?? []) }));
}
