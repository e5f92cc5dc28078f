import { useMutation } from "@tanstack/react-query";
import { ErrorText } from "../../components/error-text";
import { textForError } from "../../lib/error-texts";
import { toLocalText } from "../../lib/local-text";
import type { Me } from "../../lib/me";
import { roleText } from "../../lib/role-text";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";

type ExamplePickerProps = {
  readonly people: Me["signIn"]["examplePeople"];
  readonly onSignedIn: () => Promise<void>;
  readonly isInDialog: boolean;
};

/** Fictional people, one of each kind: whoever looks at Pejling chooses whose eyes to look with. */
export function ExamplePicker({ people, onSignedIn, isInDialog }: ExamplePickerProps) {
  const trpc = useTRPC();
  const signIn = useMutation(
    trpc.account.signInAsExample.mutationOptions({
      meta: { ownError: true },
      onSuccess: () => onSignedIn(),
    }),
  );
  return (
    <div>
      <ul className="account-people">
        {people.map(({ key, name, role, about }) => (
          <li key={key}>
            <button
              type="button"
              className="account-person"
              disabled={signIn.isPending}
              onClick={() => signIn.mutate({ key })}
            >
              <span className="account-person__name">{name}</span>
              <span className="account-person__role">{roleText(role)}</span>
              <span className="account-person__about">{toLocalText(about)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="alert">
        <ErrorText text={signIn.error && textForError(signIn.error)} />
      </div>
      {!isInDialog && <p className="pj-sub">{m.account_example_note()}</p>}
    </div>
  );
}
