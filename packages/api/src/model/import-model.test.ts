import { describe, expect, it } from "vitest";
import { openApi, refusal } from "../testing/open-api";
import { SMALL_MODEL } from "../testing/small-model";

/** A model file with a new version and, at a path like "themes.0.title.da", another value or none. */
function fileWith(version: string, path?: string, value?: string) {
  const file = JSON.parse(JSON.stringify({ ...SMALL_MODEL, version }));
  const keys = path?.split(".") ?? [];
  const last = keys.pop();
  if (last === undefined) return file;
  const parent = keys.reduce((node, key) => Reflect.get(node, key), file);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return file;
}

describe("model.import", () => {
  it("publishes a new version", async () => {
    const { api } = await openApi();
    await expect(api.model.import({ file: fileWith("2026.2") })).resolves.toEqual({
      id: "lille",
      version: "2026.2",
      isNew: true,
    });
    await expect(api.model.list()).resolves.toHaveLength(2);
  });

  it("takes the same file twice without making it new", async () => {
    const { api } = await openApi();
    await expect(api.model.import({ file: fileWith("2026.1") })).resolves.toMatchObject({
      isNew: false,
    });
  });

  it("gives back the file it took", async () => {
    const { api } = await openApi();
    const { model } = await api.model.get({ id: "lille", version: "2026.1" });
    expect(model).toEqual(SMALL_MODEL);
  });

  it("refuses other content under a published version and keeps what was there", async () => {
    const { api } = await openApi();
    const changed = fileWith("2026.1", "themes.0.questions.0.levels.2.da", "Noget andet");
    await expect(api.model.import({ file: changed })).rejects.toMatchObject({
      code: "CONFLICT",
      ...refusal("MODEL_VERSION_CHANGED"),
    });
    const { model } = await api.model.get({ id: "lille", version: "2026.1" });
    expect(model).toEqual(SMALL_MODEL);
  });

  it("refuses a question that lacks a descriptor, and names question and level", async () => {
    const { api } = await openApi();
    const thin = fileWith("2026.2", "themes.1.questions.1.levels.3.da");
    await expect(api.model.import({ file: thin })).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
      message: "Cannot import model: question data-2: level 4 lacks a Danish descriptor",
      ...refusal("MODEL_INVALID"),
    });
    await expect(api.model.list()).resolves.toHaveLength(1);
  });

  it.each([{ file: null }, { file: 7 }, { file: "model" }, { file: [] }, { file: {} }])(
    "refuses $file",
    async ({ file }) => {
      const { api } = await openApi();
      await expect(api.model.import({ file })).rejects.toMatchObject(refusal("MODEL_INVALID"));
    },
  );

  it("says so when a version is not here", async () => {
    const { api } = await openApi();
    const unknown = api.model.get({ id: "lille", version: "2030.1" });
    await expect(unknown).rejects.toMatchObject(refusal("MODEL_NOT_FOUND"));
  });
});
