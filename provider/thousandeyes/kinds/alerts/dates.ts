import { quotable } from "../../../core/field";
import { text } from "../../../core/fields";

/** Messages quote only texts that may be dates. */
const DATE = /^[\dTZ:.+-]{1,35}$/;

/** True if the day and the hour exist. JavaScript would move 30 February to March. */
const exists = (written: string): boolean => {
  const time = Date.parse(`${written}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
};

const iso = (value: string) => new Date(value).toISOString().replace(".000Z", "Z");

const anyMoment = () =>
  text({
    type: "date and time",
    canonical: (value) => (Number.isNaN(Date.parse(value)) ? value : iso(value)),
    refuse: (value) => {
      const [, written = ""] =
        /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/.exec(value) ?? [];
      if (!written || (exists(written) && Number.isNaN(Date.parse(value)))) {
        return "is not a date and time with a time zone. Write 2026-12-24T20:00:00Z.";
      }
      return exists(written) ? undefined : "does not exist: there is no such day or hour. Write another one.";
    },
  });

const anyDay = () =>
  text({
    type: "date",
    refuse: (value) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(value)) return "is not a date. Write 2026-12-31.";
      return exists(`${value}T00:00`) ? undefined : "does not exist: the month has no such day. Write another one.";
    },
  });

/** A point in time. The canonical form is in UTC, like the API's answers (R014). */
export const moment = () => quotable(anyMoment(), DATE);
export const day = () => quotable(anyDay(), DATE);
