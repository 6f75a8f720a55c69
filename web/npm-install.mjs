/*
 * Brings in what package-lock.json names, by integrity. Where that was done before, nothing is asked of anybody: an ordinary
 * build needs neither the time nor a network.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const LOCK = "package-lock.json";
const DONE = "node_modules/.installed-lock.json";

const wanted = readFileSync(LOCK, "utf8");
if (!existsSync(DONE) || readFileSync(DONE, "utf8") !== wanted) {
  const npm = spawnSync("npm ci --prefer-offline --no-audit --no-fund", { shell: true, stdio: "inherit" });
  if (npm.status !== 0) {
    process.exit(1);
  }
  writeFileSync(DONE, wanted);
}
