/** The same text as it stands in JSON, in an address, in a form, in HTML, or in one line. */
export function spellings(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const html = text.replace(/[&<>"']/g, (letter) => HTML[letter] as string);
  const url = wellFormed(text);
  return [
    ...new Set([
      ...[text, json, JSON.stringify(json).slice(1, -1), ascii],
      ...[encodeURIComponent(url), encodeURI(url), new URLSearchParams([[url, ""]]).toString().slice(0, -1)],
      ...[html, html.replaceAll("&#39;", "&#x27;"), decoded(text), text.replace(/\s+/g, " ").trim()],
    ]),
  ];
}

const HTML: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;" },
  ...{ '"': "&quot;", "'": "&#39;" },
};

/** A half of a pair of letters stands for itself nowhere but in JavaScript. */
const wellFormed = (text: string) => Buffer.from(text, "utf8").toString("utf8");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What stands in a text for itself: the value of a header, a password in an address, a text in quotes, what comes after
 * `=`, a word with digits in it. An error may repeat such a piece alone.
 */
export function pieces(text: string): string[] {
  const set = text.match(/(?<=[:=]\s*)[^\s"'&;,]+(?:[^\S\n]+[^\s"'&;,]+)*|(?<=["'`])[^"'`\n]+(?=["'`])/g) ?? [];
  const words = text.split(/[\s/:?&=@,;"'`{}()<>[\]|#]+/);
  const afterScheme = set.flatMap((one) => one.split(/\s+/));
  const inAddress = /^\S+:\/\/\S+$/.test(text) ? words : words.filter((word) => /\d/.test(word));
  return [...new Set([...set, ...afterScheme, ...inAddress].map((one) => one.trim()))].filter((one) => one !== "");
}
