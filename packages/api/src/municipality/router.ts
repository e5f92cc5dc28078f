import { router } from "../trpc";
import { getMunicipality } from "./get-municipality";
import { listMunicipalities } from "./list-municipalities";
import { listStandings } from "./list-standings";
import { loadExampleDoor } from "./load-example";
import { removeExample } from "./remove-example";

export const municipalityRouter = router({
  list: listMunicipalities,
  standings: listStandings,
  get: getMunicipality,
  loadExample: loadExampleDoor,
  removeExample,
});
