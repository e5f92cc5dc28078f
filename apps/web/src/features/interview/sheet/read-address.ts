import type { SheetAddress } from "./send-field";

type Params = { readonly kommunekode: string; readonly slug: string; readonly number: string };

/** An interview's number in an address is 1–9999; anything else leads nowhere. */
export function readAddress({ kommunekode, slug, number }: Params): SheetAddress | null {
  return /^[1-9]\d{0,3}$/.test(number) ? { kommunekode, slug, number: Number(number) } : null;
}
