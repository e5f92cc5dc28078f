import type { DoorName } from "@pejling/contract";
import type { AppRouter } from "../router";

type NameOf<Record, Prefix extends string = ""> = {
  [Key in keyof Record & string]: Record[Key] extends {
    readonly _def: { readonly procedure: true };
  }
    ? `${Prefix}${Key}`
    : NameOf<Record[Key], `${Prefix}${Key}.`>;
}[keyof Record & string];

type Procedure = NameOf<AppRouter["_def"]["record"]>;

/** A procedure that the table does not name does not compile. (A name without a procedure is found by a test.) */
type Declared = [Procedure] extends [DoorName] ? true : Exclude<Procedure, DoorName>;
export const EVERY_DOOR_IS_IN_THE_TABLE: Declared = true;
