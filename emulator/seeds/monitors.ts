/** BGP monitors: the vendor's public ones and one of the account's own. They cannot be changed through the API. */
export const monitors = [
  {
    monitorId: "101",
    monitorName: "Seattle, WA",
    monitorType: "public",
    countryId: "US",
    ipAddress: "192.0.2.11",
    network: "Example Transit (AS 64500)",
  },
  {
    monitorId: "102",
    monitorName: "London",
    monitorType: "public",
    countryId: "GB",
    ipAddress: "192.0.2.12",
    network: "Example Transit (AS 64500)",
  },
  {
    monitorId: "103",
    monitorName: "Singapore",
    monitorType: "public",
    countryId: "SG",
    ipAddress: "192.0.2.13",
    network: "Example Exchange (AS 64502)",
  },
  {
    monitorId: "201",
    monitorName: "edge-router",
    monitorType: "private",
    countryId: "DE",
    ipAddress: "192.0.2.21",
    network: "Example Office (AS 64501)",
  },
];
