import type { asActor } from "./as-member";

type Filling = {
  readonly at: { readonly kommunekode: string; readonly slug: string };
  readonly said: string;
  readonly ids: { readonly correctionId: string };
};

/** Minutes of the first interview, shown to the group, with a correction nobody has answered. */
export async function fillMinutes(
  api: Pick<ReturnType<typeof asActor>, "minutes">,
  { at, said, ids }: Filling,
): Promise<void> {
  const interview = { ...at, number: 1 };
  await api.minutes.make({ ...interview, seenNumber: 0, seenVersion: 0 });
  await api.minutes.show({ ...interview, seenNumber: 1, seenVersion: 1 });
  const proposal = { id: ids.correctionId, questionId: "styring-1", text: said };
  await api.minutes.propose({ ...interview, ...proposal });
}
