import type { AppRouter } from "@pejling/api";
import type { TRPCClient } from "@trpc/client";
import { readAppError, textForError } from "../../../lib/error-texts";
import { isOutdated } from "../../../lib/offline/is-outdated";
import { m } from "../../../paraglide/messages";
import type { SaveAnswer, SaveRequest } from "../save/save-field";
import { toSheetRows } from "./sheet-fields";
import { type EntryField, keyOf, type SheetValue } from "./sheet-value";

export type SheetAddress = {
  readonly kommunekode: string;
  readonly slug: string;
  readonly number: number;
};
type Client = TRPCClient<AppRouter>;
type Request = SaveRequest<SheetValue>;
type Answer = SaveAnswer<SheetValue>;
type Stored =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly current: { readonly version: number } }
  | { readonly kind: "notFound" };

const PATIENCE_MS = 20_000;

/** Sends one field to its door and turns every outcome, failures too, into an answer the queue understands. */
export function createSender(client: Client, address: SheetAddress) {
  return async (request: Request): Promise<Answer> => {
    try {
      return await withPatience(send(client, address, request));
    } catch (error) {
      return toRefusal(error);
    }
  };
}

/** A network that swallows an answer does not say so: the save is tried again, which does no harm if it got through. */
function withPatience<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
  });
  return Promise.race([answer, tooLong]).finally(() => clearTimeout(timer));
}

/**
 * What the server has decided stays decided; a server that is away or has stumbled is asked again. A page older than
 * the server may be speaking of what is no more: then the text is kept, and the page is to be loaded anew.
 */
async function toRefusal(error: unknown): Promise<Answer> {
  const { code, status } = readAppError(error);
  if (code !== null) return { kind: "refused", text: textForError(error) };
  if (status === null || status >= 500 || status === 429) return { kind: "unreachable" };
  const text = (await isOutdated()) ? m.offline_outdated() : textForError(error);
  return { kind: "refused", text };
}

async function send(client: Client, address: SheetAddress, request: Request): Promise<Answer> {
  const { value, version: seenVersion } = request;
  const { number: _, ...place } = address;
  const about = { ...place, seenVersion };
  switch (value.kind) {
    case "rating": {
      const { kind: _kind, ...rating } = value;
      const stored = await client.rating.save.mutate({ ...about, ...rating });
      if (stored.kind !== "conflict") return toAnswer(stored, request, { client, address });
      return toConflict({ ...value, ...withoutVersion(stored.current) }, stored.current.version);
    }
    case "consensus": {
      const { kind: _kind, ...consensus } = value;
      const stored = await client.consensus.save.mutate({ ...about, ...consensus });
      if (stored.kind !== "conflict") return toAnswer(stored, request, { client, address });
      return toConflict({ ...value, ...withoutVersion(stored.current) }, stored.current.version);
    }
    case "validation": {
      const { kind: _kind, ...validation } = value;
      const stored = await client.validation.save.mutate({ ...about, ...validation });
      if (stored.kind !== "conflict") return toAnswer(stored, request, { client, address });
      return toConflict({ ...value, ...withoutVersion(stored.current) }, stored.current.version);
    }
    default:
      return sendEntry({ client, address }, { ...request, value });
  }
}

type Way = { readonly client: Client; readonly address: SheetAddress };

/**
 * An entry is removed and brought back by a door of its own; where its text changed too, that follows after. One the
 * server has never had is only written down there when it is not removed.
 */
async function sendEntry(way: Way, request: Request & { value: EntryField }): Promise<Answer> {
  const { value, base, version, isUnsure } = request;
  const isNew = version === 0;
  if (isNew && value.removed && !isUnsure) return { kind: "saved", version: 0 };
  const known = "removed" in base ? base : value;
  const isSameState = known.removed === value.removed;
  if (isNew ? !value.removed : isSameState) {
    return toAnswer(await saveEntry(way, value, version), request, way);
  }
  const { kommunekode, slug } = way.address;
  const removal = { kommunekode, slug, id: value.id, removed: value.removed, seenVersion: version };
  try {
    const { version: next } = await way.client[value.kind].remove.mutate(removal);
    return { kind: "saved", version: next, value: { ...known, removed: value.removed } };
  } catch (error) {
    if (readAppError(error).code !== "ENTRY_NOT_FOUND") throw error;
    const current = await findCurrent(way, value);
    return isNew && current.kind === "refused" ? { kind: "saved", version: 0 } : current;
  }
}

function saveEntry({ client, address }: Way, value: EntryField, seenVersion: number) {
  const { number: _, ...place } = address;
  switch (value.kind) {
    case "note": {
      const { kind: _kind, noteKind, removed: _removed, ...note } = value;
      return client.note.save.mutate({ ...place, ...note, kind: noteKind, seenVersion });
    }
    case "evidence": {
      const { kind: _kind, removed: _removed, ...evidence } = value;
      return client.evidence.save.mutate({ ...place, ...evidence, seenVersion });
    }
    case "challenge": {
      const { kind: _kind, challengeKind, removed: _removed, themeIds, ...challenge } = value;
      const columns = { ...challenge, kind: challengeKind, themeIds: [...themeIds] };
      return client.challenge.save.mutate({ ...place, ...columns, seenVersion });
    }
  }
}

async function toAnswer(stored: Stored, request: Request, way: Way): Promise<Answer> {
  return stored.kind === "saved" ? stored : findCurrent(way, request.value);
}

/** What the server has now, with all its parts, for the person to compare with. */
async function findCurrent({ client, address }: Way, value: SheetValue): Promise<Answer> {
  const rows = toSheetRows(await client.interview.sheet.query(address));
  const current = rows.find(({ key }) => key === keyOf(value));
  if (current === undefined) return { kind: "refused", text: m.errors_entry_not_found() };
  return toConflict(current.value, current.version);
}

function toConflict(value: SheetValue, version: number): Answer {
  return { kind: "conflict", current: { value, version } };
}

function withoutVersion<Columns extends { readonly version: number }>({
  version: _,
  ...columns
}: Columns) {
  return columns;
}
