/**
 * `npm start`: from a fresh clone to Good Faith at work. Installs, builds, packages the VSIX, checks the sample drafts
 * through the real language server, shows what an editor would show, and says how to open VS Code with it.
 */
import { install } from "./lib/install.mjs";
import { fail, say } from "./lib/run.mjs";

install();
const { packageExtension, vsix } = await import("./package.mjs");
packageExtension();

// Imported only now: they need the packages that were just installed.
const { checkSamples } = await import("./lib/samples.mjs");
say("\nThe sample drafts in examples/, as the language server sees them\n");
const { files, findings } = await checkSamples().catch((error) => fail(error.message));

say(`
${files} drafts checked, ${findings} findings.

To see them in VS Code:
    code --install-extension ${vsix}
    code examples
or open this folder in VS Code and press F5 (Run Extension).
On the command line:
    node dist/cli.js check examples`);
