import { router } from "../trpc";
import { becomeOperator } from "./become-operator";
import { changePassword } from "./change-password";
import { confirmCode } from "./confirm-code";
import { eraseMine } from "./erase-mine";
import { exportMine } from "./export-mine";
import { me } from "./me";
import { openLink } from "./open-link";
import { rename } from "./rename";
import { resetPassword } from "./reset-password";
import { revokeOtherSessions, revokeSession, sessions } from "./sessions";
import { signInAsExample } from "./sign-in-as-example";
import { signIn } from "./sign-in-door";
import { signOut } from "./sign-out";
import { confirmTwoFactor, endTwoFactor, newRecoveryCodes, startTwoFactor } from "./two-factor";
import { watch } from "./watch";

export const accountRouter = router({
  me,
  signIn,
  confirmCode,
  signInAsExample,
  signOut,
  sessions,
  revokeSession,
  revokeOtherSessions,
  rename,
  changePassword,
  startTwoFactor,
  confirmTwoFactor,
  endTwoFactor,
  newRecoveryCodes,
  openLink,
  becomeOperator,
  resetPassword,
  watch,
  exportMine,
  eraseMine,
});
