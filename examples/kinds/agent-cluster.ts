import * as te from "pulumi-thousandeyes";

/** Two agents that share the work of one. They are installed already and called by their names. */
new te.AgentCluster("datacenter", {
  cluster: "datacenter-cluster",
  members: ["datacenter-1", "datacenter-2"],
});
