/**
 * What an authority asks of a motion, as plain data: the typed shape of `shared-rules/catalog/*.yaml`.
 * The YAML has kebab-case keys; here they are camelCase. `null` and `[]` mean "not known" unless said otherwise.
 */

/** How far a rule, or one element of it, was confirmed against its own words. Severity follows it. */
export type Confidence = "high" | "medium" | "low";

/** How a contact was made. The first three are live; the rest are written or one-way. */
export type Mode = "in-person" | "telephone" | "video" | "letter" | "email" | "fax" | "voicemail" | "text" | "unknown";

/** What a certification must state. */
export type RecitalItem =
  | "good-faith" | "impasse" | "opposition" | "reasons" | "issues" | "efforts" | "steps" | "compromises"
  | "date" | "time" | "place" | "manner" | "participants" | "duration";

/** When a recital is owed; absent means always. */
export type When =
  | "held" | "attempt-only" | "opposed" | "movant-self-represented" | "movant-incarcerated"
  | "opponent-self-represented" | "same-county";

export interface Recital {
  readonly item: RecitalItem;
  readonly when?: When;
  readonly confirmed?: Confidence;
  /** The rule's own words for good faith, where they are others: "sincere efforts" say it there, and only there. */
  readonly saidAs?: "sincere-efforts";
}

/** The kinds of motion a rule can govern or except. */
export type MotionKind =
  | "compel" | "protective-order" | "quash" | "determine-sufficiency" | "discovery-sanctions" | "discovery"
  | "sanctions" | "extension" | "continue" | "stay" | "amend" | "dismiss" | "judgment-on-pleadings" | "summary-judgment"
  | "remand" | "transfer" | "strike" | "fees" | "default" | "injunction" | "restraining-order" | "class-certification"
  | "reconsider" | "in-limine" | "new-trial" | "seal" | "withdraw-counsel" | "substitute-counsel" | "pro-hac-vice"
  | "leave" | "intervene" | "appoint-counsel" | "in-forma-pauperis" | "habeas" | "other";

/** Who said that a mode does not suffice: the rule's own words, two or more orders of the court, or one. */
export type By = "rule" | "orders" | "order";

export type Form =
  | "statement-in-motion" | "certificate" | "separate-certificate" | "declaration" | "affidavit"
  | "letter" | "joint-letter" | "joint-stipulation" | "joint-statement" | "joint-motion" | "court-conference" | "other";

export interface Conference {
  /** What the rule accepts; `["any"]` where it does not say. */
  readonly modes: readonly (Mode | "any")[];
  /** Neither accepted nor refused in what was read. */
  readonly unclear: readonly Mode[];
  /** What the rule accepts where counsel have their offices in the same county. */
  readonly sameCounty?: readonly Mode[];
  /** `single`: refused where one such message stands alone; a longer written exchange was not ruled out in what was read. */
  readonly insufficient: readonly { readonly mode: Mode; readonly by: By; readonly single?: boolean }[];
  readonly attempt: {
    /** Does a reasonable attempt do where nobody could be reached? `null`: not known. */
    readonly counts: boolean | null;
    readonly recites: readonly RecitalItem[];
    /** Where nobody could be reached the motion may be filed, with efforts to follow and a supplement. */
    readonly postpones?: boolean;
    /** That the other side refused to confer, certified, does in a conference's place. */
    readonly refusal?: boolean;
    /** Where conferring was not possible, the certificate may say why instead. */
    readonly reason?: boolean;
  };
  readonly timing: {
    readonly atLeastDaysBeforeFiling?: number;
    readonly atMostDaysBeforeFiling?: number;
    readonly afterResponses?: boolean;
    /** Court days are counted, and not calendar days. */
    readonly courtDays?: boolean;
    /** Counsel confer before the court is approached. */
    readonly beforeCourtStep?: boolean;
    /** The court is approached so many hours after the last conference at the most. */
    readonly courtStepWithinHours?: number;
    /** The motion comes so many days after the responses complained of at the most. */
    readonly atMostDaysAfterResponses?: number;
    /** Where nobody answered, so many court days were left for an answer. */
    readonly awaitReplyCourtDays?: number;
    readonly confirmed?: Confidence;
  } | null;
}

