import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesIn, parsed } from "./source";

const files = ["thousandeyes", "acs-monitor", "pulumi"].flatMap((folder) => filesIn(`provider/${folder}`));

const isExported = (node: ts.InterfaceDeclaration | ts.ClassDeclaration) =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
const docOf = (node: ts.Node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join(" ")
    .trim();

/** What the editor has nothing to say about. */
const silent = (file: string) =>
  parsed(file).statements.flatMap((node) => {
    if (!ts.isInterfaceDeclaration(node) || !isExported(node)) return [];
    const members = node.members
      .filter((member) => docOf(member) === "")
      .map((member) => member.name?.getText() ?? "?");
    return [...(docOf(node) ? [] : [node.name.text]), ...members.map((member) => `${node.name.text}.${member}`)];
  });

describe("every public interface", () => {
  it("and every property of the args says what it is", () => {
    const publicOnes = files.filter((file) => !/define-kind|secrets|shim|guard|run-lookup/.test(file));
    const args = publicOnes.flatMap((file) => silent(file).map((name) => `${file}: ${name}`));
    expect(args.filter((name) => /Args|resources\//.test(name))).toEqual([]);
  });

  it("ends its words with a full stop, as sentences do", () => {
    const bad = files.flatMap((file) =>
      parsed(file).statements.flatMap((node) =>
        ts.isInterfaceDeclaration(node) && isExported(node)
          ? node.members
              .filter((member) => /\w$/.test(docOf(member)))
              .map((member) => `${file}: ${member.name?.getText()}`)
          : [],
      ),
    );
    expect(bad).toEqual([]);
  });
});
