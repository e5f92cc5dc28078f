import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectUsable } from "./support/expect-usable";
import { DESK, openPage, PHONE, resize, visit, type Watched } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { callDoor, type ExampleKey, makeLink, signInAs } from "./support/sign-in";

const ROUND = "/kommuner/0999/maalinger/2026-1";

type Visit = { readonly path: string; readonly as: ExampleKey | null };

const PAGES: Record<string, Visit> = {
  ...seenBy("lead", {
    kommuner: "/kommuner",
    kommune: "/kommuner/0999",
    "ny-maaling": "/kommuner/0999/ny-maaling",
    overblik: ROUND,
    opsaetning: `${ROUND}/opsaetning`,
    interview: `${ROUND}/interview`,
    kalender: `${ROUND}/interview?visning=kalender`,
    spoergsmaal: `${ROUND}/interview/1/spoergsmaal/data-1`,
    resultater: `${ROUND}/resultater`,
    regnestykke: `${ROUND}/resultater?enhed=ssf&tema=data&panel=regnestykke`,
    enhed: `${ROUND}/resultater/enheder/ssf`,
    "to-enheder": `${ROUND}/resultater/enheder/ssf?mod=bkf`,
    tema: `${ROUND}/resultater/temaer/data`,
    runder: `${ROUND}/resultater/runder?mod=2024-1`,
    "lukket-maaling": "/kommuner/0999/maalinger/2024-1/resultater",
    strategier: "/strategier",
    sammenlign: "/strategier/sammenlign?kommuner=0101,0159",
    modeller: "/modeller",
    model: "/modeller/pejling/2026.1",
    om: "/om",
    "findes-ikke": "/her/er/intet",
    konto: "/konto",
    adgang: "/kommuner/0999/adgang",
    persondata: "/kommuner/0999/persondata",
    revisionsspor: "/kommuner/0999/revisionsspor",
    deling: "/kommuner/0999/maalinger/2024-1/deling",
  }),
  ...seenBy("director", {
    "direktoer-resultater": `${ROUND}/resultater`,
    "direktoer-tema": `${ROUND}/resultater/temaer/data`,
    "direktoer-kommune": "/kommuner/0999",
    "direktoer-adgang": "/kommuner/0999/adgang",
  }),
  ...seenBy("boardMember", { "raad-overblik": ROUND, "raad-resultater": `${ROUND}/resultater` }),
  ...seenBy("operator", {
    "drift-personer": "/drift",
    "drift-kommuner": "/drift/kommuner",
    "drift-spor": "/drift/spor",
    "drift-alle-kommuner": "/kommuner",
  }),
  ...seenBy(null, {
    "log-ind": "/log-ind",
    "log-ind-fejl": "/log-ind?fejl=mail-i-brug",
  }),
};

function seenBy(as: Visit["as"], paths: Readonly<Record<string, string>>): Record<string, Visit> {
  return Object.fromEntries(Object.entries(paths).map(([title, path]) => [title, { as, path }]));
}

const WIDTHS = [
  ["1440", DESK],
  ["390", PHONE],
] as const;

const { pejling, browser } = setStage();

describe.each(Object.entries(PAGES))("%s", (title, { path, as }) => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openPage(browser);
    if (as !== null) await signInAs(watched.page, pejling.address, as);
    await visit(watched.page, pejling.address + path);
  });
  afterAll(() => watched.context.close());

  it.each(WIDTHS)("can be used by everybody at %s px", async (name, viewport) => {
    await resize(watched.page, viewport);
    await expectUsable(watched.page, `${title}-${name}`);
    expect(watched.complaints).toEqual([]);
  });
});

describe.each(WIDTHS)("what a link opens at %s px", (name, viewport) => {
  it("can be used by everybody", async () => {
    const { address } = pejling;
    const lead = await openPage(browser, viewport);
    await signInAs(lead.page, address, "lead");
    const email = `ny-${name}@kommune.example`;
    const invitation = await makeLink(lead.page, {
      address,
      door: "invitation.create",
      input: { kommunekode: "0999", id: `i${name}`, email, role: "reader", unitIds: [] },
    });
    const round = { kommunekode: "0999", slug: "2024-1" };
    const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const shared = await makeLink(lead.page, {
      address,
      door: "publication.create",
      input: { ...round, id: `p${name}`, label: "Byrådet", expiresAt },
    });
    await visit(lead.page, invitation);
    await expectUsable(lead.page, `invitation-til-en-anden-${name}`);

    const reader = await openPage(browser, viewport);
    await visit(reader.page, invitation);
    await expectUsable(reader.page, `invitation-${name}`);
    await visit(reader.page, shared);
    await expectUsable(reader.page, `delt-${name}`);
    expect([...lead.complaints, ...reader.complaints]).toEqual([]);

    const dead = "x".repeat(43);
    for (const place of ["invitation", "delt", "operatoer", "adgangskode"]) {
      await visit(reader.page, `${address}/${place}/${dead}`);
      await expectUsable(reader.page, `${place}-virker-ikke-${name}`);
    }
    await callDoor(reader.page, { address, door: "publication.leave" });
    await lead.context.close();
    await reader.context.close();
  });
});
