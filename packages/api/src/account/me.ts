import { findAccount, findPublication, listMunicipalities, listOperators } from "@pejling/db";
import type { Person } from "@pejling/domain";
import { hashToken, linkCookieName, readCookie } from "../access/read-cookies";
import type { Browser, Context } from "../context";
import { listExampleChoices } from "../example/list-example-choices";
import { procedure } from "../trpc";
import { requireBrowser } from "./require-browser";

/** Who is signed in with what they may be, and how one signs in here. */
export const me = procedure.query(async ({ ctx }) => {
  const browser = requireBrowser(ctx, "say who is signed in");
  const { signIn } = browser;
  const { actor } = ctx;
  const { mode, providerName = null } = signIn.settings;
  return {
    person: actor.kind === "person" ? await toMe(ctx, actor) : null,
    link: await findHeldLink(ctx, browser),
    signIn: {
      mode,
      providerName,
      examplePeople: mode === "example" ? await listExampleChoices(ctx.db) : [],
      needsOperator:
        (await listOperators(ctx.db, { withExample: mode === "example" })).length === 0,
    },
  };
});

/** The result whoever holds a link to it may read, and until when. */
async function findHeldLink(ctx: Context, { cookie, publicUrl }: Browser) {
  const token = readCookie(cookie, linkCookieName(publicUrl.startsWith("https:")));
  if (token === null) return null;
  const held = await findPublication(ctx.db, { tokenHash: hashToken(token), now: ctx.now() });
  if (held === null) return null;
  const { municipalityId: kommunekode, slug, expiresAt } = held;
  return { kommunekode, slug, expiresAt: expiresAt.toISOString() };
}

async function toMe(ctx: Context, { userId, name, email, platform, memberships }: Person) {
  const [account, municipalities] = await Promise.all([
    findAccount(ctx.db, { userId }),
    listMunicipalities(
      ctx.db,
      memberships.map(({ municipalityId }) => municipalityId),
    ),
  ]);
  return {
    userId,
    name,
    email,
    isExample: account?.isExample ?? false,
    hasPassword: account !== null && account.passwordHash !== null,
    hasTwoFactor: account?.hasTwoFactor ?? false,
    platform,
    memberships: municipalities.flatMap(({ kommunekode, ...municipality }) => {
      const held = memberships.find(({ municipalityId }) => municipalityId === kommunekode);
      if (held === undefined) return [];
      const { role, unitIds } = held;
      return [
        { kommunekode, name: municipality.name, isExample: municipality.isExample, role, unitIds },
      ];
    }),
  };
}
