import { openTestFile } from "@pejling/db/testing";
import { readZip } from "@pejling/documents";
import { systemContext } from "../context";
import { loadExample } from "../example/load-example";
import { ensureModels } from "../model/ensure-models";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";

export const EXAMPLE = { kommunekode: "0999" };

/** An installation of its own with nothing in it but the shipped model. */
export async function openPejling(at: string) {
  const { db, file } = await openTestFile();
  let made = 0;
  const newId = () => {
    made += 1;
    return `${at.slice(0, 4)}-${made}`;
  };
  const ctx = systemContext({ db, now: () => new Date(at), newId });
  await ensureModels(db, ctx.now());
  return { db, file, ctx, api: createCallerFactory(appRouter)(ctx) };
}

export type OpenedPejling = Awaited<ReturnType<typeof openPejling>>;

/** One with the example in it: both its rounds, people of every kind, an invitation, a link and something taken out. */
export async function openExample() {
  const pejling = await openPejling("2026-11-22T09:00:00.000Z");
  await loadExample(pejling.ctx);
  await addMembers(pejling);
  await addLinks(pejling);
  const note = await pejling.db.note.findFirstOrThrow();
  await pejling.db.note.update({ where: keyOf(note), data: { removedAt: new Date("2026-11-01") } });
  await pejling.api.privacy.findPerson({ ...EXAMPLE, name: "Canary" });
  return pejling;
}

const keyOf = ({ municipalityId, id }: { municipalityId: string; id: string }) => ({
  municipalityId_id: { municipalityId, id },
});

async function addMembers({ db, ctx }: OpenedPejling) {
  const unit = await db.unit.findFirstOrThrow();
  for (const [userId, role] of [
    ["canary-lead", "lead"],
    ["canary-director", "director"],
  ] as const) {
    const person = { id: userId, name: `Canary ${role}`, email: `${userId}@kommune.example` };
    await db.user.create({ data: person });
    await db.membership.create({
      data: { municipalityId: "0999", userId, role, createdAt: ctx.now() },
    });
  }
  await db.membershipUnit.create({
    data: { municipalityId: "0999", userId: "canary-director", unitId: unit.id },
  });
}

async function addLinks({ db, ctx }: OpenedPejling) {
  const dates = { createdAt: ctx.now(), expiresAt: new Date("2026-11-29T09:00:00Z") };
  const shared = { municipalityId: "0999", createdBy: "canary-lead", ...dates };
  const unit = await db.unit.findFirstOrThrow();
  const round = await db.assessment.findFirstOrThrow({ where: { status: "closed" } });
  await db.invitation.create({
    data: {
      ...{ id: "inv", email: "canary-invited@kommune.example", role: "director" },
      ...{ tokenHash: "canary-invitation", ...shared },
    },
  });
  await db.invitationUnit.create({
    data: { municipalityId: "0999", invitationId: "inv", unitId: unit.id },
  });
  await db.publishedLink.create({
    data: {
      ...{ id: "link", assessmentId: round.id, label: "Til rådet" },
      ...{ tokenHash: "canary-link", ...shared },
    },
  });
}

/** The files of an archive as texts, by their names. */
export async function unpack(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await readZip(bytes);
  if (!zip.ok) throw new Error(zip.problem);
  return new Map(zip.files.map(({ name, bytes: content }) => [name, content.toString()]));
}
