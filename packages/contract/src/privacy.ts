import { z } from "zod";
import { assessmentAddress } from "./assessment";
import { municipalityScope } from "./municipality";
import { isoDate, requiredText, seenVersion, text } from "./text";

const LONGEST_NAME = 200;

/** `null` goes back to the usual time after the close. */
export const setNamesUntilInput = assessmentAddress.extend({
  date: isoDate.nullable(),
  seenVersion,
});

export const findPersonInput = municipalityScope.extend({ name: requiredText(LONGEST_NAME) });

/** The confirmation is the name once more. */
export const erasePersonInput = findPersonInput.extend({ confirmation: text(LONGEST_NAME) });

/** The confirmation is the municipality's name, exactly as it is written here. */
export const removeMunicipalityInput = municipalityScope.extend({
  confirmation: text(LONGEST_NAME),
});

/** The confirmation is one's own e-mail. */
export const eraseMineInput = z.strictObject({ confirmation: text(LONGEST_NAME) });
