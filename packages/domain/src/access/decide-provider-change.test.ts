import { describe, expect, it } from "vitest";
import type { MunicipalRole, PlatformRole } from "./actor";
import {
  decidePlatformRoles,
  decideProviderChange,
  type MembershipOrigin,
  type ProviderChange,
} from "./decide-provider-change";

function given(role: MunicipalRole, ...unitIds: string[]) {
  return { role, unitIds };
}
function held(origin: MembershipOrigin, role: string, ...unitIds: string[]) {
  return { role, unitIds, origin };
}
const L = held("oidc", "lead");

type Case = readonly [
  ReturnType<typeof held> | null,
  ReturnType<typeof given> | null,
  boolean,
  ProviderChange,
];
const CASES: readonly Case[] = [
  [null, null, false, "none"],
  [null, given("reader"), false, "add"],
  [held("local", "reader"), null, false, "none"],
  [held("local", "reader"), given("lead"), false, "none"],
  [held("local", "lead"), given("reader"), false, "none"],
  [held("oidc", "reader"), given("reader"), false, "none"],
  [held("oidc", "reader"), given("lead"), false, "change"],
  [held("oidc", "reader"), null, false, "remove"],
  [held("oidc", "director", "a"), given("director", "a"), false, "none"],
  [held("oidc", "director", "a", "b"), given("director", "b", "a"), false, "none"],
  [held("oidc", "director", "a"), given("director", "b"), false, "change"],
  [held("oidc", "director", "a"), given("director", "a", "b"), false, "change"],
  [held("oidc", "director", "a", "b"), given("director", "a"), false, "change"],
  [L, given("lead"), true, "none"],
  [L, null, true, "keepLead"],
  [L, given("reader"), true, "keepLead"],
  [L, null, false, "remove"],
  [L, given("reader"), false, "change"],
  [held("oidc", "reader"), null, true, "remove"],
  [held("oidc", "reader"), given("lead"), true, "change"],
  [held("oidc", "superuser"), given("reader"), true, "change"],
  [held("oidc", "superuser"), null, true, "remove"],
];

describe("decideProviderChange", () => {
  it.each(CASES)("%j, wanted %j, only lead %j: %s", (now, wanted, isOnlyLead, change) => {
    expect(decideProviderChange(now, { wanted, isOnlyLead })).toBe(change);
  });
});

type Roles = readonly PlatformRole[];
const O: Roles = ["operator"];
const B: Roles = ["benchmarkOperator"];
const BOTH: Roles = ["operator", "benchmarkOperator"];
const PLATFORM: readonly (readonly [Roles, Roles, Roles, boolean, Roles, Roles, boolean])[] = [
  [[], [], [], false, [], [], false],
  [[], [], O, false, O, O, false],
  [O, O, [], false, [], [], false],
  [O, O, O, true, O, O, false],
  [O, O, [], true, O, O, true],
  [O, O, B, true, BOTH, BOTH, true],
  [O, [], [], true, O, [], false],
  [O, [], O, false, O, [], false],
  [O, [], B, false, BOTH, B, false],
  [BOTH, B, [], false, O, [], false],
  [BOTH, B, O, false, O, [], false],
  [[], O, [], true, [], [], false],
  [[], O, O, false, O, O, false],
];

describe("decidePlatformRoles", () => {
  it.each(PLATFORM)(
    "held %j, of those given %j, wanted %j, only operator %j: %j, given %j",
    (now, before, wanted, isOnlyOperator, after, givenAfter, keptOperator) => {
      const roles = decidePlatformRoles({ held: now, given: before }, { wanted, isOnlyOperator });
      expect(roles).toEqual({ held: after, given: givenAfter, keptOperator });
    },
  );
});
