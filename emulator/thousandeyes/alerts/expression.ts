/** Words that an expression of any type may begin with: metrics, scopes, words of filters, a dynamic threshold. */
const WORDS = new Set(
  `
    apiCompletion asn assertError Auto availBwCs avgLatency bgpHops blockedTime bothWaysJitter
    bothWaysLatency bothWaysLoss bothWaysProbDetail bothWaysThroughput capCs certificateValidity changes
    clientSslAlertCode clockOffset completion componentLoaded components connectTime delay discards dnsTime
    domain dscp duration errorCount errorType ftpErrorType ftpReplyCode hopDelay hops inviteTime ip
    isTerminal jitter lastContact latency locationId loss mapData marker markerDuration markerName mos mpls
    mss negotiationTime noBgpHops noHops onContentLoadTime onLoadTime optionsTime pageDuration pageLoaded
    pageLoadHasError pageLoadTimedOut pages pagesCompleted pathLength pathMtu pdv prefix prefixLengthIPv4
    prefixLengthIPv6 probDetail rdns reachability receiveTime redirectCount registerTime responseCode
    responseHeaders responseTime serverIP serverIp serverSslAlertCode sipErrorType sipResponseCode
    sipResponseTime sslTime stepDuration steps stepsCompleted subprefix throughput timeToFirstByte totalTime
    transferTime txCompletionFinished txCompletionHasError txCompletionHasInternalError txCompletionTimedOut
    waitTime webPages webTxOnLoadTime webTxPageLoadError webTxResponseTime wireSize
  `
    .trim()
    .split(/\s+/),
);

/** Types whose metrics are not documented: any word may be one. */
const UNKNOWN_METRICS = /^(endpoint|device)-|-outage$|^web-transaction$/;

/** The words of an expression, without those in texts and patterns. */
export const wordsOf = (expression: string): string[] =>
  expression.replace(/"[^"]*"|[=!]~\s*\/(?:[^/\\]|\\.)*\//g, " ").match(/[a-z_]\w*/gi) ?? [];

/** R104: recorded is an unknown first word, which the error names. Everything else is accepted. */
export function parseError(expression: string, alertType: string): string | undefined {
  const [, word] = /^\s*([a-z_]\w*)/i.exec(expression) ?? [];
  if (word === undefined || WORDS.has(word) || UNKNOWN_METRICS.test(alertType)) return undefined;
  const symbol = `Symbol: #27\r\nCurrent Symbol: #27 - ${word}`;
  return `Could not parse alert rule expression analyzing sensitivity levels. Couldn't repair and continue parse in ${symbol}`;
}
