import { expect } from "vitest";
import { vendorOf } from "../../cli/engine/vendors";
import type { Declared } from "../../cli/import/declare";
import { handler } from "../../provider/runtime";
import { plain } from "../kinds/resource";
import { unsealed } from "../kinds/unsealed";

const __provider = "shim";

/** The program and the state of an imported object agree with the API: no preview shows a change, with or without refresh. */
export async function isClean({ definition, id, args, inputs, outputs }: Declared): Promise<void> {
  const provider = handler(`${vendorOf(definition).keyPrefix}${definition.kind}`);
  const checked = await provider.check({}, { ...args, __provider });
  expect(checked.failures).toEqual([]);
  const news = unsealed(checked.inputs);
  expect(plain(news)).toEqual(inputs);
  const again = await provider.check({ ...inputs, __provider }, { ...args, __provider });
  expect(plain(unsealed(again.inputs))).toEqual(inputs);
  expect(await provider.diff(id, { ...outputs, __provider }, news)).toMatchObject({ replaces: [] });
  const read = await provider.read(id, { ...outputs, __provider });
  expect(read.id).toBe(id);
  expect(plain(unsealed(read.inputs ?? {}))).toEqual(inputs);
  expect(plain(unsealed(read.props ?? {}))).toEqual(outputs);
}
