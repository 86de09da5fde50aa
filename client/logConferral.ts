/** "Log a Conferral": a few questions, and one entry more in the log of goodfaith.yaml, which the server words and places. */
import { Position, Selection, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextEditor } from "vscode";
import { CASE, LOG_CONFERRAL, type CaseParams, type CaseSummary, type LogConferral, type LogConferralParams } from "../server/protocol.js";

/** What is asked of the running server. */
interface Answering {
  ask<Answer>(method: string, params: object): Promise<Answer | null>;
}

type Entry = Record<string, string | readonly string[]>;

const TITLE = "Log a Conferral";

/** Null once it is done, or given up by the user; else what to tell. */
export async function logConferral(server: Answering, editor: TextEditor): Promise<string | null> {
  const uri = editor.document.uri.toString();
  const summary = await server.ask<CaseSummary>(CASE, { uri } satisfies CaseParams);
  if (!summary) return "Open the folder of the case first: the log is kept in goodfaith.yaml, in that folder.";
  const entry = await askFor(summary);
  if (!entry) return null;
  const answer = await server.ask<LogConferral>(LOG_CONFERRAL, { uri, entry } satisfies LogConferralParams);
  if (!answer) return "The entry was not added.";
  return answer.kind === "refused" ? answer.reason : write(answer);
}

/** Each question in turn; undefined as soon as one is escaped. */
async function askFor(summary: CaseSummary): Promise<Entry | undefined> {
  const date = await window.showInputBox({ ignoreFocusOut: true, title: `${TITLE}: the day`, value: summary.today, prompt: "YYYY-MM-DD", validateInput: dayOrWhy });
  if (date === undefined) return undefined;
  const time = await window.showInputBox({ ignoreFocusOut: true, title: `${TITLE}: the time of day`, placeHolder: "2:15 p.m., or nothing", validateInput: timeOrWhy });
  if (time === undefined) return undefined;
  const mode = await pick(`${TITLE}: how`, MODES);
  if (mode === undefined) return undefined;
  const by = await names(`${TITLE}: who got in touch`, summary, []);
  if (by === undefined) return undefined;
  const others = await names(`${TITLE}: with whom`, summary, by);
  if (others === undefined) return undefined;
  const about = await topics(summary);
  if (about === undefined) return undefined;
  const outcome = await pick(`${TITLE}: how it ended`, OUTCOMES);
  if (outcome === undefined) return undefined;
  return {
    date: date.trim(), mode, outcome, ...(time.trim() !== "" && { time: time.trim() }),
    ...(by.length > 0 && { by }), ...(others.length > 0 && { with: others }), ...(about.length > 0 && { about }),
  };
}

interface Choice extends QuickPickItem {
  readonly value: string;
}

const MODES: readonly Choice[] = [
  { label: "telephone", value: "telephone" }, { label: "in person", value: "in-person" }, { label: "video", value: "video" }, { label: "e-mail", value: "email" },
  { label: "letter", value: "letter" }, { label: "voicemail", value: "voicemail" }, { label: "text message", value: "text" }, { label: "fax", value: "fax" },
];

const OUTCOMES: readonly Choice[] = [
  { label: "impasse", description: "people conferred, and could not agree", value: "impasse" },
  { label: "partial accord", description: "people conferred, and agreed on some of it", value: "partial-accord" },
  { label: "accord", description: "people conferred, and agreed", value: "accord" },
  { label: "held", description: "people conferred; how it ended is left open", value: "held" },
  { label: "unanswered", description: "nobody answered", value: "unanswered" },
  { label: "declined", description: "the other side would not confer", value: "declined" },
  { label: "attempted", description: "no conference took place", value: "attempted" },
  { label: "scheduled", description: "only arranged", value: "scheduled" },
];

const pick = async (title: string, choices: readonly Choice[]): Promise<string | undefined> =>
  (await window.showQuickPick(choices, { title, ignoreFocusOut: true }))?.value;

/** People of the case file, less those named already, and others as they are typed. */
async function names(title: string, { people }: CaseSummary, without: readonly string[]): Promise<readonly string[] | undefined> {
  const known = people.filter(({ name }) => !without.includes(name)).map((each): Choice => ({ label: each.name, description: each.role === "party" ? each.for : `${each.role} for ${each.for}`, value: each.name }));
  return severalOrTyped(title, known, "Someone else...", "Names, with semicolons between them");
}

const topics = ({ discovery }: CaseSummary): Promise<readonly string[] | undefined> =>
  severalOrTyped(`${TITLE}: about what`, discovery.map(({ id, words }): Choice => ({ label: id, description: words, value: id })), "In other words...", "Such as: rfp-1 Nos. 3, 7; the privilege log");

async function severalOrTyped(title: string, known: readonly Choice[], other: string, placeHolder: string): Promise<readonly string[] | undefined> {
  const typed = async (): Promise<readonly string[] | undefined> => {
    const text = await window.showInputBox({ ignoreFocusOut: true, title, placeHolder });
    return text?.split(";").map((each) => each.trim()).filter((each) => each !== "");
  };
  if (known.length === 0) return typed();
  const picked = await window.showQuickPick([...known, { label: other, value: "" }], { title, ignoreFocusOut: true, canPickMany: true, placeHolder: "Any number, or none" });
  if (!picked) return undefined;
  const chosen = picked.map(({ value }) => value).filter((value) => value !== "");
  if (!picked.some(({ value }) => value === "")) return chosen;
  const added = await typed();
  return added && [...chosen, ...added];
}

/** A day of the calendar, or why it is none. */
function dayOrWhy(text: string): string | null {
  const day = new Date(`${text.trim()}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.trim()) ? null : "A day as YYYY-MM-DD";
}

/** The hours that the case file takes: "2:15 p.m.", "14:15", "noon". */
const TIME = /^(?:noon|midnight|(?:0?[1-9]|1[0-2])(?::[0-5]\d)? ?[ap]\.?m\.?(?: [A-Z]{2,8}(?: time)?)?|(?:[01]?\d|2[0-3]):[0-5]\d(?: [A-Z]{2,8}(?: time)?)?)?$/i;

const timeOrWhy = (text: string): string | null => (TIME.test(text.trim()) ? null : "A time such as 2:15 p.m., or nothing");

/** Applies the server's edit and shows the new entry. */
export async function write(answer: Exclude<LogConferral, { kind: "refused" }>): Promise<string | null> {
  const uri = Uri.parse(answer.uri);
  const edit = new WorkspaceEdit();
  if (answer.kind === "create") {
    edit.createFile(uri, { contents: new TextEncoder().encode(answer.text), overwrite: false });
    if (!(await workspace.applyEdit(edit))) return "The case file could not be made.";
    const document = await workspace.openTextDocument(uri);
    await show(uri, document.positionAt(answer.text.length));
    return null;
  }
  const document = await workspace.openTextDocument(uri);
  if (answer.version !== null && document.version !== answer.version) return "The case file changed meanwhile; try again.";
  const at = new Position(answer.position.line, answer.position.character);
  edit.insert(uri, at, answer.newText);
  if (!(await workspace.applyEdit(edit))) return "The entry was not added.";
  await show(uri, document.positionAt(document.offsetAt(at) + answer.newText.trimEnd().length));
  return null;
}

async function show(uri: Uri, at: Position): Promise<void> {
  const editor = await window.showTextDocument(uri, { preview: false });
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection);
}
