import { decidePlatformRoles, PLATFORM_ROLES, type PlatformRole } from "@pejling/domain";
import type { DbClient } from "../database/client";

export type SavedRoles = {
  readonly held: readonly PlatformRole[];
  readonly hasChanged: boolean;
  /** The provider would have left nobody to run the installation. */
  readonly keptOperator: boolean;
};

/** Makes a person's roles for the whole installation what the sign-in provider says, as far as it is the provider's to say. */
export function saveProviderRoles(
  db: DbClient,
  { userId, wanted }: { readonly userId: string; readonly wanted: readonly PlatformRole[] },
): Promise<SavedRoles> {
  return db.$transaction(async (tx) => {
    await tx.user.updateMany({ where: { id: userId }, data: { id: userId } });
    const { operator, benchmarkOperator, providerRoles } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { operator: true, benchmarkOperator: true, providerRoles: true },
    });
    const flags = { operator, benchmarkOperator };
    const held = PLATFORM_ROLES.filter((role) => flags[role]);
    const given = PLATFORM_ROLES.filter((role) => providerRoles.split(",").includes(role));
    const others = await tx.user.count({
      where: { operator: true, deactivatedAt: null, id: { not: userId } },
    });
    const decided = decidePlatformRoles({ held, given }, { wanted, isOnlyOperator: others === 0 });
    const hasChanged = held.join() !== decided.held.join();
    if (hasChanged || given.join() !== decided.given.join()) {
      await tx.user.update({
        where: { id: userId },
        data: {
          operator: decided.held.includes("operator"),
          benchmarkOperator: decided.held.includes("benchmarkOperator"),
          providerRoles: decided.given.join(),
        },
      });
    }
    return { held: decided.held, hasChanged, keptOperator: decided.keptOperator };
  });
}
