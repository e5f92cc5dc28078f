import { Button } from "../../components/button";
import { useRemoveExample } from "../../lib/use-example";
import { m } from "../../paraglide/messages";

export function RemoveExample() {
  const remove = useRemoveExample();
  return (
    <Button
      size="small"
      variant="tertiary"
      disabled={remove.isPending}
      onClick={() => remove.mutate()}
    >
      {m.municipality_example_remove()}
    </Button>
  );
}
