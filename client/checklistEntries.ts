/** A checklist as the entries of a tree: labels, icons, what a screen reader says, and the place that a click goes to. */
import { Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { Checklist, ChecklistAuthority, ChecklistContact, ChecklistDuty, ChecklistPlace, ChecklistRequirement } from "../server/protocol.js";

export interface Entry {
  readonly item: TreeItem;
  readonly children: readonly Entry[];
}

export const entriesOf = ({ uri, authorities, papers, contacts, duties }: Checklist): readonly Entry[] => [
  ...authorities.map((each) => authorityEntry(each, uri)),
  ...group("Contacts read", "contacts", contacts.map(contactEntry)),
  ...group("Papers read with it", "papers", papers.map(({ uri: paper, pointer }, n) => paperEntry(paper, pointer, n))),
  ...group("What orders direct", "duties", duties.map((each, n) => dutyEntry(each, n, uri))),
];

type Status = ChecklistRequirement["status"];

const ICONS: Readonly<Record<Status, ThemeIcon>> = {
  met: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
  unmet: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
  unclear: new ThemeIcon("question", new ThemeColor("problemsWarningIcon.foreground")),
  "not-applicable": new ThemeIcon("circle-slash", new ThemeColor("disabledForeground")),
};

/** Of a rule whose own words were not all read, and of an order as a case file has it, nothing is as sure as red. */
const UNSURE = new ThemeIcon("error", new ThemeColor("problemsWarningIcon.foreground"));

const SAID: Readonly<Record<Status, string>> = { met: "met", unmet: "not met", unclear: "unclear", "not-applicable": "does not apply" };

function authorityEntry(authority: ChecklistAuthority, draft: string): Entry {
  const { id, citation, confirmed, confirmation, summary, origin, requirements } = authority;
  const count = (status: Status): number => requirements.filter((each) => each.status === status).length;
  const counts = (["unmet", "unclear", "met"] as const).filter((status) => count(status) > 0).map((status) => `${count(status)} ${SAID[status]}`);
  const open = count("unmet") + count("unclear") > 0;
  const described = [counts.join(", ") || SAID["not-applicable"], ...(confirmed === "low" ? ["rule not confirmed"] : []), ...(origin === null ? [] : ["your workspace's rule"])].join(" · ");
  const item = entryItem(`authority ${id}`, citation, described, open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.tooltip = [summary, confirmation, ...(origin === null ? [] : [`From your workspace's rules: ${origin}`])].join("\n\n");
  item.accessibilityInformation = { label: `rule: ${citation}, ${described}` };
  const entries = requirements.map((each, n) => ({ status: each.status, entry: requirementEntry(each, n, confirmed, draft) }));
  const asked = entries.filter((each) => each.status !== "not-applicable").map(({ entry }) => entry);
  const idle = entries.filter((each) => each.status === "not-applicable").map(({ entry }) => entry);
  return { item, children: [...asked, ...group("Does not apply", `idle ${id}`, idle, TreeItemCollapsibleState.Collapsed)] };
}

function requirementEntry({ id, asks, status, lookedFor, places }: ChecklistRequirement, n: number, confirmed: ChecklistAuthority["confirmed"], draft: string): Entry {
  const [first] = places;
  const sought = lookedFor === null ? "" : `looked for ${lookedFor}`;
  const seen = first && first.words !== "" ? quoted(first, draft) : "";
  const described = status === "met" ? seen : status === "not-applicable" ? "" : [SAID[status], sought].filter((words) => words !== "").join(": ");
  const several = places.length > 1;
  const item = entryItem(`requirement ${id} ${n}`, capital(asks), described, several ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.iconPath = status === "unmet" && confirmed !== "high" ? UNSURE : ICONS[status];
  item.tooltip = [`${capital(asks)}: ${SAID[status]}`, ...(sought === "" ? [] : [capital(sought)]), ...places.map((place) => quoted(place, draft)).filter((words) => words !== "")].join("\n\n");
  item.accessibilityInformation = { label: `${SAID[status]}: ${asks}${status === "met" ? `, ${seen}` : sought === "" ? "" : `, ${sought}`}` };
  if (first) item.command = reveal(first);
  return { item, children: several ? places.map((place, m) => placeEntry(place, `${id} ${n} ${m}`, draft)) : [] };
}

function placeEntry(place: ChecklistPlace, id: string, draft: string): Entry {
  const item = entryItem(`place ${id}`, place.words === "" ? `line ${place.range.start.line + 1}` : `“${place.words}”`, place.uri === draft ? `line ${place.range.start.line + 1}` : nameOf(place.uri));
  item.accessibilityInformation = { label: `place: ${place.words}, ${String(item.description)}` };
  item.command = reveal(place);
  return { item, children: [] };
}

const MODE_ICONS: Readonly<Record<string, string>> = {
  telephone: "call-outgoing", "in-person": "organization", video: "device-camera-video", email: "mail", letter: "mail", fax: "mail", text: "comment", voicemail: "unmute",
};

function contactEntry({ label, detail, source, mode, place }: ChecklistContact, n: number): Entry {
  const where = source === "draft" ? "" : ` (${nameOf(place.uri)})`;
  const item = entryItem(`contact ${n}`, label, `${detail}${where}`);
  item.iconPath = new ThemeIcon(MODE_ICONS[mode] ?? "comment-discussion");
  item.tooltip = [label, detail, source === "log" ? `From the log in ${nameOf(place.uri)}` : `“${place.words}”${where}`].join("\n\n");
  item.accessibilityInformation = { label: `contact: ${label}, ${detail}${where}` };
  item.command = reveal(place);
  return { item, children: [] };
}

function paperEntry(paper: string, pointer: ChecklistPlace, n: number): Entry {
  const item = entryItem(`paper ${n}`, nameOf(paper), pointer.words === "" ? "" : `“${pointer.words}”`);
  item.iconPath = new ThemeIcon("file");
  item.accessibilityInformation = { label: `paper read with the draft: ${nameOf(paper)}` };
  item.command = { command: "vscode.open", title: "Open the Paper", arguments: [Uri.parse(paper)] };
  return { item, children: [] };
}

function dutyEntry(duty: ChecklistDuty, n: number, draft: string): Entry {
  const { label, detail, force, notes, requirements, place } = duty;
  const item = entryItem(`duty ${n}`, label, detail, requirements.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  item.iconPath = dutyIcon(duty);
  item.tooltip = [`${label} (${detail})`, ...notes].join("\n\n");
  item.accessibilityInformation = { label: [`${force === "may" ? "permitted" : "directed"}: ${label}, ${detail}`, ...notes].join(". ") };
  item.command = reveal(place);
  return { item, children: requirements.map((each, m) => requirementEntry(each, m, "medium", draft)) };
}

function dutyIcon({ missed, days, force }: ChecklistDuty): ThemeIcon {
  if (missed) return UNSURE;
  if (days === null) return new ThemeIcon("circle-outline");
  if (days < 0) return new ThemeIcon("history", new ThemeColor("disabledForeground"));
  return new ThemeIcon("calendar", force === "must" ? new ThemeColor("problemsWarningIcon.foreground") : undefined);
}

function group(label: string, id: string, children: readonly Entry[], state = TreeItemCollapsibleState.Expanded): readonly Entry[] {
  if (children.length === 0) return [];
  const item = entryItem(`group ${id}`, label, String(children.length), state);
  item.accessibilityInformation = { label: `${label}: ${children.length}` };
  return [{ item, children }];
}

function entryItem(id: string, label: string, description: string, state = TreeItemCollapsibleState.None): TreeItem {
  const item = new TreeItem(label, state);
  item.id = id;
  item.description = description;
  return item;
}

const reveal = ({ uri, range: { start, end } }: ChecklistPlace): NonNullable<TreeItem["command"]> => ({
  command: "vscode.open", title: "Show in the Document",
  arguments: [Uri.parse(uri), { selection: new Range(start.line, start.character, end.line, end.character) }],
});

const quoted = ({ uri, words }: ChecklistPlace, draft: string): string => (words === "" ? "" : `“${words}”${uri === draft ? "" : ` (${nameOf(uri)})`}`);

const nameOf = (uri: string): string => Uri.parse(uri).path.split("/").at(-1) ?? uri;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
