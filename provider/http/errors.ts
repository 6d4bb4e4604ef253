/** The call that failed. Never holds a body or a header: those may carry secrets. */
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
    options?: { cause?: unknown },
  ) {
    super(`${request.method} ${request.path} ${what}`, options);
  }

  /** The request may have been carried out although no answer says so. */
  get ambiguous(): boolean {
    return false;
  }

  /** The request may still be running. */
  get mayStillComplete(): boolean {
    return false;
  }
}

/** The API answered with an error. */
export class StatusError extends ApiError {
  override readonly name: string = "StatusError";

  constructor(
    request: Request,
    readonly status: number,
    /** The API's own text, with the names of the inputs: `errorText` of the dialect. */
    readonly text: string,
    hint = "",
  ) {
    super(
      request,
      `answered ${status}${text ? `: ${text}` : ""}${/[.!?:]$/.test(text) ? "" : "."}${hint && ` ${hint}`}`,
    );
  }

  override get ambiguous(): boolean {
    return this.status >= 500;
  }

  override get mayStillComplete(): boolean {
    return this.status === 504;
  }
}

/** 400: the request is not accepted. */
export class BadRequestError extends StatusError {
  override readonly name = "BadRequestError";
}
/** 401: the token is not accepted. */
export class UnauthorizedError extends StatusError {
  override readonly name = "UnauthorizedError";
}
/** 403: the token may not do this. */
export class ForbiddenError extends StatusError {
  override readonly name = "ForbiddenError";
}
/** 404: the object does not exist, or not in this scope. */
export class NotFoundError extends StatusError {
  override readonly name = "NotFoundError";
}
/** 409: an existing object is in the way. */
export class ConflictError extends StatusError {
  override readonly name = "ConflictError";
}
/** 422: the request is not accepted, field by field. */
class UnprocessableContentError extends StatusError {
  override readonly name = "UnprocessableContentError";
}
/** 429: the rate limit is used up. */
export class TooManyRequestsError extends StatusError {
  override readonly name = "TooManyRequestsError";
}
/** 500 and above: the API failed. */
export class ServerError extends StatusError {
  override readonly name = "ServerError";
}

const FAMILY: Readonly<Record<number, typeof StatusError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableContentError,
  429: TooManyRequestsError,
};

export function statusError(request: Request, status: number, text: string, hint?: string): StatusError {
  const Family = FAMILY[status] ?? (status >= 500 ? ServerError : StatusError);
  return new Family(request, status, text, hint);
}

/** The call got no answer: the connection was refused or broken, or it timed out. */
export class ConnectionError extends ApiError {
  override readonly name = "ConnectionError";

  constructor(
    request: Request,
    what: string,
    /** True if the request cannot have reached the API: any request is then safe to send again. */
    readonly unsent: boolean,
    /** True after a time-out. */
    readonly timedOut: boolean,
    options?: { cause?: unknown },
  ) {
    super(request, what, options);
  }

  override get ambiguous(): boolean {
    return !this.unsent;
  }

  override get mayStillComplete(): boolean {
    return this.timedOut;
  }
}

/** The answer cannot be read: it is truncated, or not JSON. */
export class UnreadableAnswerError extends ApiError {
  override readonly name = "UnreadableAnswerError";

  override get ambiguous(): boolean {
    return true;
  }
}

/**
 * The login failed, so the call itself was not sent. The answer to the login says nothing about the call: a 404 does
 * not mean that the object is gone, and a time-out does not mean that something may have been created.
 */
export class LoginError extends ApiError {
  override readonly name = "LoginError";

  constructor(readonly login: ApiError) {
    super(login.request, "", { cause: login });
    this.message = login.message;
  }
}
