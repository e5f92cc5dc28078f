import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isSame } from "../../apps/web/src/features/interview/save/save-field";
import { keyOf, type SheetValue } from "../../apps/web/src/features/interview/sheet/sheet-value";
import { COMMANDS, type World } from "./commands";
import { type Choice, type Device, openDevice } from "./device";
import { createLedger, type Ledger } from "./ledger";
import { createNetwork, type Saved } from "./network";
import { openServer, type Server } from "./server";

const RUNS = Number(process.env.PEJLING_OFFLINE_RUNS ?? 200);
const RUNS_ON_ONE_SERVER = 100;
const MOST_ROUNDS = 40;
const CHOICES: readonly Choice[] = ["mine", "both", "theirs"];

/** What a save said, as the sheet writes it. A removal says only that; the rest is as it was. */
function toValue({ path, input }: Saved, ledger: Ledger): SheetValue {
  const [kind = ""] = path.split(".");
  const { kommunekode: _k, slug: _s, seenVersion: _v, ...columns } = input as Record<string, never>;
  if (path.endsWith(".remove")) {
    const before = ledger.latest(`${kind}:${Reflect.get(input, "id")}`);
    return { ...before, removed: Reflect.get(input, "removed") } as SheetValue;
  }
  if (kind !== "note") return { ...(columns as object), kind } as SheetValue;
  const before = ledger.latest(`note:${Reflect.get(input, "id")}`);
  const removed = before !== null && "removed" in before && before.removed;
  const { kind: noteKind, ...rest } = columns as Record<string, unknown>;
  return { ...rest, kind: "note", noteKind, removed } as SheetValue;
}

let runs = 0;
/** Every browser has a disk of its own, also where the runs are counted anew. */
let disks = 0;

async function openWorld(server: Server): Promise<World & { ledger: Ledger }> {
  runs += 1;
  const number = runs + 1;
  const interviewId = await server.openInterview(number);
  const ledger = createLedger();
  let words = 0;
  const sides = await Promise.all(
    ["facilitator", "note taker"].map(async (person) => {
      const onSaved = (saved: Saved) =>
        ledger.save({ person, value: toValue(saved, ledger), version: saved.version });
      const network = createNetwork({ server: () => server, onSaved });
      const address = { ...server.address, number };
      disks += 1;
      const name = `${person} ${disks}`;
      const device = await openDevice({ person, name, address, network, ledger });
      await device.open();
      return { device, network };
    }),
  );
  return { interviewId, sides, server, ledger, nextWord: () => `sætning nummer ${++words}` };
}

function isUnsent(device: Device): boolean {
  return [...(device.page()?.fields().values() ?? [])].some(({ phase }) => phase !== "clean");
}

function isInConflict(device: Device): boolean {
  return (device.page()?.conflicts() ?? []).length > 0;
}

/** The network is back, the browsers are opened, everybody sends what was left and chooses in every conflict. */
async function bringHome({ sides }: World): Promise<void> {
  for (const { network } of sides) {
    network.change("up");
    await network.deliverLate();
  }
  for (const { device } of sides) if (device.page() === null) await device.open();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isDone = true;
    for (const { device } of sides) {
      device.page()?.queue.flush();
      device.page()?.queue.retry();
      await device.rest();
      await device.sendUnsent();
      await device.rest();
      if (isInConflict(device)) {
        device.settle(CHOICES[round % CHOICES.length] ?? "mine");
        isDone = false;
      }
      await device.rest();
      if (isUnsent(device) || (await device.listLeft()).length > 0) isDone = false;
    }
    if (isDone) return;
  }
}

async function check({ sides, ledger }: World & { ledger: Ledger }): Promise<void> {
  expect(ledger.faults).toEqual([]);
  for (const { device } of sides) {
    expect(isUnsent(device)).toBe(false);
    expect(await device.listLeft()).toEqual([]);
    await device.refetch();
    const values = new Map(
      [...(device.page()?.fields() ?? [])].map(([key, { value }]) => [key, value]),
    );
    for (const field of ledger.fields()) {
      const [here, there] = [values.get(field), ledger.latest(field)];
      if (!isSame(here, there)) ledger.faults.push(`${field}: ${JSON.stringify([here, there])}`);
    }
    expect([...values].filter(([key, value]) => key !== keyOf(value))).toEqual([]);
  }
  expect(ledger.faults).toEqual([]);
  expect(ledger.listLost()).toEqual([]);
}

it(
  `loses no edit, sends none twice and shows every conflict, whatever happens (${RUNS} runs)`,
  async () => {
    let server = await openServer();
    await fc.assert(
      fc.asyncProperty(
        fc.commands(COMMANDS, { maxCommands: 40, size: "max" }),
        async (commands) => {
          if (runs % RUNS_ON_ONE_SERVER === RUNS_ON_ONE_SERVER - 1) {
            await server.stop();
            server = await openServer();
            runs = 0;
          }
          const world = await openWorld(server);
          await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
          await bringHome(world);
          await check(world);
          for (const { device } of world.sides) {
            await device.close();
            device.destroy();
          }
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 12 * 3_600_000 },
    );
    await server.stop();
  },
  Math.max(120_000, RUNS * 5000),
);
