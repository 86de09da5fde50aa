/**
 * The report as SARIF 2.1.0, which code hosts and editors show beside the lines. A log is often uploaded, and a draft is
 * privileged: it carries places and messages, and no snippets of the text.
 */
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactChange, ArtifactLocation, Location, Log, Notification, ReportingDescriptor, Result } from "sarif";
import { version } from "../package.json";
import { CODES, type Code } from "../server/compliance/codes.js";
import { ownCase } from "../server/compliance/case/in-case.js";
import { textsElsewhere } from "../server/compliance/elsewhere.js";
import type { Finding, Fix, Severity } from "../server/compliance/model.js";
import { citedAs } from "../server/compliance/orders/directed.js";
import type { Span } from "../server/draft/span.js";
import type { Outcome, Reporter } from "./outcome.js";
import { rangesIn, type RangeOf } from "./positions.js";
import { placeName, type Places } from "./word/places.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const LEVELS = { error: "error", warning: "warning", information: "note" } as const satisfies Record<Severity, Result.level>;

export function sarifReporter(): Reporter {
  const results: Result[] = [];
  const unread: Notification[] = [];
  return {
    each(outcome) {
      if (outcome.kind === "refused") unread.push(unreadable(outcome));
      else results.push(...resultsOf(outcome));
      return "";
    },
    end: (exit) => `${JSON.stringify(logOf(results, unread, exit), null, 2)}\n`,
  };
}

function logOf(results: Result[], unread: Notification[], exit: 0 | 1 | 2): Log {
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "goodfaith", fullName: "Good Faith", semanticVersion: version, rules: [...RULES] } },
      invocations: [{ executionSuccessful: exit !== 2, exitCode: exit, toolExecutionNotifications: unread }],
      columnKind: "utf16CodeUnits",
      results,
    }],
  };
}

const CODE_LIST = Object.keys(CODES) as readonly Code[];

const RULES: readonly ReportingDescriptor[] = CODE_LIST.map((code) => ({ id: code, shortDescription: { text: CODES[code] } }));

function resultsOf({ path, model, places, paperPlaces }: Extract<Outcome, { kind: "checked" }>): readonly Result[] {
  const artifact = artifactAt(path);
  const text: TextOf = { artifact, range: rangesIn(model.draft.text), places };
  const citations = new Map([...(ownCase(model)?.orders ?? []).map((order) => [order.id, citedAs(order)] as const), ...model.authorities.map((rule) => [rule.id, rule.citation] as const)]);
  const papers = new Map([...textsElsewhere(model)].map(([name, text]): [string, TextOf] => [name, { artifact: artifactAt(name), range: rangesIn(text), places: paperPlaces?.get(name) ?? null }]));
  return model.findings.map((finding) => resultOf(finding, text, papers, citations));
}

/** The text that spans count in, and the file it is or was read out of. */
interface TextOf {
  readonly artifact: ArtifactLocation;
  readonly range: RangeOf;
  readonly places: Places | null;
}

function resultOf(finding: Finding, text: TextOf, papers: ReadonlyMap<string, TextOf>, citations: ReadonlyMap<string, string>): Result {
  const { code, severity, status, message, authority, span, related, fixes, elsewhere = [] } = finding;
  const places = [
    ...related.map((place) => ({ ...locationAt(place.span, text), message: { text: place.message } })),
    ...elsewhere.flatMap((place) => {
      const paper = papers.get(place.paper);
      return paper ? [{ ...locationAt(place.span, paper), message: { text: place.message } }] : [];
    }),
  ];
  return {
    ruleId: code,
    ruleIndex: CODE_LIST.indexOf(code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationAt(span, text)],
    ...(places.length === 0 ? {} : { relatedLocations: places.map((place, id) => ({ id, ...place })) }),
    // A fix replaces text in the file: a Word document has none to replace.
    ...(fixes.length === 0 || text.places ? {} : {
      fixes: fixes.map((fix) => ({ description: { text: fix.title }, artifactChanges: [changeOf(fix, text.artifact, text.range)] })),
    }),
    properties: { status, authority, citation: authority === null ? null : citations.get(authority) ?? null },
  };
}

const changeOf = (fix: Fix, artifactLocation: ArtifactLocation, range: RangeOf): ArtifactChange => ({
  artifactLocation,
  replacements: fix.edits.map((edit) => ({ deletedRegion: regionAt(edit.span, range), insertedContent: { text: edit.newText } })),
});

/** Lines and columns mean nothing in a Word document: there the paragraph is named. */
function locationAt(span: Span, { artifact, range, places }: TextOf): Location {
  if (!places) return { physicalLocation: { artifactLocation: artifact, region: regionAt(span, range) } };
  const name = placeName(places.paragraph(span));
  return {
    physicalLocation: { artifactLocation: artifact },
    logicalLocations: [{ name, fullyQualifiedName: name, kind: "paragraph" }],
    message: { text: name },
  };
}

/** SARIF counts lines and columns from one. */
function regionAt(span: Span, range: RangeOf) {
  const { start, end } = range(span);
  return {
    startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
    charOffset: span.start, charLength: span.end - span.start,
  };
}

/** A relative path stays relative, so that a log made on one machine reads on another. */
const artifactAt = (path: string): ArtifactLocation => ({
  uri: path === "-" ? "stdin" : isAbsolute(path) ? pathToFileURL(path).href : path.split("/").map(encodeURIComponent).join("/"),
});

const unreadable = ({ path, reason }: Extract<Outcome, { kind: "refused" }>): Notification => ({
  level: "error",
  message: { text: `${path}: ${reason}` },
  locations: [{ physicalLocation: { artifactLocation: artifactAt(path) } }],
});
