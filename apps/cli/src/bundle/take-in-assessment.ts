import type { RouterInputs } from "@pejling/api";
import { parseModelFile } from "@pejling/contract";
import type { Caller } from "../data/create-caller";
import { Refused } from "../refused";
import { BUNDLE_LISTS, type Bundle, type BundleList } from "./bundle";
import { toDoorProblem } from "./to-door-problem";

type Write = (entry: never) => Promise<unknown>;

/** Writes a bundle through the product's own doors, which judge every entry as if a person had typed it. */
export async function takeInAssessment(caller: Caller, bundle: Bundle): Promise<void> {
  const { kommunekode, slug } = bundle;
  const address = { kommunekode, slug };
  const model = parseModelFile(bundle.model);
  if (!model.ok) throw new Refused(...model.problems.map((problem) => `model: ${problem}`));
  await at("model", () => caller.model.import({ file: bundle.model as never }));
  const create = { ...bundle.assessment, previousId: null, ...address };
  await at("assessment", () =>
    caller.assessment.create(create as RouterInputs["assessment"]["create"]),
  );
  const known = new Set((await caller.unit.list({ kommunekode })).map(({ id }) => id));
  const doors = toDoors(caller);
  for (const list of BUNDLE_LISTS) {
    if (list === "interviews") await openAssessment(caller, bundle);
    const scope = list === "units" ? { kommunekode } : address;
    for (const [index, entry] of inOrder(bundle, list, known).entries()) {
      await at(`${list}[${index}]`, () => doors[list]({ ...entry, ...scope } as never));
    }
  }
  await closeAssessment(caller, bundle);
}

/** The doors are given what the file holds; their own schemas say whether it fits. */
function toDoors(caller: Caller): Readonly<Record<BundleList, Write>> {
  const unseen = (save: Write): Write => {
    return (entry: object) => save({ ...entry, seenVersion: 0 } as never);
  };
  return {
    units: unseen(caller.unit.save),
    targets: unseen(caller.target.save),
    baselines: unseen(caller.baseline.save),
    interviews: unseen(caller.interview.save),
    participants: unseen(caller.participant.save),
    sheets: (entry: RouterInputs["rating"]["saveSheet"]) => {
      const ratings = entry.ratings.map((rating) => ({ ...rating, seenVersion: 0 }));
      return caller.rating.saveSheet({ ...entry, ratings });
    },
    consensus: unseen(caller.consensus.save),
    validations: unseen(caller.validation.save),
    notes: unseen(caller.note.save),
    evidence: unseen(caller.evidence.save),
    challenges: unseen(caller.challenge.save),
  };
}

/** Units that are here already are left as they are; the others come after the units they belong to. */
function inOrder(bundle: Bundle, list: BundleList, known: ReadonlySet<string>): readonly object[] {
  if (list !== "units") return bundle[list];
  const placed = new Set(known);
  let waiting = bundle.units as readonly { id: string; parentId: unknown; supersedesId: unknown }[];
  waiting = waiting.filter(({ id }) => !known.has(id));
  const ordered: object[] = [];
  while (waiting.length > 0) {
    const isReady = (id: unknown) => typeof id !== "string" || placed.has(id);
    const ready = waiting.filter((unit) => isReady(unit.parentId) && isReady(unit.supersedesId));
    if (ready.length === 0) return [...ordered, ...waiting];
    for (const unit of ready) placed.add(unit.id);
    ordered.push(...ready);
    waiting = waiting.filter(({ id }) => !placed.has(id));
  }
  return ordered;
}

async function openAssessment(caller: Caller, bundle: Bundle): Promise<void> {
  const { kommunekode, slug, status } = bundle;
  const units = bundle.measuredUnits as RouterInputs["assessment"]["setUnits"]["units"];
  await at("measuredUnits", () =>
    caller.assessment.setUnits({ kommunekode, slug, units, seen: [] }),
  );
  if (status === "draft") return;
  await changeStatus(caller, bundle, "open");
}

async function closeAssessment(caller: Caller, bundle: Bundle): Promise<void> {
  const { status } = bundle;
  if (status === "review" || status === "closed") await changeStatus(caller, bundle, "review");
  if (status === "closed") await changeStatus(caller, bundle, "closed");
}

async function changeStatus(
  caller: Caller,
  { kommunekode, slug }: Bundle,
  to: "open" | "review" | "closed",
): Promise<void> {
  const change = { kommunekode, slug, to, acceptMissing: true };
  await at("status", () => caller.assessment.changeStatus(change));
}

async function at(place: string, write: () => Promise<unknown>): Promise<void> {
  const answer = await write().catch((error: unknown) => {
    throw new Refused(`${place}: ${toDoorProblem(error)}`);
  });
  const kind = (answer as { kind?: string } | undefined)?.kind;
  if (kind === "conflict" || kind === "notFound") {
    throw new Refused(`${place}: its id is already in use here`);
  }
}
