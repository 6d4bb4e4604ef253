import type { Collection } from "../../store/collection";
import { type Account, storeOf } from "../world/account";

/** A stored connector or operation. */
export interface Integration {
  id: string;
  [field: string]: unknown;
}

interface Assigned {
  connectorId: string;
  operationIds: string[];
}

type Store = (scope: { account: Account }) => Collection<Integration>;

/** By the last part of their paths. */
export const connectors: Record<string, Store> = {
  generic: storeOf("id"),
  panorama: storeOf("id"),
  conjur: storeOf("id"),
};
export const operations: Record<string, Store> = { webhooks: storeOf("id"), "credential-vault": storeOf("id") };

/** Which operations a connector has, in the order of the request. */
const assigned = storeOf<Assigned>("connectorId");

export const operationsOf = (scope: { account: Account }, connectorId: string): string[] =>
  assigned(scope).find(connectorId)?.operationIds ?? [];

export const connectorsOf = (scope: { account: Account }, operationId: string): string[] =>
  assigned(scope)
    .list()
    .filter(({ operationIds }) => operationIds.includes(operationId))
    .map(({ connectorId }) => connectorId);

/** R212: an operation has one connector at most: the last one that got it (decided). */
export function assign(scope: { account: Account }, connectorId: string, operationIds: string[]): void {
  for (const id of operationIds) release(scope, id);
  assigned(scope).save({ connectorId, operationIds });
}

/** Takes an operation away from its connector. */
export function release(scope: { account: Account }, operationId: string): void {
  for (const one of assigned(scope).list()) {
    one.operationIds = one.operationIds.filter((id) => id !== operationId);
  }
}

export const forget = (scope: { account: Account }, connectorId: string): void => assigned(scope).remove(connectorId);
