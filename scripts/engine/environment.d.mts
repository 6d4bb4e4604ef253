export function environmentIn(root: string, inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
