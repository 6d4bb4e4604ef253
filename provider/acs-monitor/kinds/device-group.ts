import { defineKind } from "../../core/define-kind";
import { type GroupArgs, groupFields } from "./group";
import { uniqueNameIn } from "./names";
import { acsCollection } from "./operations";

/** A group of devices. */
export interface DeviceGroupArgs extends GroupArgs {}

/** The outputs of a group of devices. */
export interface DeviceGroupOutputs {
  /** The same as `id`. */
  deviceGroupId: string;
}

const fields = groupFields();

export const deviceGroup = defineKind<DeviceGroupArgs, DeviceGroupOutputs>()({
  kind: "DeviceGroup",
  idOutput: "deviceGroupId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ path: "/device-groups", what: "a group of devices" }),
  operations: acsCollection({ path: "/device-groups", fields }),
});
