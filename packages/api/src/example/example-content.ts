export {
  EXAMPLE,
  type ExampleInterview,
  type ExampleRound,
  type ExampleUnit,
} from "../../../reference/src/example/example-content";
