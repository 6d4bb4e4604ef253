import { needed, shapes, texts, word } from "../wire/fields";

/** R239: the filters of a label. */
export const filters = shapes({
  key: needed(
    word(
      ...["agent-id", "public-network", "local-network", "connection", "gateway", "platform", "agent-type"],
      ...["vpn-vendor", "vpn-gateway-address", "vpn-client-network", "vpn-client-address", "ip-address-family"],
      ...["ssid", "bssid", "hostname", "username", "asn"],
    ),
  ),
  values: needed(texts()),
  mode: needed(word("in", "not-in")),
});
