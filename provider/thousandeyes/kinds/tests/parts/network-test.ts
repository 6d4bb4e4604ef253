import { type TestArgs, testFields } from "./common";
import { type NetworkArgs, networkFields, type PacketArgs, packetFields } from "./network";
import { scheduleFields } from "./schedule";

/** The args that all tests share which also measure the network to their target. */
export interface NetworkTestArgs extends TestArgs, NetworkArgs, PacketArgs {}

export const networkTestFields = (traces?: number) => ({
  ...testFields,
  ...scheduleFields,
  ...networkFields(traces),
  ...packetFields,
});
