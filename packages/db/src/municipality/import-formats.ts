import { isoDate, localDateTime, saveEvidenceInput, slug } from "@pejling/contract";

/** Every id somebody made: it stands in addresses and in keys. */
const ID = /^[A-Za-z0-9_.-]{1,80}$/;
const EMAIL = /^[^\s@A-Z]+@[^\s@A-Z]+$/;

/** The doors' own schemas, as far as they are used here. */
type Format = { readonly safeParse: (text: unknown) => { readonly success: boolean } };

const FORMATS: Readonly<Record<string, Format>> = {
  "Unit.code": slug,
  "Unit.validFrom": isoDate,
  "Unit.validTo": isoDate,
  "Assessment.slug": slug,
  "Assessment.periodStart": isoDate,
  "Assessment.periodEnd": isoDate,
  "Assessment.namesUntil": isoDate,
  "Interview.plannedAt": localDateTime,
  // It becomes a link somebody follows.
  "Evidence.link": saveEvidenceInput.shape.link,
};

/** Would this text have been taken in by the door that writes the column? */
export function fitsColumn(text: string, column: { model: string; name: string }): boolean {
  const { model, name } = column;
  if (name === "email") return EMAIL.test(text);
  const isId = name === "id" || name.endsWith("Id") || name === "createdBy";
  if (isId && `${model}.${name}` !== "AuditEntry.actorId") return ID.test(text);
  const format = FORMATS[`${model}.${name}`];
  return format === undefined || format.safeParse(text).success;
}
