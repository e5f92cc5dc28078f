import type { Level } from "@pejling/domain";
import fc from "fast-check";
import type {
  NoteField,
  SheetValue,
} from "../../apps/web/src/features/interview/sheet/sheet-value";
import type { Choice, Device } from "./device";
import { type Network, WEATHERS, type Weather } from "./network";
import type { Server } from "./server";

export type Side = { readonly device: Device; readonly network: Network };
export type World = {
  readonly interviewId: string;
  readonly sides: readonly Side[];
  readonly server: Server;
  /** Makes every text another. */
  readonly nextWord: () => string;
};

type Command = fc.AsyncCommand<object, World>;
type Run = (side: Side, world: World) => Promise<unknown> | unknown;

/** One thing that happens to one side; a page that is closed lets it pass. */
function happen(
  name: string,
  at: number,
  { run, needs = "open" }: { run: Run; needs?: "open" | "closed" | "any" },
): Command {
  return {
    check: () => true,
    run: async (_, world) => {
      const side = world.sides[at];
      if (side === undefined) return;
      const isOpen = side.device.page() !== null;
      if (needs === "open" && !isOpen) return;
      if (needs === "closed" && isOpen) return;
      await run(side, world);
      // Sometimes nothing has come to its end when the next thing happens.
    },
    toString: () => `${at === 0 ? "facilitator" : "note taker"}: ${name}`,
  };
}

function newNote(interviewId: string, id: string, text: string): NoteField {
  return {
    ...{ kind: "note", id, interviewId, questionId: "data-1", noteKind: "note", text },
    ...{ isAnonymous: true, mayBeUsed: false, removed: false },
  };
}

function isInConflict(device: Device, key: string): boolean {
  return device.page()?.fields().get(key)?.phase === "conflict";
}

function current(device: Device, key: string): SheetValue | null {
  return device.page()?.fields().get(key)?.value ?? null;
}

function listNotes(device: Device): string[] {
  return [...(device.page()?.fields().keys() ?? [])].filter((key) => key.startsWith("note:"));
}

function editShared(level: Level | null): Run {
  return ({ device }, { interviewId, nextWord }) => {
    const key = "consensus:data-1";
    if (isInConflict(device, key)) return;
    const before = current(device, key);
    const rationale =
      level === null ? nextWord() : before?.kind === "consensus" ? before.rationale : "";
    const kept = before?.kind === "consensus" ? before.level : null;
    device.edit(
      { kind: "consensus", interviewId, questionId: "data-1", level: level ?? kept, rationale },
      level === null,
    );
  };
}

function rate(person: string, value: Level): Run {
  return ({ device }, { interviewId }) => {
    const participantId = `${interviewId}-${person}`;
    const rating: SheetValue = {
      ...{ kind: "rating", participantId, questionId: "data-1", value, reason: "" },
    };
    if (!isInConflict(device, `rating:${participantId}:data-1`)) device.edit(rating, false);
  };
}

function editNote(isRemoval: boolean): Run {
  return ({ device }, { nextWord }) => {
    const key = listNotes(device).find((each) => !isInConflict(device, each));
    const note = key === undefined ? null : current(device, key);
    if (note?.kind !== "note") return;
    device.edit(
      isRemoval ? { ...note, removed: !note.removed } : { ...note, text: nextWord() },
      !isRemoval,
    );
  };
}

const sides = fc.constantFrom(0, 1);
const levels = fc.constantFrom<Level[]>(2, 3, 4);
const on = (make: (at: number) => Command) => sides.map(make);
const edits = [
  on((at) => happen("types the group's reason", at, { run: editShared(null) })),
  fc
    .tuple(sides, levels)
    .map(([at, level]) =>
      happen(`sets the group's level ${level}`, at, { run: editShared(level) }),
    ),
  fc
    .tuple(sides, levels, fc.constantFrom("a", "b"))
    .map(([at, level, person]) =>
      happen(`rates ${person} ${level}`, at, { run: rate(person, level) }),
    ),
  on((at) =>
    happen("writes a new note", at, {
      run: ({ device }, { interviewId, nextWord }) => {
        const word = nextWord();
        device.edit(
          newNote(interviewId, `${interviewId}-note-${word.split(" ").at(-1)}`, word),
          true,
        );
      },
    }),
  ),
  on((at) => happen("edits a note", at, { run: editNote(false) })),
  on((at) => happen("removes a note or brings it back", at, { run: editNote(true) })),
];
const events = [
  on((at) => happen("stops typing", at, { run: ({ device }) => device.page()?.queue.flush() })),
  on((at) => happen("tries again", at, { run: ({ device }) => device.page()?.queue.retry() })),
  on((at) => happen("looks at the window", at, { run: ({ device }) => device.refetch() })),
  on((at) =>
    happen("everything comes to rest", at, { run: ({ device }) => device.rest(), needs: "any" }),
  ),
  on((at) => happen("closes the browser", at, { run: ({ device }) => device.close() })),
  on((at) =>
    happen("opens the browser", at, {
      needs: "closed",
      run: async ({ device }) => {
        if (device.mayOpen()) await device.open();
      },
    }),
  ),
  on((at) =>
    happen("chooses to send what was left", at, { run: ({ device }) => device.sendUnsent() }),
  ),
  fc
    .tuple(sides, fc.constantFrom<Choice[]>("mine", "theirs", "both"))
    .map(([at, choice]) =>
      happen(`settles a conflict: ${choice}`, at, { run: ({ device }) => device.settle(choice) }),
    ),
  fc.tuple(sides, fc.constantFrom<Weather[]>(...WEATHERS)).map(([at, weather]) =>
    happen(`the network is ${weather}`, at, {
      needs: "any",
      run: ({ network }) => network.change(weather),
    }),
  ),
  on((at) =>
    happen("what was late arrives", at, {
      needs: "any",
      run: ({ network }) => network.deliverLate(),
    }),
  ),
  fc.tuple(sides, fc.integer({ min: -400, max: 400 })).map(([at, days]) =>
    happen(`the clock jumps ${days} days`, at, {
      needs: "any",
      run: ({ device }) => device.jump(days * 86_400_000),
    }),
  ),
  fc.constant(
    happen("the server restarts", 0, { needs: "any", run: (_, { server }) => server.restart() }),
  ),
];

// Restarts are slow and change little: one in many is enough.
export const COMMANDS = [...edits, ...edits, ...events];
