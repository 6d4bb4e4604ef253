import type { Api } from "../../../core/api";
import { pick } from "../../../core/bodies";
import { getObject } from "../../../core/collection";
import type { Operations } from "../../../core/define";
import type { Fields } from "../../../core/field";
import { inTurn } from "../../../core/in-turn";
import { isJsonObject, type JsonObject } from "../../../core/json";
import { droppedFields } from "../../../core/observe";
import { oneForEach } from "../../../core/one-for-each";
import { overlay } from "../../../core/overlay";
import { sentence } from "../../../core/sentence";

const dashboards = { path: "/dashboards", listKey: "dashboards", idKey: "dashboardId" };
const at = (id: string) => `${dashboards.path}/${encodeURIComponent(id)}`;
const scheduleOf = (id: string) => `${at(id)}/actions/schedule`;

/** Only the server sets the next date. */
const READ_ONLY = ["nextDate"];

/** The dashboard stands in the path. */
const toRequest = (body: JsonObject) => pick(body, (name) => name !== "dashboardId");

/** R231: a dashboard shows its schedule; a PUT replaces all of it, and is answered with the dashboard. */
export function scheduleCalls(fields: Fields): Operations {
  async function read(api: Api, id: string): Promise<JsonObject | undefined> {
    const dashboard = await getObject(api, at(id), dashboards.idKey);
    return isJsonObject(dashboard?.schedule) ? { ...dashboard.schedule, dashboardId: id } : undefined;
  }

  async function readBack(api: Api, id: string): Promise<JsonObject> {
    const found = await read(api, id);
    if (found) return found;
    throw new Error(sentence`GET ${at(id)}: the schedule is gone. Run \`pulumi up --refresh\` to create it again.`);
  }

  const operations: Operations = {
    async create(api, news, body) {
      const id = String(news.dashboardId);
      await inTurn(at(id), async () => {
        const found = await read(api, id);
        if (found && droppedFields(fields, body, found).length > 0) throw taken(id);
        if (!found) await api.put(scheduleOf(id), toRequest(body));
      });
      return { id, answer: { ...body, dashboardId: id } };
    },
    // The schedule exists now: a failed read must not remove it from the state.
    afterCreate: readBack,
    read,
    // The list shows which dashboards there are, and not what their schedules are (R164).
    bulkRead: { ...dashboards, fromItem: () => undefined },
    async update(api, id, change) {
      const whole = overlay({ fields }, READ_ONLY, await readBack(api, id), change);
      await api.put(scheduleOf(id), toRequest(whole));
      return readBack(api, id);
    },
    delete: (api, id) => api.delete(scheduleOf(id)),
    adoption: { idOf: (answer) => String(answer.dashboardId) },
  };
  return oneForEach(operations, { input: "dashboardId", thing: (id) => `the schedule of dashboard ${id}` });
}

const taken = (id: string) =>
  new Error(
    sentence`dashboardId: a schedule of dashboard ${id} exists already (id ${id}), with other settings, and is not replaced in ` +
      sentence`silence (R231). If it is yours, take it over: \`adopt: "${id}"\`. If not, remove this resource.`,
  );
