import type { Context } from "@pejling/api";
import { freezeResult, loadResult } from "@pejling/api";
import { findFrozenResult } from "@pejling/db";
import { type Caller, createCaller } from "../data/create-caller";
import { type Check, failed, passed } from "./check";
import { findDifference } from "./find-difference";

type Address = { readonly kommunekode: string; readonly slug: string };

/** Every closed assessment is computed again from its rows and must say what was kept when it was closed. */
export async function checkFrozen(context: Context, advice: string): Promise<Check> {
  const closed = await listClosed(createCaller(context));
  const problems: string[] = [];
  for (const address of closed) {
    const problem = await findProblem(context, address).catch(toDetail);
    if (problem !== null) problems.push(`${address.kommunekode} ${address.slug} ${problem}`);
  }
  return problems.length === 0
    ? passed("frozen results", `${closed.length} closed, all computed again and alike`)
    : failed("frozen results", problems.join("; "), advice);
}

async function listClosed(caller: Caller): Promise<Address[]> {
  const municipalities = await caller.municipality.list();
  const rounds = await Promise.all(
    municipalities.map(async ({ kommunekode }) =>
      (await caller.assessment.list({ kommunekode })).map((round) => ({ ...round, kommunekode })),
    ),
  );
  return rounds
    .flat()
    .filter(({ status }) => status === "closed")
    .map(({ kommunekode, slug }) => ({ kommunekode, slug }));
}

async function findProblem(context: Context, address: Address): Promise<string | null> {
  const about = await loadResult(context, address);
  const frozen = await findFrozenResult(about.scope, about.assessment.id);
  if (frozen === null) return "has no frozen result";
  const computed = await freezeResult(about, frozen.createdAt);
  if (frozen.modelHash !== computed.modelHash) return "was closed with another model";
  if (frozen.inputHash !== computed.inputHash) return "has answers changed after it was closed";
  const difference = findDifference(
    toComparable(frozen.body),
    toComparable(JSON.parse(JSON.stringify(computed.body))),
  );
  return difference === null ? null : `has a frozen result changed at ${difference}`;
}

const NUMBERS = ["questions", "cells", "themes", "overall", "unitTargets", "respondents"];

/** The numbers alone: a unit may have got another name since, and the assessment was not closed yet. */
function toComparable(body: unknown): unknown {
  const { result, confidence } = body as { result: Record<string, unknown>; confidence: unknown };
  return {
    confidence,
    result: Object.fromEntries(NUMBERS.map((key) => [key, result[key] ?? "is missing"])),
  };
}

function toDetail(error: unknown): string {
  return `cannot be computed (${error instanceof Error ? error.message : String(error)})`;
}
