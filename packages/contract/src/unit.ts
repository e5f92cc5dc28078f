import { UNIT_KINDS } from "@pejling/domain";
import { z } from "zod";
import { municipalityScope } from "./municipality";
import { id, isoDate, requiredText, SHORT_TEXT, seenVersion, slug } from "./text";

export const saveUnitInput = municipalityScope.extend({
  id,
  code: slug,
  name: requiredText(SHORT_TEXT),
  shortName: requiredText(40),
  kind: z.literal(UNIT_KINDS),
  parentId: id.nullable(),
  headcount: z.int().min(0).max(200_000).nullable(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  supersedesId: id.nullable(),
  position: z.int().min(0).max(10_000),
  seenVersion,
});

export const removeUnitInput = municipalityScope.extend({ id });
