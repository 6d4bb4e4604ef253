import { MONITOR, made, read } from "./client";
import type { Probe } from "./probes";

/** What belongs to what changes by the clock. */
export const stateProbes: Record<string, Probe> = {
  M22: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", { ...MONITOR, host: "www.example.invalid" });
      c.wait(120);
      const { status, consecutive_failures } = await read(c, `/monitors/${id}`);
      return { status, consecutive_failures };
    },
    expect: { status: "down", consecutive_failures: 2 },
  },
  M23: {
    ask: async (c) => {
      const { id, status } = await made(c, "/monitors", MONITOR);
      const asked = await c.post(`/monitors/${id}/check`);
      const before = (await read(c, `/monitors/${id}`)).status;
      c.wait(3);
      return [status, asked.status, asked.body.queued, before, (await read(c, `/monitors/${id}`)).status];
    },
    expect: ["unknown", 202, true, "unknown", "up"],
  },
  M24: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", MONITOR);
      c.wait(59);
      const before = (await read(c, `/monitors/${id}`)).status;
      c.wait(1);
      return [before, (await read(c, `/monitors/${id}`)).status];
    },
    expect: ["unknown", "up"],
  },
  M25: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", MONITOR);
      c.wait(60);
      const { status } = (await c.put(`/monitors/${id}`, { ...MONITOR, host: "x.invalid" })).body.data;
      c.wait(60);
      return [status, (await read(c, `/monitors/${id}`)).status];
    },
    expect: ["up", "down"],
  },
  M32: {
    ask: async (c) => {
      const { id } = await made(c, "/monitors", MONITOR);
      const path = `/monitor-events/${(await c.control("events", { monitor_id: id })).body.id}`;
      const first = (await c.post(`${path}/resolve`, { note: "fixed" })).body.data;
      c.wait(60);
      const again = (await c.post(`${path}/resolve`)).body.data;
      const late = await c.post(`${path}/acknowledge`);
      return [first.note, again.resolved_at === first.resolved_at, late.status];
    },
    expect: ["fixed", true, 422],
  },
};
