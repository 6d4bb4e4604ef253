export { jsonText } from "./json-text";
export { lines } from "./lines";
export { list } from "./list";
export { map } from "./map";
export { object } from "./objects";
export { boolean, integer, number, oneOf, oneOfNumbers, text } from "./scalars";
export { set } from "./set";
export { idOf, shorthand } from "./shorthand";
export { type Marking, variant, variantsOf } from "./variant";
