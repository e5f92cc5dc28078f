import { describe, expect, it } from "vitest";
import {
  closeDraft,
  type Drafts,
  listUnsent,
  openDraft,
  settleDraft,
  tryDraft,
  WHOLE,
  writeDraft,
} from "./drafts";

const EMPTY: Drafts = {};

function written(text: string): Drafts {
  return writeDraft(openDraft(EMPTY, "data-1", "id-1"), "data-1", text);
}

function draftOf(drafts: Drafts) {
  const draft = drafts["data-1"];
  if (draft === undefined) throw new Error("expected a draft");
  return draft;
}

describe("a correction being written", () => {
  it("is kept when it is closed, and is nothing when it is empty", () => {
    expect(closeDraft(written("  "), "data-1")).toEqual({});
    const closed = closeDraft(written("Nej."), "data-1");
    expect(closed).toEqual({ "data-1": { text: "Nej.", id: "id-1", tried: null, isOpen: false } });
    expect(openDraft(closed, "data-1", "id-2")).toMatchObject({
      "data-1": { text: "Nej.", id: "id-1", isOpen: true },
    });
  });

  it("keeps its id when it is sent again as it was, and is another when it has been changed", () => {
    const first = tryDraft(draftOf(written(" Nej. ")), "id-2");
    expect(first).toMatchObject({ id: "id-1", tried: "Nej." });
    expect(tryDraft(first, "id-2").id).toBe("id-1");
    expect(tryDraft({ ...first, text: "Nej, fire." }, "id-2")).toMatchObject({
      id: "id-2",
      tried: "Nej, fire.",
    });
  });

  it("is gone when it has arrived, but not what was written on meanwhile", () => {
    const sent = tryDraft(draftOf(written("Nej.")), "id-2");
    expect(settleDraft({ "data-1": sent }, "data-1", sent, "id-3")).toEqual({});
    const more = { "data-1": { ...sent, text: "Nej. Og så" } };
    expect(settleDraft(more, "data-1", sent, "id-3")).toEqual({
      "data-1": { ...sent, text: "Nej. Og så", id: "id-3", tried: null },
    });
  });

  it("is listed when nobody has got it", () => {
    const drafts = openDraft(written(" Nej. "), WHOLE, "id-2");
    expect(listUnsent(drafts)).toEqual(["Nej."]);
  });
});
