/** What "do so" and "they" stand for: acts and people that the order spoke of before. */
import { kindOfAct, kindOfPaper, type Act } from "./acts.js";
import type { Command } from "./commands.js";
import { actorAfter } from "./actors.js";
import { boundBy, isGranted, motionIn } from "./granted.js";
import { ofDiscovery } from "./openActs.js";
import type { Reader } from "./reader.js";
import { span } from "../span.js";

/** "he must do so within 14 days": what the sentence, or the one before, spoke of doing. */
export function antecedents(acts: readonly Act[], sentence: string, command: Command, reader: Reader): readonly Act[] {
  const told = acts.length === 1 ? ofBefore(sentence.slice(command.act, command.end), reader.last) : null;
  if (told !== null) return [{ ...acts[0]!, kind: told }];
  if (acts.length > 0 || !/^(?: also| then)?,? ?do(?: (?:so|this|it|that)\b|(?= (?:by|no later|not later|within|on|before|in)\b))/i.test(sentence.slice(command.act))) return acts;
  const spoken = [...sentence.slice(0, command.act).matchAll(DONE_BEFORE)].at(-1) ?? [...reader.last.matchAll(DONE_BEFORE)].at(-1);
  const kinds = [...sentence.slice(0, command.act).matchAll(/\b(?:to|then) (?=[a-z])/g)].map((m) => kindOfAct(sentence.slice(m.index + m[0].length, command.act))).filter((k) => k !== null);
  const kind = kinds.at(-1) ?? (spoken ? (spoken.groups?.["confers"] !== undefined ? "confer" : "other") : reader.actedAt === sentence || ofDiscovery(reader.last) ? "other" : null);
  return kind ? [{ kind, span: span(command.act, command.end), from: command.act }] : [];
}

