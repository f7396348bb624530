import { publishSite } from './publish-site.ts';
import { readSettings } from './settings.ts';

/** Publishes the site as the environment's settings say. Vite is loaded only when the client must be built. */
export async function publishNow(): Promise<void> {
  process.env.NODE_ENV = 'production';
  await publishSite(readSettings(process.env), async () => {
    const { createBuilder } = await import('vite');
    const builder = await createBuilder({ logLevel: 'warn' });
    const { client } = builder.environments;
    if (client === undefined) throw new Error('the build needs its environment “client”');
    await builder.build(client);
  });
}
