import { collection } from "../../../core/collection";
import type { Operations } from "../../../core/define";
import type { Fields } from "../../../core/field";
import { isJsonObject, type JsonObject } from "../../../core/json";

export const where = { path: "/dashboard-snapshots", listKey: "dashboardSnapshots", idKey: "snapshotId" };

/** The end of a time that an answer has as a start and a length in seconds. */
function endOf({ start, duration }: JsonObject): JsonObject {
  const end = new Date(Date.parse(String(start)) + Number(duration) * 1000);
  return Number.isNaN(end.getTime()) ? {} : { endDate: end.toISOString() };
}

/** An answer in the shape of inputs: it names nearly everything otherwise than a request (R166). */
function fromResponse(answer: JsonObject): JsonObject {
  const { dashboard, timeSpan, snapshotName = null, snapshotExpirationDate = null } = answer;
  const span = isJsonObject(timeSpan) ? timeSpan : {};
  return {
    ...answer,
    dashboardId: (isJsonObject(dashboard) ? dashboard.dashboardId : undefined) ?? null,
    displayName: snapshotName,
    startDate: span.start ?? null,
    ...endOf(span),
    // Its older spelling, `expirationDate`, is no ISO date.
    expirationDate: snapshotExpirationDate,
  };
}

/** The answer to a POST has the id alone, that to a PATCH nothing (R166). */
export function snapshotCalls(fields: Fields): Operations {
  const calls = collection({
    ...{ ...where, fields, fromResponse },
    update: "PATCH",
    readAfterWrite: true,
    adoption: {},
  });
  return {
    ...calls,
    async update(api, id, { body }) {
      const { expirationDate: snapshotExpirationDate = null } = body;
      await api.patch(`${where.path}/${encodeURIComponent(id)}`, { snapshotExpirationDate });
      return calls.getOrThrow(api, id);
    },
  };
}
