import type { MunicipalRole } from "@pejling/domain";
import { EXAMPLE_MUNICIPALITY } from "@pejling/reference";
import { toUnitId } from "./example-ids";

/** A fictional person to try Pejling as. One without a part in the municipality runs the installation. */
export type ExamplePerson = {
  readonly key: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly part: { readonly role: MunicipalRole; readonly unitIds: readonly string[] } | null;
  readonly about: { readonly da: string; readonly en: string };
};

const { name: municipality } = EXAMPLE_MUNICIPALITY;

export const EXAMPLE_PEOPLE: readonly ExamplePerson[] = [
  person({
    key: "lead",
    name: "Karen Friis",
    part: { role: "lead", unitIds: [] },
    about: {
      da: `Ser og retter alt i ${municipality} og bestemmer, hvem der har adgang.`,
      en: `Sees and edits everything in ${municipality} and decides who has access.`,
    },
  }),
  person({
    key: "consultant",
    name: "Jonas Berg",
    part: { role: "consultant", unitIds: [] },
    about: {
      da: "Holder interviewene, skriver svarene ned og gør målingen klar til afslutning.",
      en: "Holds the interviews, records the answers and gets the assessment ready to close.",
    },
  }),
  person({
    key: "director",
    name: "Birthe Skov",
    part: { role: "director", unitIds: [toUnitId("ssf")] },
    about: {
      da: "Leder Social og Sundhed. Ser resultaterne, og citater og mål for sin egen forvaltning.",
      en: "Heads Social og Sundhed. Sees the results, and quotes and targets for her own department.",
    },
  }),
  person({
    key: "boardMember",
    name: "Anders Dam",
    part: { role: "boardMember", unitIds: [] },
    about: {
      da: "Ser resultaterne, men ikke hvad der blev sagt i interviewene.",
      en: "Sees the results, but not what was said in the interviews.",
    },
  }),
  person({
    key: "operator",
    name: "Signe Holt",
    part: null,
    about: {
      da: "Opretter kommuner og personer og læser strategier ind, men er ikke med i nogen kommune.",
      en: "Opens municipalities, manages people and reads strategies in, but belongs to no municipality.",
    },
  }),
];

function person(facts: Omit<ExamplePerson, "userId" | "email">): ExamplePerson {
  const address = facts.name.toLowerCase().replaceAll(" ", ".");
  return {
    ...facts,
    userId: `eks-person-${facts.key.toLowerCase()}`,
    email: `${address}@eksempelkommune.example`,
  };
}

export function findExamplePerson(key: string): ExamplePerson | null {
  return EXAMPLE_PEOPLE.find((each) => each.key === key) ?? null;
}
