export type Place = { readonly kommunekode: string; readonly slug: string | null };

const STORAGE_KEY = "pejling.place";

/** The municipality and round the person last looked at, on this machine. */
export function readLastPlace(): Place | null {
  return parsePlace(localStorage.getItem(STORAGE_KEY));
}

export function storeLastPlace(place: Place): void {
  localStorage.setItem(STORAGE_KEY, `${place.kommunekode} ${place.slug ?? ""}`.trim());
}

export function forgetLastPlace(): void {
  localStorage.removeItem(STORAGE_KEY);
}

export function parsePlace(stored: string | null): Place | null {
  const [kommunekode, slug] = stored?.split(" ") ?? [];
  return kommunekode && /^\d{4}$/.test(kommunekode) ? { kommunekode, slug: slug ?? null } : null;
}
