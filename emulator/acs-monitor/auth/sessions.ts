import type { IsRuleOn } from "../../server/rules";
import type { Settings } from "../options";

/** Which bearer tokens are good. */
export interface Sessions {
  /** Counts a call of the token. */
  accept(token: string | undefined): boolean;
  /** A new token. */
  login(): string;
  logout(token: string): void;
  reset(): void;
}

/** Only logins make tokens like this: one of an earlier account is not taken for any. */
const OF_LOGIN = /^\d+\|emulated-login$/;

export function createSessions({ tokens, tokenCalls }: Settings, on: IsRuleOn): Sessions {
  const callsLeft = new Map<string, number>();
  const ended = new Set<string>();
  let logins = 0;

  const isGood = (token: string): boolean => {
    if (OF_LOGIN.test(token) && on("M05")) return (callsLeft.get(token) ?? 0) > 0;
    return OF_LOGIN.test(token) || tokens.length === 0 || tokens.includes(token);
  };
  return {
    accept(token) {
      if (token === undefined || (ended.has(token) && on("M05")) || !isGood(token)) return false;
      callsLeft.set(token, (callsLeft.get(token) ?? 0) - 1);
      return true;
    },
    login() {
      logins += 1;
      const token = `${logins}|emulated-login`;
      callsLeft.set(token, tokenCalls || Number.POSITIVE_INFINITY);
      return token;
    },
    logout: (token) => void ended.add(token),
    reset() {
      callsLeft.clear();
      ended.clear();
    },
  };
}

export const bearerIn = (headers: Headers): string | undefined =>
  /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
