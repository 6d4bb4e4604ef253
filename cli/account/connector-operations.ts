import type { Api, Failure } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";

const TYPES = ["generic", "panorama", "conjur"];

/** All connectors, of whatever type, with the operations that they serve: no list has them (R213). */
export async function connectorOperations(api: Api): Promise<JsonObject[]> {
  const { operations } = definitionOf("ConnectorOperations");
  const ofType = async (connectorType: string) => {
    const connectors = await api.lists.get(`/connectors/${connectorType}`, "items").catch((error: Failure) => {
      // This account does not have it.
      if (error.status === 404) return [];
      throw error;
    });
    return Promise.all(
      connectors.map(async (one) => ({ ...one, ...(await operations.read(api, String(one.id), { connectorType })) })),
    );
  };
  return (await Promise.all(TYPES.map(ofType))).flat();
}
