/** The functions that find what exists already. */

import { forVendor } from "./pulumi/for-vendor";
import * as lookups from "./thousandeyes/lookups";
import type { LookupOptions } from "./thousandeyes/options";
import { thousandEyes } from "./thousandeyes/vendor";

const { lookup } = forVendor<LookupOptions>(thousandEyes);

/** Finds agents by name, country or type. Fails with the nearest names where one is not there. */
export const getAgents = lookup(lookups.agents);
/** Finds alert rules by name, type or whether they are defaults. Fails with the nearest names where one is not there. */
export const getAlertRules = lookup(lookups.alertRules);
/** Finds tags by key, value or object type. Fails with the nearest names where one is not there. */
export const getTags = lookup(lookups.tags);
/** Finds tests by name or type. Fails with the nearest names where one is not there. */
export const getTests = lookup(lookups.tests);
/** Finds BGP monitors by name, type or country. Fails with the nearest names where one is not there. */
export const getMonitors = lookup(lookups.monitors);
/** Finds credentials by name. Fails with the nearest names where one is not there. */
export const getCredentials = lookup(lookups.credentials);
/** Finds agent proxies by name or type. Fails with the nearest names where one is not there. */
export const getAgentProxies = lookup(lookups.agentProxies);
/** Finds agent notification rules by name or whether they are defaults. Fails with the nearest names where one is not there. */
export const getAgentNotificationRules = lookup(lookups.agentNotificationRules);
/** Finds endpoint labels by name. Fails with the nearest names where one is not there. */
export const getEndpointLabels = lookup(lookups.endpointLabels);
/**
 * Finds alert suppression windows by name or whether they are active. Fails with the nearest names where one is not
 * there.
 */
export const getAlertSuppressionWindows = lookup(lookups.alertSuppressionWindows);
/** Finds account groups by name. Fails with the nearest names where one is not there. */
export const getAccountGroups = lookup(lookups.accountGroups);
/** Finds quotas, by account group or organisation. */
export const getQuotas = lookup(lookups.quotas);
/**
 * Finds what the organisation used in this billing cycle and what is expected: one item, without an id. The token needs
 * the permission `View Billing`. It is not known whether the API counts in units or in thousandths of them.
 */
export const getUsage = lookup(lookups.usage);
/**
 * Finds what tests used. Only organisations that pay by usage have it. Fails with the nearest names where one is not
 * there.
 */
export const getTestUnits = lookup(lookups.testUnits);
/**
 * Finds what Enterprise agents used, by the account groups whose tests they ran. Only organisations that pay by usage
 * have it. Fails with the nearest names where one is not there.
 */
export const getEnterpriseAgentUnits = lookup(lookups.enterpriseAgentUnits);
/** Finds permissions by name or whether they manage. Fails with the nearest names where one is not there. */
export const getPermissions = lookup(lookups.permissions);
/** Finds roles by name or whether they are built in. Fails with the nearest names where one is not there. */
export const getRoles = lookup(lookups.roles);
/** Finds users by e-mail address. Fails with the nearest addresses where one is not there. */
export const getUsers = lookup(lookups.users);
/** Finds dashboards by title; `isBuiltIn` selects the built-in ones or the others. Fails with the nearest titles where one is not there. */
export const getDashboards = lookup(lookups.dashboards);
/** Finds snapshots of dashboards by name, or by whether a schedule took them. Fails with the nearest names where one is not there. */
export const getDashboardSnapshots = lookup(lookups.dashboardSnapshots);
/** Finds dashboard filters by name. Fails with the nearest names where one is not there. */
export const getDashboardFilters = lookup(lookups.dashboardFilters);
/** Finds webhook operations by name, category or whether they are enabled. Fails with the nearest names where one is not there. */
export const getWebhookOperations = lookup(lookups.webhookOperations);
/** Finds generic connectors by name. Fails with the nearest names where one is not there. */
export const getGenericConnectors = lookup(lookups.genericConnectors);
/** Finds Panorama connectors by name. Fails with the nearest names where one is not there. */
export const getPanoramaConnectors = lookup(lookups.panoramaConnectors);
/** Finds Conjur connectors by name. Fails with the nearest names where one is not there. */
export const getConjurConnectors = lookup(lookups.conjurConnectors);
/** Finds credential vault operations by name. Fails with the nearest names where one is not there. */
export const getCredentialVaultOperations = lookup(lookups.credentialVaultOperations);
/** Finds by name what `notifications.customWebhook` of an alert rule may hold. Fails with the nearest names where one is not there. */
export const getAlertIntegrations = lookup(lookups.alertIntegrations);
/** Finds templates by name; `isBuiltIn` selects the built-in ones or the others. Fails with the nearest names where one is not there. */
export const getTemplates = lookup(lookups.templates);
/** Finds streams by name and type. Fails with the nearest names where one is not there. */
export const getStreams = lookup(lookups.streams);
/** Finds emulated devices by name and category, for `emulatedDeviceId` of browser tests. Fails with the nearest names where one is not there. */
export const getEmulatedDevices = lookup(lookups.emulatedDevices);
/** Finds endpoint agents by name, platform, licence or whether they are enabled. Fails with the nearest names where one is not there. */
export const getEndpointAgents = lookup(lookups.endpointAgents);
/** Finds proxies of endpoint agents by name or type. Fails with the nearest names where one is not there. */
export const getEndpointProxies = lookup(lookups.endpointProxies);
/** Finds interface groups by name. Fails with the nearest names where one is not there. */
export const getInterfaceGroups = lookup(lookups.interfaceGroups);
/** Finds user agents by browser and operating system. Fails with the nearest names where one is not there. */
export const getUserAgents = lookup(lookups.userAgents);
