// Calls to the account outside Pulumi, as the web interface and its users make them.

/**
 * Calls that throw unless the answer is 2xx.
 * @param {string} url of the API
 * @param {string} token
 * @param {typeof globalThis.fetch} [fetch]
 */
export const apiClient =
  (url, token, fetch = globalThis.fetch) =>
  /**
   * @param {string} method @param {string} path @param {object} [body]
   * @returns {Promise<any>}
   */
  async (method, path, body) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
