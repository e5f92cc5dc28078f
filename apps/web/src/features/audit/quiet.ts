/** Reading the trail leaves a line in it, so it is read when somebody asks and not for its own sake. */
export const QUIET = {
  staleTime: 60_000,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  meta: { ownError: true },
} as const;
