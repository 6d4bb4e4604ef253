import { ownPhrases } from "../sentence";
import { encodings, pieces } from "./encodings";
import type { FreeText } from "./free-texts";

/**
 * So many equal characters in a row are no accident: they are masked anywhere, also as a part of a text that was cut.
 */
const RUN = 8;
/**
 * Masking shorter texts everywhere would hide half a message: `no`, `GET`. They are masked only where a value stands.
 */
const SHORT = 4;

type Span = readonly [start: number, end: number, mask: string];

/** Removes all free texts of the inputs from a message: each is replaced by the name of its input. */
export function masker(texts: readonly FreeText[]): (message: string) => string {
  const free = texts.filter(({ quotable }) => !quotable);
  const kept = texts.filter(({ quotable, text }) => quotable && text !== "").map(({ text }) => lower(text));
  const runs = new Map<string, string>();
  const words = new Map<string, Word>();
  for (const { text, input, secret } of free) {
    const mask = secret ? "[secret]" : `[${input}]`;
    for (const encoded of encodings(text).map(lower)) {
      for (let i = 0; i + RUN <= encoded.length; i++) note(runs, encoded.slice(i, i + RUN), mask);
    }
    for (const piece of [text.trim(), ...pieces(text)].flatMap(encodings).map(lower)) {
      if (piece !== "" && piece.length < RUN)
        words.set(piece, { mask, secret: secret || words.get(piece)?.secret === true });
    }
  }

  return (message) => {
    const lowered = lower(message);
    const spared = [...spansOf(lowered, FRAME), ...kept.flatMap((name) => spansOf(lowered, exactly(name)))];
    const found = [...runSpans(lowered, runs), ...wordSpans(lowered, words)];
    // A mask in a sentence of ours hides nothing, and would show what the secret is.
    const ours = ownPhrases(message).flatMap((part) => spansOf(message, new RegExp(escaped(part), "g")));
    const isIn = (spans: readonly Span[], [start, end]: Span) => spans.some(([from, to]) => from <= start && end <= to);
    const isSpared = (span: Span) => isIn(ours, span) || (span[2] !== "[secret]" && isIn(spared, span));
    return replaced(
      message,
      found.filter((span) => !isSpared(span)),
    );
  };
}

interface Word {
  readonly mask: string;
  readonly secret: boolean;
}

/** The parts of a message that we write ourselves, around the API's text. */
const FRAME = /\b(?:get|post|put|patch|delete) \/[\w/.-]* (?:answered \d{3}|got no answer from \S+:)|\(id \S+\)/g;

/** Keeps the length, so that positions are the same as in the message. */
const lower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** If a secret and another input hold the same text, it is masked as a secret. */
function note(known: Map<string, string>, key: string, mask: string): void {
  if (known.get(key) !== "[secret]") known.set(key, mask);
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length, ""]);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const exactly = (word: string) => new RegExp(`(?<![a-z0-9])${escaped(word)}(?![a-z0-9])`, "g");
/** In quotes, or where a value follows a name: `password: no`, `x=no`. */
const asValue = (word: string) => new RegExp(`(?<=["'\`]|[:=]\\s?)${escaped(word)}(?=["'\`]|\\s|[.,;)]|$)`, "g");

function runSpans(lowered: string, runs: ReadonlyMap<string, string>): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + RUN <= lowered.length; i++) {
    const mask = runs.get(lowered.slice(i, i + RUN));
    if (mask !== undefined) spans.push([i, i + RUN, mask]);
  }
  return merged(spans);
}

const wordSpans = (lowered: string, words: ReadonlyMap<string, Word>): Span[] =>
  [...words].flatMap(([word, { mask, secret }]) => {
    const isWord = word.length >= SHORT || /[^a-z]/.test(word);
    const pattern =
      secret && word.length >= SHORT ? new RegExp(escaped(word), "g") : isWord ? exactly(word) : asValue(word);
    return spansOf(lowered, pattern).map(([start, end]): Span => [start, end, mask]);
  });

/** Joins spans that overlap. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [start, end, mask] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = all.at(-1);
    if (!last || start >= last[1]) all.push([start, end, mask]);
    else all[all.length - 1] = [last[0], Math.max(last[1], end), mask === "[secret]" ? mask : last[2]];
  }
  return all;
}

const replaced = (message: string, spans: readonly Span[]): string =>
  merged(spans).reduceRight((text, [start, end, mask]) => text.slice(0, start) + mask + text.slice(end), message);
