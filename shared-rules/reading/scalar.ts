/** One word or line of text as YAML: plain where that reads back as the same text, else in quotation marks; safe between brackets. */
import { stringify } from "yaml";

/** "Helen Marsh", "2025-03-17"; not "2:30 p.m.", "no", "rog-1, rog-2". */
const PLAIN = /^[A-Za-z][\w .'’-]*$|^\d{4}-\d{2}-\d{2}$/;

export const scalar = (text: string): string =>
  PLAIN.test(text) && !text.endsWith(" ") && stringify(text, { version: "1.2", schema: "core", lineWidth: 0 }).trimEnd() === text
    ? text : stringify(text, { version: "1.2", schema: "core", lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", doubleQuotedAsJSON: true }).trimEnd();
