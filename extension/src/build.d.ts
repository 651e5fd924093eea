/** What scripts/build.mjs adds to TypeScript. */

/** True in builds for the end-to-end tests. */
declare const __TEST_DOOR__: boolean;

/** A style sheet as text. */
declare module "*.css" {
  const text: string;
  export default text;
}
