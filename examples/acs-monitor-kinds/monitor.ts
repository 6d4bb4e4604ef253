import * as acs from "pulumi-thousandeyes/acs-monitor";

/** The page that says that all is well. The deployment goes on when it was seen. */
new acs.Monitor("website", {
  type: "https",
  host: "www.example.com",
  checkIntervalSeconds: 30,
  tags: ["web", "production"],
  config: { path: "/health", expectedStatus: 200, expectedBodyRegex: "ok", alertSslExpiryDays: 21 },
  waitUntilUp: 300,
});

/** What `config` holds depends on `type`. */
new acs.Monitor("name-server", {
  type: "dns",
  host: "ns1.example.com",
  config: { recordType: "MX", expectedValue: "mail.example.com" },
});

/** Some types have none. */
new acs.Monitor("database", { type: "mysql", host: "db.example.com", port: 3306 });
