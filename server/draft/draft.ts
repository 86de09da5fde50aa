/**
 * A draft as read: what kind of paper it is, where it is filed, what it asks for, and everything it says about
 * conferring. Plain data over the original text; every span counts in `text`. Nothing here judges.
 */
import type { Mode, MotionKind } from "../../shared-rules/rules.js";
import type { DateMention } from "./dates.js";
import type { Span } from "./span.js";
import type { Topic } from "./topics.js";

/** `YYYY-MM-DD`; compares as text. */
export type IsoDate = string;

export type Language = "markdown" | "plaintext" | "latex" | "legal-draft";

export type DocumentKind = "motion" | "certification" | "joint-submission" | "order" | "other";

export type Side = "plaintiff" | "defendant" | "other";

/** Where a paper says it is filed. */
export type Forum =
  | { readonly kind: "federal"; readonly court: string; readonly name: string; readonly span: Span }
  /**
   * Says "United States District Court" but not which, or names one that cannot be told. `bankruptcy`: a bankruptcy court, by its
   * id (`moeb`), or null where the district is not told.
   */
  | { readonly kind: "federal-unknown"; readonly name: string; readonly span: Span; readonly bankruptcy?: string | null }
  /** A state court, an appeals court, a tribunal: not ours. */
  | { readonly kind: "not-ours"; readonly name: string; readonly span: Span };

export interface Party {
  readonly name: string;
  readonly side: Side;
  readonly span: Span;
}

export interface Caption {
  readonly span: Span;
  readonly caseNumber: { readonly text: string; readonly span: Span } | null;
  readonly parties: readonly Party[];
  /** The judge named or the initials after the case number. */
  readonly judge: string | null;
  /** Every judge named: a case often has two. */
  readonly judges: readonly JudgeNamed[];
  /** The initials after the case number, one for each judge. */
  readonly initials: readonly string[];
  /** All that stands before and after year and number, in capitals: the court's office ("4" of 4:19-cv-345) and the initials. */
  readonly marks: readonly string[];
}

/** A judge as a caption names them. */
export interface JudgeNamed {
  readonly name: string;
  /** Where the caption gives it. */
  readonly office: "district" | "magistrate" | null;
}

export interface Title {
  readonly text: string;
  readonly span: Span;
}

/** A motion as its title or first sentence names it. */
export interface Motion {
  readonly kind: MotionKind;
  readonly span: Span;
}

export interface Movant {
  readonly side: Side | null;
  readonly selfRepresented: boolean;
  readonly incarcerated: boolean;
}

export interface Section {
  readonly title: string;
  readonly heading: Span;
  readonly span: Span;
  readonly level: number;
}

/** The statement the motion must carry, wherever it stands. */
export interface Certification {
  readonly span: Span;
  readonly heading: { readonly text: string; readonly span: Span } | null;
  /** Sworn, under penalty of perjury, or "declaration of": a form some rules demand. */
  readonly declaration: boolean;
}

export interface Participant {
  /** As written: "Ms. Brandt", "counsel for Defendant", "the undersigned". */
  readonly text: string;
  /** The full name where the draft gives it. */
  readonly name: string | null;
  readonly side: "movant" | "opponent" | null;
  readonly role: "counsel" | "party" | "staff" | null;
  readonly span: Span;
}

export type Outcome = "held" | "attempted" | "unanswered" | "declined" | "scheduled" | "unknown";

/** One contact, or a try at one, that the draft itself reports. */
export interface Conferral {
  readonly span: Span;
  readonly mode: Mode;
  readonly modeSpan: Span | null;
  readonly date: IsoDate | null;
  /** Present when some date words were read, even if they fix no day ("last week"). */
  readonly dateSpan: Span | null;
  readonly time: string | null;
  readonly timeSpan: Span | null;
  readonly placeSpan: Span | null;
  readonly durationSpan: Span | null;
  /** How long, in minutes, where it can be told. */
  readonly minutes: number | null;
  readonly participants: readonly Participant[];
  readonly outcome: Outcome;
  /** Who got in touch, where the sentence's subject tells. */
  readonly initiator: "movant" | "opponent" | null;
  /** Requests that the sentences about this contact say were discussed. */
  readonly discussed: readonly Request[];
  /** Everything in dispute was gone through ("each request at issue"). */
  readonly discussedAll: boolean;
  readonly inCertification: boolean;
  /** Told as a try: "attempted to reach". */
  readonly attempted: boolean;
  /** The rule's verb and nothing else: no date, no mode, no name. */
  readonly bare: boolean;
}

export type StatementKind =
  | "good-faith" | "sincere-efforts" | "impasse" | "opposed" | "unopposed" | "reasons" | "issues" | "compromises"
  /** "counsel has conferred", in the rule's words, with nothing that happened. */
  | "bare-conferred"
  /** "attempted to confer", with nothing that was done. */
  | "bare-attempted"
  /** Says in so many words that nobody conferred. */
  | "not-conferred"
  /** Ended in an agreement, a promise, or with an offer left unanswered. */
  | "agreement" | "promise" | "offer-open"
  /** Asked the other side to confer: "requested a call", "offered dates to meet and confer". */
  | "sought-conference"
  /** The other side would not talk: "refused to have a call", "insisted on e-mail". */
  | "refused-conference"
  /** The other side answered nothing: no responses, no reply to any message. */
  | "no-response"
  /** Asked more than once: "reminded several times", "again requested". */
  | "repeated-efforts"
  /** The other side would not take part in a joint paper, or answered nothing that one could be about. */
  | "no-joint-paper"
  /** All that passed between the sides was in writing. */
  | "only-written"
  /** Some of what is asked was given, and the rest withheld. */
  | "partly-refused"
  /** Something is refused, or left in dispute. */
  | "withheld"
  /** Asked for an answer within hours. */
  | "ultimatum"
  /** Says that they conferred once the motion was on file. */
  | "after-filing"
  /** Promises to go on trying and to supplement. */
  | "pledges-supplement"
  /** Says that what is in dispute was not gone through. */
  | "not-discussed"
  /** Says that a request, by its number, was not gone through. */
  | "request-not-discussed"
  /** Claims that the movant need not confer (no telephone, in custody, pressed). */
  | "excuse"
  /** Quotes or paraphrases the duty. */
  | "rule-recital"
  /** Points to another paper for the certification. */
  | "points-to-paper"
  /** Says that an order directed a joint letter or other joint paper. */
  | "joint-paper-ordered";

