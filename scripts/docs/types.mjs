// The type of a property in words, from its type in the source and from its field, if it has one.
import ts from "typescript";

/** `nested` collects the interfaces that need their own table, with their fields. */
export function typeInWords(node, field, interfaces, nested = new Map()) {
  const type = bare(node);
  if (ts.isArrayTypeNode(type)) {
    const how = field?.shape === "set" ? "set" : "list";
    return `${how} of ${plural(typeInWords(type.elementType, field?.of, interfaces, nested))}`;
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    if (name === "Record") return `map of ${plural(typeInWords(type.typeArguments[1], field?.of, interfaces, nested))}`;
    if (interfaces.has(name)) {
      nested.set(name, field?.keys);
      return `[${name}](#${name.toLowerCase()})`;
    }
  }
  if (ts.isUnionTypeNode(type)) {
    const parts = type.types.map(bare);
    if (!parts.every(ts.isLiteralTypeNode)) {
      return [...new Set(parts.map((part) => typeInWords(part, field, interfaces, nested)))].join(" or ");
    }
  }
  if (type.kind === ts.SyntaxKind.StringKeyword && field?.keys) return "string";
  return field?.type ?? (ts.isUnionTypeNode(type) ? "string" : type.getText());
}

/** The values in the type itself: never more than the field accepts, sometimes fewer. */
export function valuesOf(node) {
  const type = bare(node);
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  return parts.every(ts.isLiteralTypeNode) ? parts.map(({ literal }) => literal.text) : undefined;
}

/** The words of a type that is one of some words, also if each is an `Input<...>` of its own. */
export function wordsOf(node) {
  const type = bare(node);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(wordsOf);
  return ts.isLiteralTypeNode(type) ? [type.literal.text] : [];
}

/** Removes the parts for the compiler only: `Input<...>`, brackets, `readonly`. */
function bare(node) {
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return bare(node.type);
  const isInput = ts.isTypeReferenceNode(node) && /^(pulumi\.)?Input$/.test(node.typeName.getText());
  return isInput ? bare(node.typeArguments[0]) : node;
}

const plural = (word) =>
  word
    .split(" or ")
    .map((one) => (/[a-zA-Z]$/.test(one) && !/ of /.test(one) ? one + (/[xs]$/.test(one) ? "es" : "s") : one))
    .join(" or ");
