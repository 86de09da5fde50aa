/** The words after `goodfaith`, read into one command. What is wrong with them is said here, with the way out. */
import { Argument, Command, CommanderError, Option } from "commander";
import { version } from "../package.json";
import { isDay } from "./dates.js";
import { DRAFT_NAMES } from "./inputs.js";
import type { Terminal } from "./terminal.js";

const FORMATS = ["text", "json", "ndjson", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

const FAIL_ON = ["error", "warning", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface CheckCommand {
  readonly kind: "check";
  readonly paths: readonly string[];
  readonly court: string | null;
  /** The case file; `null`: the nearest one upward from each draft. */
  readonly case: string | null;
  /** By name or initials; `null`: as the caption has it. */
  readonly judge: string | null;
  /** `null`: the day on the clock. */
  readonly today: string | null;
  readonly format: Format;
  /** The whole checklist in place of the findings; of `text` only. */
  readonly checklist: boolean;
  readonly failOn: FailOn;
}

const DEADLINE_FORMATS = ["text", "json", "ics"] as const;
type DeadlineFormat = (typeof DEADLINE_FORMATS)[number];

export interface DeadlinesCommand {
  readonly kind: "deadlines";
  readonly paths: readonly string[];
  /** `null`: the day on the clock. */
  readonly today: string | null;
  readonly format: DeadlineFormat;
}

export type Request =
  | CheckCommand
  | DeadlinesCommand
  | { readonly kind: "explain"; readonly term: string }
  | { readonly kind: "courts"; readonly court: string | null; readonly format: "text" | "json" }
  | { readonly kind: "language-server" }
  /** Help or the version was shown (0), or what is wrong was said (2). */
  | { readonly kind: "answered"; readonly exit: 0 | 2 };

/** `words` are those after the program's name. */
export function readArguments(words: readonly string[], terminal: Terminal): Request {
  let request: Request = { kind: "answered", exit: 2 };
  const program = programFor(terminal, (read) => (request = read));
  try {
    program.parse([...words], { from: "user" });
    return request;
  } catch (error) {
    if (error instanceof CommanderError) return { kind: "answered", exit: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
}

function programFor(terminal: Terminal, found: (request: Request) => void): Command {
  const program = new Command("goodfaith")
    .description("Checks drafts of U.S. federal motions for the certification of conference their court asks for. Not legal advice.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(goodfaith --help tells how)")
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.warn, getOutHelpWidth: () => terminal.width });

  interface CheckOptions {
    readonly court?: string;
    readonly judge?: string;
    readonly today?: string;
    readonly case?: string;
    readonly format: Format;
    readonly checklist?: true;
    readonly failOn: FailOn;
  }
  program
    .command("check")
    .description("check drafts: files, folders, or - for standard input")
    .addArgument(new Argument("<FILE|DIR|-...>", `what to check; a folder means its ${DRAFT_NAMES} files`).argParser(collect))
    .option("--court <ID>", "the court, over what the caption says (see goodfaith courts)")
    .option("--judge <NAME>", "the judge, by name or initials, over what the caption says")
    .option("--today <YYYY-MM-DD>", "the day to reckon from (default: today)")
    .option("--case <FILE>", "the case file (default: the nearest goodfaith.yaml upward from each draft)")
    .addOption(new Option("--format <FORMAT>", "how to report").choices(FORMATS).default("text"))
    .option("--checklist", "print all that was looked at, met or not, in place of the findings")
    .addOption(new Option("--fail-on <SEVERITY>", "the least severity that makes the exit code 1").choices(FAIL_ON).default("error"))
    .addHelpText("after", "\nExit code: 0 clean, 1 findings at or above --fail-on, 2 bad usage or unreadable input.")
    .action((paths: readonly string[], options: CheckOptions, command: Command) => {
      if (options.today !== undefined && !isDay(options.today)) {
        command.error(`error: --today wants a day as YYYY-MM-DD, and "${options.today}" is none`);
      }
      if (options.checklist && options.format !== "text") command.error(`error: --checklist is text; ${options.format} has the requirements in it already`);
      found({
        kind: "check", paths, court: options.court ?? null, judge: options.judge?.trim() || null, case: options.case ?? null, today: options.today ?? null,
        format: options.format, checklist: options.checklist === true, failOn: options.failOn,
      });
    });

  program
    .command("deadlines")
    .description("list the days that court orders set, or that the orders of a case file set")
    .addArgument(new Argument("<FILE|DIR|-...>", `orders (${DRAFT_NAMES}) and case files (goodfaith.yaml)`).argParser(collect))
    .option("--today <YYYY-MM-DD>", "the day to reckon from (default: today)")
    .addOption(new Option("--format <FORMAT>", "how to print; ics is for calendars").choices(DEADLINE_FORMATS).default("text"))
    .addHelpText("after", "\nExit code: 0, or 2 for bad usage or unreadable input.")
    .action((paths: readonly string[], options: { readonly today?: string; readonly format: DeadlineFormat }, command: Command) => {
      if (options.today !== undefined && !isDay(options.today)) command.error(`error: --today wants a day as YYYY-MM-DD, and "${options.today}" is none`);
      found({ kind: "deadlines", paths, today: options.today ?? null, format: options.format });
    });

  program
    .command("explain")
    .description("explain a finding code, or a rule by its id or citation")
    .argument("<CODE|AUTHORITY...>", 'for example: stale-conference, moed-3.04a, "E.D. Mo. L.R. 3.04(A)"')
    .action((words: readonly string[]) => found({ kind: "explain", term: words.join(" ") }));

  program
    .command("courts")
    .description("list the courts whose rules are known, and how far each is confirmed")
    .option("--court <ID>", "one court only, with its judges' procedures")
    .addOption(new Option("--format <FORMAT>", "how to print").choices(["text", "json"]).default("text"))
    .action((options: { readonly court?: string; readonly format: "text" | "json" }) =>
      found({ kind: "courts", court: options.court ?? null, format: options.format }));

  program
    .command("language-server")
    .description("run the language server for an editor")
    .requiredOption("--stdio", "speak over standard input and output")
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => found({ kind: "language-server" }));

  return program;
}

const collect = (path: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), path];
