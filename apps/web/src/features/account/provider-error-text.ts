import type { SignInRefusal } from "@pejling/domain";
import { m } from "../../paraglide/messages";

const TEXTS: Readonly<Record<SignInRefusal, () => string>> = {
  "ikke-sat-op": m.account_provider_not_set_up,
  "udbyder-nede": m.account_provider_down,
  afbrudt: m.account_provider_cancelled,
  udloebet: m.account_provider_expired,
  afvist: m.account_provider_refused,
  "ur-forskel": m.account_provider_clock,
  "mail-mangler": m.account_provider_no_email,
  "mail-i-brug": m.account_provider_email_taken,
  "kommune-ukendt": m.account_provider_municipality,
  "rolle-ukendt": m.account_provider_role,
  "enhed-ukendt": m.account_provider_unit,
  "for-mange-grupper": m.account_provider_groups,
  "ingen-adgang": m.account_provider_no_access,
  deaktiveret: m.account_provider_deactivated,
  fejl: m.account_provider_error_other,
};

/** What went wrong at the organisation's own sign-in, from the word in the address; a word nobody knows is said in general. */
export function providerErrorText(word: string): string {
  return isRefusal(word) ? TEXTS[word]() : m.account_provider_error_other();
}

function isRefusal(word: string): word is SignInRefusal {
  return Object.hasOwn(TEXTS, word);
}
