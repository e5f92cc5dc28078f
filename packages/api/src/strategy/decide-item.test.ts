import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { PAPER, readPaper, upload } from "../testing/read-paper";

describe("strategy.decide", () => {
  it("confirms, corrects and undoes; the suggested value is kept", async () => {
    const { api, slug, find } = await readPaper();
    const { id } = await find("theme");
    const value = { number: 1, title: "Bedre data" };
    const own = { kind: "theme", value } as const;
    const decide = (state: "confirmed" | "corrected" | "suggested", seenVersion: number) =>
      api.strategy.decide({
        ...{ slug, itemId: id, state, seenVersion },
        corrected: state === "corrected" ? own : null,
      });
    expect(await decide("confirmed", 1)).toEqual({ kind: "saved", version: 2 });
    expect(await decide("corrected", 2)).toEqual({ kind: "saved", version: 3 });
    expect(await find("theme")).toMatchObject({ value: { title: "Data" }, corrected: value });
    await decide("suggested", 3);
    expect(await find("theme")).toMatchObject({ state: "suggested", corrected: null });
  });

  it("shows the second of two people what the first decided", async () => {
    const { api, slug, find } = await readPaper();
    const { id } = await find("theme");
    const reject = {
      slug,
      itemId: id,
      state: "rejected",
      corrected: null,
      seenVersion: 1,
    } as const;
    await api.strategy.decide(reject);
    expect(await api.strategy.decide({ ...reject, state: "confirmed" })).toMatchObject({
      kind: "conflict",
      current: { state: "rejected", version: 2 },
    });
  });

  it("refuses a value of another kind, an unknown statement and a correction without a value", async () => {
    const { api, slug, find } = await readPaper();
    const { id } = await find("theme");
    const base = { slug, itemId: id, state: "corrected", seenVersion: 1 } as const;
    const vision = { kind: "vision", value: "x" } as const;
    expect(await api.strategy.decide({ ...base, corrected: vision })).toEqual({ kind: "notFound" });
    const unknown = { ...base, itemId: "nix", state: "confirmed", corrected: null } as const;
    expect(await api.strategy.decide(unknown)).toEqual({ kind: "notFound" });
    await expect(api.strategy.decide({ ...base, corrected: null })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("files the strategy under the municipality a person says", async () => {
    const { api, slug, find, get } = await readPaper();
    const { id } = await find("municipality");
    const value = { kommunekode: "0101", name: "København" };
    const corrected = { kind: "municipality", value } as const;
    await api.strategy.decide({ slug, itemId: id, state: "corrected", corrected, seenVersion: 1 });
    expect((await get()).municipality).toEqual(value);
    await api.strategy.decide({
      slug,
      itemId: id,
      state: "rejected",
      corrected: null,
      seenVersion: 2,
    });
    expect((await get()).municipality).toBeNull();
  });
});

describe("strategy.confirmAll, addItem, rename and remove", () => {
  it("confirms a branch and leaves what was rejected or put right", async () => {
    const { api, slug, find, get } = await readPaper();
    const theme = await find("theme");
    const aim = await find("aim");
    await api.strategy.decide({
      slug,
      itemId: aim.id,
      state: "rejected",
      corrected: null,
      seenVersion: 1,
    });
    const link = await find("crosswalk");
    const own = { theme: "gevinster", strength: "partial", terms: [] } as const;
    const corrected = { kind: "crosswalk", value: own } as const;
    const correct = {
      slug,
      itemId: link.id,
      state: "corrected",
      corrected,
      seenVersion: 1,
    } as const;
    await api.strategy.decide(correct);
    const confirmed = await api.strategy.confirmAll({ slug, parentId: theme.id });
    expect(confirmed.map(({ id }) => id)).toContain(theme.id);
    const { items } = await get();
    expect(items.find(({ id }) => id === aim.id)?.state).toBe("rejected");
    expect(items.find(({ id }) => id === link.id)?.state).toBe("corrected");
    expect(items.filter(({ kind }) => kind === "theme").map(({ state }) => state)).toEqual([
      "confirmed",
      "suggested",
      "suggested",
    ]);
  });

  it("undoes a branch at once, but not what somebody has decided since", async () => {
    const { api, slug, find, get } = await readPaper();
    const items = await api.strategy.confirmAll({ slug, parentId: null });
    const { id: itemId } = await find("theme");
    const reject = { slug, itemId, state: "rejected", corrected: null, seenVersion: 2 } as const;
    await api.strategy.decide(reject);
    const reopened = await api.strategy.reopen({ slug, items });
    expect(reopened.length).toBe(items.length - 1);
    const states = (await get()).items.filter(({ state }) => state !== "suggested");
    expect(states).toMatchObject([{ id: itemId, state: "rejected" }]);
  });

  it("adds a link to one more theme of the model, but not under nothing", async () => {
    const { api, slug, find, get } = await readPaper();
    const { id: parentId } = await find("theme");
    const value = { theme: "styring", strength: "partial" as const, terms: [] };
    const content = { kind: "crosswalk", value } as const;
    await api.strategy.addItem({ slug, id: "own", parentId, content });
    const added = (await get()).items.find(({ id }) => id === "own");
    expect(added).toMatchObject({ state: "confirmed", place: null, rule: "person" });
    await expect(
      api.strategy.addItem({ slug, id: "own2", parentId: "nix", content }),
    ).rejects.toMatchObject(refusal("ENTRY_NOT_FOUND"));
  });

  it("renames once per seen version and removes with everything", async () => {
    const { api, slug } = await readPaper();
    const rename = (title: string) => api.strategy.rename({ slug, title, seenVersion: 1 });
    expect(await rename("Nyt navn")).toEqual({ kind: "saved", version: 2 });
    expect(await rename("Andet")).toMatchObject({
      kind: "conflict",
      current: { title: "Nyt navn" },
    });
    await api.strategy.remove({ slug });
    await expect(api.strategy.get({ slug })).rejects.toMatchObject(refusal("STRATEGY_NOT_FOUND"));
    await api.strategy.read(upload(PAPER));
  });
});
