// `npm run engine`: makes sure that there is a Pulumi engine, and prints its version.
import { ensureEngine } from "./engine/ensure.mjs";

try {
  const { version, folder } = await ensureEngine();
  console.log(`Pulumi ${version} in ${folder}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
