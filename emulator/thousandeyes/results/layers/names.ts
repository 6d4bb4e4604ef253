import { isObject, type Json } from "../../../server/json";
import { type Layer, type Sample, sourceOf } from "../measured";
import { signal, whole } from "../signal";
import { addressOf, doesResolve, hostOf, serverIpOf, unresolved } from "../target";

const domainOf = ({ test }: Sample) => hostOf(addressOf(test).split(" ")[0] ?? "");

function failureOf(sample: Sample): string | undefined {
  const domain = domainOf(sample);
  return doesResolve(domain) ? undefined : unresolved(domain);
}

const mappings = (sample: Sample) => serverIpOf(domainOf(sample));

/** Each server of the test answers for itself. R086: their ids are in the test's own answer. */
export const dnsServer: Layer = (sample) => {
  const { dnsServers } = sample.test.fields;
  const servers = (Array.isArray(dnsServers) ? dnsServers : []).map((one) =>
    isObject(one) ? one : { serverName: one },
  );
  return servers.map((one: Json) => {
    const server = String(one.serverName);
    const failure = doesResolve(hostOf(server)) ? failureOf(sample) : unresolved(hostOf(server));
    const known = { ...(one.serverId !== undefined && { serverId: String(one.serverId) }), server };
    if (failure !== undefined) return { ...known, errorDetails: failure };
    return {
      ...known,
      resolutionTime: whole(signal(sourceOf(sample, server), "resolution", 2, 90)),
      mappings: mappings(sample),
    };
  });
};

export const dnsTrace: Layer = (sample) => {
  const failure = failureOf(sample);
  const domain = domainOf(sample);
  const source = sourceOf(sample);
  const finalQueryTime = whole(signal(source, "query", 5, 120));
  if (failure !== undefined) return [{ queries: 2, failedQueries: 1, errorDetails: failure, output: "" }];
  const [address, server] = [mappings(sample), `ns1.${domain}.`];
  const output = `${domain}.\t300\tIN\tA\t${address}\n;; Received 173 bytes from 192.0.2.53(${server}) in ${finalQueryTime} ms\n`;
  return [
    { ...{ output, queries: 3, failedQueries: 0, finalServerQueried: server, finalQueryTime }, mappings: address },
  ];
};

export const dnssec: Layer = (sample) => {
  const failure = failureOf(sample);
  return [failure === undefined ? { isValid: true } : { isValid: false, errorDetails: failure }];
};