/** "The joint report has not been filed. The parties shall file it": what "it" is; "the conference may be by letter. Counsel shall complete it". */
function ofBefore(act: string, before: string): Act["kind"] | null {
  const m = /^ ?(?:also |then |promptly )?(?<verb>\w+) (?:it|the same|that|this)\b(?! \w+ing)/i.exec(act), verb = m?.groups?.["verb"] ?? "";
  if (/^(?:file|re-?file|submit|lodge|send|provide|serve)$/i.test(verb)) {
    const kind = kindOfPaper(`file ${before.replace(/^(?:the|their|its|that|this|an?) /i, "")}`, 4);
    return kind === "joint-submission" || kind === "statement" ? kind : null;
  }
  return /^(?:complete|hold|conduct|finish|have|conclude)$/i.test(verb) && /^[^.;]{0,120}\b(?:the|that|their|this|a) (?:[\w-]+ )?(?:conference|meet[- ]and[- ]confer|conferral|consultation|discussion)\b(?! with the court)/i.test(before) && !/\b(?:status|hearing|court's|settlement)\b/i.test(before) ? "confer" : null;
}

/** What is then to be done: "has not produced the records", "Neither has spoken to the other". */
const DONE_BEFORE = /\b(?:(?<confers>extrajudicial|(?:good[- ]faith|informal|own|any) efforts?|exhaust\w*|confer(?!ence)\w*|spoke\w*|speak\w*|talk\w*|meet[- ]and[- ]confer|met|discuss\w*)|produc(?:e|ed|ing)|answer(?:ed|ing)?|supplement(?:ed|ing)?|respond(?:ed|ing)?|provid(?:e|ed|ing)|serv(?:e|ed|ing)|identif(?:y|ied|ying)|disclos(?:e|ed|ing)|search(?:ed|ing)?|return(?:ed|ing)?|sign(?:ed|ing)?|verif(?:y|ied|ying)|deliver(?:ed|ing)?|log(?:ged|ging)?)\b/gi;

const PERSON = /\b(?:Mr|Ms|Mrs|Dr)\. \p{Lu}[\p{L}'’-]+/gu;
/** Where a clause may begin with its subject. */
const CLAUSE = /(?:^(?:(?:if|should|when|once|unless|because|since|where|while|although|whether|until|as) )?|[;:] |, | (?:if|should|when|once|unless|because|since|that|and|but|where|while|although|whether|until) )(?:the )?(?=\p{L})/giu;
/** What follows a subject: its verb. */
const VERB_AFTER = /^,? (?:(?:also|still|then|now|later|again|hereby|therefore|each|both|nevertheless|however),? )*(?:shall|must|will|may|should|can|could|would|is|are|was|were|has|have|had|does|do|did|needs?|objects?|contends?|argues?|claims?|says?|states?|represents?|agrees?|agreed|wish(?:es)?|seeks?|intends?|fails?|refuses?|believes?|asks?|served|filed|produced|responded|answered|withdrew|withdraws|withholds|cannot|[a-z]+ed|[a-z]+s)\b/;

/** Those of whom a sentence says something, before `at`: the last of them. */
function subjectBefore(sentence: string, at: number, names: ReadonlySet<string>): string | null {
  let found: string | null = null;
  const words = sentence.slice(Math.max(0, at - 400), at);
  for (const m of words.matchAll(CLAUSE)) {
    const from = m.index + m[0].length, actor = actorAfter(words.slice(from), names);
    if (actor && actor.span.start === 0 && !actor.pronoun && !actor.generic && VERB_AFTER.test(words.slice(from + actor.span.end))) found = actor.who;
  }
  return found;
}

const SUBJECT_LEAD = /^(?:[^.;:]{0,60}?, )?(?:the )?(?=\p{L})/iu;

/** Keeps who the sentence spoke of, and what it ruled, for the next one's "it" and "she". */
export function noteSubject(reader: Reader, sentence: string): void {
  const motion = motionIn(sentence, reader.names);
  if (motion) reader.motion = motion;
  reader.bound = reader.motion && isGranted(sentence) ? boundBy(reader.motion, reader.called) : motion ? null : reader.bound;
  const lead = SUBJECT_LEAD.exec(sentence)?.[0].length ?? 0, actor = [0, /^the /i.test(sentence) ? 4 : 0, lead].map((at) => ({ at, actor: actorAfter(sentence.slice(at), reader.names) })).find(({ at, actor: a }) => a && a.span.start === 0 && VERB_AFTER.test(sentence.slice(at + a.span.end)))?.actor;
  if (actor?.pronoun !== true) reader.subject = actor && !actor.generic ? actor.who : null;
}

const ONE = /^(?:it|he|she)$/i;
const ofSeveral = (who: string): boolean => /^(?:the |all |both )*(?:parties|counsel|both|sides)\b/i.test(who);

/** Whom "they" stands for: an actor named earlier in the sentence, or the last one before it. */
export function earlierActor(sentence: string, at: number, reader: Reader, pronoun: Command["actor"]): string | null {
  if (pronoun === null && reader.actedAt === sentence) return reader.who;
  if (pronoun && ONE.test(pronoun.who)) return earlierOne(sentence, at, reader, pronoun.who);
  const named = /\b(?<who>(?:the )?parties|counsel|both sides|plaintiffs?|defendants?)\b(?!'|’)/giu;
  const told = [...sentence.slice(Math.max(0, at - 600), at).matchAll(named)].at(-1)?.groups?.["who"];
  // "The parties have said that they will confer. They must do so by May 3."
  const found = told ?? (pronoun && /^they$/i.test(pronoun.who) && reader.actedAt !== sentence && reader.actedAt !== reader.last ? /^(?:[^.]{0,60}?, )?(?<who>(?:the )?parties|counsel|both sides|plaintiffs|defendants)\b(?!'|’)/iu.exec(reader.last)?.groups?.["who"] : undefined);
  return found?.toLowerCase().replace(/^the /, "") ?? reader.who;
}

const PERSON_OR_THING = /^(?:it|he|she)$/i;
/** "the subpoena to Crestline Bank", "the subpoena served on the Harbor Authority": whom it names has to act on it. */
const SUBPOENAED = /\b[Ss]ubpoenas?(?: duces tecum)?(?: \([^()]{1,30}\))?(?: (?:that )?(?:\w+ ){0,3}?(?:served|issued|directed|addressed))? (?:up)?(?:on|to) (?:the |non-?party |third[- ]party )*(?<who>\p{Lu}[\p{L}\d.&'’-]*(?: (?:of|and|&|the|\p{Lu}[\p{L}\d.&'’-]*)(?=[ ,.]|$))*)/gu;
const lastOf = (told: RegExp, words: string): string | null => [...words.matchAll(told)].at(-1)?.groups?.["who"]?.replace(/ (?:of|and|the|&)$/, "").replace(/(?<!\b(?:Inc|Co|Corp|Ltd|Jr))\.$/, "") ?? null;

/** "it", "she": one of those of whom this sentence or the one before it spoke. */
function earlierOne(sentence: string, at: number, reader: Reader, pronoun: string): string | null {
  // The last of whom it was said that they shall act.
  if (reader.actedAt === sentence && reader.who !== null && !/^(?:parties|counsel|both)$/i.test(reader.who)) return reader.who;
  // "If Mr. Hutto is not content, he must": the person named last.
  const person = /^(?:he|she)$/i.test(pronoun) ? ([...sentence.slice(0, at).matchAll(PERSON)].at(-1) ?? [...reader.last.matchAll(PERSON)].at(-1))?.[0] : undefined;
  if (person !== undefined) return person;
  const here = subjectBefore(sentence, at, reader.names);
  if (here !== null && !ofSeveral(here)) return here;
  const granted = isGranted(sentence.slice(0, at)) ? motionIn(sentence.slice(0, at), reader.names) : null, bound = granted ? boundBy(granted, reader.called) : isGranted(reader.last) ? reader.bound : null;
  if (bound !== null) return bound;
  const subpoenaed = PERSON_OR_THING.test(pronoun) ? (lastOf(SUBPOENAED, sentence.slice(0, at)) ?? lastOf(SUBPOENAED, reader.last)) : null;
  if (subpoenaed !== null) return subpoenaed;
  const named = /\b(?<who>plaintiff|defendant|petitioner|respondent|movant)s?(?:'s?|’s?)?(?![\p{L}])/giu, told = [...sentence.slice(Math.max(0, at - 600), at).matchAll(named)].at(-1)?.groups?.["who"]?.toLowerCase();
  return told ?? (reader.subject !== null && !ofSeveral(reader.subject) ? reader.subject : null) ?? reader.who;
}
