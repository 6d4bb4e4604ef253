import * as te from "pulumi-thousandeyes";

/** The tests of the branches, apart from those of the data centres. */
new te.AccountGroup("branches", { agents: ["281474976730001"] });
