/** A command that cannot be done for a reason the user can do something about, one sentence for each. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
