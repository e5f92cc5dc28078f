import type { PlatformRole } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "../../components/notices";
import { readAppError, textForError } from "../../lib/error-texts";
import { roleText } from "../../lib/role-text";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Person } from "./person-types";

type RoleChange = {
  readonly person: Person;
  readonly role: PlatformRole;
  readonly held: boolean;
};
type ActiveChange = { readonly person: Person; readonly active: boolean };

/** What an operator does with an account; a refusal is shown where the page shows every failure. */
export function usePersonActions() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const refresh = async () => {
    await queryClient.invalidateQueries(trpc.account.me.pathFilter());
    await queryClient.invalidateQueries(trpc.person.pathFilter());
  };
  const role = useMutation({
    mutationFn: ({ person, ...change }: RoleChange) =>
      client.person.setPlatformRole.mutate({
        userId: person.userId,
        role: change.role,
        held: change.held,
      }),
    onSuccess: (_, { person, role: changed, held }) => {
      const words = { name: person.name, role: roleText(changed) };
      notify(held ? m.person_role_given(words) : m.person_role_taken(words), "success");
    },
    onSettled: refresh,
  });
  const active = useMutation({
    mutationFn: ({ person, active: isActive }: ActiveChange) =>
      client.person.setActive.mutate({ userId: person.userId, active: isActive }),
    onSuccess: (_, { person: { name }, active: isActive }) =>
      notify(isActive ? m.person_reactivated({ name }) : m.person_deactivated({ name }), "success"),
    onSettled: refresh,
  });
  const twoFactor = useMutation({
    mutationFn: ({ userId }: Person) => client.person.endTwoFactor.mutate({ userId }),
    meta: { ownError: true },
    onSuccess: (_, { name }) => notify(m.person_two_factor_ended({ name }), "success"),
    onError: (error, { name }) => notify(twoFactorErrorText(error, name), "error"),
    onSettled: refresh,
  });
  return {
    setRole: (change: RoleChange, onSettled?: () => void) =>
      role.mutate(change, { ...(onSettled && { onSettled }) }),
    setActive: (change: ActiveChange, onSettled?: () => void) =>
      active.mutate(change, { ...(onSettled && { onSettled }) }),
    endTwoFactor: (person: Person, onSettled: () => void) =>
      twoFactor.mutate(person, { onSettled }),
    isBusy: role.isPending || active.isPending || twoFactor.isPending,
  };
}

function twoFactorErrorText(error: unknown, name: string): string {
  const isOff = readAppError(error).code === "NOT_ALLOWED";
  return isOff ? m.person_two_factor_not_on({ name }) : textForError(error);
}

export type PersonActions = ReturnType<typeof usePersonActions>;
