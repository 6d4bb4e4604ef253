export { list, map, set } from "./collections";
export { lines } from "./lines";
export { object } from "./objects";
export { boolean, integer, oneOf, oneOfNumbers, text } from "./scalars";
export { idOf, shorthand } from "./shorthand";
export { type Marking, variant, variantsOf } from "./variant";
