/** A page that hangs on a wall: no header, no places, no foot. */
export function isWall(pathname: string): boolean {
  return /^\/kommuner\/\d{4}\/maalinger\/[^/]+\/interview\/[^/]+\/laerred\/?$/.test(pathname);
}
