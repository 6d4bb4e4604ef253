// An account with many tests of all types, in an emulator of this process.
import { largeAccount } from "./programs.mjs";

/** `before` runs before each call. */
export async function fill(emulator, url, tests, before = () => {}) {
  const call = async (path, body) => {
    before();
    const init = { method: "POST", headers: { authorization: "Bearer bench" }, body: JSON.stringify(body) };
    const answer = await emulator.fetch(`${url}${path}`, init);
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const ids = [];
  for (const [path, body] of largeAccount(tests)) {
    const { testId, id } = await call(path, body);
    if (testId) ids.push(testId);
    const assignments = ids.slice(0, 20).map((test) => ({ id: test, type: "test" }));
    if (path === "/tags") await call(`/tags/${id}/assign`, { assignments });
  }
  return ids;
}
