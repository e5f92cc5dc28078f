import { expect, it } from "vitest";
import { findNodeProblem } from "./node-version.mjs";

it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(findNodeProblem(version)).toBeNull();
});

it.each(["18.20.0", "20.18.3", "16.0.0"])(
  "Node %s is told in one sentence that it is too old",
  (version) => {
    expect(findNodeProblem(version)).toMatch(
      new RegExp(`^Pejling kræver Node 20\\.19.*Her er Node ${version}`),
    );
    expect(findNodeProblem(version)).not.toContain("\n");
  },
);
