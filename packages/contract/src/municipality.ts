import { z } from "zod";
import { kommunekode } from "./text";

/** Every door to one municipality's rows starts with this; the row's own municipality is checked against it. */
export const municipalityScope = z.strictObject({ kommunekode });
