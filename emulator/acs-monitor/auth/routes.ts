import type { Rate } from "../../server/rate-limit";
import { Refusal } from "../../server/refusal";
import { bodyOf, noContent, ok, type Reply } from "../../server/request";
import { rateHeaders, TOO_MANY } from "../access";
import type { RequestContext, Route } from "../wire/context";
import { required, text } from "../wire/fields";
import { Invalid, throwIfAny } from "../wire/invalid";
import { service } from "../wire/service";
import { readAll, type Validation } from "../wire/validation";
import { bearerIn } from "./sessions";
import { userOf } from "./user";

function login(context: RequestContext): Reply {
  const { world } = context;
  const validation: Validation = { world, errors: {} };
  const sent = readAll(validation, { email: required(text()), password: required(text()) }, bodyOf(context));
  throwIfAny(validation.errors);
  const { email = sent.email, password = sent.password } = world.settings;
  if (world.on("M04") && (sent.email !== email || sent.password !== password)) {
    throw new Invalid({ email: ["These credentials do not match our records."] });
  }
  return ok({ token: world.sessions.login(), user: userOf(world, String(email)) });
}

/** M03: counts a login, whatever comes of it. The lower of two limits is the one that the headers show. */
function limited(rate: Rate, reply: () => Reply): Reply {
  const isFree = rate.take();
  const headers = rateHeaders(rate.status());
  if (!isFree) {
    throw new Refusal(429, TOO_MANY, undefined, { ...headers, "retry-after": String(rate.secondsLeft()) });
  }
  try {
    return { ...reply(), headers };
  } catch (error) {
    if (error instanceof Refusal) Object.assign(error.headers, headers);
    throw error;
  }
}

export const authRoutes: Route[] = [
  {
    method: "POST",
    path: "/auth/login",
    service,
    handle: (context) =>
      context.world.on("M03") ? limited(context.world.loginRate, () => login(context)) : login(context),
  },
  {
    method: "POST",
    path: "/auth/logout",
    service,
    handle({ world, headers }) {
      const token = bearerIn(headers);
      if (token !== undefined) world.sessions.logout(token);
      return noContent();
    },
  },
  { method: "GET", path: "/auth/me", service, handle: ({ world }) => ok({ data: userOf(world) }) },
];
