import { VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { hashToken } from "../access/read-cookies";
import { appRouter } from "../router";
import { NOW, newRound, ROUND, refusal } from "../testing/open-api";
import { openTown, PUBLIC_URL } from "../testing/open-town";
import { BEFORE, publishRound } from "../testing/publish-round";
import { createCallerFactory } from "../trpc";

const LAST_DAY = "2026-06-30";
const END_OF_LAST_DAY = new Date("2026-06-30T21:59:59.999Z");

async function openPublished() {
  const town = await openTown();
  return { ...town, ...(await publishRound(town)) };
}

describe("publication.create", () => {
  it("shows the address once and keeps its hash; the link opens through its last day", async () => {
    const { db, publish, anne } = await openPublished();
    const { address, token } = await publish(LAST_DAY);
    expect(address).toBe(`${PUBLIC_URL}/delt/${token}`);
    expect(await db.publishedLink.findFirstOrThrow()).toMatchObject({
      tokenHash: hashToken(token),
      createdBy: "anne",
    });
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain(token);
    await expect(anne.publication.list(ROUND)).resolves.toEqual([
      {
        id: "link-1",
        label: "Byrådet",
        createdAt: NOW,
        expiresAt: END_OF_LAST_DAY,
        state: "open",
        createdBy: "anne",
      },
    ]);
  });

  it("publishes closed assessments alone", async () => {
    const { anne, db } = await openPublished();
    const link = { ...BEFORE, id: "l", label: "Byrådet", expiresAt: LAST_DAY };
    await expect(anne.publication.create(link)).rejects.toMatchObject(refusal("RESULT_NOT_CLOSED"));
    await expect(anne.publication.create({ ...link, slug: "nix" })).rejects.toMatchObject(
      refusal("ASSESSMENT_NOT_FOUND"),
    );
    expect(await db.publishedLink.count()).toBe(0);
  });

  it.each([
    ["today", "2026-03-01"],
    ["more than a year away", "2027-03-02"],
    ["no day", "2026-02-30"],
  ])("ends between tomorrow and a year from now, not %s", async (_, expiresAt) => {
    const { publish, db } = await openPublished();
    await expect(publish(expiresAt)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await db.publishedLink.count()).toBe(0);
  });

  it("says whom it is for, and is the lead's own doing", async () => {
    const { anne, system, join, as } = await openPublished();
    const link = { ...ROUND, id: "l", label: " ", expiresAt: LAST_DAY };
    await expect(anne.publication.create(link)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const named = { ...link, label: "Byrådet" };
    await expect(system.publication.create(named)).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
    await join("bo", { role: "consultant" });
    const consultant = await as("bo");
    await expect(consultant.publication.create(named)).rejects.toMatchObject(
      refusal("NOT_ALLOWED"),
    );
    await expect(consultant.publication.list(ROUND)).resolves.toEqual([]);
  });
});

describe("publication.open", () => {
  it("keeps the link in a cookie that no script reads, until the link ends", async () => {
    const { publish, newBrowser } = await openPublished();
    const { token } = await publish(LAST_DAY);
    const context = await newBrowser().context();
    const headers: string[] = [];
    const browser = context.browser && {
      ...context.browser,
      setCookie: (header: string) => void headers.push(header),
    };
    const api = createCallerFactory(appRouter)({ ...context, browser });
    await expect(api.publication.open({ token })).resolves.toEqual(ROUND);
    await api.publication.leave();
    const rest = "Path=/; SameSite=Lax; HttpOnly; Secure";
    expect(headers).toEqual([
      `__Secure-pejling.link=${token}; Expires=${END_OF_LAST_DAY.toUTCString()}; ${rest}`,
      `__Secure-pejling.link=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; ${rest}; Max-Age=0`,
    ]);
  });

  it("makes the browser a holder of that link, also when somebody is signed in there", async () => {
    const { publish, newBrowser, browse, add, db } = await openPublished();
    const { token, id } = await publish(LAST_DAY);
    const link = { linkId: id, municipalityId: "0159", slug: ROUND.slug };
    const visitor = newBrowser();
    await (await visitor.api()).publication.open({ token });
    expect(await visitor.whoAmI()).toEqual({ ...VISITOR, link });
    expect(
      await db.auditEntry.findFirst({
        where: { municipalityId: "0159", action: "publication.open" },
      }),
    ).toMatchObject({ actorKind: "link", actorId: id });
    await (await visitor.api()).publication.leave();
    expect(await visitor.whoAmI()).toEqual(VISITOR);

    await add("stranger");
    const stranger = await browse("stranger");
    await (await stranger.api()).publication.open({ token });
    expect(await stranger.whoAmI()).toMatchObject({ kind: "person", memberships: [], link });
  });

  it("opens nothing that is expired, revoked or unknown, also where it was opened before", async () => {
    const { publish, newBrowser, anne, clock } = await openPublished();
    const [revoked, expired] = [await publish(LAST_DAY), await publish("2026-03-02")];
    const visitors = [newBrowser(), newBrowser()] as const;
    await (await visitors[0].api()).publication.open({ token: revoked.token });
    await (await visitors[1].api()).publication.open({ token: expired.token });

    await anne.publication.revoke({ ...ROUND, id: revoked.id });
    await anne.publication.revoke({ ...ROUND, id: revoked.id });
    clock.now = new Date("2026-03-02T23:00:00Z");
    for (const visitor of visitors) {
      expect(await visitor.whoAmI()).toEqual(VISITOR);
      await expect((await visitor.api()).result.get(ROUND)).rejects.toMatchObject(
        refusal("SIGN_IN_REQUIRED"),
      );
    }
    const api = await newBrowser().api();
    const unknown = { token: "A".repeat(43) };
    for (const { token } of [revoked, expired, unknown]) {
      await expect(api.publication.open({ token })).rejects.toMatchObject(
        refusal("LINK_NOT_VALID"),
      );
    }
  });

  it("is for a browser: the command line keeps no cookies", async () => {
    const { publish, system } = await openPublished();
    const { token } = await publish(LAST_DAY);
    await expect(system.publication.open({ token })).rejects.toMatchObject(refusal("NOT_ALLOWED"));
  });
});

describe("publication.revoke", () => {
  it("finds only what belongs to the assessment", async () => {
    const { publish, anne, db, system } = await openPublished();
    const { id } = await publish(LAST_DAY);
    await system.assessment.create(newRound("2022-1"));
    const elsewhere = [
      { ...BEFORE, id },
      { ...ROUND, slug: "2022-1", id },
      { ...ROUND, id: "nix" },
    ];
    for (const input of elsewhere) {
      await expect(anne.publication.revoke(input)).rejects.toMatchObject(
        refusal("ENTRY_NOT_FOUND"),
      );
    }
    expect(await db.publishedLink.count({ where: { revokedAt: null } })).toBe(1);
  });
});
