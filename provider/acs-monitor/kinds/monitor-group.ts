import { defineKind } from "../../core/define-kind";
import { type GroupArgs, groupFields } from "./group";
import { uniqueNameIn } from "./names";
import { acsCollection } from "./operations";

/** A group of monitors. */
export interface MonitorGroupArgs extends GroupArgs {}

/** The outputs of a group of monitors. */
export interface MonitorGroupOutputs {
  /** The same as `id`. */
  monitorGroupId: string;
}

const fields = groupFields();

export const monitorGroup = defineKind<MonitorGroupArgs, MonitorGroupOutputs>()({
  kind: "MonitorGroup",
  idOutput: "monitorGroupId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ path: "/monitor-groups", what: "a group of monitors" }),
  operations: acsCollection({ path: "/monitor-groups", fields }),
});
