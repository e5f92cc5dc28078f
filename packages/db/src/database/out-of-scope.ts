/** A query that would have reached outside its municipality. A bug, stopped before it reached the database. */
export class OutOfScope extends Error {
  override readonly name = "OutOfScope";
}
