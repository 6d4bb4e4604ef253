/** The errors of calls, as programs may catch them. */
export {
  ApiError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  LoginError,
  NotFoundError,
  ServerError,
  StatusError,
  TooManyRequestsError,
  UnauthorizedError,
  UnreadableAnswerError,
} from "./http/errors";
