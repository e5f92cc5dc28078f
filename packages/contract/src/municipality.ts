import { z } from "zod";
import { email, kommunekode } from "./text";

/** Every door to one municipality's rows starts with this; the row's own municipality is checked against it. */
export const municipalityScope = z.strictObject({ kommunekode });

/** A municipality gets its place here with somebody in charge of it, or somebody asked to be. */
export const openMunicipalityInput = municipalityScope.extend({
  lead: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("me") }),
    z.strictObject({ kind: z.literal("invite"), email }),
  ]),
});
