import { router } from "../trpc";
import { removeNote } from "./remove-note";
import { saveNote } from "./save-note";

export const noteRouter = router({ save: saveNote, remove: removeNote });
