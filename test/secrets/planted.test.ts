import { expect, it } from "vitest";
import { type Field, fits } from "../../provider/core/field";
import { kindsOfAll } from "../kinds/vendors";
import { everyField, isFree, planted, ROOMLESS } from "./needles";

it.each(kindsOfAll)("every free text of a $kind gets a needle", async ({ definition, sample, vendor }) => {
  const { refs } = await vendor.newWorld();
  const plain = (path: string) => path.replace(/\[\d+\]/g, "[]");
  const needles = sample.full(refs).flatMap((args) => [...planted(definition.fields, args).needles.keys()].map(plain));
  // What the API takes no more is refused, whatever it is.
  const isWithdrawn = (field: Field) => !fits(field, "") && !fits(field, "10.0.0.9");
  const free = everyField(definition.fields).filter(
    ([path, field]) =>
      !(path === "agents[].sourceIpAddress" && isWithdrawn(field)) &&
      isFree(field) &&
      !ROOMLESS.includes(field.type) &&
      !/^(string or|map of) /.test(field.type),
  );
  expect(free.map(([path]) => path).filter((path) => !needles.includes(path))).toEqual([]);
});
