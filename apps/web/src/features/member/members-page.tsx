import { getRouteApi } from "@tanstack/react-router";
import { useMay } from "../../lib/use-may";
import { useMe } from "../../lib/use-me";
import { MembersView } from "./members-view";
import { OwnAccess } from "./own-access";
import "./member.css";

const route = getRouteApi("/kommuner/$kommunekode/adgang");

export function MembersPage() {
  const { kommunekode } = route.useParams();
  const mayList = useMay("member.list", kommunekode);
  const memberships = useMe().person?.memberships ?? [];
  const own = memberships.find((each) => each.kommunekode === kommunekode) ?? null;
  return mayList && own !== null ? (
    <MembersView key={kommunekode} kommunekode={kommunekode} municipality={own.name} />
  ) : (
    <OwnAccess key={kommunekode} kommunekode={kommunekode} own={own} />
  );
}
