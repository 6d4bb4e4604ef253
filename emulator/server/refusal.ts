/** A refused request. The service of the path writes it in its own error format. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    /** Headers of this response alone. */
    readonly headers: Record<string, string> = {},
  ) {
    super(detail ?? title);
  }
}
