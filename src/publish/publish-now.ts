import { publishSite } from './publish-site.ts';
import { readSettings } from './settings.ts';

/** Publishes the site as the environment's settings say. */
export async function publishNow(): Promise<void> {
  process.env.NODE_ENV = 'production';
  await publishSite(readSettings(process.env));
}
