import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { replaceOnChange, required } from "../../../core/field";
import { integer, oneOf } from "../../../core/fields";
import { inTurn } from "../../../core/in-turn";
import { equal, type JsonObject } from "../../../core/json";
import { readFromList } from "../../../core/read-from-list";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";

/**
 * A device whose screen browser tests imitate: `emulatedDeviceId` of a `PageLoadTest`. ThousandEyes makes and lists
 * devices and never changes or deletes one (R216). So where one of this category and size is there, this is that one;
 * every change makes another; and `pulumi destroy` leaves it, and says so.
 */
export interface EmulatedDeviceArgs extends ScopedArgs {
  /** What it is: `desktop`, `laptop`, `phone` or `tablet`. Changing it makes another device. */
  category: Input<"desktop" | "laptop" | "phone" | "tablet">;
  /**
   * Width of the screen in pixels. Changing it makes another device.
   * @minimum 50
   * @maximum 9999
   */
  width: Input<number>;
  /**
   * Height of the screen in pixels. Changing it makes another device.
   * @minimum 50
   * @maximum 9999
   */
  height: Input<number>;
}

/** The outputs of an emulated device. */
export interface EmulatedDeviceOutputs extends ScopedOutputs {
  /** The same as `id`. */
  emulatedDeviceId: string;
  /** The name that ThousandEyes gave it. */
  name: string;
}

const pixels = () => replaceOnChange(required(integer(50, 9999)));

const fields = {
  category: replaceOnChange(required(oneOf("desktop", "laptop", "phone", "tablet"))),
  width: pixels(),
  height: pixels(),
};

const list = { path: "/emulated-devices", listKey: "emulatedDevices", idKey: "id" };
const { path, listKey, idKey } = list;

/** Always a new list: another resource of the program may just have made one. */
const findAlike = async (api: Api, body: JsonObject) =>
  (await api.list(path, listKey)).find((device) => isAsRequested(device, body));

const isAsRequested = (device: JsonObject, body: JsonObject) =>
  Object.entries(body).every(([name, value]) => equal(device[name] ?? null, value));

export const emulatedDevice = defineKind<EmulatedDeviceArgs, EmulatedDeviceOutputs>()({
  kind: "EmulatedDevice",
  idOutput: "emulatedDeviceId",
  computed: ["name"],
  fields,
  crossChecks: [],
  leftOnDelete: "ThousandEyes has no way to delete an emulated device (R216): it stays in the account",
  operations: {
    // Two of one program may be alike, and the answer to a create may be lost: the list shows what is there.
    create: (api, _news, body) =>
      inTurn(path, async () => {
        const device = (await findAlike(api, body)) ?? (await api.post(path, body));
        if (device[idKey] === undefined) throw new Error(`POST ${path}: the answer holds no ${idKey}.`);
        return { id: String(device[idKey]), answer: device };
      }),
    read: (api, id) => readFromList(api, list, id),
    bulkRead: list,
    async update(api, id) {
      const device = await readFromList(api, list, id);
      if (device) return device;
      throw new Error(`GET ${path}: the device is gone. Run \`pulumi up --refresh\` to make it again.`);
    },
    delete: async () => {},
  },
});
