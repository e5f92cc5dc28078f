import { useSyncExternalStore } from "react";
import { deviceState, subscribeToDevice } from "./device";

export function useDevice() {
  return useSyncExternalStore(subscribeToDevice, deviceState);
}
