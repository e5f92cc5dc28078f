import { createHash } from "node:crypto";
import { assembleConfidence } from "./assemble-confidence";
import { type Assembled, assembleResult } from "./assemble-result";

/** What a closing assessment says, with the hashes of what it was computed from. */
export async function freezeResult(about: Assembled, createdAt: Date) {
  const result = await assembleResult(about);
  const confidence = await assembleConfidence(about);
  return {
    body: { result, confidence },
    modelHash: about.loaded.modelHash,
    inputHash: hashInput(about),
    createdAt,
  };
}

/** The same answers give the same hash, so that a frozen result can be checked against the rows it stands on. */
function hashInput({ loaded: { scoring, modelHash } }: Pick<Assembled, "loaded">): string {
  const { units, targets, ratings, consensus, validations, votes } = scoring;
  const canonical = [
    units,
    targets,
    ratings,
    consensus,
    validations,
    ...(votes ? [votes] : []),
  ].map((rows) => rows.map((row) => JSON.stringify(row)).sort());
  return createHash("sha256")
    .update(JSON.stringify([modelHash, canonical]))
    .digest("hex");
}
