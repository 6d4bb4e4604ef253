import * as te from "pulumi-thousandeyes";

const wall = new te.Dashboard("board-meeting", { widgets: [] });

/** Every Monday at seven, the week before. */
new te.DashboardSchedule("board-meeting", {
  dashboardId: wall.id,
  cronSpec: {
    startTime: Date.parse("2027-01-04T06:00:00Z") / 1000,
    zoneCode: "Europe/Berlin",
    repeat: "EVERY_WEEK",
    endRepeat: { endConditionType: "NEVER" },
  },
  dataSource: { name: "Weekly network report" },
  dataTimespan: { n: 1, period: "WEEK" },
  flagEnabled: true,
});