/** One part that a joint paper must hold. */
export interface JointItem {
  /** Short and stable: `outstanding-requests`. */
  readonly item: string;
  /** As a lawyer would name it: "the outstanding discovery requests". */
  readonly label: string;
  /** `must` is an error when absent, `should` a warning. */
  readonly force: "must" | "should";
  readonly side?: "complaining" | "responding" | "both";
}

export interface Source {
  readonly id: string;
  readonly cite: string;
  readonly url?: string;
  readonly kind: "rule" | "order" | "judge-page" | "secondary";
  readonly asOf: string | null;
  readonly read: "full-text" | "in-part" | "quoted";
  readonly supports: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly citation: string;
  readonly formerly: readonly string[];
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly governs: {
    readonly motions: "discovery" | "nondispositive" | "all" | readonly MotionKind[];
    /** `any-self-represented`, `any-incarcerated`: the rule leaves out a dispute in which either side has no counsel, or is in custody without. */
    readonly except: readonly (MotionKind | "incarcerated" | "self-represented" | "any-self-represented" | "any-incarcerated" | "unopposed" | "missed-deposition")[];
    /** Applies only where the draft cites an order that directs a joint submission. */
    readonly whereOrdered?: boolean;
  };
  readonly form: Form;
  readonly place: string | null;
  /** Whose signature or endorsement the certification or the joint paper itself must bear, beside the motion's. */
  readonly signed?: "attorney" | "all-counsel";
  /** The most that the paper may hold, exhibits apart. */
  readonly length?: { readonly pages: number; readonly spacing?: "single" | "double"; readonly confirmed?: Confidence };
  /** What lead counsel must do themselves. */
  readonly leadCounsel?: { readonly must: "confer" | "sign" };
  readonly conference: Conference;
  readonly recites: readonly Recital[];
  readonly jointContents: readonly JointItem[];
  readonly verbatimRequests: boolean | null;
  readonly selfRepresented: "applies" | "exempt" | "incarcerated-exempt" | "unstated";
  /** The rule's own measure of a real attempt, in a few words, for messages. */
  readonly standard: string | null;
  readonly consequence: string | null;
  readonly summary: string;
  readonly sources: readonly Source[];
  readonly confirmed: Confidence;
  readonly checked: string;
  /** What was not seen, in a sentence a user can act on. */
  readonly caveat: string | null;
  /** The workspace's file that it was read from: ".goodfaith/rules/moed.yaml". Absent: it is the catalog's. */
  readonly origin?: string;
  /** The judge whose procedures these are, as `Judge.name`. Absent: the whole court's. */
  readonly judge?: string;
}

/** A judge with procedures of their own, which come on top of the court's rules. */
export interface Judge {
  /** "Donna M. Ryu"; the surname alone where no more was read. */
  readonly name: string;
  /** The office in which they set these procedures; null: not known. */
  readonly office: "district" | "magistrate" | null;
  /** As case numbers carry them: "DMR". */
  readonly initials: readonly string[];
  readonly rules: readonly Rule[];
}

export interface Court {
  /** "moed"; `frcp` and `frbp` for the rules that bind every district court and every bankruptcy court. */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly rules: readonly Rule[];
  readonly judges?: readonly Judge[];
  /** Its name as captions have it, for a court that only the workspace's rules know. */
  readonly captions?: readonly string[];
  /** `false`: the federal rules do not bind it. Absent: they do. */
  readonly federal?: false;
}

/** A federal trial court by name, whether or not the catalog has rules for it. */
export interface FederalCourt {
  readonly id: string;
  /** "Eastern District of Missouri"; "United States Bankruptcy Court for the Eastern District of Missouri". */
  readonly name: string;
  readonly abbreviation: string;
  /** A bankruptcy court: the civil rules reach it through the Bankruptcy Rules, and the district court's own do not. */
  readonly bankruptcy?: true;
}
