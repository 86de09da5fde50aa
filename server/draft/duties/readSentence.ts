/**
 * What one sentence of an order adds: its commands with their acts, the papers and times it tells as things, what it says of a paper or a
 * conference told before, and what follows otherwise.
 */
import type { Span } from "../span.js";
import { actsIn } from "./acts.js";
import { commandsIn } from "./commands.js";
import { conditionBefore, type Condition } from "./conditions.js";
import { readCommand } from "./commandDuties.js";
import { consequenceIn, leaveIn, ofWholeOrder } from "./consequences.js";
import { contentsOf, PAPER_SUBJECT } from "./contents.js";
import { deadlinesIn } from "./deadlines.js";
import { tellsOfPaper } from "./paperSays.js";
import { timesLast } from "./dueLater.js";
import { everyCaseAfter } from "./everyCase.js";
import { addPassive, addPronounPassive, addsToConference, independent } from "./passiveDuties.js";
import { passivesIn } from "./passives.js";
import { lastPaper, type Reader } from "./reader.js";
import { remembered } from "./remembered.js";
import { pick } from "./times.js";

const warningIn = remembered(3000, (sentence: string) => ({ consequence: consequenceIn(sentence), leave: leaveIn(sentence) }));

/** "shall:", "shall do the following:": the acts stand in the list below. */
const OPEN_COMMAND = /^(?:(?: (?:do|take|complete|comply with) (?:all of )?the following(?: (?:acts?|steps?|actions?))?| as follows)?,?:?)$/i;

export function readSentence(reader: Reader, sentence: string, place: (s: Span) => Span): string | null {
  const { consequence, leave } = warningIn(sentence);
  if (consequence !== null) noteConsequence(reader, consequence);
  const paper = lastPaper(reader);
  if (leave !== null && paper) paper.leave ??= leave;
  const bare = sentence.replace(LEAD_IN, "");
  if (PAPER_SUBJECT.test(bare)) {
    const told = contentsOf(sentence);
    if (paper && told.length > 0) { paper.contents = [...paper.contents, ...told]; return null; }
  }
  if (paper && tellsOfPaper(bare, reader.words.get(paper) !== undefined && reader.last.includes((reader.words.get(paper) ?? "").slice(0, 40))) && !deadlinesIn(bare, { ordered: reader.ordered, events: [], previous: null }).some((d) => d.day !== null)) {
    paper.contents = [...paper.contents, ...contentsOf(sentence)];
    return null;
  }
  const deadlines = deadlinesIn(sentence, { ordered: reader.ordered, events: reader.events, previous: reader.previous });
  reader.everyCase = everyCaseAfter(sentence, deadlines, reader.everyCase);
  if (addsToConference(reader, sentence.replace(LEAD_IN, ""), pick(deadlines), place)) return null;
  const commands = consequence !== null && commandsOnlyWarn(sentence, consequence) ? [] : commandsIn(sentence, reader.names, deadlines.some((d) => d.day !== null));
  const passives = reader.strict && !deadlines.some((d) => !d.bare) && !(reader.grants && reader.section === "ruling") ? [] : independent(passivesIn(sentence, reader.names), sentence, commands);
  let condition: Condition | null = null, previous = 0;
  for (const told of commands) {
    const command = { ...told, end: Math.min(told.end, ...passives.map((p) => p.clause).filter((at) => at > told.act)) };
    condition = conditionBefore(sentence, command.clause, command.start) ?? (command.actor === null || /,? and(?: then)? $/.test(sentence.slice(previous, command.start)) ? condition : null);
    previous = command.act;
    if (OPEN_COMMAND.test(sentence.slice(command.act, command.end))) return sentence.slice(0, command.act).replace(/:?$/, " ");
    const known = reader.duties.length;
    readCommand(reader, sentence, command, condition, deadlines, place);
    // "Within ten days, Defendant shall produce them, and Defendant shall answer Interrogatory 14": the time that led to the first.
    const [before, now] = [reader.duties[known - 1], reader.duties[known]];
    const time = deadlines.find((d) => d.span.end <= command.start);
    if (now && time && time.span.start < LEADING && now.dueSpan === null && before && commands[0] !== told && before.who === now.who && command.actor !== null && before.due === time.day && !/;|[.:] [A-Z]/.test(sentence.slice(time.span.end, command.start))) { now.due = time.day; now.dueSpan = place(time.span); }
  }
  if (commands.every((c) => actsIn(sentence, c.act, c.end).length === 0) && timesLast(reader, sentence.replace(LEAD_IN, ""), pick(deadlines), place)) return null;
  if (passives.length === 0 && commands.length === 0 && addPronounPassive(reader, sentence, deadlines, place)) return null;
  for (const passive of passives) addPassive(reader, sentence, passive, deadlines, place);
  return null;
}

/** A time that leads a sentence stands at its beginning. */
const LEADING = 40;

/** Before a sentence's subject: "IT IS FURTHER ORDERED that ". */
const LEAD_IN = /^(?:and )?(?:it is )?(?:hereby |further |therefore )*ordered(?: that|:)? |^\(?(?:\d{1,2}|[a-z])[.)] /i;

const commandsOnlyWarn = (sentence: string, consequence: string): boolean => sentence.length - consequence.length < 60;

function noteConsequence(reader: Reader, consequence: string): void {
  if (ofWholeOrder(consequence)) reader.warnings.push(consequence);
  else {
    const last = reader.duties.at(-1);
    if (last) last.consequence ??= consequence;
    else reader.warnings.push(consequence);
  }
}
