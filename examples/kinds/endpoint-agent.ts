import * as te from "pulumi-thousandeyes";

/** An agent that was installed on a laptop already. What is not set here stays; `pulumi destroy` leaves the agent alone. */
new te.EndpointAgent("laptop-grace", { agent: "laptop-grace", licenseType: "advantage", enabled: true });
