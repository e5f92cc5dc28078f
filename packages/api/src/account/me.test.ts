import { describe, expect, it } from "vitest";
import { systemContext } from "../context";
import { appRouter } from "../router";
import { asActor, toPerson } from "../testing/as-member";
import { refusal } from "../testing/open-api";
import { addAccount, openBrowsers } from "../testing/open-browser";
import { createCallerFactory } from "../trpc";
import { openSession } from "./open-session";

describe("account.me", () => {
  it("tells a visitor how one signs in, and nothing else", async () => {
    const { newBrowser } = await openBrowsers({ providerName: "Kommunens login" });
    expect(await (await newBrowser().api()).account.me()).toEqual({
      person: null,
      link: null,
      signIn: {
        mode: "production",
        providerName: "Kommunens login",
        examplePeople: [],
        needsOperator: true,
      },
    });
  });

  it("tells a person what they may be, with the municipalities' names", async () => {
    const open = await openBrowsers();
    const userId = await addAccount(open, { benchmarkOperator: true });
    await open.db.municipality.create({
      data: { id: "0159", name: "Gladsaxe", isExample: false, createdAt: new Date() },
    });
    await open.db.membership.create({
      data: { municipalityId: "0159", userId, role: "reader", createdAt: new Date() },
    });
    const browser = open.newBrowser();
    await openSession(await browser.context(), userId);
    expect((await (await browser.api()).account.me()).person).toEqual({
      userId,
      name: "Bo Eksempel",
      email: "bo@kommune.example",
      isExample: false,
      hasPassword: true,
      hasTwoFactor: false,
      platform: ["benchmarkOperator"],
      memberships: [
        { kommunekode: "0159", name: "Gladsaxe", isExample: false, role: "reader", unitIds: [] },
      ],
    });
  });
});

describe("the command line", () => {
  it("is told in one sentence that signing in is done in a browser", async () => {
    const { db } = await openBrowsers();
    const person = asActor({ db }, toPerson()).account;
    const world = { db, now: () => new Date(), newId: () => "made" };
    const system = createCallerFactory(appRouter)(systemContext(world));
    const token = "a".repeat(43);
    const password = "en lang adgangskode";
    const account = { email: "bo@kommune.example", password };
    const calls = [
      system.account.me(),
      system.account.signIn(account),
      system.account.confirmCode({ code: "123456", kind: "totp" }),
      system.account.signInAsExample({ key: "lead" }),
      system.account.signOut(),
      system.account.becomeOperator({ token, name: "Bo", ...account }),
      system.account.resetPassword({ token, password }),
      system.person.makePasswordLink({ userId: "u-1" }),
      person.changePassword({ current: password, next: password }),
      person.startTwoFactor({ password }),
      person.confirmTwoFactor({ code: "123456" }),
      person.endTwoFactor({ password }),
      person.newRecoveryCodes({ password }),
    ];
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({
        message: expect.stringMatching(/^Cannot [a-z -]+: it is done in a browser$/),
        ...refusal("NOT_ALLOWED"),
      });
    }
  });
});
