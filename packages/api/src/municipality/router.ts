import { router } from "../trpc";
import { getMunicipality } from "./get-municipality";
import { listMunicipalities } from "./list-municipalities";
import { loadExampleDoor } from "./load-example";
import { removeExample } from "./remove-example";

export const municipalityRouter = router({
  list: listMunicipalities,
  get: getMunicipality,
  loadExample: loadExampleDoor,
  removeExample,
});
