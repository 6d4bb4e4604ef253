export function makeLists(root: string): Map<string, string>;
