// `npm test`: what a fresh clone runs first. Verifying begins with the preparation.
import { runAsScript } from './script.mjs';
import { verify } from './verify.mjs';

await runAsScript(import.meta.url, () => verify());
