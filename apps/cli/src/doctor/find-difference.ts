/** Two runs of the same sum may differ in the last digits on another machine. */
const TOLERANCE = 1e-9;

/**
 * The first place where what was kept differs from what is computed now, else null. What is only computed now is
 * passed over: a later version may say more than an earlier one kept.
 */
export function findDifference(kept: unknown, computed: unknown, path = ""): string | null {
  if (typeof kept === "number" && typeof computed === "number") {
    const isNear = Math.abs(kept - computed) <= TOLERANCE * Math.max(1, Math.abs(computed));
    return isNear ? null : path;
  }
  if (!isObject(kept) || !isObject(computed)) return kept === computed ? null : path;
  if (Array.isArray(kept) && Array.isArray(computed) && kept.length !== computed.length) {
    return path;
  }
  for (const [key, value] of Object.entries(kept)) {
    const difference = findDifference(
      value,
      Reflect.get(computed, key),
      path === "" ? key : `${path}.${key}`,
    );
    if (difference !== null) return difference;
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
