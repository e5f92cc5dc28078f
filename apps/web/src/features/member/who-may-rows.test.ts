import { type Door, type DoorName, findDoor, WHO_MAY } from "@pejling/contract";
import { describe, expect, it } from "vitest";
import { ALL_WHO, answerAt, answerOf, DOORS_OF, type Doing, listDoings } from "./who-may-rows";

const shown: readonly DoorName[] = Object.values(DOORS_OF).flat();

function isAboutRoles({ here, ownUnits, anywhere, link }: Door): boolean {
  return [here, ownUnits, anywhere, link].some((part) => part !== undefined);
}

it("every door a municipal role or a link opens stands in one row, once", () => {
  const municipal = Object.keys(WHO_MAY).filter((name) => isAboutRoles(findDoor(name) ?? {}));
  expect([...shown].sort()).toEqual(municipal.sort());
});

it.each(listDoings())("%s: its doors answer everybody alike", (doing) => {
  for (const who of ALL_WHO) {
    const answers = DOORS_OF[doing].map((door) => answerAt(door, who));
    expect(new Set(answers).size, who).toBe(1);
  }
});

describe("what the sentence beside each role says", () => {
  it.each([
    ["lead", "yes", listDoings()],
    ["consultant", "yes", ["interviews", "targets", "assessments"]],
    ["consultant", "no", ["members"]],
    ["director", "yes", ["results"]],
    ["director", "ownUnits", ["voices", "targets"]],
    ["boardMember", "yes", ["results", "overview"]],
    ["boardMember", "no", ["voices"]],
    ["reader", "yes", ["results", "municipality"]],
    [
      "reader",
      "no",
      listDoings().filter((doing) => doing !== "results" && doing !== "municipality"),
    ],
    ["link", "yes", ["results"]],
    ["link", "no", listDoings().filter((doing) => doing !== "results")],
  ] as const)("%s: %s to %j", (who, answer, doings: readonly Doing[]) => {
    for (const doing of doings) expect(answerOf(doing, who), doing).toBe(answer);
  });
});
