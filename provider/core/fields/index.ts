export { list, record, set } from "./collections";
export { lines } from "./lines";
export { object } from "./objects";
export { flag, integer, oneOf, oneOfNumbers, text } from "./scalars";
export { idOf, shorthand } from "./shorthand";
export { type Marking, variant, variantsOf } from "./variant";
