/** All generated pages of the documentation, by their path from the root: the same source gives the same bytes. */
import { checkPages } from "./checkPages.js";
import { courtPages } from "./courtPages.js";

/** Nothing else lies in these. */
export const GENERATED_FOLDERS: readonly string[] = ["docs/checks", "docs/courts"];

export const generatedPages = (root: string): ReadonlyMap<string, string> => new Map([...checkPages(root), ...courtPages()]);
