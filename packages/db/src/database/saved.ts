/**
 * The answer to every save of something two people may edit at once. Whoever saves says which version they have seen;
 * if it is not the newest, nothing is written and both texts survive: theirs in the browser, this one in the answer.
 */
export type Saved<Current> =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly current: Current }
  | { readonly kind: "notFound" };
