/** Where a failure happened. Never holds a body or a header: those may carry secrets. */
export interface Request {
  readonly method: string;
  readonly path: string;
}

/** Any failure of a call. The message says which call, what happened and what to do next. */
export class ApiError extends Error {
  override readonly name: string = "ApiError";

  constructor(
    readonly request: Request,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`${request.method} ${request.path} ${what}`, options);
  }
}

/** The API answered, and the answer is no. */
export class StatusError extends ApiError {
  override readonly name: string = "StatusError";

  constructor(
    request: Request,
    readonly status: number,
    /** The API's own words, in the user's terms. */
    readonly text: string,
    hint = "",
  ) {
    super(
      request,
      `answered ${status}${text ? `: ${text}` : ""}${/[.!?:]$/.test(text) ? "" : "."}${hint && ` ${hint}`}`,
    );
  }
}

export class BadRequestError extends StatusError {
  override readonly name = "BadRequestError";
}
export class UnauthorizedError extends StatusError {
  override readonly name = "UnauthorizedError";
}
export class ForbiddenError extends StatusError {
  override readonly name = "ForbiddenError";
}
export class NotFoundError extends StatusError {
  override readonly name = "NotFoundError";
}
export class ConflictError extends StatusError {
  override readonly name = "ConflictError";
}
export class TooManyRequestsError extends StatusError {
  override readonly name = "TooManyRequestsError";
}
export class ServerError extends StatusError {
  override readonly name = "ServerError";
}

const FAMILY: Readonly<Record<number, typeof StatusError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  429: TooManyRequestsError,
};

export function statusError(request: Request, status: number, text: string, hint?: string): StatusError {
  const Family = FAMILY[status] ?? (status >= 500 ? ServerError : StatusError);
  return new Family(request, status, text, hint);
}

/** The call got no answer: nobody listens, the connection broke, or time ran out. */
export class ConnectionError extends ApiError {
  override readonly name = "ConnectionError";

  constructor(
    request: Request,
    what: string,
    /** True where the request cannot have reached the API: it is safe to send it again, whatever it was. */
    readonly unsent: boolean,
    options?: ErrorOptions,
  ) {
    super(request, what, options);
  }
}

/** The answer cannot be read: cut off, or not JSON at all. */
export class UnreadableAnswerError extends ApiError {
  override readonly name = "UnreadableAnswerError";
}
