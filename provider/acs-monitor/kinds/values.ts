import type { Field } from "../../core/field";
import { nonEmpty, quotable } from "../../core/field";
import { integer, text } from "../../core/fields";
import { hintAtLookup } from "../../core/hint-at-lookup";

const DIGITS = /^\d+$/;
const NO_ID = 'is not an id. An id is a string of digits, like "12".';

/** An id: digits. The API answers numbers. */
export const id = (): Field<string> =>
  nonEmpty({
    ...quotable(
      text({
        type: "id",
        pattern: DIGITS,
        refuse: (value) => (DIGITS.test(value) ? undefined : NO_ID + hintAtLookup(value)),
      }),
      DIGITS,
    ),
    default: undefined,
  });

/** A name that people read; messages quote it. */
export const name = (): Field<string> => nonEmpty(quotable(text()));

const COLOR = /^#[0-9a-fA-F]{6}$/;

/** `#rrggbb`. */
export const color = (): Field<string> =>
  text({
    type: "colour",
    pattern: COLOR,
    canonical: (value) => value.toLowerCase(),
    refuse: (value) => (COLOR.test(value) ? undefined : 'is not a colour like "#1b9e77".'),
  });

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** An e-mail address, which messages do not quote. */
export const email = (): Field<string> =>
  nonEmpty(
    text({
      type: "e-mail address",
      pattern: EMAIL,
      refuse: (value) => (EMAIL.test(value) ? undefined : 'is not an e-mail address like "ops@example.com".'),
    }),
  );

/** A text that is not empty. */
export const word = (): Field<string> => nonEmpty(text());

export const port = (): Field<number> => integer(1, 65_535);
