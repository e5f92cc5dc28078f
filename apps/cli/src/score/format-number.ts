export const NO_NUMBER = "–";

export function formatLevel(value: number | null): string {
  return value === null ? NO_NUMBER : value.toFixed(1);
}

export function formatIndex(value: number | null): string {
  return value === null ? NO_NUMBER : value.toFixed(2);
}

export function formatShare(value: number | null): string {
  return value === null ? NO_NUMBER : `${Math.round(value * 100)} %`;
}

/** A number as it enters a sum: whole numbers as they are, others to four places. */
export function formatExact(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(4)));
}
