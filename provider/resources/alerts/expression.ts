import { text } from "../../core/fields";

/** A condition in ThousandEyes' language. Only its brackets are looked at: of the rest the API is the judge. */
export const expression = () =>
  text({
    type: "expression",
    // R104: the API's parser stops at a word where it expects a bracket.
    refuse: (value) =>
      /^\s*[[(]/.test(value) && isBalanced(value)
        ? undefined
        : "is not an expression. Write it in brackets: ((responseTime >= 1000 ms)).",
  });

/** Whether every bracket outside of quotes has its other half. */
function isBalanced(value: string): boolean {
  const brackets = value.replace(/"[^"]*"/g, "").replace(/[^()[\]]/g, "");
  let rest = brackets;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\(\)|\[\]/g, "");
  }
  return rest === "";
}
