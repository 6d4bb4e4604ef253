import * as te from "pulumi-thousandeyes";

const agents = te.getAgents({ agentTypes: ["cloud"], countries: ["SG"] });

/** A script as the recorder of ThousandEyes writes it. In a project of your own, read it from a file beside the program. */
const search = `
import { By, until } from "selenium-webdriver";
import { driver, markers } from "thousandeyes";

runScript();

async function runScript() {
  markers.start("Search");
  await driver.get("https://shop.example.com");
  await driver.findElement(By.name("q")).sendKeys("umbrella\\n");
  await driver.wait(until.elementLocated(By.css(".result")), 10000);
  markers.stop("Search");
}
`;

new te.WebTransactionTest("shop-search", {
  url: "https://shop.example.com",
  interval: 900,
  agents: agents.ids,
  transactionScript: search,
  targetTime: 8,
  timeLimit: 30,
});
