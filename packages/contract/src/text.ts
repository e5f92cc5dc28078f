import { z } from "zod";

/** Ids are made by whoever creates the row (browser, script), so that work can go on without a network. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const kommunekode = z.string().regex(/^\d{4}$/);
export const slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
export const isoDate = z.iso.date();
export const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** An address as it is kept and compared: written the same way, however it was typed. */
export const email = z.string().trim().toLowerCase().max(200).check(z.email());

/** What stands at the end of an address that opens something: 32 random bytes. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Rows start at version 1; 0 says "I have seen none". */
export const seenVersion = z.int().min(0);

const UNSTORABLE = /\p{Surrogate}|\0/u;

/** Text a person wrote: kept as written, within a length; NUL and lone surrogates cannot be stored. */
export function text(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .refine((value) => !UNSTORABLE.test(value), {
      error: "contains characters that cannot be stored",
    });
}

export function requiredText(maxLength: number) {
  return text(maxLength).refine((value) => value.trim() !== "", { error: "is empty" });
}

export const LONG_TEXT = 20_000;
export const SHORT_TEXT = 500;
