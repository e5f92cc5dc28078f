const JOINTS = /(?<=(?:sammen|infra|bruger|digital|sikker))(?=\p{L}{4})/giu;

/** Where a long word may be broken in a narrow column: `Bruger-venlighed`. Browsers know few Danish words. */
export function softHyphens(text: string): string {
  return text.replace(JOINTS, "\u00AD");
}
