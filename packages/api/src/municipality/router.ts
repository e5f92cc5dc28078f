import { router } from "../trpc";
import { exportMunicipality } from "./export-municipality";
import { getMunicipality } from "./get-municipality";
import { listMunicipalities } from "./list-municipalities";
import { listStandings } from "./list-standings";
import { loadExampleDoor } from "./load-example";
import { openMunicipality } from "./open-municipality";
import { removeExample } from "./remove-example";
import { removeMunicipality } from "./remove-municipality";

export const municipalityRouter = router({
  list: listMunicipalities,
  standings: listStandings,
  get: getMunicipality,
  open: openMunicipality,
  loadExample: loadExampleDoor,
  removeExample,
  export: exportMunicipality,
  remove: removeMunicipality,
});
