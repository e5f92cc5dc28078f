/**
 * Why a sign-in through the provider did not happen, or did not give everything. The word stands in the address of the sign-in
 * page, which says it in one sentence; nothing the provider wrote is ever shown.
 *
 * - `ikke-sat-op`: no provider is configured here.
 * - `udbyder-nede`: the provider does not answer.
 * - `afbrudt`: the person, or the provider, said no.
 * - `udloebet`: begun too long ago, in another browser, or used already.
 * - `afvist`: what the provider answered could not be trusted.
 * - `ur-forskel`: the clocks here and there differ by more than five minutes.
 * - `mail-mangler`: the provider does not tell the e-mail address.
 * - `mail-i-brug`: somebody has an account here with that address, and it is not certain that it is the same person.
 * - `kommune-ukendt`, `rolle-ukendt`, `enhed-ukendt`: the mapping gives something that is not here.
 * - `for-mange-grupper`: the provider left the groups out of its answer, so nothing can be said of the person's roles.
 * - `ingen-adgang`: the person is known to the provider, but is given nothing here.
 * - `deaktiveret`: the account here is closed.
 * - `fejl`: a bug.
 */
export const SIGN_IN_REFUSALS = [
  "ikke-sat-op",
  "udbyder-nede",
  "afbrudt",
  "udloebet",
  "afvist",
  "ur-forskel",
  "mail-mangler",
  "mail-i-brug",
  "kommune-ukendt",
  "rolle-ukendt",
  "enhed-ukendt",
  "for-mange-grupper",
  "ingen-adgang",
  "deaktiveret",
  "fejl",
] as const;
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number];
