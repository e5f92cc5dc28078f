/**
 * The fictional municipality of the example data. It stands outside MUNICIPALITIES: 0999 is not the
 * code of any real municipality, so nothing about it can be taken for a fact about one.
 */
export const EXAMPLE_MUNICIPALITY = {
  kommunekode: "0999",
  name: "Eksempelkommune",
  isExample: true,
} as const;
