import { scheduleFields } from "./agents";
import { type TestArgs, testFields } from "./common";
import { type NetworkArgs, networkFields, type PacketArgs, packetFields } from "./network";

/** What tests have in common that measure the network to their target beside what they test. */
export interface NetworkTestArgs extends TestArgs, NetworkArgs, PacketArgs {}

export const networkTestFields = (traces?: number) => ({
  ...testFields,
  ...scheduleFields,
  ...networkFields(traces),
  ...packetFields,
});
