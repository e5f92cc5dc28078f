import type { MunicipalRole } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

export type ExamplePersonRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Null: no part in the municipality, but runs the installation. */
  readonly part: { readonly role: MunicipalRole; readonly unitIds: readonly string[] } | null;
};

/**
 * Accounts marked as an example, without passwords, each with its part in the municipality at once. Whoever is here already
 * is left as they are. Across municipalities, since a person and a part in a municipality are made together.
 */
export async function saveExamplePeople(
  db: DbClient,
  people: readonly ExamplePersonRow[],
  { municipalityId, now }: { readonly municipalityId: string; readonly now: Date },
): Promise<void> {
  const users = acrossMunicipalities(db).user;
  for (const { userId: id, name, email, part } of people) {
    if ((await users.findUnique({ where: { id }, select: { id: true } })) !== null) continue;
    const isOperator = part === null;
    const platform = { operator: isOperator, benchmarkOperator: isOperator };
    await users.create({
      data: {
        ...{ id, name, email, ...platform, isExample: true, createdAt: now, updatedAt: now },
        memberships: {
          create: part === null ? [] : [toMembership({ ...part, municipalityId, now })],
        },
      },
    });
  }
}

function toMembership({
  municipalityId,
  role,
  unitIds,
  now,
}: {
  readonly municipalityId: string;
  readonly role: MunicipalRole;
  readonly unitIds: readonly string[];
  readonly now: Date;
}) {
  return {
    municipality: { connect: { id: municipalityId } },
    role,
    createdAt: now,
    units: {
      create: unitIds.map((id) => ({
        unit: { connect: { municipalityId_id: { municipalityId, id } } },
      })),
    },
  };
}
