import { z } from "zod";
import { appRouter } from "../router";

export type SweptDoor = {
  readonly name: string;
  readonly type: "query" | "mutation" | "subscription";
  /** What it takes, as a JSON schema; null for a door that takes nothing. */
  readonly schema: JsonSchema | null;
};

export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
};

/** Every door there is, read from the router itself: one that is added is swept the day it is written. */
export function listDoors(): SweptDoor[] {
  return Object.entries(appRouter._def.procedures).map(([name, procedure]) => {
    const { _def } = procedure as unknown as {
      _def: { type: SweptDoor["type"]; inputs: readonly z.ZodType[] };
    };
    const { type, inputs } = _def;
    const [input] = inputs;
    const schema =
      input === undefined
        ? null
        : (z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as JsonSchema);
    return { name, type, schema };
  });
}

/** Whether the door asks about one municipality. */
export function isMunicipal({ schema }: SweptDoor): boolean {
  return schema?.properties?.kommunekode !== undefined;
}
