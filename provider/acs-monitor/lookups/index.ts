// Written by `npm run lists`: what the files of this folder export. Do not edit.
export { alertChannels } from "./alert-channels";
export { deviceGroups } from "./device-groups";
export { devices } from "./devices";
export { monitorGroups } from "./monitor-groups";
export { monitors } from "./monitors";
