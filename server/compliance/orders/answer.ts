/** What is said of one thing that an order directs: a line of the checklist, and the finding that follows where it is not met. */
import type { Span } from "../../draft/span.js";
import type { Code } from "../codes.js";
import type { Fix, RequirementStatus } from "../model.js";

export interface OrderAnswer {
  /** After the duty's own name: "due", "joint", "3"; empty for the duty itself. */
  readonly part: string;
  readonly asks: string;
  readonly status: RequirementStatus;
  readonly evidence: readonly Span[];
  readonly lookedFor?: string;
  readonly fault?: Fault;
}

export interface Fault {
  readonly code: Code;
  readonly at: Span;
  /** A sentence of what is wrong; the authorities and the consequence are added to it. */
  readonly says: string;
  /** Only a doubt: information at most. */
  readonly doubt?: true;
  /** Which part of a joint paper is missing, as the catalog calls it: a rule that asks for the same is told with it. */
  readonly item?: string;
  /** A day that was missed is the order's alone: no rule is weighed against it. */
  readonly ofDay?: true;
  readonly fixes?: () => readonly Fix[];
}

/** What is only permitted is never missed: it is shown, and not judged. */
export function unjudged({ fault: _, ...answer }: OrderAnswer): OrderAnswer {
  return answer.status === "unmet" ? { ...answer, status: "unclear" } : answer;
}
