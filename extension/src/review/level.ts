import type { FindingMessage } from "../protocol";

/** How grave a finding is. */
export type Level = FindingMessage["level"];

/** From the mildest to the gravest. */
export const LEVELS: readonly Level[] = ["hint", "warn", "hold"];
