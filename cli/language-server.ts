/** `goodfaith language-server --stdio`: the server's own bundle, which lies beside this one, run in this process. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Terminal } from "./terminal.js";

/** Never returns while the editor is connected; a code only when the server cannot start. */
export async function runLanguageServer(folder: string, terminal: Terminal): Promise<2 | null> {
  const bundle = join(folder, "server.js");
  if (!existsSync(bundle)) {
    terminal.warn(`goodfaith: the language server is missing: ${bundle}; build it with npm run build, or install the package again\n`);
    return 2;
  }
  await import(pathToFileURL(bundle).href);
  return null;
}
