import * as pulumi from "@pulumi/pulumi";
import * as te from "pulumi-thousandeyes";

// pulumi config set --secret probePassword ...
const password = new pulumi.Config().requireSecret("probePassword");
const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

/** A password that scripts name and never contain. */
const login = new te.Credential("shop-login", { value: password });

new te.WebTransactionTest("shop-account", {
  url: "https://shop.example.com/account",
  interval: 1800,
  agents: agents.ids,
  credentials: [login.id],
  transactionScript: `
import { By } from "selenium-webdriver";
import { credentials, driver } from "thousandeyes";

runScript();

async function runScript() {
  await driver.get("https://shop.example.com/account");
  await driver.findElement(By.name("user")).sendKeys("probe");
  await driver.findElement(By.name("password")).sendKeys(credentials.get("shop-login"));
  await driver.findElement(By.css("button")).click();
}
`,
});
