/** `goodfaith deadlines`: the days that orders set, in order, as text, as JSON or as a calendar file. */
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { isCaseFile, readCaseFile } from "../server/case/disk.js";
import { readCase } from "../shared-rules/reading/case.js";
import { deadlinesOfCase, deadlinesOfOrder, type OrderDeadline } from "../server/deadlines/deadlines.js";
import { showDay } from "../server/deadlines/dutyWords.js";
import { icsOf } from "../server/deadlines/ics.js";
import { daysBetween } from "../server/draft/calendar.js";
import { readDraft } from "../server/engine.js";
import type { DeadlinesCommand } from "./arguments.js";
import { DRAFT_NAMES, inputsOf, readAs, type Input } from "./inputs.js";
import { readFile, readStdin } from "./read.js";
import type { Terminal } from "./terminal.js";
import { oneLine, styleFor, wrap, type Style } from "./typeset.js";

/** A deadline and the file that sets it. */
type Listed = OrderDeadline & { readonly path: string };

export async function runDeadlines(command: DeadlinesCommand, clock: string, terminal: Terminal): Promise<0 | 2> {
  const today = command.today ?? clock;
  const found: Listed[] = [];
  let exit: 0 | 2 = 0, wasRead = false;
  for (const input of inputsOf(command.paths)) {
    const read = await deadlinesIn(input);
    if (typeof read === "string") {
      terminal.warn(`goodfaith: ${oneLine(input.path)}: ${read}\n`);
      if (input.kind !== "nothing") exit = 2;
    } else {
      wasRead = true;
      found.push(...read.map((deadline) => ({ ...deadline, path: input.path })));
    }
  }
  found.sort((a, b) => ((a.due ?? "9") < (b.due ?? "9") ? -1 : (a.due ?? "9") > (b.due ?? "9") ? 1 : 0));
  switch (command.format) {
    case "json":
      terminal.write(`${JSON.stringify({ version: 1, deadlines: found.map(({ modes, ...rest }) => ({ ...rest, mode: modes.length > 0 ? modes.join(" or ") : null })) }, null, 2)}\n`);
      break;
    case "ics": {
      const calendar = icsOf(found, today, null);
      if (calendar !== null) terminal.write(calendar);
      else if (wasRead) terminal.warn("goodfaith: no deadline with a day was found: there is nothing to put into a calendar\n");
      break;
    }
    case "text":
      // Where nothing could be read, why has been said.
      if (wasRead) terminal.write(found.length === 0 ? "no deadlines found\n" : `${found.map((each) => lines(each, today, terminal.width, styleFor(terminal.colour))).join("\n")}\n\nRead by a program: check each against its order.\n`);
  }
  return exit;
}

/** Or why there are none to read. */
async function deadlinesIn(input: Input): Promise<readonly OrderDeadline[] | string> {
  if (input.kind === "nothing") return `no ${DRAFT_NAMES} files here`;
  if (input.kind === "refused") return input.reason;
  if (input.kind !== "stdin" && isCaseFile(input.path)) {
    // A link that the user names is the user's own; whether the court is known does not matter here.
    const written = readCaseFile(input.path, dirname(realpathSync(input.path)));
    if ("unreadable" in written) return written.unreadable;
    const { file, problems, unread } = readCase(written.text, () => true);
    const fault = unread === "all" || unread.includes("orders") ? problems.find(({ severity }) => severity === "error") : undefined;
    return fault ? `its orders could not be read: ${fault.message}` : deadlinesOfCase(file.orders);
  }
  const read = input.kind === "stdin" ? await readStdin(process.stdin) : readFile(input.path);
  if (read.kind === "refused") return read.reason;
  const { draft } = readDraft(read.text, readAs(read, input.language));
  return draft.kind === "order" ? deadlinesOfOrder(draft) : [];
}

function lines({ due, who, kind, force, modes, if: condition, order, path }: Listed, today: string, width: number, style: Style): string {
  const days = due === null ? null : daysBetween(today, due);
  const when = due === null || days === null ? "no day: it hangs on another event" : `${due}  ${showDay(due)}, ${days < 0 ? `${-days} ${days === -1 ? "day" : "days"} past` : days === 0 ? "today" : `in ${days} ${days === 1 ? "day" : "days"}`}`;
  const paint = days !== null && days < 0 ? style.faint : style.strong;
  return [
    paint(when),
    wrap(oneLine(`${kind}${force === "may" ? " (permitted)" : ""}${who === null ? "" : `: ${who}`}${modes.length > 0 ? `, ${modes.join(" or ")}` : ""}${condition === null ? "" : `, if ${condition.replace(/^if /i, "")}`}`), width, "  "),
    style.faint(wrap(oneLine(`${order} (${path})`), width, "  ")),
  ].join("\n");
}
