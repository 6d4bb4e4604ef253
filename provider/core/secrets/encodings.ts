/** The same text as encoded in JSON, in a URL, in a form, in HTML, or in one line. */
export function encodings(text: string): string[] {
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

/** Only JavaScript allows half of a surrogate pair. */
const wellFormed = (text: string) => Buffer.from(text, "utf8").toString("utf8");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Parts of a text with a meaning of their own: the value of a header, a password in a URL, a text in quotes, the part
 * after `=`, a word with digits. An error may quote such a part alone.
 */
export function pieces(text: string): string[] {
  const set = text.match(/(?<=[:=]\s*)[^\s"'&;,]+(?:[^\S\n]+[^\s"'&;,]+)*|(?<=["'`])[^"'`\n]+(?=["'`])/g) ?? [];
  const words = text.split(/[\s/:?&=@,;"'`{}()<>[\]|#]+/);
  const afterScheme = set.flatMap((one) => one.split(/\s+/));
  const inAddress = /^\S+:\/\/\S+$/.test(text) ? words : words.filter((word) => /\d/.test(word));
  return [...new Set([...set, ...afterScheme, ...inAddress].map((one) => one.trim()))].filter((one) => one !== "");
}
