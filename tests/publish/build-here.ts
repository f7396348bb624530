/** Builds a site as the environment says, with a press that is there already: a process of its own that a test can kill. */
import { buildPress } from '../../src/publish/build-press.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { readSettings } from '../../src/publish/settings.ts';

const shell = process.env.SHELL_PAGE ?? '';
buildPress(process.cwd())
  .then((press) => buildSite(readSettings(process.env), press, shell))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
