import type { MunicipalRole } from "@pejling/domain";

export type Invitation = {
  readonly token: string;
  readonly municipality: string;
  readonly role: MunicipalRole;
  readonly email: string;
};