export interface Statement {
  readonly kind: StatementKind;
  readonly span: Span;
  readonly inCertification: boolean;
  /** Of `points-to-paper`: the paper is only cited, in a passage that certifies ("Roe Decl. ¶ 4"). */
  readonly cited?: true;
}

/** One discovery request in dispute. */
export interface Request {
  readonly kind: "interrogatory" | "production" | "admission" | "other";
  /** "3b", "17"; null where a whole set is meant. */
  readonly number: string | null;
  /** "Interrogatory 3b" */
  readonly label: string;
  readonly span: Span;
}

/** Discovery answered, as the draft tells it. */
export interface DiscoveryResponse {
  readonly date: IsoDate | null;
  readonly supplemental: boolean;
  /** Requests it is said to answer; empty when the draft does not say which. */
  readonly requests: readonly Request[];
  readonly span: Span;
}

/** A conferral rule or other authority cited in the draft. */
export interface RuleCitation {
  readonly text: string;
  readonly span: Span;
  /** `local:3.04(a)`, `federal:37(a)(1)`, `bankruptcy:7037`: what two spellings of one rule share. */
  readonly key: string;
  readonly rule: "federal" | "bankruptcy" | "local";
  /** "3.04(A)", as written. */
  readonly number: string;
  /** "E.D. Mo.", "Eastern District of Missouri": where the citation, or the words beside it, name its court. */
  readonly court: string | null;
}

/** A blank left in: `[date]`, `____`, `{{NAME}}`, `XX/XX/2024`. */
export interface Placeholder {
  readonly text: string;
  readonly span: Span;
  readonly inCertification: boolean;
}

/** A full date as told, for the calendar to check; whether it slips depends on today, which a draft does not know. */
export interface DateTold {
  readonly span: Span;
  readonly date: DateMention;
}

/** A part of a joint paper, or of a letter, that belongs to one side. */
export interface SidePart {
  readonly side: "movant" | "opponent" | "plaintiff" | "defendant";
  readonly span: Span;
}

/** Where a topic that a joint paper must take up is taken up. */
export interface TopicTreated {
  readonly topic: Topic;
  readonly span: Span;
  /** Opens its paragraph, as a label or a heading does. */
  readonly leads: boolean;
}

/** What a duty of an order is about: conferring, one paper of both sides, a report on it, or other discovery in dispute. */
export type DutyKind = "confer" | "joint-submission" | "statement" | "other";

/** One act that an order directs or permits to a party, to counsel or to a subpoenaed non-party. */
export interface Duty {
  readonly kind: DutyKind;
  /** Directed, or only permitted. */
  readonly force: "must" | "may";
  /** As the order names them: "defendants", "counsel for plaintiff"; "parties" for both sides. */
  readonly who: string;
  /** Who has to place the call or arrange the meeting, where the order says. */
  readonly initiates: string | null;
  /** The ways it may be done; empty where the order leaves that open. */
  readonly modes: readonly Mode[];
  /** The last day; null without one, and where it hangs on an event whose day is not known. */
  readonly due: IsoDate | null;
  /** The words that set the time: "within ten days of the date of this Order". */
  readonly dueSpan: Span | null;
  /** When it applies: "the parties are unable to resolve their disputes". */
  readonly if: string | null;
  /** What the paper must hold. */
  readonly contents: readonly string[];
  /** What the order says of not complying. */
  readonly consequence: string | null;
  /** What may not be filed without the court's leave. */
  readonly leave: string | null;
  readonly span: Span;
}

export interface Draft {
  readonly text: string;
  readonly language: Language;
  readonly kind: DocumentKind;
  readonly forum: Forum | null;
  readonly caption: Caption | null;
  readonly title: Title | null;
  readonly motions: readonly Motion[];
  /** Unopposed, agreed, stipulated or joint by its title. */
  readonly agreed: boolean;
  readonly movant: Movant;
  /** The other side appears without counsel. */
  readonly opponentSelfRepresented: boolean;
  /** The other side is in custody and appears without counsel. */
  readonly opponentIncarcerated: boolean;
  readonly sections: readonly Section[];
  readonly certification: Certification | null;
  readonly conferrals: readonly Conferral[];
  readonly statements: readonly Statement[];
  readonly requests: readonly Request[];
  readonly responses: readonly DiscoveryResponse[];
  readonly citations: readonly RuleCitation[];
  readonly placeholders: readonly Placeholder[];
  readonly dates: readonly DateTold[];
  readonly sideParts: readonly SidePart[];
  readonly topics: readonly TopicTreated[];
  /** What an order directs and permits; empty in every other paper. */
  readonly duties: readonly Duty[];
  readonly signature: Span | null;
  readonly filed: IsoDate | null;
}
