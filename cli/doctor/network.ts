import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseUrl } from "../../provider/core/url";
import type { Environment } from "../engine/find";
import { advice, type Finding, good, trouble } from "./finding";

const either = (env: Environment, name: string) => (env[name.toLowerCase()] ?? env[name]) || undefined;

/** How calls leave this machine: through which proxy, and whose certificates are trusted. */
export const network = (endpoint: string, env: Environment): Finding[] => [
  ...proxy(endpoint, env),
  ...certificates(env),
];

function proxy(endpoint: string, env: Environment): Finding[] {
  const isPlain = endpoint.startsWith("http:");
  const plain = either(env, "HTTP_PROXY");
  const setting = isPlain ? plain : (either(env, "HTTPS_PROXY") ?? plain);
  if (!setting) return [];
  const { host, hostname, port } = new URL(endpoint);
  const url = parseUrl(setting);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const cure = "Write the proxy of HTTPS_PROXY as an address: http://proxy.example.com:3128.";
    return [trouble("proxy", "The address of the proxy is no URL of HTTP.", cure)];
  }
  if (isDirect(hostname, port || (isPlain ? "80" : "443"), either(env, "NO_PROXY") ?? "")) {
    return [good("proxy", `none for ${host}, because NO_PROXY names it`)];
  }
  // Its user and password are not for a screen.
  return [good("proxy", `${url.protocol}//${url.host}`)];
}

/** As undici reads NO_PROXY. */
function isDirect(host: string, port: string, noProxy: string): boolean {
  const entries = noProxy.split(/[,\s]+/).filter(Boolean);
  return entries.some((entry) => {
    const [, name = "", onlyPort] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
    if (onlyPort && onlyPort !== port) return false;
    const wanted = name.replace(/^\*?\./, "").toLowerCase();
    return name === "*" || host === wanted || host.endsWith(`.${wanted}`);
  });
}

function certificates(env: Environment): Finding[] {
  const file = env.NODE_EXTRA_CA_CERTS;
  const unverified =
    env.NODE_TLS_REJECT_UNAUTHORIZED === "0"
      ? [
          advice(
            "certificates",
            "NODE_TLS_REJECT_UNAUTHORIZED is 0: nobody checks who gets the token.",
            "Remove it, and set NODE_EXTRA_CA_CERTS to the file of your certificate authority.",
          ),
        ]
      : [];
  return file ? [...unverified, authority(file)] : unverified;
}

/** Node reads the file at its start and goes on without it, if it cannot. */
function authority(file: string): Finding {
  const cure = "Set NODE_EXTRA_CA_CERTS to a file in PEM that this user may read, before the command starts.";
  try {
    const text = readFileSync(file, "utf8");
    const { subject, validTo } = new X509Certificate(text);
    const count = text.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0;
    const name = subject.replace(/\n/g, ", ");
    if (Date.parse(validTo) < Date.now()) {
      return trouble("certificates", `The first certificate of ${file}, ${name}, ended at ${validTo}.`, cure);
    }
    return good("certificates", `${file} with ${count > 1 ? `${count} certificates` : name}`);
  } catch {
    return trouble("certificates", `${file} of NODE_EXTRA_CA_CERTS holds no certificate that can be read.`, cure);
  }
}
