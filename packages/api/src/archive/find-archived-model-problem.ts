import { parseModelFile } from "@pejling/contract";
import type { ArchiveRow, MunicipalContent } from "@pejling/db";
import { EXAMPLE_MUNICIPALITY, findMunicipality } from "@pejling/reference";
import { hashModel } from "@pejling/reference/hash";

/** What only somebody who knows models and municipalities can see is wrong; null when nothing is. */
export function findArchivedModelProblem(content: MunicipalContent): string | null {
  const [municipality] = content.get("municipality") ?? [];
  const problem = municipality === undefined ? null : findMunicipalityProblem(municipality);
  if (problem !== null) return problem;
  const unfit = (content.get("models") ?? []).findIndex((row) => !isModel(row));
  return unfit < 0 ? null : `row ${unfit + 1} of models.jsonl is not the model it says it is`;
}

function findMunicipalityProblem({ id, isExample }: ArchiveRow): string | null {
  const isExamples = id === EXAMPLE_MUNICIPALITY.kommunekode;
  if (!isExamples && findMunicipality(String(id)) === null) {
    return `there is no municipality with the code ${id}`;
  }
  return isExample === true && !isExamples ? "a real municipality is marked as an example" : null;
}

function isModel({ id, version, hash, body }: ArchiveRow): boolean {
  const parsed = parseModelFile(body);
  if (!parsed.ok) return false;
  const { model } = parsed;
  return model.id === id && model.version === version && hashModel(model) === hash;
}
