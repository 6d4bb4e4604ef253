import * as te from "pulumi-thousandeyes";

const shop = new te.Dashboard("christmas", { widgets: [] });

/** What the shop looked like over Christmas, for the report in January. */
new te.DashboardSnapshot("christmas", {
  dashboardId: shop.id,
  startDate: "2025-12-24T00:00:00Z",
  endDate: "2025-12-27T00:00:00Z",
});
