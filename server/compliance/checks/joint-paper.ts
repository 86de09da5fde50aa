import type { JointItem } from "../../../shared-rules/rules.js";
import type { Draft, SidePart, TopicTreated } from "../../draft/draft.js";
import { contains, type Span } from "../../draft/span.js";
import { inOne, insertJointItem, insertJointLetter } from "../../fixes/joint-letter.js";
import { met, notApplicable, titleSpan, type Assessment, type Check } from "../check.js";
import { partsTold } from "../emptyParts.js";
import { jointPaperBeside, wantsJoint } from "../jointPaperBeside.js";
import { hasEmptyPart, partsByName, twoNamedSides } from "../partsByName.js";
import { andList, cite, unread } from "../say.js";

/**
 * A joint paper has both sides' parts; its title proves nothing.
 *
 * A "Joint Letter" that the other side answered with a letter of its own was not joint (D.N.J., order of July 2, 2013).
 *
 * @bad  Defendant's position: The response is deficient because it states an objection and nothing else.
 * @good Defendant's position: The repairs are relevant and discoverable, and the response is deficient because it states an
 *       objection and nothing else.
 *
 *       Plaintiff's position: Plaintiff believes that the response is sufficient, because no repair before 2020 is in dispute.
 */
export const jointPaper: Check = {
  code: "not-joint",
  duty: "joint",
  asks: (rule) => `one paper of both sides (${rule.form.replace("-", " ")})`,
  owed: wantsJoint,
  assess({ draft, rule, others, notRead }) {
    const parts = bothSides(partsTold(draft)), isOneEmpty = hasEmptyPart(draft);
    if (parts) return met(...parts);
    const named = partsByName(draft);
    if (named?.ofBoth) return met(...named.spans);
    if (named) {
      return { status: "unclear", span: named.spans[0] ?? titleSpan(draft), lookedFor: "a part of each side", message: `Both sides? These parts are headed by names, and the caption does not tell whose they are; ${cite(rule)} asks for one paper with both sides' parts.` };
    }
    const both = signedForBoth(draft.text);
    if (both && !isOneEmpty && CONTENDS.every((side) => side.test(draft.text))) return met(both);
    const pointer = jointPaperBeside(draft) ?? (rule.governs.whereOrdered ? null : draft.statements.find((s) => s.kind === "points-to-paper" && !s.cited)?.span);
    if (pointer) {
      return { status: "unclear", span: pointer, lookedFor: "a part of each side", message: `Not in hand: the draft points here to another paper; ${notRead ? unread(notRead) : `whether it is the joint one that ${cite(rule)} asks for was not read`}.` };
    }
    const alone = draft.statements.find((s) => s.kind === "no-joint-paper");
    // One side's paper serves where the rule lets an attempt at a joint one be told (E.D. Cal. L.R. 251(d)), where nothing was answered
    // (251(e)), or where counsel declares that no stipulation could be had (C.D. Cal. L.R. 37-2): an order for a joint paper is another matter.
    if (alone && (rule.conference.attempt.counts === true || (rule.conference.attempt.counts === null && !rule.governs.whereOrdered))) {
      return { status: "unclear", span: alone.span, lookedFor: "a part of each side", message: `Not joint: this says that the other side would not take part, or answered nothing; ${cite(rule)} lets one side's paper serve then, on the terms that it sets.` };
    }
    const ordered = draft.statements.find((s) => s.kind === "joint-paper-ordered");
    return {
      status: "unmet", span: titleSpan(draft), lookedFor: "a part of each side",
      message: `Not joint: ${cite(rule)} asks for one paper with both sides' parts; ${draft.sideParts.length ? "only one side's part is here" : "this is one side's"}.`,
      related: ordered ? [{ span: ordered.span, message: "The draft says that a joint paper was ordered" }] : [],
      fixes: () => [insertJointLetter(draft, inOne(rule, others))],
    };
  },
};

/**
 * A joint paper takes up each item that the order names.
 *
 * @bad  Each side has read the other's part of this letter.
 * @good Efforts to resolve the dispute: Ms. Brandt and Mr. Osei conferred in good faith by telephone on January 4, 2024. Defendant
 *       offered as a compromise to accept the repairs since 2020. The compromise was not accepted.
 */
