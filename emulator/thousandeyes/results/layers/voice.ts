import { type Layer, sourceOf } from "../measured";
import { isBusy, rounded, signal, whole } from "../signal";
import { addressOf, failureOf, hostOf, serverIpOf } from "../target";

export const sipServer: Layer = (sample) => {
  const failure = failureOf(sample.test);
  if (failure !== undefined) return [{ availability: 0, errorType: "dns", problemDetail: failure }];
  const { fields } = sample.test;
  const at = (metric: string, low: number, high: number) => whole(signal(sourceOf(sample), metric, low, high));
  const [dnsTime, connectTime, waitTime] = [at("dns", 1, 20), at("latency", 4, 180), at("wait", 5, 60)];
  const optionsTime = at("options", 10, 80);
  const registerTime = fields.registerEnabled === true ? { registerTime: at("register", 10, 90) } : {};
  const responseTime = dnsTime + connectTime + waitTime;
  return [
    {
      ...{
        serverIp: serverIpOf(hostOf(addressOf(sample.test))),
        availability: 100,
        responseCode: 200,
        numRedirects: 0,
      },
      ...{ dnsTime, connectTime, waitTime, optionsTime, ...registerTime, responseTime },
      ...{ totalTime: responseTime + optionsTime + (registerTime.registerTime ?? 0), errorType: "none" },
    },
  ];
};

const MAX_MOS = 4.41;

export const rtpServer: Layer = (sample) => {
  const source = sourceOf(sample);
  const { fields } = sample.test;
  const loss = isBusy(source) ? rounded(signal(source, "loss", 1, 6)) : 0;
  const name = fields.dscp ?? "Best Effort (DSCP 0)";
  return [
    {
      ...{ serverIp: serverIpOf(addressOf(sample.test)), dscp: String(fields.dscpId ?? "0"), dscpName: name },
      ...{ codecName: fields.codec ?? "G.711 @ 64 Kbps", codecMaxMos: MAX_MOS, loss, discards: 0 },
      mos: rounded(Math.max(1, MAX_MOS - loss / 4 - signal(source, "mos", 0.02, 0.2))),
      ...{ latency: whole(signal(source, "latency", 4, 180)), pdv: whole(signal(source, "pdv", 1, 12)) },
    },
  ];
};
