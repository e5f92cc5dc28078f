import type { Command } from "commander";
import type { World } from "../world";
import { addMunicipalityExport } from "./municipality-export";
import { addMunicipalityImport } from "./municipality-import";
import { addMunicipalityRemove } from "./municipality-remove";

export function addMunicipality(program: Command, world: World): void {
  const municipality = program
    .command("municipality")
    .description("Moves a whole municipality to another Pejling, or removes it for good.");
  addMunicipalityExport(municipality, world);
  addMunicipalityImport(municipality, world);
  addMunicipalityRemove(municipality, world);
}
