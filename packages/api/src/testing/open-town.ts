import type { MunicipalRole } from "@pejling/domain";
import { openSession } from "../account/open-session";
import { NOW, newUnit } from "./open-api";
import { addUser, openBrowsers } from "./open-browser";
import { SMALL_MODEL } from "./small-model";

export const HERLEV = { kommunekode: "0163" };
export const PUBLIC_URL = "https://pejling.example";

type Part = {
  readonly role: MunicipalRole;
  readonly unitIds?: readonly string[];
  readonly kommunekode?: string;
};

/** Gladsaxe and Herlev with two units in each, and a clock that only the test moves. People join and sign in as told. */
export async function openTown() {
  const clock = { now: NOW };
  const { db, newBrowser, system } = await openBrowsers({
    now: () => clock.now,
    publicUrl: PUBLIC_URL,
  });
  await system.model.import({ file: JSON.parse(JSON.stringify(SMALL_MODEL)) });
  for (const code of ["bkf", "soc"]) {
    await system.unit.save(newUnit(code));
    await system.unit.save({ ...newUnit(code), ...HERLEV, id: `herlev-${code}` });
  }

  const emailOf = (userId: string) => `${userId}@kommune.example`;
  async function add(userId: string, changes: { readonly operator?: boolean } = {}) {
    await addUser(db, { id: userId, name: userId, email: emailOf(userId), ...changes });
  }
  async function join(userId: string, { role, unitIds = [], kommunekode = "0159" }: Part) {
    if ((await db.user.count({ where: { id: userId } })) === 0) await add(userId);
    const key = { municipalityId: kommunekode, userId };
    await db.membership.create({ data: { ...key, role, createdAt: clock.now } });
    await db.membershipUnit.createMany({ data: unitIds.map((unitId) => ({ ...key, unitId })) });
  }
  /** A browser in which that person is signed in. */
  async function browse(userId: string) {
    const browser = newBrowser();
    await openSession(await browser.context(), userId);
    return browser;
  }
  /** The doors as they answer that person now. */
  const as = async (userId: string) => (await browse(userId)).api();
  return { db, system, clock, add, join, browse, as, newBrowser, emailOf };
}

export type Town = Awaited<ReturnType<typeof openTown>>;
