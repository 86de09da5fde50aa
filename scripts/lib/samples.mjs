/**
 * Opens every sample draft in the built language server, over stdio as an editor would, and prints what it publishes.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { root, say } from "./run.mjs";

const PATIENCE_MS = 30_000;

const LANGUAGES = {
  ".md": "markdown", ".txt": "plaintext", ".tex": "latex", ".motion": "legal-draft", ".pleading": "legal-draft",
};

const SEVERITIES = ["", "error", "warning", "information", "hint"];

/** @returns {Promise<{ files: number, findings: number }>} */
export async function checkSamples(folder = "examples") {
  const samples = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => extname(name) in LANGUAGES && name !== "README.md")
    .sort();
  if (samples.length === 0) throw new Error(`There are no sample drafts in ${folder}/.`);
  const server = await startServer(pathToFileURL(join(root, folder)).href);
  let findings = 0;
  try {
    for (const name of samples) {
      const text = readFileSync(join(root, folder, name), "utf8");
      const diagnostics = await server.check(pathToFileURL(join(root, folder, name)).href, LANGUAGES[extname(name)], text);
      findings += diagnostics.length;
      say(show(`${folder}/${name}`, pathToFileURL(join(root, folder, name)).href, text, diagnostics));
    }
  } finally {
    await server.stop();
  }
  return { files: samples.length, findings };
}

/** @param {string} folder the folder that is open, as a URI: case files are looked for in it */
async function startServer(folder) {
  const child = spawn(process.execPath, [join(root, "dist", "server.js"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const reader = new StreamMessageReader(child.stdout);
  // A server that dies in the middle of a message must not keep this process waiting for the rest.
  reader.partialMessageTimeout = 0;
  const connection = createMessageConnection(reader, new StreamMessageWriter(child.stdin));
  const published = new Map();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => published.get(uri)?.(diagnostics));
  connection.onNotification("window/logMessage", ({ type, message }) => {
    if (SEVERITIES[type] === "error") process.stderr.write(`${message}\n`);
  });
  connection.onRequest("workspace/configuration", ({ items }) => items.map(() => ({})));
  connection.onRequest("client/registerCapability", () => null);
  const ended = new Promise((_, reject) => {
    child.once("error", (error) => reject(new Error(`The language server could not be started: ${error.message}`)));
    child.once("exit", (code, signal) => reject(new Error(`The language server ended early (${signal ?? `exit code ${code}`}).`)));
  });
  ended.catch(() => {}); // heard through the races below
  connection.listen();

  await Promise.race([ended, within("initialize", connection.sendRequest("initialize", {
    processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: "examples" }],
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
  }))]);
  await connection.sendNotification("initialized", {});

  return {
    /** Opens one document and resolves with what the server publishes for it. */
    async check(uri, languageId, text) {
      const answer = new Promise((resolve) => published.set(uri, resolve));
      await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
      return Promise.race([ended, within(uri, answer)]);
    },
    async stop() {
      child.removeAllListeners("exit");
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendRequest("shutdown").catch(() => {});
      await connection.sendNotification("exit").catch(() => {});
      const timer = setTimeout(() => child.kill("SIGKILL"), 2000);
      await gone;
      clearTimeout(timer);
      connection.dispose();
    },
  };
}

function within(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The language server did not answer for ${what} in ${PATIENCE_MS / 1000} s.`)), PATIENCE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function show(name, uri, text, diagnostics) {
  if (diagnostics.length === 0) return `${name}\n  nothing to report\n`;
  const lines = text.split(/\r\n|\r|\n/);
  return [name, ...diagnostics.map((diagnostic) => showFinding(lines, uri, diagnostic)), ""].join("\n");
}

function showFinding(lines, uri, { range, severity, code, message, relatedInformation = [] }) {
  return [
    `  line ${range.start.line + 1}  ${SEVERITIES[severity ?? 1]}  ${code}`,
    `    "${clip(quoted(lines, range))}"`,
    ...wrap(message, 4),
    ...relatedInformation.flatMap(({ location, message: note }) =>
      wrap(`see ${location.uri === uri ? "" : `${decodeURIComponent(location.uri.slice(location.uri.lastIndexOf("/") + 1))}, `}line ${location.range.start.line + 1}: ${note}`, 6)),
  ].join("\n");
}

/** The words that a range covers, on one line. */
function quoted(lines, { start, end }) {
  if (start.line === end.line) return (lines[start.line] ?? "").slice(start.character, end.character);
  return [
    (lines[start.line] ?? "").slice(start.character),
    ...lines.slice(start.line + 1, end.line),
    (lines[end.line] ?? "").slice(0, end.character),
  ].join(" ");
}

const clip = (words) => {
  const flat = words.replace(/\s+/g, " ").trim();
  return flat.length <= 90 ? flat : `${flat.slice(0, 60)} ... ${flat.slice(-25)}`;
};

function wrap(message, indent) {
  const lines = [""];
  for (const word of message.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== "" && line.length + word.length + 1 > 100 - indent) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
