import type { Input } from "@pulumi/pulumi";
import { required } from "../../../core/field";
import { object, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { writeOnlySecret } from "../values";

/** An HTTP header that ThousandEyes sends. */
export interface IntegrationHeader {
  /**
   * Name of the header. Each may be there once.
   * @example "Content-Type"
   */
  name: Input<string>;
  /** Value. A secret: the API never returns it, so drift is not detected (R212). */
  value: Input<string>;
}

const header = object<Plain<IntegrationHeader>>({
  name: required(text()),
  value: required(writeOnlySecret()),
});

export const headers = () => set(header, { by: "name" });
