export { list, record, set } from "./collections";
export { lines } from "./lines";
export { object } from "./objects";
export { flag, integer, oneOf, oneOfNumbers, text } from "./scalars";
export { idOf, shorthand } from "./shorthand";
export { variant, variantsOf } from "./variant";
