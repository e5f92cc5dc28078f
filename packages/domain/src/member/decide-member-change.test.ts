import { describe, expect, it } from "vitest";
import {
  decideMemberChange,
  hasLead,
  type Member,
  type MemberChange,
  type MemberDecision,
} from "./decide-member-change";

const ANNE: Member = { userId: "anne", role: "lead", isActive: true };
const BO: Member = { userId: "bo", role: "lead", isActive: true };
const CLOSED: Member = { userId: "dorte", role: "lead", isActive: false };
const READER: Member = { userId: "emil", role: "reader", isActive: true };
const UNKNOWN: Member = { userId: "frida", role: null, isActive: true };

const demote = (userId: string): MemberChange => ({ kind: "setRole", userId, role: "consultant" });
const remove = (userId: string): MemberChange => ({ kind: "remove", userId });
const transfer = (from: string, to: string): MemberChange => ({
  kind: "transfer",
  from,
  to,
  ownRole: "reader",
});

const CASES: readonly (readonly [string, readonly Member[], MemberChange, MemberDecision])[] = [
  ["one of two leads becomes consultant", [ANNE, BO], demote("anne"), "allowed"],
  ["the only lead becomes consultant", [ANNE, READER], demote("anne"), "lastLead"],
  [
    "the only lead stays lead",
    [ANNE],
    { kind: "setRole", userId: "anne", role: "lead" },
    "allowed",
  ],
  [
    "the lead beside a closed account becomes consultant",
    [ANNE, CLOSED],
    demote("anne"),
    "lastLead",
  ],
  ["a closed lead becomes consultant", [ANNE, CLOSED], demote("dorte"), "allowed"],
  ["one of two leads goes", [ANNE, BO], remove("bo"), "allowed"],
  ["the only lead goes", [ANNE, READER], remove("anne"), "lastLead"],
  ["the lead beside a closed account goes", [ANNE, CLOSED], remove("anne"), "lastLead"],
  ["a reader goes", [ANNE, READER], remove("emil"), "allowed"],
  ["somebody with a role nobody knows goes", [ANNE, UNKNOWN], remove("frida"), "allowed"],
  ["a reader goes where nobody is in charge", [READER, CLOSED], remove("emil"), "allowed"],
  ["a stranger goes", [ANNE], remove("bo"), "memberNotFound"],
  ["a stranger becomes consultant", [ANNE], demote("bo"), "memberNotFound"],
  ["the lead is handed to a reader", [ANNE, READER], transfer("anne", "emil"), "allowed"],
  ["the lead is handed to a closed account", [ANNE, CLOSED], transfer("anne", "dorte"), "lastLead"],
  ["the lead is handed to a stranger", [ANNE], transfer("anne", "bo"), "memberNotFound"],
  ["a stranger hands over the lead", [ANNE], transfer("bo", "anne"), "memberNotFound"],
  ["a reader hands over the lead", [ANNE, READER], transfer("emil", "anne"), "notLead"],
  ["the lead is handed to oneself", [ANNE], transfer("anne", "anne"), "allowed"],
];

describe("decideMemberChange", () => {
  it.each(CASES)("%s", (_, members, change, decision) => {
    expect(decideMemberChange(members, change)).toBe(decision);
  });
});

describe("hasLead", () => {
  it.each([
    ["a lead", [ANNE], true],
    ["a closed account", [CLOSED], false],
    ["a reader", [READER], false],
    ["nobody", [], false],
  ] as const)("%s: %s", (_, members, isSo) => {
    expect(hasLead(members)).toBe(isSo);
  });
});
