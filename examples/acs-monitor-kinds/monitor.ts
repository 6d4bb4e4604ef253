import * as acs from "pulumi-thousandeyes/acs-monitor";

/** The health page. The deployment goes on once the monitor is up. */
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
