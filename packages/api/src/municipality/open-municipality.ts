import { openMunicipalityInput } from "@pejling/contract";
import {
  addMember,
  inMembers,
  type MembersTransaction,
  saveMember,
  saveMunicipality,
  scopeTo,
} from "@pejling/db";
import { AppError, hasLead } from "@pejling/domain";
import { EXAMPLE_MUNICIPALITY, findMunicipality } from "@pejling/reference";
import { missingMunicipality } from "../access/gate";
import { requirePerson } from "../account/require-person";
import { recordIn } from "../audit/record-in";
import { invite } from "../invitation/invite";
import { procedure } from "../trpc";

/**
 * Gives one of the 98 its place here, with somebody in charge or asked to be. One that is here already may be opened again
 * while nobody is in charge: the invitation was never accepted, or the lead's account was closed.
 */
export const openMunicipality = procedure
  .input(openMunicipalityInput)
  .mutation(async ({ ctx, input: { kommunekode, lead } }) => {
    const by = requirePerson(ctx, "open municipality");
    const official = findMunicipality(kommunekode);
    if (official === null || kommunekode === EXAMPLE_MUNICIPALITY.kommunekode) {
      throw missingMunicipality(kommunekode);
    }
    const createdAt = ctx.now();
    await saveMunicipality(ctx.db, {
      kommunekode,
      name: official.name,
      isExample: false,
      createdAt,
    });
    const opened = await inMembers(scopeTo(ctx.db, kommunekode), async (tx) => {
      if (hasLead(tx.members)) {
        throw new AppError(
          "MUNICIPALITY_TAKEN",
          `Cannot open municipality "${kommunekode}": somebody is in charge of it`,
        );
      }
      if (lead.kind === "me") {
        await makeLead(tx, { userId: by.userId, createdAt });
        return { address: null };
      }
      const { email } = lead;
      return invite(ctx, tx, { id: ctx.newId(), email, role: "lead", unitIds: [], by });
    });
    if (opened === null) throw missingMunicipality(kommunekode);
    const input = { to: lead.kind };
    await recordIn(ctx, kommunekode, { action: "municipality.open", input });
    return opened;
  });

async function makeLead(
  tx: MembersTransaction,
  { userId, createdAt }: { readonly userId: string; readonly createdAt: Date },
): Promise<void> {
  const part = { userId, role: "lead", unitIds: [] } as const;
  const isMember = tx.members.some((member) => member.userId === userId);
  if (isMember) await saveMember(tx, part);
  else await addMember(tx, { ...part, createdAt });
}
