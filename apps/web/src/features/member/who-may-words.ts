import { roleText } from "../../lib/role-text";
import { m } from "../../paraglide/messages";
import type { Answer, Doing, Who } from "./who-may-rows";

const DOINGS: Readonly<Record<Doing, () => string>> = {
  results: m.member_do_results,
  municipality: m.member_do_municipality,
  overview: m.member_do_overview,
  setup: m.member_do_setup,
  targets: m.member_do_targets,
  voices: m.member_do_voices,
  interviews: m.member_do_interviews,
  live: m.member_do_live,
  assessments: m.member_do_assessments,
  strategies: m.member_do_strategies,
  seeLinks: m.member_do_see_links,
  share: m.member_do_share,
  members: m.member_do_members,
  privacy: m.member_do_privacy,
  audit: m.member_do_audit,
};
const ANSWERS: Readonly<Record<Answer, () => string>> = {
  yes: m.member_who_yes,
  ownUnits: m.member_who_own,
  no: m.member_who_no,
};

export function doingText(doing: Doing): string {
  return DOINGS[doing]();
}

export function answerText(answer: Answer): string {
  return ANSWERS[answer]();
}

export function whoText(who: Who): string {
  return who === "link" ? m.member_who_link() : roleText(who);
}
