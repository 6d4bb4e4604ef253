import { isObject, type Json } from "../../server/json";

const MASK = "*****";

/** R214: names of headers show, their values do not; nor do a token and the secret of a client (decided). */
export function masked(settings: Json): Json {
  const { customHeaders, exporterConfig } = settings;
  return {
    ...settings,
    ...(isObject(customHeaders) && { customHeaders: withMask(customHeaders, Object.keys(customHeaders)) }),
    ...(isObject(exporterConfig) && { exporterConfig: maskedExporter(exporterConfig) }),
  };
}

const withMask = (values: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, keys.includes(key) ? MASK : value]));

function maskedExporter({ splunkHec, authorization, ...rest }: Json): Json {
  const oAuth2 = isObject(authorization) ? authorization.oAuth2 : undefined;
  return {
    ...rest,
    ...(isObject(splunkHec) && { splunkHec: { ...SPLUNK, ...withMask(splunkHec, ["token"]) } }),
    ...(isObject(authorization) && {
      authorization: isObject(oAuth2) ? { oAuth2: withMask(oAuth2, ["clientSecret"]) } : authorization,
    }),
  };
}

const SPLUNK = { source: "ThousandEyesOTel", sourceType: "ThousandEyesOTel" };
