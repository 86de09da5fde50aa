/** Case numbers, however they are written: "4:24-cv-01187-SRC" and "24-CV-1187" are one case. */

/** "24" and "1187" of "4:24-cv-01187-SRC"; nothing of "No. 12". */
const NUMBER = /(\d{2,4})\s?-?\s?(?:cv|mc|md|cr|civ)\w?\.?\s?-?\s?0*(\d+)/iu;

/** "24-1187"; null where it is not written as the federal courts do. */
export function federalNumber(number: string | null | undefined): string | null {
  const m = number ? NUMBER.exec(number) : null;
  return m ? `${(m[1] as string).slice(-2)}-${m[2]}` : null;
}

/** Something to compare any two by. */
export const caseKey = (number: string | null | undefined): string | null =>
  number ? (federalNumber(number) ?? (number.toLowerCase().replace(/[^a-z0-9]/gu, "") || null)) : null;
