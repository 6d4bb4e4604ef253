/**
 * What users of the Terraform provider for ThousandEyes reported over the years, by the numbers of its issues, each with
 * the test that shows that it cannot happen here, or the reason why it cannot.
 */
export interface Bug {
  readonly issues: readonly number[];
  readonly what: string;
  /** A test, as `file: name`, or why it cannot happen. */
  readonly proof: { readonly test: string } | { readonly never: string };
}

export const bug = (issues: number[], what: string, test: string): Bug => ({ issues, what, proof: { test } });
export const never = (issues: number[], what: string, why: string): Bug => ({ issues, what, proof: { never: why } });
