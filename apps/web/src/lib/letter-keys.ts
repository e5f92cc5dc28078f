const STORAGE_KEY = "pejling.letterKeys";

/** Keys of one letter get in the way of speech input, so each person may switch them off on this machine. */
export function readLetterKeys(): boolean {
  return localStorage.getItem(STORAGE_KEY) !== "off";
}

export function storeLetterKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(STORAGE_KEY);
  else localStorage.setItem(STORAGE_KEY, "off");
}
