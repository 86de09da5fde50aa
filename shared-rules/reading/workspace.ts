/**
 * A workspace's own rules, `.goodfaith/rules/*.yaml`: a judge's procedures, a correction, a court that the catalog does not
 * have. A rule with the id of one in the catalog stands in for it; any other is added to its court.
 */
import { BANKRUPTCY_COURTS } from "../bankruptcy-courts.js";
import { FEDERAL_COURTS } from "../federal-courts.js";
import { BANKRUPTCY_RULES, CIVIL_RULES } from "../federal-rules.js";
import { withJudges } from "../judges.js";
import type { Court, Judge, Rule } from "../rules.js";
import { idMeant } from "./courtMeant.js";
import { readCourt, type CourtFile, type Written } from "./court.js";
import type { Problem } from "./yaml.js";

export interface RulesFile {
  /** The court that the file is about, or none. */
  readonly courts: readonly Court[];
  readonly problems: readonly Problem[];
  /** Ids of the rules that are there and could not be read; `"all"` where that is true of the whole file. */
  readonly unread: readonly string[] | "all";
}

/** `fileName` is what messages call the file: ".goodfaith/rules/moed.yaml". */
export function readRules(text: string, fileName: string): RulesFile {
  const { written, rules, judges, problems, unread, at } = readCourt(text);
  if (!written) return { courts: [], problems, unread };
  const named = nameOf(written, at);
  if ("problem" in named) return { courts: [], problems: [...problems, named.problem], unread: "all" };
  const own = (all: readonly Rule[]): readonly Rule[] => all.map((rule) => ({ ...rule, origin: fileName }));
  const court: Court = {
    ...named.court, rules: own(rules),
    ...(judges.length > 0 && { judges: judges.map((judge) => ({ ...judge, rules: own(judge.rules) })) }),
  };
  return { courts: [court], problems, unread };
}

/**
 * What a file gives now, with what it gave before it became faulty: a rule that is being edited does not go out of force
 * with every missing quotation mark.
 */
export function keepingLastGood(before: readonly Court[], now: RulesFile): readonly Court[] {
  if (now.unread === "all") return before;
  const lost = new Set(now.unread);
  const isLost = ({ id }: Rule): boolean => lost.has(id);
  const kept = (id: string): readonly Court[] => before.filter((court) => court.id === id);
  return now.courts.map((court) => ({
    ...court,
    rules: [...court.rules, ...kept(court.id).flatMap(({ rules }) => rules.filter(isLost))],
    ...judgesOf(withJudges(court.judges ?? [], kept(court.id).flatMap(({ judges = [] }) => lostOf(judges, isLost)))),
  }));
}

const lostOf = (judges: readonly Judge[], isLost: (rule: Rule) => boolean): readonly Judge[] =>
  judges.map((judge) => ({ ...judge, rules: judge.rules.filter(isLost) })).filter(({ rules }) => rules.length > 0);

const judgesOf = (judges: readonly Judge[]): Pick<Court, "judges"> => (judges.length > 0 ? { judges } : {});

type Named = { readonly court: Omit<Court, "rules"> } | { readonly problem: Problem };

/** The federal district and bankruptcy courts have their names already; another court brings its own, and how captions have it. */
function nameOf({ court: id, name, abbreviation, captions, federal = false }: Written, at: CourtFile["at"]): Named {
  const district = DISTRICTS.get(id);
  if (district) return { court: { id, name: name ?? district.name, abbreviation: abbreviation ?? district.abbreviation } };
  const missing = [name ? "" : "name", abbreviation ? "" : "abbreviation", captions ? "" : "captions"].filter(Boolean);
  if (name && abbreviation && captions) return { court: { id, name, abbreviation, captions, ...(!federal && { federal }) } };
  const message = `court: "${id}" is no federal district or bankruptcy court; expected its id (such as moed or moeb), or for another court also ${missing.join(", ")}${idMeant(id)}`;
  return { problem: { span: at(["court"]), message, severity: "error" } };
}

/** Matches "Eastern District of Missouri"; not "District Court of Guam". */
const DISTRICT_NAME = /^(?:[A-Z][a-z]+ )?District of /;

const DISTRICTS: ReadonlyMap<string, Pick<Court, "name" | "abbreviation">> = new Map([
  [CIVIL_RULES, { name: "Federal Rules of Civil Procedure", abbreviation: "Fed. R. Civ. P." }],
  [BANKRUPTCY_RULES, { name: "Federal Rules of Bankruptcy Procedure", abbreviation: "Fed. R. Bankr. P." }],
  ...BANKRUPTCY_COURTS.map(({ id, name, abbreviation }) => [id, { name, abbreviation }] as const),
  ...FEDERAL_COURTS.map(({ id, name, abbreviation }) => [id, { name: DISTRICT_NAME.test(name) ? `United States District Court for the ${name}` : name, abbreviation }] as const),
]);
