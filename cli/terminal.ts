/** Where the program writes, and what that place can show. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Standard error. */
  readonly warn: (text: string) => void;
  readonly width: number;
  readonly colour: boolean;
}

const DEFAULT_WIDTH = 80;
/** Longer lines are hard to read, however wide the window. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 40;

/**
 * The process's own streams. A reader that has had enough (`| head`) closes its end: that is no error, the rest of the
 * report is dropped and the exit code is still the true one.
 */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const isTty = process.stdout.isTTY === true;
  return {
    write: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    width: isTty ? Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, process.stdout.columns || DEFAULT_WIDTH)) : DEFAULT_WIDTH,
    colour: isTty && !process.env["NO_COLOR"],
  };
}
