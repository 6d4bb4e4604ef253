import fc, { type Arbitrary } from "fast-check";

/** Names that break a program which is put together carelessly. */
const HOSTILE = [
  ...['say "hi"', "it's", "`tick`", "$" + "{process.exit(1)}", "*/ comment /*", "// line", "back\\slash", "</script>"],
  ...[
    "class",
    "await",
    "config",
    "pulumi",
    "te",
    "acs",
    "__proto__",
    "constructor",
    "toString",
    "undefined",
    "arguments",
  ],
  ...["two\nlines", "a\r\nb", "tab\there", "line\u2028separator", " blanks ", ".", "-", "_", "1", "9 lives", "null"],
  ...["🚀", "👩‍👩‍👧 family", "שלום", "\u202Eright to left", "中文", "Ünïcode", "e\u0301", "ﬁ", "İstanbul", "ß"],
  ...[
    "n".repeat(250),
    "shop::a",
    "shop/a",
    "shop$a",
    "shop",
    "Shop",
    "shop2",
    "shop 2",
    "SHOP",
    "agents",
    "readFileSync",
  ],
  ...["urn:pulumi:dev", "%s%d", "{{shop}}", "a=b", "[secret]", "#", "re-export", "let it be", "\u0007bell", "exports"],
];

export const anyName: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
);
