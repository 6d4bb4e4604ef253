import { type Field, quotable } from "../../../core/field";
import { text } from "../../../core/fields";
import type { Json } from "../../../core/json";

const EMAIL = /^[^@\s]+@[^@\s]+$/;

const lower = (address: Json | undefined) => String(address).toLowerCase();

/** The e-mail address of a user. Its case has no meaning: it is read as the program spells it. */
export function email(): Field<string> {
  const plain = quotable(
    text({
      type: "e-mail address",
      pattern: EMAIL,
      refuse: (value) => (EMAIL.test(value) ? undefined : 'is not an e-mail address like "ops@example.com" (R181).'),
    }),
    EMAIL,
  );
  return {
    ...plain,
    read: (answer, known) => (known !== undefined && lower(answer) === lower(known) ? known : plain.read(answer)),
    whyDropped: () => "The user may have to confirm the new address first (R182): then run `pulumi up` again.",
  };
}
