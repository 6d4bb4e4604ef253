// Written by `npm run lists`: what the files of this folder export. Do not edit.
export { alertChannel } from "./alert-channel";
export { device } from "./device";
export { deviceAlertRule } from "./device-alert-rule";
export { deviceGroup } from "./device-group";
export { monitor } from "./monitor";
export { monitorAlertRule } from "./monitor-alert-rule";
export { monitorGroup } from "./monitor-group";
