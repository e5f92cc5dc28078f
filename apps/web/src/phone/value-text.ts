import type { LiveValue } from "@pejling/domain";
import { m } from "../paraglide/messages";

type NoLevel = Exclude<LiveValue, number>;

const TEXTS: Readonly<Record<NoLevel, () => string>> = {
  dontKnow: m.phone_dont_know,
  notApplicable: m.phone_not_applicable,
};

export function valueText(value: NoLevel): string {
  return TEXTS[value]();
}
