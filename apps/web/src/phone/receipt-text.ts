import { m } from "../paraglide/messages";
import type { Receipt } from "./choice";

type Told = Exclude<Receipt, "due">;

const TEXTS: Readonly<Record<Told, () => string>> = {
  received: m.phone_received,
  late: m.phone_late,
  lateChange: m.phone_late_change,
  lateUnsure: m.phone_late_unsure,
};

type Sending = { readonly isLost: boolean; readonly isChange: boolean };

/** What became of a vote. One that is not known to have arrived is never called received. */
export function textForReceipt(
  receipt: Receipt,
  { isLost, isChange }: Sending = { isLost: false, isChange: false },
): string {
  if (receipt !== "due") return TEXTS[receipt]();
  if (!isLost) return m.phone_sending();
  return isChange ? m.phone_kept_change() : m.phone_kept();
}
