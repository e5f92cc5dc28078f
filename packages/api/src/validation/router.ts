import { router } from "../trpc";
import { saveValidation } from "./save-validation";

export const validationRouter = router({ save: saveValidation });
