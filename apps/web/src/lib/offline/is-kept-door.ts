type Place = { readonly kommunekode: string; readonly slug: string; readonly number: number };

/** What the interview and its sheet are made of. Nothing else is kept on the device. */
const DOORS: Readonly<Record<string, readonly (keyof Place)[]>> = {
  "account.me": [],
  "model.get": [],
  "model.outline": [],
  "assessment.list": ["kommunekode"],
  "assessment.get": ["kommunekode", "slug"],
  "interview.sheet": ["kommunekode", "slug", "number"],
};

/** Whether a query is one the open interview needs: the right door, asked about the right place. */
export function isKeptDoor(queryKey: readonly unknown[], place: Place): boolean {
  const [path, asked] = queryKey;
  const door = Array.isArray(path) ? path.join(".") : "";
  const input: unknown = Reflect.get(Object(asked), "input");
  const named = DOORS[door];
  return named?.every((name) => Reflect.get(Object(input), name) === place[name]) ?? false;
}
