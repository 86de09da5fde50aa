/** The folders that the user has open, as `initialize` tells them, and which files in them could be filed with a draft. */
import type { InitializeParams } from "vscode-languageserver";

/** What a paper on the disk is called; Word documents are read by the command line only. */
export const PAPER_FILES = "**/*.{md,txt,tex,motion,pleading}";

/** Older clients name one root and no folders. */
export const workspaceFolders = ({ workspaceFolders: folders, rootUri }: InitializeParams): readonly string[] =>
  folders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
