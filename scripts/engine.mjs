// `npm run engine`: make sure there is a Pulumi engine, and say in one line which.
import { ensureEngine } from "./engine/ensure.mjs";

try {
  const { version, folder } = await ensureEngine();
  console.log(`Pulumi ${version} in ${folder}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
