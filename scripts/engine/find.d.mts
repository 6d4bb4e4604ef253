export interface Engine {
  version: string;
  folder: string;
  command: string;
  env: NodeJS.ProcessEnv;
}

export function findEngine(): Engine | undefined;
