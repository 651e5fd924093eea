import type { Connection } from "../messages";
import type { PauseInForce, ReaderState, RecordsState, Status } from "../protocol";

/** What the popup knows when it draws itself. */
export interface PopupSituation {
  readonly connection: Connection;
  readonly status: Status | null;
  /** The network of the page in front, null if Prudence does not know it. */
  readonly network: string | null;
  /** True if the owner has taken that page from the extension, in the browser's own settings. */
  readonly withheld: boolean;
  /** True if an editor of that page was not recognised. */
  readonly unrecognised: boolean;
  readonly now: number;
}

/** Why nothing is checked. */
export type Fault = Exclude<Connection, "connecting" | "connected">;
/** A state of the records that the owner should know of. */
export type RecordsTrouble = Exclude<RecordsState, "opening" | "ready" | "temporary">;

/** What the popup says and offers. */
export interface PopupState {
  readonly says: "connecting" | "reading" | "elsewhere" | "paused" | "withheld" | Fault;
  /** Pauses that hold here, of the whole computer first. */
  readonly pauses: readonly PauseInForce[];
  readonly records: RecordsTrouble | null;
  /** Why only rules judge; null if the reader does, too. */
  readonly reader: Exclude<ReaderState, "ready"> | null;
  readonly unrecognised: boolean;
  readonly offersPause: boolean;
}

export function popupState({ connection, status, network, withheld, unrecognised, now }: PopupSituation): PopupState {
  const pauses = (status?.pauses ?? [])
    .filter((pause) => pause.until > now && (pause.network === null || pause.network === network))
    .sort((one, other) => Number(one.network !== null) - Number(other.network !== null));
  const atWork = network === null ? "elsewhere" : "reading";
  return {
    says: connection !== "connected" ? connection : withheld ? "withheld" : pauses.length > 0 ? "paused" : atWork,
    pauses,
    records: status && troubleOf(status.records),
    reader: !status || status.reader === "ready" ? null : status.reader,
    unrecognised,
    offersPause: connection === "connected" && network !== null && !withheld && pauses.length === 0,
  };
}

function troubleOf(records: RecordsState): RecordsTrouble | null {
  return records === "opening" || records === "ready" || records === "temporary" ? null : records;
}
