import { expect, it } from "vitest";
import { type Me, NOBODY } from "../lib/me";
import { mayOpen } from "./guard-page";

const link = { kommunekode: "0159", slug: "2026-1", expiresAt: "2026-12-31T12:00:00.000Z" };
const WITH_LINK: Me = { ...NOBODY, link };
const RESULT = "/kommuner/0159/maalinger/2026-1/resultater";

it.each([
  ["/log-ind", NOBODY, true],
  ["/invitation/abc", NOBODY, true],
  ["/delt/abc", NOBODY, true],
  ["/om", NOBODY, true],
  ["/", NOBODY, false],
  ["/konto", NOBODY, false],
  [RESULT, NOBODY, false],
  ["/", WITH_LINK, true],
  [RESULT, WITH_LINK, true],
  [`${RESULT}/enheder/bkf`, WITH_LINK, true],
  [`${RESULT}/temaer/data`, WITH_LINK, true],
  [`${RESULT}/runder`, WITH_LINK, false],
  ["/kommuner/0159/maalinger/2026-1", WITH_LINK, false],
  ["/kommuner/0159/maalinger/2024-1/resultater", WITH_LINK, false],
  ["/kommuner", WITH_LINK, false],
])("%s", (pathname, me, isOpen) => {
  expect(mayOpen(me, pathname)).toBe(isOpen);
});
