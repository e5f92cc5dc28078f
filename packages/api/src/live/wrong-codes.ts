import { isIPv6 } from "node:net";
import { acrossMunicipalities, type DbClient } from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "../context";

/**
 * A room full of phones comes from one address and mistypes now and then; a machine that guesses does nothing else. With
 * 191 million codes, thirty guesses in ten minutes find one of forty open sessions once in thirty years.
 */
const MOST_WRONG = 30;
const WINDOW_MS = 10 * 60 * 1000;
/** Addresses that are remembered; those longest silent go first. */
const MOST_ADDRESSES = 10_000;

type Tries = { readonly since: number; readonly wrong: number };
const triesByDb = new WeakMap<DbClient, Map<string, Tries>>();

function triesOf({ db }: Context): Map<string, Tries> {
  const raw = acrossMunicipalities(db);
  const tries = triesByDb.get(raw) ?? new Map<string, Tries>();
  triesByDb.set(raw, tries);
  return tries;
}

/**
 * Counts a code as wrong before it is looked up, so that guesses sent all at once are counted as well. Refuses whoever has
 * typed too many wrong ones lately, also the right one then.
 */
export function countGuess(ctx: Context): void {
  const tries = triesOf(ctx);
  const address = addressOf(ctx);
  const known = tries.get(address);
  const isNew = known === undefined || isPast(known, ctx);
  if (!isNew && known.wrong >= MOST_WRONG) {
    throw new AppError("TOO_MANY_REQUESTS", "Cannot join: too many wrong codes from this address");
  }
  tries.delete(address);
  tries.set(
    address,
    isNew ? { since: ctx.now().getTime(), wrong: 1 } : { ...known, wrong: known.wrong + 1 },
  );
  const [oldest] = tries.keys();
  if (tries.size > MOST_ADDRESSES && oldest !== undefined) tries.delete(oldest);
}

/** The code was right after all. */
export function takeBackGuess(ctx: Context): void {
  const tries = triesOf(ctx);
  const address = addressOf(ctx);
  const known = tries.get(address);
  if (known === undefined) return;
  if (known.wrong <= 1) tries.delete(address);
  else tries.set(address, { ...known, wrong: known.wrong - 1 });
}

function isPast({ since }: Tries, { now }: Context): boolean {
  return now().getTime() - since > WINDOW_MS;
}

/** An IPv4 address, or the /64 an IPv6 address is of: whoever has one has them all. */
function addressOf({ from }: Context): string {
  return isIPv6(from.ip) && !from.ip.includes(".") ? networkOf(from.ip) : from.ip;
}

function networkOf(ip: string): string {
  const [head = "", tail] = ip.split("::");
  const start = head === "" ? [] : head.split(":");
  const end = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - start.length - end.length;
  const groups = [...start, ...Array.from({ length: zeros }, () => "0"), ...end];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
