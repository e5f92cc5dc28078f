/** Readable ids, the same every time the example is loaded. */
export function toUnitId(code: string): string {
  return `eks-${code}`;
}

export function toInterviewId(slug: string, interview: number): string {
  return `eks-${slug}-interview-${interview}`;
}

export function toParticipantId({
  slug,
  interview,
  participant,
}: {
  readonly slug: string;
  readonly interview: number;
  readonly participant: number;
}): string {
  return `${toInterviewId(slug, interview)}-deltager-${participant}`;
}
