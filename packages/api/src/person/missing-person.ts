import { AppError } from "@pejling/domain";

export function missingPerson(): AppError {
  return new AppError("PERSON_NOT_FOUND", "Cannot find person: nobody here has that id");
}