export const jointItems: Check = {
  code: "missing-joint-item",
  duty: "joint-items",
  asks: (rule) => `the parts of a joint paper: ${andList(rule.jointContents.map((i) => i.label))}`,
  owed: (rule) => wantsJoint(rule) && rule.jointContents.length > 0,
  assess({ draft: read, rule }) {
    const draft = bothSides(read.sideParts) ? read : twoNamedSides(read);
    if (draft === null) return notApplicable();
    return rule.jointContents.map((item): Assessment => {
      if (!ITEMS_READ.has(item.item)) return { status: "unclear", span: titleSpan(draft), lookedFor: item.label, quiet: true };
      const where = treated(draft, item);
      if (where) return met(where);
      return {
        status: "unmet", span: titleSpan(draft), lookedFor: item.label, ...(item.force === "should" ? { atMost: "warning" as const } : {}),
        message: `Missing part: ${cite(rule)} asks for ${item.label}; nothing in this draft takes it up.`,
        fixes: () => [insertJointItem(draft, rule, item)],
      };
    });
  },
};

/** "Plaintiff contends that the models bear on damages.": what each side says, issue by issue, in running text. */
const CONTENDS = [/\bplaintiffs?(?:['’]s?)? (?:contends?|contentions?|positions?|argues?|believes?)\b/iu, /\bdefendants?(?:['’]s?)? (?:contends?|contentions?|positions?|argues?|believes?)\b/iu];

/** "/s/ Nayeli Brandt, for Plaintiff    /s/ Declan Aziz, for Defendant": signed by counsel of both sides. */
function signedForBoth(text: string): Span | null {
  const of = (side: string): RegExpExecArray | null => new RegExp(String.raw`/s/ [^\n/]{3,60}?\b(?:for|counsel for|attorneys? for) (?:the )?${side}`, "iu").exec(text);
  const a = of("plaintiff"), b = of("defendant");
  return a && b ? { start: Math.min(a.index, b.index), end: Math.max(a.index + a[0].length, b.index + b[0].length) } : null;
}

/** Items that the reading of a joint paper can tell; others are left to the reader. */
export const ITEMS_READ: ReadonlySet<string> = new Set(["narrowing", "outstanding-requests", "responses", "efforts", "complaining-position", "responding-position", "compromises"]);

export function bothSides(parts: readonly SidePart[]): readonly Span[] | null {
  const a = parts.find((p) => p.side === "plaintiff" || p.side === "movant"), b = parts.find((p) => p.side === "defendant" || p.side === "opponent");
  return a && b ? [a.span, b.span] : null;
}

/** Where an item is taken up; a side's reasons count only in that side's part. */
function treated(draft: Draft, item: JointItem): Span | null {
  const spans = topicSpans(draft, item.item);
  if (item.item === "efforts") {
    const told = draft.conferrals.find((c) => sideAt(draft, c.span) === null);
    if (told) return told.span;
  }
  // A side's argument speaks of responses, too; the part itself stands outside the sides' parts, or opens a paragraph.
  if (item.side !== "complaining" && item.side !== "responding") return draft.topics.find((t) => t.topic === item.item && (t.leads || item.item === "compromises" || item.item === "efforts" || sideAt(draft, t.span) === null))?.span ?? null;
  // Which side complains is told by the parts themselves: the reasons of each must stand in a part of its own.
  const other = topicSpans(draft, item.side === "complaining" ? "responding-position" : "complaining-position").map((s) => sideAt(draft, s));
  return spans.find((s) => { const side = sideAt(draft, s); return side !== null && (other.length === 0 || other.some((o) => o !== null && o !== side)); }) ?? null;
}

const topicSpans = (draft: Draft, item: string): Span[] => draft.topics.filter((t: TopicTreated) => t.topic === item).map((t) => t.span);

const sideAt = (draft: Draft, s: Span): SidePart["side"] | null =>
  draft.sideParts.find((p) => contains(p.span, s))?.side ?? null;

/** Whether words stand in one side's part. */
export const partOfSide = (draft: Draft, s: Span): boolean => sideAt(draft, s) !== null;
