/** A correction somebody is writing; `about`, the key it stands under, is a question's id, or empty for the whole. */
export type Draft = {
  readonly text: string;
  /** Made here, so that a correction whose answer was lost is not a second one when it is sent again. */
  readonly id: string;
  /** What was sent under that id without an answer; null: nothing. */
  readonly tried: string | null;
  readonly isOpen: boolean;
};
export type Drafts = Readonly<Record<string, Draft>>;

export const WHOLE = "";

export function openDraft(drafts: Drafts, about: string, id: string): Drafts {
  const known = drafts[about] ?? { text: "", id, tried: null };
  return { ...drafts, [about]: { ...known, isOpen: true } };
}

/** What is written is kept; an empty one is nothing. */
export function closeDraft(drafts: Drafts, about: string): Drafts {
  const { [about]: known, ...others } = drafts;
  if (known === undefined || known.text.trim() === "") return others;
  return { ...drafts, [about]: { ...known, isOpen: false } };
}

export function writeDraft(drafts: Drafts, about: string, text: string): Drafts {
  const known = drafts[about];
  return known === undefined ? drafts : { ...drafts, [about]: { ...known, text } };
}

/** The draft as it is sent. Another text than the one that may have arrived is another correction. */
export function tryDraft(draft: Draft, newId: string): Draft & { readonly tried: string } {
  const tried = draft.text.trim();
  const isSame = draft.tried === null || draft.tried === tried;
  return { ...draft, id: isSame ? draft.id : newId, tried };
}

/** After a correction has been received: what was written on meanwhile stays, as a new one. */
export function settleDraft(drafts: Drafts, about: string, sent: Draft, newId: string): Drafts {
  const { [about]: known, ...others } = drafts;
  if (known === undefined || known.text.trim() === sent.tried) return others;
  return { ...drafts, [about]: { ...known, id: newId, tried: null } };
}

/** Texts that were written and are not known to have arrived. */
export function listUnsent(drafts: Drafts): readonly string[] {
  return Object.values(drafts).flatMap(({ text }) => (text.trim() === "" ? [] : [text.trim()]));
}
