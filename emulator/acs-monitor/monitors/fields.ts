import type { Json } from "../../server/json";
import { boolean, type Field, type Fields, id, integer, list, object, oneOf, required, text } from "../wire/fields";
import type { World } from "../world";

const TYPES = "ping tcp http https ssh smtp ftp pop3 imap dns mysql redis snmp".split(" ");
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const http: Fields = {
  method: oneOf(METHODS, "GET"),
  path: text("/"),
  expected_status: integer(100, 599, 200),
  expected_body_regex: text(),
  ssl_verify: boolean(true),
  alert_ssl_expiry_days: integer(0, Number.POSITIVE_INFINITY, 14),
};

/** M19 */
const configOf = (type: unknown, world: World): Field =>
  world.on("M19") && (type === "http" || type === "https") ? object(http) : object();

export const monitorFields = ({ type }: Json, world: World): Fields => ({
  name: required(text()),
  type: required(oneOf(TYPES)),
  host: required(text()),
  port: integer(1, 65535),
  check_interval_seconds: integer(10, 86400, 60),
  timeout_ms: integer(100, 60000, 5000),
  config: configOf(type, world),
  tags: list(text(), { sortedBy: "M20" }),
  monitor_group_id: id("monitorGroups"),
});
