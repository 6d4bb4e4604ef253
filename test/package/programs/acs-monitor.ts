/** What people write with the types of the second vendor, beside those of the first. Nothing here runs. */
import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";
import * as acs from "pulumi-thousandeyes/acs-monitor";

/** A component that takes our args of any type, and hands them on. */
export class Watched extends pulumi.ComponentResource {
  readonly monitor: acs.Monitor;

  constructor(name: string, args: acs.MonitorArgs, opts?: pulumi.ComponentResourceOptions) {
    super("shop:index:Watched", name, {}, opts);
    const parent = { parent: this };
    this.monitor = new acs.Monitor(name, args, parent);
    const id: pulumi.Output<string> = this.monitor.monitorId;
    new acs.MonitorAlertRule(`${name}-down`, { monitorId: id, condition: "status_down" }, parent);
    new te.HttpServerTest(name, { url: this.monitor.host, interval: 300, agents: [] }, parent);
  }
}

/** `type` tells what `config` holds, also in a function of one's own. */
export const page = (args: acs.HttpMonitorArgs): pulumi.Output<number | undefined> =>
  pulumi.output(args.config).apply((config) => config?.expectedStatus);
export const config: pulumi.Input<acs.HttpConfig> = { path: "/health", expectedStatus: 200 };
export const http = (name: string, host: pulumi.Output<string>) =>
  new acs.Monitor(name, { type: "https", host, config, tags: [pulumi.interpolate`host:${host}`] });
export const webhook = (secret: pulumi.Output<string>): acs.WebhookConfig => ({ url: "https://a.test", secret });
export const channel = (secret: pulumi.Output<string>): acs.AlertChannelArgs => ({
  type: "webhook",
  config: webhook(secret),
});

/** Lookups, their items and a provider of its own. */
export function found(token: pulumi.Output<string>) {
  const provider = new acs.Provider("oslo", { baseUrl: "https://oslo.test", token });
  const monitors = acs.getMonitors({ types: ["https"] }, { provider });
  const hosts: pulumi.Output<string[]> = monitors.items.apply((all) => all.map((one: acs.FoundMonitor) => one.host));
  return { hosts, ids: monitors.ids };
}
export const isMonitor = (resource: pulumi.Resource): boolean => acs.Monitor.isInstance(resource);

// @ts-expect-error a ping has no path
new acs.Monitor("no", { type: "ping", host: "a.test", config: { path: "/" } });
// @ts-expect-error a port has nothing to configure
new acs.Monitor("no", { type: "ssh", host: "a.test", config: { packets: 3 } });
// @ts-expect-error there is no such type
new acs.Monitor("no", { type: "carrier-pigeon", host: "a.test" });
// @ts-expect-error a mail goes to somebody
new acs.AlertChannel("no", { type: "email", config: { url: "https://a.test" } });
// @ts-expect-error a path of a page, beside the packets of a ping
new acs.Monitor("no", { type: "ping", host: "a.test", config: { packets: 3, path: "/" } });
